/// Signs checkpoints; the secret stays with whoever made the closure.
public struct LedgerSigner: Sendable {
  /// What checks the signatures.
  public let key: LedgerKey
  private let signature: @Sendable ([UInt8]) throws -> [UInt8]

  /// A signer for a key; `sign` returns the Ed25519 signature of a message.
  public init(key: LedgerKey, sign: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
    self.key = key
    self.signature = sign
  }

  func checkpoint(size: UInt64, root: TreeHash) throws(LedgerError) -> Checkpoint {
    let text = Checkpoint.text(origin: key.name, size: size, root: root)
    guard let signature = try? signature(text), key.verifies(signature, of: text) else {
      throw .signingFailed
    }
    return Checkpoint(
      origin: key.name, size: size, root: root,
      note: SignedNote(text: text, key: key, signature: signature))
  }
}
