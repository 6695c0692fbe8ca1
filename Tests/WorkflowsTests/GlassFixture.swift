import Foundation
import Ledger
import Sealing
import Signals
import TestSupport
import Testing
import Workflows

/// A store with three custodians of whom two must agree, three reports, and everything that somebody
/// needs who does not keep to the program's rules.
struct GlassFixture {
  let fixture: WorkflowFixture
  /// By name, as people with clients of their own.
  let rogues: [String: RogueCustodian]
  static let names = ["amira", "boris", "chen"]

  var surroundings: Surroundings { fixture.surroundings }

  init(in directory: URL) async throws {
    fixture = try WorkflowFixture(in: directory)
    var rogues: [String: RogueCustodian] = [:]
    for name in Self.names + ["mallory"] {
      let path = directory.appendingPathComponent(name + ".key").path
      _ = try KeyGeneration.run(file: path, name: name, passphrase: nil)
      rogues[name] = try RogueCustodian(keyFile: path)
    }
    self.rogues = rogues
    _ = try Initialization.run(
      fixture.surroundings,
      custodianFiles: Self.names.map { directory.appendingPathComponent($0 + ".key.pub").path },
      threshold: 2)
    let lines = [
      WorkflowFixture.signal("r-1", account: "anna", consent: true),
      WorkflowFixture.signal("r-2", account: "ben", consent: true),
      WorkflowFixture.signal("r-3", account: "carl"),
      WorkflowFixture.signal("r-4", account: "dana", consent: true),
    ]
    let path = try fixture.write(lines.joined(separator: "\n"))
    _ = try await Ingest.run(
      fixture.surroundings, inputs: [path], options: IngestOptions()
    ) { _ in }
  }

  var ledger: URL { fixture.directory.appendingPathComponent("store/ledger") }

  var keyRing: KeyRing {
    get throws {
      let keys = fixture.directory.appendingPathComponent("keys").path
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: keys).first)
      return try KeyRing(directory: keys + "/" + name, store: #require(StoreID(hex: name)))
    }
  }

  func write(_ bytes: [UInt8], _ name: String = UUID().uuidString) throws -> String {
    let url = fixture.directory.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  func publicKey(_ name: String) throws -> CustodianPublicKey {
    let path = fixture.directory.appendingPathComponent(name + ".key.pub").path
    return try CustodianPublicKey(line: String(contentsOfFile: path, encoding: .utf8))
  }

  /// A request as the program makes it.
  func request(
    _ signal: String = "r-1", requester: String = "dora", at surroundings: Surroundings? = nil
  ) throws -> OpenRequest {
    try BreakGlass.request(
      surroundings ?? self.surroundings, subject: signal, reason: "quality_review", ticket: "T-1",
      requester: requester)
  }

  /// A request as somebody makes it who can write what he likes.
  func forged(
    _ like: OpenRequest, custodians: Custodians? = nil, signal: String? = nil,
    reason: String = "quality_review", ticket: String = "T-1", requester: String = "dora",
    exempt: [String]? = nil, life: Int64 = OpenRequest.longestLife
  ) throws -> OpenRequest {
    let items = try like.items.map {
      try OpenRequest.Item(
        signal: signal ?? $0.signal, header: $0.header.bytes, wrap: $0.wrap.bytes)
    }
    return try OpenRequest(
      kind: like.kind, store: like.store, custodians: custodians ?? like.custodians, items: items,
      reason: reason, ticket: ticket, requester: requester,
      exemptReasons: exempt ?? like.exemptReasons, now: surroundings.now, life: life)
  }

  /// Grants as the custodians' program makes them.
  func grants(
    _ request: OpenRequest, by names: [String] = ["amira", "boris"], isApproval: Bool = true,
    now: Timestamp? = nil
  ) throws -> [[UInt8]] {
    let file = try write(request.bytes)
    return try names.map { name in
      try BreakGlass.grant(
        requestFile: file,
        keyFile: fixture.directory.appendingPathComponent(name + ".key").path, passphrase: nil,
        isApproval: isApproval, now: now ?? surroundings.now
      ).grant.bytes
    }
  }

  /// Grants by custodians who sign whatever they are shown.
  func rogueGrants(
    _ request: OpenRequest, by names: [String] = ["amira", "boris"], masks: [[UInt8]]? = nil
  ) throws -> [[UInt8]] {
    try names.map { name in
      let rogue = try #require(rogues[name])
      let number = request.custodians.number(ofSigningKey: rogue.signingKey) ?? 1
      let own = request.items.map {
        rogue.mask(header: $0.header.bytes, wrap: $0.wrap.bytes, number: number)
      }
      return rogue.grant(
        request: request.bytes, line: try publicKey(name).line, masks: masks ?? own,
        at: surroundings.now.rfc3339)
    }
  }

  func open(
    _ request: [UInt8], _ grants: [[UInt8]], at surroundings: Surroundings? = nil
  ) throws -> String {
    let opened = try BreakGlass.open(
      surroundings ?? self.surroundings, requestFile: try write(request),
      grantFiles: try grants.map { try write($0) })
    return String(decoding: opened.copy(), as: UTF8.self)
  }

  /// What the ledger holds of a kind.
  func entries(_ kind: LedgerEntry.Kind) throws -> [LedgerEntry] {
    try Audit.list(.store(surroundings)).filter { $0.kind == kind }
  }
}
