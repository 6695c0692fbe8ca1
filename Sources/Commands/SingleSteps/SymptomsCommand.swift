internal import ArgumentParser
internal import Timelines
internal import Workflows

struct SymptomsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "symptoms",
    abstract: "See which symptoms a signal shows.",
    discussion: """
      Signals in, a line {"id", "codes": [{"code", "source", "strength"}]} each out, in the order \
      of the input. Nothing is stored.

      Example:
        blindsift symptoms --ndjson signals.ndjson
      """)

  @Flag(name: .long, help: "Print NDJSON; without it a table for people.")
  var ndjson = false

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "path"), completion: .file())
  var path: String

  func run() async throws {
    try await perform {
      let rejected = try SymptomPreview.run(
        path: path, isNDJSON: ndjson, write: { try Output.write($0, to: 1) })
      if rejected > 0 {
        Output.note("\(rejected.of("line")) could not be read as signals.")
        throw ExitCode(ExitStatus.someQuarantined)
      }
    }
  }
}
