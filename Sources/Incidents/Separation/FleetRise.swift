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
  /// Nats for an addition from which on it counts as one: a hundred to one, since everybody's topics change
  /// more often than everybody's reports do, and days with more reports come by chance.
  private static let leastEvidence = 4.6

  /// Reports that other components do not explain, against those expected of a steady fleet.
  private let volume: VolumeContrast
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
    volume = VolumeContrast(seen: byHour, due: steady)
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
      guard width >= Self.width.least, let found = volume.contrast(hour, width),
        let error = volume.usual(width)
      else { continue }
      let promised = Exponential.log((1 + levels[hour]) / (1 + levels[hour - 1]))
      evidence += (2 * promised * found - promised * promised) / (2 * error * error)
    }
    return evidence > Self.leastEvidence
  }
}
