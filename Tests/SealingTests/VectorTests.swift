import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// A committed vector: see `docs/envelope-format.md`.
private struct Vector: Codable {
  struct Key: Codable {
    var name: String
    var seed: String
    var `public`: String
  }
  struct Plain: Codable {
    var length: Int
    var sha256: String
  }
  struct Expectation: Codable {
    var custodians: [Int]
    var opens: Plain?
    var refused: String?
  }
  var schema = "blindsift.envelope-vector/1"
  var note = ""
  var signal: String
  var consent: Bool
  var kind: String
  var epoch: UInt32
  var threshold: Int
  var custodians: [Key]
  var set: String
  var store: String
  var epochSecret: String
  var header: String
  var wrap: String
  var commitment: String
  var body: String
  var expect: [Expectation]

  enum CodingKeys: String, CodingKey {
    case schema, note, signal, consent, kind, epoch, threshold, custodians, set, store, header
    case wrap, commitment, body, expect
    case epochSecret = "epoch_secret"
  }

  var sealed: SealedReport {
    SealedReport(
      header: bytes(header), wrap: bytes(wrap), commitment: bytes(commitment),
      body: Array(Data(base64Encoded: body) ?? Data()))
  }
}

private func bytes(_ hex: String) -> [UInt8] {
  let digits = Array(hex)
  return stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(digits[$0...$0 + 1]), radix: 16)
  }
}

private func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

private let folder = Program.root.appendingPathComponent("Tests/SealingTests/Vectors")

/// A machine and custodians with a vector's secrets, made through their files.
private struct Scene {
  let keyRing: KeyRing
  let pairs: [CustodianKeyPair]
  let custodians: Custodians
  let now: Timestamp

  init(_ vector: Vector, in directory: URL) throws {
    let store = try #require(StoreID(hex: vector.store))
    keyRing = try KeyRing(directory: directory.path + "/keys", store: store)
    try Self.secret(
      Data(bytes(vector.epochSecret)),
      to: directory.appendingPathComponent("keys/epoch-\(vector.epoch).key"))
    pairs = try vector.custodians.map { key in
      let file = directory.appendingPathComponent(key.name + ".key")
      let seed = Data(bytes(key.seed)).base64EncodedString()
      try Self.secret(Data("blindsift-custodian-secret-v1 \(key.name) \(seed)\n".utf8), to: file)
      return try CustodianKeyPair.read(from: file.path)
    }
    custodians = try Custodians(keys: pairs.map(\.publicKey), threshold: vector.threshold)
    now = SealingEpoch(index: vector.epoch).start
  }

  private static func secret(_ data: Data, to url: URL) throws {
    _ = FileManager.default.createFile(
      atPath: url.path, contents: data, attributes: [.posixPermissions: 0o600])
  }

  func open(_ vector: Vector, by numbers: [Int]) throws -> [UInt8] {
    let kind: OpenRequest.Kind = vector.kind == "report" ? .report : .quarantine
    let sealed = vector.sealed
    let request = try OpenRequest(
      kind: kind, store: keyRing.store, custodians: custodians,
      items: [OpenRequest.Item(signal: vector.signal, header: sealed.header, wrap: sealed.wrap)],
      reason: "input_repair", ticket: "T-1", requester: "engineer",
      exemptReasons: ["input_repair"], now: now)
    let granted = try VerifiedGrants(
      request: request,
      grants: try numbers.map { try Grant.approve(request, as: pairs[$0 - 1], now: now) },
      policy: .init(
        store: keyRing.store, custodians: custodians, exemptReasons: ["input_repair"]), now: now)
    return try Opening.open(
      sealed, granted: granted, keyRing: keyRing, now: now, isLogged: { _ in true }
    ).copy()
  }
}

@Suite struct VectorTests {
  @Test(arguments: ["small", "single", "chunks", "collision"])
  func `a committed vector opens as it says, or is refused where it says`(name: String) throws {
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
    let vector = try JSONDecoder().decode(Vector.self, from: data)
    #expect(vector.schema == "blindsift.envelope-vector/1")
    try withTemporaryDirectory { directory in
      let scene = try Scene(vector, in: directory)
      #expect(scene.custodians.id.hex == vector.set)
      #expect(scene.pairs.map(\.publicKey.line) == vector.custodians.map(\.public))
      #expect(scene.pairs.map(\.publicKey) == scene.custodians.keys)
      for expected in vector.expect {
        do {
          let opened = try scene.open(vector, by: expected.custodians)
          #expect(opened.count == expected.opens?.length)
          #expect(SHA256.hex(opened) == expected.opens?.sha256)
        } catch SealingError.notAuthentic(let place) {
          #expect(place.rawValue == expected.refused)
        }
      }
    }
  }

  @Test func `the committed vectors are what the document's own reader makes and reads`() throws {
    let names = ["small", "single", "chunks", "collision"]
    let paths = names.map { folder.appendingPathComponent($0 + ".json").path }
    let checked = try IndependentScript.run("envelope.py", ["check"] + paths)
    #expect(checked.code == 0, "\(checked.errorText)")
    try withTemporaryDirectory { directory in
      let made = try IndependentScript.run("envelope.py", ["make", directory.path])
      #expect(made.code == 0, "\(made.errorText)")
      for name in names {
        let committed = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
        let again = try Data(contentsOf: directory.appendingPathComponent(name + ".json"))
        #expect(committed == again, "\(name)")
      }
    }
  }

  @Test func `the document's own reader opens what is sealed here`() throws {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path, custodians: 4, threshold: 2)
      let rogues = try fixture.rogues(in: directory.path)
      let epoch = SealingEpoch(at: fixture.now)
      let file = directory.appendingPathComponent("keys/epoch-\(epoch.index).key")
      var paths: [String] = []
      for (index, count) in [0, 1, 4096, 5000, 66_000].enumerated() {
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let sealed = try fixture.seal(body, signal: "r-\(index)", consent: index % 2 == 0)
        let secret = try Data(contentsOf: file)
        let vector = Vector(
          signal: "r-\(index)", consent: index % 2 == 0, kind: "report", epoch: epoch.index,
          threshold: 2,
          custodians: zip(fixture.pairs, rogues).map {
            .init(name: $0.publicKey.name, seed: hex($1.seed), public: $0.publicKey.line)
          }, set: fixture.custodians.id.hex, store: fixture.keyRing.store.hex,
          epochSecret: hex(secret), header: hex(sealed.header), wrap: hex(sealed.wrap),
          commitment: hex(sealed.commitment), body: Data(sealed.body).base64EncodedString(),
          expect: [[1, 4], [2, 3]].map {
            .init(
              custodians: $0, opens: .init(length: count, sha256: SHA256.hex(body)), refused: nil)
          })
        let path = directory.appendingPathComponent("\(index).json")
        try JSONEncoder().encode(vector).write(to: path)
        paths.append(path.path)
      }
      let checked = try IndependentScript.run("envelope.py", ["check"] + paths)
      #expect(checked.code == 0, "\(checked.errorText)")
    }
  }
}
