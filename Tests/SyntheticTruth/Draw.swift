import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Draws from the usual distributions.
struct Draw {
  var generator: SeededGenerator

  mutating func unit() -> Double { Double.random(in: 0..<1, using: &generator) }

  mutating func normal() -> Double {
    (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
  }

  mutating func poisson(_ mean: Double) -> Int {
    if mean > 60 { return max(0, Int((mean + mean.squareRoot() * normal()).rounded())) }
    var (count, product) = (0, unit())
    let limit = exp(-mean)
    while product > limit {
      count += 1
      product *= unit()
    }
    return count
  }

  /// Gamma with mean 1 and a shape, roughly (Wilson-Hilferty).
  mutating func gamma(_ shape: Double) -> Double {
    let c = 1 / (9 * shape)
    return pow(max(0.01, 1 - c + c.squareRoot() * normal()), 3)
  }

  mutating func pick(_ shares: [Double]) -> Int {
    var rest = unit() * shares.reduce(0, +)
    for (index, share) in shares.enumerated() {
      rest -= share
      if rest < 0 { return index }
    }
    return shares.count - 1
  }
}
