/// A sealed body with all that is stored of it.
public struct SealedReport: Sendable, Hashable {
  /// 60 bytes, see `EnvelopeHeader`.
  public var header: [UInt8]
  /// The wrapped data key, see `EnvelopeWrap`. Deleting it erases the report.
  public var wrap: [UInt8]
  /// 32 bytes that commit to the data key.
  public var commitment: [UInt8]
  /// The encrypted body: a 24-byte stream header and the chunks.
  public var body: [UInt8]

  /// A sealed report from its stored parts, unchecked.
  public init(header: [UInt8], wrap: [UInt8], commitment: [UInt8], body: [UInt8]) {
    self.header = header
    self.wrap = wrap
    self.commitment = commitment
    self.body = body
  }

  /// What the ledger's batch root is made of: header and key commitment, hashed.
  public var digest: [UInt8] {
    Sodium.hash("blindsift/record/v1", [header, commitment])
  }
}
