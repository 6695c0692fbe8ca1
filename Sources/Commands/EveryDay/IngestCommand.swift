internal import ArgumentParser
internal import Signals
internal import Terminal
internal import Workflows

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Take in signals, deploys, traffic and evals.",
    discussion: """
      PATH is a file (.ndjson, .jsonl, .json; each also .gz or .zst), a directory of such files, \
      or - for standard input. Texts are redacted and sealed before anything is stored. A line \
      that cannot be read is sealed into quarantine, and the exit code is 65; everything good is \
      in. The same input again changes nothing.

      Of a directory of Claude Code sessions the .jsonl files are taken, one signal a session. A \
      session is taken once: what is added to it later is not.

      Examples:
        blindsift ingest --as deploys deploys.ndjson
        zstdcat signals.ndjson.zst | blindsift ingest -
        blindsift ingest --from claude-code ~/.claude/projects
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What the records are: signals, deploys, traffic, evals or auto.", valueName: "kind")
  )
  var kind: RecordKindArgument = .auto

  @Option(
    name: .long,
    help: ArgumentHelp("The format of the source: native or claude-code.", valueName: "format"))
  var from: InputFormatArgument = .native

  @Option(name: .long, help: "The account, for sources that name none.")
  var account: String?

  @Flag(name: .long, help: "Read and check everything, store nothing.")
  var dryRun = false

  @Flag(name: .long, help: "Print the summary as one JSON document on standard output.")
  var json = false

  @Argument(help: ArgumentHelp("Files, directories or -.", valueName: "path"), completion: .file())
  var paths: [String]

  func run() async throws {
    try await perform {
      let meter = ProgressMeter(label: "ingest", enabled: Output.errorIsTerminal)
      let summary = try await Ingest.run(
        store.surroundings(),
        inputs: paths,
        options: IngestOptions(
          kind: kind.value, format: from.value, account: account, isDryRun: dryRun),
        progress: { meter.update($0) })
      meter.finish()
      if json { try Output.write(summary.json) }
      for line in summary.lines(isDryRun: dryRun) { Output.note(line) }
      if summary.quarantined > 0 { throw ExitCode(ExitStatus.someQuarantined) }
    }
  }
}

/// `--as`.
enum RecordKindArgument: String, ExpressibleByArgument, CaseIterable {
  case signals, deploys, traffic, evals, auto
  var value: RecordKind {
    switch self {
    case .signals: .signals
    case .deploys: .deploys
    case .traffic: .traffic
    case .evals: .evals
    case .auto: .auto
    }
  }
}

/// `--from`.
enum InputFormatArgument: String, ExpressibleByArgument, CaseIterable {
  case native
  case claudeCode = "claude-code"
  var value: InputFormat {
    switch self {
    case .native: .native
    case .claudeCode: .claudeCode
    }
  }
}
