internal import ArgumentParser
internal import Sealing
internal import Workflows

struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Print one redacted report, with the custodians' grants.",
    discussion: """
      The grants and the opening are in the ledger before anything is decrypted; refusals are \
      logged too.

      Example:
        blindsift open request.json --grant amira.grant --grant boris.grant
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: ArgumentHelp("The request.", valueName: "request"), completion: .file())
  var request: String

  @Option(name: .long, help: "A custodian's grant; as many as the threshold.", completion: .file())
  var grant: [String] = []

  func run() async throws {
    try await perform {
      let body = try BreakGlass.open(
        store.surroundings(), requestFile: request, grantFiles: grant)
      try body.withBytes { try EscapedJSON.write($0) { try Output.write($0, to: 1) } }
      try Output.write([0x0A])
    }
  }
}
