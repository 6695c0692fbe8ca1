import Signals

extension SyntheticStream.Options {
  /// The first days of causes that lie side by side: on the same platform's hardware, each on models of
  /// its own, one beginning after the other within a day. One symptom is common to all.
  package static func firstDays(of models: [[String]]) -> Self {
    var options = lately
    for (number, models) in models.enumerated() {
      options.add(
        scope: ["model": models, "platform": ["first"], "hardware": ["tpu"]],
        hours: 42 - 16 * Double(number), level: 2.6 + Double(number),
        codes: [(4 + 18 * number, 0.45), (5 + 18 * number, 0.4), (9, 0.25)],
        terms: [(90 + 60 * number, 0.2), (40, 0.3)])
    }
    return options
  }

  private static var lately: Self {
    var options = Self()
    options.days = 36
    options.signals = 8_500
    options.surge = false
    return options
  }

  /// Adds a cause that is still going on, some hours after its beginning.
  private mutating func add(
    scope: [String: [String]], hours: Double, level: Double, codes: [(Int, Double)],
    terms: [(Int, Double)]
  ) {
    let end = Double(days * 24)
    fixed.append(
      SyntheticStream.Cause(
        scope: scope, start: end - hours, worse: nil, end: end + 50, level: level, worseFactor: 1,
        ownEnd: nil, codes: codes, terms: terms.map { (SyntheticStream.codeCount + $0.0, $0.1) }))
  }
}
