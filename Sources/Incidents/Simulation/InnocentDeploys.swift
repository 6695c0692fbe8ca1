internal import Signals

/// Draws the changes that matter to nobody.
struct InnocentDeploys {
  let scenario: Scenario
  private var generator: SimulationGenerator
  private var used: Set<String>

  init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    generator = SimulationGenerator(seed: seed, purpose: 3)
    used = Set(scenario.deploys.map(\.id))
  }

  private static let works: [(service: String, kind: DeployEvent.Kind, summary: String)] = [
    ("billing", .deploy, "Invoices in more currencies"),
    ("web-client", .deploy, "New settings page"),
    ("web-client", .flag, "Dark theme for ten per cent"),
    ("request-router", .config, "Health check interval shortened"),
    ("request-router", .deploy, "Structured access log"),
    ("load-balancer", .traffic, "Weights follow new capacity"),
    ("load-balancer", .config, "Connection draining made longer"),
    ("inference-tpu", .deploy, "Dependency update"),
    ("inference-tpu", .config, "Larger batches at night"),
    ("inference-gpu", .deploy, "Kernel cache warmed at start"),
    ("inference-trainium", .deploy, "Compiler update"),
    ("sampling-config", .config, "Unused options removed"),
    ("tokenizer", .deploy, "Faster byte fallback"),
    ("prompt-cache", .deploy, "Eviction by size"),
    ("prompt-cache", .config, "More memory"),
    ("safety-filter", .config, "Thresholds reviewed"),
    ("rate-limiter", .flag, "Burst allowance for new accounts"),
    ("search-tool", .deploy, "Second index"),
    ("code-tool", .deploy, "Sandbox image updated"),
    ("telemetry", .deploy, "Histogram buckets"),
    ("model-registry", .config, "Metadata for an evaluation"),
    ("autoscaler", .config, "Scale up earlier"),
  ]

  /// Draws all of them, in order of time. O(count · events of the causes).
  mutating func draw() -> [DeployEvent] {
    var events: [DeployEvent] = []
    for _ in 0..<scenario.innocentDeploys.count {
      var event = one()
      if !events.isEmpty, generator.happens(0.06) {
        let undone = events[generator.below(events.count)]
        if undone.at < event.at {
          event.kind = .rollback
          event.service = undone.service
          event.scope = undone.scope
          event.reverts = [undone.id]
          event.summary = "Return to the earlier state"
        }
      }
      events.append(event)
    }
    return events.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  private mutating func one() -> DeployEvent {
    let work = generator.element(Self.works)
    let isMisleading = generator.happens(scenario.innocentDeploys.misleading)
    let scope = isMisleading ? causeScope() : ordinaryScope()
    let at = moment(isMisleading ? scope : nil)
    let id = identifier(at, work.service)
    var event = DeployEvent(
      id: id, at: at, kind: work.kind, service: work.service, summary: work.summary,
      environment: "production", scope: scope)
    if generator.happens(0.25) {
      event.rollout = [
        .init(at: at, fraction: 0.05),
        .init(at: at.adding(seconds: Int64(generator.exponential(7200)) + 600), fraction: 0.5),
        .init(at: at.adding(seconds: 36_000), fraction: 1),
      ].sorted { $0.at < $1.at }
    }
    return event
  }

  /// A moment when people work, mostly.
  ///
  /// A change with a cause's own scope keeps two hours away from that cause's events: nobody could
  /// tell it from the true one by reports.
  private mutating func moment(_ scope: [String: [String]]?) -> Timestamp {
    let span = scenario.to.time.milliseconds - scenario.from.time.milliseconds
    while true {
      let at = scenario.from.time.adding(
        seconds: Int64(generator.unit() * Double(span) / 60_000) * 60)
      let (hour, day) = (at.hourIndex % 24, at.dayIndex % 7)
      let isQuiet = !(7..<20).contains(hour) || day == 2 || day == 3
      if isQuiet, generator.happens(0.8) { continue }
      if scope != nil,
        scenario.incidents.contains(where: { cause in
          cause.events.contains {
            abs($0.at.time.milliseconds - at.milliseconds) < 2 * Timestamp.hour
          }
        })
      {
        continue
      }
      return at
    }
  }

  private mutating func causeScope() -> [String: [String]] {
    let parts = scenario.incidents.flatMap(\.parts)
    guard !parts.isEmpty else { return ordinaryScope() }
    return generator.element(parts).scope
  }

  private mutating func ordinaryScope() -> [String: [String]] {
    let fleet = scenario.fleet
    let platform = generator.element(fleet.platforms)
    func any(_ weights: [String: Double]) -> String {
      generator.element(weights.keys.sorted())
    }
    switch generator.below(7) {
    case 0: return [Dimension.model: [generator.element(fleet.models).name]]
    case 1: return [Dimension.platform: [platform.name]]
    case 2:
      return [Dimension.platform: [platform.name], Dimension.hardware: [any(platform.hardware)]]
    case 3: return [Dimension.hardware: [any(platform.hardware)]]
    case 4: return [Dimension.surface: [any(platform.surfaces)]]
    case 5: return [Dimension.region: [any(platform.regions)]]
    default: return [:]
    }
  }

  private mutating func identifier(_ at: Timestamp, _ service: String) -> String {
    let date = at.rfc3339.dropFirst(5).prefix(5).replacing("-", with: "")
    var id = "dep-\(date)-\(service)"
    var number = 2
    while !used.insert(id).inserted {
      id = "dep-\(date)-\(service)-\(number)"
      number += 1
    }
    return id
  }
}
