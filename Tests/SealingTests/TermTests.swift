import Sealing
import Signals
import TestSupport
import Testing

@Suite struct TermTests {
  @Test func opensFromEnoughAccounts() throws {
    try withFixture { fixture in
      let sealer = try TermSealer(keyRing: fixture.keyRing, k: 10)
      let uses = try (0..<10).map { try sealer.seal(term: "thai script", account: "a\($0)") }
      let opener = TermOpener(k: 10)
      let tag = uses[0].tag
      let opened = opener.open(
        tag: tag, sealedTerm: uses[0].sealedTerm, shares: uses.map { ($0.x, $0.y) })
      #expect(opened?.term == "thai script")
      #expect(opened?.accounts == 10)
      let again = uses.dropLast() + uses.dropLast()
      #expect(
        opener.open(
          tag: tag, sealedTerm: uses[0].sealedTerm, shares: again.map { ($0.x, $0.y) }) == nil)
    }
  }
}
