import Foundation
import Ledger
import Signals
import TestSupport
import Testing
import Timelines
import Workflows

private func withFixture(_ body: @Sendable (WorkflowFixture) async throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-flow-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  let fixture = try WorkflowFixture(in: url)
  _ = try Initialization.run(fixture.surroundings, custodianFiles: [], threshold: nil)
  try await body(fixture)
}

private func ingest(_ surroundings: Surroundings, _ path: String) async throws -> IngestSummary {
  try await Ingest.run(surroundings, inputs: [path], options: IngestOptions()) { _ in }
}

@Test func `an account's records are erased, also across pseudonym epochs`() async throws {
  try await withFixture { fixture in
    let lines = [
      WorkflowFixture.signal("s1", account: "anna"), WorkflowFixture.signal("s2", account: "ben"),
      WorkflowFixture.signal("s3", account: "anna", at: "2025-03-01T10:00:00Z"),
    ]
    let path = try fixture.write(lines.joined(separator: "\n"))
    #expect(try await ingest(fixture.surroundings, path).acceptedTotal == 3)
    #expect(
      try Erasure.run(fixture.surroundings, account: "anna", signal: nil, isDryRun: true) == 2)
    #expect(
      try Erasure.run(fixture.surroundings, account: "anna", signal: nil, isDryRun: false) == 2)
    #expect(
      try Erasure.run(fixture.surroundings, account: "anna", signal: nil, isDryRun: false) == 0)
    #expect(try Audit.verify(.store(fixture.surroundings), since: []).report.counts["erasure"] == 1)
  }
}

@Test func `retention destroys what is past and nothing else`() async throws {
  try await withFixture { fixture in
    let path = try fixture.write(WorkflowFixture.signal("old"))
    _ = try await ingest(fixture.at("2025-09-02T00:00:00Z"), path)
    let soon = try Expiry.run(fixture.at("2025-11-01T00:00:00Z"), asOf: nil, isDryRun: false)
    #expect(soon.signals == 0)
    let later = try Expiry.run(fixture.at("2027-12-01T00:00:00Z"), asOf: nil, isDryRun: false)
    #expect(later.signals == 1)
    let again = try Expiry.run(fixture.at("2027-12-01T00:00:00Z"), asOf: nil, isDryRun: false)
    #expect(again.signals + again.texts + again.keys == 0)
  }
}

@Test func `each signal is taken once, whichever batch brings it again`() async throws {
  try await withFixture { fixture in
    let names = ["s1", "s2", "s1", "s2"]
    let first = try fixture.write(names.map { WorkflowFixture.signal($0) }.joined(separator: "\n"))
    let once = try await ingest(fixture.surroundings, first)
    #expect(once.acceptedTotal == 2 && once.duplicates == 2 && once.isBalanced)
    // Far more than one batch, each name twice, with those of before and lines that are none.
    let many = (0..<3000).flatMap { number in
      [WorkflowFixture.signal("m\(number)"), WorkflowFixture.signal("m\(2999 - number)")]
    }
    let lines = many + names.map { WorkflowFixture.signal($0) } + ["{", "{"]
    let second = try fixture.write(lines.joined(separator: "\n"), "second.ndjson")
    let more = try await ingest(fixture.surroundings, second)
    #expect(more.acceptedTotal == 3000 && more.duplicates == 3004 && more.quarantined == 2)
    #expect(more.isBalanced)
    let again = try await ingest(fixture.surroundings, second)
    #expect(again.acceptedTotal == 0 && again.duplicates == 6004 && again.quarantined == 2)
    #expect(again.isBalanced)
  }
}

@Test func `a dry run stores nothing`() async throws {
  try await withFixture { fixture in
    let path = try fixture.write(WorkflowFixture.signal("s1") + "\n" + WorkflowFixture.signal("s1"))
    let pretended = try await Ingest.run(
      fixture.surroundings, inputs: [path], options: IngestOptions(isDryRun: true)
    ) { _ in }
    #expect(pretended.acceptedTotal == 1 && pretended.duplicates == 1 && pretended.isBalanced)
    #expect(try await ingest(fixture.surroundings, path).acceptedTotal == 1)
  }
}

@Test func `a night on an empty store finds nothing and says so`() async throws {
  try await withFixture { fixture in
    let night = try await Nightly.run(fixture.surroundings, asOf: nil) { _ in }
    #expect(night.timeline.incidents.isEmpty)
    #expect(try Triage.run(fixture.surroundings) == night.timeline)
  }
}

@Test func `people's decisions stay`() async throws {
  try await withFixture { fixture in
    #expect(throws: WorkflowError.noNight) { _ = try Triage.run(fixture.surroundings) }
    _ = try await Nightly.run(fixture.surroundings, asOf: nil) { _ in }
    #expect(throws: WorkflowError.notFound("incident")) {
      _ = try Triage.decide(fixture.surroundings, incident: "inc-1", decision: .dismiss)
    }
  }
}

@Test func `a session becomes a report with its words redacted`() async throws {
  try await withFixture { fixture in
    let session = [
      #"{"type":"user","sessionId":"abc","timestamp":"2025-09-01T10:00:00Z","version":"1.0.88","cwd":"/home/anna","message":{"role":"user","content":"My mail is anna.kovacs@real-mail.org"}}"#,
      #"{"type":"assistant","sessionId":"abc","timestamp":"2025-09-01T10:00:05Z","version":"1.0.88","message":{"id":"m1","role":"assistant","model":"claude-opus-4","content":[{"type":"text","text":"Noted."}]}}"#,
      #"{"type":"future","sessionId":"abc"}"#,
    ].joined(separator: "\n")
    let path = try fixture.write(session, "session.jsonl")
    let made = try SessionReport.run(
      session: path, message: "It forgot what I said.", account: "anna", allowsReview: false)
    let line = String(decoding: made.line, as: UTF8.self)
    #expect(!line.contains("anna.kovacs") && line.contains("It forgot what I said."))
    let summary = try await ingest(fixture.surroundings, try fixture.write(line, "report.ndjson"))
    #expect(summary.accepted["signals"] == 1)
    let direct = try await Ingest.run(
      fixture.surroundings, inputs: [path],
      options: IngestOptions(format: .claudeCode, account: "anna")
    ) { _ in }
    #expect(direct.accepted["signals"] == 1)
  }
}
