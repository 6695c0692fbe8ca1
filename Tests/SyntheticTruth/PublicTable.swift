package import Incidents
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A table after the papers' descriptions of the public data sets of root-cause localisation, none of
/// whose code or data is here: RiskLoc's S and L (Kalander 2022) and Squeeze's B0 to B4 (Li et al.
/// 2019).
///
/// Leaf values are Weibull with a shape between 0.5 and 1. A failure has elements, combinations of
/// one value a dimension; its cells depart by one share of their prediction. Half of the tables have
/// falls, the others rises. Nothing is drawn again: what cannot be told from the noise stays in.
package struct PublicTable {
  /// What the papers vary.
  package struct Options {
    package var sizes: [Int]
    /// Standard deviation of a prediction's relative error; each table has one.
    package var noise: ClosedRange<Double>
    /// Failures of a table, and elements of each, which restrict the same dimensions.
    package var failures = 1...3
    package var elements = 1...3
    /// Dimensions that a failure restricts.
    package var layers = 1...3
    /// The share by which a failure's cells depart, and the deviation of it within them.
    package var severity = 0.25...1.0
    package var deviation = 0.0...0.1
    /// At most this share of cells is zero.
    package var zeros = 0.25

    /// RiskLoc's S: 48,000 cells.
    package static let riskLocS = Options(sizes: [10, 12, 10, 8, 5], noise: 0...0.25)
    /// RiskLoc's L: 36,000 cells, up to five single cells among them.
    package static let riskLocL = Options(
      sizes: [10, 24, 10, 15], noise: 0...0.1, failures: 1...5, elements: 1...1, layers: 4...4,
      severity: 0.5...1, deviation: 0...0)
    /// Squeeze's B: 9,600 cells, forecast errors of 1 to 10%.
    package static let squeezeB = Options(
      sizes: [10, 12, 10, 8], noise: 0.01...0.1, failures: 1...1, severity: 0.2...0.9,
      deviation: 0...0.02, zeros: 0)
  }

  /// What is measured, by name.
  package static let kinds: [(name: String, options: Options)] = [
    ("public B: 9 600 amounts, forecast errors to 10%", .squeezeB),
    ("public S: 48 000 amounts, errors to 25%", .riskLocS),
    ("public L: 36 000 amounts, single cells", .riskLocL),
  ]

  package private(set) var table: Localizer.Table
  /// Values by dimension of each element of a failure.
  package private(set) var truth: Set<[String: String]> = []

  package static func make(_ options: Options, seed: UInt64) -> PublicTable {
    var draw = Draw(generator: SeededGenerator(seed: seed &* 7919 &+ 53))
    func uniform(_ range: ClosedRange<Double>) -> Double {
      range.lowerBound + (range.upperBound - range.lowerBound) * draw.unit()
    }
    let names = options.sizes.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
    let (shape, noise) = (uniform(0.5...1), uniform(options.noise))
    let (zeros, isRise) = (options.zeros * draw.unit(), draw.unit() < 0.5)
    var failures: [(elements: [[Int: Int]], severity: Double, deviation: Double)] = []
    for _ in 0..<Int.random(in: options.failures, using: &draw.generator) {
      let count = Int.random(in: options.layers, using: &draw.generator)
      let axes = options.sizes.indices.shuffled(using: &draw.generator).prefix(count)
      let elements = (0..<Int.random(in: options.elements, using: &draw.generator)).map { _ in
        Dictionary(
          uniqueKeysWithValues: axes.map { axis in
            (axis, Int.random(in: 0..<options.sizes[axis], using: &draw.generator))
          })
      }
      failures.append((elements, uniform(options.severity), uniform(options.deviation)))
    }
    var drawn = PublicTable(table: Localizer.Table(dimensions: names))
    for number in 0..<options.sizes.reduce(1, *) {
      var (rest, cell) = (number, [Int](repeating: 0, count: options.sizes.count))
      for axis in options.sizes.indices.reversed() {
        (rest, cell[axis]) = (rest / options.sizes[axis], rest % options.sizes[axis])
      }
      let normal = draw.unit() < zeros ? 0 : 100 * pow(-log(1 - draw.unit()), 1 / shape)
      let predict = max(0, normal * (1 + noise * draw.normal()))
      var real = normal
      // Where failures meet, the second befalls what the first has left.
      for failure in failures
      where failure.elements.contains(where: { $0.allSatisfy { cell[$0.key] == $0.value } }) {
        let share = failure.severity + failure.deviation * draw.normal()
        real *= max(0, isRise ? 1 + share : 1 - share)
      }
      drawn.table.append(
        cell.enumerated().map { "\(names[$0])\($1)" }, real: real, predict: predict)
    }
    for element in failures.flatMap(\.elements) {
      drawn.truth.insert(
        Dictionary(
          uniqueKeysWithValues: element.map { (names[$0], "\(names[$0])\($1)") }))
    }
    return drawn
  }

  /// The elements of a subset: all combinations of one of its values a dimension.
  package static func elements(_ scope: [String: [String]]) -> [[String: String]] {
    scope.sorted { $0.key < $1.key }.reduce([[:]]) { elements, dimension in
      elements.flatMap { element in
        dimension.value.map { element.merging([dimension.key: $0]) { $1 } }
      }
    }
  }
}
