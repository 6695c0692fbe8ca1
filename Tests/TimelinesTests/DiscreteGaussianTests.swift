import Foundation
import TestSupport
import Testing
import Timelines

/// Probabilities of the discrete Gaussian by its definition, in floating point.
private func probabilities(variance: Double, reach: Int) -> [Int: Double] {
  let weights = (-reach...reach).map { exp(-Double($0 * $0) / (2 * variance)) }
  let total = weights.reduce(0, +)
  return Dictionary(
    uniqueKeysWithValues: zip(-reach...reach, weights.map { $0 / total }))
}

@Suite struct DiscreteGaussianTests {
  /// The chi-square statistic over cells of at least 20 expected draws; its mean is the number of
  /// cells less one and its standard deviation the root of twice that.
  @Test(arguments: [(UInt64(24), UInt64(1)), (1, 4), (500, 3), (12_000, 500)])
  func `draws follow the distribution`(numerator: UInt64, denominator: UInt64) {
    var generator = SeededGenerator(seed: numerator &* 31 &+ denominator)
    let noise = DiscreteGaussian(numerator: numerator, denominator: denominator)
    let variance = Double(numerator) / Double(denominator)
    let expected = probabilities(variance: variance, reach: Int(12 * variance.squareRoot()) + 12)
    let draws = 40_000
    var counts: [Int: Int] = [:]
    for _ in 0..<draws { counts[noise.draw(using: &generator), default: 0] += 1 }
    var (statistic, cells, seen, likely) = (0.0, 0.0, 0, 0.0)
    for (value, probability) in expected where probability * Double(draws) >= 20 {
      let count = Double(counts[value] ?? 0)
      statistic +=
        (count - probability * Double(draws)) * (count - probability * Double(draws))
        / (probability * Double(draws))
      cells += 1
      seen += counts[value] ?? 0
      likely += probability
    }
    #expect(statistic < cells + 5 * (2 * cells).squareRoot(), "\(statistic) over \(cells) cells")
    // Nor is anything in the tails that should not be there.
    let tail = Double(draws) * (1 - likely)
    #expect(abs(Double(draws - seen) - tail) < 5 * (tail + 1).squareRoot() + 5)
    #expect(abs(noise.deviation * noise.deviation - variance) < 1e-9)
  }
}
