import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// A crowd of sealed records with everything that lies on the disks: the store, the key ring, and
/// the key files of all five custodians, of whom three must agree.
private struct Crowd {
  let fixture: SealingFixture
  let rogues: [RogueCustodian]
  let sealed: [SealedReport]
  let bodies: [[UInt8]]
  let epochSecret: [UInt8]

  init(_ fixture: SealingFixture, directory: String, reports: Int, batch: Int) throws {
    self.fixture = fixture
    rogues = try fixture.rogues(in: directory)
    var sealed: [SealedReport] = []
    var bodies: [[UInt8]] = []
    var sealer = try fixture.sealer()
    for number in 0..<reports {
      if number % batch == 0 { sealer = try fixture.sealer() }
      bodies.append(Array("It repeats itself, \(number).".utf8))
      sealed.append(
        try sealer.seal(
          body: bodies[number], report: .random(), signal: "q-\(number)",
          allowsTranscriptReview: true, kind: .quarantine))
    }
    self.sealed = sealed
    self.bodies = bodies
    let epoch = SealingEpoch(at: fixture.now)
    epochSecret = Array(
      try Data(
        contentsOf: URL(fileURLWithPath: fixture.keyRing.directory + "/epoch-\(epoch.index).key")))
  }

  func mask(_ report: Int, by number: Int) -> [UInt8] {
    rogues[number - 1].mask(
      header: sealed[report].header, wrap: sealed[report].wrap, number: number)
  }

  func dataKey(_ report: Int, _ masks: [Int: [UInt8]]) -> [UInt8]? {
    RogueCustodian.dataKey(
      header: sealed[report].header, wrap: sealed[report].wrap, masks: masks,
      epochSecret: epochSecret)
  }
}

/// All subsets of 1...5 with sizes in a range.
private func subsets(_ sizes: ClosedRange<Int>) -> [[Int]] {
  (0..<32).map { bits in (1...5).filter { bits >> ($0 - 1) & 1 == 1 } }
    .filter { sizes.contains($0.count) }
}

@Suite struct ThresholdTests {
  @Test func `below the threshold nothing opens, in 10,000 tries with the whole disk`() throws {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path, custodians: 5, threshold: 3)
      let crowd = try Crowd(fixture, directory: directory.path, reports: 200, batch: 50)
      var generator = SeededGenerator(seed: 1)
      var (tries, opened) = (0, 0)
      for report in 0..<200 {
        // The same hand with a true set opens: what fails below is the threshold.
        let whole = [1, 3, 4].map { ($0, crowd.mask(report, by: $0)) }
        #expect(crowd.dataKey(report, Dictionary(uniqueKeysWithValues: whole)) != nil)
        let neighbour = report / 50 * 50 + (report + 1) % 50
        for subset in subsets(0...2) {
          let missing = (1...5).filter { !subset.contains($0) }.shuffled(using: &generator)
          let known = Dictionary(
            uniqueKeysWithValues: subset.map { ($0, crowd.mask(report, by: $0)) })
          // What is missing is guessed, or is a custodian's release for a neighbour in the batch,
          // or one's own mask again.
          let fillings: [(Int) -> [UInt8]] = [
            { _ in (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) } },
            { crowd.mask(neighbour, by: $0) },
            { number in known.values.first ?? [UInt8](repeating: UInt8(number), count: 32) },
          ]
          for filling in fillings {
            var masks = known
            for number in missing.prefix(3 - subset.count) { masks[number] = filling(number) }
            tries += 1
            opened += crowd.dataKey(report, masks) == nil ? 0 : 1
          }
        }
        // And with what is there alone, as if fewer were enough.
        for subset in [[2], [1, 5]] {
          let known = subset.map { ($0, crowd.mask(report, by: $0)) }
          tries += 1
          opened += crowd.dataKey(report, Dictionary(uniqueKeysWithValues: known)) == nil ? 0 : 1
        }
      }
      #expect(tries == 10_000)
      #expect(opened == 0)
    }
  }

  @Test func `every set of enough custodians opens every report`() throws {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path, custodians: 5, threshold: 3)
      let crowd = try Crowd(fixture, directory: directory.path, reports: 200, batch: 50)
      let items = try crowd.sealed.enumerated().map { number, sealed in
        try OpenRequest.Item(signal: "q-\(number)", header: sealed.header, wrap: sealed.wrap)
      }
      for subset in subsets(3...5) {
        let request = try OpenRequest(
          kind: .quarantine, store: fixture.keyRing.store, custodians: fixture.custodians,
          items: items, reason: "input_repair", ticket: "T-1", requester: "engineer",
          exemptReasons: fixture.exempt, now: fixture.now)
        let grants = try fixture.grants(request, by: subset.map { $0 - 1 })
        let granted = try VerifiedGrants(
          request: request, grants: grants, policy: fixture.policy, now: fixture.now)
        let keys = try Opening.unlock(
          crowd.sealed, granted: granted, keyRing: fixture.keyRing, now: fixture.now,
          isLogged: { _ in true })
        let opened = try zip(keys, crowd.sealed).map { try $0.open(body: $1.body).copy() }
        #expect(opened == crowd.bodies, "custodians \(subset)")
      }
    }
  }

  @Test func `what is released for one report opens no other of its batch`() throws {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path, custodians: 5, threshold: 3)
      let crowd = try Crowd(fixture, directory: directory.path, reports: 100, batch: 100)
      let released = Dictionary(
        uniqueKeysWithValues: (1...3).map { ($0, crowd.mask(0, by: $0)) })
      #expect(crowd.dataKey(0, released) != nil)
      for other in 1..<100 {
        #expect(crowd.dataKey(other, released) == nil)
        // Nor does it stand in for the one custodian who is missing.
        var masks = [1: crowd.mask(other, by: 1), 2: crowd.mask(other, by: 2)]
        masks[3] = released[3]
        #expect(crowd.dataKey(other, masks) == nil)
      }
      // The program does not take grants for one report as grants for another.
      let first = try fixture.request(crowd.sealed[0], signal: "q-0", kind: .quarantine)
      let second = try fixture.request(crowd.sealed[1], signal: "q-1", kind: .quarantine)
      let grants = try fixture.grants(first, by: [0, 1, 2])
      #expect(throws: SealingError.refused(.otherRequest)) {
        try VerifiedGrants(
          request: second, grants: grants, policy: fixture.policy, now: fixture.now)
      }
    }
  }

  @Test func `without the epoch's secret all custodians together open nothing`() throws {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path, custodians: 5, threshold: 3)
      let crowd = try Crowd(fixture, directory: directory.path, reports: 20, batch: 20)
      for report in 0..<20 {
        let masks = (1...3).map { ($0, crowd.mask(report, by: $0)) }
        #expect(
          RogueCustodian.dataKey(
            header: crowd.sealed[report].header, wrap: crowd.sealed[report].wrap,
            masks: Dictionary(uniqueKeysWithValues: masks),
            epochSecret: [UInt8](repeating: 0, count: 32)) == nil)
      }
    }
  }
}
