extension Baseline {
  /// Exposure where no traffic is known: the everyday conversations themselves, smoothed.
  ///
  /// The slow share of each cell times the rhythm of the week. An incident longer than the
  /// smoothing (five days) is partly taken for a change of the mix: its text has to give it away.
  /// A cell is smoothed within the time its values exist: across a launch there is nothing to smooth.
  func exposureFromMix(_ table: ConversationTable) -> [Double] {
    let hours = grid.hours
    let smoother = KernelSmoother(sigma: 120)
    var byCell = [[Double]](
      repeating: [Double](repeating: 0, count: hours), count: grid.count)
    var all = [Double](repeating: 0, count: hours)
    for unit in 0..<table.count {
      byCell[Int(grid.cellOf[unit])][Int(table.hour[unit])] += everyday[unit]
      all[Int(table.hour[unit])] += everyday[unit]
    }
    let norm = smoother.sums([Double](repeating: 1, count: hours))
    let slow = smoother.sums(all)
    var week = [Double](repeating: 2, count: 168)
    var due = week
    for hour in 0..<hours {
      let slot = (table.originHour + hour) % 168
      week[slot] += all[hour]
      due[slot] += slow[hour] / norm[hour]
    }
    var within: [Range<Int>: (total: Double, slow: [Double])] = [:]
    var exposure = [Double](repeating: 0, count: grid.count * hours)
    for cell in 0..<grid.count {
      let life = grid.lifetimes[cell]
      if within[life] == nil {
        let alive = all.indices.map { life.contains($0) ? all[$0] : 0 }
        within[life] = (max(alive.reduce(0, +), 1e-9), smoother.sums(alive))
      }
      guard let (total, around) = within[life] else { continue }
      let share = cellWeight[cell] / total
      let own = smoother.sums(byCell[cell])
      for hour in 0..<hours {
        let shape = (own[hour] + 8) / (share * around[hour] + 8)
        let slot = (table.originHour + hour) % 168
        let served = life.contains(hour) ? share * slow[hour] / norm[hour] * shape : 0
        exposure[cell * hours + hour] = (served + 1e-9) * week[slot] / due[slot]
      }
    }
    return exposure
  }

  /// Shares of the dimensions that traffic is not counted by.
  mutating func fitShares(_ table: ConversationTable) {
    let (seen, due) = hourly(table)
    let volume = VolumeContrast(seen: seen, due: zip(due, trend).map { $0 / max($1, 1e-9) })
    for (place, axis) in grid.shareAxes.enumerated() {
      let size = table.axes[axis].size
      let codes = table.codes[axis]
      var counts = [Double](repeating: 0, count: grid.count * size)
      var overall = [Double](repeating: 0.5 / Double(size), count: size)
      for unit in 0..<table.count {
        counts[Int(grid.cellOf[unit]) * size + Int(codes[unit])] += everyday[unit]
        overall[Int(codes[unit])] += everyday[unit]
      }
      let sum = overall.reduce(0, +)
      for value in 0..<size { overall[value] /= sum }
      var (silent, never) = (1e-9, 0.0)
      for cell in 0..<grid.count {
        let missing = counts[cell * size + size - 1]
        silent += missing
        if missing > 0.95 * cellWeight[cell] { never += missing }
      }
      missingIsStructural[axis] = never > 0.5 * silent
      for cell in 0..<grid.count {
        let weight = cellWeight[cell] + Self.shareWeight
        for value in 0..<size {
          counts[cell * size + value] =
            (counts[cell * size + value] + Self.shareWeight * overall[value]) / weight
        }
      }
      shares[place] = counts
      overallShares[place] = overall
      drift[place] = driftingShares(table, axis: axis, volume: volume)
    }
  }

  /// Hourly shares of an axis' values among those who say one, where they clearly move over the window;
  /// empty where they do not. A client's version is the usual case; of an axis without an order only what
  /// one value takes over from another at once counts, such as a region drained into its neighbour.
  private func driftingShares(
    _ table: ConversationTable, axis: Int, volume: VolumeContrast
  ) -> [Double] {
    let days = table.days
    let size = table.axes[axis].size
    guard days > 3, size > 2 else { return [] }
    var hourly = [Double](repeating: 0, count: table.hours * (size - 1))
    for unit in 0..<table.count where Int(table.codes[axis][unit]) < size - 1 {
      hourly[Int(table.hour[unit]) * (size - 1) + Int(table.codes[axis][unit])] += everyday[unit]
    }
    guard table.axes[axis].isOrdered else {
      return grid.hasTraffic
        ? ShareCourse(counts: hourly, values: size - 1).movedShares(volume) : []
    }
    var counts = [Double](repeating: 0, count: days * (size - 1))
    var byDay = [Double](repeating: 0, count: days)
    var byValue = [Double](repeating: 0, count: size - 1)
    for (place, weight) in hourly.enumerated() where weight > 0 {
      let (hour, value) = place.quotientAndRemainder(dividingBy: size - 1)
      counts[hour / 24 * (size - 1) + value] += weight
      byDay[hour / 24] += weight
      byValue[value] += weight
    }
    let total = max(byDay.reduce(0, +), 1e-9)
    guard
      moves(counts, byDay: byDay, byValue: byValue, total: total)
        || wanders(counts, byDay: byDay, byValue: byValue, total: total)
    else { return [] }
    return ShareCourse(counts: hourly, values: size - 1).shares()
  }

  /// Whether daily counts by value differ clearly more than chance would have it.
  private func moves(
    _ counts: [Double], byDay: [Double], byValue: [Double], total: Double
  ) -> Bool {
    var statistic = 0.0
    var degrees = 0.0
    for value in byValue.indices where byValue[value] >= 30 {
      for day in byDay.indices where byDay[day] > 0 {
        let due = byDay[day] * byValue[value] / total
        let gap = counts[day * byValue.count + value] - due
        statistic += gap * gap / (due + 0.5)
        degrees += 1
      }
    }
    return degrees > 0 && statistic > 1.8 * degrees
  }

  /// Correlation of value and day from which on an axis wanders, and in standard errors.
  private static let leastWander = (correlation: 0.3, errors: 5.0)

  /// Whether later days have later values. Where there are many values with few conversations a day,
  /// as of a small client's versions, this sees what no single value's days show (the linear-by-linear
  /// test of A. Agresti, "Categorical Data Analysis", 3.4.1).
  private func wanders(
    _ counts: [Double], byDay: [Double], byValue: [Double], total: Double
  ) -> Bool {
    func moments(_ weights: [Double]) -> (mean: Double, variance: Double) {
      let mean = weights.indices.reduce(0) { $0 + Double($1) * weights[$1] } / total
      let square = weights.indices.reduce(0) { $0 + Double($1) * Double($1) * weights[$1] } / total
      return (mean, square - mean * mean)
    }
    let (day, value) = (moments(byDay), moments(byValue))
    guard total > 1, day.variance > 1e-9, value.variance > 1e-9 else { return false }
    var product = 0.0
    for index in counts.indices {
      let (row, column) = (index / byValue.count, index % byValue.count)
      product += (Double(row) - day.mean) * (Double(column) - value.mean) * counts[index]
    }
    let correlation = abs(product / total) / (day.variance * value.variance).squareRoot()
    return correlation > Self.leastWander.correlation
      && correlation * total.squareRoot() > Self.leastWander.errors
  }
}
