internal import ArgumentParser
internal import Signals
internal import Terminal
internal import Timelines
internal import Workflows

struct NightlyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract: "Separate the incidents in what has come in, and blame deploys.",
    discussion: """
      Reads symptom codes, never texts. The same store and --as-of give the same bytes; it can be \
      killed at any moment and run again.

      Example:
        blindsift nightly --as-of 2025-09-01 --json > timeline.json
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    name: .long,
    help: "Look at everything before \(TimeArgument.help). Default: now, or the data's end.")
  var asOf: TimeArgument?

  @Flag(name: .long, help: "Print the timeline as one JSON document.")
  var json = false

  func run() async throws {
    try await perform {
      let meter = ProgressMeter(label: "nightly", enabled: Output.errorIsTerminal)
      let night = try await Nightly.run(
        store.surroundings(), asOf: asOf?.time, progress: { meter.update($0) })
      meter.finish()
      if json { try Output.write(night.timeline.json) }
      Output.note(night.summary)
    }
  }
}
