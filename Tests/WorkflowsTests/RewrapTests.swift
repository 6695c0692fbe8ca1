import Foundation
import Ledger
import Sealing
import Signals
import TestSupport
import Testing
import Workflows

private func withGlass(_ body: @Sendable (GlassFixture) async throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-rewrap-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try await body(try await GlassFixture(in: url))
}

extension GlassFixture {
  /// New records are for these from now on; all of them must agree.
  fileprivate func change(to names: [String]) throws {
    let files = names.map { fixture.directory.appendingPathComponent($0 + ".key.pub").path }
    _ = try Rewrapping.changeCustodians(
      surroundings, custodianFiles: files, threshold: names.count)
  }

  fileprivate func ask(_ subject: String, _ reason: String = "input_repair") throws -> OpenRequest {
    try BreakGlass.request(
      surroundings, subject: subject, reason: reason, ticket: "T-1", requester: "dora")
  }

  fileprivate func retry(_ request: OpenRequest, by names: [String]) async throws
    -> Quarantine.Retried
  {
    try await Quarantine.retry(
      surroundings, requestFile: try write(request.bytes),
      grantFiles: try grants(request, by: names).map { try write($0) })
  }
}

@Suite struct RewrapTests {
  @Test func `quarantined lines follow the reports to the new custodians, and leave the old`()
    async throws
  {
    try await withGlass { glass in
      let path = try glass.fixture.write("no record at all\n{\"id\":7}\n", "bad.ndjson")
      let taken = try await Ingest.run(
        glass.surroundings, inputs: [path], options: IngestOptions()
      ) { _ in }
      #expect(taken.quarantined == 2)
      let before = try glass.ask("quarantine")
      try glass.change(to: ["mallory"])
      let request = try glass.ask("rewrap", "custodian_change")
      #expect(request.items.count == 4 + 2)
      let grants = try glass.grants(request).map { try glass.write($0) }
      let done = try Rewrapping.run(glass.surroundings, grantFiles: grants)
      #expect(done.records == 6 && done.remaining == 0)
      // A second time it is refused before the ledger would say that it was done.
      #expect(throws: SealingError.self) {
        try Rewrapping.run(glass.surroundings, grantFiles: grants)
      }
      #expect(try glass.entries(.rewrap).count == 1)
      // What the old custodians were asked for opens nothing any more: the wraps are others.
      await #expect(throws: SealingError.refused(.otherRecord)) {
        try await glass.retry(before, by: ["amira", "boris"])
      }
      let after = try glass.ask("quarantine")
      #expect(after.custodians.keys.map(\.name) == ["mallory"])
      #expect(try await glass.retry(after, by: ["mallory"]).remaining == 2)
      let report = try glass.request("r-1")
      #expect(
        try glass.open(report.bytes, glass.grants(report, by: ["mallory"]))
          .contains("It repeats itself."))
    }
  }

  @Test func `a kept set whose file was changed by hand is not taken for the set`() async throws {
    try await withGlass { glass in
      let asked = try glass.request()
      let grants = try glass.grants(asked)
      try glass.change(to: ["mallory"])
      // The first set is kept for its records: one of the three is now to be enough.
      let file = glass.fixture.directory.appendingPathComponent(
        "store/custodians-\(asked.custodians.id.hex).txt")
      let kept = try String(contentsOf: file, encoding: .utf8)
      try #require(kept.hasPrefix("threshold 2\n"))
      try kept.replacingOccurrences(of: "threshold 2", with: "threshold 1")
        .write(to: file, atomically: true, encoding: .utf8)
      #expect(throws: SealingError.refused(.otherCustodians)) { try glass.request() }
      #expect(throws: SealingError.refused(.otherCustodians)) {
        try glass.open(asked.bytes, [grants[0]])
      }
      // Where the policy itself names the set again, the file is not needed and does no harm.
      let files = GlassFixture.names.map {
        glass.fixture.directory.appendingPathComponent($0 + ".key.pub").path
      }
      let back = try Rewrapping.changeCustodians(
        glass.surroundings, custodianFiles: files, threshold: 2)
      try #require(back.id == asked.custodians.id)
      #expect(throws: SealingError.refused(.tooFewGrants)) {
        try glass.open(asked.bytes, [grants[0]])
      }
      #expect(try glass.open(asked.bytes, grants).contains("It repeats itself."))
    }
  }

  @Test func `grants for one new set move nothing to another`() async throws {
    try await withGlass { glass in
      try glass.change(to: ["chen"])
      let request = try glass.ask("rewrap", "custodian_change")
      let grants = try glass.grants(request).map { try glass.write($0) }
      // Between grants and rewrapping somebody puts a set of their own into the policy.
      try glass.change(to: ["mallory"])
      #expect(throws: SealingError.refused(.otherCustodians)) {
        try Rewrapping.run(glass.surroundings, grantFiles: grants)
      }
      #expect(try glass.entries(.denial).last?.labels["refusal"] == "other_custodians")
      #expect(try glass.entries(.rewrap).isEmpty)
    }
  }
}
