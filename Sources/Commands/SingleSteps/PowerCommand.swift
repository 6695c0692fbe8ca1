internal import ArgumentParser
internal import Workflows

struct PowerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "power",
    abstract: "The smallest rise that this store's traffic would reveal.",
    discussion: """
      For each model and platform: how much more complaint it takes to be seen in 1, 3, 7 and 14 \
      nights. Numbers are multiples of the policy's k: what comes every day rounded down ("few", in \
      JSON 0, where it is less than k accounts), what a rise adds over its nights rounded up.

      Example:
        blindsift power
      """)

  @OptionGroup var store: StoreOptions

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await perform {
      let power = try Power.run(store.surroundings())
      try Output.write(json ? power.json : Array(power.text.utf8))
    }
  }
}
