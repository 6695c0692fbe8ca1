internal import Signals
internal import Symptoms

/// A report as drawn, before anyone wrote its words.
struct PlannedReport: Sendable {
  /// Who or what made the person report.
  enum Source: Hashable, Sendable {
    /// An everyday defect.
    case everyday
    /// A cause of the scenario.
    case cause(Int)
    /// General talk.
    case surge
    /// Slowness.
    case outage
    /// A thumbs-up.
    case praise
  }

  var source: Source
  var time: Timestamp
  /// When the collector got it.
  var arrival: Timestamp
  var account: Int
  var conversation: Int
  var model: Int
  var platform: Int
  var surface: String
  var hardware: String?
  var region: String?
  var clientVersion: String?
  var contextTokens: Int
  var language: String
  var kind: SignalKind
  var isDescribed: Bool
  var isTranscribed: Bool
  /// What the user complains of.
  var complaint: [SymptomCode] = []
  /// What the answer shows.
  var answer: [SymptomCode] = []
  /// Whether a sentence special to the cause is said.
  var remark: String?
  /// Whether personal data or a secret stands in it.
  var isPlanted: Bool
  /// How many lines the collector sent of it.
  var copies: Int
  /// Seeds the words.
  var seed: UInt64
}
