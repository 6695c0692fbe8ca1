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

  /// Subsets at most.
  static let most = 8
  /// Nats that a subset costs beside its box's price.
  static let price = 9.0
  /// Nats beside the others above which a part is not doubted.
  static let contested = 30.0
  /// Rows above which parts are found anew one at a time, not in pairs: with so many cells the first
  /// finds are seldom wrong, and pairs would be most of the time.
  static let manyRows = 8_000
  /// Nats by which a shift of everything must describe the table better.
  static let disbelief = 10.0
  /// The least share of a prediction that any number of falls leaves.
  private static let floor = 0.001

  init(_ cells: LocalizationCells, multiplies: Bool) {
    self.cells = cells
    self.multiplies = multiplies
    spread = CountSpread()
    estimate()
  }

  /// Takes the spread from how far the counts lie from the present means.
  mutating func estimate() {
    let means = zip(means(factors(parts)), cells.isPredicted).map { $1 ? $0 : 0 }
    spread = CountSpread.estimate(cells.real, means: means, least: cells.leastSpread)
  }

  /// Factors on the predictions by parts. O(parts · rows).
  func factors(_ parts: [Part]) -> [Double] {
    var factors = [Double](repeating: 1, count: cells.real.count)
    for part in parts {
      let (rows, shares) = cells.inside(part.box)
      for (row, share) in zip(rows, shares) {
        if multiplies {
          factors[row] *= max(Self.floor, 1 + share * part.gain)
        } else {
          factors[row] += share * part.gain
        }
      }
    }
    return factors
  }

  /// Means under factors.
  func means(_ factors: [Double]) -> [Double] {
    zip(cells.base, factors).map { $0 * max(Self.floor, $1) }
  }

  /// Nats that parts gain over the predictions, less what describing them costs.
  func value(_ parts: [Part], spread: CountSpread) -> Double {
    let factors = factors(parts)
    var value = 0.0
    for row in factors.indices where factors[row] != 1 {
      let base = cells.base[row]
      value += spread.gain(cells.real[row], from: base, to: base * max(Self.floor, factors[row]))
    }
    return parts.reduce(value) { $0 - Self.price - $1.box.price(cells) }
  }

  /// Whether any cell lies in two parts: where none does, adding and multiplying say the same.
  var isOverlapping: Bool {
    parts.indices.contains { one in
      parts.indices.contains { $0 > one && parts[one].box.meets(parts[$0].box) }
    }
  }

  /// Each part's worth beside the others, the largest first.
  func strongestFirst() -> [Part] {
    let whole = value(parts, spread: spread)
    return parts.indices.map { index -> (worth: Double, index: Int) in
      var others = parts
      others.remove(at: index)
      return (whole - value(others, spread: spread), index)
    }.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.index < $1.index }
      .map { parts[$0.index] }
  }

  /// Rows as one part sees them: counts, and means as `fixed + slope · gain`.
  struct View {
    var rows: [Int] = []
    var fixed: [Double] = []
    var slope: [Double] = []
  }

  /// A view of a box beside the factors of the other parts.
  func view(_ box: SubsetBox, skipping axis: Int? = nil, beside factors: [Double]) -> View {
    let (rows, shares) = cells.inside(box, skipping: axis)
    var view = View(rows: rows)
    view.fixed.reserveCapacity(rows.count)
    view.slope.reserveCapacity(rows.count)
    for (row, share) in zip(rows, shares) {
      let base = cells.base[row]
      let old = base * max(Self.floor, factors[row])
      view.fixed.append(multiplies ? old : base * factors[row])
      view.slope.append((multiplies ? old : base) * share)
    }
    return view
  }

  /// A mean at a gain, and at none.
  @inline(__always)
  func mean(_ view: View, _ index: Int, _ gain: Double) -> Double {
    max(Self.floor * cells.base[view.rows[index]], view.fixed[index] + gain * view.slope[index])
  }

  /// The most likely gain for a view by Fisher's scoring, and the nats it brings.
  func bestGain(_ view: View, from start: Double = 0) -> (gain: Double, nats: Double) {
    var gain = start
    for _ in 0..<12 {
      var (score, information) = (0.0, 0.0)
      for index in view.rows.indices {
        let mean = mean(view, index, gain)
        let ratio = view.slope[index] / spread.variance(mean)
        score += (cells.real[view.rows[index]] - mean) * ratio
        information += view.slope[index] * ratio
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
  func nats(_ view: View, _ gain: Double) -> Double {
    var nats = 0.0
    for index in view.rows.indices {
      nats += spread.gain(
        cells.real[view.rows[index]], from: mean(view, index, 0), to: mean(view, index, gain))
    }
    return nats
  }
}
