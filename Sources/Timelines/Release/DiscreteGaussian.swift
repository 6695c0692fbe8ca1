/// Exact samples of the discrete Gaussian: integers with probability proportional to
/// `exp(−x²/2σ²)`.
///
/// Integer arithmetic only: floating-point Gaussians have gaps in which a true count can be read.
/// The variance is a fraction, so that its every use is exact. Expected time is constant.
///
/// Source: C. Canonne, G. Kamath, T. Steinke, "The Discrete Gaussian for Differential Privacy",
/// NeurIPS 2020, algorithms 1 to 3.
public struct DiscreteGaussian: Sendable, Hashable {
  /// The variance's numerator.
  public let numerator: UInt64
  /// The variance's denominator.
  public let denominator: UInt64
  /// The scale of the proposals: the least integer above σ.
  private let scale: UInt64

  /// Noise of a variance `numerator / denominator`, at most 2³² in either.
  public init(numerator: UInt64, denominator: UInt64) {
    precondition(
      (1...1 << 32).contains(numerator) && (1...1 << 32).contains(denominator),
      "a variance is a positive fraction of small numbers")
    self.numerator = numerator
    self.denominator = denominator
    var scale = UInt64((Double(numerator) / Double(denominator)).squareRoot()) + 1
    // Rounding must not make it less than it should be; more costs only time.
    while scale * scale * denominator < numerator { scale += 1 }
    self.scale = scale
  }

  /// The standard deviation.
  public var deviation: Double { (Double(numerator) / Double(denominator)).squareRoot() }

  /// Draws one integer.
  public func draw(using generator: inout some RandomNumberGenerator) -> Int {
    while true {
      let proposal = laplace(using: &generator)
      // (|y| − σ²/t)² / 2σ² over one denominator.
      let reach = Int128(proposal.magnitude) * Int128(denominator) * Int128(scale)
      let distance = (reach - Int128(numerator)).magnitude
      let bottom =
        2 * UInt128(numerator) * UInt128(denominator) * UInt128(scale) * UInt128(scale)
      if bernoulli(exponent: distance * distance, over: bottom, using: &generator) {
        return proposal
      }
    }
  }

  /// The discrete Laplace distribution: probability proportional to `exp(−|x|/scale)`.
  private func laplace(using generator: inout some RandomNumberGenerator) -> Int {
    while true {
      let part = UInt64.random(in: 0..<scale, using: &generator)
      guard bernoulli(exponent: UInt128(part), over: UInt128(scale), using: &generator) else {
        continue
      }
      var whole: UInt64 = 0
      while bernoulli(exponent: 1, over: 1, using: &generator) { whole += 1 }
      let magnitude = Int(part + scale * whole)
      let isNegative = Bool.random(using: &generator)
      if isNegative, magnitude == 0 { continue }
      return isNegative ? -magnitude : magnitude
    }
  }

  /// True with probability `exp(−top/bottom)`.
  private func bernoulli(
    exponent top: UInt128, over bottom: UInt128, using generator: inout some RandomNumberGenerator
  ) -> Bool {
    var top = top
    while top > bottom {
      guard fraction(1, 1, using: &generator) else { return false }
      top -= bottom
    }
    return fraction(top, bottom, using: &generator)
  }

  /// The same for exponents up to 1.
  private func fraction(
    _ top: UInt128, _ bottom: UInt128, using generator: inout some RandomNumberGenerator
  ) -> Bool {
    var count: UInt128 = 1
    while UInt128.random(in: 0..<bottom * count, using: &generator) < top { count += 1 }
    return count % 2 == 1
  }
}
