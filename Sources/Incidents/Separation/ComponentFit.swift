extension Mixture {
  /// One round for one component: profile, levels, scope, levels.
  ///
  /// - Parameters:
  ///   - step: hours in a bin of the level search.
  ///   - feature: where given, the scope is told from the conversations that show it alone.
  mutating func refit(_ index: Int, step: Int, feature: Int? = nil) {
    refitProfile(index)
    refitLevels(index, step: step)
    guard components[index].score > -1e9, hasLevel(index) else { return }
    let feature = steps.contains(.featureScope) ? feature : nil
    let box = ScopeAscent(self, index, feature: feature).improved()
    if box.box != components[index].box {
      let table = table
      update(index) { $0.move(to: box.box, table) }
      refitLevels(index, step: step)
    }
    components[index].valueEvidence = box.evidence
  }

  /// Whether the component is ever there.
  func hasLevel(_ index: Int) -> Bool {
    components[index].parts.contains { $0.levels.contains { $0 > 0 } }
  }

  /// Fits the contents again.
  mutating func refitProfile(_ index: Int) {
    let everyday = untouched(by: index)
    let fit = ProfileFit(table: table, scoresOthers: steps.contains(.heldOutText)).ratios(
      inside: responsibility(index), everyday: everyday, members: components[index].members,
      start: components[index].texts.models)
    update(index) { $0.read(fit.texts, ratio: fit.ratios) }
  }

  /// How far each conversation shows what the everyday's texts are like, seen from a component.
  ///
  /// While a component is there, what it has not yet claimed passes for everyday and would blur the
  /// contrast that is to claim it; the same scope before and after is clean. Where there is little
  /// of that, its own time must do.
  private func untouched(by index: Int) -> (_ unit: Int, _ isMember: Bool) -> Double {
    let component = components[index]
    let mixture = self
    let level = (0..<table.hours).map { component.level($0) }
    var mass = 0.0
    component.members.forEach(in: table.units { level[$0] <= 0 }) { _, unit, member in
      mass += ordinary(unit) * table.weight[unit] * member
    }
    guard mass > 150 && steps.contains(.cleanContrast) else {
      return { unit, _ in mixture.ordinary(unit) }
    }
    return { unit, isMember in
      let isThere = isMember && level[Int(mixture.table.hour[unit])] > 0
      return isThere ? mixture.ordinary(unit) * 0.05 : mixture.ordinary(unit)
    }
  }

  /// Hourly log likelihood ratios by level of a box within a component's own, or of that.
  func likelihoods(_ index: Int, box: ScopeBox) -> [Double] {
    let component = components[index]
    let members = box == component.box ? component.members : ScopeMembers(box, table)
    return LevelSearch.likelihoods(expected: baseline.expectedByHour(box, in: table)) { add in
      forEachUnitIntensity(index, in: members) { unit, intensity in
        if intensity > 1e-7 { add(Int(table.hour[unit]), table.weight[unit], intensity) }
      }
    }
  }

  /// The base price of a change of level.
  func changePenalty(step: Int) -> Double {
    Exponential.log(Double(max(2, table.hours / step))) + 3
  }

  /// The price of a change by hour; the first is that of being there from the start.
  func changePenalties(_ box: ScopeBox, step: Int) -> [Double] {
    let base = changePenalty(step: step)
    var penalty =
      steps.contains(.deployPrices)
      ? deploys.penalties(base, box: box, hours: table.hours)
      : [Double](repeating: base, count: table.hours)
    penalty[0] = 3
    return penalty
  }

  /// Fits one course for the whole scope.
  mutating func refitLevels(_ index: Int, step: Int) {
    let component = components[index]
    let hourly = likelihoods(index, box: component.box)
    let path = bestPath(hourly, box: component.box, step: step)
    update(index) {
      $0.dividingAxis = nil
      $0.parts = [Component.Part(values: nil, levels: path.levels)]
      $0.score = path.score
    }
  }

  /// The best course through hourly likelihoods, in bins of `step` hours, spread over the hours.
  func bestPath(_ hourly: [Double], box: ScopeBox, step: Int, ties: [Int] = []) -> LevelPath {
    var penalty = changePenalties(box, step: step)
    let base = changePenalty(step: step)
    for hour in ties { penalty[hour] = 1 }
    let isSteady = steps.contains(.steadyCourses)
    guard step > 1 else {
      return LevelSearch.best(hourly, penalty: penalty, isSteady: isSteady)
    }
    let coarse = LevelSearch.coarsened(hourly, by: step)
    let bins = coarse.count / LevelSearch.grid.count
    let coarsePenalty = (0..<bins).map { bin in
      penalty[bin * step..<min(table.hours, (bin + 1) * step)].min() ?? base
    }
    let path = LevelSearch.best(coarse, penalty: coarsePenalty, isSteady: isSteady)
    return LevelPath(
      levels: (0..<table.hours).map { path.levels[$0 / step] }, score: path.score)
  }
}
