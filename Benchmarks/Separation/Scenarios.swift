import ArgumentParser
import Incidents
import SyntheticTruth

/// The project's own simulator's scenarios, on seeds that the committed sample does not have.
struct Scenarios: ParsableCommand {
  @Argument(help: "Names: \(Scenario.standardNames.joined(separator: ", ")); all if none is said.")
  var names: [String] = []
  @OptionGroup var seeds: SeedOptions

  func run() throws {
    print("| scenario | found | false | links | named wrong | scopes | F1 | CPU s, mean, most |")
    for name in names.isEmpty ? Scenario.standardNames : names {
      let scenario = try Scenario.standard(name)
      var tally = ScoreTally()
      var (scopes, right, f1) = (0, 0, 0.0)
      var times: [Double] = []
      for seed in seeds.range {
        let (table, truth, _) = ScenarioSimulation(scenario, seed: seed).table()
        let started = processorSeconds()
        let result = Separator.separate(table)
        times.append(processorSeconds() - started)
        let score = ScenarioScore(result, scenario: scenario, truth: truth)
        seeds.say(seed, score, times[times.count - 1], score.notes)
        tally.add(score)
        scopes += score.scopes
        right += score.scopesRight
        f1 += score.f1 / Double(seeds.seeds)
      }
      let mean = times.reduce(0, +) / Double(max(1, times.count))
      print(
        "| \(name) | \(tally) | \(right) of \(scopes) | \(f1.figure) | \(mean.figure), \((times.max() ?? 0).figure) |"
      )
    }
  }
}
