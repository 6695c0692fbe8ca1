/// A box of cells: for each axis the allowed values, or all.
struct SubsetBox: Sendable, Hashable {
  /// Whether a value is allowed, by axis; nil where the axis is open.
  private(set) var allowed: [[Bool]?]

  /// Everything.
  init(axes: Int) { allowed = [[Bool]?](repeating: nil, count: axes) }

  /// Restricts an axis, or opens it.
  mutating func restrict(_ axis: Int, to values: [Bool]?) { allowed[axis] = values }

  /// Whether every cell of this box lies in another.
  func isInside(_ other: SubsetBox) -> Bool {
    zip(allowed, other.allowed).allSatisfy { mine, others in
      guard let others else { return true }
      guard let mine else { return false }
      return zip(mine, others).allSatisfy { !$0 || $1 }
    }
  }

  /// Whether a cell can lie in both boxes.
  func meets(_ other: SubsetBox) -> Bool {
    zip(allowed, other.allowed).allSatisfy { mine, others in
      guard let mine, let others else { return true }
      return zip(mine, others).contains { $0 && $1 }
    }
  }

  /// Nats for saying which box is meant: for each restricted axis which of its values, with further
  /// values dearer than the first.
  func price(_ cells: LocalizationCells) -> Double {
    var price = 0.0
    for (axis, values) in allowed.enumerated() {
      guard let values else { continue }
      price += cells.price(axis, count: values.count { $0 })
    }
    return price
  }
}
