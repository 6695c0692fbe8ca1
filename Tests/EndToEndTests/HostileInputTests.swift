import Foundation
import TestSupport
import Testing

private struct Summary: Decodable {
  var read: Int
  var accepted: [String: Int]
  var duplicates: Int
  var quarantined: [String: Int]

  var isBalanced: Bool {
    accepted.values.reduce(0, +) + duplicates + quarantined.values.reduce(0, +) == read
  }
}

private func good(_ id: String) -> String {
  #"{"id":"\#(id)","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"a-\#(id)","model":"m","platform":"p","description":"It repeats itself."}"#
}

@Test func `hostile lines are quarantined by reason, the rest is in, nothing is echoed`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let deep = String(repeating: "[", count: 100_000)
    var lines: [(text: Data, reason: String?)] = [
      (Data(good("g1").utf8), nil),
      (Data("secret-not-json".utf8), "not_json"),
      (Data(#"{"id":7,"kind":"bug_report"}"#.utf8), "wrong_type"),
      (Data(#"{"id":"x","kind":"bug_report","account":"secret-word"}"#.utf8), "missing_key"),
      (
        Data(
          good("long").replacing(
            "It repeats itself.", with: String(repeating: "é", count: 6_000_000)
          ).utf8), "line_too_long"
      ),
      (Data(good("nul").replacing("It repeats", with: "\u{0}").utf8), "nul_character"),
      (Data((#"{"id":"deep","x":"# + deep).utf8), nil),
      (
        Data(good("number").replacing(#""model""#, with: #""context_tokens":1e9999,"model""#).utf8),
        nil
      ),
      (Data(good("g2").utf8), nil),
    ]
    lines.append(
      (
        Data(#"{"id":"u","account":""#.utf8) + Data([0xFF, 0xFE]) + Data(#""}"#.utf8),
        "invalid_utf8"
      ))
    var input = Data()
    for line in lines { input += line.text + Data([0x0A]) }
    let outcome = try program.run(["ingest", "--as", "signals", "--json", "-"], input: input)
    #expect(outcome.code == 65)
    let summary = try JSONDecoder().decode(Summary.self, from: outcome.output)
    #expect(summary.read == lines.count)
    #expect(summary.isBalanced)
    #expect(summary.accepted["signals"] == 2)
    for reason in lines.compactMap(\.reason) {
      #expect(summary.quarantined[reason, default: 0] >= 1, "\(reason) in \(summary.quarantined)")
    }
    #expect(!outcome.errorText.contains("secret"))
    // The same again: nothing new, nothing lost, quarantine no longer than it was.
    let list = try program.run("quarantine", "list", "--json")
    let again = try program.run(["ingest", "--as", "signals", "--json", "-"], input: input)
    let second = try JSONDecoder().decode(Summary.self, from: again.output)
    #expect(second.isBalanced && second.duplicates == 2)
    let after = try program.run("quarantine", "list", "--json")
    #expect(list.output == after.output)
    #expect(try program.run("audit", "verify").code == 0)
  }
}

@Test func `a line of 200 MB is sealed while it is read, in bounded memory`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let url = directory.appendingPathComponent("huge.ndjson")
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let file = try FileHandle(forWritingTo: url)
    try file.write(contentsOf: Data((good("before") + "\n{\"x\":\"").utf8))
    let block = Data(repeating: 0x61, count: 1 << 20)
    for _ in 0..<200 { try file.write(contentsOf: block) }
    try file.write(contentsOf: Data(("\"}\n" + good("after") + "\n").utf8))
    try file.close()
    let process = program.process(["ingest", url.path])
    let out = FileHandle(forWritingAtPath: "/dev/null")
    process.standardOutput = out
    process.standardError = out
    try process.run()
    var peak = 0
    while process.isRunning {
      let status =
        (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8))
        ?? ""
      for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
        peak = max(peak, Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0)
      }
      usleep(20_000)
    }
    #expect(process.terminationStatus == 65)
    #expect(peak > 0 && peak < 256 * 1024, "\(peak) KiB")
    let list = try program.run("quarantine", "list")
    #expect(list.text.contains("line_too_long"))
  }
}

@Test(arguments: 1...4)
func `a killed ingest loses nothing acknowledged and can be run again`(_ seed: Int) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let count = 6_000
    let text = (0..<count).map { good("s\($0)") }.joined(separator: "\n")
    let path = try program.write(text, to: "signals.ndjson")
    var killed = 0
    for round in 0..<6 {
      let process = program.process(["ingest", path])
      let out = FileHandle(forWritingAtPath: "/dev/null")
      process.standardOutput = out
      process.standardError = out
      try process.run()
      usleep(UInt32(8_000 * (seed + round * 3) % 160_000 + 3_000))
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
      }
      process.waitUntilExit()
    }
    let last = try program.run("ingest", "--json", path)
    #expect(last.code == 0, "\(last.errorText)")
    let summary = try JSONDecoder().decode(Summary.self, from: last.output)
    #expect(summary.isBalanced && summary.read == count)
    let again = try program.run("ingest", "--json", path)
    #expect(try JSONDecoder().decode(Summary.self, from: again.output).duplicates == count)
    #expect(try program.run("audit", "verify").code == 0)
  }
}

@Test func `two ingests never write at once`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let path = try program.write(good("second"), to: "signals.ndjson")
    // The first waits for input with the store's lock in its hand.
    let first = program.process(["ingest", "-"])
    let input = Pipe()
    first.standardInput = input
    first.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try first.run()
    let lock = program.store.appendingPathComponent("lock").path
    for _ in 0..<500 {
      let owner = (try? String(contentsOfFile: lock, encoding: .utf8)) ?? ""
      if owner.hasPrefix("\(first.processIdentifier)\n") { break }
      usleep(20_000)
    }
    let second = try program.run("ingest", path)
    #expect(second.code == 69)
    #expect(second.errorText.contains("\(first.processIdentifier)"))
    try #require(first.isRunning)
    try input.fileHandleForWriting.write(contentsOf: Data((good("first") + "\n").utf8))
    try input.fileHandleForWriting.close()
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    #expect(try program.run("ingest", path).code == 0)
    #expect(try program.run("doctor").text.contains("2 signals"))
  }
}

@Test func `a full disk is an error that loses nothing`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let text = (0..<20_000).map { good("s\($0)") }.joined(separator: "\n")
    let path = try program.write(text, to: "signals.ndjson")
    // A limit on file sizes stands in for the disk: writes fail in the middle of the run.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 12000; exec \"$0\" ingest \"$1\"", Program.binary.path, path,
    ]
    process.environment = program.environment()
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    let last = try program.run("ingest", "--json", path)
    #expect(last.code == 0, "\(last.errorText)")
    let summary = try JSONDecoder().decode(Summary.self, from: last.output)
    #expect(summary.isBalanced && summary.duplicates > 0)
  }
}
