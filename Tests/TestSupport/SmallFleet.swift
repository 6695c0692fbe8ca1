internal import Foundation

/// A few weeks of a small fleet with one planted incident: enough for a night to find something,
/// little enough to be run many times.
public struct SmallFleet: Sendable {
  /// The fleet's deploys, NDJSON.
  public let deploys: String
  /// Its traffic, NDJSON.
  public let traffic: String
  /// Its signals, NDJSON.
  public let signals: [String]

  /// Draws a fleet; the same seed gives the same bytes.
  public init(
    seed: UInt64, signals count: Int = 3000, days: Int = 28, from first: Double = 1_754_006_400
  ) {
    var generator = SeededGenerator(seed: seed)
    let start = Date(timeIntervalSince1970: first)
    func stamp(_ seconds: Double) -> String {
      start.addingTimeInterval(seconds).formatted(.iso8601)
    }
    var deploys = ""
    for day in stride(from: 1, to: days, by: 3) {
      let isCause = day == 19
      deploys +=
        #"{"id":"dep-\#(day)","at":"\#(stamp(Double(day) * 86_400))","kind":"deploy","#
        + #""service":"\#(isCause ? "sampler" : "web")","summary":"change \#(day)"}"# + "\n"
    }
    var traffic = ""
    for hour in 0..<days * 24 {
      for model in ["model-a", "model-b"] {
        traffic +=
          #"{"hour":"\#(stamp(Double(hour) * 3600))","model":"\#(model)","platform":"p","#
          + #""requests":\#(900 + Int.random(in: 0..<200, using: &generator))}"# + "\n"
      }
    }
    let everyday = [
      "It is slow today.", "The answer was wrong.", "Please add a dark mode.", "Not helpful.",
    ]
    var lines: [String] = []
    for number in 0..<count {
      let second = Double.random(in: 0..<Double(days) * 86_400, using: &generator)
      let isLate = second > 19 * 86_400
      let isB = Bool.random(using: &generator)
      let isCaused = isLate && isB && Int.random(in: 0..<3, using: &generator) > 0
      let words =
        isCaused
        ? "It keeps repeating the same sentence over and over."
        : everyday[Int.random(in: 0..<everyday.count, using: &generator)]
      lines.append(
        #"{"id":"s-\#(number)","kind":"bug_report","occurred_at":"\#(stamp(second))","#
          + #""account":"u-\#(Int.random(in: 0..<900, using: &generator))","#
          + #""model":"model-\#(isB ? "b" : "a")","platform":"p","description":"\#(words)"}"#)
    }
    self.deploys = deploys
    self.traffic = traffic
    self.signals = lines
  }
}
