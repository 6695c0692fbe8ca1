internal import CSodium

/// A custodian's secret: one seed from which both the agreement and the signing key derive.
public final class CustodianKeyPair: Sendable {
  /// What others may know.
  public let publicKey: CustodianPublicKey
  private let seed: SecretBytes

  /// A new key pair.
  public static func generate(name: String) throws(SealingError) -> CustodianKeyPair {
    try CustodianKeyPair(name: name, seed: .random(count: 32))
  }

  init(name: String, seed: SecretBytes) throws(SealingError) {
    try CustodianPublicKey.check(name: name)
    guard seed.count == 32 else { throw .malformed(.keyFile) }
    var agreement = [UInt8](repeating: 0, count: 32)
    var signing = [UInt8](repeating: 0, count: 32)
    let scratch = try ScratchMemory(count: 96)
    seed.withBytes { bytes in
      Self.derive("blindsift/x25519/v1", bytes, into: scratch.bytes(at: 0))
      crypto_scalarmult_base(&agreement, scratch.bytes(at: 0))
      Self.derive("blindsift/ed25519/v1", bytes, into: scratch.bytes(at: 0))
      crypto_sign_seed_keypair(&signing, scratch.bytes(at: 32), scratch.bytes(at: 0))
    }
    self.seed = seed
    self.publicKey = CustodianPublicKey(
      name: name, agreementKey: agreement, signingKey: signing)
  }

  /// Lends the seed for writing the key file.
  func withSeed<Result>(
    _ body: (UnsafeRawBufferPointer) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    try seed.withBytes(body)
  }

  /// Ed25519 over a message.
  func sign(_ message: [UInt8]) throws(SealingError) -> [UInt8] {
    let scratch = try ScratchMemory(count: 128)
    var signature = [UInt8](repeating: 0, count: 64)
    var unused = [UInt8](repeating: 0, count: 32)
    seed.withBytes { bytes in
      Self.derive("blindsift/ed25519/v1", bytes, into: scratch.bytes(at: 0))
      crypto_sign_seed_keypair(&unused, scratch.bytes(at: 32), scratch.bytes(at: 0))
      crypto_sign_detached(&signature, nil, message, UInt64(message.count), scratch.bytes(at: 32))
    }
    return signature
  }

  /// The mask over this custodian's share of one report, and of no other.
  func mask(header: EnvelopeHeader, wrap: EnvelopeWrap, number: Int) throws(SealingError) -> [UInt8]
  {
    let scratch = try ScratchMemory(count: 160)
    try seed.withBytes { bytes throws(SealingError) in
      Self.derive("blindsift/x25519/v1", bytes, into: scratch.bytes(at: 0))
      guard crypto_scalarmult(scratch.bytes(at: 32), scratch.bytes(at: 0), wrap.batchKey) == 0
      else { throw .notAuthentic(.wrap) }
    }
    ShareMask.batchKey(
      shared: scratch.bytes(at: 32), batch: wrap.batchKey, custodian: publicKey.agreementKey,
      set: wrap.set.bytes, into: scratch.bytes(at: 64))
    ShareMask.mask(
      key: scratch.bytes(at: 64), headerHash: header.hash, number: number,
      into: scratch.bytes(at: 96))
    return Array(UnsafeBufferPointer(start: scratch.bytes(at: 96), count: 32))
  }

  private static func derive(
    _ label: StaticString, _ seed: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<UInt8>
  ) {
    label.withUTF8Buffer { text in
      crypto_generichash(
        output, 32, text.baseAddress, UInt64(text.count),
        seed.assumingMemoryBound(to: UInt8.self).baseAddress, seed.count)
      return
    }
  }
}
