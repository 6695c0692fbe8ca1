/// Proposes boxes whose counts differ most from their present means.
///
/// Counts and means are weighted by `1/(φ + αμ)`, which makes a sum behave like a Poisson count; the
/// best set of values of one axis is then a prefix of the values ordered by ratio (Neill 2012).
struct SubsetScan {
  private let cells: LocalizationCells
  private let counts: [Double]
  private let means: [Double]

  /// Boxes from which the search climbs, and boxes given back, each at most for each direction.
  private static let seeds = 10
  private static let most = 4

  /// Sums by value: weighted counts and means.
  private struct Sums {
    var count = 0.0
    var mean = 0.0
  }

  init(_ cells: LocalizationCells, means: [Double], spread: CountSpread) {
    self.cells = cells
    let weights = means.map { 1 / (spread.phi + spread.alpha * $0) }
    counts = zip(cells.real, weights).map(*)
    self.means = zip(means, weights).map(*)
  }

  /// The best boxes, best first, of both directions. O(rows · axes²).
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
    guard sums.mean > 0 else { return 0 }
    guard sums.count > 0 else { return sums.mean }
    return sums.count * QuickLog.log(sums.count / sums.mean) - sums.count + sums.mean
  }

  private func seeds(_ isRise: Bool) -> [SubsetBox] {
    var scored: [(score: Double, box: SubsetBox)] = []
    var worst = -Double.infinity
    func offer(_ sums: Sums, _ places: [(axis: Int, value: Int)]) {
      guard (sums.count > sums.mean) == isRise else { return }
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
      let (codes, width) = (cells.codes[first], cells.width(first))
      var sums = [Sums](repeating: Sums(), count: width)
      for row in counts.indices where codes[row] >= 0 {
        sums[Int(codes[row])].count += counts[row]
        sums[Int(codes[row])].mean += means[row]
      }
      for value in sums.indices { offer(sums[value], [(first, value)]) }
      for second in cells.codes.indices where second > first {
        pairs(first, second) { sums, one, other in offer(sums, [(first, one), (second, other)]) }
      }
    }
    return scored.map(\.box)
  }

  /// Sums of all pairs of values that occur, in a fixed order.
  private func pairs(_ first: Int, _ second: Int, _ body: (Sums, Int, Int) -> Void) {
    let (one, other) = (cells.codes[first], cells.codes[second])
    let width = cells.width(second)
    if cells.width(first) * width <= 4 * counts.count + 64 {
      var sums = [Sums](repeating: Sums(), count: cells.width(first) * width)
      for row in counts.indices where one[row] >= 0 && other[row] >= 0 {
        let place = Int(one[row]) * width + Int(other[row])
        sums[place].count += counts[row]
        sums[place].mean += means[row]
      }
      for place in sums.indices where sums[place].mean > 0 {
        body(sums[place], place / width, place % width)
      }
    } else {
      // Axes of almost as many values as rows: only the pairs that occur.
      var sums: [Int: Sums] = [:]
      for row in counts.indices where one[row] >= 0 && other[row] >= 0 {
        let place = Int(one[row]) * width + Int(other[row])
        sums[place, default: Sums()].count += counts[row]
        sums[place, default: Sums()].mean += means[row]
      }
      for place in sums.keys.sorted() {
        body(sums[place] ?? Sums(), place / width, place % width)
      }
    }
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
        let rows = cells.inside(open).rows
        let price = open.price(cells)
        var all = Sums()
        var sums = [Sums](repeating: Sums(), count: cells.width(axis))
        let codes = cells.codes[axis]
        for row in rows {
          all.count += counts[row]
          all.mean += means[row]
          if codes[row] >= 0 {
            sums[Int(codes[row])].count += counts[row]
            sums[Int(codes[row])].mean += means[row]
          }
        }
        let isAll = !open.allowed.contains { $0 != nil }
        if !isAll, (all.count > all.mean) == isRise, score(all) - price > best + 1e-9 {
          (best, box, changed) = (score(all) - price, open, true)
        }
        let order = sums.indices.filter { sums[$0].mean > 0 }.sorted { left, right in
          let (a, b) = (
            sums[left].count / sums[left].mean, sums[right].count / sums[right].mean
          )
          return a != b ? (isRise ? a > b : a < b) : left < right
        }
        var prefix = Sums()
        var allowed = [Bool](repeating: false, count: sums.count)
        var choice: [Bool]?
        for (index, value) in order.dropLast().enumerated() {
          prefix.count += sums[value].count
          prefix.mean += sums[value].mean
          guard (prefix.count > prefix.mean) == isRise else { break }
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
