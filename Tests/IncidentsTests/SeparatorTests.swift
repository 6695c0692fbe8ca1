import Incidents
import Signals
import Testing

@Suite struct SeparatorTests {
  @Test func emptyTableHasNoIncident() {
    let window = TimeRange(from: Timestamp(seconds: 0), to: Timestamp(seconds: 86_400))
    let result = Separator.separate(ObservationTable(window: window))
    #expect(result.components.isEmpty)
  }
}
