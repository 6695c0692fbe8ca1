internal import ArgumentParser
internal import Terminal
internal import Workflows

struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Draw a fleet's reports from a scenario, with the truth beside them.",
    discussion: """
      SCENARIO is a file (see Schemas/scenario.schema.json) or the name of a built-in one. Writes \
      signals.ndjson.zst, deploys.ndjson, traffic.ndjson.zst and truth.json. The same scenario and \
      seed give the same bytes everywhere.

      Example:
        blindsift simulate august-2025 --seed 1 --out august
      """)

  @Argument(help: "A file, or the name of a built-in scenario.", completion: .file())
  var scenario: String

  @Option(name: .long, help: "The seed of all randomness.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "The directory to write to.", completion: .directory)
  var out: String

  func run() async throws {
    try await perform {
      let meter = ProgressMeter(label: "simulate", enabled: Output.errorIsTerminal)
      let made = try Simulation.run(
        scenario: scenario, seed: seed, directory: out, progress: { meter.update($0) })
      meter.finish()
      for line in made.lines { Output.note(line) }
    }
  }
}
