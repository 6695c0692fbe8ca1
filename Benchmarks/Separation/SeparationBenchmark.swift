import ArgumentParser
import Incidents
import SyntheticTruth

/// The statistics on drawn truth: rows of the tables in `docs/statistics.md`, and with `--notes` what
/// went wrong where. Nothing is asserted, the figures are the result; all processor time is this
/// process's own.
@main struct SeparationBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "separation-benchmark",
    abstract: "Measure the separation on drawn truth.",
    subcommands: [Streams.self, Scenarios.self, Nights.self, Null.self, Tables.self])
}

/// Which seeds, and how much is said of each.
struct SeedOptions: ParsableArguments {
  @Option(help: "The first seed.") var from: UInt64 = 101
  @Option(help: "How many seeds.") var seeds: UInt64 = 10
  @Flag(help: "Print a line for each seed and what was wrong there.") var notes = false

  var range: Range<UInt64> { from..<(from + seeds) }

  /// Prints a seed's score where it was asked for.
  func say(
    _ seed: UInt64, _ score: some CustomStringConvertible, _ seconds: Double, _ lines: [String]
  ) {
    guard notes else { return }
    print("seed \(seed): \(score), \(seconds.figure) CPU s")
    for line in lines { print("  \(line)") }
  }
}

/// Which steps of the separation are left out.
struct StepOptions: ParsableArguments {
  @Option(
    help: "Steps left out: \(SeparationSteps.named.map(\.name).joined(separator: ", ")).")
  var without: [String] = []

  /// The steps that stay.
  func steps() throws -> SeparationSteps {
    var steps = SeparationSteps.all
    for name in without {
      guard let step = SeparationSteps.named.first(where: { $0.name == name })?.step else {
        throw ValidationError("no such step")
      }
      steps.remove(step)
    }
    return steps
  }
}

extension Double {
  /// Three decimals.
  var figure: Double { (self * 1000).rounded() / 1000 }
}
