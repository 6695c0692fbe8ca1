public import Signals

/// A request to open sealed records: all that a custodian needs to decide and to answer.
///
/// It is a file of canonical JSON; grants are signed over its hash, so that an edited request has
/// no grants. What it says about consent and subject is checked against the records' headers, which
/// the custodians' shares are bound to: a request that lies gets shares that open nothing.
public struct OpenRequest: Sendable, Hashable {
  /// What is asked for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One report.
    case report
    /// Input lines that could not be read.
    case quarantine
    /// Finding accounts of a list among an incident's pseudonyms; opens no record.
    case match
    /// Wrapping data keys for a new custodian set; shows no record.
    case rewrap
  }

  /// One record.
  public struct Item: Sendable, Hashable {
    /// The signal's identifier, or a quarantine entry's; empty when rewrapping.
    public let signal: String
    /// The record's header.
    public let header: EnvelopeHeader
    /// The record's wrap.
    public let wrap: EnvelopeWrap

    /// A record to be opened, from its stored parts.
    public init(signal: String, header: [UInt8], wrap: [UInt8]) throws(SealingError) {
      self.signal = signal
      self.header = try EnvelopeHeader(parsing: header)
      self.wrap = try EnvelopeWrap(parsing: wrap)
    }
  }

  /// The longest a request may live: an hour.
  public static let longestLife = Timestamp.hour

  /// What is asked for.
  public let kind: Kind
  /// The store.
  public let store: StoreID
  /// The custodian set that must agree.
  public let custodians: Custodians
  /// What it is about, beyond the records: the incident of a match.
  public let subject: String
  /// The records.
  public let items: [Item]
  /// Why, as one of the policy's codes.
  public let reason: String
  /// Where it is documented.
  public let ticket: String
  /// Who asks.
  public let requester: String
  /// When it was made.
  public let created: Timestamp
  /// When it ends.
  public let expires: Timestamp
  /// The reason codes that need no consent, sorted.
  public let exemptReasons: [String]
  /// Random, so that no two requests are the same.
  public let nonce: [UInt8]
  /// The file's content.
  public let bytes: [UInt8]
  /// 32-byte hash of the content.
  public let hash: [UInt8]

  /// A new request that lives an hour, or less.
  public init(
    kind: Kind, store: StoreID, custodians: Custodians, subject: String = "", items: [Item],
    reason: String, ticket: String, requester: String, exemptReasons: [String], now: Timestamp,
    life: Int64 = OpenRequest.longestLife
  ) throws(SealingError) {
    try self.init(
      kind: kind, store: store, custodians: custodians, subject: subject, items: items,
      reason: reason, ticket: ticket, requester: requester,
      exemptReasons: Set(exemptReasons).sorted(), created: now,
      expires: Timestamp(milliseconds: now.milliseconds + life), nonce: Sodium.random(16))
  }

  init(
    kind: Kind, store: StoreID, custodians: Custodians, subject: String, items: [Item],
    reason: String, ticket: String, requester: String, exemptReasons: [String],
    created: Timestamp, expires: Timestamp, nonce: [UInt8]
  ) throws(SealingError) {
    self.kind = kind
    self.store = store
    self.custodians = custodians
    self.subject = subject
    self.items = items
    self.reason = reason
    self.ticket = ticket
    self.requester = requester
    self.exemptReasons = exemptReasons
    self.created = created
    self.expires = expires
    self.nonce = nonce
    let records = items.map { item in
      CanonicalJSON.object([
        "consent": .boolean(item.header.allowsTranscriptReview),
        "header": .string(Sodium.base64(item.header.bytes)),
        "signal": .string(item.signal),
        "wrap": .string(Sodium.base64(item.wrap.bytes)),
      ])
    }
    self.bytes =
      CanonicalJSON.object([
        "created": .string(created.rfc3339),
        "custodians": .array(custodians.keys.map { .string($0.line) }),
        "exempt": .array(exemptReasons.map(CanonicalJSON.string)),
        "expires": .string(expires.rfc3339),
        "kind": .string(kind.rawValue),
        "nonce": .string(Hexadecimal.text(nonce)),
        "reason": .string(reason),
        "records": .array(records),
        "requester": .string(requester),
        "schema": .string(Self.schema),
        "store": .string(store.hex),
        "subject": .string(subject),
        "threshold": .integer(custodians.threshold),
        "ticket": .string(ticket),
      ]).bytes + [0x0A]
    self.hash = Sodium.hash("blindsift/request/v1", [bytes])
    guard nonce.count == 16, items.count <= Self.mostItems(kind),
      kind == .match ? items.isEmpty : !items.isEmpty
    else { throw .malformed(.request) }
  }

  static let schema = "blindsift.request/1"

  /// How many records a request can be about.
  public static func mostItems(_ kind: Kind) -> Int {
    switch kind {
    case .report: 1
    case .quarantine: 1000
    case .match: 0
    case .rewrap: 100_000
    }
  }

  /// What ties the ledger's leaf to this request without telling what it is.
  public var ledgerCommitment: [UInt8] {
    Sodium.hash("blindsift/ledger-request/v1", [hash], key: nonce)
  }
}
