import Signals

/// Turns a fitted mixture into what the outside sees.
struct Report {
  let mixture: Mixture
  let source: ObservationTable
  let options: SeparationOptions

  /// A report on a mixture, components strongest first.
  init(_ mixture: Mixture, source: ObservationTable, options: SeparationOptions) {
    var ordered = mixture
    ordered.components = mixture.components.indices
      .sorted {
        (mixture.components[$1].score, $0) < (mixture.components[$0].score, $1)
      }
      .map { mixture.components[$0] }
    self.mixture = ordered
    self.source = source
    self.options = options
  }

  var table: ConversationTable { mixture.table }

  /// The whole result.
  func result() -> SeparationResult {
    var labels = [Int32](repeating: -1, count: table.sourceCount)
    let unitLabels = SignalLabels.labels(mixture)
    var byDay = [Double](repeating: 0, count: table.days)
    table.forEachSignal { unit, signal in
      let row = Int(table.sourceRow[signal])
      labels[row] = unitLabels[unit]
      byDay[day(ofRow: row)] += 1
    }
    let posteriors = SignalPosteriors(rows: table.sourceCount) { add in
      for (index, component) in mixture.components.enumerated() {
        component.intensity.forEach { unit, intensity in
          guard mixture.total[unit] > 1e-3 else { return }
          let probability = intensity / (1 + mixture.total[unit])
          guard probability > 0.001 else { return }
          for signal in table.signals(unit) {
            add(Int(table.sourceRow[signal]), index, probability)
          }
        }
      }
    }
    let changes = mixture.components.indices.map { ChangeReport(self, $0).roles() }
    let habits = LogHabits.learned(
      from: changes, by: ChangeCause(deploys: mixture.deploys, hours: table.hours))
    var incidents = mixture.components.indices.map { incident($0, changes[$0], habits) }
    markIndistinguishable(&incidents)
    return SeparationResult(
      window: source.window, components: incidents, posteriors: posteriors, labels: labels,
      hasTraffic: mixture.baseline.grid.hasTraffic, signalsByDay: byDay)
  }

  func day(ofRow row: Int) -> Int {
    let hour = source.times[row].hourIndex - table.originHour
    return min(max(0, hour / 24), max(0, table.days - 1))
  }

  /// The moment an hour of the window begins, not outside the window.
  func time(_ hour: Int) -> Timestamp {
    let time = Timestamp(milliseconds: Int64(table.originHour + hour) * Timestamp.hour)
    return min(max(time, source.window.from), source.window.to)
  }

  private func incident(
    _ index: Int, _ changes: [AttributedChange], _ habits: LogHabits
  ) -> SeparatedIncident {
    let component = mixture.components[index]
    let responsibility = mixture.responsibility(index)
    let features = FeatureProfile(mixture, index, responsibility: responsibility)
    let expected = mixture.baseline.expectedByHour(component.box, in: table)
    let counts = AffectedCounts(table, responsibility: responsibility)
    var attributed = [Double](repeating: 0, count: table.days)
    responsibility.forEach { unit, probability in
      guard probability > 1e-4 else { return }
      for signal in table.signals(unit) {
        attributed[day(ofRow: Int(table.sourceRow[signal]))] += probability
      }
    }
    let part = component.box.part(table)
    let scope = Scope(parts: part.isEmpty ? [] : [part])
    let levels = segments(component)
    let changes = ChangeReport(self, index).changes(changes, habits: habits)
    return SeparatedIncident(
      kind: kind(index, features), scope: scope,
      uncertainScope: uncertainParts(component), profile: features.lifts(), levels: levels,
      changes: changes,
      signals: counts.signals, accounts: counts.accounts, exposure: exposure(component),
      score: component.score, expectedByDay: everydayByDay(expected), attributedByDay: attributed,
      evaluations: EvaluationEvidence.all(source.evals, scope: scope, levels: levels),
      latentCauses: LatentCause.chain(changes, deploys: source.deploys))
  }

  /// What a component is. What is said of everything without adding to it is talk; where it keeps to
  /// some cells, their counts have already been set against the others'.
  private func kind(_ index: Int, _ features: FeatureProfile) -> IncidentKind {
    let component = mixture.components[index]
    let share = scopeShare(component)
    let kind = features.kind(scopeShare: share)
    let keepsToCells = component.box.restrictedAxes.contains {
      mixture.baseline.grid.rateAxes.contains($0)
    }
    guard kind == .incident, share > FeatureProfile.everywhere, !keepsToCells else { return kind }
    return FleetRise(mixture, index, share: share).isAddition ? .incident : .surge
  }

  private func scopeShare(_ component: Component) -> Double {
    var (inside, all) = (0.0, 1e-9)
    component.members.forEach { _, unit, member in
      inside += mixture.baseline.everyday[unit] * member
    }
    for everyday in mixture.baseline.everyday { all += everyday }
    return inside / all
  }

  /// The course of the whole: parts weighed by what is expected in them.
  private func segments(_ component: Component) -> [LevelSegment] {
    var mean = [Double](repeating: 0, count: table.hours)
    var mass = [Double](repeating: 1e-12, count: table.hours)
    for part in component.parts {
      let due = mixture.baseline.expectedByHour(component.box(of: part), in: table)
      for hour in mean.indices {
        mean[hour] += due[hour] * part.levels[hour]
        mass[hour] += due[hour]
      }
    }
    var result: [LevelSegment] = []
    var hour = 0
    let key = { (hour: Int) in component.parts.map { $0.levels[hour] } }
    while hour < table.hours {
      var end = hour + 1
      while end < table.hours, key(end) == key(hour) { end += 1 }
      var (level, weight) = (0.0, 0.0)
      for bin in hour..<end {
        level += mean[bin]
        weight += mass[bin]
      }
      result.append(
        LevelSegment(
          range: TimeRange(from: time(hour), to: time(end)), level: level / weight))
      hour = end
    }
    while result.first?.level == 0 { result.removeFirst() }
    while result.last?.level == 0 { result.removeLast() }
    return result
  }

  /// Values of restricted axes that the data neither include nor exclude.
  private func uncertainParts(_ component: Component) -> [Scope.Part] {
    var parts: [Scope.Part] = []
    for axis in component.box.restrictedAxes {
      let nats = component.valueEvidence[axis]
      guard nats.count >= table.axes[axis].values.count else { continue }
      let unsure = table.axes[axis].values.indices.filter { abs(nats[$0]) < 2 && nats[$0] != 0 }
      if !unsure.isEmpty {
        parts.append([table.axes[axis].name: unsure.map { table.axes[axis].values[$0] }.sorted()])
      }
    }
    return parts
  }

  private func everydayByDay(_ expected: [Double]) -> [Double] {
    // Conversations are weighted in the fit; the outside sees signals.
    var (signals, weights) = (0.0, 1e-9)
    for unit in 0..<table.count {
      signals += Double(table.size(unit)) / (1 + mixture.total[unit])
      weights += mixture.baseline.everyday[unit]
    }
    var days = [Double](repeating: 0, count: table.days)
    for hour in expected.indices {
      days[hour / 24] += expected[hour] / mixture.pace[hour] * signals / weights
    }
    return days
  }

  private func exposure(_ component: Component) -> Estimate? {
    let grid = mixture.baseline.grid
    guard grid.hasTraffic else { return nil }
    let share = mixture.baseline.share(of: component.box, in: table)
    let within = mixture.baseline.weighted(grid.exposure, by: share)
    var (inside, all) = (0.0, 0.0)
    for hour in 0..<table.hours where component.level(hour) > 0 {
      inside += within[hour]
      for cell in 0..<grid.count { all += grid.exposure[cell * table.hours + hour] }
    }
    guard all > 0 else { return nil }
    let value = min(1, inside / all)
    let tracked = component.box.restrictedAxes.allSatisfy { grid.rateAxes.contains($0) }
    let seen = mixture.baseline.everyday.reduce(0, +)
    let error = tracked ? 0 : 1.645 * (value * (1 - value) / max(seen, 1)).squareRoot()
    return Estimate(value: value, low: max(0, value - error), high: min(1, value + error))
  }

  /// Marks pairs that share place, time and contents.
  private func markIndistinguishable(_ incidents: inout [SeparatedIncident]) {
    guard incidents.count > 1 else { return }
    let usual = Similarity.Usual(mixture)
    for left in incidents.indices {
      for right in incidents.indices where right > left {
        guard Similarity(mixture, left, right, usual: usual).areIndistinguishable else { continue }
        incidents[left].indistinguishableFrom.append(right)
        incidents[right].indistinguishableFrom.append(left)
      }
    }
  }
}
