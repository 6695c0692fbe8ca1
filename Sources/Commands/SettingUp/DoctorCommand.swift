internal import ArgumentParser
internal import Workflows

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What is installed, writable, locked, expired, out of date.",
    discussion: """
      Example:
        blindsift doctor
      """)

  @OptionGroup var store: StoreOptions

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await perform {
      let checkup = Doctor.run(store.surroundings())
      try Output.write(json ? checkup.json : Array(checkup.text.utf8))
      if let worst = checkup.exitCode { throw ExitCode(worst) }
    }
  }
}
