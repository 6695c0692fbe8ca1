/// Whether a component of the whole fleet adds to the reports or takes the place of others.
///
/// A topic that everybody begins to write about changes the texts of the reports, not their number;
/// a cause adds to them. Elsewhere the counts of a scope against the rest tell one from the other, but
/// the hourly factor follows whatever moves everything. So the reports of some days after each change
/// are set against those of the days before, and the rise that the level promises against what such
/// days differ by at other times (an event study: the null is the stream's own contrasts).
struct FleetRise {
  /// Hours compared on either side of a change at most, and at least.
  private static let width = (most: 72, least: 12)
  /// Contrasts at other times needed to say what is usual.
  private static let leastContrasts = 20
  /// Nats for an addition from which on it counts as one.
  private static let leastEvidence = 1.0

  /// Reports that other components do not explain, and those expected of a steady fleet, summed up
  /// to the beginning of each hour.
  private let seen: [Double]
  private let due: [Double]
  private let levels: [Double]

  /// The reports of a mixture as one component sees them that holds a share of the everyday.
  /// O(conversations + cells × hours).
  init(_ mixture: Mixture, _ index: Int, share: Double) {
    let table = mixture.table
    let component = mixture.components[index]
    var byHour = [Double](repeating: 0, count: table.hours)
    var own = SparseColumn.Cursor(component.intensity)
    for unit in 0..<table.count {
      byHour[Int(table.hour[unit])] +=
        table.weight[unit] * (1 + own.value(unit)) / (1 + mixture.total[unit])
    }
    let (_, expected) = mixture.baseline.hourly(table)
    let steady = zip(expected, mixture.baseline.trend).map { $0 / max($1, 1e-9) }
    seen = Self.sums(byHour)
    due = Self.sums(steady)
    levels = (0..<table.hours).map { share * component.level($0) }
  }

  /// Whether the number of reports speaks for an addition.
  var isAddition: Bool {
    let changes = levels.indices.dropFirst().filter { levels[$0] != levels[$0 - 1] }
    var evidence = 0.0
    for (place, hour) in changes.enumerated() {
      let from = place > 0 ? changes[place - 1] : 0
      let to = place + 1 < changes.count ? changes[place + 1] : levels.count
      let width = min(Self.width.most, hour - from, to - hour)
      guard width >= Self.width.least, let found = contrast(hour, width),
        let error = usualContrast(width)
      else { continue }
      let promised = Exponential.log((1 + levels[hour]) / (1 + levels[hour - 1]))
      evidence += (2 * promised * found - promised * promised) / (2 * error * error)
    }
    return evidence > Self.leastEvidence
  }

  /// Log ratio of the reports after an hour to those before, against what was due.
  private func contrast(_ hour: Int, _ width: Int) -> Double? {
    guard hour >= width, hour + width < seen.count else { return nil }
    let after = (seen[hour + width] - seen[hour], due[hour + width] - due[hour])
    let before = (seen[hour] - seen[hour - width], due[hour] - due[hour - width])
    guard after.1 > 0, before.1 > 0 else { return nil }
    return Exponential.log((after.0 + 0.5) / (before.0 + 0.5) * before.1 / after.1)
  }

  /// What such contrasts are like at other times, as a standard deviation; from their middle.
  private func usualContrast(_ width: Int) -> Double? {
    let all = stride(from: width, to: levels.count - width, by: 6).compactMap {
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
