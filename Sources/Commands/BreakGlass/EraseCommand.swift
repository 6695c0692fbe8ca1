internal import ArgumentParser
internal import Workflows

struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Make one account's or one signal's records unrecoverable, at once.",
    discussion: """
      A quarantined line is erased by its own name (q-…): whose it is nobody can tell without \
      opening it.

      Example:
        blindsift erase --signal r-1841 --dry-run
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The account, as its sender knows it.")
  var account: String?

  @Option(name: .long, help: "The signal's id, or a quarantined line's (q-…).")
  var signal: String?

  @Flag(name: .long, help: "Say what would be erased, erase nothing.")
  var dryRun = false

  func validate() throws {
    if (account == nil) == (signal == nil) {
      throw ValidationError("Give either --account or --signal.")
    }
  }

  func run() async throws {
    try await perform {
      let erased = try Erasure.run(
        store.surroundings(), account: account, signal: signal, isDryRun: dryRun)
      guard erased > 0 else { return Output.note("Nothing of it is stored.") }
      Output.note(
        dryRun
          ? "Would erase \(erased) signals and everything kept of them."
          : "Erased \(erased) signals and everything kept of them. It is in the ledger.")
      if !dryRun { Output.note("Next: blindsift nightly, to see the findings without them.") }
    }
  }
}
