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
    try run.attributions.withUnsafeBytes(write)
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
    guard let run = try store.latestRun(), !run.attributions.isEmpty || run.timeline.isEmpty else {
      throw WorkflowError.noNight
    }
    return run
  }
}
