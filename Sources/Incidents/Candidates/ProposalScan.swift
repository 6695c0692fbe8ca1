/// Scans boxes of at most two values by features by intervals for counts that stand out among the
/// conversations still taken for everyday ones.
///
/// Finer scopes come out of the fit that follows, so this needs to find only a shadow of each.
struct ProposalScan {
  /// Terms looked at.
  static let mostTerms = 120
  /// Values of one axis looked at.
  static let mostValues = 24

  private let mixture: Mixture
  private let days: Int
  private let features: [Int]
  /// Features looked at, by conversation.
  private let rows: FeatureSlots
  private let weight: [Double]
  private let expectedByCell: [Double]
  private let values: [[Int32]]
  /// For axes whose shares move those of each day, by day then value; empty for the others.
  private let dailyShares: [[Double]]
  private let units: Int

  /// A scan of what a mixture leaves as everyday.
  init(_ mixture: Mixture) {
    self.mixture = mixture
    let table = mixture.table
    units = table.count
    days = table.days
    let weights = (0..<table.count).map { table.weight[$0] * (1 / (1 + mixture.total[$0])) }
    weight = weights
    features = Self.chosenFeatures(table, weight: weights, days: days)
    rows = FeatureSlots(table, features: features)
    let grid = mixture.baseline.grid
    var byCell = [Double](repeating: 0, count: grid.count * days)
    for cell in 0..<grid.count {
      for hour in 0..<table.hours {
        byCell[cell * days + hour / 24] += mixture.baseline.expected[cell * table.hours + hour]
      }
    }
    expectedByCell = byCell
    dailyShares = table.axes.indices.map { Self.dailyShares(mixture, $0) }
    values = table.axes.indices.map { axis in
      var seen = [Double](repeating: 0, count: table.axes[axis].size)
      for unit in 0..<table.count { seen[Int(table.codes[axis][unit])] += weights[unit] }
      var place = [Int32](repeating: -1, count: table.axes[axis].size)
      let top = table.axes[axis].values.indices.filter { seen[$0] >= 8 }
        .sorted { (seen[$1], $0) < (seen[$0], $1) }.prefix(Self.mostValues)
      for (index, value) in top.sorted().enumerated() { place[value] = Int32(index) }
      return place
    }
  }

  /// The clearest proposals, best first; none below a threshold, that for so many looks where none is
  /// given.
  func proposals(limit: Int, threshold: Double? = nil) -> [Proposal] {
    guard days > 2, units > 0 else { return [] }
    let axes = mixture.table.axes.indices
    var shapes: [(first: Int?, second: Int?)] = [(nil, nil)]
    var boxes = 1.0
    for axis in axes {
      shapes.append((axis, nil))
      boxes += Double(count(axis))
      for other in axes where other > axis {
        shapes.append((axis, other))
        boxes += Double(count(axis) * count(other))
      }
    }
    let looks = shapes
    var found = Parallel.map(looks.count) { scan(looks[$0].first, looks[$0].second) }.flatMap(
      \.self)
    let intervals = Double(days * (days + 1)) / 2
    let threshold =
      threshold ?? Exponential.log(boxes * Double(features.count + 1) * intervals) - 4
    found.sort { ($1.score, $0.feature) < ($0.score, $1.feature) }
    var result: [Proposal] = []
    for proposal in found where proposal.score > threshold {
      if !result.contains(where: { $0.resembles(proposal) }) { result.append(proposal) }
      if result.count == limit { break }
    }
    return result
  }

  private func count(_ axis: Int) -> Int { Int((values[axis].max() ?? -1) + 1) }

  private func scan(_ first: Int?, _ second: Int?) -> [Proposal] {
    var found: [Proposal] = []
    let width = first.map(count) ?? 1
    let height = second.map(count) ?? 1
    let boxes = width * height
    guard boxes > 0 else { return found }
    let slots = features.count + 1
    let (counts, held) = tally(first, second, boxes: boxes, height: height)
    let shapes = shapes(first, second, held: held, boxes: boxes)
    var courses = [Float](repeating: 0, count: slots * days)
    for box in 0..<boxes {
      for day in 0..<days {
        let start = (day * boxes + box) * slots
        for slot in 0..<slots { courses[slot * days + day] = counts[start + slot] }
      }
      courses.withUnsafeBufferPointer { courses in
        shapes.withUnsafeBufferPointer { shapes in
          let shape = UnsafeBufferPointer(rebasing: shapes[box * days..<(box + 1) * days])
          for slot in 0..<slots {
            let series = UnsafeBufferPointer(rebasing: courses[slot * days..<(slot + 1) * days])
            guard let finding = IntervalScan.best(counts: series, shape: shape),
              finding.score > 8
            else { continue }
            found.append(
              Proposal(
                box: boxFor(first, second, box, height: height),
                feature: slot == 0 ? -1 : features[slot - 1],
                days: finding.from..<finding.to, score: finding.score, lift: finding.lift))
          }
        }
      }
    }
    return found
  }

  /// Weights by day, box and feature, the first for all; and by box and cell.
  ///
  /// Conversations come in order of time, so that what they add to lies together, day after day.
  private func tally(
    _ first: Int?, _ second: Int?, boxes: Int, height: Int
  ) -> (counts: [Float], held: [Double]) {
    let slots = features.count + 1
    let cellOf = mixture.baseline.grid.cellOf
    let cells = mixture.baseline.grid.count
    var counts = [Float](repeating: 0, count: days * boxes * slots)
    var held = [Double](repeating: 0, count: boxes * cells)
    let firstCodes = first.map { mixture.table.codes[$0] } ?? []
    let secondCodes = second.map { mixture.table.codes[$0] } ?? []
    let firstPlaces = first.map { values[$0] } ?? []
    let secondPlaces = second.map { values[$0] } ?? []
    counts.withUnsafeMutableBufferPointer { counts in
      for day in 0..<days {
        for unit in units(of: day) {
          var box = 0
          if !firstCodes.isEmpty { box = Int(firstPlaces[Int(firstCodes[unit])]) }
          if !secondCodes.isEmpty, box >= 0 {
            let place = Int(secondPlaces[Int(secondCodes[unit])])
            box = place < 0 ? -1 : box * height + place
          }
          guard box >= 0 else { continue }
          held[box * cells + Int(cellOf[unit])] += weight[unit]
          let weight = Float(weight[unit])
          let start = (day * boxes + box) * slots
          counts[start] += weight
          rows.forEach(of: unit) { counts[start + $0 + 1] += weight }
        }
      }
    }
    return (counts, held)
  }

  private func units(of day: Int) -> Range<Int> {
    let starts = mixture.table.hourStarts
    return Int(starts[day * 24])..<Int(starts[min(mixture.table.hours, day * 24 + 24)])
  }

  private func boxFor(_ first: Int?, _ second: Int?, _ box: Int, height: Int) -> ScopeBox {
    let table = mixture.table
    var result = ScopeBox(axisCount: table.axes.count)
    if let first, let value = values[first].firstIndex(of: Int32(box / height)) {
      result = result.restricted(first, to: value, size: table.axes[first].size)
    }
    if let second, let value = values[second].firstIndex(of: Int32(box % height)) {
      result = result.restricted(second, to: value, size: table.axes[second].size)
    }
    return result
  }

  /// The everyday course of each box over the days; its size does not matter.
  private func shapes(_ first: Int?, _ second: Int?, held: [Double], boxes: Int) -> [Double] {
    let baseline = mixture.baseline
    let cells = baseline.grid.count
    let moving = [first, second].compactMap(\.self).filter { !dailyShares[$0].isEmpty }
    var result = [Double](repeating: 0, count: boxes * days)
    for (place, mass) in held.enumerated() where mass > 0 {
      let (box, cell) = place.quotientAndRemainder(dividingBy: cells)
      let share = (mass + 0.01) / (baseline.cellWeight[cell] + 1)
      for day in 0..<days { result[box * days + day] += share * expectedByCell[cell * days + day] }
    }
    let height = second.map(count) ?? 1
    for axis in moving {
      let daily = dailyShares[axis]
      let size = mixture.table.axes[axis].size - 1
      for box in 0..<boxes {
        let position = Int32(axis == first ? box / height : box % height)
        guard let value = values[axis].firstIndex(of: position) else { continue }
        for day in 0..<days {
          result[box * days + day] *= daily[day * size + value]
        }
      }
    }
    return result
  }

  /// Shares of a moving axis' values by day, as the day's hours bring reports.
  private static func dailyShares(_ mixture: Mixture, _ axis: Int) -> [Double] {
    let baseline = mixture.baseline
    let place = baseline.sharePlace[axis]
    guard place >= 0, !baseline.drift[place].isEmpty else { return [] }
    let drift = baseline.drift[place]
    let (size, days) = (mixture.table.axes[axis].size - 1, mixture.table.days)
    var byHour = [Double](repeating: 1e-9, count: mixture.table.hours)
    for cell in 0..<baseline.grid.count {
      for hour in byHour.indices { byHour[hour] += baseline.expected[cell * byHour.count + hour] }
    }
    var result = [Double](repeating: 0, count: days * size)
    var total = [Double](repeating: 0, count: days)
    for hour in byHour.indices {
      total[hour / 24] += byHour[hour]
      for value in 0..<size {
        result[hour / 24 * size + value] += byHour[hour] * drift[hour * size + value]
      }
    }
    for place in result.indices { result[place] /= total[place / size] }
    return result
  }

  /// All codes, and the terms that are frequent or come in bursts.
  private static func chosenFeatures(
    _ table: ConversationTable, weight: [Double], days: Int
  ) -> [Int] {
    var codes: [Int] = []
    var terms: [Int] = []
    for (index, feature) in table.features.enumerated() {
      if feature.isCode { codes.append(index) } else { terms.append(index) }
    }
    guard terms.count > mostTerms else { return codes + terms }
    var counts = [Float](repeating: 0, count: table.features.count * days)
    var shape = [Double](repeating: 1e-3, count: days)
    var seen = [Double](repeating: 0, count: table.features.count)
    table.forEachSignal { unit, signal in
      let day = Int(table.hour[unit]) / 24
      shape[day] += weight[unit]
      for index in Int(table.rows.offsets[signal])..<Int(table.rows.offsets[signal + 1]) {
        let feature = Int(table.rows.indices[index])
        counts[feature * days + day] += Float(weight[unit])
        seen[feature] += weight[unit]
      }
    }
    var burst = [Double](repeating: 0, count: table.features.count)
    counts.withUnsafeBufferPointer { counts in
      shape.withUnsafeBufferPointer { shape in
        for term in terms {
          let series = UnsafeBufferPointer(rebasing: counts[term * days..<(term + 1) * days])
          burst[term] = IntervalScan.best(counts: series, shape: shape)?.score ?? 0
        }
      }
    }
    let bursting = terms.sorted { (burst[$1], $0) < (burst[$0], $1) }.prefix(mostTerms * 2 / 3)
    let rest = Set(terms).subtracting(bursting)
      .sorted { (seen[$1], $0) < (seen[$0], $1) }.prefix(mostTerms - bursting.count)
    return codes + (Array(bursting) + rest).sorted()
  }
}
