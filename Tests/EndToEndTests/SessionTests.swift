import Foundation
import TestSupport
import Testing

/// A folder as Claude Code keeps it: sessions, an agent's side thread, an index beside them.
private func makeProjects(_ program: Program) throws -> String {
  let folder = program.directory.appendingPathComponent("projects/x")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  func line(_ type: String, _ session: String, _ message: String, _ more: String = "") -> String {
    #"{"type":"\#(type)","sessionId":"\#(session)","timestamp":"2025-08-25T17:30:00Z","message":\#(message)\#(more)}"#
  }
  let question = #"{"role":"user","content":"Write to anna.kovacs@real-mail.org for me"}"#
  let answer =
    #"{"id":"m","role":"assistant","model":"claude-x","content":[{"type":"text","text":"Done."}]}"#
  let files = [
    "s1.jsonl": [
      #"{"type":"summary","summary":"mail"}"#, line("user", "s1", question),
      line("assistant", "s1", answer),
    ],
    "agent-7.jsonl": [line("user", "s1", question, #","isSidechain":true,"agentId":"7""#)],
    "s2.jsonl": [line("user", "s2", question), "this line was cut o"],
    "sessions-index.json": ["{", #"  "version": 1"#, "}"],
  ]
  for (name, lines) in files {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: folder.appendingPathComponent(name))
  }
  return program.path("projects")
}

@Test func `a folder of sessions comes in, one signal a session and side thread`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let projects = try makeProjects(program)
    let outcome = try program.run("ingest", "--from", "claude-code", "--json", projects)
    #expect(outcome.code == 65)
    let summary = try SummaryDocument(outcome.output)
    #expect(summary.accepted["signals"] == 3)
    #expect(summary.quarantined == ["not_json": 1])
    #expect(summary.isBalanced && summary.read == 4)
    let again = try program.run("ingest", "--from", "claude-code", "--json", projects)
    #expect(try SummaryDocument(again.output).duplicates == 3)
  }
}

@Test func `a report from a session is redacted and comes in, whoever the user is`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let session = try makeProjects(program) + "/x/s1.jsonl"
    let process = program.process(
      ["report", session, "-m", "It forgot what I asked", "-o", program.path("report.ndjson")])
    var environment = program.environment()
    environment["USER"] = nil
    process.environment = environment
    process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let report = try Data(contentsOf: directory.appendingPathComponent("report.ndjson"))
    let text = String(decoding: report, as: UTF8.self)
    #expect(text.contains("It forgot what I asked") && !text.contains("anna.kovacs"))
    if let result = try program.isValid([report], schema: "signal") {
      #expect(result.isValid, "\(result.report)")
    }
    #expect(try program.run("ingest", program.path("report.ndjson")).code == 0)
    let empty = try program.write(#"{"type":"summary","summary":"x"}"#, to: "empty.jsonl")
    #expect(try program.run("report", empty, "-m", "x").code == 66)
  }
}
