/// How far counts lie from their means: variance `φ·μ + α·μ²`.
///
/// `φ = 1, α = 0` are Poisson counts; `α` is the squared coefficient of variation of whatever else
/// moves a cell's rate. Its quasi-likelihood (Wedderburn 1974) needs nothing but this variance.
struct CountSpread: Sendable {
  /// Variance by mean where means are small.
  var phi = 1.0
  /// Relative variance where means are large.
  var alpha = 0.0

  /// Variance of a count.
  @inline(__always)
  func variance(_ mean: Double) -> Double { mean * (phi + alpha * mean) }

  /// Nats that a count gains where its mean moves.
  @inline(__always)
  func gain(_ count: Double, from old: Double, to new: Double) -> Double {
    let moved = QuickLog.log(new / old)
    let ratio = alpha / phi
    if ratio * max(old, new) < 1e-6 { return (count * moved - (new - old)) / phi }
    let damped = QuickLog.log((1 + ratio * new) / (1 + ratio * old))
    return (count * (moved - damped) - damped / ratio) / phi
  }

  /// Estimates it from counts and their means by weighted least squares on squared residuals, those
  /// beyond `cut` standard deviations left out. Linear.
  ///
  /// - Parameter least: the smallest `φ`; 1 for counts.
  static func estimate(_ counts: [Double], means: [Double], least: Double) -> CountSpread {
    let cut = 3.5
    // Share of a normal variance that lies within the cut.
    let kept = 0.991
    var spread = CountSpread(phi: max(least, 1e-9), alpha: 1)
    for round in 0..<14 {
      var (mm, mq, qq, my, qy) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for index in counts.indices {
        let mean = means[index]
        let variance = spread.variance(mean)
        guard variance > 0 else { continue }
        let residual = counts[index] - mean
        let square = residual * residual
        if round > 0, square > cut * cut * variance { continue }
        let weight = 1 / (variance * variance)
        let quadratic = mean * mean
        mm += weight * quadratic
        mq += weight * quadratic * mean
        qq += weight * quadratic * quadratic
        my += weight * mean * square
        qy += weight * quadratic * square
      }
      (my, qy) = (my / kept, qy / kept)
      guard mm > 0, qq > 0 else { break }
      let determinant = mm * qq - mq * mq
      var next = spread
      if determinant > 1e-9 * mm * qq {
        next.phi = (my * qq - qy * mq) / determinant
        next.alpha = (qy * mm - my * mq) / determinant
      } else {
        (next.phi, next.alpha) = (my / mm, 0)
      }
      if next.phi < least {
        next.phi = least
        next.alpha = (qy - least * mq) / qq
      }
      if next.alpha < 0 { (next.phi, next.alpha) = (max(least, my / mm), 0) }
      let change = abs(next.phi - spread.phi) / spread.phi + abs(next.alpha - spread.alpha)
      spread = next
      if change < 1e-4 { break }
    }
    return spread
  }
}
