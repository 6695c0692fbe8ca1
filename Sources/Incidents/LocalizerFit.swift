/// The joint fit behind `Localizer`.
struct LocalizerFit {
  /// A box: for each axis the allowed values, or nil for all.
  private typealias Box = [Set<Int32>?]

  private struct Part {
    var box: Box
    var rows: [Int]
    /// Additional rate over the prediction; negative for a fall.
    var gain: Double
    var score = 0.0
  }

  private let table: Localizer.Table
  private let rows: Int
  private let dispersion: Double
  private var parts: [Part] = []
  private var expected: [Double]

  /// Subsets at most, and nats that one needs beside the others.
  private static let most = 8
  private static let least = 12.0
  /// Nats that a further restricted dimension must bring.
  private static let axisCost = 4.0

  init(_ table: Localizer.Table) {
    self.table = table
    rows = table.real.count
    expected = table.predict
    dispersion = Self.dispersion(table)
  }

  /// Robust Pearson dispersion: rows of subsets hardly count.
  private static func dispersion(_ table: Localizer.Table) -> Double {
    let squares = zip(table.real, table.predict).compactMap { real, predict -> Double? in
      predict > 0.5 ? (real - predict) * (real - predict) / predict : nil
    }.sorted()
    guard !squares.isEmpty else { return 1 }
    // The median of a χ² with one degree of freedom is 0.455.
    return max(1, squares[squares.count / 2] / 0.455)
  }

  mutating func run() {
    while parts.count < Self.most, let next = propose() {
      parts.append(next)
      refit()
      let before = parts.count
      drop()
      if parts.count < before { break }
    }
  }

  func subsets() -> [Localizer.Subset] {
    parts.sorted { $0.score > $1.score }.map { part in
      var scope: [String: [String]] = [:]
      for (axis, allowed) in part.box.enumerated() {
        if let allowed {
          scope[table.dimensions[axis]] = allowed.map { table.values[axis][Int($0)] }.sorted()
        }
      }
      return Localizer.Subset(scope: scope, lift: max(0, 1 + part.gain))
    }
  }

  /// Nats of a common factor on counts against none.
  private func score(_ real: Double, _ mean: Double) -> Double {
    guard mean > 0 else { return real > 0 ? real : 0 }
    guard real > 0 else { return mean / dispersion }
    return (real * PortableMath.log(real / mean) - (real - mean)) / dispersion
  }

  /// The best box beside what is there, or nil where none is worth it.
  private func propose() -> Part? {
    var best: (score: Double, box: Box)?
    for direction in [true, false] {
      for start in seeds(up: direction) {
        let (box, found) = climb(start, up: direction)
        if found > (best?.score ?? Self.least * 1.5) { best = (found, box) }
      }
    }
    guard let best else { return nil }
    let inside = indices(best.box)
    let (real, mean) = sums(inside)
    let base = inside.reduce(0.0) { $0 + table.predict[$1] }
    guard base > 0 else { return nil }
    return Part(box: best.box, rows: inside, gain: (real - mean) / base, score: best.score)
  }

  /// Boxes of one value, and of the best pairs of values, strongest first.
  private func seeds(up: Bool) -> [Box] {
    var scored: [(score: Double, box: Box)] = []
    let none = Box(repeating: nil, count: table.dimensions.count)
    for axis in table.dimensions.indices {
      for (value, (real, mean)) in totals(axis: axis, within: nil) where (real > mean) == up {
        var box = none
        box[axis] = [value]
        scored.append((score(real, mean), box))
      }
    }
    for first in table.dimensions.indices {
      for second in table.dimensions.indices where second > first {
        var sums: [Int64: (Double, Double)] = [:]
        for row in 0..<rows {
          let key = Int64(table.codes[first][row]) << 32 | Int64(table.codes[second][row])
          let old = sums[key] ?? (0, 0)
          sums[key] = (old.0 + table.real[row], old.1 + expected[row])
        }
        for (key, (real, mean)) in sums where (real > mean) == up {
          var box = none
          box[first] = [Int32(key >> 32)]
          box[second] = [Int32(truncatingIfNeeded: key)]
          scored.append((score(real, mean), box))
        }
      }
    }
    return scored.sorted { left, right in
      left.score != right.score ? left.score > right.score : key(left.box) < key(right.box)
    }.prefix(24).map(\.box)
  }

  private func key(_ box: Box) -> String {
    box.map { $0.map { $0.sorted().description } ?? "" }.joined(separator: "|")
  }

  /// Improves a box one axis at a time until nothing helps.
  private func climb(_ start: Box, up: Bool) -> (Box, Double) {
    var box = start
    var best = penalised(box, sums(indices(box)))
    for _ in 0..<6 {
      var changed = false
      for axis in table.dimensions.indices {
        var open = box
        open[axis] = nil
        let inside = indices(open)
        let choice = choose(axis: axis, inside: inside, up: up)
        for candidate in [choice, nil] {
          var next = open
          next[axis] = candidate
          let rows =
            candidate.map { allowed in
              inside.filter { allowed.contains(table.codes[axis][$0]) }
            } ?? inside
          let value = penalised(next, sums(rows))
          if value > best + 1e-9 {
            (box, best, changed) = (next, value, true)
          }
        }
      }
      if !changed { break }
    }
    return (box, best)
  }

  private func penalised(_ box: Box, _ sums: (real: Double, mean: Double)) -> Double {
    let axes = Double(box.count { $0 != nil })
    return score(sums.real, sums.mean) - Self.axisCost * axes
  }

  /// The values of an axis by their ratio, as many of the first as score best.
  private func choose(axis: Int, inside: [Int], up: Bool) -> Set<Int32>? {
    let totals = totals(axis: axis, within: inside).sorted { left, right in
      let (a, b) = (
        left.value.0 / max(1e-9, left.value.1), right.value.0 / max(1e-9, right.value.1)
      )
      return a != b ? (up ? a > b : a < b) : left.key < right.key
    }
    var (real, mean) = (0.0, 0.0)
    var (best, count) = (-1.0, 0)
    for (index, total) in totals.enumerated() {
      real += total.value.0
      mean += total.value.1
      guard (real > mean) == up else { break }
      let value = score(real, mean)
      if value > best { (best, count) = (value, index + 1) }
    }
    guard count > 0, count < table.values[axis].count else { return nil }
    return Set(totals.prefix(count).map(\.key))
  }

  private func totals(axis: Int, within: [Int]?) -> [Int32: (Double, Double)] {
    var totals: [Int32: (Double, Double)] = [:]
    func add(_ row: Int) {
      let old = totals[table.codes[axis][row]] ?? (0, 0)
      totals[table.codes[axis][row]] = (old.0 + table.real[row], old.1 + expected[row])
    }
    if let within { within.forEach(add) } else { (0..<rows).forEach(add) }
    return totals
  }

  private func indices(_ box: Box) -> [Int] {
    (0..<rows).filter { row in
      box.indices.allSatisfy { axis in box[axis]?.contains(table.codes[axis][row]) ?? true }
    }
  }

  private func sums(_ inside: [Int]) -> (real: Double, mean: Double) {
    inside.reduce(into: (real: 0.0, mean: 0.0)) {
      $0.real += table.real[$1]
      $0.mean += expected[$1]
    }
  }

  /// Boxes and gains of all parts in turn, each given the others.
  private mutating func refit() {
    for _ in 0..<4 {
      for index in parts.indices {
        expect(without: index)
        let (box, value) = climb(parts[index].box, up: parts[index].gain > 0)
        let inside = indices(box)
        let (real, mean) = sums(inside)
        let base = inside.reduce(0.0) { $0 + table.predict[$1] }
        parts[index] = Part(
          box: box, rows: inside, gain: base > 0 ? (real - mean) / base : 0, score: value)
      }
    }
    expect(without: nil)
  }

  /// Takes out what the others explain, weakest first.
  private mutating func drop() {
    while let weakest = parts.indices.min(by: { parts[$0].score < parts[$1].score }),
      parts[weakest].score < Self.least || isDouble(weakest)
    {
      parts.remove(at: weakest)
      refit()
    }
  }

  private func isDouble(_ index: Int) -> Bool {
    parts.indices.contains { $0 != index && parts[$0].box == parts[index].box }
  }

  private mutating func expect(without skipped: Int?) {
    var factor = [Double](repeating: 1, count: rows)
    for (index, part) in parts.enumerated() where index != skipped {
      for row in part.rows { factor[row] += part.gain }
    }
    for row in 0..<rows { expected[row] = table.predict[row] * max(0.001, factor[row]) }
  }
}
