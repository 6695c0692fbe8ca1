public import Signals
public import Symptoms

/// Something a signal can show: a symptom code or an emergent term.
public enum Feature: Sendable, Hashable {
  /// A code of the closed vocabulary and where it was seen.
  case code(SymptomCode, SymptomFinding.Source)
  /// A term that enough accounts used.
  case term(String)
}

/// The values one dimension takes over a list of rows.
public struct DimensionColumn: Sendable {
  /// The dimension's name.
  public var name: String
  /// Its values; sorted, in the dimension's own order where it has one.
  public var values: [String]
  /// For each row the index into `values`, or -1 where the row does not say.
  public var codes: [Int32]

  /// A column from its parts.
  public init(name: String, values: [String], codes: [Int32]) {
    self.name = name
    self.values = values
    self.codes = codes
  }
}

/// Lists of feature indices, one a row, end to end (compressed sparse rows).
public struct SparseRows: Sendable {
  /// Row `i` is `indices[offsets[i]..<offsets[i + 1]]`; one longer than the number of rows.
  public var offsets: [Int32]
  /// Feature indices, ascending within a row, no duplicates.
  public var indices: [Int32]

  /// No rows.
  public init() {
    self.offsets = [0]
    self.indices = []
  }

  /// Rows from their parts.
  public init(offsets: [Int32], indices: [Int32]) {
    self.offsets = offsets
    self.indices = indices
  }
}

/// All that the separation may know, by columns; nothing in it is a user's word.
///
/// Thumbs-up never enters it. Rows may come in any order: the result does not depend on it.
public struct ObservationTable: Sendable {
  /// The span looked at; `to` is the "as of" moment.
  public var window: TimeRange
  /// When each signal was sent; the number of rows.
  public var times: [Timestamp]
  /// Dense account number of each signal.
  public var accounts: [Int32]
  /// Dense conversation number of each signal, -1 where unknown.
  public var conversations: [Int32]
  /// Whether the signal came with the user's words.
  public var hasDescription: [Bool]
  /// Whether the signal came with a transcript.
  public var hasTranscript: [Bool]
  /// The dimensions of the signals.
  public var dimensions: [DimensionColumn]
  /// What the features stand for.
  public var features: [Feature]
  /// The features of each signal.
  public var rows: SparseRows
  /// Traffic, empty where none is known.
  public var traffic: TrafficTable
  /// The changes to the fleet, ordered by time then id.
  public var deploys: [DeployEvent]
  /// Evaluation results, ordered by time then id.
  public var evals: [EvalResult]

  /// A table from its parts.
  public init(
    window: TimeRange, times: [Timestamp] = [], accounts: [Int32] = [],
    conversations: [Int32] = [], hasDescription: [Bool] = [], hasTranscript: [Bool] = [],
    dimensions: [DimensionColumn] = [], features: [Feature] = [], rows: SparseRows = SparseRows(),
    traffic: TrafficTable = TrafficTable(), deploys: [DeployEvent] = [], evals: [EvalResult] = []
  ) {
    self.window = window
    self.times = times
    self.accounts = accounts
    self.conversations = conversations
    self.hasDescription = hasDescription
    self.hasTranscript = hasTranscript
    self.dimensions = dimensions
    self.features = features
    self.rows = rows
    self.traffic = traffic
    self.deploys = deploys
    self.evals = evals
  }
}

/// Served requests by hour and cell, by columns.
public struct TrafficTable: Sendable {
  /// The hour of each row.
  public var hours: [Timestamp]
  /// The dimensions traffic is counted by.
  public var dimensions: [DimensionColumn]
  /// Requests of each row.
  public var requests: [Double]

  /// Traffic from its parts.
  public init(
    hours: [Timestamp] = [], dimensions: [DimensionColumn] = [], requests: [Double] = []
  ) {
    self.hours = hours
    self.dimensions = dimensions
    self.requests = requests
  }
}
