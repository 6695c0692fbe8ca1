internal import ArgumentParser
internal import Sealing
internal import Signals
internal import Workflows

struct RequestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Ask the custodians to open one report.",
    discussion: """
      Writes a request that lives an hour. SUBJECT is a signal's id, a quarantine entry (q-…), an \
      incident (inc-…, for `match`) or the word rewrap (after a change of custodians).

      Example:
        blindsift request r-1841 --reason quality_review --ticket INC-12 -o request.json
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: ArgumentHelp("What is to be opened.", valueName: "signal"))
  var subject: String

  @Option(name: .long, help: "Why, as one of the policy's reason codes.")
  var reason: String

  @Option(name: .long, help: "Where it is documented.")
  var ticket: String

  @Option(name: .long, help: "Who asks. Default: the name of the account that runs this.")
  var requester: String?

  @Option(name: .shortAndLong, help: "Where the request goes.", completion: .file())
  var output: String

  func run() async throws {
    try await perform {
      let surroundings = store.surroundings()
      let request = try BreakGlass.request(
        surroundings, subject: subject, reason: reason, ticket: ticket,
        requester: requester ?? Process.accountName)
      try OutputFile.create(output, request.bytes)
      Output.note("Request \(output) lives until \(request.expires.rfc3339).")
      Output.note(
        "Next: \(request.custodians.threshold) of \(request.custodians.keys.count) custodians: "
          + "blindsift grant \(output) --key CUSTODIAN.key -o GRANT")
    }
  }
}
