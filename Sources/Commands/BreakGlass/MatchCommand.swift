internal import ArgumentParser
internal import Workflows

struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Which of these accounts an incident touched, with the custodians' grants.",
    discussion: """
      FILE has an account a line. The request is made with `blindsift request inc-… -o FILE`. Prints \
      NDJSON: {"account", "probability"}. Logged in the ledger.

      Example:
        blindsift match --accounts all.txt --incident inc-4f2a91c0 --grant a.grant --grant b.grant
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "A file with an account a line.", completion: .file())
  var accounts: String

  @Option(name: .long, help: "The incident.")
  var incident: String

  @Option(name: .long, help: "A custodian's grant; as many as the threshold.", completion: .file())
  var grant: [String] = []

  @Option(name: .shortAndLong, help: "Where to. Default: standard output.", completion: .file())
  var output: String?

  func run() async throws {
    try await perform {
      let lines = try AccountMatch.run(
        store.surroundings(), accountsFile: accounts, incident: incident, grantFiles: grant)
      try Output.write(lines, to: output)
    }
  }
}
