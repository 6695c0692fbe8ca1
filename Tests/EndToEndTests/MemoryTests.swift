import Foundation
import TestSupport
import Testing

/// The most resident memory of a run in KiB, and its exit code.
private func peak(_ program: Program, _ arguments: [String]) throws -> (kibibytes: Int, code: Int32)
{
  let process = program.process(arguments)
  process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
  process.standardError = process.standardOutput
  try process.run()
  var peak = 0
  while process.isRunning {
    let status =
      (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8))
      ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      peak = max(peak, Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0)
    }
    usleep(5_000)
  }
  return (peak, process.terminationStatus)
}

private func report(_ number: Int) -> String {
  #"{"id":"r-\#(number)","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"a-\#(number % 500)","model":"m","platform":"p","description":"The answer was wrong.","transcript":[{"role":"user","content":"\#(String(repeating: "lorem ipsum ", count: 160))"}]}"#
}

@Test func `a line of 200 MB is sealed while it is read, in bounded memory`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let url = directory.appendingPathComponent("huge.ndjson")
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let file = try FileHandle(forWritingTo: url)
    try file.write(contentsOf: Data((report(1) + "\n{\"x\":\"").utf8))
    let block = Data(repeating: 0x61, count: 1 << 20)
    for _ in 0..<200 { try file.write(contentsOf: block) }
    try file.write(contentsOf: Data(("\"}\n" + report(2) + "\n").utf8))
    try file.close()
    let run = try peak(program, ["ingest", url.path])
    #expect(run.code == 65)
    #expect(run.kibibytes > 0 && run.kibibytes < 256 << 10, "\(run.kibibytes) KiB")
    #expect(try program.run("quarantine", "list").text.contains("line_too_long"))
    let again = try SummaryDocument(program.run("ingest", "--json", url.path).output)
    #expect(again.read == 3 && again.duplicates == 2 && again.isBalanced)
  }
}

@Test func `memory does not grow with the input`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let few = (0..<1500).map(report).joined(separator: "\n")
    let many = (0..<12_000).map(report).joined(separator: "\n")
    let small = try peak(program, ["ingest", try program.write(few, to: "few.ndjson")])
    let large = try peak(program, ["ingest", try program.write(many, to: "many.ndjson")])
    #expect(small.code == 0 && large.code == 0)
    #expect(large.kibibytes < 256 << 10, "\(large.kibibytes) KiB")
    // Eight times the input: a few buffers more at the most.
    #expect(
      large.kibibytes < small.kibibytes + (48 << 10),
      "\(small.kibibytes) KiB, then \(large.kibibytes) KiB")
  }
}
