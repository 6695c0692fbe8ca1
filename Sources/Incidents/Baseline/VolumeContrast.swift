/// What comes after an hour against what came before it, and what such contrasts are like at other times
/// (an event study: the null is the stream's own contrasts).
struct VolumeContrast {
  /// Contrasts at other times needed to say what is usual.
  private static let leastContrasts = 20

  private let hours: Int
  /// Seen and expected of a steady fleet, summed up to the beginning of each hour.
  private let seen: [Double]
  private let due: [Double]

  /// The contrasts of two courses by hour. Linear.
  init(seen: [Double], due: [Double]) {
    hours = seen.count
    self.seen = Self.sums(seen)
    self.due = Self.sums(due)
  }

  /// Log ratio of what is seen after an hour to what is before, against what was due.
  func contrast(_ hour: Int, _ width: Int) -> Double? {
    guard hour >= width, hour + width < seen.count else { return nil }
    let after = (seen[hour + width] - seen[hour], due[hour + width] - due[hour])
    let before = (seen[hour] - seen[hour - width], due[hour] - due[hour - width])
    guard after.1 > 0, before.1 > 0 else { return nil }
    return Exponential.log((after.0 + 0.5) / (before.0 + 0.5) * before.1 / after.1)
  }

  /// What such contrasts are like at other times, as a standard deviation; from their middle.
  func usual(_ width: Int) -> Double? {
    let all = stride(from: width, to: hours - width, by: 6).compactMap {
      contrast($0, width).map(abs)
    }.sorted()
    guard all.count >= Self.leastContrasts else { return nil }
    // Half of standard normal deviates lie within 0.6745.
    return max(0.02, all[all.count / 2] / 0.6745)
  }

  private static func sums(_ values: [Double]) -> [Double] {
    var result = [0.0]
    for value in values { result.append((result.last ?? 0) + value) }
    return result
  }
}
