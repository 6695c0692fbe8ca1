import Foundation
import Signals
import Testing
import Timelines
import Workflows

private func withFixture(_ body: @Sendable (WorkflowFixture) async throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-groups-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  let fixture = try WorkflowFixture(in: url)
  _ = try Initialization.run(fixture.surroundings, custodianFiles: [], threshold: nil)
  try await body(fixture)
}

/// Complaints of repetition by so many accounts on each of some days.
private func ingest(_ fixture: WorkflowFixture, days: Range<Int>, accounts: Int) async throws {
  let lines = days.flatMap { day in
    (0..<accounts).map {
      WorkflowFixture.signal(
        "s-\(day)-\($0)", account: "a-\(day)-\($0)",
        at: "2025-09-\(day < 10 ? "0" : "")\(day)T10:00:00Z")
    }
  }
  let path = try fixture.write(lines.joined(separator: "\n"), "days-\(days.lowerBound).ndjson")
  _ = try await Ingest.run(fixture.surroundings, inputs: [path], options: IngestOptions()) { _ in }
}

private func time(_ text: String) throws -> Timestamp { try #require(Timestamp(rfc3339: text)) }

@Suite struct GroupTests {
  @Test func `a name sticks while the group grows, and comes back after it was away`() async throws
  {
    try await withFixture { fixture in
      #expect(throws: WorkflowError.noNight) { _ = try GroupTriage.run(fixture.surroundings) }
      try await ingest(fixture, days: 1..<4, accounts: 6)
      _ = try await Nightly.run(fixture.surroundings, asOf: time("2025-09-04T00:00:00Z")) { _ in }
      let first = try GroupTriage.run(fixture.surroundings)
      let group = try #require(first.groups.first { $0.pattern.codes == ["repetition"] })
      _ = try GroupTriage.decide(
        fixture.surroundings, group: group.id, decision: .name("Echo"))
      try await ingest(fixture, days: 4..<12, accounts: 20)
      _ = try await Nightly.run(fixture.surroundings, asOf: time("2025-09-12T00:00:00Z")) { _ in }
      let second = try GroupTriage.run(fixture.surroundings)
      let grown = try #require(second.group(group.id))
      #expect(grown.name == "Echo" && grown.heading == "Echo")
      #expect(grown.accounts > group.accounts && grown.since == group.since)
    }
  }

  @Test func `a night on the same store and moment writes the same bytes`() async throws {
    try await withFixture { fixture in
      try await ingest(fixture, days: 1..<9, accounts: 12)
      let early = try await Nightly.run(
        fixture.surroundings, asOf: time("2025-09-05T00:00:00Z")
      ) { _ in }
      let once = try await Nightly.run(
        fixture.surroundings, asOf: time("2025-09-09T00:00:00Z")
      ) { _ in }
      let again = try await Nightly.run(
        fixture.surroundings, asOf: time("2025-09-09T00:00:00Z")
      ) { _ in }
      #expect(once.groups.json == again.groups.json)
      let earlyAgain = try await Nightly.run(
        fixture.surroundings, asOf: time("2025-09-05T00:00:00Z")
      ) { _ in }
      #expect(early.groups.json == earlyAgain.groups.json)
      // The latest night is what triage shows, whatever was run last.
      #expect(try GroupTriage.run(fixture.surroundings) == once.groups)
    }
  }

  @Test func `what somebody dismissed is not shown; what is not there is said to be not there`()
    async throws
  {
    try await withFixture { fixture in
      try await ingest(fixture, days: 1..<4, accounts: 12)
      _ = try await Nightly.run(fixture.surroundings, asOf: time("2025-09-04T00:00:00Z")) { _ in }
      let group = try #require(try GroupTriage.run(fixture.surroundings).groups.first)
      #expect(throws: WorkflowError.notFound("group")) {
        _ = try GroupTriage.decide(fixture.surroundings, group: "grp-1", decision: .dismiss)
      }
      #expect(throws: WorkflowError.unusableName) {
        _ = try GroupTriage.decide(
          fixture.surroundings, group: group.id, decision: .name("a\u{1B}[2J"))
      }
      _ = try GroupTriage.decide(fixture.surroundings, group: group.id, decision: .dismiss)
      #expect(try GroupTriage.run(fixture.surroundings).group(group.id) == nil)
    }
  }
}
