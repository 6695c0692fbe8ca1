import ArgumentParser
import Incidents
import SyntheticTruth

/// Streams whose rates are drawn independently of the project's own simulator.
struct Streams: ParsableCommand {
  @Argument(
    help:
      "Kinds: \(StreamKind.allCases.map(\.rawValue).joined(separator: ", ")); all if none is said.")
  var kinds: [String] = []
  @OptionGroup var seeds: SeedOptions
  @Option(help: "Signals of each stream, in place of the kind's own number.")
  var signals: Double?
  @Option(help: "Nats a component needs, in place of the standard threshold.")
  var acceptance: Double?
  @OptionGroup var left: StepOptions
  @Flag(help: "Print how often what was given a probability came true.") var reliability = false

  func run() throws {
    let kinds = try StreamKind.named(kinds)
    let steps = try left.steps()
    print(
      """
      | kind | found | false | links | named wrong | F1 of the best labels' | \
      F1 of the likeliest labels' | CPU s, mean, most |
      """)
    for kind in kinds { measure(kind, steps) }
  }

  private func measure(_ kind: StreamKind, _ steps: SeparationSteps) {
    var tally = ScoreTally()
    var named = 0
    var (bySignal, byDeploy) = (Reliability(), Reliability())
    var (f1, oracle, likeliest) = (0.0, 0.0, 0.0)
    var times: [Double] = []
    for seed in seeds.range {
      var options = kind.options
      if let signals = self.signals { options.signals = signals }
      let stream = SyntheticStream.make(options, seed: seed)
      var thresholds = SeparationOptions()
      thresholds.steps = steps
      if let acceptance {
        thresholds.acceptance = acceptance
        thresholds.retention = min(thresholds.retention, acceptance)
      }
      let started = processorSeconds()
      let result = Separator.separate(stream.table, options: thresholds)
      times.append(processorSeconds() - started)
      let score = StreamScore(result, stream)
      seeds.say(seed, score, times[times.count - 1], score.notes)
      tally.add(score)
      named += score.named
      bySignal.add(score.signals)
      byDeploy.add(score.deploys)
      f1 += score.macroF1
      oracle += score.oracleF1
      likeliest += score.likeliestF1
    }
    let shares = [oracle, likeliest].map { $0 > 0 ? f1 / $0 : 1 }
    let mean = times.reduce(0, +) / Double(max(1, times.count))
    print(
      """
      | \(kind.rawValue) | \(tally) of \(named) | \(shares[0].figure) | \(shares[1].figure) | \
      \(mean.figure), \((times.max() ?? 0).figure) |
      """)
    guard reliability else { return }
    print("signals, error \(bySignal.error.figure): said | came true | of\n\(bySignal.table)")
    print("deploys, error \(byDeploy.error.figure): said | came true | of\n\(byDeploy.table)")
  }
}

extension StreamKind {
  /// The kinds of some names, all where there are none.
  static func named(_ names: [String]) throws -> [StreamKind] {
    try names.isEmpty
      ? allCases
      : names.map { name in
        guard let kind = StreamKind(rawValue: name) else { throw ValidationError("no such kind") }
        return kind
      }
  }
}
