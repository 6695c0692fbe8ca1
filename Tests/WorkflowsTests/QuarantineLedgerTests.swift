import Foundation
import Ledger
import Sealing
import Signals
import Storage
import TestSupport
import Testing
import Workflows

private func withGlass(_ body: @Sendable (GlassFixture) async throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-lines-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try await body(try await GlassFixture(in: url))
}

extension GlassFixture {
  fileprivate var store: StoreDirectory {
    StoreDirectory(path: fixture.directory.appendingPathComponent("store").path)
  }

  /// A line in quarantine that an earlier version could not read and this one can.
  fileprivate func quarantine(_ line: String) throws -> String {
    let keyRing = try keyRing
    let keys = try Self.names.map { try publicKey($0) }
    let sealer = try BatchSealer(
      custodians: Custodians(keys: keys, threshold: 2), keyRing: keyRing,
      epoch: keyRing.sealingEpoch(at: surroundings.now))
    let id = "q-" + (try ReportID.random().hex)
    var batch = StoreBatch()
    batch.quarantined = [
      QuarantineRecord(
        id: id, fingerprint: Array(id.utf8), reason: "not_json", recordKind: "signals",
        position: LinePosition(line: 1, offset: 0), receivedAt: surroundings.now,
        sealed: try sealer.seal(
          body: Array(line.utf8), report: ReportID.random(), signal: id,
          allowsTranscriptReview: false, kind: .quarantine))
    ]
    _ = try SQLiteStore(store, for: .writing).store(batch) { _ in nil }
    return id
  }
}

/// The root over sealed records, as `docs/ledger-format.md` has it.
private func root(_ sealed: [SealedReport]) -> [UInt8] {
  TreeHash.root(entries: sealed.map(\.digest)).bytes
}

@Suite struct QuarantineLedgerTests {
  @Test func `what comes back from quarantine is in the ledger with its root`() async throws {
    try await withGlass { glass in
      let id = try glass.quarantine(WorkflowFixture.signal("r-9", account: "eve", consent: true))
      let request = try BreakGlass.request(
        glass.surroundings, subject: id, reason: "input_repair", ticket: "T-1", requester: "dora")
      let retried = try await Quarantine.retry(
        glass.surroundings, requestFile: try glass.write(request.bytes),
        grantFiles: try glass.grants(request).map { try glass.write($0) })
      #expect(retried.accepted == 1 && retried.duplicates == 0 && retried.remaining == 0)
      let entry = try #require(try glass.entries(.ingestBatch).last)
      #expect(entry.counts == ["signals": 1, "sealed": 1, "released": 1])
      let sealed = try #require(
        try SQLiteStore(glass.store, for: .reading).envelope(signal: "r-9"))
      #expect(entry.commitments["root"] == root([sealed]))
      #expect(try Quarantine.list(glass.surroundings).lines.isEmpty)
    }
  }

  @Test func `a line too long to be held is in the ledger with its root, once`() async throws {
    try await withGlass { glass in
      let path = try glass.fixture.write(
        "{\"id\":\"" + String(repeating: "x", count: 20 << 20) + "\"}\n", "long.ndjson")
      for _ in 0..<2 {
        let taken = try await Ingest.run(
          glass.surroundings, inputs: [path], options: IngestOptions()
        ) { _ in }
        #expect(taken.quarantinedByReason == ["line_too_long": 1])
      }
      let entries = try glass.entries(.ingestBatch).filter { $0.counts["quarantined"] != nil }
      #expect(entries.map(\.counts) == [["quarantined": 1, "sealed": 1]])
      let lines = try SQLiteStore(glass.store, for: .reading).quarantine()
      #expect(entries.first?.commitments["root"] == root(lines.compactMap(\.sealed)))
    }
  }

  @Test func `grants for a report, late ones and used ones read no line again`() async throws {
    try await withGlass { glass in
      let id = try glass.quarantine(WorkflowFixture.signal("r-9", account: "eve", consent: true))
      func retry(_ request: OpenRequest, at surroundings: Surroundings? = nil) async throws {
        _ = try await Quarantine.retry(
          surroundings ?? glass.surroundings, requestFile: try glass.write(request.bytes),
          grantFiles: try glass.grants(request).map { try glass.write($0) })
      }
      func denials() throws -> [String?] {
        try glass.entries(.denial).map { $0.labels["refusal"] }
      }
      let report = try glass.request()
      await #expect(throws: SealingError.refused(.wrongKind)) { try await retry(report) }
      let request = try BreakGlass.request(
        glass.surroundings, subject: id, reason: "input_repair", ticket: "T-1", requester: "dora")
      await #expect(throws: SealingError.refused(.expired)) {
        try await retry(request, at: glass.fixture.at("2025-10-02T01:00:01Z"))
      }
      #expect(try glass.entries(.opening).isEmpty)
      try await retry(request)
      await #expect(throws: SealingError.self) { try await retry(request) }
      #expect(try glass.entries(.opening).count == 1)
      #expect(try denials().prefix(2) == ["wrong_kind", "expired"])
    }
  }

  @Test func `a quarantined line is erased by its name`() async throws {
    try await withGlass { glass in
      let id = try glass.quarantine("no record at all")
      let erased = try Erasure.run(
        glass.surroundings, account: nil, signal: id, isDryRun: false)
      #expect(erased == 1)
      #expect(try Quarantine.list(glass.surroundings).lines.isEmpty)
      #expect(try glass.entries(.erasure).count == 1)
    }
  }
}
