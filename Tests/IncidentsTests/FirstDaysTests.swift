import Incidents
import SyntheticTruth
import Testing

/// What a night can say of causes that began a day or two before it.
@Suite struct FirstDaysTests {
  private static func score(_ options: SyntheticStream.Options, _ seed: UInt64) -> StreamScore {
    let stream = SyntheticStream.make(options, seed: seed)
    return StreamScore(Separator.separate(stream.table), stream)
  }

  /// The first to be found had taken the other in, and nothing of either stood out of both. Held to
  /// on the whole, not seed by seed.
  @Test func `causes side by side that begin within a day are told apart on the next`() {
    var (found, falseAlarms) = (0, 0)
    for seed in UInt64(1)...6 {
      let score = Self.score(.firstDays(of: [["alder", "birch"], ["cedar", "dogwood"]]), seed)
      print("side by side, seed \(seed): \(score)")
      found += score.found
      falseAlarms += score.falseAlarms
    }
    #expect(found >= 11)
    #expect(falseAlarms == 0)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `one cause on all the same models stays one`(_ seed: UInt64) {
    let score = Self.score(.firstDays(of: [["alder", "birch", "cedar", "dogwood"]]), seed)
    #expect(score.found == 1, "\(score) \(score.notes)")
    #expect(score.falseAlarms == 0, "\(score) \(score.notes)")
  }
}
