internal import ArgumentParser
internal import Workflows

struct LocalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "localize",
    abstract: "Separate overlapping subsets in a plain table of counts.",
    discussion: """
      The table has a header, columns for dimensions, and the columns real and predict. No time, \
      no text.

      Example:
        blindsift localize table.csv --json
      """)

  @Argument(help: ArgumentHelp("The table, or -.", valueName: "table.csv"), completion: .file())
  var table: String

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await perform {
      let found = try Localization.run(path: table)
      try Output.write(json ? found.json : Array(found.text.utf8))
    }
  }
}
