internal import ArgumentParser
internal import Workflows

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make a report from a session transcript, after a look at what would be sent.",
    discussion: """
      Reads a Claude Code session, shows on standard error how much of what kind would be redacted \
      and asks before anything is written. The result is one native signal with the text already \
      redacted, ready for `blindsift ingest`.

      Example:
        blindsift report ~/.claude/projects/x/5f0c.jsonl -m "It forgot my question" -o report.ndjson
      """)

  @Argument(help: ArgumentHelp("The session's transcript.", valueName: "session.jsonl"))
  var session: String

  @Option(name: .shortAndLong, help: "What went wrong, in your words.")
  var message: String

  @Option(name: .long, help: "The account to report as. Default: the user's name.")
  var account: String?

  @Flag(name: .long, help: "Allow people to review the transcript, under the custodians' grants.")
  var allowReview = false

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  @Option(name: .shortAndLong, help: "Where to. Default: standard output.", completion: .file())
  var output: String?

  func run() async throws {
    try await perform {
      let made = try SessionReport.run(
        session: session, message: message, account: account ?? Process.userName,
        allowsReview: allowReview)
      for line in made.preview { Output.note(line) }
      if Output.isInteractive, !yes {
        guard try Confirmation.ask("Write this report? [y/N] ") else {
          Output.note("Nothing was written.")
          return
        }
      }
      try Output.write(made.line, to: output)
    }
  }
}

/// A yes or no on the controlling terminal.
enum Confirmation {
  static func ask(_ question: String) throws -> Bool {
    try question.utf8CString.withUnsafeBytes {
      try Output.write(UnsafeRawBufferPointer(rebasing: $0.dropLast()), to: 2)
    }
    let answer = readLine() ?? ""
    return ["y", "yes"].contains(answer.lowercased())
  }
}
