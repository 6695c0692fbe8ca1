/// How well the course of a gradual rollout describes a change.
struct DoseResponse: Sendable {
  /// The rollout's place among the deploys.
  var deploy: Int
  /// Likelihood of the counts under the rollout's course over that under steps at any hour, the
  /// steps that it saves priced.
  var likelihood: Double
}

/// When a change of level happened: a probability for each hour.
struct ChangePosterior: Sendable {
  /// The first hour considered.
  var firstHour: Int
  /// Probability that the change took place at the start of hour `firstHour + i`.
  var probability: [Double]
  /// The most probable hour.
  var hour: Int
  /// Level before and after.
  var before: Double
  var after: Double
  /// The first and the last step, where it stands for several.
  var steps: ClosedRange<Int>
  /// A gradual rollout whose doses describe the change.
  var response: DoseResponse?
  /// Likelihood, over that of a step, of its being a stretch of a ramp that began earlier, by hour.
  var gradual = 0.0

  /// Whether the level rose.
  var isRise: Bool { after > before }

  /// Probability that two changes took place in the same hour, as far as their times tell: the mass
  /// that both posteriors share.
  func overlap(with other: ChangePosterior) -> Double {
    let from = max(firstHour, other.firstHour)
    let to = min(firstHour + probability.count, other.firstHour + other.probability.count)
    guard from < to else { return 0 }
    return (from..<to).reduce(0) {
      $0 + min(probability[$1 - firstHour], other.probability[$1 - other.firstHour])
    }
  }

  /// The same change, which with some odds began as another one did.
  func mixed(with other: ChangePosterior, odds: Double) -> ChangePosterior {
    var result = self
    result.firstHour = min(firstHour, other.firstHour)
    let end = max(firstHour + probability.count, other.firstHour + other.probability.count)
    result.probability = [Double](repeating: 0, count: end - result.firstHour)
    for (index, value) in probability.enumerated() {
      result.probability[firstHour - result.firstHour + index] += value / (1 + odds)
    }
    for (index, value) in other.probability.enumerated() {
      result.probability[other.firstHour - result.firstHour + index] += value * odds / (1 + odds)
    }
    if odds > 1 { result.hour = other.hour }
    return result
  }

  /// The hours between which the change lies with a probability, cut evenly at both ends.
  func interval(_ mass: Double) -> ClosedRange<Int> {
    let tail = (1 - mass) / 2
    var (low, high) = (firstHour, firstHour + max(0, probability.count - 1))
    var sum = 0.0
    for (index, value) in probability.enumerated() {
      if sum <= tail { low = firstHour + index }
      sum += value
      if sum >= 1 - tail {
        high = firstHour + index
        break
      }
    }
    return low...max(low, high)
  }

  /// The changes of a path over hourly likelihoods, each given its neighbours. O(hours).
  static func changes(of levels: [Double], likelihoods table: [Double]) -> [ChangePosterior] {
    let grid = LevelSearch.grid
    let starts = (1..<max(1, levels.count)).filter { levels[$0] != levels[$0 - 1] }
    return starts.enumerated().compactMap { position, hour in
      guard let low = grid.firstIndex(of: levels[hour - 1]),
        let high = grid.firstIndex(of: levels[hour])
      else { return nil }
      let from = position == 0 ? 0 : starts[position - 1]
      let to = position + 1 < starts.count ? starts[position + 1] : levels.count
      // Moving the change one hour later gives that hour the level from before.
      var logs = [0.0]
      logs.reserveCapacity(to - from)
      var top = 0.0
      for bin in (from + 1)..<to {
        let row = (bin - 1 + 0) * grid.count
        let gain = table[row + low] - table[row + high]
        logs.append((logs.last ?? 0) + gain)
        top = max(top, logs.last ?? 0)
      }
      // The first entry stands for a change at `from`, the next for one hour later, and so on.
      var weights = logs.map { Exponential.value($0 - top) }
      let sum = weights.reduce(0, +)
      for index in weights.indices { weights[index] /= sum }
      return ChangePosterior(
        firstHour: from, probability: weights, hour: hour, before: grid[low], after: grid[high],
        steps: hour...hour)
    }
  }
}
