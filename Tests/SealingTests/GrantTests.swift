import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// A document with a member's text, or the first of its texts, replaced.
private func replacing(_ name: String, in bytes: [UInt8], by value: String) throws -> [UInt8] {
  let text = String(decoding: bytes, as: UTF8.self)
  let start = try #require(text.range(of: "\"\(name)\":")).upperBound
  let first = try #require(text[start...].firstIndex(of: "\""))
  let last = try #require(text[text.index(after: first)...].firstIndex(of: "\""))
  return Array((text[...first] + value + text[last...]).utf8)
}

@Suite struct GrantTests {
  @Test func `a custodian's own program refuses what breaks a rule`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1])
      func refusal(_ request: OpenRequest, at now: Timestamp? = nil) -> OpeningRefusal? {
        do {
          _ = try Grant.approve(request, as: fixture.pairs[0], now: now ?? fixture.now)
          return nil
        } catch SealingError.refused(let reason) {
          return reason
        } catch {
          return nil
        }
      }
      let hour = OpenRequest.longestLife / 1000
      #expect(try refusal(fixture.request(sealed)) == nil)
      #expect(try refusal(fixture.request(sealed, reason: "")) == .missingReason)
      #expect(try refusal(fixture.request(sealed, reason: "Because")) == .missingReason)
      #expect(try refusal(fixture.request(sealed, ticket: "")) == .missingTicket)
      #expect(try refusal(fixture.request(sealed, requester: "")) == .selfApproval)
      let own = fixture.pairs[0].publicKey.name
      #expect(try refusal(fixture.request(sealed, requester: own.uppercased())) == .selfApproval)
      #expect(try refusal(fixture.request(sealed, life: hour * 1000 + 1)) == .livesTooLong)
      #expect(try refusal(fixture.request(sealed, life: 0)) == .livesTooLong)
      #expect(try refusal(fixture.request(sealed, signal: "another")) == .otherRecord)
      #expect(try refusal(fixture.request(sealed, kind: .quarantine)) == .wrongKind)
      let request = try fixture.request(sealed)
      #expect(refusal(request, at: fixture.now.adding(seconds: hour)) == nil)
      #expect(refusal(request, at: fixture.now.adding(seconds: hour + 1)) == .expired)
      #expect(refusal(request, at: fixture.now.adding(seconds: -600)) == .notYetValid)
      let silent = try fixture.seal([1], consent: false)
      #expect(try refusal(fixture.request(silent)) == .noConsent)
      #expect(try refusal(fixture.request(silent, reason: "security_incident")) == nil)
      let stranger = try CustodianKeyPair.generate(name: "mallory")
      #expect(throws: SealingError.refused(.unknownCustodian)) {
        try Grant.approve(request, as: stranger, now: fixture.now)
      }
    }
  }

  @Test func `nothing opens and nothing is spent while the ledger does not prove the grants`()
    throws
  {
    try withFixture { fixture in
      let sealed = try fixture.seal([1, 2, 3])
      let request = try fixture.request(sealed)
      let grants = try fixture.grants(request, by: [0, 1])
      #expect(throws: SealingError.refused(.notInLedger)) {
        try fixture.open(sealed, request, grants, logged: false)
      }
      #expect(try !fixture.keyRing.isSpent(request: request.hash))
      #expect(try fixture.open(sealed, request, grants) == [1, 2, 3])
      #expect(throws: SealingError.refused(.replayed)) {
        try fixture.open(sealed, request, grants)
      }
    }
  }

  @Test(arguments: [0, 15, 17, 63, 65, 200])
  func `fields of requests and grants have one length`(count: Int) throws {
    try withFixture { fixture in
      let request = try fixture.request(try fixture.seal([1]))
      let grant = try fixture.grants(request, by: [0])[0]
      let hex = String(repeating: "ab", count: count)
      let base64 = Data(count: count).base64EncodedString()
      #expect(throws: Never.self) { try Grant(parsing: grant.bytes) }
      for (name, value) in [
        ("nonce", hex), ("request", hex), ("signature", base64), ("shares", base64),
      ] {
        let bytes = try replacing(name, in: grant.bytes, by: value)
        #expect(throws: SealingError.malformed(.grant), "\(name)") { try Grant(parsing: bytes) }
      }
      let bytes = try replacing("nonce", in: request.bytes, by: hex)
      #expect(throws: SealingError.malformed(.request)) { try OpenRequest(parsing: bytes) }
    }
  }

  @Test(arguments: [
    ("{\"", "{ \""), (",\"", ", \""), ("\":", "\" :"), ("}\n", "}\n\n"), ("}\n", "}"),
    ("}\n", ",\"zz\":1}\n"), ("{\"", "{\"aa\":1,\""), ("Z\"", ".000Z\""), ("Z\"", "+00:00\""),
  ])
  func `requests and grants have one spelling`(old: String, new: String) throws {
    try withFixture { fixture in
      let request = try fixture.request(try fixture.seal([1]))
      let grant = try fixture.grants(request, by: [0])[0]
      let edited = [request.bytes, grant.bytes].map { bytes in
        var text = String(decoding: bytes, as: UTF8.self)
        if let place = text.range(of: old) { text.replaceSubrange(place, with: new) }
        return Array(text.utf8)
      }
      #expect(edited[0] != request.bytes && edited[1] != grant.bytes)
      #expect(throws: SealingError.self) { try OpenRequest(parsing: edited[0]) }
      #expect(throws: SealingError.self) { try Grant(parsing: edited[1]) }
    }
  }

  @Test func `each grant must be proven, and its entry is its alone`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1])
      let request = try fixture.request(sealed)
      let grants = try fixture.grants(request, by: [0, 1, 2])
      let granted = try VerifiedGrants(
        request: request, grants: grants, policy: fixture.policy, now: fixture.now)
      for missing in grants {
        #expect(throws: SealingError.refused(.notInLedger)) {
          try Opening.open(
            sealed, granted: granted, keyRing: fixture.keyRing, now: fixture.now,
            isLogged: { $0 != missing })
        }
      }
      // The same nonce and request, and another word in it.
      let text = String(decoding: grants[0].bytes, as: UTF8.self)
      let other = try Grant(
        parsing: Array(text.replacingOccurrences(of: "\"granted\",", with: "\"denied\",").utf8))
      #expect(other.nonce == grants[0].nonce && other.request == grants[0].request)
      #expect(other.ledgerCommitment != grants[0].ledgerCommitment)
    }
  }

  @Test func `a record cannot stand in a request twice`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1])
      let item = try OpenRequest.Item(signal: "", header: sealed.header, wrap: sealed.wrap)
      let request = try OpenRequest(
        kind: .rewrap, store: fixture.keyRing.store, custodians: fixture.custodians,
        items: [item, item], reason: "custodian_change", ticket: "T-1", requester: "engineer",
        exemptReasons: fixture.exempt, now: fixture.now)
      #expect(throws: SealingError.refused(.otherRecord)) { try request.check(now: fixture.now) }
    }
  }

  @Test func `rewrapped records open for the new set alone, and still die with their epoch`() throws
  {
    try withTemporaryDirectory { directory in
      let old = try SealingFixture(directory: directory.path)
      let pairs = try (0..<3).map { try CustodianKeyPair.generate(name: "new-\($0)") }
      let new = try Custodians(keys: pairs.map(\.publicKey), threshold: 3)
      var sealed = try old.seal([1, 2, 3])
      let request = try old.request(sealed, signal: "", kind: .rewrap)
      let few = try old.grants(request, by: [2])
      #expect(throws: SealingError.refused(.tooFewGrants)) {
        try VerifiedGrants(request: request, grants: few, policy: old.policy, now: old.now)
      }
      let granted = try VerifiedGrants(
        request: request, grants: try old.grants(request, by: [0, 2]), policy: old.policy,
        now: old.now)
      let wraps = try Opening.rewrap(
        [sealed], granted: granted, to: new, keyRing: old.keyRing, now: old.now,
        isLogged: { _ in true })
      sealed.wrap = wraps[0]
      let again = try OpenRequest(
        kind: .report, store: old.keyRing.store, custodians: new,
        items: [
          OpenRequest.Item(signal: "signal-1", header: sealed.header, wrap: sealed.wrap)
        ], reason: "quality_review", ticket: "T-2", requester: "engineer",
        exemptReasons: old.exempt, now: old.now)
      let policy = VerifiedGrants.Policy(
        store: old.keyRing.store, custodians: new, exemptReasons: old.exempt)
      let whole = try VerifiedGrants(
        request: again, grants: try pairs.map { try Grant.approve(again, as: $0, now: old.now) },
        policy: policy, now: old.now)
      #expect(throws: SealingError.refused(.unknownCustodian)) {
        try Grant.approve(again, as: old.pairs[0], now: old.now)
      }
      let opened = try Opening.open(
        sealed, granted: whole, keyRing: old.keyRing, now: old.now, isLogged: { _ in true })
      #expect(opened.copy() == [1, 2, 3])
      let epoch = try EnvelopeWrap(parsing: sealed.wrap).epoch
      #expect(epoch == SealingEpoch(at: old.now))
    }
  }
}
