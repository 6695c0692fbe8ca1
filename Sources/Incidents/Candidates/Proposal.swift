/// A place, a time and a feature that stand out together: where a component may lie.
struct Proposal: Sendable {
  /// Where.
  var box: ScopeBox
  /// The feature, -1 for "any signal at all".
  var feature: Int
  /// First day and day after the last.
  var days: Range<Int>
  /// Log likelihood ratio.
  var score: Double
  /// Count over expectation.
  var lift: Double

  /// Whether another proposal speaks of the same thing.
  func resembles(_ other: Proposal) -> Bool {
    let common = days.clamped(to: other.days).count
    return feature == other.feature && common * 2 > min(days.count, other.days.count)
      && box.meets(other.box)
  }
}

extension ScopeBox {
  /// Whether two boxes have a value in common on every axis.
  func meets(_ other: ScopeBox) -> Bool {
    zip(axes, other.axes).allSatisfy { left, right in
      guard let left, let right else { return true }
      return zip(left, right).contains { $0 > 0.5 && $1 > 0.5 }
    }
  }
}
