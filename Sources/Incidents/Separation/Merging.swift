/// Joins components that are one incident found twice.
struct Merging {
  /// The mixture with the first pair joined that may be, nil where there is none.
  ///
  /// Both sides of the comparison are fitted as well as they can be, at the same fineness: a pair
  /// that is not yet settled would otherwise lose against a single component that is.
  static func merged(
    _ mixture: Mixture, tried: inout Set<[Int]>, step: Int, leastLikeness: Double = 0
  ) -> Mixture? {
    var pairs: [(left: Int, right: Int, likeness: Double)] = []
    var usual: Similarity.Usual?
    for left in mixture.components.indices {
      for right in mixture.components.indices where right > left {
        let key = [mixture.components[left].serial, mixture.components[right].serial]
        guard !tried.contains(key) else { continue }
        let known = usual ?? Similarity.Usual(mixture)
        usual = known
        guard let likeness = nearness(mixture, left, right, known), likeness >= leastLikeness
        else { continue }
        pairs.append((left, right, likeness))
      }
    }
    pairs.sort { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }
    for (left, right, _) in pairs.prefix(mostTries) {
      tried.insert([mixture.components[left].serial, mixture.components[right].serial])
      let sides = Parallel.map(2) { side in
        side == 0
          ? refitted(mixture, left, right, step: step) : joined(mixture, left, right, step: step)
      }
      let (apart, united) = (sides[0], sides[1])
      let alone = alone(apart, left, right, step: step)
      let trial = united.objective >= alone.objective ? united : alone
      let price = apart.distinction(left, right)
      if trial.objective > apart.objective - price || Similarity(apart, left, right).isOneCause {
        return trial
      }
    }
    return nil
  }

  /// Pairs tried at most before the mixture is fitted again.
  private static let mostTries = 6

  /// How alike two components are that may be one: in places that meet and at the same time or one
  /// soon after the other, or side by side with the same contents; nil for all others.
  private static func nearness(
    _ mixture: Mixture, _ left: Int, _ right: Int, _ usual: Similarity.Usual
  ) -> Double? {
    let (a, b) = (mixture.components[left], mixture.components[right])
    let similarity = Similarity(mixture, left, right, usual: usual)
    // A fit of two different causes as one is long, and lost from the start.
    guard similarity.likeness > 0.35 || similarity.cosine > 0.75 else { return nil }
    let isNear =
      a.box.meets(b.box)
      ? similarity.overlap > 0.2 || gap(a, b, hours: mixture.table.hours) < 72
      : similarity.overlap > 0.5 && similarity.likeness > 0.6
    return isNear ? similarity.likeness : nil
  }

  private static func gap(_ a: Component, _ b: Component, hours: Int) -> Int {
    let first = (0..<hours).filter { a.level($0) > 0 }
    let second = (0..<hours).filter { b.level($0) > 0 }
    guard let a0 = first.first, let a1 = first.last, let b0 = second.first, let b1 = second.last
    else { return .max }
    return max(0, b0 - a1, a0 - b1)
  }

  /// Both, fitted anew beside their neighbours.
  private static func refitted(
    _ mixture: Mixture, _ left: Int, _ right: Int, step: Int
  ) -> Mixture {
    var trial = mixture
    let pair = [left, right]
    let neighbours = trial.components.indices.filter { index in
      !pair.contains(index) && pair.contains { trial.compete(index, $0) }
    }
    for index in pair + neighbours + pair { trial.improve(index, step: step) }
    return trial
  }

  /// The stronger of the two in the place of both, where a fit of all they hold comes to rest badly.
  private static func alone(
    _ apart: Mixture, _ left: Int, _ right: Int, step: Int
  ) -> Mixture {
    var trial = apart
    let weaker = apart.removalLoss(left) < apart.removalLoss(right) ? left : right
    let stronger = (weaker == left ? right : left) - (weaker < max(left, right) ? 1 : 0)
    trial.remove(weaker)
    for _ in 0..<2 { trial.improve(stronger, step: step) }
    return trial
  }

  private static func joined(
    _ mixture: Mixture, _ left: Int, _ right: Int, step: Int
  ) -> Mixture {
    var trial = mixture
    let (a, b) = (mixture.components[left], mixture.components[right])
    var box = a.box
    for axis in box.axes.indices {
      if let x = a.box.axes[axis], let y = b.box.axes[axis] {
        box.axes[axis] = zip(x, y).map { max($0, $1) }
      } else {
        box.axes[axis] = nil
      }
    }
    let table = mixture.table
    let levels = (0..<table.hours).map { max(a.level($0), b.level($0)) }
    trial.replace(
      [left, right], box: box, levels: levels, intensity: a.intensity + b.intensity)
    for _ in 0..<3 { trial.refit(left, step: step) }
    if step == 1 { trial.refineParts(left) }
    let neighbours = trial.components.indices.filter { $0 != left && trial.compete($0, left) }
    for index in neighbours + [left] where !neighbours.isEmpty { trial.improve(index, step: step) }
    return trial
  }
}
