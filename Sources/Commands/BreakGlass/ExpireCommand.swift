internal import ArgumentParser
internal import Workflows

struct ExpireCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expire",
    abstract: "Retention: destroy the keys and records whose time is over.",
    discussion: """
      What the policy's retention says is past is gone afterwards, from backups too: the keys of \
      those weeks are destroyed.

      Example:
        blindsift expire --dry-run
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "As of \(TimeArgument.help). Default: now.")
  var asOf: TimeArgument?

  @Flag(name: .long, help: "Say what would go, destroy nothing.")
  var dryRun = false

  func run() async throws {
    try await perform {
      let done = try Expiry.run(store.surroundings(), asOf: asOf?.time, isDryRun: dryRun)
      for line in done.lines { Output.note(line) }
    }
  }
}
