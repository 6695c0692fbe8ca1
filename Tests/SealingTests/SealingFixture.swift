import CSodium
import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// A key ring in a directory of its own, custodians, and the moment everything happens at.
struct SealingFixture {
  let keyRing: KeyRing
  let pairs: [CustodianKeyPair]
  let custodians: Custodians
  let now = Timestamp(seconds: 1_756_000_000)
  let exempt = ["security_incident"]

  var policy: VerifiedGrants.Policy {
    VerifiedGrants.Policy(store: keyRing.store, custodians: custodians, exemptReasons: exempt)
  }

  init(directory: String, custodians count: Int = 3, threshold: Int = 2) throws {
    keyRing = try KeyRing(directory: directory + "/keys", store: .random())
    let made = try (0..<count).map { try CustodianKeyPair.generate(name: "custodian-\($0)") }
    custodians = try Custodians(keys: made.map(\.publicKey), threshold: threshold)
    // In the set's order, so that an index is a number less one.
    pairs = custodians.keys.compactMap { key in made.first { $0.publicKey == key } }
  }

  /// The custodians as people with clients of their own, by their key files.
  func rogues(in directory: String) throws -> [RogueCustodian] {
    try pairs.map { pair in
      let path = directory + "/" + pair.publicKey.name + ".key"
      try pair.write(to: path)
      return try #require(try RogueCustodian(keyFile: path))
    }
  }

  func sealer() throws -> BatchSealer {
    try BatchSealer(custodians: custodians, keyRing: keyRing, epoch: SealingEpoch(at: now))
  }

  func seal(
    _ body: [UInt8], signal: String = "signal-1", consent: Bool = true
  ) throws -> SealedReport {
    try sealer().seal(
      body: body, report: .random(), signal: signal, allowsTranscriptReview: consent)
  }

  func request(
    _ sealed: SealedReport, signal: String = "signal-1", reason: String = "quality_review",
    ticket: String = "T-1", requester: String = "engineer", exempt: [String]? = nil,
    life: Int64 = OpenRequest.longestLife, kind: OpenRequest.Kind = .report
  ) throws -> OpenRequest {
    try OpenRequest(
      kind: kind, store: keyRing.store, custodians: custodians,
      items: [OpenRequest.Item(signal: signal, header: sealed.header, wrap: sealed.wrap)],
      reason: reason, ticket: ticket, requester: requester, exemptReasons: exempt ?? self.exempt,
      now: now, life: life)
  }

  func grants(_ request: OpenRequest, by indices: [Int]) throws -> [Grant] {
    try indices.map { try Grant.approve(request, as: pairs[$0], now: now) }
  }

  func open(
    _ sealed: SealedReport, _ request: OpenRequest, _ grants: [Grant], at time: Timestamp? = nil,
    logged: Bool = true
  ) throws -> [UInt8] {
    let verified = try VerifiedGrants(
      request: request, grants: grants, policy: policy, now: time ?? now)
    return try Opening.open(
      sealed, granted: verified, keyRing: keyRing, now: time ?? now, isLogged: { _ in logged }
    ).copy()
  }
}

/// Runs a test with a fixture in a temporary directory.
func withFixture<Result>(
  custodians: Int = 3, threshold: Int = 2, _ body: (SealingFixture) throws -> Result
) throws -> Result {
  try withTemporaryDirectory { directory in
    try body(
      SealingFixture(directory: directory.path, custodians: custodians, threshold: threshold))
  }
}

/// A passphrase as it comes from the terminal.
func secret(_ text: String) throws -> SecretBytes {
  try Array(text.utf8).withUnsafeBytes { try SecretBytes(copying: $0) }
}

/// Digests of test bodies.
enum SHA256 {
  static func hex(_ bytes: [UInt8]) -> String {
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
