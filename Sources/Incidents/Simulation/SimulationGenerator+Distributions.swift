/// Exponential and logarithm from basic operations, the same bits on every machine.
enum PortableMath {
  private static let ln2 = 0.693_147_180_559_945_3

  /// Natural logarithm of a positive number, to about 1 ulp, by the series of artanh.
  static func log(_ x: Double) -> Double {
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let y = (mantissa - 1) / (mantissa + 1)
    let square = y * y
    var (term, sum, divisor) = (y, 0.0, 1.0)
    for _ in 0..<14 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return exponent * ln2 + 2 * sum
  }

  /// e to a power, to a few ulp, by halving the argument and Taylor's series.
  static func exp(_ x: Double) -> Double {
    if x < -700 { return 0 }
    let twos = (x / ln2).rounded()
    let rest = x - twos * ln2
    var (term, sum) = (1.0, 1.0)
    for index in 1..<18 {
      term *= rest / Double(index)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(twos), significand: sum)
  }

  /// A positive number to a power.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    base <= 0 ? 0 : exp(exponent * log(base))
  }

  /// The cosine of a share of a full turn, by Taylor's series on an eighth of it.
  static func cosine(turns: Double) -> Double {
    var part = turns - turns.rounded(.down)
    if part > 0.5 { part = 1 - part }
    let isNegative = part > 0.25
    if isNegative { part = 0.5 - part }
    let angle = part * 6.283_185_307_179_586
    var (term, sum) = (1.0, 1.0)
    for index in 1..<11 {
      term *= -angle * angle / Double((2 * index - 1) * (2 * index))
      sum += term
    }
    return isNegative ? -sum : sum
  }
}

extension SimulationGenerator {
  /// Standard normal, by the polar method (Marsaglia & Bray 1964).
  mutating func normal() -> Double {
    while true {
      let (u, v) = (2 * unit() - 1, 2 * unit() - 1)
      let square = u * u + v * v
      if square > 0, square < 1 {
        return u * (-2 * PortableMath.log(square) / square).squareRoot()
      }
    }
  }

  /// Exponential with a mean.
  mutating func exponential(_ mean: Double) -> Double { -mean * PortableMath.log(1 - unit()) }

  /// Poisson, by products of uniforms over parts of at most 16 (sums of Poissons are Poisson).
  mutating func poisson(_ mean: Double) -> Int {
    var (rest, count) = (mean, 0)
    while rest > 0 {
      let part = min(rest, 16)
      rest -= part
      let limit = PortableMath.exp(-part)
      var product = unit()
      while product > limit {
        count += 1
        product *= unit()
      }
    }
    return count
  }

  /// Gamma of mean 1 and a shape of at least 1 (Marsaglia & Tsang 2000); with a Poisson of this
  /// times a mean, counts are negative binomial.
  mutating func gamma(shape: Double) -> Double {
    let d = max(1, shape) - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let base = 1 + c * x
      guard base > 0 else { continue }
      let cube = base * base * base
      let limit = 0.5 * x * x + d - d * cube + d * PortableMath.log(cube)
      if PortableMath.log(max(unit(), 1e-300)) < limit { return d * cube / max(1, shape) }
    }
  }

  /// An index drawn by weights.
  mutating func pick(_ weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return max(0, (weights.lastIndex { $0 > 0 }) ?? 0)
  }
}
