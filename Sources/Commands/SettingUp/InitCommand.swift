internal import ArgumentParser
internal import Workflows

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a store, sealed for its custodians.",
    discussion: """
      The directory is created for this user alone. It holds public keys only; the machine's own \
      secrets go to the key ring outside it ($BLINDSIFT_KEYS, else ~/.local/state/blindsift/keys).

      Without custodians reports are analysed and their texts discarded: nobody can ever open one.

      Example:
        blindsift init --custodian amira.key.pub --custodian boris.key.pub \\
          --custodian chen.key.pub --threshold 2
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    name: .long, help: ArgumentHelp("A custodian's public key.", valueName: "file.pub"),
    completion: .file(extensions: ["pub"]))
  var custodian: [String] = []

  @Option(name: .long, help: "How many custodians must agree. Default: more than half.")
  var threshold: Int?

  func run() async throws {
    try await perform {
      let made = try Initialization.run(
        store.surroundings(), custodianFiles: custodian, threshold: threshold)
      Output.note("Store \(made.path) is ready.")
      if made.custodians.isEmpty {
        Output.note(
          "It has no custodians: texts will be analysed and discarded, never stored.")
      } else {
        Output.note(
          "Opening a report needs \(made.threshold) of \(made.custodians.count): "
            + made.custodians.joined(separator: ", ") + ".")
      }
      Output.note("Key ring: \(made.keyRingPath) (keep it out of the store's backups)")
      Output.note("Ledger key: \(made.ledgerKey)")
      Output.note("Next: blindsift ingest PATH…")
    }
  }
}
