internal import Signals

/// What an ingest did: accepted + duplicates + quarantined = read, exactly.
public struct IngestSummary: Sendable, Hashable {
  /// Records read, empty lines left out.
  public var read = 0
  /// Records stored, by what they are.
  public var accepted: [String: Int] = [:]
  /// Records that were there already.
  public var duplicates = 0
  /// Records sealed into quarantine, by reason code.
  public var quarantinedByReason: [String: Int] = [:]
  /// Keys that are not ours: ignored, never stored.
  public var unknownKeys = 0
  /// What redaction took out, by coarse type.
  public var redacted: [String: Int] = [:]
  /// Whether texts were discarded for want of custodians.
  public var discardsTexts = false

  /// Nothing yet.
  public init() {}

  /// How many were stored.
  public var acceptedTotal: Int { accepted.values.reduce(0, +) }

  /// How many were sealed into quarantine.
  public var quarantined: Int { quarantinedByReason.values.reduce(0, +) }

  /// Whether every record is accounted for.
  public var isBalanced: Bool { acceptedTotal + duplicates + quarantined == read }
}

/// How far a run has come.
public struct Progress: Sendable {
  /// 0…1 where the end is known.
  public var fraction: Double?
  /// How many units are done.
  public var count: Int
  /// What the units are.
  public var unit: String

  /// A state of progress.
  public init(fraction: Double?, count: Int, unit: String) {
    self.fraction = fraction
    self.count = count
    self.unit = unit
  }
}
