/// The public head of a sealed body, 60 bytes, bound to everything under it.
///
/// Layout in `docs/envelope-format.md`. Whoever changes a bit of it, the consent for example, makes
/// the custodians' shares, the wrapped key, the key commitment and the body worthless.
public struct EnvelopeHeader: Sendable, Hashable {
  /// What is sealed.
  public enum Kind: UInt8, Sendable, Hashable {
    /// A report's redacted body.
    case report = 1
    /// An input line that could not be read.
    case quarantine = 2
  }

  /// Length in bytes.
  public static let count = 60

  /// What is sealed.
  public let kind: Kind
  /// Whether the user allows people to review the transcript.
  public let allowsTranscriptReview: Bool
  /// The store it was sealed for.
  public let store: StoreID
  /// The report's random identifier.
  public let report: ReportID
  /// The week whose secret is needed.
  public let epoch: SealingEpoch
  /// Which signal this is, as a hash keyed by the report's identifier.
  public let subject: [UInt8]
  /// The 60 bytes.
  public let bytes: [UInt8]
  /// 32-byte hash of the bytes.
  public let hash: [UInt8]

  init(
    kind: Kind, allowsTranscriptReview: Bool, store: StoreID, report: ReportID,
    epoch: SealingEpoch, signal: String
  ) {
    self.kind = kind
    self.allowsTranscriptReview = allowsTranscriptReview
    self.store = store
    self.report = report
    self.epoch = epoch
    self.subject = Self.subject(of: signal, report: report)
    var bytes = Self.magic + [1, kind.rawValue, allowsTranscriptReview ? 1 : 0, 0]
    bytes.reserveCapacity(Self.count)
    bytes += store.bytes
    bytes += report.bytes
    bytes += LittleEndian.bytes(epoch.index)
    bytes += subject
    self.bytes = bytes
    self.hash = Self.hash(bytes)
  }

  /// Reads a header; anything but the canonical form is refused.
  public init(parsing bytes: [UInt8]) throws(SealingError) {
    guard bytes.count == Self.count, Array(bytes[..<4]) == Self.magic, bytes[4] == 1,
      let kind = Kind(rawValue: bytes[5]), bytes[6] <= 1, bytes[7] == 0,
      let store = StoreID(bytes: bytes[8..<24]), let report = ReportID(bytes: bytes[24..<40])
    else { throw .malformed(.header) }
    self.kind = kind
    self.allowsTranscriptReview = bytes[6] == 1
    self.store = store
    self.report = report
    self.epoch = SealingEpoch(index: LittleEndian.uint32(bytes, at: 40))
    self.subject = Array(bytes[44..<60])
    self.bytes = bytes
    self.hash = Self.hash(bytes)
  }

  /// Whether the header was made for the signal with this identifier.
  public func isAbout(signal: String) -> Bool {
    Sodium.equal(subject, Self.subject(of: signal, report: report))
  }

  private static let magic = Array("BSE1".utf8)

  private static func hash(_ bytes: [UInt8]) -> [UInt8] {
    Sodium.hash("blindsift/header/v1", [bytes])
  }

  private static func subject(of signal: String, report: ReportID) -> [UInt8] {
    Sodium.hash("blindsift/subject/v1", [Array(signal.utf8)], key: report.bytes, count: 16)
  }
}
