/// How many signals and accounts a component touched.
struct AffectedCounts {
  /// Signals it caused.
  let signals: Estimate
  /// Accounts with at least one of them.
  let accounts: Estimate

  /// The counts from responsibilities: their own chance plus what is unknown of the level, whose
  /// relative variance is one over the Fisher information Σ r².
  init(_ table: ConversationTable, responsibility: SparseColumn) {
    var (mean, chance, information) = (0.0, 0.0, 1e-9)
    var spared = [Double](repeating: 1, count: table.accounts)
    responsibility.forEach { unit, r in
      guard r > 1e-5 else { return }
      let size = Double(table.size(unit))
      mean += r * size
      chance += r * (1 - r) * size * size
      information += table.weight[unit] * r * r
      spared[Int(table.account[unit])] *= 1 - r
    }
    let level = 1 / information
    signals = Self.estimate(mean, variance: chance + level * mean * mean)
    var (people, peopleChance) = (0.0, 0.0)
    for value in spared {
      people += 1 - value
      peopleChance += value * (1 - value)
    }
    accounts = Self.estimate(people, variance: peopleChance + level * people * people)
  }

  private static func estimate(_ value: Double, variance: Double) -> Estimate {
    let reach = 1.645 * variance.squareRoot()
    return Estimate(value: value, low: max(0, value - reach), high: value + reach)
  }
}
