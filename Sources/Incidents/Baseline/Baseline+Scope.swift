extension Baseline {
  /// What a scope holds of the everyday: a sum of terms, each a share of every cell times a factor
  /// for every day.
  ///
  /// More than one term is needed only where a scope restricts an axis whose shares move: those
  /// who say a value follow the day, those who say none do not.
  struct ScopeShare {
    /// One term.
    struct Term {
      /// Share of each cell's everyday conversations.
      var cell: [Double]
      /// Factor by day; empty stands for 1.
      var day: [Double]
    }

    /// The terms.
    var terms: [Term]
  }

  /// The share of each cell inside a box. O(conversations) where untracked axes are restricted.
  func share(of box: ScopeBox, in table: ConversationTable) -> ScopeShare {
    var cell = [Double](repeating: 1, count: grid.count)
    for (place, axis) in grid.rateAxes.enumerated() {
      guard let weights = box.axes[axis] else { continue }
      for index in 0..<grid.count { cell[index] *= weights[Int(grid.cellCodes[place][index])] }
    }
    let restricted = grid.shareAxes.filter { box.axes[$0] != nil }
    multiply(&cell, byStill: restricted.filter { drift[sharePlace[$0]].isEmpty }, box, table)
    var terms = [ScopeShare.Term(cell: cell, day: [])]
    for axis in restricted where !drift[sharePlace[axis]].isEmpty {
      terms = terms.flatMap { split($0, axis: axis, weights: box.axes[axis] ?? []) }
    }
    return ScopeShare(terms: terms)
  }

  private func multiply(
    _ cell: inout [Double], byStill still: [Int], _ box: ScopeBox, _ table: ConversationTable
  ) {
    guard !still.isEmpty else { return }
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
    guard still.count > 1 else {
      for index in 0..<grid.count { cell[index] *= prior[index] / Self.shareWeight }
      return
    }
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
  }

  /// A term once for those who say a value of a moving axis and once for those who say none.
  private func split(
    _ term: ScopeShare.Term, axis: Int, weights: [Double]
  ) -> [ScopeShare.Term] {
    let place = sharePlace[axis]
    let size = weights.count
    let missing = size - 1
    let days = drift[place].count / size
    var said = term
    var silent = term
    for cell in 0..<grid.count {
      let none = shares[place][cell * size + missing]
      said.cell[cell] *= 1 - none
      silent.cell[cell] *= none * weights[missing]
    }
    let moving = (0..<days).map { day in
      (0..<missing).reduce(0.0) { $0 + weights[$1] * drift[place][day * size + $1] }
    }
    said.day = term.day.isEmpty ? moving : zip(term.day, moving).map { $0 * $1 }
    return weights[missing] > 0 ? [said, silent] : [said]
  }

  /// Everyday conversations expected in a box, by hour. O(cells × hours).
  func expectedByHour(_ box: ScopeBox, in table: ConversationTable) -> [Double] {
    expectedByHour(share(of: box, in: table))
  }

  /// Everyday conversations expected in a share, by hour. O(cells × hours).
  func expectedByHour(_ share: ScopeShare) -> [Double] {
    weighted(expected, by: share)
  }

  /// Sums a matrix of cell × hour over the cells as a share says.
  func weighted(_ matrix: [Double], by share: ScopeShare) -> [Double] {
    let hours = grid.hours
    var total = [Double](repeating: 0, count: hours)
    for term in share.terms {
      var result = [Double](repeating: 0, count: hours)
      matrix.withUnsafeBufferPointer { matrix in
        result.withUnsafeMutableBufferPointer { result in
          for cell in 0..<grid.count where term.cell[cell] > 0 {
            let weight = term.cell[cell]
            let start = cell * hours
            for hour in 0..<hours { result[hour] += weight * matrix[start + hour] }
          }
        }
      }
      for hour in 0..<hours {
        total[hour] += result[hour] * (term.day.isEmpty ? 1 : term.day[hour / 24])
      }
    }
    return total
  }

  /// For each cell the everyday conversations expected under a shape over the hours.
  func expectedByCell(shape: [Double]) -> [Double] {
    let hours = grid.hours
    let busy = shape.indices.filter { shape[$0] > 0 }
    guard let first = busy.first, let last = busy.last else {
      return [Double](repeating: 0, count: grid.count)
    }
    var result = [Double](repeating: 0, count: grid.count)
    expected.withUnsafeBufferPointer { expected in
      shape.withUnsafeBufferPointer { shape in
        for cell in 0..<grid.count {
          var sum = 0.0
          let start = cell * hours
          for hour in first...last { sum += shape[hour] * expected[start + hour] }
          result[cell] = sum
        }
      }
    }
    return result
  }

  /// Everyday conversations expected under a shape for each value of one axis, the rest of the box
  /// given. O(conversations + cells × hours).
  func expectedByValue(
    _ axis: Int, box: ScopeBox, shape: [Double], in table: ConversationTable
  ) -> [Double] {
    let open = box.replacing(axis, with: nil)
    var result = [Double](repeating: 0, count: table.axes[axis].size)
    let within = sharesWithin(axis, open, table)
    for term in share(of: open, in: table).terms {
      let shaped =
        term.day.isEmpty ? shape : shape.indices.map { shape[$0] * term.day[$0 / 24] }
      add(axis, term: term, shape: shaped, within: within, table, to: &result)
    }
    return result
  }

  private func add(
    _ axis: Int, term: ScopeShare.Term, shape: [Double], within: [Double],
    _ table: ConversationTable, to result: inout [Double]
  ) {
    let size = result.count
    if let place = grid.rateAxes.firstIndex(of: axis) {
      let byCell = expectedByCell(shape: shape)
      for cell in 0..<grid.count {
        result[Int(grid.cellCodes[place][cell])] += byCell[cell] * term.cell[cell]
      }
      return
    }
    let place = sharePlace[axis]
    guard !drift[place].isEmpty else {
      let byCell = expectedByCell(shape: shape)
      for cell in 0..<grid.count where byCell[cell] * term.cell[cell] > 0 {
        for value in 0..<size {
          result[value] += byCell[cell] * term.cell[cell] * within[cell * size + value]
        }
      }
      return
    }
    var said = term
    said.day = []
    var silent = said
    for cell in 0..<grid.count {
      let none = shares[place][cell * size + size - 1]
      said.cell[cell] *= 1 - none
      silent.cell[cell] *= none
    }
    let saidByHour = weighted(expected, by: ScopeShare(terms: [said]))
    let silentByHour = weighted(expected, by: ScopeShare(terms: [silent]))
    var all = 0.0
    for hour in shape.indices where shape[hour] > 0 {
      result[size - 1] += silentByHour[hour] * shape[hour]
      all += saidByHour[hour] * shape[hour]
    }
    let usual = movingShares(axis, shape: shape, table)
    for value in 0..<size - 1 { result[value] += all * usual[value] }
  }

  /// Shares of a moving axis' values among everyday conversations under a shape over the hours.
  ///
  /// Counted rather than smoothed: a version nobody used while the shape lasted must not seem to be
  /// spared by it.
  private func movingShares(
    _ axis: Int, shape: [Double], _ table: ConversationTable
  ) -> [Double] {
    let place = sharePlace[axis]
    let size = table.axes[axis].size
    var counts = [Double](repeating: 0, count: size - 1)
    var smooth = counts
    for unit in 0..<table.count where Int(table.codes[axis][unit]) < size - 1 {
      let hour = Int(table.hour[unit])
      guard shape[hour] > 0 else { continue }
      counts[Int(table.codes[axis][unit])] += everyday[unit] * shape[hour]
    }
    let total = counts.reduce(0, +)
    for hour in shape.indices where shape[hour] > 0 {
      for value in 0..<size - 1 {
        smooth[value] += shape[hour] * drift[place][hour / 24 * size + value]
      }
    }
    let smoothTotal = max(smooth.reduce(0, +), 1e-9)
    return counts.indices.map { value in
      (counts[value] + 0.5 * smooth[value] / smoothTotal) / (total + 0.5)
    }
  }

  /// Shares of an axis' values in each cell within a box, empirical, shrunk towards the cell's.
  private func sharesWithin(
    _ axis: Int, _ box: ScopeBox, _ table: ConversationTable
  ) -> [Double] {
    let place = sharePlace[axis]
    guard place >= 0, drift[place].isEmpty else { return [] }
    let size = table.axes[axis].size
    var counts = shares[place]
    for index in counts.indices { counts[index] *= Self.shareWeight }
    var inside = [Double](repeating: Self.shareWeight, count: grid.count)
    let member = box.membership(table)
    for unit in 0..<table.count where member[unit] > 0 {
      let cell = Int(grid.cellOf[unit])
      counts[cell * size + Int(table.codes[axis][unit])] += everyday[unit] * member[unit]
      inside[cell] += everyday[unit] * member[unit]
    }
    for cell in 0..<grid.count {
      for value in 0..<size { counts[cell * size + value] /= inside[cell] }
    }
    return counts
  }
}
