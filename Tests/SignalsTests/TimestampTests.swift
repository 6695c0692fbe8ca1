import Signals
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0),
    ("2025-08-25T17:30:00Z", 1_756_143_000_000),
    ("2025-08-25T19:30:00.250+02:00", 1_756_143_000_250),
    ("1969-12-31T23:59:59Z", -1000),
    ("2024-02-29T12:00:00-00:30", 1_709_209_800_000),
  ])
  func readsWhatTheStandardAllows(text: String, milliseconds: Int64) {
    #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2025-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2025-01-01T24:00:00Z",
    "2025-01-01T00:00:00", "2025-01-01", "2025-01-01T00:00:00.Z", "2025-01-01T00:00:00Zz",
    "2025-01-01T00:00:00+2:00", "20250101T000000Z",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func writesWhatItReads() {
    for milliseconds in stride(
      from: Int64(-3_000_000_000_000), to: 5_000_000_000_000, by: 97_654_321_987)
    {
      let time = Timestamp(milliseconds: milliseconds)
      #expect(Timestamp(rfc3339: time.rfc3339) == time)
    }
  }
}
