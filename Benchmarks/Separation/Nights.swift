import ArgumentParser
import Incidents
import Signals
import SyntheticTruth

/// A scenario night by night: how long after a cause's beginning a night first names it, and which of
/// its changes' deploys are named in the night that follows them, or how much later. Beside it from which
/// night on an analyst who knows all about the cause but whether it is there would have had the nats that
/// a component needs (`ScenarioOracle`).
///
/// Each night sees what was known by its end and nothing of the nights before it.
struct Nights: ParsableCommand {
  @Argument(help: "The scenario.") var name = "august-2025"
  @OptionGroup var seeds: SeedOptions
  @OptionGroup var left: StepOptions
  @Option(help: "The first day of the scenario that has a night of its own.") var day = 14
  @Option(help: "The last such day; the scenario's last if none is said.") var until: Int?
  @Option(help: "Every so many days.") var every = 1
  @Option(help: "Mean hours by which reports come in late.") var delay = 0.0

  func run() throws {
    let scenario = try Scenario.standard(name)
    var options = SeparationOptions()
    options.steps = try left.steps()
    print(
      "| seed | cause | began | first night that shows it | nights | signals by then"
        + " | knowable after nights | with nats |"
    )
    for seed in seeds.range { replay(scenario, seed, options) }
  }

  private func replay(_ scenario: Scenario, _ seed: UInt64, _ options: SeparationOptions) {
    let (table, truth, _) = ScenarioSimulation(scenario, seed: seed).table()
    var open = Set(scenario.incidents.indices)
    var falseNights: [String] = []
    var earlyEnds = 0
    var nights = 0
    let oracles = scenario.incidents.indices.map {
      ScenarioOracle(table, truth: truth, scenario: scenario, cause: $0)
    }
    var knowable = [String](repeating: "- | -", count: oracles.count)
    var night = table.window.from.adding(seconds: Int64(day) * 86_400)
    let last = until.map { table.window.from.adding(seconds: Int64($0) * 86_400) }
    while night <= min(last ?? table.window.to, table.window.to) {
      let known = table.known(by: night, delay: delay)
      let causes = known.rows.map { truth[$0] }
      let result = Separator.separate(known.table, options: options)
      let score = ScenarioScore(result, scenario: scenario, truth: causes)
      nights += 1
      earlyEnds += Self.earlyEnds(result, scenario, by: night)
      if score.falseAlarms > 0 {
        falseNights.append("\(night.date) \(score.notes.filter { $0.hasPrefix("false") })")
      }
      for cause in open.sorted() {
        let began = scenario.incidents[cause].events.map(\.at.time).min() ?? table.window.from
        let nights = Double(night.milliseconds - began.milliseconds) / 86_400_000
        let evidence = oracles[cause].evidence(by: night)
        if knowable[cause].hasPrefix("-"), evidence > options.acceptance {
          knowable[cause] = "\(nights.figure) | \(evidence.figure)"
        }
        guard score.isFound[cause] else { continue }
        open.remove(cause)
        print(
          "| \(seed) | \(scenario.incidents[cause].id) | \(began.date) | \(night.date)"
            + " | \(nights.figure) | \(causes.count { $0 == cause }) | \(knowable[cause]) |")
      }
      night = night.adding(seconds: Int64(every) * 86_400)
    }
    for cause in open.sorted() {
      print("| \(seed) | \(scenario.incidents[cause].id) | | never | | | \(knowable[cause]) |")
    }
    print(
      "seed \(seed): of \(nights) nights \(falseNights.count) with a false incident;"
        + " ends of the last three days that were none: \(earlyEnds)")
    if seeds.notes { for line in falseNights { print("  \(line)") } }
  }

  /// Incidents said to be fixed within three days before a night, when nothing eased or ended within
  /// two days of that: what reports that have not come in yet could feign.
  private static func earlyEnds(
    _ result: SeparationResult, _ scenario: Scenario, by night: Timestamp
  ) -> Int {
    let falls = scenario.incidents.flatMap(\.events).filter {
      ["eased", "fixed"].contains("\($0.role)")
    }
    return result.components.filter { $0.kind == .incident }.flatMap(\.changes).count { change in
      change.role == .fixed && night.milliseconds - change.at.milliseconds < 3 * 86_400_000
        && !falls.contains {
          abs($0.at.time.milliseconds - change.at.milliseconds) < 2 * 86_400_000
        }
    }
  }
}
