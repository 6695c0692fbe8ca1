/// Which component each signal is labelled with.
enum SignalLabels {
  /// Labels by conversation, -1 for everyday: the most probable component among those above half
  /// of their expected best F1 (Lipton, Elkan & Naryanaswamy 2014).
  static func labels(_ mixture: Mixture) -> [Int32] {
    let responsibilities = mixture.components.indices.map { mixture.responsibility($0) }
    let thresholds = responsibilities.map { best($0, mixture.table) / 2 }
    var cursors = responsibilities.map { SparseColumn.Cursor($0) }
    var own = [Double](repeating: 0, count: cursors.count)
    return (0..<mixture.table.count).map { unit in
      for index in own.indices { own[index] = cursors[index].value(unit) }
      var label: Int32 = -1
      var top = 1 / (1 + mixture.total[unit])
      for index in own.indices where own[index] > top {
        top = own[index]
        label = Int32(index)
      }
      if label >= 0 { return label }
      top = 0
      for index in own.indices where own[index] > max(top, thresholds[index]) {
        top = own[index]
        label = Int32(index)
      }
      return label
    }
  }

  /// The best expected F1 over all thresholds.
  private static func best(_ responsibility: SparseColumn, _ table: ConversationTable) -> Double {
    var ranked: [(probability: Double, size: Double)] = []
    var total = 0.0
    responsibility.forEach { unit, probability in
      guard probability > 1e-3 else { return }
      let size = Double(table.size(unit))
      ranked.append((probability, size))
      total += probability * size
    }
    ranked.sort { $0.probability > $1.probability }
    var (taken, sum, best) = (0.0, 0.0, 0.0)
    for entry in ranked {
      taken += entry.size
      sum += entry.probability * entry.size
      best = max(best, 2 * sum / (taken + total))
    }
    return best
  }
}
