/// What kind of records an input holds.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// Users' feedback.
  case signals
  /// Changes to the fleet.
  case deploys
  /// Served requests.
  case traffic
  /// Results of evaluation suites.
  case evals
  /// Told apart record by record, by their keys.
  case auto
}

/// The formats signals come in.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// This project's own records.
  case native
  /// Claude Code's session transcripts: a file a session, a JSON record a line.
  case claudeCode = "claude-code"

  /// The endings of the files that a directory of this format stands for, before compression.
  var endings: [String] {
    switch self {
    case .native: [".ndjson", ".jsonl", ".json"]
    // Beside its sessions Claude Code keeps indexes and settings as `.json`.
    case .claudeCode: [".jsonl"]
    }
  }
}

/// A record of any kind.
public enum DecodedRecord: Sendable, Hashable {
  /// A user's feedback.
  case signal(Signal)
  /// A change to the fleet.
  case deploy(DeployEvent)
  /// Served requests.
  case traffic(TrafficCount)
  /// A result of an evaluation suite.
  case eval(EvalResult)
}
