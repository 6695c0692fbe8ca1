import Foundation
import TestSupport
import Testing

/// Runs a command line on a terminal of 80 columns and 24 rows, typing some keys; nil where the
/// machine has no `script` to make a terminal with.
private func onTerminal(
  _ program: Program, _ line: String, keys: [String] = [], more: [String: String] = [:]
) throws -> String? {
  let script = "/usr/bin/script"
  guard FileManager.default.isExecutableFile(atPath: script) else {
    print("skipped: no terminal can be made here")
    return nil
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: script)
  process.arguments = ["-qec", "stty rows 24 cols 80; \(line)", "/dev/null"]
  process.environment = program.environment(["TERM": "xterm-256color"].merging(more) { $1 })
  let (input, output) = (Pipe(), Pipe())
  process.standardInput = input
  process.standardOutput = output
  process.standardError = output
  // A program that leaves too early is a failed expectation, not the end of the tests.
  signal(SIGPIPE, SIG_IGN)
  try process.run()
  for key in keys {
    usleep(400_000)
    try input.fileHandleForWriting.write(contentsOf: Data(key.utf8))
  }
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  try? input.fileHandleForWriting.close()
  #expect(process.terminationStatus == 0)
  return String(decoding: data, as: UTF8.self)
}

@Suite struct TerminalSessionTests {
  private let escape = "\u{1B}["

  @Test func `triage can be walked through with keys and leaves the terminal as it was`() throws {
    try withTemporaryDirectory { directory in
      let program = Program(in: directory)
      try program.makeStore()
      let fleet = SmallFleet(seed: 8)
      let paths = [
        try program.write(fleet.deploys, to: "deploys.ndjson"),
        try program.write(fleet.traffic, to: "traffic.ndjson"),
        try program.write(fleet.signals.joined(separator: "\n"), to: "signals.ndjson"),
      ]
      #expect(try program.run(["ingest"] + paths).code == 0)
      #expect(try program.run("nightly").code == 0)
      let command = "'\(Program.binary.path)' triage"
      guard
        let shown = try onTerminal(
          program, command,
          keys: ["j", "\r", "\(escape)B", "G", "k", "n", "?", "x", "\r", "\(escape)D", "q"])
      else { return }
      #expect(shown.contains("What happened (UTC)"), "the incident's page")
      #expect(shown.contains("On the command line:"), "the help")
      #expect(shown.contains(escape + "?1049h") && shown.contains(escape + "?1049l"))
      #expect(shown.contains(escape + "?25h"), "the cursor is back")

      let plain = try #require(
        try onTerminal(
          program, command + " --plain", more: ["NO_COLOR": "1", "LC_ALL": "C"]))
      #expect(plain.contains("repetition") && plain.utf8.allSatisfy { $0 < 0x80 && $0 != 0x1B })
      let painted = try #require(try onTerminal(program, command + " --plain"))
      #expect(painted.contains(escape))
      for line in plain.split(whereSeparator: \.isNewline) { #expect(line.count <= 80) }
    }
  }

  @Test func `there is a progress bar on a terminal, and none elsewhere`() throws {
    try withTemporaryDirectory { directory in
      let program = Program(in: directory)
      try program.makeStore()
      let fleet = SmallFleet(seed: 8, signals: 12_000)
      let path = try program.write(fleet.signals.joined(separator: "\n"), to: "signals.ndjson")
      let command = "'\(Program.binary.path)'"
      guard let ingest = try onTerminal(program, "\(command) ingest '\(path)'") else { return }
      #expect(ingest.contains("ingest [=") && ingest.contains("MB"))
      let night = try #require(try onTerminal(program, "\(command) nightly"))
      #expect(night.contains("nightly ["))
      for arguments in [["ingest", path], ["nightly"]] {
        let outcome = try program.run(arguments)
        #expect(outcome.code == 0)
        #expect(!outcome.errorText.contains("[") && !outcome.errorText.contains("\u{1B}"))
      }
    }
  }
}
