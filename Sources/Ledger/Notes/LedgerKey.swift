internal import CSodium

/// The name and public key that check a ledger's checkpoints: all that a stranger needs.
public struct LedgerKey: Sendable, Hashable {
  /// The key's name, which is also the log's origin.
  public let name: String
  /// Ed25519.
  public let publicKey: [UInt8]

  /// A key; nil where the name is empty or has spaces, a plus or control characters.
  public init?(name: String, publicKey: [UInt8]) {
    guard publicKey.count == 32, Self.isName(name) else { return nil }
    self.name = name
    self.publicKey = publicKey
  }

  /// The origin of a store's ledger.
  public static func name(store: String) -> String { "blindsift.invalid/" + store }

  /// Reads a verifier key, `name+hash+base64`, as C2SP signed-note tools write it.
  public init?(verifierKey text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let encoded = Base64.bytes(String(parts[2])), encoded.count == 33,
      encoded[0] == 1, let key = LedgerKey(name: String(parts[0]), publicKey: Array(encoded[1...])),
      key.verifierKey == text
    else { return nil }
    self = key
  }

  /// The verifier key as text.
  public var verifierKey: String {
    let digits = Array("0123456789abcdef")
    let hash = id.map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }.joined()
    return name + "+" + hash + "+" + Base64.text([1] + publicKey)
  }

  /// The four bytes that precede its signatures.
  var id: [UInt8] {
    let message = Array(name.utf8) + [0x0A, 1] + publicKey
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&hash, message, UInt64(message.count))
    return Array(hash[..<4])
  }

  func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    signature.count == 64
      && crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
  }

  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace
      }
  }
}
