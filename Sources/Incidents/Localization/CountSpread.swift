/// How far counts lie from their means: variance `φ·μ + α·μ²`.
///
/// `φ = 1, α = 0` are Poisson counts; `α` is the squared coefficient of variation of whatever else
/// moves a cell's rate. Its quasi-likelihood (Wedderburn 1974) needs nothing but this variance.
struct CountSpread: Sendable, Equatable {
  /// Variance by mean where means are small.
  var phi = 1.0
  /// Relative variance where means are large.
  var alpha = 0.0

  /// Variance of a count.
  @inline(__always)
  func variance(_ mean: Double) -> Double { mean * (phi + alpha * mean) }

  /// Nats that counts gain where their means move.
  ///
  /// - Parameter counts: the sum of counts that have one mean.
  /// - Parameter rows: how many they are.
  @inline(__always)
  func gain(_ counts: Double, rows: Double = 1, from old: Double, to new: Double) -> Double {
    let moved = QuickLog.log(new / old)
    let ratio = alpha / phi
    if ratio * max(old, new) < 1e-6 { return (counts * moved - rows * (new - old)) / phi }
    let damped = QuickLog.log((1 + ratio * new) / (1 + ratio * old))
    return (counts * (moved - damped) - rows * damped / ratio) / phi
  }

  /// Half of a count's deviance: nats between a mean and the mean that is the count.
  ///
  /// With `halfLogVariance` it is the extended quasi-likelihood (Nelder & Pregibon 1987), by which
  /// descriptions under different spreads compare.
  func halfDeviance(_ count: Double, mean: Double) -> Double {
    // As a count goes to zero, so does what its logarithm weighs.
    gain(count, from: mean, to: count > 0 ? count : 1e-12 * mean)
  }

  /// Half of the logarithm of a count's variance, but for what no parameter moves.
  func halfLogVariance(_ count: Double) -> Double { QuickLog.log(phi + alpha * count) / 2 }

  /// Rows that the middle of the deviations is told from.
  private static let mostRows = 2_000

  /// The spread under which the middle of the deviations is what a normal's would be, `φ` at its
  /// least: a third of the rows may belong to subsets not yet found without making the rest look
  /// noisy. Where there are many rows, some of them evenly chosen tell enough. Linear.
  ///
  /// - Parameter least: the smallest `φ`; 1 for counts.
  static func robust(_ counts: [Double], means: [Double], least: Double) -> CountSpread {
    let known = counts.indices.filter { means[$0] > 0 }
    let step = max(1, known.count / mostRows)
    let rows = stride(from: 0, to: known.count, by: step).map { known[$0] }
    guard !rows.isEmpty else { return CountSpread(phi: max(least, 1e-9), alpha: 0) }
    // Half of standard normal deviates lie within 0.6745.
    func middle(_ spread: CountSpread) -> Double {
      let squares = rows.map { row in
        (counts[row] - means[row]) * (counts[row] - means[row]) / spread.variance(means[row])
      }.sorted()
      return squares[squares.count / 2].squareRoot() / 0.6745
    }
    let plain = CountSpread(phi: max(least, 1e-9), alpha: 0)
    guard middle(plain) > 1 else { return plain }
    var (low, high) = (1e-6, 4.0)
    for _ in 0..<24 {
      let alpha = (low * high).squareRoot()
      if middle(CountSpread(phi: plain.phi, alpha: alpha)) > 1 { low = alpha } else { high = alpha }
    }
    return CountSpread(phi: plain.phi, alpha: high)
  }

  /// Estimates it from counts and their means by weighted least squares on squared residuals, those
  /// beyond `cut` standard deviations left out. Begins with the robust spread, so that what is to be
  /// found cannot hide behind a spread of its own making.
  ///
  /// - Parameter least: the smallest `φ`; 1 for counts.
  static func estimate(_ counts: [Double], means: [Double], least: Double) -> CountSpread {
    let cut = 3.5
    // Share of a normal variance that lies within the cut.
    let kept = 0.991
    var spread = robust(counts, means: means, least: least)
    for _ in 0..<14 {
      var (mm, mq, qq, my, qy) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for index in counts.indices {
        let mean = means[index]
        let variance = spread.variance(mean)
        guard variance > 0 else { continue }
        let residual = counts[index] - mean
        let square = residual * residual
        if square > cut * cut * variance { continue }
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
