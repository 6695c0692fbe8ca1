extension Baseline {
  /// Standard deviations above the expected from which on a cell's day counts no further.
  private static let mostDeviations = 3.0
  /// How noisy a cell's days are beyond Poisson's law: the shape of a gamma.
  private static let dayShape = 25.0

  /// Fits rates and trend so that a cell's unusually full days do not pass for ordinary.
  ///
  /// An incident that multiplies the reports of a third of the fleet for weeks would otherwise raise
  /// the trend of everything and hide itself. Each cell's day is cut off some deviations above what
  /// is expected, and the fit repeated (winsorised iteration; P. Huber, "Robust Statistics", 1981).
  /// O(rounds × (conversations + cells × hours)).
  mutating func fitRobustly(_ table: ConversationTable, rounds: Int) {
    let days = table.days
    let raw = everyday
    var observed = [Double](repeating: 0, count: grid.count * days)
    for unit in 0..<table.count {
      observed[Int(grid.cellOf[unit]) * days + Int(table.hour[unit]) / 24] += raw[unit]
    }
    if trust.isEmpty { trust = [Double](repeating: 1, count: grid.count * days) }
    for round in 0...rounds {
      for unit in 0..<table.count {
        everyday[unit] = raw[unit] * trust[place(of: unit, table, days)]
      }
      sumCells(table)
      fitTrendAndRates(table)
      if round == rounds { return }
      for cell in 0..<grid.count {
        for day in 0..<days {
          var due = 0.0
          for hour in day * 24..<min(grid.hours, day * 24 + 24) {
            due += expected[cell * grid.hours + hour]
          }
          let deviation = (due + due * due / Self.dayShape).squareRoot()
          let most = due + Self.mostDeviations * deviation + 1
          let place = cell * days + day
          trust[place] = observed[place] > most ? most / observed[place] : 1
        }
      }
    }
  }

  /// How far a conversation counts for what is ordinary, from its cell and day alone.
  @inline(__always)
  func trust(of unit: Int, in table: ConversationTable) -> Double {
    trust.isEmpty ? 1 : trust[place(of: unit, table, table.days)]
  }

  @inline(__always)
  private func place(of unit: Int, _ table: ConversationTable, _ days: Int) -> Int {
    Int(grid.cellOf[unit]) * days + Int(table.hour[unit]) / 24
  }
}
