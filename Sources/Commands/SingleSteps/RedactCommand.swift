internal import ArgumentParser
internal import Timelines
internal import Workflows

struct RedactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "See what would be left of a text.",
    discussion: """
      Plain: text in, redacted text out. With --ndjson each line {"text": …} gives {"text", \
      "findings": [{"type", "start", "end"}]}, offsets in Unicode scalars of the input. Nothing is \
      stored.

      Example:
        pbpaste | blindsift redact
      """)

  @Flag(name: .long, help: "A JSON object a line, in and out.")
  var ndjson = false

  @Option(name: .long, help: "Also apply the rules of this store's policy.")
  var store: String?

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "path"), completion: .file())
  var path: String = "-"

  func run() async throws {
    try await perform {
      let surroundings = Surroundings(
        storeFlag: store, variables: [:], now: Process.now(), workers: 1)
      let rejected = try RedactionPreview.run(
        path: path, isNDJSON: ndjson, surroundings: surroundings,
        write: { try Output.write($0, to: 1) })
      if rejected.count > 0 {
        let which =
          rejected.count == 1
          ? "Line \(rejected.first) is"
          : "\(rejected.count.of("line")), the first line \(rejected.first), are"
        Output.note("\(which) no {\"text\": …} and left out.")
        throw ExitCode(ExitStatus.someQuarantined)
      }
    }
  }
}
