import Foundation
import Sealing
import Signals
import TestSupport
import Testing

@Suite struct TermTests {
  private func open(_ uses: [TermUse], k: Int) -> OpenedTerm? {
    guard let first = uses.first else { return nil }
    return TermOpener(k: k).open(
      tag: first.tag, sealedTerm: first.sealedTerm, shares: uses.map { ($0.x, $0.y) })
  }

  @Test(arguments: [2, 3, 10, 25])
  func `a term opens from k accounts on, whoever they are`(k: Int) throws {
    try withFixture { fixture in
      let sealer = try TermSealer(keyRing: fixture.keyRing, k: k)
      let uses = try (0..<k + 5).map {
        try sealer.seal(term: "thai script", account: "a\($0)", at: fixture.now)
      }
      #expect(Set(uses.map(\.tag)).count == 1)
      var generator = SeededGenerator(seed: UInt64(k))
      for count in 0...k + 5 {
        let opened = open(Array(uses.shuffled(using: &generator).prefix(count)), k: k)
        #expect(opened?.term == (count >= k ? "thai script" : nil))
        #expect(opened?.accounts == (count >= k ? count : nil))
      }
    }
  }

  @Test func `uses do not count, accounts do`() throws {
    try withFixture { fixture in
      let sealer = try TermSealer(keyRing: fixture.keyRing, k: 10)
      let uses = try (0..<1000).map {
        try sealer.seal(term: "thai script", account: "a\($0 % 9)", at: fixture.now)
      }
      #expect(Set(uses.map(\.x)).count == 9)
      #expect(open(uses, k: 10) == nil)
      let more = try sealer.seal(term: "thai script", account: "a9", at: fixture.now)
      #expect(open(uses + [more], k: 10)?.accounts == 10)
    }
  }

  @Test func `nine true shares and invented ones open nothing`() throws {
    try withFixture { fixture in
      let sealer = try TermSealer(keyRing: fixture.keyRing, k: 10)
      var shares: [(x: TermCoordinate, y: TermCoordinate)] = []
      let uses = try (0..<9).map {
        try sealer.seal(term: "thai script", account: "a\($0)", at: fixture.now)
      }
      shares += uses.map { ($0.x, $0.y) }
      for _ in 0..<20 { shares.append((x: try .random(), y: try .random())) }
      let opener = TermOpener(k: 10)
      #expect(
        opener.open(tag: uses[0].tag, sealedTerm: uses[0].sealedTerm, shares: shares) == nil)
    }
  }

  @Test func `another store, another threshold and another quarter share nothing`() throws {
    try withTemporaryDirectory { directory in
      let one = try SealingFixture(directory: directory.path + "/1")
      let two = try SealingFixture(directory: directory.path + "/2")
      let now = one.now
      let later = now.adding(seconds: 14 * 7 * 86_400)
      let first = try TermSealer(keyRing: one.keyRing, k: 10)
      let uses = [
        try first.seal(term: "thai script", account: "a", at: now),
        try TermSealer(keyRing: two.keyRing, k: 10).seal(
          term: "thai script", account: "a", at: now),
        try TermSealer(keyRing: one.keyRing, k: 11).seal(
          term: "thai script", account: "a", at: now),
        try first.seal(term: "thai script", account: "a", at: later),
        try first.seal(term: "another", account: "a", at: now),
      ]
      #expect(Set(uses.map(\.tag)).count == uses.count)
      // One account's shares of different terms or quarters cannot be linked by what they look like.
      #expect(Set(uses.map(\.x)).count == uses.count)
      #expect(Set(uses.map(\.y)).count == uses.count)
      #expect(try first.seal(term: "thai script", account: "a", at: now) == uses[0])
    }
  }

  @Test func `a sealed term does not tell its length beyond blocks of 64`() throws {
    try withFixture { fixture in
      let sealer = try TermSealer(keyRing: fixture.keyRing, k: 2)
      let sizes = try (1...TermSealer.longestTerm).map { count in
        try sealer.seal(
          term: String(repeating: "x", count: count), account: "a", at: fixture.now
        ).sealedTerm.count
      }
      #expect(Set(sizes).count == 4)
      for term in ["", String(repeating: "x", count: 255)] {
        #expect(throws: SealingError.termLength(term.utf8.count)) {
          try sealer.seal(term: term, account: "a", at: fixture.now)
        }
      }
    }
  }
}
