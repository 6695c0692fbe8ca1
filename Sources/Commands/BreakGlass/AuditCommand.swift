internal import ArgumentParser
internal import Ledger
internal import Workflows

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "The ledger: what was taken in, granted, refused, opened, erased.",
    discussion: """
      Examples:
        blindsift audit verify
        blindsift audit verify --ledger copy/ --key 'blindsift.invalid/…+…+…'
        blindsift audit list --json
      """,
    subcommands: [AuditVerifyCommand.self, AuditListCommand.self, AuditCheckpointCommand.self])
}

/// Which ledger: the store's, or a copy with nothing but its public key.
struct LedgerOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "A copy of the ledger's directory.", completion: .directory)
  var ledger: String?

  @Option(name: .long, help: "The ledger's public key, as `init` printed it.")
  var key: String?

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if (ledger == nil) != (key == nil) {
      throw ValidationError("A copy needs both --ledger and --key.")
    }
  }

  var place: LedgerPlace {
    if let ledger, let key { return .copy(directory: ledger, key: key) }
    return .store(store.surroundings())
  }
}

struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every entry, tile, proof and signature.",
    discussion: """
      With --since, also that the ledger continues a checkpoint seen before.

      Example:
        blindsift audit verify --since last-month.checkpoint
      """)

  @OptionGroup var ledger: LedgerOptions

  @Option(name: .long, help: "A checkpoint file that the ledger must continue.")
  var since: [String] = []

  func run() async throws {
    try await perform {
      let report = try Audit.verify(ledger.place, since: since)
      if ledger.json { return try Output.write(report.json) }
      try Output.write(Array(report.text.utf8))
    }
  }
}

struct AuditListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The entries, oldest first.",
    discussion: """
      Example:
        blindsift audit list --json
      """)

  @OptionGroup var ledger: LedgerOptions

  func run() async throws {
    try await perform {
      let list = try Audit.list(ledger.place)
      try Output.write(ledger.json ? list.json : Array(list.text.utf8))
    }
  }
}

struct AuditCheckpointCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "The signed head of the ledger, to keep somewhere else.",
    discussion: """
      Example:
        blindsift audit checkpoint > today.checkpoint
      """)

  @OptionGroup var ledger: LedgerOptions

  func run() async throws {
    try await perform {
      let head = try Audit.checkpoint(ledger.place)
      try Output.write(ledger.json ? head.json : head.bytes)
    }
  }
}
