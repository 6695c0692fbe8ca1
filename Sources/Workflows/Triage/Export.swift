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

  /// A line for every pseudonym an incident touched.
  public static func affected(
    _ surroundings: Surroundings, incident: String, write: OutputFile.Write
  ) throws {
    let timeline = try Triage.run(surroundings)
    let found = try Triage.find(incident, in: timeline)
    for line in try affectedLines(surroundings, incident: found.id) {
      try (line + [0x0A]).withUnsafeBytes(write)
    }
  }

  /// The lines of an incident, without their ends.
  static func affectedLines(
    _ surroundings: Surroundings, incident: String
  ) throws -> [[UInt8]] {
    let head = Array("{\"incident\":\"\(incident)\"".utf8)
    return try latest(surroundings).affected.split(separator: 0x0A).filter {
      $0.starts(with: head)
    }.map { Array($0) }
  }

  private static func latest(_ surroundings: Surroundings) throws -> StoredRun {
    let store = try Workspace(surroundings).openForReading()
    // After an erasure what was found about single signals is gone until the next night.
    guard let run = try store.latestRun(), !run.attributions.isEmpty || run.timeline.isEmpty else {
      throw WorkflowError.noNight
    }
    return run
  }
}
