internal import CSodium

/// Salted commitments for the ledger's leaves: they bind what was done without telling it.
///
/// The salt is derived from a key of the key ring and the leaf's public nonce, so nothing needs to
/// be kept to open a commitment later, and giving away one salt opens one commitment.
public struct LedgerCommitments: Sendable {
  private let key: SecretBytes

  /// Commitments under the key ring's commitment key, made if need be.
  public init(keyRing: KeyRing) throws(SealingError) {
    self.key = try keyRing.key(.commitment)
  }

  /// A fresh public nonce for a leaf.
  public static func nonce() -> [UInt8] { Sodium.random(16) }

  /// The salt of a field in the leaf with this nonce.
  public func salt(field: String, nonce: [UInt8]) -> [UInt8] {
    var copy = key.copy()
    defer { Sodium.wipe(&copy) }
    return Sodium.hash("blindsift/salt/v1", [nonce, Array(field.utf8)], key: copy)
  }

  /// The commitment to a field's value.
  public func commit(field: String, value: [UInt8], nonce: [UInt8]) -> [UInt8] {
    Self.commit(value: value, salt: salt(field: field, nonce: nonce))
  }

  /// The commitment anybody can compute who was given the value and its salt.
  public static func commit(value: [UInt8], salt: [UInt8]) -> [UInt8] {
    Sodium.hash("blindsift/commitment/v1", [value], key: salt)
  }
}
