internal import CSodium

/// The Ed25519 key that signs the ledger's checkpoints.
public struct LedgerSigningKey: Sendable {
  /// 32 bytes that check the signatures.
  public let publicKey: [UInt8]
  private let seed: SecretBytes

  /// The key ring's signing key, made if need be.
  public init(keyRing: KeyRing) throws(SealingError) {
    let seed = try keyRing.key(.ledger)
    var key = [UInt8](repeating: 0, count: 32)
    let scratch = try ScratchMemory(count: 64)
    seed.withBytes { bytes in
      guard let bytes = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      crypto_sign_seed_keypair(&key, scratch.bytes(at: 0), bytes)
    }
    self.publicKey = key
    self.seed = seed
  }

  /// The 64-byte signature of a message.
  public func sign(_ message: [UInt8]) throws(SealingError) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    var unused = [UInt8](repeating: 0, count: 32)
    let scratch = try ScratchMemory(count: 64)
    seed.withBytes { bytes in
      guard let bytes = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      crypto_sign_seed_keypair(&unused, scratch.bytes(at: 0), bytes)
      crypto_sign_detached(&signature, nil, message, UInt64(message.count), scratch.bytes(at: 0))
    }
    return signature
  }
}
