extension Baseline {
  /// What a scope holds of each cell, and by day for axes whose shares move.
  struct ScopeShare {
    /// Share of each cell's everyday conversations inside the scope.
    var cell: [Double]
    /// Factor by day; empty where no moving axis is restricted.
    var day: [Double]
  }

  /// The share of each cell inside a box. O(conversations) where untracked axes are restricted.
  func share(of box: ScopeBox, in table: ConversationTable) -> ScopeShare {
    var cell = [Double](repeating: 1, count: grid.count)
    for (place, axis) in grid.rateAxes.enumerated() {
      guard let weights = box.axes[axis] else { continue }
      for index in 0..<grid.count { cell[index] *= weights[Int(grid.cellCodes[place][index])] }
    }
    var day: [Double] = []
    var still: [Int] = []
    for (place, axis) in grid.shareAxes.enumerated() {
      guard let weights = box.axes[axis] else { continue }
      if drift[place].isEmpty {
        still.append(axis)
        continue
      }
      let moving = driftFactor(place, weights)
      day = day.isEmpty ? moving : zip(day, moving).map { $0 * $1 }
    }
    guard !still.isEmpty else { return ScopeShare(cell: cell, day: day) }
    var prior = [Double](repeating: Self.shareWeight, count: grid.count)
    for axis in still {
      guard let weights = box.axes[axis] else { continue }
      let shares = shares[sharePlace[axis]]
      for index in 0..<grid.count {
        var sum = 0.0
        for value in weights.indices {
          sum += weights[value] * shares[index * weights.count + value]
        }
        prior[index] *= sum
      }
    }
    if still.count > 1 {
      for unit in 0..<table.count {
        var inside = everyday[unit]
        for axis in still {
          if let weights = box.axes[axis] { inside *= weights[Int(table.codes[axis][unit])] }
        }
        prior[Int(grid.cellOf[unit])] += inside
      }
      for index in 0..<grid.count {
        cell[index] *= prior[index] / (cellWeight[index] + Self.shareWeight)
      }
    } else {
      for index in 0..<grid.count { cell[index] *= prior[index] / Self.shareWeight }
    }
    return ScopeShare(cell: cell, day: day)
  }

  private func driftFactor(_ place: Int, _ weights: [Double]) -> [Double] {
    let size = weights.count
    return (0..<drift[place].count / size).map { day in
      var sum = 0.0
      for value in 0..<size { sum += weights[value] * drift[place][day * size + value] }
      return sum
    }
  }

  /// Everyday conversations expected in a box, by hour. O(cells × hours).
  func expectedByHour(_ box: ScopeBox, in table: ConversationTable) -> [Double] {
    expectedByHour(share(of: box, in: table))
  }

  /// Everyday conversations expected in a share, by hour. O(cells × hours).
  func expectedByHour(_ share: ScopeShare) -> [Double] {
    let hours = grid.hours
    var result = [Double](repeating: 0, count: hours)
    expected.withUnsafeBufferPointer { expected in
      result.withUnsafeMutableBufferPointer { result in
        for cell in 0..<grid.count where share.cell[cell] > 0 {
          let weight = share.cell[cell]
          let start = cell * hours
          for hour in 0..<hours { result[hour] += weight * expected[start + hour] }
        }
      }
    }
    if !share.day.isEmpty {
      for hour in 0..<hours { result[hour] *= share.day[hour / 24] }
    }
    return result
  }

  /// For each cell the everyday conversations expected under a shape over the hours.
  func expectedByCell(shape: [Double]) -> [Double] {
    let hours = grid.hours
    var result = [Double](repeating: 0, count: grid.count)
    expected.withUnsafeBufferPointer { expected in
      shape.withUnsafeBufferPointer { shape in
        for cell in 0..<grid.count {
          var sum = 0.0
          let start = cell * hours
          for hour in 0..<hours { sum += shape[hour] * expected[start + hour] }
          result[cell] = sum
        }
      }
    }
    return result
  }

  /// Everyday conversations expected under a shape for each value of one axis, the rest of the box
  /// given. O(conversations + cells × values).
  func expectedByValue(
    _ axis: Int, box: ScopeBox, shape: [Double], in table: ConversationTable
  ) -> [Double] {
    let size = table.axes[axis].size
    var result = [Double](repeating: 0, count: size)
    let open = box.replacing(axis, with: nil)
    let rest = share(of: open, in: table)
    let shaped = rest.day.isEmpty ? shape : shape.indices.map { shape[$0] * rest.day[$0 / 24] }
    if let place = grid.rateAxes.firstIndex(of: axis) {
      let byCell = expectedByCell(shape: shaped)
      for cell in 0..<grid.count {
        result[Int(grid.cellCodes[place][cell])] += byCell[cell] * rest.cell[cell]
      }
      return result
    }
    let place = sharePlace[axis]
    if !drift[place].isEmpty {
      let byHour = expectedByHour(rest)
      for hour in shape.indices where shape[hour] > 0 {
        let day = hour / 24
        for value in 0..<size {
          result[value] += byHour[hour] * shape[hour] * drift[place][day * size + value]
        }
      }
      return result
    }
    // Shares of this axis within the rest of the box, empirically, shrunk towards the cell's.
    var counts = [Double](repeating: 0, count: grid.count * size)
    var inside = [Double](repeating: 0, count: grid.count)
    let member = open.membership(table)
    for unit in 0..<table.count where member[unit] > 0 {
      let cell = Int(grid.cellOf[unit])
      counts[cell * size + Int(table.codes[axis][unit])] += everyday[unit] * member[unit]
      inside[cell] += everyday[unit] * member[unit]
    }
    let byCell = expectedByCell(shape: shaped)
    for cell in 0..<grid.count {
      let due = byCell[cell] * rest.cell[cell]
      guard due > 0 else { continue }
      for value in 0..<size {
        let share =
          (counts[cell * size + value] + Self.shareWeight * shares[place][cell * size + value])
          / (inside[cell] + Self.shareWeight)
        result[value] += due * share
      }
    }
    return result
  }
}
