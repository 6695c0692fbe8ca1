import Signals

/// A conjunction of value sets: for each axis either open, or a membership for each value.
///
/// Memberships are 0 or 1 except for a missing value, which may belong in part.
struct ScopeBox: Sendable, Equatable {
  /// Membership by value index, nil where the axis is open.
  var axes: [[Double]?]

  /// Everything.
  init(axisCount: Int) {
    axes = [[Double]?](repeating: nil, count: axisCount)
  }

  /// The box restricted to one value of an axis.
  func restricted(_ axis: Int, to value: Int, size: Int) -> ScopeBox {
    var weights = [Double](repeating: 0, count: size)
    weights[value] = 1
    var box = self
    box.axes[axis] = weights
    return box
  }

  /// The box with another membership on one axis.
  func replacing(_ axis: Int, with weights: [Double]?) -> ScopeBox {
    var box = self
    box.axes[axis] = weights
    return box
  }

  /// Indices of the axes that are restricted.
  var restrictedAxes: [Int] { axes.indices.filter { axes[$0] != nil } }

  /// Whether two boxes differ on one axis only and have no value of it in common; how far a missing
  /// value belongs to either is not asked.
  func isBeside(_ other: ScopeBox) -> Bool {
    var differing = 0
    for (left, right) in zip(axes, other.axes) where left != nil || right != nil {
      guard let left, let right else { return false }
      let (a, b) = (left.dropLast().map { $0 > 0.5 }, right.dropLast().map { $0 > 0.5 })
      guard a != b else { continue }
      guard !zip(a, b).contains(where: { $0 && $1 }) else { return false }
      differing += 1
    }
    return differing == 1
  }

  /// The box in the words of the outside.
  func part(_ table: ConversationTable) -> Scope.Part {
    var part: Scope.Part = [:]
    for (axis, weights) in axes.enumerated() {
      guard let weights else { continue }
      let values = table.axes[axis].values.indices.filter { weights[$0] > 0.5 }
      part[table.axes[axis].name] = values.map { table.axes[axis].values[$0] }.sorted()
    }
    return part
  }
}
