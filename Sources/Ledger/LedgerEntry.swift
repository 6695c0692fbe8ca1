public import Signals

/// One leaf of the ledger: what happened when, with salted commitments in place of anything that
/// should not be published.
public struct LedgerEntry: Sendable, Hashable {
  /// What can be entered.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A batch of reports came in.
    case ingestBatch = "ingest_batch"
    /// A custodian approved a request.
    case grant
    /// A custodian or a rule said no.
    case denial
    /// A record was opened.
    case opening
    /// Records were erased.
    case erasure
    /// Retention removed records or destroyed keys.
    case expiry
    /// The policy or the custodians changed.
    case policyChange = "policy_change"
    /// Data keys were wrapped for other custodians.
    case rewrap
    /// Accounts were compared with an incident's pseudonyms.
    case match
    /// A small cell was shown after all.
    case override
    /// A document with noise was released to everybody, at a privacy loss.
    case release
  }

  /// What happened.
  public let kind: Kind
  /// When.
  public let time: Timestamp
  /// Sixteen random bytes that salt the commitments.
  public let nonce: [UInt8]
  /// Commitments or roots by field, 32 bytes each.
  public let commitments: [String: [UInt8]]
  /// Numbers by field.
  public let counts: [String: Int]
  /// Words of closed vocabularies by field, `^[a-z0-9_.:-]{1,64}$`; never anybody's text.
  public let labels: [String: String]
  /// The leaf: canonical JSON.
  public let bytes: [UInt8]

  /// An entry. `invalidEntry` where a field breaks its rule or the leaf is longer than 65,535.
  public init(
    kind: Kind, time: Timestamp, nonce: [UInt8], commitments: [String: [UInt8]] = [:],
    counts: [String: Int] = [:], labels: [String: String] = [:]
  ) throws(LedgerError) {
    guard nonce.count == 16, commitments.values.allSatisfy({ $0.count == 32 }),
      counts.values.allSatisfy({ $0.magnitude <= 1 << 53 }), labels.values.allSatisfy(Self.isWord),
      [Array(commitments.keys), Array(counts.keys), Array(labels.keys)].joined()
        .allSatisfy(Self.isWord)
    else { throw .invalidEntry }
    self.kind = kind
    self.time = time
    self.nonce = nonce
    self.commitments = commitments
    self.counts = counts
    self.labels = labels
    self.bytes =
      CanonicalJSON.object([
        "commitments": .object(commitments.mapValues { .string(Self.hexadecimal($0)) }),
        "counts": .object(counts.mapValues(CanonicalJSON.integer)),
        "labels": .object(labels.mapValues(CanonicalJSON.string)),
        "nonce": .string(Self.hexadecimal(nonce)),
        "schema": .string("blindsift.ledger/1"),
        "time": .string(time.rfc3339),
        "type": .string(kind.rawValue),
      ]).bytes
    guard bytes.count <= EntryBundle.longestEntry else { throw .invalidEntry }
  }

  /// Reads a leaf; anything but the canonical form is refused.
  public init(parsing bytes: [UInt8]) throws(LedgerError) {
    guard let object = CanonicalJSON(parsing: bytes)?.object,
      let kind = object["type"]?.string.flatMap(Kind.init),
      let time = object["time"]?.string.flatMap(Timestamp.init(rfc3339:)),
      let nonce = object["nonce"]?.string.flatMap(Self.bytes),
      let commitments = object["commitments"]?.object, let counts = object["counts"]?.object,
      let labels = object["labels"]?.object
    else { throw .malformed("entry") }
    try self.init(
      kind: kind, time: time, nonce: nonce,
      commitments: commitments.compactMapValues { $0.string.flatMap(Self.bytes) },
      counts: counts.compactMapValues(\.integer), labels: labels.compactMapValues(\.string))
    guard self.bytes == bytes else { throw .malformed("entry") }
  }

  /// The leaf's hash in the tree.
  public var hash: TreeHash { .leaf(bytes) }

  private static func isWord(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (48...58).contains($0) || $0 == 95 || $0 == 45 || $0 == 46
      }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8]? {
    let digits = hexadecimal.utf8.map { digit -> UInt8 in
      switch digit {
      case 48...57: digit - 48
      case 97...102: digit - 87
      default: 255
      }
    }
    guard digits.count.isMultiple(of: 2), !digits.contains(255) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
