import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// Changed inputs to every parser of this room: nothing may crash, and whatever is accepted must be
/// spelled as the program itself would spell it.
@Suite struct FuzzTests {
  /// So many inputs take some seconds; the nightly form takes ten minutes.
  private static let inputs = Mutator.scale(20_000)

  @Test(arguments: [UInt64(11), 12, 13])
  func `headers and wraps`(seed: UInt64) throws {
    try withFixture(custodians: 3, threshold: 2) { fixture in
      let sealed = try fixture.seal([1, 2, 3])
      var mutator = Mutator(seed: seed)
      for _ in 0..<Self.inputs * 4 {
        let header = mutator.mutate(sealed.header)
        if let parsed = try? EnvelopeHeader(parsing: header) { #expect(parsed.bytes == header) }
        let wrap = mutator.mutate(sealed.wrap)
        if let parsed = try? EnvelopeWrap(parsing: wrap) { #expect(parsed.bytes == wrap) }
      }
    }
  }

  @Test(arguments: [UInt64(21), 22, 23])
  func `requests and grants`(seed: UInt64) throws {
    try withFixture { fixture in
      let request = try fixture.request(try fixture.seal([1, 2, 3]))
      let grant = try fixture.grants(request, by: [1])[0]
      var mutator = Mutator(seed: seed)
      var (accepted, signed) = (0, 0)
      for _ in 0..<Self.inputs {
        let edited = mutator.mutate(request.bytes)
        if let parsed = try? OpenRequest(parsing: edited) {
          accepted += 1
          #expect(parsed.bytes == edited)
          #expect(edited == request.bytes || parsed.hash != request.hash)
          _ = try? parsed.check(now: fixture.now)
        }
        let changed = mutator.mutate(grant.bytes)
        if let parsed = try? Grant(parsing: changed) {
          accepted += 1
          #expect(parsed.bytes == changed)
          if parsed.isSigned, changed != grant.bytes { signed += 1 }
        }
      }
      #expect(signed == 0)
      #expect(accepted > 0, "the mutator never gets past the parser")
    }
  }

  @Test(arguments: [UInt64(31), 32])
  func `key files, public keys and bodies`(seed: UInt64) throws {
    try withFixture { fixture in
      let line = fixture.pairs[0].publicKey.line
      let secret = Array(
        "blindsift-custodian-secret-v1 amira AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n".utf8)
      #expect(throws: Never.self) { try CustodianKeyPair.parse(secret, passphrase: nil) }
      var mutator = Mutator(seed: seed)
      for _ in 0..<Self.inputs / 2 {
        let text = String(decoding: mutator.mutate(Array(line.utf8)), as: UTF8.self)
        if let key = try? CustodianPublicKey(line: text) {
          let again = try CustodianPublicKey(line: key.line)
          #expect(again == key)
        }
        _ = try? CustodianKeyPair.parse(mutator.mutate(secret), passphrase: nil)
      }
    }
  }

  @Test func `bodies`() throws {
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
      var mutator = Mutator(seed: 41)
      for _ in 0..<Self.inputs / 2 {
        let body = mutator.mutate(sealed.body)
        if body != sealed.body { #expect((try? key.open(body: body)) == nil) }
      }
    }
  }
}
