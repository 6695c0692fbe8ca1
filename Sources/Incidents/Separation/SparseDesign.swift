/// Rows of a sparse binary design, packed for repeated passes; equal rows are one.
///
/// Most everyday reports show nothing or one thing, so that a few rows stand for many.
struct SparseDesign {
  /// Row `i` has the columns `columns[offsets[i]..<offsets[i + 1]]`.
  private(set) var offsets: [Int32] = [0]
  /// Column indices.
  private(set) var columns: [Int32] = []
  /// Weight of the row on the side of the component.
  private(set) var inside: [Double] = []
  /// Weight of the row on the side of the everyday.
  private(set) var outside: [Double] = []

  /// Row numbers by hash of their columns, -1 where free; a power of two many.
  private var slots = [Int32](repeating: -1, count: 1_024)

  /// Adds a row; its columns must ascend, for a fit fills the lower triangle of the Hessian alone.
  /// O(columns) on average.
  mutating func append(_ row: [Int32], inside: Double, outside: Double) {
    assert(zip(row, row.dropFirst()).allSatisfy { $0 < $1 }, "columns must ascend")
    if self.inside.count * 2 >= slots.count { grow() }
    var slot = Self.hash(row[...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if isEqual(place, row) {
        self.inside[place] += inside
        self.outside[place] += outside
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(self.inside.count)
    columns.append(contentsOf: row)
    offsets.append(Int32(columns.count))
    self.inside.append(inside)
    self.outside.append(outside)
  }

  private func isEqual(_ place: Int, _ row: [Int32]) -> Bool {
    let from = Int(offsets[place])
    guard Int(offsets[place + 1]) - from == row.count else { return false }
    for index in row.indices where columns[from + index] != row[index] { return false }
    return true
  }

  private static func hash(_ row: ArraySlice<Int32>) -> Int {
    var hash: UInt64 = 0
    for column in row { hash = (hash ^ UInt64(UInt32(column))) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: hash >> 20)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for place in inside.indices {
      let row = columns[Int(offsets[place])..<Int(offsets[place + 1])]
      var slot = Self.hash(row) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }
}
