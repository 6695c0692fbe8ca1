import Foundation
import Ledger
import Sealing
import Signals
import Storage
import TestSupport
import Testing
import Timelines
import Workflows

/// A store whose last night found an incident that touched one known account.
private func withIncident(
  _ body: @Sendable (GlassFixture, _ accounts: String) throws -> Void
) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-match-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  let glass = try await GlassFixture(in: url)
  let anna = try Pseudonyms(keyRing: glass.keyRing).account(
    "anna", at: #require(Timestamp(rfc3339: "2025-09-01T10:00:00Z")))
  let line =
    #"{"incident":"inc-01234567","account":"\#(anna.hex)","probability":0.8}"# + "\n"
  let directory = StoreDirectory(path: url.appendingPathComponent("store").path)
  try SQLiteStore(directory, for: .writing).keep(
    StoredRun(
      asOf: glass.surroundings.now, timeline: timelineDocument, affected: Array(line.utf8))
  ) { try $0([0x0A]) }
  try body(glass, glass.write(Array("zoe\nanna\nben\n".utf8)))
}

private func request(_ glass: GlassFixture, at surroundings: Surroundings) throws -> OpenRequest {
  try BreakGlass.request(
    surroundings, subject: "inc-01234567", reason: "refund", ticket: "T-1", requester: "dora")
}

private func match(
  _ glass: GlassFixture, _ accounts: String, _ grants: [[UInt8]], at surroundings: Surroundings
) throws -> String {
  let lines = try AccountMatch.run(
    surroundings, accountsFile: accounts, incident: "inc-01234567",
    grantFiles: try grants.map { try glass.write($0) })
  return String(decoding: lines, as: UTF8.self)
}

@Suite struct MatchTests {
  @Test func `the accounts that are meant are found once, under grants, and logged`() async throws {
    try await withIncident { glass, accounts in
      let asked = try request(glass, at: glass.surroundings)
      let grants = try glass.grants(asked)
      #expect(throws: SealingError.refused(.tooFewGrants)) {
        try match(glass, accounts, [grants[0]], at: glass.surroundings)
      }
      let found = try match(glass, accounts, grants, at: glass.surroundings)
      #expect(found == #"{"account":"anna","probability":0.8}"# + "\n")
      #expect(throws: SealingError.refused(.replayed)) {
        try match(glass, accounts, grants, at: glass.surroundings)
      }
      #expect(try glass.entries(.match).map { $0.counts["accounts"] } == [3])
      #expect(
        try glass.entries(.denial).map { $0.labels["refusal"] } == ["too_few_grants", "replayed"])
    }
  }

  @Test func `grants for one incident tell nothing of another`() async throws {
    try await withIncident { glass, accounts in
      var timeline = try #require(Timeline(json: timelineDocument))
      var other = try #require(timeline.incidents.first)
      other.id = "inc-89abcdef"
      timeline.incidents.append(other)
      let store = StoreDirectory(
        path: glass.fixture.directory.appendingPathComponent("store").path)
      try SQLiteStore(store, for: .writing).keep(
        StoredRun(
          asOf: glass.surroundings.now, timeline: timeline.json, affected: [0x0A])
      ) { try $0([0x0A]) }
      let asked = try request(glass, at: glass.surroundings)
      #expect(asked.subject == "inc-01234567")
      let files = try glass.grants(asked).map { try glass.write($0) }
      #expect(throws: SealingError.refused(.otherRequest)) {
        try AccountMatch.run(
          glass.surroundings, accountsFile: accounts, incident: "inc-89abcdef", grantFiles: files)
      }
      #expect(try glass.entries(.match).isEmpty)
      #expect(try glass.entries(.denial).map { $0.labels["refusal"] } == ["other_request"])
    }
  }

  @Test func `grants of two requests are for neither, and their refusal names neither`()
    async throws
  {
    try await withIncident { glass, accounts in
      let one = try request(glass, at: glass.surroundings)
      let two = try request(glass, at: glass.fixture.at("2025-10-02T00:00:01Z"))
      try #require(one.hash != two.hash)
      let mixed =
        try glass.grants(one, by: ["amira"]) + glass.grants(two, by: ["boris"])
      #expect(throws: SealingError.refused(.otherRequest)) {
        try match(glass, accounts, mixed, at: glass.surroundings)
      }
      #expect(try glass.entries(.match).isEmpty)
      let denial = try #require(try glass.entries(.denial).last)
      #expect(denial.labels == ["kind": "unknown", "refusal": "other_request"])
      #expect(denial.commitments["request"] == nil)
    }
  }

  @Test func `grants for a report are none for a match`() async throws {
    try await withIncident { glass, accounts in
      let asked = try glass.request("r-1")
      #expect(throws: SealingError.refused(.wrongKind)) {
        try match(glass, accounts, glass.grants(asked), at: glass.surroundings)
      }
    }
  }

  @Test func `custodians who were replaced cannot let accounts be matched`() async throws {
    try await withIncident { glass, accounts in
      let asked = try request(glass, at: glass.surroundings)
      let grants = try glass.grants(asked)
      _ = try Rewrapping.changeCustodians(
        glass.surroundings,
        custodianFiles: [glass.fixture.directory.appendingPathComponent("mallory.key.pub").path],
        threshold: 1)
      #expect(throws: SealingError.refused(.otherCustodians)) {
        try match(glass, accounts, grants, at: glass.surroundings)
      }
    }
  }

  @Test func `nobody is matched once the quarter's key is gone`() async throws {
    try await withIncident { glass, accounts in
      let later = glass.fixture.at("2027-12-01T00:00:00Z")
      _ = try Expiry.run(later, asOf: nil, isDryRun: false)
      let asked = try request(glass, at: later)
      let grants = try glass.grants(asked, now: later.now)
      #expect(throws: SealingError.epochUnavailable(0)) {
        try match(glass, accounts, grants, at: later)
      }
    }
  }
}
