internal import ArgumentParser
internal import Terminal
internal import Workflows

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "When would each incident have been found? Every night again, in the past.",
    discussion: """
      Example:
        blindsift replay --from 2025-08-01 --to 2025-09-20
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The first night.")
  var from: TimeArgument

  @Option(name: .long, help: "The last night.")
  var to: TimeArgument

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await perform {
      let meter = ProgressMeter(label: "replay", enabled: Output.errorIsTerminal)
      let history = try await Replay.run(
        store.surroundings(), from: from.time, to: to.time, progress: { meter.update($0) })
      meter.finish()
      try Output.write(json ? history.json : Array(history.text.utf8))
    }
  }
}
