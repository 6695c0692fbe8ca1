import Foundation
import Incidents
import Sealing
import Signals
import Storage
import TestSupport
import Testing

@Test func `the same identifier is stored once`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    let batch = StoreFixture.batch([
      try StoreFixture.signal("a"), try StoreFixture.signal("b"), try StoreFixture.signal("a"),
    ])
    #expect(try store.store(batch) { _ in nil }.isNew == [true, true, false])
    #expect(try store.store(batch) { _ in nil }.isNew == [false, false, false])
    #expect(try store.counts().signals == 2)
    #expect(
      try store.holds(signals: ["c", "b", "", "a", "b"]) == [false, true, false, true, true])
  }
}

@Test func `one process at a time may write or checkpoint; readers go on`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    #expect(throws: StorageError.busy(process: Int(ProcessInfo.processInfo.processIdentifier))) {
      _ = try SQLiteStore(fixture.directory, for: .writing)
    }
    _ = try store.store(StoreFixture.batch([try StoreFixture.signal("a")])) { _ in nil }
    let reader = try SQLiteStore(fixture.directory, for: .reading)
    #expect(try reader.counts().signals == 1)
    // A reader can neither write nor checkpoint: the write-ahead log stays as it is.
    let log = fixture.directory.database + "-wal"
    let before = try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int
    #expect(throws: StorageError.self) { try reader.truncateLog() }
    #expect(throws: StorageError.self) {
      _ = try reader.store(StoreFixture.batch([try StoreFixture.signal("b")])) { _ in nil }
    }
    #expect(try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int == before)
  }
}

@Test func `the lock is free again after its owner is gone`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    do { _ = try SQLiteStore(fixture.directory, for: .writing) }
    _ = try SQLiteStore(fixture.directory, for: .writing)
  }
}

@Test func `a batch whose entry fails leaves nothing behind`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    #expect(throws: StorageError.self) {
      _ = try store.store(StoreFixture.batch([try StoreFixture.signal("a")])) { _ in
        throw StorageError.full
      }
    }
    #expect(try store.counts().signals == 0)
  }
}

@Test func `erased bytes are nowhere in the files any more`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    let marked = try (0..<200).map { try StoreFixture.signal("erasable-name-\($0)", account: 7) }
    let others = try (0..<200).map { try StoreFixture.signal("kept-\($0)", account: 8) }
    _ = try store.store(StoreFixture.batch(marked + others)) { _ in nil }
    let account = try StoreFixture.pseudonym(7)
    #expect(try store.erase(accounts: [account], signal: nil) == 200)
    for suffix in ["", "-wal"] {
      let data =
        (try? Data(contentsOf: URL(fileURLWithPath: fixture.directory.database + suffix))) ?? Data()
      #expect(data.range(of: Data("erasable-name".utf8)) == nil, "\(suffix)")
    }
    #expect(try store.counts().signals == 200)
  }
}

@Test func `traffic of the same hour and dimensions replaces, deploys are completed`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    let hour = Timestamp(seconds: 1_754_000_400 - 1_754_000_400 % 3600)
    var batch = StoreBatch()
    batch.traffic = [TrafficCount(hour: hour, dimensions: ["model": "m"], requests: 5)]
    batch.deploys = [DeployEvent(id: "d", at: hour, kind: .deploy, service: "s")]
    #expect(try store.store(batch) { _ in nil }.newTraffic == 1)
    #expect(try store.store(batch) { _ in nil }.newTraffic == 0)
    batch.traffic[0].requests = 6
    batch.deploys[0].rollout = [.init(at: hour, fraction: 0.5)]
    let outcome = try store.store(batch) { _ in nil }
    #expect(outcome.newTraffic == 1 && outcome.newDeploys == 1)
    #expect(try store.counts().traffic == 1 && store.counts().deploys == 1)
  }
}

@Test func `a policy written is the policy read`() throws {
  var policy = Policy(store: try StoreID.random(), ledgerKey: "a\"b\\c", custodians: nil)
  policy.attributes = ["tier"]
  policy.k = 12
  policy.redactionRules = [
    .init(
      name: "badge", pattern: #"B-\d{6}"#, type: "NATIONAL_ID", matches: ["B-123456"],
      nonMatches: ["B-1"])
  ]
  #expect(try Policy(toml: policy.toml) == policy)
}

@Test(arguments: [
  "[store]\nid = 7", "x = 1", "[store]\nid = \"zz\"\nledger_key = \"k\"", "[[", "[privacy]\nk = 1",
])
func `a wrong policy is refused without an echo`(_ text: String) {
  #expect(throws: StorageError.self) { _ = try Policy(toml: text) }
}

@Test func `ledger entries wait until they are settled`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    do {
      let store = try SQLiteStore(fixture.directory, for: .writing)
      _ = try store.store(StoreFixture.batch([try StoreFixture.signal("a")])) { _ in [1, 2, 3] }
    }
    let store = try SQLiteStore(fixture.directory, for: .writing)
    let pending = try store.pendingEntries()
    #expect(pending.map(\.entry) == [[1, 2, 3]])
    try store.settleEntries(through: pending[0].number)
    #expect(try store.pendingEntries().isEmpty)
  }
}

@Test func `a night sees what was stored, in order, thumbs-up apart`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    var praise = try StoreFixture.signal("p", hour: 2)
    praise.kind = .thumbsUp
    _ = try store.store(
      StoreFixture.batch([
        try StoreFixture.signal("late", hour: 5), try StoreFixture.signal("early", hour: 1), praise,
      ])
    ) { _ in nil }
    let window = TimeRange(
      from: Timestamp(seconds: 1_754_000_000), to: Timestamp(seconds: 1_755_000_000))
    let data = try store.nightData(window: window, opener: TermOpener(k: 2))
    #expect(Array(data.signals) == ["early", "late"])
    #expect(data.table.dimensions.map(\.name) == ["model"])
    #expect(try store.praise(window: window).map(\.id) == ["p"])
  }
}

@Test func `attributions are kept in pieces, of the latest night and until an erasure`() throws {
  try withTemporaryDirectory { url in
    let fixture = try StoreFixture(in: url)
    let store = try SQLiteStore(fixture.directory, for: .writing)
    _ = try store.store(StoreFixture.batch([try StoreFixture.signal("a")])) { _ in nil }
    let (first, second) = (Timestamp(seconds: 1000), Timestamp(seconds: 2000))
    func keep(_ night: Timestamp, _ pieces: [[UInt8]]) throws {
      try store.keep(StoredRun(asOf: night, timeline: [0x7B], affected: [])) { hand in
        for piece in pieces { try hand(piece) }
      }
    }
    func pieces(_ night: Timestamp) throws -> [[UInt8]] {
      var pieces: [[UInt8]] = []
      while let piece = try store.attributions(of: night, piece: pieces.count) {
        #expect(piece.number == pieces.count)
        pieces.append(piece.lines)
        if piece.isLast { return pieces }
      }
      #expect(pieces.isEmpty, "a list without an end")
      return []
    }
    try keep(first, [[1], [2], [], [3]])
    #expect(try pieces(first) == [[1], [2], [3]])
    // What fails half way leaves what was there.
    #expect(throws: StorageError.self) {
      try store.keep(StoredRun(asOf: second, timeline: [0x7B], affected: [])) { hand in
        try hand([8])
        throw StorageError.full
      }
    }
    #expect(try pieces(first) == [[1], [2], [3]])
    try keep(second, [[4]])
    #expect(try pieces(first).isEmpty)
    #expect(try pieces(second) == [[4]])
    // An earlier night, looked at again, says nothing of single signals.
    try keep(first, [[5], [6]])
    #expect(try pieces(first).isEmpty)
    #expect(try pieces(second) == [[4]])
    #expect(try store.latestRun()?.hasAttributions == true)
    #expect(try store.erase(accounts: [], signal: "a") == 1)
    #expect(try pieces(second).isEmpty)
    #expect(try store.latestRun()?.hasAttributions == false)
  }
}
