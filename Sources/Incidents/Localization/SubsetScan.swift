/// Proposes boxes whose counts differ most from their present means.
///
/// Counts and means are weighted by `1/(φ + αμ)`, which makes a sum behave like a Poisson count; the
/// best set of values of one axis is then a prefix of the values ordered by ratio (Neill 2012).
struct SubsetScan {
  private let cells: LocalizationCells
  /// Weighted count and mean of each row.
  private let rows: [Sums]
  /// Sums by value, by axis.
  private let singles: [[Sums]]
  /// Sums by the values of the first axis and then the second, by both; empty where a table would be
  /// larger than the rows.
  private let pairs: [[[Sums]]]

  /// Boxes from which the search climbs, and boxes given back, each at most for each direction.
  private static let seeds = 10
  private static let cells = 3
  private static let most = 4

  /// Sums of weighted counts (x) and means (y).
  private typealias Sums = SIMD2<Double>

  /// O(rows · axes²).
  ///
  /// - Parameter bound: nats that one row says at most.
  init(_ cells: LocalizationCells, means: [Double], spread: CountSpread, bound: Double) {
    self.cells = cells
    let rows = means.indices.map { row in
      let mean = means[row]
      var real = cells.real[row]
      if bound < .infinity {
        let most = (2 * bound * spread.variance(mean)).squareRoot()
        real = min(mean + most, max(mean - most, real))
      }
      return Sums(real, mean) / (spread.phi + spread.alpha * mean)
    }
    self.rows = rows
    let axes = cells.codes.indices
    singles = axes.map { axis in
      var sums = [Sums](repeating: .zero, count: cells.width(axis))
      for (row, code) in cells.codes[axis].enumerated() where code >= 0 {
        sums[Int(code)] += rows[row]
      }
      return sums
    }
    pairs = axes.map { first in
      axes.map { second in
        guard second > first, cells.width(first) * cells.width(second) <= 4 * rows.count + 64
        else { return [] }
        return Self.table(cells, rows, first, second)
      }
    }
  }

  private static func table(
    _ cells: LocalizationCells, _ rows: [Sums], _ first: Int, _ second: Int
  ) -> [Sums] {
    let width = cells.width(second)
    var sums = [Sums](repeating: .zero, count: cells.width(first) * width)
    // The innermost loop of the search: a fifth of its time goes into these sums.
    cells.codes[first].withUnsafeBufferPointer { one in
      cells.codes[second].withUnsafeBufferPointer { other in
        rows.withUnsafeBufferPointer { rows in
          sums.withUnsafeMutableBufferPointer { sums in
            for row in rows.indices where one[row] >= 0 && other[row] >= 0 {
              sums[Int(one[row]) * width + Int(other[row])] += rows[row]
            }
          }
        }
      }
    }
    return sums
  }

  /// The best boxes, best first, of both directions.
  func boxes() -> [SubsetBox] {
    var found: [(score: Double, box: SubsetBox)] = []
    for isRise in [true, false] {
      var boxes: Set<SubsetBox> = []
      for seed in seeds(isRise) {
        let (score, box) = climb(seed, isRise: isRise)
        if score > 0, boxes.insert(box).inserted { found.append((score, box)) }
      }
    }
    return found.enumerated().sorted { left, right in
      left.element.score != right.element.score
        ? left.element.score > right.element.score : left.offset < right.offset
    }.prefix(2 * Self.most).map(\.element.box)
  }

  private func score(_ sums: Sums) -> Double {
    guard sums.y > 0 else { return 0 }
    guard sums.x > 0 else { return sums.y }
    return sums.x * QuickLog.log(sums.x / sums.y) - sums.x + sums.y
  }

  private func seeds(_ isRise: Bool) -> [SubsetBox] {
    var scored: [(score: Double, box: SubsetBox)] = []
    var worst = -Double.infinity
    func offer(_ sums: Sums, _ places: [(axis: Int, value: Int)]) {
      guard (sums.x > sums.y) == isRise else { return }
      var score = score(sums)
      guard score > worst else { return }
      for place in places { score -= cells.price(place.axis, count: 1) }
      guard score > max(0, worst) else { return }
      var box = SubsetBox(axes: cells.codes.count)
      for place in places {
        var allowed = [Bool](repeating: false, count: cells.width(place.axis))
        allowed[place.value] = true
        box.restrict(place.axis, to: allowed)
      }
      let place = scored.firstIndex { $0.score < score } ?? scored.count
      scored.insert((score, box), at: place)
      if scored.count > Self.seeds {
        scored.removeLast()
        worst = scored[scored.count - 1].score
      }
    }
    for first in cells.codes.indices {
      for (value, sums) in singles[first].enumerated() { offer(sums, [(first, value)]) }
      for second in cells.codes.indices where second > first {
        eachPair(first, second) { sums, one, other in
          offer(sums, [(first, one), (second, other)])
        }
      }
    }
    return scored.map(\.box) + cellSeeds(isRise)
  }

  /// The single rows that differ most: a subset of one cell leaves little in the sums of pairs.
  private func cellSeeds(_ isRise: Bool) -> [SubsetBox] {
    let price = cells.cellPrice
    var best: [(score: Double, row: Int)] = []
    for row in rows.indices where (rows[row].x > rows[row].y) == isRise {
      let (count, mean) = (rows[row].x, rows[row].y)
      // What a row says is never more than this, and takes no logarithm.
      guard (count - mean) * (count - mean) > price * mean else { continue }
      let score = score(rows[row])
      guard score > price, best.count < Self.cells || score > best[Self.cells - 1].score,
        cells.codes.allSatisfy({ $0[row] >= 0 })
      else { continue }
      best.insert((score, row), at: best.firstIndex { $0.score < score } ?? best.count)
      if best.count > Self.cells { best.removeLast() }
    }
    return best.map { _, row in
      var box = SubsetBox(axes: cells.codes.count)
      for axis in cells.codes.indices {
        box.restrict(axis, to: (0..<cells.width(axis)).map { $0 == Int(cells.codes[axis][row]) })
      }
      return box
    }
  }

  /// Sums of all pairs of values that occur, in a fixed order.
  private func eachPair(_ first: Int, _ second: Int, _ body: (Sums, Int, Int) -> Void) {
    let width = cells.width(second)
    if !pairs[first][second].isEmpty {
      for (place, sums) in pairs[first][second].enumerated() where sums.y > 0 {
        body(sums, place / width, place % width)
      }
    } else {
      // Axes of almost as many values as rows: only the pairs that occur.
      let (one, other) = (cells.codes[first], cells.codes[second])
      var sums: [Int: Sums] = [:]
      for row in rows.indices where one[row] >= 0 && other[row] >= 0 {
        sums[Int(one[row]) * width + Int(other[row]), default: .zero] += rows[row]
      }
      for place in sums.keys.sorted() {
        body(sums[place] ?? .zero, place / width, place % width)
      }
    }
  }

  /// Sums by value of an axis within a box that is open there. Where the box restricts no more than
  /// one axis, they stand in the tables; else O(rows in it).
  private func sums(along axis: Int, within open: SubsetBox) -> [Sums] {
    let restricted = open.allowed.indices.filter { open.allowed[$0] != nil }
    guard let other = restricted.first else { return singles[axis] }
    var sums = [Sums](repeating: .zero, count: cells.width(axis))
    let table = pairs[min(axis, other)][max(axis, other)]
    if restricted.count == 1, !table.isEmpty, let allowed = open.allowed[other] {
      let (mine, others) = (
        axis < other ? cells.width(other) : 1, axis < other ? 1 : cells.width(axis)
      )
      for value in sums.indices {
        for place in allowed.indices where allowed[place] {
          sums[value] += table[value * mine + place * others]
        }
      }
      return sums
    }
    let codes = cells.codes[axis]
    for row in cells.inside(open).rows where codes[Int(row)] >= 0 {
      sums[Int(codes[Int(row)])] += rows[Int(row)]
    }
    return sums
  }

  /// Improves a box one axis at a time until nothing helps.
  private func climb(_ start: SubsetBox, isRise: Bool) -> (Double, SubsetBox) {
    var box = start
    var best = -Double.infinity
    for _ in 0..<5 {
      var changed = false
      for axis in cells.codes.indices {
        var open = box
        open.restrict(axis, to: nil)
        let price = open.price(cells)
        let sums = sums(along: axis, within: open)
        let all = sums.reduce(.zero, +)
        let isAll = !open.allowed.contains { $0 != nil }
        if !isAll, (all.x > all.y) == isRise, score(all) - price > best + 1e-9 {
          (best, box, changed) = (score(all) - price, open, true)
        }
        let order = sums.indices.filter { sums[$0].y > 0 }.sorted { left, right in
          let (a, b) = (sums[left].x / sums[left].y, sums[right].x / sums[right].y)
          return a != b ? (isRise ? a > b : a < b) : left < right
        }
        var prefix = Sums.zero
        var allowed = [Bool](repeating: false, count: sums.count)
        var choice: [Bool]?
        for (index, value) in order.dropLast().enumerated() {
          prefix += sums[value]
          guard (prefix.x > prefix.y) == isRise else { break }
          allowed[value] = true
          let score = score(prefix) - price - cells.price(axis, count: index + 1)
          if score > best + 1e-9 { (best, choice) = (score, allowed) }
        }
        if let choice {
          box.restrict(axis, to: choice)
          changed = true
        }
      }
      if !changed { break }
    }
    return (best, box)
  }
}
