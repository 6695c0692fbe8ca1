public import ArgumentParser

/// The command `blindsift`: flags in, a workflow called, its values rendered. Nothing is decided
/// here that a workflow could decide, and no error is worded anywhere but in `Failure+Message`.
public struct Root: AsyncParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "blindsift",
    abstract: "Finds overlapping incidents in bug reports nobody has to read.",
    discussion: """
      Reports come in, are redacted and sealed for custodians; what is left in the clear are \
      times, dimensions, symptom codes and terms that enough accounts used. Every night those \
      are separated into incidents and the deploys behind them.

      First steps:
        blindsift keygen amira.key              one for each custodian
        blindsift init --custodian amira.key.pub … --threshold 2
        blindsift ingest deploys.ndjson traffic.ndjson signals.ndjson
        blindsift nightly
        blindsift triage

      Exit codes: 0 done · 64 wrong usage · 65 done, some input quarantined · 66 input not \
      readable · 69 a needed service is missing · 70 a defect of the program · 73 cannot create \
      output · 74 I/O error · 77 not permitted.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Setting up",
        subcommands: [InitCommand.self, KeygenCommand.self, DoctorCommand.self]),
      CommandGroup(
        name: "Every day",
        subcommands: [
          IngestCommand.self, NightlyCommand.self, TriageCommand.self, ExportCommand.self,
          ReportCommand.self, QuarantineCommand.self,
        ]),
      CommandGroup(
        name: "Under the custodians' eyes",
        subcommands: [
          RequestCommand.self, GrantCommand.self, OpenCommand.self, MatchCommand.self,
          RewrapCommand.self, AuditCommand.self, EraseCommand.self, ExpireCommand.self,
        ]),
      CommandGroup(
        name: "Single steps and what-ifs",
        subcommands: [
          RedactCommand.self, SymptomsCommand.self, LocalizeCommand.self, SimulateCommand.self,
          ReplayCommand.self, PowerCommand.self,
        ]),
    ])

  /// For the argument parser.
  public init() {}
}

/// The program's version.
public enum Version {
  /// As `--version` prints it.
  public static let text = "0.1.0"
}
