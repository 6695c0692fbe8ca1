import Incidents
import Signals
import SyntheticTruth
import Testing

/// Drawn streams on which causes lie in each other's place and time, and such on which one looks like two.
@Suite struct TellingApartTests {
  private static func score(_ seed: UInt64) -> StreamScore {
    let stream = SyntheticStream.make(StreamKind.hard.options, seed: seed)
    return StreamScore(Separator.separate(stream.table), stream)
  }

  /// Of two causes on one model at nearly one time, the second had been taken in by the first.
  @Test(arguments: [7_161, 7_167] as [UInt64])
  func `who met one cause does not show the other's symptoms`(_ seed: UInt64) {
    let score = Self.score(seed)
    #expect(score.found == score.causes, "\(score)")
    #expect(score.falseAlarms == 0, "\(score)")
  }

  /// On one platform or model it is stronger, or lasts longer, than on the other.
  @Test(arguments: [7_120, 8_028] as [UInt64])
  func `a cause that hits two places unlike hard is one incident`(_ seed: UInt64) {
    let score = Self.score(seed)
    #expect(score.found == score.causes, "\(score)")
    #expect(score.falseAlarms == 0, "\(score)")
  }
}
