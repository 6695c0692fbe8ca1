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
  @Flag(help: "Print how often what was given a probability came true.") var reliability = false

  func run() throws {
    let kinds = try kinds.isEmpty ? StreamKind.allCases : kinds.map(Self.kind)
    print("| kind | found | false | links | named wrong | F1 of the oracle's | CPU s, mean, most |")
    for kind in kinds { measure(kind) }
  }

  private func measure(_ kind: StreamKind) {
    var tally = ScoreTally()
    var named = 0
    var (signals, deploys) = (Reliability(), Reliability())
    var (f1, oracle) = (0.0, 0.0)
    var times: [Double] = []
    for seed in seeds.range {
      let stream = SyntheticStream.make(kind.options, seed: seed)
      let started = processorSeconds()
      let result = Separator.separate(stream.table)
      times.append(processorSeconds() - started)
      let score = StreamScore(result, stream)
      seeds.say(seed, score, times[times.count - 1], score.notes)
      tally.add(score)
      named += score.named
      signals.add(score.signals)
      deploys.add(score.deploys)
      f1 += score.macroF1
      oracle += score.oracleF1
    }
    let share = oracle > 0 ? f1 / oracle : 1
    let mean = times.reduce(0, +) / Double(max(1, times.count))
    print(
      "| \(kind.rawValue) | \(tally) of \(named) | \(share.figure) | \(mean.figure), \((times.max() ?? 0).figure) |"
    )
    guard reliability else { return }
    print("signals, error \(signals.error.figure): said | came true | of\n\(signals.table)")
    print("deploys, error \(deploys.error.figure): said | came true | of\n\(deploys.table)")
  }

  private static func kind(_ name: String) throws -> StreamKind {
    guard let kind = StreamKind(rawValue: name) else { throw ValidationError("no such kind") }
    return kind
  }
}
