/// Coordinate ascent on a component's scope.
///
/// For each axis each value is asked whether the conversations there, during the component's
/// course, speak for it at the level of the rest. Unions of values come free; an axis stays open
/// unless the values left out clearly lack what the others show.
struct ScopeAscent {
  /// Relative levels tried for a value.
  static let relative: [Double] = [
    0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.65, 0.9, 1, 1.2, 1.6, 2.2, 3, 4.5, 7,
  ]
  private static let logs = LogTable(levels: relative)
  /// Nats of absence outside before an axis is restricted.
  static let leastAbsence = 3.0

  private let mixture: Mixture
  private let index: Int
  private let shape: [Double]
  private let thinning: FeatureThinning?
  /// The conversations of the component's time, and each one's intensity at level 1 within scope.
  private let units: [Int32]
  private let intensity: [Double]
  /// Each one's ρ; only where a feature is looked at.
  private let ratio: [Double]

  /// The ascent for a component of a mixture; with a feature it looks only at the conversations
  /// that show it, so that another incident's volume in the same place cannot widen the scope.
  init(_ mixture: Mixture, _ index: Int, feature: Int? = nil) {
    self.mixture = mixture
    self.index = index
    let shape = (0..<mixture.table.hours).map { mixture.components[index].level($0) }
    self.shape = shape
    let table = mixture.table
    let component = mixture.components[index]
    let units = table.units { shape[$0] > 0 }.flatMap { $0.map { Int32($0) } }
    self.units = units
    let ratio = component.ratios(of: units, table)
    var own = SparseColumn.Cursor(component.intensity)
    intensity = units.indices.map { place in
      let unit = Int(units[place])
      let others = max(0, mixture.total[unit] - own.value(unit))
      return ratio[place] * mixture.pace[Int(table.hour[unit])] / (1 + others)
    }
    thinning = feature.flatMap { FeatureThinning(mixture, index, feature: $0) }
    self.ratio = thinning == nil ? [] : ratio
  }

  /// The best box near the component's, and each value's evidence at the common level.
  func improved() -> (box: ScopeBox, evidence: [[Double]]) {
    var box = mixture.components[index].box
    var evidence = [[Double]](repeating: [], count: box.axes.count)
    for _ in 0..<2 {
      let before = box
      // Restricted axes last: what they hold out now decides what the others can see.
      let order =
        box.axes.indices.filter { box.axes[$0] == nil }
        + box.axes.indices.filter { box.axes[$0] != nil }
      for axis in order {
        let (weights, nats) = improvedAxis(axis, box: box)
        box.axes[axis] = weights
        evidence[axis] = nats
      }
      if box == before { break }
    }
    return (box, evidence)
  }

  private func improvedAxis(_ axis: Int, box: ScopeBox) -> (weights: [Double]?, nats: [Double]) {
    let table = mixture.table
    let size = table.axes[axis].size
    let levels = Self.relative.count
    let due = mixture.baseline.expectedByValue(axis, box: box, shape: shape, in: table)
    var gains = [Double](repeating: 0, count: size * levels)
    for value in 0..<size {
      let due = due[value] * (thinning?.inside ?? 1)
      for level in 0..<levels { gains[value * levels + level] = -Self.relative[level] * due }
    }
    let codes = table.codes[axis]
    let within = membership(box, without: axis)
    gains.withUnsafeMutableBufferPointer { gains in
      Self.logs.withAdder { logs in
        for (place, unit) in units.enumerated() {
          let unit = Int(unit)
          let intensity = intensity[place] * within[place]
          guard intensity > 1e-6 else { continue }
          var now = shape[Int(table.hour[unit])]
          if let thinning {
            guard table.shows(unit, feature: thinning.feature) else { continue }
            now *= thinning.inside / thinning.outside / max(1e-6, ratio[place])
          }
          logs.add(
            now * intensity, weight: table.weight[unit], to: gains, at: Int(codes[unit]) * levels)
        }
      }
    }
    return decide(axis, gains: gains, current: box.axes[axis])
  }

  /// Membership of the conversations looked at, one axis left out.
  private func membership(_ box: ScopeBox, without left: Int) -> [Double] {
    var result = [Double](repeating: 1, count: units.count)
    for (axis, weights) in box.axes.enumerated() where axis != left {
      guard let weights else { continue }
      let codes = mixture.table.codes[axis]
      result.withUnsafeMutableBufferPointer { result in
        units.withUnsafeBufferPointer { units in
          for place in units.indices { result[place] *= weights[Int(codes[Int(units[place])])] }
        }
      }
    }
    return result
  }

  private func decide(
    _ axis: Int, gains: [Double], current: [Double]?
  ) -> (weights: [Double]?, nats: [Double]) {
    let levels = Self.relative.count
    let axisInfo = mixture.table.axes[axis]
    let missing = axisInfo.missing
    func best(_ values: [Int]) -> Int {
      var top = 0
      var topGain = -Double.infinity
      for level in 0..<levels {
        let gain = values.reduce(0) { $0 + gains[$1 * levels + level] }
        if gain > topGain { (top, topGain) = (level, gain) }
      }
      return top
    }
    let own = (0..<missing).map { best([$0]) }
    let peaks = (0..<missing).map { gains[$0 * levels + own[$0]] }
    guard let strongest = peaks.indices.max(by: { (peaks[$0], -$0) < (peaks[$1], -$1) }),
      peaks[strongest] > 0
    else { return (current, []) }
    var reference = own[strongest]
    if let current {
      let pooled = best((0..<missing).filter { current[$0] > 0.5 })
      if pooled > 0 { reference = pooled }
    }
    let nats = (0...missing).map { gains[$0 * levels + reference] }
    let level = Self.relative[reference]
    var included = (0..<missing).map { value in
      (peaks[value] > 5 && Self.relative[own[value]] > 0.2 * level)
        || (nats[value] > 0 && Self.relative[own[value]] > 0.1 * level)
    }
    if axisInfo.isOrdered { included = Self.bestRun(Array(nats.dropLast())) }
    // Every value there is says no more than no restriction; other axes tell who says none.
    guard included.contains(true), included.contains(false) else { return (nil, nats) }
    let absence = included.indices.reduce(0.0) { $0 + (included[$1] ? 0 : -nats[$1]) }
    let presence = included.indices.reduce(0.0) { $0 + (included[$1] ? nats[$1] : 0) }
    // Where nobody says a value there is nothing to restrict by.
    if presence < Self.leastAbsence { return (nil, nats) }
    var weights = included.map { $0 ? 1.0 : 0.0 }
    let membership = missingMembership(axis, included: included, gains: gains, level: level)
    weights.append(membership)
    // What the restriction gives away among those who say no value speaks against it.
    let kept = gains[missing * levels + Self.nearest(membership * level)]
    let price = axisInfo.isOrdered ? Self.runPrice(missing) : 0
    if absence - (nats[missing] - kept) < Self.leastAbsence + price { return (nil, nats) }
    return (weights, nats)
  }

  /// A missing value belongs by the share of the values inside, or not at all where whole cells
  /// never say one (a browser has no client version) or where those without a value show nothing.
  private func missingMembership(
    _ axis: Int, included: [Bool], gains: [Double], level: Double
  ) -> Double {
    if mixture.baseline.missingIsStructural[axis] { return 0 }
    let shares = valueShares(axis)
    let said = max(shares.dropLast().reduce(0, +), 1e-9)
    let share = included.indices.reduce(0.0) { $0 + (included[$1] ? shares[$1] : 0) } / said
    let start = included.count * Self.relative.count
    return gains[start + Self.nearest(share * level)] >= 0 ? share : 0
  }

  /// The place of the relative level next to a number.
  private static func nearest(_ wanted: Double) -> Int {
    relative.indices.min {
      (abs(relative[$0] - wanted), $0) < (abs(relative[$1] - wanted), $1)
    } ?? 0
  }

  /// Nats that choosing one of the runs of an ordered axis costs.
  private static func runPrice(_ values: Int) -> Double {
    Exponential.log(Double(max(1, values * (values + 1) / 2)))
  }

  private func valueShares(_ axis: Int) -> [Double] {
    let table = mixture.table
    var shares = [Double](repeating: 1e-9, count: table.axes[axis].size)
    for unit in 0..<table.count {
      shares[Int(table.codes[axis][unit])] += mixture.baseline.everyday[unit]
    }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }

  /// The run of neighbouring values with the most evidence.
  static func bestRun(_ nats: [Double]) -> [Bool] {
    var (best, from, to) = (0.0, 0, 0)
    var (sum, start) = (0.0, 0)
    for (index, value) in nats.enumerated() {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += value
      if sum > best { (best, from, to) = (sum, start, index + 1) }
    }
    // An end that is merely silent belongs to the run: "from … on".
    if nats[to...].reduce(0, +) > -1 { to = nats.count }
    if nats[..<from].reduce(0, +) > -1 { from = 0 }
    return nats.indices.map { $0 >= from && $0 < to }
  }
}
