extension Mixture {
  /// Gain in nats from which on a value gets a course of its own.
  static let leastPartGain = 4.0

  /// Gives values courses of their own where that says clearly more than the common one: an
  /// incident that ends on one model before it ends on another.
  mutating func refineParts(_ index: Int) {
    let component = components[index]
    guard let common = component.parts.first, component.parts.count == 1 else { return }
    var best: (axis: Int, own: [Int: LevelPath], gain: Double)?
    for axis in component.box.restrictedAxes where !table.axes[axis].isOrdered {
      guard let weights = component.box.axes[axis] else { continue }
      let values = table.axes[axis].values.indices.filter { weights[$0] > 0.5 }
      guard values.count > 1, values.count <= 12 else { continue }
      let (own, gain) = ownCourses(index, axis: axis, values: values, common: common.levels)
      if !own.isEmpty, gain > best?.gain ?? 0 { best = (axis, own, gain) }
    }
    guard let best, let weights = component.box.axes[best.axis] else { return }
    var rest = weights
    for value in best.own.keys { rest[value] = 0 }
    var parts: [Component.Part] = []
    var score = component.score + best.gain
    if rest.dropLast().contains(where: { $0 > 0.5 }) {
      let box = component.box.replacing(best.axis, with: rest)
      let hourly = likelihoods(index, box: box)
      let path = bestPath(hourly, box: box, step: 1)
      score += max(0, path.score - LevelSearch.likelihood(hourly, of: common.levels))
      parts.append(Component.Part(values: rest, levels: path.levels))
    }
    for (value, path) in best.own.sorted(by: { $0.key < $1.key }) {
      var only = [Double](repeating: 0, count: weights.count)
      only[value] = 1
      parts.append(Component.Part(values: only, levels: path.levels))
    }
    let joined = Self.joined(parts)
    update(index) {
      $0.dividingAxis = best.axis
      $0.parts = joined
      $0.score = score
    }
  }

  private func ownCourses(
    _ index: Int, axis: Int, values: [Int], common: [Double]
  ) -> (own: [Int: LevelPath], gain: Double) {
    let component = components[index]
    let size = table.axes[axis].size
    let ties = (1..<common.count).filter { common[$0] != common[$0 - 1] }
    var own: [Int: LevelPath] = [:]
    var gain = 0.0
    for value in values {
      let box = component.box.restricted(axis, to: value, size: size)
      let hourly = likelihoods(index, box: box)
      let path = bestPath(hourly, box: box, step: 1, ties: ties)
      let more = path.score - LevelSearch.likelihood(hourly, of: common)
      if more > Self.leastPartGain {
        own[value] = path
        gain += more
      }
    }
    return (own, gain)
  }

  /// Parts with the same course become one.
  private static func joined(_ parts: [Component.Part]) -> [Component.Part] {
    var result: [Component.Part] = []
    for part in parts {
      if let place = result.firstIndex(where: { $0.levels == part.levels }),
        let left = result[place].values, let right = part.values
      {
        result[place].values = zip(left, right).map { max($0, $1) }
      } else {
        result.append(part)
      }
    }
    return result
  }
}
