internal import CSodium
public import Signals

/// A custodian's signed answer to one request: a yes with exactly that request's shares, or a no.
///
/// The shares are masks of single records; they are worth nothing for any other record, and
/// nothing at all without the store's epoch secret and enough other custodians.
public struct Grant: Sendable, Hashable {
  /// The hash of the request it answers.
  public let request: [UInt8]
  /// Who answers.
  public let custodian: CustodianPublicKey
  /// Yes or no.
  public let isApproval: Bool
  /// One mask a record of the request; none in a no.
  public let masks: [[UInt8]]
  /// When.
  public let granted: Timestamp
  /// Random, so that the ledger's leaf tells nothing.
  public let nonce: [UInt8]
  /// Ed25519 over everything above.
  public let signature: [UInt8]

  /// Checks a request as its custodian and approves it. `refused` where a rule says no.
  public static func approve(
    _ request: OpenRequest, as key: CustodianKeyPair, now: Timestamp
  ) throws(SealingError) -> Grant {
    try request.check(now: now)
    guard !key.publicKey.isNamed(request.requester) else { throw .refused(.selfApproval) }
    guard let number = request.custodians.number(ofSigningKey: key.publicKey.signingKey) else {
      throw .refused(.unknownCustodian)
    }
    var masks: [[UInt8]] = []
    masks.reserveCapacity(request.items.count)
    for item in request.items {
      masks.append(try key.mask(header: item.header, wrap: item.wrap, number: number))
    }
    return try Grant(request: request, key: key, masks: masks, isApproval: true, now: now)
  }

  /// Says no, in a form the ledger can hold.
  public static func deny(
    _ request: OpenRequest, as key: CustodianKeyPair, now: Timestamp
  ) throws(SealingError) -> Grant {
    try Grant(request: request, key: key, masks: [], isApproval: false, now: now)
  }

  private init(
    request: OpenRequest, key: CustodianKeyPair, masks: [[UInt8]], isApproval: Bool,
    now: Timestamp
  ) throws(SealingError) {
    let fields = Fields(
      request: request.hash, custodian: key.publicKey, isApproval: isApproval, masks: masks,
      granted: now, nonce: Sodium.random(16))
    self.init(fields: fields, signature: try key.sign(fields.signedMessage))
  }

  private init(fields: Fields, signature: [UInt8]) {
    self.request = fields.request
    self.custodian = fields.custodian
    self.isApproval = fields.isApproval
    self.masks = fields.masks
    self.granted = fields.granted
    self.nonce = fields.nonce
    self.signature = signature
  }

  /// Reads a grant file; anything but the canonical form is refused. The signature is not checked.
  public init(parsing bytes: [UInt8]) throws(SealingError) {
    guard bytes.last == 0x0A, let object = CanonicalJSON(parsing: bytes.dropLast())?.object,
      object["schema"]?.string == Fields.schema,
      let request = object["request"]?.string.flatMap(Hexadecimal.bytes), request.count == 32,
      let line = object["custodian"]?.string, let decision = object["decision"]?.string,
      ["granted", "denied"].contains(decision), let masks = object["shares"]?.array,
      let granted = object["granted"]?.string.flatMap(Timestamp.init(rfc3339:)),
      let nonce = object["nonce"]?.string.flatMap(Hexadecimal.bytes), nonce.count == 16,
      let signature = object["signature"]?.string.flatMap(Sodium.bytes(base64:)),
      signature.count == 64
    else { throw .malformed(.grant) }
    var shares: [[UInt8]] = []
    for mask in masks {
      guard let share = mask.string.flatMap(Sodium.bytes(base64:)), share.count == 32 else {
        throw .malformed(.grant)
      }
      shares.append(share)
    }
    self.init(
      fields: Fields(
        request: request, custodian: try CustodianPublicKey(line: line),
        isApproval: decision == "granted", masks: shares, granted: granted, nonce: nonce),
      signature: signature)
    guard self.bytes == bytes else { throw .malformed(.grant) }
  }

  /// The file's content.
  public var bytes: [UInt8] {
    var members = fields.members
    members["signature"] = .string(Sodium.base64(signature))
    return CanonicalJSON.object(members).bytes + [0x0A]
  }

  /// Whether the custodian named in it signed it.
  public var isSigned: Bool {
    let message = fields.signedMessage
    return crypto_sign_verify_detached(
      signature, message, UInt64(message.count), custodian.signingKey) == 0
  }

  /// What ties the ledger's leaf to this grant without telling what it is: a hash of the whole
  /// grant keyed by its nonce.
  public var ledgerCommitment: [UInt8] {
    Sodium.hash("blindsift/ledger-grant/v1", [bytes], key: nonce)
  }

  private var fields: Fields {
    Fields(
      request: request, custodian: custodian, isApproval: isApproval, masks: masks,
      granted: granted, nonce: nonce)
  }

  /// All of a grant but its signature.
  private struct Fields {
    static let schema = "blindsift.grant/1"
    let request: [UInt8]
    let custodian: CustodianPublicKey
    let isApproval: Bool
    let masks: [[UInt8]]
    let granted: Timestamp
    let nonce: [UInt8]

    var members: [String: CanonicalJSON] {
      [
        "custodian": .string(custodian.line),
        "decision": .string(isApproval ? "granted" : "denied"),
        "granted": .string(granted.rfc3339),
        "nonce": .string(Hexadecimal.text(nonce)),
        "request": .string(Hexadecimal.text(request)),
        "schema": .string(Self.schema),
        "shares": .array(masks.map { .string(Sodium.base64($0)) }),
      ]
    }

    /// A label and the canonical JSON, so that no other signature of the key can be taken for one.
    var signedMessage: [UInt8] {
      Array("blindsift/grant/v1\0".utf8) + CanonicalJSON.object(members).bytes
    }
  }
}
