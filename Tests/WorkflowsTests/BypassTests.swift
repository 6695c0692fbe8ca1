import Dispatch
import Foundation
import Ledger
import Sealing
import Signals
import Synchronization
import TestSupport
import Testing
import Workflows

extension GlassFixture {
  /// A ledger of the same key with another history, in place of the true one.
  fileprivate func fork(entries count: Int) throws {
    let signing = try LedgerSigningKey(keyRing: try keyRing)
    let head = try Audit.checkpoint(.store(surroundings))
    let key = try #require(LedgerKey(name: head.origin, publicKey: signing.publicKey))
    try FileManager.default.removeItem(at: ledger)
    let log = try TransparencyLog(
      directory: ledger.path, signer: LedgerSigner(key: key, sign: signing.sign), memoryPath: nil)
    _ = try log.append(
      (0..<count).map { number in
        try LedgerEntry(
          kind: .ingestBatch, time: surroundings.now, nonce: [UInt8](repeating: 1, count: 16),
          counts: ["signals": number])
      })
  }
}

/// With requests and grants as they should be, and the ledger not.
private let brokenLedgers: [(name: String, change: @Sendable (GlassFixture, URL) throws -> Void)] =
  [
    (
      "a stale checkpoint",
      { glass, early in
        try FileManager.default.removeItem(at: glass.ledger)
        try FileManager.default.copyItem(at: early, to: glass.ledger)
      }
    ),
    ("a shorter fork", { glass, _ in try glass.fork(entries: 2) }),
    ("a longer fork", { glass, _ in try glass.fork(entries: 400) }),
    ("no ledger at all", { glass, _ in try FileManager.default.removeItem(at: glass.ledger) }),
    (
      "no checkpoint",
      { glass, _ in
        try FileManager.default.removeItem(at: glass.ledger.appendingPathComponent("checkpoint"))
      }
    ),
    (
      "what was remembered gone",
      { glass, _ in
        try FileManager.default.removeItem(atPath: glass.keyRing.ledgerMemoryPath)
      }
    ),
    (
      "a ledger of one's own key",
      { glass, _ in
        let policy = glass.fixture.directory.appendingPathComponent("store/policy.toml")
        let text = try String(contentsOf: policy, encoding: .utf8)
        let key = try #require(text.firstRange(of: /ledger_key = ".*"/))
        let head = try Audit.checkpoint(.store(glass.surroundings))
        let own = try #require(
          LedgerKey(name: head.origin, publicKey: [UInt8](repeating: 9, count: 32)))
        try text.replacingCharacters(in: key, with: "ledger_key = \"\(own.verifierKey)\"")
          .write(to: policy, atomically: true, encoding: .utf8)
      }
    ),
  ]

private func withGlass(_ body: @Sendable (GlassFixture) throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-glass-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try body(try await GlassFixture(in: url))
}

/// Waits beside the program until a file is replaced, and at once puts another in its place.
private final class Swap: Sendable {
  private let isOver = Atomic(false)
  private let ended = DispatchSemaphore(value: 0)

  init(of path: String, with other: String) {
    let first = Self.file(path)
    Thread.detachNewThread { [self] in
      while !isOver.load(ordering: .relaxed), Self.file(path) == first {}
      rename(other, path)
      ended.signal()
    }
  }

  func end() {
    isOver.store(true, ordering: .relaxed)
    ended.wait()
  }

  private static func file(_ path: String) -> ino_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_ino : 0
  }
}

@Suite struct BypassTests {
  @Test func `every way around the custodians is refused, and entered under its reason`()
    async throws
  {
    #expect(bypasses.count + brokenLedgers.count >= 20)
    try await withGlass { glass in
      for bypass in bypasses {
        let before = try glass.entries(.denial).count
        let opened = try glass.entries(.opening).count + glass.entries(.rewrap).count
        let text = try? bypass.attempt(glass)
        #expect(text == nil, "\(bypass.name)")
        let openings = try glass.entries(.opening).count + glass.entries(.rewrap).count - opened
        #expect(openings == bypass.openings, "\(bypass.name)")
        let denials = try glass.entries(.denial).dropFirst(before)
        #expect(denials.map { $0.labels["refusal"] } == [bypass.code], "\(bypass.name)")
      }
      // After all of it the right way is still open, and the ledger holds.
      let request = try glass.request()
      #expect(try glass.open(request.bytes, glass.grants(request)).contains("It repeats itself."))
      #expect(throws: Never.self) { try Audit.verify(.store(glass.surroundings), since: []) }
    }
  }

  @Test func `no report opens on a broken ledger, and a sound one hears of it later`() async throws
  {
    try await withGlass { glass in
      let early = glass.fixture.directory.appendingPathComponent("early")
      try FileManager.default.copyItem(at: glass.ledger, to: early)
      let first = try glass.request()
      #expect(try glass.open(first.bytes, glass.grants(first)).contains("It repeats itself."))
      let places = [
        glass.ledger, URL(fileURLWithPath: try glass.keyRing.ledgerMemoryPath),
        glass.fixture.directory.appendingPathComponent("store/policy.toml"),
      ]
      for broken in brokenLedgers {
        let saved = places.map { $0.appendingPathExtension("saved") }
        for (place, copy) in zip(places, saved) {
          try? FileManager.default.removeItem(at: copy)
          try FileManager.default.copyItem(at: place, to: copy)
        }
        let before = try glass.entries(.denial).count
        let request = try glass.request()
        let grants = try glass.grants(request)
        try broken.change(glass, early)
        let text = try? glass.open(request.bytes, grants)
        #expect(text == nil, "\(broken.name)")
        for (place, copy) in zip(places, saved) {
          try? FileManager.default.removeItem(at: place)
          try FileManager.default.copyItem(at: copy, to: place)
        }
        // The same request opens once the ledger is sound: it was not spent.
        #expect(try glass.open(request.bytes, grants).contains("It repeats itself."))
        let denials = try glass.entries(.denial).dropFirst(before)
        #expect(denials.map { $0.labels["refusal"] } == ["ledger_doubt"], "\(broken.name)")
      }
      #expect(throws: Never.self) { try Audit.verify(.store(glass.surroundings), since: []) }
    }
  }

  @Test func `a ledger put back between the entry of the grants and their proof opens nothing`()
    async throws
  {
    try await withGlass { glass in
      let head = glass.ledger.appendingPathComponent("checkpoint")
      let stale = glass.fixture.directory.appendingPathComponent("stale")
      let remembered = URL(fileURLWithPath: try glass.keyRing.ledgerMemoryPath)
      // Where the swap comes too late the report opens as it should; so until one was in time.
      for _ in 0..<200 {
        let before = try glass.entries(.denial).count
        let request = try glass.request()
        let grants = try glass.grants(request)
        try Data(contentsOf: head).write(to: stale)
        let swap = Swap(of: head.path, with: stale.path)
        let text = try? glass.open(request.bytes, grants)
        swap.end()
        try Data(contentsOf: remembered).write(to: head)
        guard text == nil else { continue }
        #expect(try !glass.keyRing.isSpent(request: request.hash))
        #expect(try glass.open(request.bytes, grants).contains("It repeats itself."))
        let denials = try glass.entries(.denial).dropFirst(before)
        #expect(denials.map { $0.labels["refusal"] } == ["ledger_doubt"])
        return
      }
      Issue.record("200 openings, and each found its grants in the ledger")
    }
  }

  @Test func `of many openings of one request at once, one gets the report`() async throws {
    try await withGlass { glass in
      for _ in 0..<6 {
        let request = try glass.request()
        let grants = try glass.grants(request)
        let opened = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 6) { _ in
          if (try? glass.open(request.bytes, grants)) != nil { opened.withLock { $0 += 1 } }
        }
        #expect(opened.withLock { $0 } == 1)
      }
      #expect(throws: Never.self) { try Audit.verify(.store(glass.surroundings), since: []) }
    }
  }

  @Test func `a machine signs for no ledger key but its own, not even an empty ledger`()
    async throws
  {
    try await withGlass { glass in
      let head = try Audit.checkpoint(.store(glass.surroundings))
      let own = try #require(
        LedgerKey(name: head.origin, publicKey: [UInt8](repeating: 9, count: 32)))
      let policy = glass.fixture.directory.appendingPathComponent("store/policy.toml")
      let text = try String(contentsOf: policy, encoding: .utf8)
      let key = try #require(text.firstRange(of: /ledger_key = ".*"/))
      try text.replacingCharacters(in: key, with: "ledger_key = \"\(own.verifierKey)\"")
        .write(to: policy, atomically: true, encoding: .utf8)
      func erase() throws {
        _ = try Erasure.run(glass.surroundings, account: nil, signal: "r-1", isDryRun: false)
      }
      #expect(throws: WorkflowError.ledgerDoubt) { try erase() }
      try FileManager.default.removeItem(at: glass.ledger)
      try FileManager.default.removeItem(atPath: glass.keyRing.ledgerMemoryPath)
      #expect(throws: WorkflowError.ledgerDoubt) { try erase() }
      // Nothing was begun there.
      #expect(!FileManager.default.fileExists(atPath: glass.ledger.path))
    }
  }

  @Test func `a policy changed by hand is entered once, a lower k as an override`() async throws {
    try await withGlass { glass in
      let policy = glass.fixture.directory.appendingPathComponent("store/policy.toml")
      let text = try String(contentsOf: policy, encoding: .utf8)
      try text.replacingOccurrences(of: "k = 10", with: "k = 3")
        .write(to: policy, atomically: true, encoding: .utf8)
      for _ in 0..<2 {
        _ = try Erasure.run(glass.surroundings, account: nil, signal: "none", isDryRun: false)
      }
      let changes = try glass.entries(.policyChange).map { $0.labels["change"] }
      #expect(changes == ["init", "edited"])
      #expect(try glass.entries(.override).map(\.counts) == [["k": 3, "k_before": 10]])
      // So is what would be kept in the clear besides.
      try String(contentsOf: policy, encoding: .utf8)
        .replacingOccurrences(of: "attributes = []", with: "attributes = [\"mail\"]")
        .write(to: policy, atomically: true, encoding: .utf8)
      _ = try Erasure.run(glass.surroundings, account: nil, signal: "none", isDryRun: false)
      #expect(try glass.entries(.policyChange).count == 3)
      // And by who only asks.
      try String(contentsOf: policy, encoding: .utf8)
        .replacingOccurrences(of: "k = 3", with: "k = 2")
        .write(to: policy, atomically: true, encoding: .utf8)
      _ = try glass.request()
      #expect(try glass.entries(.override).last?.counts == ["k": 2, "k_before": 3])
    }
  }
}
