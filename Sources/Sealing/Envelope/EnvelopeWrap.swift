/// The wrapped data key of one sealed body: what erasing a report deletes.
///
/// Layout in `docs/envelope-format.md`: a prefix with the masked shares, authenticated together
/// with the header by the wrapped key behind it.
public struct EnvelopeWrap: Sendable, Hashable {
  /// How many custodians' shares are enough.
  public let threshold: Int
  /// The epoch whose secret is needed.
  public let epoch: SealingEpoch
  /// The custodian set the shares are for.
  public let set: Custodians.SetID
  /// The batch's ephemeral X25519 public key.
  public let batchKey: [UInt8]
  /// One masked scalar a custodian, in the set's order.
  public let maskedShares: [[UInt8]]
  /// The data key, encrypted: 48 bytes.
  public let wrappedKey: [UInt8]
  /// All of it.
  public let bytes: [UInt8]

  /// Everything before the wrapped key.
  var prefix: [UInt8] { Array(bytes.dropLast(Self.wrappedKeyCount)) }

  static let magic = Array("BSW1".utf8)
  static let fixedCount = 60
  static let wrappedKeyCount = 48

  /// Length for so many custodians.
  static func count(custodians: Int) -> Int { fixedCount + 32 * custodians + wrappedKeyCount }

  /// Reads a wrap; anything but the canonical form is refused.
  public init(parsing bytes: [UInt8]) throws(SealingError) {
    guard bytes.count >= Self.fixedCount, Array(bytes[..<4]) == Self.magic, bytes[4] == 1 else {
      throw .malformed(.wrap)
    }
    let (shares, threshold) = (Int(bytes[5]), Int(bytes[6]))
    guard (1...Custodians.most).contains(shares), (1...shares).contains(threshold), bytes[7] == 0,
      bytes.count == Self.count(custodians: shares),
      let set = Custodians.SetID(bytes: bytes[12..<28])
    else { throw .malformed(.wrap) }
    self.threshold = threshold
    self.epoch = SealingEpoch(index: LittleEndian.uint32(bytes, at: 8))
    self.set = set
    self.batchKey = Array(bytes[28..<60])
    self.maskedShares = (0..<shares).map { Array(bytes[60 + 32 * $0..<92 + 32 * $0]) }
    self.wrappedKey = Array(bytes.suffix(Self.wrappedKeyCount))
    self.bytes = bytes
  }
}
