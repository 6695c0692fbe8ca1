internal import Signals
internal import Storage
internal import Timelines

/// Hands on what the last night says of single signals and accounts.
public enum Export {
  /// A line for every signal of the night's window.
  public static func attributions(
    _ surroundings: Surroundings, write: OutputFile.Write
  ) throws {
    let run = try latest(surroundings)
    try forEachPiece(of: run, in: Workspace(surroundings).openForReading()) {
      try $0.withUnsafeBytes(write)
    }
  }

  /// Calls `body` with all lines about single signals, some at a time; `noNight` where they are
  /// forgotten in the meantime, since half of them would pass for all.
  static func forEachPiece(
    of run: StoredRun, in store: SQLiteStore, _ body: ([UInt8]) throws -> Void
  ) throws {
    guard run.hasAttributions else { return }
    var number = 0
    while true {
      guard let piece = try store.attributions(of: run.asOf, piece: number) else {
        throw WorkflowError.noNight
      }
      try body(piece.lines)
      if piece.isLast { return }
      number += 1
    }
  }

  /// A line for every pseudonym an incident touched, with probabilities of groups of *k*.
  public static func affected(
    _ surroundings: Surroundings, incident: String, write: OutputFile.Write
  ) throws {
    let timeline = try Triage.run(surroundings)
    let found = try Triage.find(incident, in: timeline)
    let rows = AffectedAccounts.rows(of: found.id, in: try latest(surroundings).affected)
    let shown = AffectedAccounts.shown(
      rows, k: try Workspace(surroundings).shownK,
      pseudonyms: Quarters.count(
        in: TimeRange(from: timeline.window.from, to: timeline.window.to)))
    try AffectedAccounts.lines(shown, of: found.id).withUnsafeBytes(write)
  }

  /// The last night with its findings about single signals.
  static func latest(_ surroundings: Surroundings) throws -> StoredRun {
    let store = try Workspace(surroundings).openForReading()
    // After an erasure what was found about single signals is gone until the next night.
    guard let run = try store.latestRun(), run.hasAttributions || run.timeline.isEmpty else {
      throw WorkflowError.noNight
    }
    return run
  }
}
