import Incidents
import Signals
import SyntheticTruth
import Testing

@Suite struct SeparatorTests {
  @Test func emptyTableHasNoIncident() {
    let window = TimeRange(from: Timestamp(seconds: 0), to: Timestamp(seconds: 86_400))
    let result = Separator.separate(ObservationTable(window: window))
    #expect(result.components.isEmpty)
  }

  /// On streams with overlapping causes and misleading deploys: what is said of signals comes true as
  /// often as it is said, within a few per cent, and so, being far fewer, within more for deploys.
  @Test func `probabilities are calibrated`() {
    var options = SyntheticStream.Options()
    options.signals = 17_000
    options.innocent = 400
    var (signals, deploys) = (Reliability(), Reliability())
    for seed in UInt64(31)...34 {
      let stream = SyntheticStream.make(options, seed: seed)
      let score = StreamScore(Separator.separate(stream.table), stream)
      signals.add(score.signals)
      deploys.add(score.deploys)
    }
    print("signals: said | came true | of\n\(signals.table)")
    print("deploys: said | came true | of\n\(deploys.table)")
    #expect(signals.error < 0.05)
    #expect(deploys.error < 0.15)
  }

  /// The drawn streams' smallest model comes in the middle of the window.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `without traffic a model's launch is no incident`(_ seed: UInt64) {
    var options = SyntheticStream.Options()
    options.signals = 15_000
    options.causes = nil
    options.hasTraffic = false
    let result = Separator.separate(SyntheticStream.make(options, seed: seed).table)
    #expect(!result.hasTraffic)
    #expect(!result.components.contains { $0.kind == .incident })
  }

  /// Every eight days and five hours nearly everyone gets the next version within the hour, as a web
  /// client does. Traffic is not counted by version.
  @Test(arguments: [1, 2] as [UInt64])
  func `a version put in everyone's hands is no incident`(_ seed: UInt64) throws {
    var options = SyntheticStream.Options()
    options.signals = 40_000
    options.causes = nil
    var table = SyntheticStream.make(options, seed: seed).table
    let column = try #require(table.dimensions.firstIndex { $0.name == Dimension.clientVersion })
    let versions = (0...12).map { "3.\($0)" }
    table.dimensions[column] = DimensionColumn(
      name: Dimension.clientVersion, values: versions.sorted(by: Dimension.precedes),
      codes: table.times.enumerated().map { row, time in
        let hours = (time.milliseconds - table.window.from.milliseconds) / 3_600_000
        let latest = Int32(min(11, max(0, hours / 197)))
        // One in seven is a version behind.
        return row % 7 == 3 ? max(0, latest - 1) : latest
      })
    let result = Separator.separate(table)
    #expect(!result.components.contains { $0.kind == .incident })
  }

  /// The everyday is fitted to a stream with overlapping causes, which must not be left in it.
  @Test(arguments: [11, 12, 13] as [UInt64])
  func `a region drained into another is no incident`(_ seed: UInt64) {
    let stream = SyntheticStream.make(StreamKind.quietDrained.options, seed: seed)
    let result = Separator.separate(stream.table)
    #expect(result.components.filter { $0.kind == .incident }.isEmpty)
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `a small cause in one region is found`(_ seed: UInt64) {
    let stream = SyntheticStream.make(StreamKind.oneRegion.options, seed: seed)
    let score = StreamScore(Separator.separate(stream.table), stream)
    #expect(score.found == 1)
    #expect(score.falseAlarms == 0)
  }

  @Test func `windows drawn from the fitted everyday stay below the threshold`() {
    var options = SyntheticStream.Options()
    options.signals = 12_000
    let stream = SyntheticStream.make(options, seed: 21)
    let table = stream.table
    let null = NullCalibration(table, windows: 12, seed: 1)
    print("gains of windows without an incident: \(null.gains.map { $0.rounded() })")
    #expect(null.gains.count == 12)
    // Windows that are empty, or still hold the causes, would say nothing.
    let caused = stream.truth.count { $0 >= 0 }
    let everyday = Double(table.times.count - caused)
    #expect(null.signals.allSatisfy { (0.85...1.15).contains(Double($0) / everyday) })
    #expect(null.gains.allSatisfy { $0 < SeparationOptions().acceptance })
    #expect(null.own > SeparationOptions().acceptance)
    #expect(NullCalibration(table, windows: 2, seed: 1).gains.allSatisfy(null.gains.contains))
  }

  @Test func `what few windows show of a small share is said`() {
    // None of n: 1 − 0.05^(1/n). One of 10, from the tables: 0.394.
    #expect(abs(NullCalibration.largestShare(above: 0, of: 306) - 0.009742) < 1e-5)
    #expect(abs(NullCalibration.largestShare(above: 1, of: 10) - 0.3942) < 1e-3)
    #expect(NullCalibration.largestShare(above: 3, of: 3) == 1)
  }
}
