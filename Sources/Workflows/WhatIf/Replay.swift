internal import Incidents
internal import Sealing
public import Signals
internal import Storage
internal import Timelines

/// Every night again, in the past: when would each incident have been found?
public enum Replay {
  /// One incident's discovery.
  public struct Found: Sendable, Hashable {
    /// Its identifier in this replay.
    public var incident: String
    /// Its title on the last night that saw it.
    public var title: String
    /// When it began, as the last night knows.
    public var started: Timestamp
    /// The first night that showed it.
    public var detected: Timestamp
    /// The first night that named its start's deploy, and which.
    public var blamed: Timestamp?
    /// The deploy named last.
    public var deploy: String?
    /// Whether the last night still showed it.
    public var isLasting: Bool

    /// Days from its start to its discovery.
    public var days: Double {
      Double(detected.milliseconds - started.milliseconds) / Double(Timestamp.day)
    }
  }

  /// A replay's outcome.
  public struct History: Sendable, Hashable {
    /// The first night and the last.
    public var from: Timestamp
    /// The last night.
    public var to: Timestamp
    /// How many nights.
    public var nights: Int
    /// What was found, by discovery.
    public var found: [Found]
  }

  /// Runs the nights from one midnight to another; stores nothing. O(nights · signals).
  public static func run(
    _ surroundings: Surroundings, from: Timestamp, to: Timestamp,
    progress: (Progress) -> Void
  ) async throws -> History {
    guard from <= to else { throw WorkflowError.outOfRange("from") }
    let nights = to.dayIndex - from.dayIndex + 1
    guard nights <= 3660 else { throw WorkflowError.outOfRange("to") }
    let workspace = try Workspace(surroundings)
    var policy = workspace.policy
    policy.k = workspace.shownK
    let store = try workspace.openForReading()
    let span = try store.signalSpan()
    var earlier: [Timeline] = []
    var found: [String: Found] = [:]
    for night in 0..<nights {
      let asOf = from.startOfDay.adding(seconds: Int64(night) * 86_400)
      progress(
        Progress(fraction: Double(night) / Double(nights), count: night, unit: "nights"))
      let work = NightWork(
        policy: policy, asOf: asOf,
        window: Nightly.window(asOf: asOf, span: span, days: policy.windowDays))
      let data = try store.nightData(window: work.window, opener: TermOpener(k: policy.k))
      let timeline = work.separate(data, earlier: earlier).timeline
      earlier.append(timeline)
      for key in found.keys { found[key]?.isLasting = false }
      for incident in timeline.incidents { note(incident, asOf: asOf, in: &found) }
    }
    return History(
      from: from, to: to, nights: nights,
      found: found.values.sorted { ($0.detected, $0.incident) < ($1.detected, $1.incident) })
  }

  private static func note(
    _ incident: Timeline.Incident, asOf: Timestamp, in found: inout [String: Found]
  ) {
    let deploy = incident.event("started")?.deploy
    var entry =
      found[incident.id]
      ?? Found(
        incident: incident.id, title: incident.title, started: incident.started, detected: asOf,
        isLasting: true)
    entry.title = incident.title
    entry.started = incident.started
    entry.isLasting = true
    if deploy != entry.deploy { entry.blamed = deploy == nil ? nil : asOf }
    entry.deploy = deploy
    found[incident.id] = entry
  }
}
