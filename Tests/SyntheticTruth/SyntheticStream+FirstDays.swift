import Signals

extension SyntheticStream.Options {
  /// The first days of causes that lie side by side: on the same platform's hardware, each on models of
  /// its own, one beginning after the other within a day. One symptom is common to all.
  package static func firstDays(of models: [[String]]) -> Self {
    var options = Self()
    options.days = 36
    options.signals = 8_500
    options.surge = false
    let hours = Double(options.days * 24)
    for (number, models) in models.enumerated() {
      options.fixed.append(
        SyntheticStream.Cause(
          scope: ["model": models, "platform": ["first"], "hardware": ["tpu"]],
          start: hours - 42 + 16 * Double(number), worse: nil, end: hours + 50,
          level: 2.6 + Double(number), worseFactor: 1, ownEnd: nil,
          codes: [(4 + 18 * number, 0.45), (5 + 18 * number, 0.4), (9, 0.25)],
          terms: [
            (SyntheticStream.codeCount + 90 + 60 * number, 0.2),
            (SyntheticStream.codeCount + 40, 0.3),
          ]))
    }
    return options
  }
}
