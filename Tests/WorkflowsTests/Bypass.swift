import Foundation
import Ledger
import Sealing
import Signals
import Storage
import TestSupport
import Testing
import Workflows

/// One way around the custodians, and the code under which it must be refused and entered.
struct Bypass: Sendable {
  var name: String
  var code: String
  /// How many openings the ledger has afterwards: none, but where one was granted, or where only the
  /// keys show that a grant is worth nothing.
  var openings = 0
  var attempt: @Sendable (GlassFixture) throws -> String
}

private func edited(_ bytes: [UInt8], _ old: String, _ new: String) throws -> [UInt8] {
  let text = String(decoding: bytes, as: UTF8.self)
  try #require(text.contains(old))
  return Array(text.replacingOccurrences(of: old, with: new).utf8)
}

/// With the ledger as it is: requests, grants and records that do not fit.
let bypasses: [Bypass] = [
  Bypass(name: "no grants", code: "too_few_grants") { glass in
    try glass.open(glass.request().bytes, [])
  },
  Bypass(name: "one grant of two", code: "too_few_grants") { glass in
    let request = try glass.request()
    return try glass.open(request.bytes, glass.grants(request, by: ["chen"]))
  },
  Bypass(name: "one custodian twice", code: "too_few_grants") { glass in
    let request = try glass.request()
    return try glass.open(request.bytes, glass.grants(request, by: ["chen", "chen"]))
  },
  Bypass(name: "grants for another report", code: "other_request") { glass in
    try glass.open(glass.request("r-1").bytes, glass.grants(glass.request("r-2")))
  },
  Bypass(name: "reason edited after the grants", code: "other_request") { glass in
    let request = try glass.request()
    return try glass.open(
      edited(request.bytes, #""reason":"quality_review""#, #""reason":"input_repair""#),
      glass.grants(request))
  },
  Bypass(name: "requester edited after the grants", code: "other_request") { glass in
    let request = try glass.request()
    return try glass.open(
      edited(request.bytes, #""requester":"dora""#, #""requester":"emil""#), glass.grants(request))
  },
  Bypass(name: "request in another spelling", code: "malformed_request") { glass in
    let request = try glass.request()
    return try glass.open(
      edited(request.bytes, #""kind":"#, #" "kind":"#), glass.grants(request))
  },
  Bypass(name: "expired", code: "expired") { glass in
    let request = try glass.request()
    return try glass.open(
      request.bytes, glass.grants(request), at: glass.fixture.at("2025-10-02T01:00:01Z"))
  },
  Bypass(name: "dated in the future", code: "not_yet_valid") { glass in
    let later = glass.fixture.at("2025-10-02T02:00:00Z")
    let request = try glass.request(at: later)
    return try glass.open(request.bytes, glass.grants(request, now: later.now))
  },
  Bypass(name: "two hours long", code: "lives_too_long") { glass in
    let request = try glass.forged(glass.request(), life: 2 * OpenRequest.longestLife)
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
  Bypass(name: "replayed", code: "replayed", openings: 1) { glass in
    let request = try glass.request()
    let grants = try glass.grants(request)
    #expect(try glass.open(request.bytes, grants).contains("It repeats itself."))
    return try glass.open(request.bytes, grants)
  },
  Bypass(name: "replayed with another pair of grants", code: "replayed", openings: 1) { glass in
    let request = try glass.request()
    _ = try glass.open(request.bytes, glass.grants(request))
    return try glass.open(request.bytes, glass.grants(request, by: ["boris", "chen"]))
  },
  Bypass(name: "approved by the requester", code: "self_approval") { glass in
    let request = try glass.request(requester: "Amira")
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
  Bypass(name: "a custodian said no", code: "denied") { glass in
    let request = try glass.request()
    let no = try glass.grants(request, by: ["chen"], isApproval: false)
    return try glass.open(request.bytes, glass.grants(request) + no)
  },
  Bypass(name: "a no turned into a yes", code: "bad_signature") { glass in
    let request = try glass.request()
    let no = try glass.grants(request, by: ["chen"], isApproval: false)[0]
    return try glass.open(
      request.bytes,
      glass.grants(request, by: ["amira"]) + [edited(no, #""denied""#, #""granted""#)])
  },
  Bypass(name: "signed by another's key", code: "bad_signature") { glass in
    let request = try glass.request()
    let line = try glass.publicKey("boris").line
    let forged = try #require(glass.rogues["mallory"]).grant(
      request: request.bytes, line: line, masks: [[UInt8](repeating: 1, count: 32)],
      at: glass.surroundings.now.rfc3339)
    return try glass.open(request.bytes, glass.grants(request, by: ["amira"]) + [forged])
  },
  // Everything right but the signature, so that nothing else can refuse it.
  Bypass(name: "the true masks, signed by another's key", code: "bad_signature") { glass in
    let request = try glass.request()
    let boris = try #require(glass.rogues["boris"])
    let number = try #require(request.custodians.number(ofSigningKey: boris.signingKey))
    let masks = request.items.map {
      boris.mask(header: $0.header.bytes, wrap: $0.wrap.bytes, number: number)
    }
    let forged = try #require(glass.rogues["mallory"]).grant(
      request: request.bytes, line: try glass.publicKey("boris").line, masks: masks,
      at: glass.surroundings.now.rfc3339)
    return try glass.open(request.bytes, glass.grants(request, by: ["amira"]) + [forged])
  },
  Bypass(name: "granted by a stranger", code: "unknown_custodian") { glass in
    let request = try glass.request()
    return try glass.open(
      request.bytes, glass.rogueGrants(request, by: ["amira", "mallory"]))
  },
  Bypass(name: "masks that are none", code: "not_authentic_wrap", openings: 1) { glass in
    let request = try glass.request()
    let invented = try glass.rogueGrants(
      request, by: ["boris"], masks: [[UInt8](repeating: 5, count: 32)])
    return try glass.open(request.bytes, glass.grants(request, by: ["amira"]) + invented)
  },
  Bypass(name: "a custodian set of one's own", code: "other_custodians") { glass in
    let own = try Custodians(keys: [glass.publicKey("mallory")], threshold: 1)
    let request = try glass.forged(glass.request(), custodians: own)
    return try glass.open(request.bytes, glass.rogueGrants(request, by: ["mallory"]))
  },
  Bypass(name: "the same custodians, a threshold of one", code: "other_custodians") { glass in
    let keys = try GlassFixture.names.map { try glass.publicKey($0) }
    let request = try glass.forged(
      glass.request(), custodians: Custodians(keys: keys, threshold: 1))
    return try glass.open(request.bytes, glass.rogueGrants(request, by: ["amira"]))
  },
  Bypass(name: "without consent", code: "no_consent") { glass in
    let request = try glass.forged(glass.unconsented())
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
  Bypass(name: "asked for without consent", code: "no_consent") { glass in
    "\(try glass.request("r-3"))"
  },
  Bypass(name: "grants for a report, to give all to others", code: "wrong_kind") { glass in
    let grants = try glass.grants(glass.request()).map { try glass.write($0) }
    return "\(try Rewrapping.run(glass.surroundings, grantFiles: grants))"
  },
  Bypass(name: "an exemption of one's own", code: "exemptions_differ") { glass in
    let request = try glass.forged(
      glass.unconsented(), exempt: ["input_repair", "legal_obligation", "quality_review"])
    return try glass.open(request.bytes, glass.grants(request))
  },
  Bypass(name: "no reason", code: "missing_reason") { glass in
    let request = try glass.forged(glass.request(), reason: "")
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
  Bypass(name: "no ticket", code: "missing_ticket") { glass in
    let request = try glass.forged(glass.request(), ticket: " ")
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
  Bypass(name: "another report under this one's name", code: "other_record") { glass in
    let request = try glass.forged(glass.request("r-2"), signal: "r-1")
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
  Bypass(name: "wraps swapped in the database", code: "other_record") { glass in
    let request = try glass.request("r-4")
    let grants = try glass.grants(request)
    let path = glass.fixture.directory.appendingPathComponent("store").path
    let store = try SQLiteStore(StoreDirectory(path: path), for: .writing)
    let wraps = try store.wraps()
    let place = try #require(wraps.firstIndex { $0.sealed.header == request.items[0].header.bytes })
    let other = try #require(wraps.first { $0.place != wraps[place].place })
    try store.replaceWraps([(place: wraps[place].place, wrap: other.sealed.wrap)])
    defer {
      try? store.replaceWraps([(place: wraps[place].place, wrap: wraps[place].sealed.wrap)])
    }
    return try glass.open(request.bytes, grants)
  },
  Bypass(name: "another kind of request", code: "wrong_kind") { glass in
    let like = try glass.request()
    let request = try OpenRequest(
      kind: .rewrap, store: like.store, custodians: like.custodians,
      items: [
        OpenRequest.Item(
          signal: "", header: like.items[0].header.bytes, wrap: like.items[0].wrap.bytes)
      ], reason: "custodian_change", ticket: "T-1", requester: "dora",
      exemptReasons: like.exemptReasons, now: glass.surroundings.now)
    return try glass.open(request.bytes, glass.grants(request))
  },
  Bypass(name: "another store", code: "other_store") { glass in
    let like = try glass.request()
    let request = try OpenRequest(
      kind: .report, store: StoreID.random(), custodians: like.custodians, items: like.items,
      reason: "quality_review", ticket: "T-1", requester: "dora",
      exemptReasons: like.exemptReasons, now: glass.surroundings.now)
    return try glass.open(request.bytes, glass.rogueGrants(request))
  },
]

extension GlassFixture {
  /// A request for the report without consent, as only a reason that is exempt may make it.
  fileprivate func unconsented() throws -> OpenRequest {
    try BreakGlass.request(
      surroundings, subject: "r-3", reason: "legal_obligation", ticket: "T-1", requester: "dora")
  }
}
