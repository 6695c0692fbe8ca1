import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// The rule that refuses something, or nil where none does.
private func refusal(_ body: () throws -> Void) -> OpeningRefusal? {
  do {
    try body()
    return nil
  } catch SealingError.refused(let reason) {
    return reason
  } catch {
    Issue.record("refused otherwise: \(error)")
    return nil
  }
}

extension SealingFixture {
  fileprivate func verified(
    _ request: OpenRequest, _ grants: [Grant], policy: VerifiedGrants.Policy? = nil,
    at time: Timestamp? = nil
  ) throws -> VerifiedGrants {
    try VerifiedGrants(
      request: request, grants: grants, policy: policy ?? self.policy, now: time ?? now)
  }

  fileprivate func request(of items: [OpenRequest.Item], kind: OpenRequest.Kind = .rewrap) throws
    -> OpenRequest
  {
    try OpenRequest(
      kind: kind, store: keyRing.store, custodians: custodians, subject: "", items: items,
      reason: "custodian_change", ticket: "T-1", requester: "engineer", exemptReasons: exempt,
      now: now)
  }
}

/// Each check alone: where two would refuse the same thing, the other one lets it pass.
@Suite struct OpeningTests {
  @Test func `another store's request is refused though all in it fits together`() throws {
    try withTemporaryDirectory { directory in
      let here = try SealingFixture(directory: directory.path + "/here")
      let there = try KeyRing(directory: directory.path + "/there", store: .random())
      let sealed = try BatchSealer(
        custodians: here.custodians, keyRing: there, epoch: SealingEpoch(at: here.now)
      ).seal(
        body: [1], report: .random(), signal: "signal-1", allowsTranscriptReview: true)
      let request = try OpenRequest(
        kind: .report, store: there.store, custodians: here.custodians,
        items: [.init(signal: "signal-1", header: sealed.header, wrap: sealed.wrap)],
        reason: "quality_review", ticket: "T-1", requester: "engineer",
        exemptReasons: here.exempt, now: here.now)
      let grants = try here.grants(request, by: [0, 1])
      #expect(refusal { _ = try here.verified(request, grants) } == .otherStore)
      // Verified for its own store, and then brought to this one's keys.
      let granted = try here.verified(
        request, grants,
        policy: .init(store: there.store, custodians: here.custodians, exemptReasons: here.exempt))
      #expect(
        refusal {
          try Opening.check([sealed], granted: granted, keyRing: here.keyRing, now: here.now)
        } == .otherStore)
      #expect(
        refusal {
          try Opening.check([sealed], granted: granted, keyRing: there, now: here.now)
        } == nil)
    }
  }

  @Test func `a record's store, set, threshold and shares must be the request's`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1])
      func check(header: [UInt8]? = nil, wrap: [UInt8]? = nil) throws -> OpeningRefusal? {
        let request = try fixture.request(of: [
          .init(signal: "", header: header ?? sealed.header, wrap: wrap ?? sealed.wrap)
        ])
        return refusal { try request.check(now: fixture.now) }
      }
      func changed(_ bytes: [UInt8], _ place: Int, _ value: UInt8? = nil) -> [UInt8] {
        var bytes = bytes
        bytes[place] = value ?? bytes[place] ^ 1
        return bytes
      }
      #expect(try check() == nil)
      #expect(try check(header: changed(sealed.header, 8)) == .otherStore)
      #expect(try check(wrap: changed(sealed.wrap, 12)) == .otherCustodians)
      #expect(try check(wrap: changed(sealed.wrap, 6, 1)) == .otherCustodians)
      var more = changed(sealed.wrap, 5, 4)
      more.insert(contentsOf: [UInt8](repeating: 0, count: 32), at: 60)
      #expect(try check(wrap: more) == .otherCustodians)
    }
  }

  @Test func `a grant must be its custodian's as the set knows it, of its time, and of its length`()
    throws
  {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path)
      let rogues = try fixture.rogues(in: directory.path)
      let sealed = try fixture.seal([1, 2])
      let request = try fixture.request(sealed)
      let honest = try fixture.grants(request, by: [1])
      let mask = rogues[0].mask(header: sealed.header, wrap: sealed.wrap, number: 1)
      func check(
        line: String? = nil, masks: [[UInt8]]? = nil, at seconds: Int64 = 0,
        read later: Int64 = 0
      ) throws -> OpeningRefusal? {
        let grant = try Grant(
          parsing: rogues[0].grant(
            request: request.bytes, line: line ?? fixture.pairs[0].publicKey.line,
            masks: masks ?? [mask], at: fixture.now.adding(seconds: seconds).rfc3339))
        #expect(grant.isSigned)
        return refusal {
          _ = try fixture.verified(
            request, [grant] + honest, at: fixture.now.adding(seconds: later))
        }
      }
      #expect(try check() == nil)
      // The right signing key under another name, or with another key to mask shares for.
      let own = fixture.pairs[0].publicKey.line
      #expect(
        try check(line: own.replacingOccurrences(of: " custodian-", with: " mallory-"))
          == .unknownCustodian)
      let other = Data(fixture.pairs[1].publicKey.agreementKey + rogues[0].signingKey)
      let words = own.split(separator: " ")
      #expect(
        try check(line: "\(words[0]) \(words[1]) \(other.base64EncodedString())")
          == .unknownCustodian)
      #expect(try check(masks: [mask, mask]) == .otherRequest)
      #expect(try check(masks: []) == .otherRequest)
      // Five minutes may lie between two machines' clocks, and no more.
      #expect(try check(at: -300) == nil && check(at: 300) == nil)
      #expect(try check(at: -301) == .notYetValid)
      #expect(try check(at: 301) == .notYetValid)
      #expect(try check(at: 3601, read: 3600) == .expired)
    }
  }

  @Test func `what was verified is checked again against time, spending and records`() throws {
    try withFixture { fixture in
      let (sealed, other) = (try fixture.seal([1]), try fixture.seal([2], signal: "signal-2"))
      let request = try fixture.request(sealed)
      let granted = try fixture.verified(request, fixture.grants(request, by: [0, 1]))
      let late = fixture.now.adding(seconds: 3601)
      func check(_ records: [SealedReport], at time: Timestamp? = nil) -> [OpeningRefusal?] {
        let time = time ?? fixture.now
        return [
          refusal {
            try Opening.check(records, granted: granted, keyRing: fixture.keyRing, now: time)
          },
          // The whole way refuses the same by itself, and spends nothing.
          refusal {
            _ = try Opening.unlock(
              records, granted: granted, keyRing: fixture.keyRing, now: time,
              isLogged: { _ in false })
          },
        ]
      }
      #expect(check([sealed]) == [nil, .notInLedger])
      #expect(check([sealed], at: late) == [.expired, .expired])
      #expect(check([]) == [.otherRecord, .otherRecord])
      #expect(check([sealed, other]) == [.otherRecord, .otherRecord])
      var mixed = sealed
      mixed.header = other.header
      #expect(check([mixed]) == [.otherRecord, .otherRecord])
      mixed = sealed
      mixed.wrap = other.wrap
      #expect(check([mixed]) == [.otherRecord, .otherRecord])
      #expect(try !fixture.keyRing.isSpent(request: request.hash))
      #expect(try fixture.keyRing.spend(request: request.hash))
      #expect(check([sealed]) == [.replayed, .replayed])
    }
  }

  @Test func `grants for one kind of thing open no other kind`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1])
      func granted(_ request: OpenRequest) throws -> VerifiedGrants {
        try fixture.verified(request, fixture.grants(request, by: [0, 1]))
      }
      let report = try granted(fixture.request(sealed))
      let rewrap = try granted(fixture.request(sealed, signal: "", kind: .rewrap))
      let match = try granted(fixture.request(of: [], kind: .match))
      let (ring, now) = (fixture.keyRing, fixture.now)
      for other in [rewrap, match] {
        #expect(
          refusal {
            _ = try Opening.unlock(
              other.request.items.isEmpty ? [] : [sealed], granted: other, keyRing: ring,
              now: now, isLogged: { _ in true })
          } == .wrongKind)
      }
      for other in [report, match] {
        #expect(
          refusal {
            _ = try Opening.rewrap(
              other.request.items.isEmpty ? [] : [sealed], granted: other,
              to: fixture.custodians, keyRing: ring, now: now, isLogged: { _ in true })
          } == .wrongKind)
      }
      for other in [report, rewrap] {
        #expect(
          refusal {
            _ = try Opening.permitMatch(
              granted: other, keyRing: ring, now: now, isLogged: { _ in true })
          } == .wrongKind)
      }
      // Each kind on its own way: late, and not proven.
      let late = now.adding(seconds: 3601)
      for (time, isLogged, reason) in [
        (late, true, OpeningRefusal.expired), (now, false, .notInLedger),
      ] {
        #expect(
          refusal {
            _ = try Opening.rewrap(
              [sealed], granted: rewrap, to: fixture.custodians, keyRing: ring, now: time,
              isLogged: { _ in isLogged })
          } == reason)
        #expect(
          refusal {
            _ = try Opening.permitMatch(
              granted: match, keyRing: ring, now: time, isLogged: { _ in isLogged })
          } == reason)
      }
      for all in [report, rewrap, match] { #expect(try !ring.isSpent(request: all.request.hash)) }
    }
  }

  @Test func `a request is spent before anything of it is recovered, also where that fails`() throws
  {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path)
      let rogues = try fixture.rogues(in: directory.path)
      let sealed = try fixture.seal([1])
      let request = try fixture.request(sealed)
      let bad = try Grant(
        parsing: rogues[0].grant(
          request: request.bytes, line: fixture.pairs[0].publicKey.line,
          masks: [[UInt8](repeating: 3, count: 32)], at: fixture.now.rfc3339))
      let granted = try fixture.verified(request, [bad] + fixture.grants(request, by: [1]))
      #expect(throws: SealingError.notAuthentic(.wrap)) {
        try Opening.open(
          sealed, granted: granted, keyRing: fixture.keyRing, now: fixture.now,
          isLogged: { _ in true })
      }
      #expect(try fixture.keyRing.isSpent(request: request.hash))
    }
  }

  @Test func `of two openings that find the request unused, who spends it later gets nothing`()
    throws
  {
    try withFixture { fixture in
      let sealed = try fixture.seal([1, 2, 3])
      let request = try fixture.request(sealed)
      let granted = try fixture.verified(request, fixture.grants(request, by: [0, 1]))
      // While the first has its grants proven, the second goes all the way, with keys of its own reading.
      let other = try KeyRing(directory: fixture.keyRing.directory, store: fixture.keyRing.store)
      var second: [UInt8]?
      #expect(throws: SealingError.refused(.replayed)) {
        try Opening.open(
          sealed, granted: granted, keyRing: fixture.keyRing, now: fixture.now,
          isLogged: { _ in
            if second == nil {
              second = try Opening.open(
                sealed, granted: granted, keyRing: other, now: fixture.now, isLogged: { _ in true }
              ).copy()
            }
            return true
          })
      }
      #expect(second == [1, 2, 3])
    }
  }
}
