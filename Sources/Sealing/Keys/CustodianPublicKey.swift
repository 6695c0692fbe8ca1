internal import CSodium

/// What the world knows of a custodian: a name, a key that shares are masked for, and a key that
/// checks the grants the custodian signs.
public struct CustodianPublicKey: Sendable, Hashable {
  /// 1 to 64 of `A-Z a-z 0-9 . _ @ -`; ASCII only, so that no two names look alike.
  public let name: String
  /// X25519 public key.
  public let agreementKey: [UInt8]
  /// Ed25519 public key.
  public let signingKey: [UInt8]

  init(name: String, agreementKey: [UInt8], signingKey: [UInt8]) {
    self.name = name
    self.agreementKey = agreementKey
    self.signingKey = signingKey
  }

  /// Reads the line that `line` writes; white space around it is ignored.
  public init(line: String) throws(SealingError) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0] == Self.tag, let keys = Sodium.bytes(base64: String(words[2])),
      keys.count == 64
    else { throw .malformed(.custodianKey) }
    self.name = String(words[1])
    self.agreementKey = Array(keys[..<32])
    self.signingKey = Array(keys[32...])
    try Self.check(name: name)
    guard isStrong else { throw .invalidCustodians }
  }

  /// The content of a `.pub` file: one line, without the line end.
  public var line: String {
    Self.tag + " " + name + " " + Sodium.base64(agreementKey + signingKey)
  }

  /// Sixteen hexadecimal digits to compare by telephone.
  public var fingerprint: String {
    Hexadecimal.text(
      Sodium.hash("blindsift/custodian/v1", [agreementKey + signingKey + name.utf8], count: 16)
        .prefix(8))
  }

  /// Whether a person of this name is the custodian; upper and lower case count as the same.
  public func isNamed(_ other: String) -> Bool { name.lowercased() == other.lowercased() }

  static let tag = "blindsift-custodian-v1"

  static func check(name: String) throws(SealingError) {
    guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(isNameByte) else {
      throw .invalidName
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// A key of small order would let anybody compute the shared secret.
  private var isStrong: Bool {
    var scalar = [UInt8](repeating: 0, count: 32)
    scalar[0] = 8
    var product = [UInt8](repeating: 0, count: 32)
    return crypto_scalarmult(&product, scalar, agreementKey) == 0
  }
}
