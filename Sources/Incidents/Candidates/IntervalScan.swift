/// The interval of a daily series that stands out most (Kulldorff 1997, temporal).
enum IntervalScan {
  /// An interval and how clearly it stands out.
  struct Finding: Sendable {
    /// First day.
    var from: Int
    /// Day after the last.
    var to: Int
    /// Log likelihood ratio, conditional on the series' total.
    var score: Double
    /// Count inside over expectation.
    var lift: Double
  }

  private static let lifts: [Double] = [1.3, 1.7, 2.3, 3.2, 5, 9, 20]

  /// The best interval of at most 85% of the days.
  ///
  /// For a fixed lift θ the Poisson likelihood ratio is a sum of n·log θ − e·(θ−1) over the days,
  /// so the best interval is a maximal run (Neill 2012); over a few lifts that finds the maximum
  /// in O(days × lifts) rather than O(days²). The score is exact for the interval found.
  static func best(counts: UnsafeBufferPointer<Float>, shape: UnsafeBufferPointer<Double>)
    -> Finding?
  {
    let days = counts.count
    var total = 0.0
    var mass = 0.0
    for day in 0..<days {
      total += Double(counts[day])
      mass += shape[day]
    }
    guard total > 4, mass > 0 else { return nil }
    let scale = total / mass
    let longest = max(1, days * 85 / 100)
    var best: Finding?
    for theta in lifts {
      let gain = Exponential.log(theta)
      let price = (theta - 1) * scale
      var (sum, start) = (0.0, 0)
      var (top, from, to) = (0.0, 0, 0)
      for day in 0..<days {
        if sum <= 0 { (sum, start) = (0, day) }
        sum += Double(counts[day]) * gain - shape[day] * price
        if sum > top, day + 1 - start <= longest { (top, from, to) = (sum, start, day + 1) }
      }
      guard top > (best?.score ?? 2) * 0.5, to > from else { continue }
      var inside = 0.0
      var due = 0.0
      for day in from..<to {
        inside += Double(counts[day])
        due += shape[day] * scale
      }
      let score = inside > due ? RateRatio.nats(inside: inside, due: due, total: total) : 0
      if score > (best?.score ?? 0) {
        best = Finding(from: from, to: to, score: score, lift: inside / max(due, 1e-9))
      }
    }
    return best
  }
}
