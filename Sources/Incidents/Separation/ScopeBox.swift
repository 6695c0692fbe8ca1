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
