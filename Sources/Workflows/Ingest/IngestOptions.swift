public import Signals

/// How to read an input.
public struct IngestOptions: Sendable, Hashable {
  /// What the records are.
  public var kind: RecordKind
  /// The source's format.
  public var format: InputFormat
  /// The account, for sources that name none.
  public var account: String?
  /// Whether nothing is to be stored.
  public var isDryRun: Bool

  /// Options from their parts.
  public init(
    kind: RecordKind = .auto, format: InputFormat = .native, account: String? = nil,
    isDryRun: Bool = false
  ) {
    self.kind = kind
    self.format = format
    self.account = account
    self.isDryRun = isDryRun
  }
}
