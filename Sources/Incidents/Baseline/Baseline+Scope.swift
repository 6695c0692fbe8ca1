extension Baseline {
  /// What a scope holds of the everyday: a sum of terms, each a share of every cell times a factor
  /// for every hour.
  ///
  /// More than one term is needed only where a scope restricts an axis whose shares move: those
  /// who say a value follow the hour, those who say none do not.
  struct ScopeShare {
    /// One term.
    struct Term {
      /// Share of each cell's everyday conversations.
      var cell: [Double]
      /// Factor by hour; empty stands for 1.
      var hour: [Double]
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
    let still = restricted.compactMap { axis -> Restriction? in
      guard drift[sharePlace[axis]].isEmpty, let weights = box.axes[axis] else { return nil }
      return Restriction(axis: axis, weights: weights)
    }
    var parts = [(restrictions: still, moving: [Restriction]())]
    for axis in restricted where !drift[sharePlace[axis]].isEmpty {
      guard let weights = box.axes[axis] else { continue }
      let own = Restriction(axis: axis, weights: weights)
      parts = parts.flatMap { part in
        var (said, silent) = (part, part)
        said.restrictions.append(own.said)
        said.moving.append(own)
        silent.restrictions.append(own.silent)
        return own.silent.weights.contains { $0 > 0 } ? [said, silent] : [said]
      }
    }
    return ScopeShare(
      terms: parts.map { part in
        var own = cell
        multiply(&own, by: part.restrictions, table)
        return ScopeShare.Term(cell: own, hour: course(part.moving, box: box, table))
      })
  }

  /// One axis' weights by value.
  private struct Restriction {
    var axis: Int
    var weights: [Double]

    /// Whoever says a value, whichever it is.
    var said: Restriction {
      Restriction(axis: axis, weights: weights.indices.map { $0 < weights.count - 1 ? 1 : 0 })
    }

    /// Those who say none, as far as they belong.
    var silent: Restriction {
      Restriction(
        axis: axis, weights: weights.indices.map { $0 < weights.count - 1 ? 0 : weights[$0] })
    }
  }

  private func multiply(
    _ cell: inout [Double], by restrictions: [Restriction], _ table: ConversationTable
  ) {
    guard !restrictions.isEmpty else { return }
    var prior = [Double](repeating: Self.shareWeight, count: grid.count)
    for restriction in restrictions {
      let shares = shares[sharePlace[restriction.axis]]
      let weights = restriction.weights
      for index in 0..<grid.count {
        var sum = 0.0
        for value in weights.indices {
          sum += weights[value] * shares[index * weights.count + value]
        }
        prior[index] *= sum
      }
    }
    guard restrictions.count > 1 else {
      for index in 0..<grid.count { cell[index] *= prior[index] / Self.shareWeight }
      return
    }
    // Whether a client has a version hangs on the surface: together, not one by one.
    for unit in 0..<table.count {
      var inside = everyday[unit]
      for restriction in restrictions {
        inside *= restriction.weights[Int(table.codes[restriction.axis][unit])]
      }
      prior[Int(grid.cellOf[unit])] += inside
    }
    for index in 0..<grid.count {
      cell[index] *= prior[index] / (cellWeight[index] + Self.shareWeight)
    }
  }

  /// What those who say a value of each moving axis have of its weights, by hour; empty without one.
  ///
  /// The course is the whole fleet's, its height the box's own: each surface has versions of
  /// its own.
  private func course(
    _ moving: [Restriction], box: ScopeBox, _ table: ConversationTable
  ) -> [Double] {
    var product: [Double] = []
    for restriction in moving {
      let place = sharePlace[restriction.axis]
      let size = restriction.weights.count - 1
      var course = (0..<grid.hours).map { hour in
        (0..<size).reduce(0.0) {
          $0 + restriction.weights[$1] * drift[place][hour * size + $1]
        }
      }
      let others = box.replacing(restriction.axis, with: nil)
      if !others.restrictedAxes.isEmpty {
        let height = height(of: course, restriction, within: others, table)
        for hour in course.indices { course[hour] = min(1, course[hour] * height) }
      }
      product = product.isEmpty ? course : zip(product, course).map { $0 * $1 }
    }
    return product
  }

  /// How often a box's own conversations say the values, over how often the course would have it.
  private func height(
    of course: [Double], _ restriction: Restriction, within box: ScopeBox,
    _ table: ConversationTable
  ) -> Double {
    let missing = restriction.weights.count - 1
    let codes = table.codes[restriction.axis]
    var (seen, due) = (Self.shareWeight, Self.shareWeight)
    ScopeMembers(box, table).forEach { _, unit, member in
      guard Int(codes[unit]) < missing else { return }
      let weight = everyday[unit] * member
      seen += weight * restriction.weights[Int(codes[unit])]
      due += weight * course[Int(table.hour[unit])]
    }
    return seen / due
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
        total[hour] += result[hour] * (term.hour.isEmpty ? 1 : term.hour[hour])
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
    let place = sharePlace[axis]
    if place >= 0, !drift[place].isEmpty {
      return expectedByMovingValue(axis, open: open, shape: shape, in: table)
    }
    var result = [Double](repeating: 0, count: table.axes[axis].size)
    let within = sharesWithin(axis, open, table)
    for term in share(of: open, in: table).terms {
      let shaped =
        term.hour.isEmpty ? shape : zip(shape, term.hour).map { $0 * $1 }
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
    let byCell = expectedByCell(shape: shape)
    for cell in 0..<grid.count where byCell[cell] * term.cell[cell] > 0 {
      for value in 0..<size {
        result[value] += byCell[cell] * term.cell[cell] * within[cell * size + value]
      }
    }
  }

  private func expectedByMovingValue(
    _ axis: Int, open: ScopeBox, shape: [Double], in table: ConversationTable
  ) -> [Double] {
    let size = table.axes[axis].size
    let all = Restriction(axis: axis, weights: [Double](repeating: 1, count: size))
    func due(_ restriction: Restriction) -> Double {
      let byHour = expectedByHour(open.replacing(axis, with: restriction.weights), in: table)
      return shape.indices.reduce(0) { $0 + byHour[$1] * shape[$1] }
    }
    let usual = movingShares(axis, open: open, shape: shape, table)
    let said = due(all.said)
    return usual.map { $0 * said } + [due(all.silent)]
  }

  /// Shares of a moving axis' values among a box's everyday conversations under a shape over the
  /// hours, with a little of the whole fleet's.
  ///
  /// Counted rather than smoothed: a version nobody used while the shape lasted must not seem to be
  /// spared by it.
  private func movingShares(
    _ axis: Int, open: ScopeBox, shape: [Double], _ table: ConversationTable
  ) -> [Double] {
    let place = sharePlace[axis]
    let size = table.axes[axis].size
    let codes = table.codes[axis]
    let spans = table.units { shape[$0] > 0 }
    var counts = [Double](repeating: 0, count: size - 1)
    var own = counts
    var smooth = counts
    for span in spans {
      for unit in span where Int(codes[unit]) < size - 1 {
        counts[Int(codes[unit])] += everyday[unit] * shape[Int(table.hour[unit])]
      }
    }
    ScopeMembers(open, table).forEach(in: spans) { _, unit, member in
      guard Int(codes[unit]) < size - 1 else { return }
      own[Int(codes[unit])] += everyday[unit] * shape[Int(table.hour[unit])] * member
    }
    let total = counts.reduce(0, +)
    for hour in shape.indices where shape[hour] > 0 {
      for value in 0..<size - 1 {
        smooth[value] += shape[hour] * drift[place][hour * (size - 1) + value]
      }
    }
    let smoothTotal = max(smooth.reduce(0, +), 1e-9)
    let ownTotal = own.reduce(0, +)
    return counts.indices.map { value in
      let fleet = (counts[value] + 0.5 * smooth[value] / smoothTotal) / (total + 0.5)
      return (own[value] + 2 * fleet) / (ownTotal + 2)
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
    let codes = table.codes[axis]
    ScopeMembers(box, table).forEach { _, unit, member in
      let cell = Int(grid.cellOf[unit])
      counts[cell * size + Int(codes[unit])] += everyday[unit] * member
      inside[cell] += everyday[unit] * member
    }
    for cell in 0..<grid.count {
      for value in 0..<size { counts[cell * size + value] /= inside[cell] }
    }
    return counts
  }
}
