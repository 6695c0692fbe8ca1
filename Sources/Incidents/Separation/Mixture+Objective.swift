extension Mixture {
  /// Penalised log likelihood of the whole mixture against the everyday alone, in nats.
  var objective: Double {
    var sum = 0.0
    for unit in 0..<table.count where total[unit] > 0 {
      sum += table.weight[unit] * Exponential.log1p(total[unit])
    }
    let price = changePenalty(step: 1)
    for component in components {
      for part in component.parts {
        let due = baseline.expectedByHour(component.box(of: part), in: table)
        for hour in due.indices { sum -= part.levels[hour] * due[hour] }
      }
      // A change that several parts share is one change.
      for hour in 1..<max(1, table.hours)
      where component.parts.contains(where: { $0.levels[hour] != $0.levels[hour - 1] }) {
        sum -= price
      }
    }
    return sum
  }
}
