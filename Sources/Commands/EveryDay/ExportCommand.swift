internal import ArgumentParser
internal import Timelines
internal import Workflows

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand the findings on.",
    discussion: """
      Examples:
        blindsift export timeline --format html -o timeline.html
        blindsift export attributions | head
        blindsift export affected --incident inc-4f2a91c0 -o affected.ndjson
      """,
    subcommands: [
      ExportTimelineCommand.self, ExportAttributionsCommand.self, ExportAffectedCommand.self,
    ])
}

struct ExportTimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "The incidents and their changes, as a document.",
    discussion: """
      Formats: \(TimelineFormat.allCases.map(\.rawValue).joined(separator: ", ")).

      With --public the numbers of people carry exact discrete Gaussian noise, paid from the store's \
      privacy budget and entered into the ledger; the same night again costs nothing.

      Examples:
        blindsift export timeline --format html -o timeline.html
        blindsift export timeline --format markdown --public -o published.md
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The format.")
  var format: TimelineFormatArgument = .init(value: .json)

  @Option(
    name: .shortAndLong, help: "Where to. Default: standard output.", completion: .file())
  var output: String?

  @Flag(name: .long, help: "For everybody: with noise, from the privacy budget.")
  var `public` = false

  func run() async throws {
    try await perform {
      guard `public` else {
        let timeline = try Triage.run(store.surroundings())
        return try Output.write(format.value.render(timeline), to: output)
      }
      let released = try PublicRelease.run(store.surroundings())
      try Output.write(format.value.render(released.timeline), to: output)
      Output.note(
        "Spent \(released.spent) of \(released.budget) thousandths of the privacy budget.")
    }
  }
}

struct ExportAttributionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attributions",
    abstract: "For every signal the incident it belongs to, with probabilities.",
    discussion: """
      Example:
        blindsift export attributions -o attributions.ndjson
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .shortAndLong, help: "Where to. Default: standard output.", completion: .file())
  var output: String?

  func run() async throws {
    try await perform {
      try OutputFile.stream(to: output, descriptor: 1) { write in
        try Export.attributions(store.surroundings(), write: write)
      }
    }
  }
}

struct ExportAffectedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "affected",
    abstract: "The account pseudonyms an incident touched, with probabilities.",
    discussion: """
      Who they are only the holder of the account list can find out, with `blindsift match`, under \
      grants. Each probability is the mean of at least k accounts; `match` gives each account's own.

      Example:
        blindsift export affected --incident inc-4f2a91c0 -o affected.ndjson
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "The incident.")
  var incident: String

  @Option(name: .shortAndLong, help: "Where to. Default: standard output.", completion: .file())
  var output: String?

  func run() async throws {
    try await perform {
      try OutputFile.stream(to: output, descriptor: 1) { write in
        try Export.affected(store.surroundings(), incident: incident, write: write)
      }
    }
  }
}

/// `--format` of `export timeline`.
struct TimelineFormatArgument: ExpressibleByArgument {
  let value: TimelineFormat

  init(value: TimelineFormat) { self.value = value }

  init?(argument: String) {
    guard let value = TimelineFormat(rawValue: argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { value.rawValue }

  static var allValueStrings: [String] { TimelineFormat.allCases.map(\.rawValue) }
}
