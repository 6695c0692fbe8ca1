import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// Changed inputs to every parser of this room: nothing may crash, and whatever is accepted must be
/// spelled as the program itself would spell it.
@Suite struct FuzzTests {
  @Test(arguments: [UInt64(11), 12])
  func `headers and wraps`(seed: UInt64) async throws {
    try await Fuzzing.rounds("headers and wraps", seed: seed) { mutator in
      try withFixture { fixture in
        let sealed = try fixture.seal([1, 2, 3])
        for _ in 0..<20_000 {
          let header = mutator.mutate(sealed.header)
          if let parsed = try? EnvelopeHeader(parsing: header) {
            #expect(parsed.bytes == header, "seed \(mutator.seed)")
          }
          let wrap = mutator.mutate(sealed.wrap)
          if let parsed = try? EnvelopeWrap(parsing: wrap) {
            #expect(parsed.bytes == wrap, "seed \(mutator.seed)")
          }
        }
      }
    }
  }

  @Test(arguments: OpenRequest.Kind.allCases)
  func `requests`(kind: OpenRequest.Kind) async throws {
    var accepted = 0
    let seed = UInt64(21 + (OpenRequest.Kind.allCases.firstIndex(of: kind) ?? 0))
    try await Fuzzing.rounds("\(kind) requests", seed: seed) { mutator in
      try withFixture { fixture in
        let request = try fixture.request(of: kind)
        for _ in 0..<500 {
          let edited = mutator.mutate(request.bytes)
          guard let parsed = try? OpenRequest(parsing: edited) else { continue }
          accepted += 1
          #expect(parsed.bytes == edited, "seed \(mutator.seed)")
          #expect(
            edited == request.bytes || parsed.hash != request.hash, "seed \(mutator.seed)")
          _ = try? parsed.check(now: fixture.now)
        }
      }
    }
    #expect(accepted > 0, "the mutator never gets past the parser")
  }

  @Test(arguments: [true, false])
  func `grants`(isApproval: Bool) async throws {
    var accepted = 0
    try await Fuzzing.rounds("grants", seed: isApproval ? 31 : 32) { mutator in
      try withFixture { fixture in
        let request = try fixture.request(of: isApproval ? .quarantine : .report)
        let grant =
          isApproval
          ? try fixture.grants(request, by: [1])[0]
          : try Grant.deny(request, as: fixture.pairs[1], now: fixture.now)
        for _ in 0..<1000 {
          let changed = mutator.mutate(grant.bytes)
          guard let parsed = try? Grant(parsing: changed) else { continue }
          accepted += 1
          #expect(parsed.bytes == changed, "seed \(mutator.seed)")
          #expect(changed == grant.bytes || !parsed.isSigned, "seed \(mutator.seed)")
        }
      }
    }
    #expect(accepted > 0, "the mutator never gets past the parser")
  }

  @Test func `key files and public keys`() async throws {
    let secret = Array(
      "blindsift-custodian-secret-v1 amira AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n".utf8)
    #expect(throws: Never.self) { try CustodianKeyPair.parse(secret, passphrase: nil) }
    let line = try CustodianKeyPair.generate(name: "amira").publicKey.line
    try await Fuzzing.rounds("keys", seed: 41) { mutator in
      for _ in 0..<1000 {
        let text = String(decoding: mutator.mutate(Array(line.utf8)), as: UTF8.self)
        if let key = try? CustodianPublicKey(line: text) {
          #expect((try? CustodianPublicKey(line: key.line)) == key, "seed \(mutator.seed)")
        }
        _ = try? CustodianKeyPair.parse(mutator.mutate(secret), passphrase: nil)
      }
    }
  }

  @Test func `bodies`() async throws {
    try await Fuzzing.rounds("bodies", seed: 51) { mutator in
      try withFixture { fixture in
        let sealed = try fixture.seal([UInt8](repeating: 3, count: 9000))
        let request = try fixture.request(sealed)
        let granted = try VerifiedGrants(
          request: request, grants: try fixture.grants(request, by: [0, 1]),
          policy: fixture.policy, now: fixture.now)
        let key = try #require(
          try Opening.unlock(
            [sealed], granted: granted, keyRing: fixture.keyRing, now: fixture.now,
            isLogged: { _ in true }
          ).first)
        for _ in 0..<1000 {
          let body = mutator.mutate(sealed.body)
          if body != sealed.body {
            #expect((try? key.open(body: body)) == nil, "seed \(mutator.seed)")
          }
        }
      }
    }
  }
}

extension SealingFixture {
  /// A request of a kind, about as many records as it may be, up to three.
  fileprivate func request(of kind: OpenRequest.Kind) throws -> OpenRequest {
    let sealer = try sealer()
    let items = try (0..<min(3, OpenRequest.mostItems(kind))).map { number in
      let name = kind == .rewrap ? "" : "signal-\(number)"
      let sealed = try sealer.seal(
        body: [1, 2, 3], report: .random(), signal: name, allowsTranscriptReview: true,
        kind: kind == .quarantine ? .quarantine : .report)
      return try OpenRequest.Item(signal: name, header: sealed.header, wrap: sealed.wrap)
    }
    return try OpenRequest(
      kind: kind, store: keyRing.store, custodians: custodians,
      subject: kind == .match ? "inc-1" : "", items: items, reason: "security_incident",
      ticket: "T-1", requester: "engineer", exemptReasons: exempt, now: now)
  }
}
