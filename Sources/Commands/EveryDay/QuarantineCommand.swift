internal import ArgumentParser
internal import Workflows

struct QuarantineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine",
    abstract: "Input lines that could not be read: sealed, never lost.",
    discussion: """
      Examples:
        blindsift quarantine list
        blindsift request q-3f… --reason input_repair --ticket OPS-7 -o request.json
        blindsift quarantine retry --request request.json --grant a.grant --grant b.grant
      """,
    subcommands: [QuarantineListCommand.self, QuarantineRetryCommand.self])
}

struct QuarantineListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Which lines, from where, and why.",
    discussion: """
      Example:
        blindsift quarantine list --json
      """)

  @OptionGroup var store: StoreOptions

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await perform {
      let list = try Quarantine.list(store.surroundings())
      try Output.write(json ? list.json : Array(list.text.utf8))
    }
  }
}

struct QuarantineRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Read quarantined lines again, under the custodians' grants.",
    discussion: """
      Lines are sealed, so that reading them again needs a request and grants like any other text. \
      Lines that can be read now are taken in and leave quarantine.

      Example:
        blindsift quarantine retry --request request.json --grant a.grant --grant b.grant
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The request, made with `blindsift request q-…`.")
  var request: String?

  @Option(name: .long, help: "A custodian's grant; as many as the threshold.")
  var grant: [String] = []

  func run() async throws {
    try await perform {
      let result = try await Quarantine.retry(
        store.surroundings(), requestFile: request, grantFiles: grant)
      for line in result.lines { Output.note(line) }
      if result.remaining > 0 { throw ExitCode(ExitStatus.someQuarantined) }
    }
  }
}
