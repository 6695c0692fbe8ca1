/// What some subsets make of the rows: rows with the same share in each of them are of one pattern.
///
/// Few patterns stand for many rows, so a fit of gains visits patterns and not rows.
struct SubsetGround {
  /// The pattern of each row; 0 lies in none.
  private(set) var patterns: [Int32]
  /// The share in each subset, by pattern.
  private(set) var shares: [[Double]] = [[]]

  /// O(rows in the boxes).
  init(_ cells: LocalizationCells, boxes: [SubsetBox]) {
    patterns = [Int32](repeating: 0, count: cells.real.count)
    for box in boxes { add(cells.inside(box)) }
  }

  private mutating func add(_ members: LocalizationCells.Members) {
    for pattern in shares.indices { shares[pattern].append(0) }
    let before = shares.count
    var levels: [Double] = []
    // By level and former pattern.
    var next: [Int32] = []
    for place in members.rows.indices {
      let share = members.shares.isEmpty ? 1 : members.shares[place]
      let row = Int(members.rows[place])
      let old = Int(patterns[row])
      let level =
        levels.firstIndex(of: share)
        ?? {
          levels.append(share)
          next += [Int32](repeating: -1, count: before)
          return levels.count - 1
        }()
      let key = level * before + old
      if next[key] < 0 {
        next[key] = Int32(shares.count)
        var whole = shares[old]
        whole[whole.count - 1] = share
        shares.append(whole)
      }
      patterns[row] = next[key]
    }
  }
}
