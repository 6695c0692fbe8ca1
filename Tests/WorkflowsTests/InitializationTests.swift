import Foundation
import Ledger
import Sealing
import Signals
import TestSupport
import Testing
import Workflows

/// A store with one report, and everything in its directory by name.
private struct Made {
  let fixture: WorkflowFixture
  let store: URL

  init(in directory: URL) throws {
    fixture = try WorkflowFixture(in: directory)
    store = directory.appendingPathComponent("store")
    _ = try KeyGeneration.run(file: key, name: "amira", passphrase: nil)
  }

  var key: String { fixture.directory.appendingPathComponent("amira.key").path }

  func initialize() throws {
    _ = try Initialization.run(
      fixture.surroundings, custodianFiles: [key + ".pub"], threshold: 1)
  }

  /// The whole way on the store as it is now.
  func works() async throws -> Bool {
    let path = try fixture.write(WorkflowFixture.signal("r-1", consent: true))
    let taken = try await Ingest.run(
      fixture.surroundings, inputs: [path], options: IngestOptions()
    ) { _ in }
    let request = try BreakGlass.request(
      fixture.surroundings, subject: "r-1", reason: "quality_review", ticket: "T-1",
      requester: "dora")
    let file = fixture.directory.appendingPathComponent(UUID().uuidString).path
    try Data(request.bytes).write(to: URL(fileURLWithPath: file))
    let grant = try BreakGlass.grant(
      requestFile: file, keyFile: key, passphrase: nil, isApproval: true,
      now: fixture.surroundings.now
    ).grant
    try Data(grant.bytes).write(to: URL(fileURLWithPath: file + ".grant"))
    let opened = try BreakGlass.open(
      fixture.surroundings, requestFile: file, grantFiles: [file + ".grant"])
    _ = try Audit.verify(.store(fixture.surroundings), since: [])
    return taken.isBalanced
      && String(decoding: opened.copy(), as: UTF8.self).contains("It repeats itself.")
  }

  func content() throws -> [String: Data] {
    var content: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: store.path) ?? .init() {
      content[name] = FileManager.default.contents(atPath: store.path + "/" + name)
    }
    return content
  }
}

private func withMade(_ body: @Sendable (Made) async throws -> Void) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-init-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try await body(try Made(in: url))
}

/// What a kill can leave: the parts of a store that are not there yet, in the order they are made.
private let unmade: [[String]] = [
  ["policy.toml"],
  ["policy.toml", "blindsift.sqlite", "blindsift.sqlite-wal", "blindsift.sqlite-shm"],
  ["policy.toml", "blindsift.sqlite", "blindsift.sqlite-wal", "blindsift.sqlite-shm", "memory"],
  [
    "policy.toml", "blindsift.sqlite", "blindsift.sqlite-wal", "blindsift.sqlite-shm", "memory",
    "ledger/checkpoint",
  ],
  [
    "policy.toml", "blindsift.sqlite", "blindsift.sqlite-wal", "blindsift.sqlite-shm", "memory",
    "ledger", "keys",
  ],
]

@Suite struct InitializationTests {
  @Test(arguments: unmade.indices)
  func `killed after any step, init runs again and makes a store that works`(step: Int)
    async throws
  {
    try await withMade { made in
      try made.initialize()
      let id = try #require(
        try FileManager.default.contentsOfDirectory(
          atPath: made.fixture.directory.appendingPathComponent("keys").path
        ).first)
      let keys = made.fixture.directory.appendingPathComponent("keys/" + id)
      for name in unmade[step] {
        let place =
          name == "memory"
          ? keys.appendingPathComponent("ledger-checkpoint")
          : name == "keys" ? keys : made.store.appendingPathComponent(name)
        try? FileManager.default.removeItem(at: place)
      }
      try Data((id + "\n").utf8).write(to: made.store.appendingPathComponent("beginning"))
      try made.initialize()
      #expect(try made.content()["beginning"] == nil)
      #expect(try await made.works())
      // The same store, not a second one beside the first one's keys.
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: made.fixture.directory.appendingPathComponent("keys").path) == [id])
    }
  }

  @Test func `a store that lost its policy is not made anew, and no byte of it changes`()
    async throws
  {
    try await withMade { made in
      try made.initialize()
      #expect(try await made.works())
      #expect(throws: WorkflowError.storeExists(path: made.store.path)) { try made.initialize() }
      let policy = made.store.appendingPathComponent("policy.toml")
      let kept = try Data(contentsOf: policy)
      try FileManager.default.removeItem(at: policy)
      let before = try made.content()
      #expect(throws: WorkflowError.policyMissing(path: made.store.path)) {
        try made.initialize()
      }
      #expect(try made.content() == before)
      try kept.write(to: policy)
      #expect(throws: Never.self) { try Audit.verify(.store(made.fixture.surroundings), since: []) }
    }
  }

  @Test func `what an init killed at its last step leaves does not outlive the next run`()
    async throws
  {
    try await withMade { made in
      try made.initialize()
      try Data("left".utf8).write(to: made.store.appendingPathComponent("beginning"))
      #expect(try await made.works())
      #expect(try made.content()["beginning"] == nil)
    }
  }

  @Test(arguments: ["store/keys", "store", "link/keys", "store/../store/a/b"])
  func `a key ring inside the store is refused, and nothing is left that stops a better try`(
    place: String
  ) async throws {
    try await withMade { made in
      let directory = made.fixture.directory
      try FileManager.default.createDirectory(at: made.store, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        at: directory.appendingPathComponent("link"), withDestinationURL: made.store)
      let inside = Surroundings(
        storeFlag: made.store.path,
        variables: ["BLINDSIFT_KEYS": directory.path + "/" + place],
        now: made.fixture.surroundings.now)
      #expect(throws: WorkflowError.self) {
        try Initialization.run(inside, custodianFiles: [made.key + ".pub"], threshold: 1)
      }
      #expect(try !made.content().keys.contains { $0.hasSuffix(".key") })
      try made.initialize()
      #expect(try await made.works())
    }
  }
}
