import Incidents
import Signals
import SyntheticTruth
import Testing

/// Causes that share place and time, and one that looks like two.
@Suite struct TellingApartTests {
  private static let code = SyntheticStream.codeCount

  private static func stream(_ causes: [SyntheticStream.Cause], seed: UInt64) -> SyntheticStream {
    var options = SyntheticStream.Options()
    options.signals = 17_000
    options.surge = false
    options.fixed = causes
    return SyntheticStream.make(options, seed: seed)
  }

  /// Nothing but what the reports say tells them apart for most of their time.
  @Test(arguments: [11, 12, 13] as [UInt64])
  func `two causes on one model at nearly one time are two incidents`(_ seed: UInt64) {
    let stream = Self.stream(
      [
        SyntheticStream.Cause(
          scope: ["model": ["cedar"]], start: 700, end: 1_100, level: 2.9,
          codes: [(24, 0.45), (25, 0.4)],
          terms: [(Self.code + 240, 0.3), (Self.code + 162, 0.29), (Self.code + 114, 0.27)]),
        SyntheticStream.Cause(
          scope: ["model": ["cedar"]], start: 660, end: 1_050, level: 2.4,
          codes: [(4, 0.45), (5, 0.4)],
          terms: [(Self.code + 181, 0.2), (Self.code + 160, 0.26), (Self.code + 193, 0.34)]),
      ], seed: seed)
    let score = StreamScore(Separator.separate(stream.table), stream)
    #expect(score.found == 2, "\(score)")
    #expect(score.falseAlarms == 0, "\(score)")
  }

  /// One of two models is mended long before the other.
  @Test(arguments: [21, 22, 23] as [UInt64])
  func `a cause that ends on two models at two times is one incident`(_ seed: UInt64) {
    var cause = SyntheticStream.Cause(
      scope: ["model": ["alder", "dogwood"], "platform": ["first"]], start: 964, end: 1_293,
      level: 3,
      codes: [(10, 0.45), (11, 0.4), (1, 0.25)],
      terms: [(Self.code + 9, 0.26), (Self.code + 178, 0.33), (Self.code + 64, 0.17)])
    cause.ownEnd = ("model", "alder", 1_178)
    let stream = Self.stream([cause], seed: seed)
    let score = StreamScore(Separator.separate(stream.table), stream)
    #expect(score.found == 1, "\(score)")
    #expect(score.falseAlarms == 0, "\(score)")
  }
}
