/// Gives values that two components share to one of them alone.
///
/// Two causes side by side can come to rest with a foot in each other's place, or one with both feet:
/// giving the values up costs the one before the other has taken over what happens there. Taken
/// together the two steps gain.
enum Exchange {
  /// Nats an exchange must gain.
  static let leastGain = 1.0
  /// Gifts tried side by side; how many changes no result.
  private static let atOnce = 2
  /// Values an axis may have.
  static let mostValues = 12

  /// Makes the exchanges that help; whether there was any. O(pairs × shared values) refits.
  static func run(_ mixture: inout Mixture) -> Bool {
    var changed = false
    for giver in mixture.components.indices {
      for taker in mixture.components.indices
      where taker != giver && mixture.compete(giver, taker) {
        for axis in mixture.components[giver].box.restrictedAxes
        where mixture.table.axes[axis].values.count <= mostValues {
          var open = gifts(mixture, giver, taker, axis)
          while !open.isEmpty {
            let (taken, trial) = firstGain(mixture, open, axis, from: giver, to: taker)
            guard let trial else { break }
            mixture = trial
            changed = true
            open.removeFirst(taken + 1)
          }
        }
      }
    }
    return changed
  }

  /// The first of some gifts by which the whole gains, and the mixture with it. A few at a time are
  /// tried: each holds the conversations of two components anew.
  private static func firstGain(
    _ mixture: Mixture, _ gifts: [[Int]], _ axis: Int, from giver: Int, to taker: Int
  ) -> (taken: Int, trial: Mixture?) {
    let least = mixture.disentangled + leastGain
    for start in stride(from: 0, to: gifts.count, by: atOnce) {
      let some = start..<min(gifts.count, start + atOnce)
      let trials = Parallel.map(some.count) {
        given(mixture, gifts[some.lowerBound + $0], axis, from: giver, to: taker)
      }
      for (place, trial) in trials.enumerated() {
        if let trial, trial.disentangled > least { return (some.lowerBound + place, trial) }
      }
    }
    return (0, nil)
  }

  /// What may change hands: all that is shared, where the giver keeps something, and each of it.
  private static func gifts(
    _ mixture: Mixture, _ giver: Int, _ taker: Int, _ axis: Int
  ) -> [[Int]] {
    let shared = shared(mixture, giver, taker, axis)
    let own = mixture.components[giver].box.axes[axis]?.dropLast().count { $0 > 0.5 } ?? 0
    let all = shared.count > 1 && shared.count < own ? [shared] : []
    return all + shared.map { [$0] }
  }

  private static func shared(
    _ mixture: Mixture, _ giver: Int, _ taker: Int, _ axis: Int
  ) -> [Int] {
    guard let own = mixture.components[giver].box.axes[axis] else { return [] }
    let other = mixture.components[taker].box.axes[axis]
    let values = mixture.table.axes[axis].values.indices.filter { own[$0] > 0.5 }
    guard values.count > 1 else { return [] }
    return values.filter { other?[$0] ?? 1 > 0.5 }
  }

  private static func given(
    _ mixture: Mixture, _ values: [Int], _ axis: Int, from giver: Int, to taker: Int
  ) -> Mixture? {
    guard var weights = mixture.components[giver].box.axes[axis],
      values.allSatisfy({ weights[$0] > 0.5 })
    else { return nil }
    for value in values { weights[value] = 0 }
    guard weights.dropLast().contains(where: { $0 > 0.5 }) else { return nil }
    var trial = mixture
    let box = trial.components[giver].box.replacing(axis, with: weights)
    let table = trial.table
    let codes = table.codes[axis]
    trial.handOver(from: giver, to: taker) { values.contains(Int(codes[$0])) }
    trial.update(giver) { $0.move(to: box, table) }
    trial.refitLevels(giver, step: 1)
    trial.refit(taker, step: 1)
    trial.refineParts(taker)
    guard trial.hasLevel(giver), trial.hasLevel(taker) else { return nil }
    trial.improve(giver, step: 1)
    trial.improve(taker, step: 1)
    return trial
  }
}
