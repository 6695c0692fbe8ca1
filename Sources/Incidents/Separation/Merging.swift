/// Joins components that are one incident found twice.
struct Merging {
  /// Nats a merged mixture may lose and still be the simpler truth.
  static let tolerance = 12.0

  /// The mixture with the first pair joined that may be, nil where there is none.
  static func merged(_ mixture: Mixture, tried: inout Set<[Int]>) -> Mixture? {
    var before: Double?
    for left in mixture.components.indices {
      for right in mixture.components.indices where right > left {
        let (a, b) = (mixture.components[left], mixture.components[right])
        let key = [a.serial, b.serial]
        guard !tried.contains(key), areNear(mixture, a, b) else { continue }
        tried.insert(key)
        let objective = before ?? mixture.objective
        before = objective
        let trial = joined(mixture, left, right)
        if trial.objective > objective - tolerance { return trial }
      }
    }
    return nil
  }

  /// Alike in place and contents, and either at the same time or one soon after the other.
  private static func areNear(_ mixture: Mixture, _ a: Component, _ b: Component) -> Bool {
    guard a.box.meets(b.box) else { return false }
    let similarity = Similarity(mixture, a, b)
    if similarity.likeness < 0.3 { return false }
    return similarity.overlap > 0.3 || gap(a, b, hours: mixture.table.hours) < 72
  }

  private static func gap(_ a: Component, _ b: Component, hours: Int) -> Int {
    let first = (0..<hours).filter { a.level($0) > 0 }
    let second = (0..<hours).filter { b.level($0) > 0 }
    guard let a0 = first.first, let a1 = first.last, let b0 = second.first, let b1 = second.last
    else { return .max }
    return max(0, b0 - a1, a0 - b1)
  }

  private static func joined(_ mixture: Mixture, _ left: Int, _ right: Int) -> Mixture {
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
    let member = box.membership(table)
    let sum = zip(a.intensity, b.intensity).map { $0 + $1 }
    trial.replace([left, right], box: box, member: member, levels: levels, intensity: sum)
    for _ in 0..<3 { trial.refit(left, step: 1) }
    trial.refineParts(left)
    return trial
  }
}
