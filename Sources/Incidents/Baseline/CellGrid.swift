import Signals

/// The cells whose everyday rate is estimated, and how much each of them served in each hour.
///
/// With traffic a cell is a combination of the dimensions that traffic is counted by; without it,
/// of a few dimensions with enough conversations each, and exposure is read from the mix later.
struct CellGrid: Sendable {
  /// Most cells for which rates are kept apart.
  static let mostCells = 500

  /// The axes that make the cells.
  private(set) var rateAxes: [Int] = []
  /// The other axes.
  private(set) var shareAxes: [Int] = []
  /// Value indices of each cell, by rate axis.
  private(set) var cellCodes: [[Int32]] = []
  /// The cell of each conversation.
  private(set) var cellOf: [Int32] = []
  /// Served requests, by cell then hour.
  var exposure: [Double] = []
  /// The hours in which all of a cell's values are there; told only where traffic does not.
  private(set) var lifetimes: [Range<Int>] = []
  /// Number of hours.
  private(set) var hours = 0
  /// Whether exposure is real traffic.
  private(set) var hasTraffic = false

  /// Number of cells.
  var count: Int { cellCodes.first?.count ?? 1 }

  /// The grid over a table. Linear in conversations and traffic rows.
  init(_ table: ConversationTable, traffic: TrafficTable) {
    hours = table.hours
    let rows = TrafficRows(traffic, table: table)
    hasTraffic = rows.covers(table)
    let values = hasTraffic ? [] : table.axes.indices.map(table.lifetimes)
    rateAxes = chosenAxes(table, rows: rows, lifetimes: values)
    shareAxes = table.axes.indices.filter { !rateAxes.contains($0) }
    var keys: Set<UInt64> = []
    let radices = rateAxes.map { UInt64(table.axes[$0].size) }
    let unitKeys = (0..<table.count).map { unit in
      key(rateAxes.map { Int32(table.codes[$0][unit]) }, radices)
    }
    keys.formUnion(unitKeys)
    let rowKeys =
      hasTraffic
      ? (0..<rows.count).map { row in key(rateAxes.map { rows.code($0, row) }, radices) } : []
    keys.formUnion(rowKeys)
    let sorted = keys.sorted()
    let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
    cellOf = unitKeys.map { position[$0] ?? 0 }
    cellCodes = rateAxes.indices.map { axis in
      sorted.map { key in
        var rest = key
        for earlier in 0..<axis { rest /= radices[earlier] }
        return Int32(rest % radices[axis])
      }
    }
    if rateAxes.isEmpty { cellCodes = [] }
    if !hasTraffic { lifetimes = (0..<count).map { lifetime($0, of: values) } }
    exposure = [Double](repeating: 0, count: count * hours)
    if hasTraffic {
      for row in 0..<rows.count {
        exposure[Int(position[rowKeys[row]] ?? 0) * hours + Int(rows.hour[row])] +=
          rows.requests[row]
      }
      fillGaps()
      lendToUnserved(table)
    }
  }

  private func key(_ codes: [Int32], _ radices: [UInt64]) -> UInt64 {
    var (key, scale) = (UInt64(0), UInt64(1))
    for (code, radix) in zip(codes, radices) {
      key &+= UInt64(code) &* scale
      scale &*= radix
    }
    return key
  }

  /// Adds axes, the coarsest first, as long as the cells stay few and filled. Without traffic those
  /// come before all others on which something was launched or retired: shares do not follow that.
  private func chosenAxes(
    _ table: ConversationTable, rows: TrafficRows, lifetimes: [[Range<Int>]]
  ) -> [Int] {
    let candidates =
      hasTraffic
      ? table.axes.indices.filter { rows.has($0) }
      : table.axes.indices.filter { !table.axes[$0].isOrdered && table.axes[$0].size <= 24 }
    let limit = hasTraffic ? Self.mostCells : max(1, min(150, table.count / 25))
    var chosen: [Int] = []
    var cells = 1
    func rank(_ axis: Int) -> (Int, Int, Int) {
      let moves = !hasTraffic && lifetimes[axis].contains { $0 != 0..<table.hours }
      return (moves ? 0 : 1, table.axes[axis].size, axis)
    }
    let inOrder = candidates.sorted { rank($0) < rank($1) }
    for axis in inOrder where cells * table.axes[axis].values.count <= limit {
      chosen.append(axis)
      cells *= table.axes[axis].values.count
    }
    return chosen.sorted()
  }

  private func lifetime(_ cell: Int, of values: [[Range<Int>]]) -> Range<Int> {
    rateAxes.indices.reduce(0..<hours) { life, place in
      let value = values[rateAxes[place]][Int(cellCodes[place][cell])]
      let (from, to) = (
        max(life.lowerBound, value.lowerBound), min(life.upperBound, value.upperBound)
      )
      // Values that were never there together have no life in common.
      return from < to ? from..<to : life
    }
  }

  /// Hours of which nothing is known get what the same hour of a neighbouring week had.
  private mutating func fillGaps() {
    var total = [Double](repeating: 0, count: hours)
    for cell in 0..<count {
      for hour in 0..<hours { total[hour] += exposure[cell * hours + hour] }
    }
    for hour in 0..<hours where total[hour] == 0 {
      var source: Int?
      var distance = 24
      while source == nil, distance < hours {
        let step = distance < 168 ? distance : (distance / 168) * 168
        source = [hour - step, hour + step].first {
          $0 >= 0 && $0 < hours && total[$0] > 0
        }
        distance += distance < 168 ? 24 : 168
      }
      guard let source else { continue }
      for cell in 0..<count {
        exposure[cell * hours + hour] = exposure[cell * hours + source]
      }
    }
  }

  /// Cells that no traffic row mentions, such as those with a missing value, are taken to share in
  /// the whole traffic by their share of the conversations.
  private mutating func lendToUnserved(_ table: ConversationTable) {
    var seen = [Double](repeating: 0, count: count)
    for unit in 0..<table.count { seen[Int(cellOf[unit])] += 1 }
    var total = [Double](repeating: 0, count: hours)
    var served = [Double](repeating: 0, count: count)
    for cell in 0..<count {
      for hour in 0..<hours {
        total[hour] += exposure[cell * hours + hour]
        served[cell] += exposure[cell * hours + hour]
      }
    }
    for cell in 0..<count where served[cell] == 0 && seen[cell] > 0 {
      for hour in 0..<hours {
        exposure[cell * hours + hour] = total[hour] * seen[cell] / Double(table.count)
      }
    }
  }
}

/// Traffic rows inside the window in the axes of the conversations.
struct TrafficRows {
  /// The hourly bin of each row.
  private(set) var hour: [Int32] = []
  /// Requests of each row.
  private(set) var requests: [Double] = []
  private var codes: [[Int32]?]

  /// Number of rows.
  var count: Int { hour.count }

  /// The rows of a traffic table. Linear.
  init(_ traffic: TrafficTable, table: ConversationTable) {
    codes = [[Int32]?](repeating: nil, count: table.axes.count)
    var kept: [Int] = []
    for row in traffic.hours.indices {
      let bin = traffic.hours[row].hourIndex - table.originHour
      guard bin >= 0, bin < table.hours, traffic.requests[row] > 0 else { continue }
      kept.append(row)
      hour.append(Int32(bin))
      requests.append(traffic.requests[row])
    }
    for (index, axis) in table.axes.enumerated() {
      guard let column = traffic.dimensions.first(where: { $0.name == axis.name }),
        column.codes.contains(where: { $0 >= 0 })
      else { continue }
      let position = Dictionary(
        uniqueKeysWithValues: axis.values.enumerated().map { ($1, Int32($0)) })
      let map = column.values.map { position[$0] ?? Int32(axis.missing) }
      codes[index] = kept.map { row in
        column.codes[row] >= 0 ? map[Int(column.codes[row])] : Int32(axis.missing)
      }
    }
  }

  /// Whether traffic is counted by an axis.
  func has(_ axis: Int) -> Bool { codes[axis] != nil }

  /// The value index of a row on an axis it is counted by.
  func code(_ axis: Int, _ row: Int) -> Int32 { codes[axis]?[row] ?? 0 }

  /// Whether enough hours are counted for the rest to be filled in.
  func covers(_ table: ConversationTable) -> Bool {
    var known = [Bool](repeating: false, count: table.hours)
    for bin in hour { known[Int(bin)] = true }
    return count > 0 && known.count(where: { $0 }) * 2 >= table.hours
  }
}
