public import Signals

/// A stream of reports, changes and traffic drawn from a scenario, with the truth about it.
///
/// The same scenario and seed give the same bytes on every machine. Reports arrive in the order a
/// collector would get them: some late, some twice.
public struct ScenarioSimulation: Sendable {
  /// A line the collector sends.
  public struct Report: Sendable {
    /// The signal.
    public var signal: Signal
    /// Identifier of the cause in the scenario; nil for all else.
    public var cause: String?
    /// What was planted in it that must never be seen again.
    public var planted: [Planted]
    /// Whether the same line was sent before.
    public var isRepeated: Bool
  }

  /// Personal data or a secret put into a report.
  public struct Planted: Sendable, Hashable {
    /// Its type, as redaction calls it.
    public var type: String
    /// The value.
    public var value: String
  }

  /// What it was drawn from.
  public let scenario: Scenario
  /// The seed.
  public let seed: UInt64
  private let reports: [PlannedReport]

  /// Draws a stream. O(hours · cells + reports · log reports).
  public init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
    var planner = ReportPlanner(scenario, seed: seed)
    reports = planner.plan()
  }

  /// How many different signals there are.
  public var signalCount: Int { reports.count }

  /// Calls with every line in the order of arrival; memory does not grow with the words.
  public func forEachReport<Failure>(
    _ body: (Report) throws(Failure) -> Void
  ) throws(Failure) {
    let writer = ReportWriter(scenario)
    let digits = max(6, String(reports.count).count)
    for (index, planned) in reports.enumerated() {
      let number = String(index + 1)
      let id = "sig-" + String(repeating: "0", count: max(0, digits - number.count)) + number
      var report = writer.write(planned, id: id)
      for copy in 0..<planned.copies {
        report.isRepeated = copy > 0
        try body(report)
      }
    }
  }

  /// All changes, those that matter among the others, in order of time.
  public var deploys: [DeployEvent] {
    var innocent = InnocentDeploys(scenario, seed: seed)
    let named = scenario.deploys.map { change in
      DeployEvent(
        id: change.id, at: change.at.time, kind: .init(rawValue: change.kind) ?? .deploy,
        service: change.service, summary: change.summary, environment: "production",
        scope: change.scope,
        rollout: (change.rollout ?? []).map { .init(at: $0.at.time, fraction: $0.share) },
        reverts: change.reverts ?? [], supersedes: change.supersedes ?? [])
    }
    return (named + innocent.draw()).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// Served requests of every hour, by the dimensions the scenario counts by.
  public func forEachTrafficCount<Failure>(
    _ body: (TrafficCount) throws(Failure) -> Void
  ) throws(Failure) {
    let rhythm = FleetRhythm(scenario)
    var generator = SimulationGenerator(seed: seed, purpose: 4)
    for hour in 0..<rhythm.hours {
      var counts: [[String: String]: Double] = [:]
      for cell in rhythm.cells {
        let all = [
          Dimension.model: scenario.fleet.models[cell.model].name,
          Dimension.platform: scenario.fleet.platforms[cell.platform].name,
          Dimension.surface: cell.surface,
        ]
        let counted = all.filter { scenario.traffic.countedBy.contains($0.key) }
        counts[counted, default: 0] += rhythm.requests(hour, cell)
      }
      let ordered = counts.sorted { left, right in
        left.key.sorted { $0.key < $1.key }.map(\.value).lexicographicallyPrecedes(
          right.key.sorted { $0.key < $1.key }.map(\.value))
      }
      for (dimensions, mean) in ordered where mean > 0 {
        let requests = Int(max(0, mean * (1 + 0.02 * generator.normal())).rounded())
        try body(
          TrafficCount(hour: rhythm.time(hour), dimensions: dimensions, requests: requests))
      }
    }
  }
}
