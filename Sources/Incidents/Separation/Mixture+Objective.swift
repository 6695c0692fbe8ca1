extension Mixture {
  /// Penalised log likelihood of the whole mixture against the everyday alone, in nats.
  ///
  /// Two mixtures can be compared by it only where they share a baseline.
  var objective: Double {
    var sum = 0.0
    for unit in 0..<table.count where total[unit] > 0 {
      sum += table.weight[unit] * Exponential.log1p(total[unit])
    }
    for index in components.indices { sum -= cost(index) }
    return sum
  }

  /// The objective less what components explain twice.
  ///
  /// Two components in one place describe its texts better than one, whoever caused them. That is no
  /// reason to let a cause reach into another's place, so a tenth of what both would explain alone is
  /// taken off. Causes that do overlap explain far more by it: where one of two was made to give up
  /// its own place, the whole lost a fifth to a half.
  var disentangled: Double {
    var twice = 0.0
    for left in components.indices {
      for right in components.indices where right > left && compete(left, right) {
        SparseColumn.forEach(components[left].intensity, components[right].intensity) {
          unit, a, b in
          if a > 0 && b > 0 { twice += table.weight[unit] * Exponential.log1p(min(a, b)) }
        }
      }
    }
    return objective - twice / 10
  }

  /// Nats that taking a component out would lose, the others as they are.
  func removalLoss(_ index: Int) -> Double {
    var sum = -cost(index)
    components[index].intensity.forEach { unit, intensity in
      let others = max(0, total[unit] - intensity)
      sum += table.weight[unit] * Exponential.log1p(intensity / (1 + others))
    }
    return sum
  }

  /// Nats that a component would gain beside the everyday alone.
  func standalone(_ index: Int) -> Double {
    var sum = -cost(index)
    components[index].intensity.forEach {
      sum += table.weight[$0] * Exponential.log1p($1)
    }
    return sum
  }

  /// Nats by which two components must explain more than one in their place.
  ///
  /// No profile describes an incident's texts to the last detail, and a second component always
  /// polishes the first. A cause of its own is worth a good part of what it explains, so the price is a
  /// share of that: a small one where the contents alone agree (one cause on two models), a large one
  /// where place and time do as well, and where place and time agree so closely that what differs
  /// would be the kinds of one cause's symptoms. Unlike contents that come and go on days of their own
  /// cost next to nothing.
  func distinction(_ left: Int, _ right: Int) -> Double {
    guard steps.contains(.distinction) else { return 12 }
    let similarity = Similarity(self, left, right)
    let alike = similarity.likeness * similarity.likeness
    let close = similarity.cosine * alike
    let same = Exponential.power(max(similarity.cosine, 1e-3), 16)
    let share = 0.05 * alike + 0.45 * max(close * close, same)
    return 12 + share * max(0, min(standalone(left), standalone(right)))
  }

  /// The conversations a component expects, and the price of its changes of level.
  private func cost(_ index: Int) -> Double {
    let component = components[index]
    var sum = 0.0
    for part in component.parts {
      let due = baseline.expectedByHour(component.box(of: part), in: table)
      for hour in due.indices { sum += part.levels[hour] * due[hour] }
    }
    let penalty = changePenalties(component.box, step: 1)
    if component.parts.contains(where: { $0.levels[0] > 0 }) { sum += penalty[0] }
    // A change that several parts share is one change.
    for hour in 1..<max(1, table.hours)
    where component.parts.contains(where: { $0.levels[hour] != $0.levels[hour - 1] }) {
      sum += penalty[hour]
    }
    return sum
  }

  /// Whether two components compete for the same conversations.
  func compete(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (components[left], components[right])
    guard a.box.meets(b.box) else { return false }
    return (0..<table.hours).contains { a.level($0) > 0 && b.level($0) > 0 }
  }

  /// The mixture over another baseline.
  func rebased(on baseline: Baseline) -> Mixture {
    var result = self
    result.replaceBaseline(baseline)
    return result
  }
}
