import Sealing
import TestSupport
import Testing

@Suite struct PaddingTests {
  @Test func `lengths from 1 byte to 8 MiB give at most 289 sizes`() {
    var lengths: Set<Int> = []
    for count in 1...8 << 20 { lengths.insert(Padding.length(count)) }
    #expect(lengths.count <= 289)
    #expect(lengths.min() == Padding.floor)
  }

  @Test func `a sealed body has the size of its padded length and no other`() throws {
    try withFixture { fixture in
      let sealer = try fixture.sealer()
      var generator = SeededGenerator(seed: 3)
      var sizes: [Int: Set<Int>] = [:]
      var counts = (0..<300).map { _ in Int.random(in: 1...300_000, using: &generator) }
      // Both sides of every step up to a few chunks, and the ends.
      for count in 1...200_000 where Padding.length(count) != Padding.length(count + 1) {
        counts += [count, count + 1]
      }
      counts += [1, 2, 8 << 20]
      for count in counts {
        let sealed = try sealer.seal(
          body: [UInt8](repeating: 1, count: count), report: .random(), signal: "s",
          allowsTranscriptReview: true)
        sizes[Padding.length(count), default: []].insert(sealed.body.count)
        #expect(Double(Padding.length(count)) <= max(4096, Double(count) * 1.12))
      }
      #expect(sizes.values.allSatisfy { $0.count == 1 })
      #expect(Set(sizes.values.flatMap(\.self)).count == sizes.count)
    }
  }
}
