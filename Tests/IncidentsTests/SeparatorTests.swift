import Incidents
import Signals
import Testing

@Suite struct SeparatorTests {
  @Test func emptyTableHasNoIncident() {
    let window = TimeRange(from: Timestamp(seconds: 0), to: Timestamp(seconds: 86_400))
    let result = Separator.separate(ObservationTable(window: window))
    #expect(result.components.isEmpty)
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
}
