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
      let member = box.box.membership(table)
      update(index) {
        $0.box = box.box
        $0.member = member
      }
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
    let fit = ProfileFit(table: table, scoresOthers: steps.contains(.heldOutText)).ratios(
      inside: responsibility(index), everyday: untouched(by: index),
      member: components[index].member, start: components[index].models)
    update(index) {
      $0.ratio = fit.ratios
      $0.models = fit.models
    }
  }

  /// How far each conversation shows what the everyday's texts are like, seen from a component.
  ///
  /// While a component is there, what it has not yet claimed passes for everyday and would blur the
  /// contrast that is to claim it; the same scope before and after is clean. Where there is little
  /// of that, its own time must do.
  private func untouched(by index: Int) -> [Double] {
    let component = components[index]
    let level = (0..<table.hours).map { component.level($0) }
    let ordinary = ordinary
    var clean = ordinary
    var mass = 0.0
    for unit in 0..<table.count where component.member[unit] > 0 {
      if level[Int(table.hour[unit])] > 0 {
        clean[unit] *= 0.05
      } else {
        mass += clean[unit] * table.weight[unit] * component.member[unit]
      }
    }
    return mass > 150 && steps.contains(.cleanContrast) ? clean : ordinary
  }

  /// Hourly log likelihood ratios of a box by level.
  func likelihoods(_ index: Int, box: ScopeBox, member: [Double]) -> [Double] {
    let unit = unitIntensity(index, member: member)
    var bins: [Int32] = []
    var weights: [Double] = []
    var intensities: [Double] = []
    for i in unit.indices where unit[i] > 1e-7 {
      bins.append(table.hour[i])
      weights.append(table.weight[i])
      intensities.append(unit[i])
    }
    return LevelSearch.likelihoods(
      bin: bins, weight: weights, intensity: intensities,
      expected: baseline.expectedByHour(box, in: table))
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
    let hourly = likelihoods(index, box: component.box, member: component.member)
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
