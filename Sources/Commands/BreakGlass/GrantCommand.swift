internal import ArgumentParser
internal import Sealing
internal import Workflows

struct GrantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "Answer a request as a custodian.",
    discussion: """
      Shows what is asked and by whom, then writes a grant that releases this custodian's share \
      for exactly that. Needs neither the store nor the machine it is on.

      Example:
        blindsift grant request.json --key amira.key -o amira.grant
      """)

  @Argument(help: ArgumentHelp("The request.", valueName: "request"), completion: .file())
  var request: String

  @Option(name: .long, help: "The custodian's secret key.", completion: .file(extensions: ["key"]))
  var key: String

  @Flag(name: .long, help: "Say no: a signed refusal for the ledger.")
  var deny = false

  @Option(name: .shortAndLong, help: "Where the grant goes.", completion: .file())
  var output: String

  func run() async throws {
    try await perform {
      let isLocked = try BreakGlass.needsPassphrase(keyFile: key)
      // Nobody holds the passphrase beyond the call.
      let answer = try BreakGlass.grant(
        requestFile: request, keyFile: key,
        passphrase: isLocked ? Passphrase.ask(twice: false) : nil, isApproval: !deny,
        now: Process.now())
      for line in answer.summary { Output.note(line) }
      try OutputFile.create(output, answer.grant.bytes, mode: 0o600)
      Output.note(
        deny
          ? "Refusal written to \(output)."
          : "Grant written to \(output). Next: blindsift open \(request) --grant \(output) …")
    }
  }
}
