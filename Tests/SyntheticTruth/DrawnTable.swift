package import Incidents
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A table of counts with known subsets, drawn here and independent of the project's simulator.
///
/// The expected count of a cell is a product of main effects and a free factor; subsets are boxes
/// whose gains add up, or whose lifts multiply (the generalised ripple effect of the public data
/// sets), where they overlap. A subset is drawn again until a fit that knew all the others could
/// tell it from nothing by `clearness` nats: what nobody can see is no question to ask.
package struct DrawnTable {
  /// What to draw.
  package struct Options {
    package var sizes = [5, 6, 4, 5]
    /// Expected counts of all cells together.
    package var volume = 6_000.0
    package var subsets = 3...3
    /// Shape of the gamma noise of each cell's expectation; nil for plain Poisson counts.
    package var noise: Double?
    /// Relative error of amounts in place of counts, as the public data sets have them: heavy-tailed
    /// (Weibull) predictions, real numbers, noise in proportion.
    package var relativeError: Double?
    /// Share of the subsets that are falls.
    package var falls = 0.0
    package var multiplies = false
    /// At most so many values in a restricted dimension.
    package var values = 1
    /// Whether each subset must share cells with another.
    package var overlaps = true
    /// Share of dimension values that are missing.
    package var missing = 0.0
    /// Share of cells whose prediction is zero.
    package var zeros = 0.0
    package var clearness = 25.0
  }

  package typealias Scope = [String: [String]]

  package private(set) var table: Localizer.Table
  package private(set) var truth: Set<Scope> = []

  package static func make(_ options: Options, seed: UInt64) -> DrawnTable {
    var draw = Draw(generator: SeededGenerator(seed: seed &* 6151 &+ 29))
    let cells = Grid.cells(options.sizes)
    let mains = options.sizes.map { size in (0..<size).map { _ in exp(0.5 * draw.normal()) } }
    var weights = cells.map { cell in
      cell.enumerated().reduce(exp(0.3 * draw.normal())) { $0 * mains[$1.offset][$1.element] }
    }
    if options.relativeError != nil {
      let shape = 0.5 + 0.5 * draw.unit()
      weights = weights.map { _ in pow(-log(1 - draw.unit()), 1 / shape) }
    }
    for cell in weights.indices where draw.unit() < options.zeros { weights[cell] = 0 }
    let total = weights.reduce(0, +)
    let base = weights.map { $0 * options.volume / total }
    let boxes = Grid.boxes(options, cells: cells, base: base, draw: &draw)
    let factors = Grid.factors(boxes, cells: cells, multiplies: options.multiplies)
    let names = options.sizes.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
    var drawn = DrawnTable(table: Localizer.Table(dimensions: names))
    for (index, cell) in cells.enumerated() {
      var mean = base[index] * factors[index]
      if let noise = options.noise { mean *= draw.gamma(noise) }
      let row = cell.enumerated().map { axis, value in
        draw.unit() < options.missing ? "" : "\(names[axis])\(value)"
      }
      let real =
        options.relativeError.map { max(0, mean * (1 + $0 * draw.normal())) }
        ?? Double(draw.poisson(mean))
      drawn.table.append(row, real: real, predict: base[index])
    }
    for box in boxes {
      var scope: Scope = [:]
      for (axis, values) in box.values.enumerated() where !values.isEmpty {
        scope[names[axis]] = values.sorted().map { "\(names[axis])\($0)" }
      }
      drawn.truth.insert(scope)
    }
    return drawn
  }

  /// Cells and boxes of a full grid.
  private enum Grid {
    struct Box {
      /// Values by axis; none for all.
      var values: [Set<Int>]
      var gain: Double

      func contains(_ cell: [Int]) -> Bool {
        values.indices.allSatisfy { values[$0].isEmpty || values[$0].contains(cell[$0]) }
      }
    }

    static func cells(_ sizes: [Int]) -> [[Int]] {
      sizes.reduce([[]]) { prefixes, size in
        prefixes.flatMap { prefix in (0..<size).map { prefix + [$0] } }
      }
    }

    static func factors(_ boxes: [Box], cells: [[Int]], multiplies: Bool) -> [Double] {
      cells.map { cell in
        boxes.filter { $0.contains(cell) }.reduce(1.0) {
          multiplies ? $0 * (1 + $1.gain) : max(0, $0 + $1.gain)
        }
      }
    }

    static func boxes(
      _ options: Options, cells: [[Int]], base: [Double], draw: inout Draw
    ) -> [Box] {
      let count = Int.random(in: options.subsets, using: &draw.generator)
      guard count > 0 else { return [] }
      while true {
        let boxes = (0..<count).map { _ in box(options, draw: &draw) }
        let distinct = Set(boxes.map(\.values)).count == count
        let clear = boxes.indices.allSatisfy { index in
          var others = boxes
          others.remove(at: index)
          return nats(boxes, against: others, options, cells, base) > options.clearness
        }
        guard distinct, clear, isUnambiguous(boxes, options, cells, base) else { continue }
        let touching = boxes.indices.allSatisfy { index in
          cells.contains { cell in
            boxes[index].contains(cell)
              && boxes.indices.contains { $0 != index && boxes[$0].contains(cell) }
          }
        }
        if touching || count == 1 || !options.overlaps { return boxes }
      }
    }

    /// Nats by which the drawn boxes describe expected counts better than others do.
    static func nats(
      _ boxes: [Box], against others: [Box], _ options: Options, _ cells: [[Int]], _ base: [Double]
    ) -> Double {
      let without = factors(others, cells: cells, multiplies: options.multiplies)
      let with = factors(boxes, cells: cells, multiplies: options.multiplies)
      var nats = 0.0
      for cell in cells.indices where base[cell] > 0 {
        let (old, new) = (base[cell] * max(0.02, without[cell]), base[cell] * with[cell])
        let relative = options.noise.map { 1 / $0 } ?? options.relativeError.map { $0 * $0 } ?? 0
        let spread = 1 + max(old, new) * relative
        nats += ((new > 0 ? new * log(new / old) : 0) - new + old) / spread
      }
      return nats
    }

    /// Whether no single box says about the same as two: neighbours of like lifts, or a subset that
    /// undoes another in a part of it.
    private static func isUnambiguous(
      _ boxes: [Box], _ options: Options, _ cells: [[Int]], _ base: [Double]
    ) -> Bool {
      for one in boxes.indices {
        for other in boxes.indices where other != one {
          let axes = options.sizes.indices.filter {
            boxes[one].values[$0] != boxes[other].values[$0]
          }
          guard axes.count == 1, let axis = axes.first else { continue }
          var simpler = boxes[one]
          let (mine, others) = (boxes[one].values[axis], boxes[other].values[axis])
          if mine.isEmpty {
            simpler.values[axis] = Set(0..<options.sizes[axis]).subtracting(others)
          } else if !others.isEmpty {
            simpler.values[axis] = mine.union(others)
            simpler.gain = (boxes[one].gain + boxes[other].gain) / 2
          } else {
            continue
          }
          var rest = boxes.indices.filter { $0 != one && $0 != other }.map { boxes[$0] }
          rest.append(simpler)
          if nats(boxes, against: rest, options, cells, base) < options.clearness { return false }
        }
      }
      return true
    }

    private static func box(_ options: Options, draw: inout Draw) -> Box {
      let axes = options.sizes.count
      let restricted = 1 + draw.pick([0.35, 0.45, 0.2].prefix(axes).map { $0 })
      var values = [Set<Int>](repeating: [], count: axes)
      for axis in (0..<axes).shuffled(using: &draw.generator).prefix(restricted) {
        let most = min(options.values, options.sizes[axis] - 1)
        for _ in 0..<Int.random(in: 1...most, using: &draw.generator) {
          values[axis].insert(Int.random(in: 0..<options.sizes[axis], using: &draw.generator))
        }
      }
      let isFall = draw.unit() < options.falls
      return Box(values: values, gain: isFall ? -0.5 - 0.4 * draw.unit() : 0.6 + 2.4 * draw.unit())
    }
  }
}
