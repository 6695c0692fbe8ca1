/// The joint fit behind `Localizer`: boxes whose gains combine where they overlap.
struct SubsetMixture {
  /// A box with its additional rate.
  struct Part: Sendable {
    var box: SubsetBox
    /// Additional rate over the prediction; negative for a fall.
    var gain: Double
  }

  let cells: LocalizationCells
  /// Whether lifts multiply where boxes overlap; else gains add up.
  let multiplies: Bool
  var parts: [Part] = []
  var spread: CountSpread
  /// Nats that one row says at most, of either of two means: it may stray for no reason that a
  /// subset has. Without bound where few rows do.
  var bound = Double.infinity

  /// Subsets at most.
  static let most = 8
  /// Rows that can stray together by chance.
  static let few = 2
  /// Nats that a subset costs beside its box's price.
  static let price = 9.0
  /// Nats beside the others above which a part is not doubted.
  static let contested = 30.0
  /// Nats by which a shift of everything must describe the table better.
  static let disbelief = 10.0
  /// The least share of a prediction that any number of falls leaves.
  static let floor = 0.001

  init(_ cells: LocalizationCells, multiplies: Bool) {
    self.cells = cells
    self.multiplies = multiplies
    spread = CountSpread()
    estimate()
  }

  /// Takes the spread from how far the counts lie from the present means.
  mutating func estimate() {
    let means = zip(means(parts), cells.isPredicted).map { $1 ? $0 : 0 }
    spread = CountSpread.estimate(cells.real, means: means, least: cells.leastSpread)
  }

  /// Factors on the predictions by pattern of the rows in some parts.
  func factors(_ parts: [Part], _ ground: SubsetGround) -> [Double] {
    ground.shares.map { shares in
      var factor = 1.0
      for (share, part) in zip(shares, parts) where share > 0 {
        if multiplies {
          factor *= max(Self.floor, 1 + share * part.gain)
        } else {
          factor += share * part.gain
        }
      }
      return multiplies ? max(Self.floor, factor) : factor
    }
  }

  /// Means of the rows under some parts. O(rows).
  func means(_ parts: [Part]) -> [Double] {
    let ground = SubsetGround(cells, boxes: parts.map(\.box))
    let factors = factors(parts, ground).map { max(Self.floor, $0) }
    return cells.base.indices.map { cells.base[$0] * factors[Int(ground.patterns[$0])] }
  }

  /// Nats that parts gain over the predictions, less what describing them costs. O(rows).
  func value(_ parts: [Part]) -> Double {
    let joint = JointView(cells, boxes: parts.map(\.box))
    return joint.nats(self, parts) - description(parts)
  }

  /// Nats for naming some parts.
  func description(_ parts: [Part]) -> Double {
    parts.reduce(0) { $0 + Self.price + $1.box.price(cells) }
  }

  /// Log-likelihood of the counts under the parts and the spread, widened by the mean deviance, less
  /// what describing the parts costs: by this, descriptions under different spreads compare. O(rows).
  ///
  /// The extended quasi-likelihood of Nelder & Pregibon (1987), but for what no parameter moves.
  func total() -> Double {
    let logarithms = cells.real.reduce(0) { $0 + spread.halfLogVariance($1 + cells.continuity) }
    // Where the mean deviance widens the spread it is one by it; below one it stays what it is.
    let deviance = deviance()
    let dispersion = dispersion(deviance)
    let widened = Double(cells.real.count) / 2 * PortableMath.log(dispersion)
    let whole = deviance.predicted + deviance.unpredicted
    return -logarithms - widened - whole / (2 * dispersion) - description(parts)
  }

  /// The mean deviance of the predicted counts from the present means, at least 1: by so much the
  /// spread that the middle of the deviations tells falls short of the whole. O(rows).
  func dispersion() -> Double { dispersion(deviance()) }

  private func dispersion(_ deviance: (predicted: Double, unpredicted: Double)) -> Double {
    let rows = cells.isPredicted.count { $0 }
    return max(1, deviance.predicted / Double(max(1, rows - parts.count)))
  }

  private func deviance() -> (predicted: Double, unpredicted: Double) {
    let means = means(parts)
    var deviance = (predicted: 0.0, unpredicted: 0.0)
    for row in means.indices {
      let mine = 2 * min(bound, spread.halfDeviance(cells.real[row], mean: means[row]))
      if cells.isPredicted[row] {
        deviance.predicted += mine
      } else {
        deviance.unpredicted += mine
      }
    }
    return deviance
  }

  /// Rows so far from their present means that each would pay for a subset of its own. O(rows).
  func strays() -> Int {
    let means = means(parts)
    let price = Self.price + cells.cellPrice
    return means.indices.count { row in
      let off = cells.real[row] - means[row]
      // The deviance of a fall is up to that of twice its square; of a rise, less.
      return off * off > price / 2 * spread.variance(min(means[row], max(cells.real[row], 1e-12)))
        && spread.halfDeviance(cells.real[row], mean: means[row]) > price
    }
  }

  /// Whether a part shifts most of what was predicted by no more than single rows stray however
  /// large they are: the predictions' own error, which belongs to the fit and is no finding.
  func isCalibration(_ part: Part) -> Bool {
    guard abs(part.gain) <= spread.alpha.squareRoot() else { return false }
    let inside = cells.inside(part.box).rows.reduce(0) { $0 + cells.base[Int($1)] }
    return 2 * inside > cells.base.reduce(0, +)
  }

  /// Whether any cell lies in two parts: where none does, adding and multiplying say the same.
  var isOverlapping: Bool {
    parts.indices.contains { one in
      parts.indices.contains { $0 > one && parts[one].box.meets(parts[$0].box) }
    }
  }

  /// Each part's worth beside the others, the largest first.
  func strongestFirst() -> [Part] {
    let whole = value(parts)
    return parts.indices.map { index -> (worth: Double, index: Int) in
      var others = parts
      others.remove(at: index)
      return (whole - value(others), index)
    }.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.index < $1.index }
      .map { parts[$0.index] }
  }

  /// All gains together, boxes left as they are. O(rows + patterns · parts²).
  mutating func level() {
    let joint = JointView(cells, boxes: parts.map(\.box))
    for (index, gain) in joint.gains(self, parts).enumerated() { parts[index].gain = gain }
  }

  /// A mean at a gain.
  @inline(__always)
  func mean(_ grain: SubsetView.Grain, _ gain: Double) -> Double {
    max(Self.floor * grain.base, grain.fixed + gain * grain.slope)
  }

  /// A grain's residual, no further from its mean than rows may say.
  @inline(__always)
  func residual(_ real: Double, rows: Double, mean: Double, variance: Double) -> Double {
    let residual = real - rows * mean
    guard bound < .infinity else { return residual }
    let most = rows * (2 * bound * variance).squareRoot()
    return min(most, max(-most, residual))
  }

  /// Nats that rows gain where their mean moves.
  @inline(__always)
  func gain(_ real: Double, rows: Double, from old: Double, to new: Double) -> Double {
    let nats = spread.gain(real, rows: rows, from: old, to: new)
    return min(rows * bound, max(-rows * bound, nats))
  }

  /// The most likely gain for a view by Fisher's scoring, and the nats it brings.
  func bestGain(_ view: SubsetView, from start: Double = 0) -> (gain: Double, nats: Double) {
    var gain = start
    for _ in 0..<12 {
      var (score, information) = (0.0, 0.0)
      for grain in view.grains {
        let mean = mean(grain, gain)
        let variance = spread.variance(mean)
        let ratio = grain.slope / variance
        score += ratio * residual(grain.real, rows: grain.rows, mean: mean, variance: variance)
        information += grain.rows * grain.slope * ratio
      }
      guard information > 0 else { break }
      let next = max(-0.999, gain + score / information)
      let step = next - gain
      gain = next
      if abs(step) < 1e-4 * (1 + abs(gain)) { break }
    }
    return (gain, nats(view, gain))
  }

  /// Nats that a view gains by a gain.
  func nats(_ view: SubsetView, _ gain: Double) -> Double {
    var nats = 0.0
    for grain in view.grains {
      nats += self.gain(
        grain.real, rows: grain.rows, from: mean(grain, 0), to: mean(grain, gain))
    }
    return nats
  }
}
