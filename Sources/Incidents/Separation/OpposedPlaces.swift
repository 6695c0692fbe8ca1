internal import Symptoms

/// Two groups of a dimension's values in which a component shows different things: one incident's place
/// and another's.
///
/// Two causes that begin within a day of each other are found as one where they share a feature and all
/// but one dimension of their place. What that one component shows is then the mean of both, and no
/// feature at one value, nor any pair of features, need stand out in the few days there are; but all
/// features together tell on which values the one cause lies and on which the other.
struct OpposedPlaces {
  /// The dimension.
  let axis: Int
  /// By value whether it belongs to the second group.
  let isSecond: [Bool]
  /// Nats by which two profiles describe the component's contents better than one, less what they would
  /// by chance.
  let nats: Double

  /// Weight a feature must have within the component, and a value within its dimension.
  private static let leastWeight = 6.0
  /// Nats from which on groups are worth a trial.
  private static let leastStandout = 8.0

  /// The groups of a component that differ most; nil where none do. Linear in the features its
  /// conversations show.
  init?(_ mixture: Mixture, _ index: Int) {
    let axes = mixture.table.axes.indices.filter { !mixture.table.axes[$0].isOrdered }
    let found = axes.compactMap { axis in
      Self.groups(ValueSums(mixture, index, axis: axis, leastWeight: Self.leastWeight)).map {
        (axis, $0.isSecond, $0.nats)
      }
    }
    guard let best = found.max(by: { ($0.2, $1.0) < ($1.2, $0.0) }), best.2 > Self.leastStandout
    else { return nil }
    (axis, isSecond, nats) = best
  }

  /// The two groups of values that differ most: each value in turn begins as the second group, and
  /// values change sides one by one while that tells the groups further apart. Values with hardly a
  /// conversation stay in the first; the fit that follows finds their place.
  private static func groups(_ sums: ValueSums) -> (isSecond: [Bool], nats: Double)? {
    let values = sums.values.filter { sums.masses[$0] > leastWeight }
    guard values.count > 1 else { return nil }
    var best: (isSecond: [Bool], nats: Double)?
    for start in values {
      var now = (isSecond: sums.values.map { $0 == start }, nats: 0.0)
      now.nats = sums.nats(for: now.isSecond)
      while let next = nearest(to: now.isSecond, values, sums), next.nats > now.nats { now = next }
      if now.nats > best?.nats ?? 0 { best = now }
    }
    return best
  }

  /// The groups with one value on the other side that differ most.
  private static func nearest(
    to isSecond: [Bool], _ values: [Int], _ sums: ValueSums
  ) -> (isSecond: [Bool], nats: Double)? {
    var best: (isSecond: [Bool], nats: Double)?
    for value in values {
      var moved = isSecond
      moved[value].toggle()
      guard values.contains(where: { moved[$0] }), values.contains(where: { !moved[$0] }) else {
        continue
      }
      let nats = sums.nats(for: moved)
      if nats > best?.nats ?? -.infinity { best = (moved, nats) }
    }
    return best
  }
}

/// What a component shows at each value of a dimension.
private struct ValueSums {
  /// The dimension's values.
  let values: Range<Int>
  /// Weight of its conversations.
  private(set) var masses: [Double]
  /// Weight of those with words and of those with a transcript.
  private var words: [Double]
  private var answers: [Double]
  /// For each feature with enough weight that by value, and whether it is seen in transcripts alone.
  private let shown: [(counts: [Double], isAnswer: Bool)]

  /// The sums of a component along an axis. Linear in the features its conversations show.
  init(_ mixture: Mixture, _ index: Int, axis: Int, leastWeight: Double) {
    let table = mixture.table
    let (all, width) = (table.axes[axis].values.indices, table.features.count)
    values = all
    var masses = [Double](repeating: 1e-9, count: all.count)
    var (words, answers) = (masses, masses)
    var counts = [Double](repeating: 0, count: all.count * width)
    let codes = table.codes[axis]
    mixture.responsibility(index).forEach { unit, probability in
      let value = Int(codes[unit])
      guard probability > 0.05, all.contains(value) else { return }
      let weight = probability * table.weight[unit]
      masses[value] += weight
      let kind = table.signals(unit).reduce(0) { $0 | Int(table.textKind[$1]) }
      if kind & 1 == 1 { words[value] += weight }
      if kind & 2 == 2 { answers[value] += weight }
      table.forEachFeature(of: unit) { counts[value * width + $0] += weight }
    }
    (self.masses, self.words, self.answers) = (masses, words, answers)
    shown = table.features.enumerated().compactMap { feature, name in
      let own = all.map { counts[$0 * width + feature] }
      guard own.reduce(0, +) > leastWeight else { return nil }
      guard case .code(_, .answer) = name else { return (own, false) }
      return (own, true)
    }
  }

  /// Nats by which two profiles describe all values better than one, Poisson counts; half a nat a
  /// feature is what they would by chance. O(features × values).
  func nats(for isSecond: [Bool]) -> Double {
    var sum = 0.0
    for (counts, isAnswer) in shown {
      var (seen, due) = ((0.0, 0.0), (0.0, 0.0))
      for value in values {
        let exposure = isAnswer ? answers[value] : words[value]
        if isSecond[value] {
          seen.1 += counts[value]
          due.1 += exposure
        } else {
          seen.0 += counts[value]
          due.0 += exposure
        }
      }
      let total = seen.0 + seen.1
      sum +=
        RateRatio.nats(inside: seen.1, due: total * due.1 / (due.0 + due.1), total: total) - 0.5
    }
    return sum
  }
}
