import Foundation
import Ledger
import Sealing
import Signals
import Storage
import TestSupport
import Testing
import Workflows

/// Pieces of a record's wrap, commitment and body that nothing else has.
private func pieces(_ sealed: SealedReport) throws -> [Data] {
  let wrap = try EnvelopeWrap(parsing: sealed.wrap)
  return ([wrap.wrappedKey, sealed.commitment, Array(sealed.body.prefix(64))] + wrap.maskedShares)
    .flatMap { piece in [Data(piece), Data(piece.prefix(16)), Data(piece.suffix(16))] }
}

/// Which live files hold one of these.
private func holders(_ needles: [Data], under directory: URL) throws -> [String] {
  var found: [String] = []
  for case let name as String in FileManager.default.enumerator(atPath: directory.path) ?? .init() {
    guard let data = FileManager.default.contents(atPath: directory.path + "/" + name) else {
      continue
    }
    if needles.contains(where: { data.range(of: $0) != nil }) { found.append(name) }
  }
  return found.sorted()
}

private func withGlass(_ body: @Sendable (GlassFixture, URL) async throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-shred-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try await body(try await GlassFixture(in: url), url)
}

private func sealed(_ signal: String, _ directory: URL) throws -> SealedReport {
  let store = StoreDirectory(path: directory.appendingPathComponent("store").path)
  return try #require(try SQLiteStore(store, for: .reading).envelope(signal: signal))
}

@Suite struct ShreddingTests {
  @Test(arguments: ["signal", "account"])
  func `after an erasure no live file holds a byte of the key`(way: String) async throws {
    try await withGlass { glass, directory in
      let needles = try pieces(sealed("r-1", directory))
      let spared = try pieces(sealed("r-2", directory))
      _ = try glass.request("r-1")
      #expect(try holders(needles, under: directory).contains("store/blindsift.sqlite"))
      let erased = try Erasure.run(
        glass.surroundings, account: way == "account" ? "anna" : nil,
        signal: way == "signal" ? "r-1" : nil, isDryRun: false)
      #expect(erased == 1)
      #expect(try holders(needles, under: directory) == [])
      #expect(try holders(spared, under: directory) == ["store/blindsift.sqlite"])
      let request = try glass.request("r-2")
      #expect(try glass.open(request.bytes, glass.grants(request)).contains("It repeats itself."))
    }
  }

  @Test func `an erasure takes the words of an account's own client with it, and no other's`()
    async throws
  {
    try await withGlass { glass, directory in
      func report(_ id: String, _ account: String, _ client: String) -> String {
        #"{"id":"\#(id)","kind":"bug_report","occurred_at":"2025-09-01T10:00:00Z","account":"\#(account)","model":"m","platform":"p","client_version":"\#(client)","description":"Oh."}"#
      }
      let path = try glass.fixture.write(
        report("c-1", "eve", "eves-own-build") + "\n" + report("c-2", "finn", "finns-own-build"),
        "clients.ndjson")
      _ = try await Ingest.run(
        glass.surroundings, inputs: [path], options: IngestOptions()
      ) { _ in }
      try FileManager.default.removeItem(atPath: path)
      #expect(try !holders([Data("eves-own-build".utf8)], under: directory).isEmpty)
      _ = try Erasure.run(glass.surroundings, account: "eve", signal: nil, isDryRun: false)
      #expect(try holders([Data("eves-own-build".utf8)], under: directory) == [])
      #expect(
        try holders([Data("finns-own-build".utf8)], under: directory) == ["store/blindsift.sqlite"])
      let again = try glass.request("r-2")
      #expect(try glass.open(again.bytes, glass.grants(again)).contains("It repeats itself."))
    }
  }

  @Test func `an erasure that a reader keeps from finishing says so, and is finished later`()
    async throws
  {
    try await withGlass { glass, directory in
      let needles = try pieces(sealed("r-1", directory))
      let path = directory.appendingPathComponent("store/blindsift.sqlite").path
      let reader = Process()
      let (inward, outward) = (Pipe(), Pipe())
      reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      reader.arguments = [
        "python3", "-c",
        """
        import sqlite3, sys
        c = sqlite3.connect("file:\(path)?mode=ro", uri=True)
        c.execute("BEGIN"); c.execute("SELECT count(*) FROM signal").fetchone()
        print("reading", flush=True); sys.stdin.readline()
        """,
      ]
      reader.standardInput = inward
      reader.standardOutput = outward
      try reader.run()
      #expect(String(decoding: outward.fileHandleForReading.availableData, as: UTF8.self) != "")
      #expect(throws: StorageError.busy(process: nil)) {
        try Erasure.run(glass.surroundings, account: nil, signal: "r-1", isDryRun: false)
      }
      try inward.fileHandleForWriting.write(contentsOf: Data("done\n".utf8))
      reader.waitUntilExit()
      #expect(
        try Erasure.run(glass.surroundings, account: nil, signal: "r-1", isDryRun: false) == 0)
      #expect(try holders(needles, under: directory) == [])
    }
  }

  @Test func `after an epoch's end no backup of the store opens`() async throws {
    try await withGlass { glass, directory in
      let store = directory.appendingPathComponent("store")
      let backup = directory.appendingPathComponent("backup")
      try FileManager.default.copyItem(at: store, to: backup)
      let secret = try #require(
        FileManager.default.contents(
          atPath: glass.keyRing.directory
            + "/epoch-\(SealingEpoch(at: glass.surroundings.now).index).key"))
      let later = glass.fixture.at("2026-01-12T00:00:00Z")
      #expect(try Expiry.run(later, asOf: nil, isDryRun: false).texts == 4)
      #expect(try holders([secret], under: directory) == [])
      // The backup comes back; the ledger and the key ring are as they are.
      for name in ["blindsift.sqlite", "blindsift.sqlite-wal"] {
        try? FileManager.default.removeItem(at: store.appendingPathComponent(name))
        try? FileManager.default.copyItem(
          at: backup.appendingPathComponent(name), to: store.appendingPathComponent(name))
      }
      let request = try BreakGlass.request(
        later, subject: "r-1", reason: "quality_review", ticket: "T-1", requester: "dora")
      let grants = try glass.grants(request, by: GlassFixture.names, now: later.now)
      #expect(throws: SealingError.self) { try glass.open(request.bytes, grants, at: later) }
      #expect(try glass.entries(.denial).last?.labels["refusal"] == "epoch_unavailable")
    }
  }

  @Test func `retention as of a day to come leaves a store that can still seal`() async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "blindsift-shred-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    let glass = try await GlassFixture(in: url)
    let done = try Expiry.run(
      glass.surroundings, asOf: Timestamp(rfc3339: "2099-01-01T00:00:00Z"), isDryRun: false)
    #expect(done.texts == 4 && done.signals == 4)
    let path = try glass.fixture.write(
      WorkflowFixture.signal("r-9", account: "emil", consent: true))
    let summary = try await Ingest.run(
      glass.surroundings, inputs: [path], options: IngestOptions()
    ) { _ in }
    #expect(summary.accepted["signals"] == 1)
    let request = try glass.request("r-9")
    #expect(try glass.open(request.bytes, glass.grants(request)).contains("It repeats itself."))
  }
}
