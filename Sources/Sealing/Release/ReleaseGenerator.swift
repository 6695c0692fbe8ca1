internal import CSodium

/// The randomness of one public release: ChaCha20 under a key that the key ring and what is released
/// determine. The same release has the same noise, so that asking again tells nothing new; a release
/// that differs in one count has noise that has nothing to do with it.
public struct ReleaseGenerator: RandomNumberGenerator {
  /// A commitment to the release, for the ledger.
  public let commitment: [UInt8]
  private let seed: SecretBytes
  private var block: [UInt64] = []
  private var used = 0
  private var blocks: UInt64 = 0

  /// Words made at once.
  private static let words = 64

  /// The generator of a release: everything it will show, in the clear.
  public init(keyRing: KeyRing, release: [UInt8]) throws(SealingError) {
    let key = try keyRing.key(.release)
    var copy = key.copy()
    defer { Sodium.wipe(&copy) }
    let hash = Sodium.hash("blindsift/release/v1", [release], key: copy)
    commitment = Sodium.hash("blindsift/release-name/v1", [hash], key: copy)
    var stream = Sodium.hash("blindsift/release-noise/v1", [hash], key: copy)
    defer { Sodium.wipe(&stream) }
    seed = try stream.lend { bytes throws(SealingError) in try SecretBytes(copying: bytes) }
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    if used == block.count { refill() }
    defer { used += 1 }
    return block[used]
  }

  private mutating func refill() {
    var bytes = [UInt8](repeating: 0, count: 8 * Self.words)
    let nonce = LittleEndian.bytes(blocks)
    seed.withBytes { key in
      guard let key = key.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      crypto_stream_chacha20(&bytes, UInt64(bytes.count), nonce, key)
    }
    block = (0..<Self.words).map { LittleEndian.uint64(bytes, at: 8 * $0) }
    Sodium.wipe(&bytes)
    blocks += 1
    used = 0
  }
}
