import ArgumentParser
import Incidents
import SyntheticTruth

/// The acceptance threshold beside what windows drawn from the fitted everyday bring.
struct Null: ParsableCommand {
  @Argument(help: "Kinds of streams whose everyday is fitted; all if none is said.")
  var kinds: [String] = []
  @OptionGroup var seeds: SeedOptions
  @Option(help: "Windows drawn from each stream's fit.") var windows = 10

  func run() throws {
    let threshold = SeparationOptions().acceptance
    print("acceptance from \(threshold) nats on")
    print(
      "| everyday of | windows | median nats | largest | one in a hundred above | accepted | median of the streams themselves |"
    )
    for kind in try StreamKind.named(kinds) {
      var medians: [Double] = []
      var bounds: [Double] = []
      var own: [Double] = []
      var largest = 0.0
      var accepted = 0
      for seed in seeds.range {
        let stream = SyntheticStream.make(kind.options, seed: seed)
        let null = NullCalibration(stream.table, windows: windows, seed: seed)
        medians.append(null.gains[null.gains.count / 2])
        bounds.append(null.exceeded(by: 0.01))
        own.append(null.own)
        largest = max(largest, null.gains.last ?? 0)
        accepted += null.gains.count { $0 > threshold }
      }
      let bound = bounds.reduce(0, +) / Double(max(1, bounds.count))
      print(
        "| \(kind.rawValue) | \(windows * bounds.count) | \(medians.sorted()[medians.count / 2].figure)"
          + " | \(largest.figure) | \(bound.figure) | \(accepted) | \(own.sorted()[own.count / 2].figure) |"
      )
    }
  }
}
