/// What is expected on an ordinary day: a rate for each cell, shares of the dimensions that traffic
/// is not counted by, a slow trend and an hourly factor.
///
/// It is fitted to conversations weighted by their probability of being everyday ones, so that it
/// sharpens as incidents are taken out. Rates are shrunk towards the product of main effects
/// (gamma, shape 8), shares towards independence (Dirichlet, 12).
struct Baseline: Sendable {
  static let rateShape = 8.0
  static let shareWeight = 12.0
  static let trendHours = 56.0

  /// The cells and their exposure.
  var grid: CellGrid
  /// Conversations per request, by cell.
  var rate: [Double]
  /// Slow trend by hour.
  var trend: [Double]
  /// Trend times whatever moves all reports of an hour: outages, noise.
  var factor: [Double]
  /// Everyday conversations expected by cell and hour, trend included.
  var expected: [Double] = []
  /// Everyday weight by cell.
  var cellWeight: [Double] = []
  /// Everyday weight of each conversation.
  var everyday: [Double] = []
  /// How far each cell's day counts as ordinary, 0…1, by cell then day; empty without traffic.
  var trust: [Double] = []
  /// Shares by share axis: cell × value, shrunk.
  var shares: [[Double]]
  /// Shares of the same axis over all cells.
  var overallShares: [[Double]]
  /// For axes whose shares move: hour × value, the missing one left out; empty for the others.
  var drift: [[Double]]
  /// For each axis its place among the share axes, -1 for rate axes.
  let sharePlace: [Int]
  /// Whether an axis is missing because some cells never have it rather than now and then.
  var missingIsStructural: [Bool]

  /// A baseline before anything is known of incidents.
  init(_ table: ConversationTable, grid: CellGrid) {
    self.grid = grid
    rate = [Double](repeating: 0, count: grid.count)
    trend = [Double](repeating: 1, count: table.hours)
    factor = trend
    shares = grid.shareAxes.map { _ in [] }
    overallShares = shares
    drift = shares
    var places = [Int](repeating: -1, count: table.axes.count)
    for (place, axis) in grid.shareAxes.enumerated() { places[axis] = place }
    sharePlace = places
    missingIsStructural = table.axes.map { _ in false }
    refit(table, everyday: [Double](repeating: 1, count: table.count))
  }

  /// Fits everything again. O(conversations × axes + cells × hours).
  mutating func refit(_ table: ConversationTable, everyday probability: [Double]) {
    everyday = zip(table.weight, probability).map { $0 * $1 }
    sumCells(table)
    if grid.hasTraffic {
      fitRobustly(table, rounds: trust.isEmpty ? 6 : 2)
    } else {
      grid.exposure = exposureFromMix(table)
      fitTrendAndRates(table)
    }
    fitFactor(table)
    fitShares(table)
  }

  mutating func sumCells(_ table: ConversationTable) {
    cellWeight = [Double](repeating: 0, count: grid.count)
    for unit in 0..<table.count { cellWeight[Int(grid.cellOf[unit])] += everyday[unit] }
  }

  mutating func fitTrendAndRates(_ table: ConversationTable) {
    let hours = grid.hours
    var observed = [Double](repeating: 0, count: hours)
    for unit in 0..<table.count { observed[Int(table.hour[unit])] += everyday[unit] }
    let smoother = KernelSmoother(sigma: Self.trendHours)
    let smoothed = smoother.sums(observed)
    for _ in 0..<2 {
      fitRates()
      var byHour = [Double](repeating: 0, count: hours)
      for cell in 0..<grid.count {
        let rate = rate[cell]
        for hour in 0..<hours { byHour[hour] += rate * grid.exposure[cell * hours + hour] }
      }
      let base = smoother.sums(byHour)
      for hour in 0..<hours { trend[hour] = (smoothed[hour] + 4) / (base[hour] + 4) }
    }
    fitRates()
    expected = grid.exposure
    for cell in 0..<grid.count {
      let rate = rate[cell]
      for hour in 0..<hours { expected[cell * hours + hour] *= rate * trend[hour] }
    }
  }

  /// Gamma-shrunk rates around the product of main effects.
  private mutating func fitRates() {
    let hours = grid.hours
    var served = [Double](repeating: 0, count: grid.count)
    for cell in 0..<grid.count {
      var sum = 0.0
      for hour in 0..<hours { sum += grid.exposure[cell * hours + hour] * trend[hour] }
      served[cell] = sum
    }
    let overall =
      max(cellWeight.reduce(0, +), 1e-9) / max(served.reduce(0, +), 1e-9)
    var mean = [Double](repeating: overall, count: grid.count)
    for _ in 0..<3 {
      for codes in grid.cellCodes {
        let size = Int(codes.max() ?? 0) + 1
        var seen = [Double](repeating: Self.rateShape, count: size)
        var due = seen
        for cell in 0..<grid.count {
          seen[Int(codes[cell])] += cellWeight[cell]
          due[Int(codes[cell])] += mean[cell] * served[cell]
        }
        for cell in 0..<grid.count { mean[cell] *= seen[Int(codes[cell])] / due[Int(codes[cell])] }
      }
    }
    for cell in 0..<grid.count {
      let shape = Self.rateShape
      rate[cell] =
        mean[cell] * (cellWeight[cell] + shape) / (mean[cell] * served[cell] + shape)
    }
  }

  /// f(h) = m(a + N)/(a + mB).
  private mutating func fitFactor(_ table: ConversationTable) {
    let (observed, due) = hourly(table)
    let shape = Self.noiseShape(observed: observed, due: due)
    for hour in 0..<grid.hours {
      factor[hour] = trend[hour] * (shape + observed[hour]) / (shape + due[hour])
    }
  }

  /// Everyday conversations seen and expected in each hour.
  func hourly(_ table: ConversationTable) -> (observed: [Double], due: [Double]) {
    let hours = grid.hours
    var observed = [Double](repeating: 0, count: hours)
    for unit in 0..<table.count { observed[Int(table.hour[unit])] += everyday[unit] }
    var due = [Double](repeating: 0, count: hours)
    for cell in 0..<grid.count {
      for hour in 0..<hours { due[hour] += expected[cell * hours + hour] }
    }
    return (observed, due)
  }

  /// The gamma shape of the hours' common noise, from the middle of the deviations: hours with
  /// outages or with incidents not yet found do not make the ordinary ones look noisy.
  static func noiseShape(observed: [Double], due: [Double]) -> Double {
    let hours = due.indices.filter { due[$0] > 0.5 }
    guard hours.count > 24 else { return 100 }
    // 60% of standard normal deviates lie within 0.8416.
    let place = hours.count * 6 / 10
    var (low, high) = (Exponential.log(3), Exponential.log(3_000))
    for _ in 0..<20 {
      let middle = (low + high) / 2
      let shape = Exponential.value(middle)
      let deviations = hours.map { hour in
        abs(observed[hour] - due[hour]) / (due[hour] + due[hour] * due[hour] / shape).squareRoot()
      }.sorted()
      if deviations[place] > 0.8416 { high = middle } else { low = middle }
    }
    return Exponential.value((low + high) / 2)
  }
}
