internal import ArgumentParser
internal import Sealing
internal import Workflows

struct KeygenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: "Make a custodian's key pair.",
    discussion: """
      Writes FILE (secret, mode 0600) and FILE.pub (one line, for `init --custodian`). An existing \
      file is never overwritten.

      Example:
        blindsift keygen amira.key --passphrase
      """)

  @Argument(help: ArgumentHelp("Where the secret key goes.", valueName: "file"))
  var file: String

  @Flag(name: .long, help: "Protect the file with a passphrase, asked for on the terminal.")
  var passphrase = false

  @Option(name: .long, help: "The custodian's name. Default: the file's name without extension.")
  var name: String?

  func run() async throws {
    try await perform {
      // Nobody holds the passphrase beyond the call.
      let key = try KeyGeneration.run(
        file: file, name: name, passphrase: passphrase ? Passphrase.ask(twice: true) : nil)
      Output.note("Secret key: \(file)")
      Output.note("Public key: \(file).pub")
      Output.note("Fingerprint: \(key.fingerprint)")
      Output.note("Next: blindsift init --custodian \(file).pub …")
    }
  }
}
