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
  /// Passes in which values choose their group at most.
  private static let mostPasses = 8

  /// The groups of a component that differ most; nil where none do. Linear in the features its
  /// conversations show.
  init?(_ mixture: Mixture, _ index: Int) {
    let axes = mixture.table.axes.indices.filter { !mixture.table.axes[$0].isOrdered }
    let found = axes.compactMap { axis in
      Self.groups(ValueSums(mixture, index, axis: axis)).map { (axis, $0.isSecond, $0.nats) }
    }
    guard let best = found.max(by: { ($0.2, $1.0) < ($1.2, $0.0) }), best.2 > Self.leastStandout
    else { return nil }
    (axis, isSecond, nats) = best
  }

  /// The two groups of values that differ most: each value in turn begins as the second group, and all
  /// then join the group whose profile describes them better.
  private static func groups(_ sums: ValueSums) -> (isSecond: [Bool], nats: Double)? {
    let values = sums.values.filter { sums.mass($0) > leastWeight }
    guard values.count > 1 else { return nil }
    var best: (isSecond: [Bool], nats: Double)?
    for start in values {
      var isSecond = sums.values.map { $0 == start }
      for _ in 0..<mostPasses {
        let preference = sums.preferences(for: isSecond)
        let next = sums.values.map { preference[$0] > 0 }
        if next == isSecond { break }
        isSecond = next
      }
      let sizes = [true, false].map { side in values.count { isSecond[$0] == side } }
      guard sizes.allSatisfy({ $0 > 0 }) else { continue }
      let nats = sums.nats(for: isSecond, leastWeight: leastWeight)
      if nats > best?.nats ?? 0 { best = (isSecond, nats) }
    }
    return best
  }
}

/// What a component shows at each value of a dimension.
private struct ValueSums {
  /// The dimension's values.
  let values: Range<Int>
  private let features: Int
  private let isAnswer: [Bool]
  /// Weight of a feature by value.
  private var counts: [Double]
  /// Weight of conversations with words and of those with a transcript, by value.
  private var words: [Double]
  private var answers: [Double]
  private var masses: [Double]

  /// The sums of a component along an axis. Linear in the features its conversations show.
  init(_ mixture: Mixture, _ index: Int, axis: Int) {
    let table = mixture.table
    values = table.axes[axis].values.indices
    features = table.features.count
    isAnswer = table.features.map { if case .code(_, .answer) = $0 { true } else { false } }
    counts = [Double](repeating: 0, count: values.count * features)
    words = [Double](repeating: 1e-9, count: values.count)
    answers = words
    masses = words
    let codes = table.codes[axis]
    let (all, width) = (values, features)
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
  }

  /// Weight of a value's conversations.
  func mass(_ value: Int) -> Double { masses[value] }

  /// For each value the nats by which the second group's profile describes it better than the first's.
  ///
  /// Rates are drawn towards the component's own by a conversation's weight, so that a group of a few
  /// is not taken at its word.
  func preferences(for isSecond: [Bool]) -> [Double] {
    var result = [Double](repeating: 0, count: values.count)
    for feature in 0..<features {
      let (seen, due) = sums(feature, isSecond)
      let rate = (seen[0] + seen[1] + 0.5) / (due[0] + due[1] + 1)
      let rates = (0..<2).map { (seen[$0] + rate) / (due[$0] + 1) }
      let gain = Exponential.log(rates[1] / rates[0])
      for value in values {
        result[value] +=
          counts[value * features + feature] * gain
          - exposure(feature, value) * (rates[1] - rates[0])
      }
    }
    return result
  }

  /// Nats by which two profiles describe all values better than one, Poisson counts; half a nat a
  /// feature is what they would by chance.
  func nats(for isSecond: [Bool], leastWeight: Double) -> Double {
    var sum = 0.0
    for feature in 0..<features {
      let (seen, due) = sums(feature, isSecond)
      let (total, all) = (seen[0] + seen[1], due[0] + due[1])
      guard total > leastWeight else { continue }
      sum += RateRatio.nats(inside: seen[1], due: total * due[1] / all, total: total) - 0.5
    }
    return sum
  }

  private func exposure(_ feature: Int, _ value: Int) -> Double {
    isAnswer[feature] ? answers[value] : words[value]
  }

  private func sums(_ feature: Int, _ isSecond: [Bool]) -> (seen: [Double], due: [Double]) {
    var (seen, due) = ([0.0, 0.0], [0.0, 0.0])
    for value in values {
      seen[isSecond[value] ? 1 : 0] += counts[value * features + feature]
      due[isSecond[value] ? 1 : 0] += exposure(feature, value)
    }
    return (seen, due)
  }
}
