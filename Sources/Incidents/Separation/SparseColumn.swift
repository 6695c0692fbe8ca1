/// Positive numbers of some conversations, ascending by conversation; nothing elsewhere.
struct SparseColumn: Sendable {
  /// The conversations.
  private(set) var units: [Int32] = []
  /// Their numbers.
  private(set) var values: [Double] = []

  /// Adds a conversation behind all others; nothing is kept of a number that is not positive.
  @inline(__always)
  mutating func append(_ unit: Int, _ value: Double) {
    guard value > 0 else { return }
    units.append(Int32(unit))
    values.append(value)
  }

  /// Visits the conversations in ascending order.
  @inline(__always)
  func forEach(_ body: (_ unit: Int, _ value: Double) -> Void) {
    units.withUnsafeBufferPointer { units in
      values.withUnsafeBufferPointer { values in
        for place in units.indices { body(Int(units[place]), values[place]) }
      }
    }
  }

  /// Other numbers of the same conversations.
  @inline(__always)
  func mapped(_ change: (_ unit: Int, _ value: Double) -> Double) -> SparseColumn {
    var result = SparseColumn()
    result.units.reserveCapacity(units.count)
    result.values.reserveCapacity(units.count)
    forEach { result.append($0, change($0, $1)) }
    return result
  }

  /// Visits the conversations of either column with both numbers, 0 where one has none.
  @inline(__always)
  static func forEach(
    _ left: SparseColumn, _ right: SparseColumn,
    _ body: (_ unit: Int, _ left: Double, _ right: Double) -> Void
  ) {
    var (i, j) = (0, 0)
    while i < left.units.count || j < right.units.count {
      let a = i < left.units.count ? left.units[i] : .max
      let b = j < right.units.count ? right.units[j] : .max
      body(Int(min(a, b)), a <= b ? left.values[i] : 0, b <= a ? right.values[j] : 0)
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
  }

  /// The sum of two columns.
  static func + (_ left: SparseColumn, _ right: SparseColumn) -> SparseColumn {
    var result = SparseColumn()
    forEach(left, right) { result.append($0, $1 + $2) }
    return result
  }

  /// Reads numbers of conversations that are asked for in ascending order.
  struct Cursor {
    private let column: SparseColumn
    private var next = 0

    init(_ column: SparseColumn) { self.column = column }

    /// The number of a conversation, 0 where it has none. Constant on average.
    @inline(__always)
    mutating func value(_ unit: Int) -> Double {
      while next < column.units.count, Int(column.units[next]) < unit { next += 1 }
      guard next < column.units.count, Int(column.units[next]) == unit else { return 0 }
      return column.values[next]
    }
  }
}
