import ArgumentParser
import Incidents
import SyntheticTruth

/// The acceptance threshold beside what windows drawn from the fitted everyday bring.
struct Null: ParsableCommand {
  @Argument(help: "Kinds of streams whose everyday is fitted; all if none is said.")
  var kinds: [String] = []
  @OptionGroup var seeds: SeedOptions
  @Option(help: "Windows drawn from each stream's fit.") var windows = 10

  func validate() throws {
    guard windows > 0, seeds.seeds > 0 else { throw ValidationError("nothing to draw") }
  }

  func run() throws {
    let kinds = try StreamKind.named(kinds)
    let threshold = SeparationOptions().acceptance
    print("acceptance from \(threshold) nats on")
    print(
      "| everyday of | windows | median nats | largest | above | median of the streams themselves |"
    )
    var all: [Double] = []
    for kind in kinds {
      var gains: [Double] = []
      var own: [Double] = []
      for seed in seeds.range {
        let stream = SyntheticStream.make(kind.options, seed: seed)
        let null = NullCalibration(stream.table, windows: windows, seed: seed)
        gains += null.gains
        own.append(null.own)
      }
      gains.sort()
      own.sort()
      print(
        "| \(kind.rawValue) | \(gains.count) | \(gains[gains.count / 2].figure)"
          + " | \(gains[gains.count - 1].figure) | \(gains.count { $0 > threshold })"
          + " | \(own[own.count / 2].figure) |")
      all += gains
    }
    let above = all.count { $0 > threshold }
    let share = NullCalibration.largestShare(above: above, of: all.count)
    print(
      "above: \(above) of \(all.count), so at most \((100 * share).figure)% with 95% confidence")
  }
}
