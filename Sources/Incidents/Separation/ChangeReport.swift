import Signals

/// The changes of one component in the words of the outside, with their causes.
struct ChangeReport {
  private let report: Report
  private let index: Int

  /// The changes of a component of a report.
  init(_ report: Report, _ index: Int) {
    self.report = report
    self.index = index
  }

  private var mixture: Mixture { report.mixture }
  private var cause: ChangeCause {
    ChangeCause(deploys: mixture.deploys, hours: report.table.hours)
  }
  private var component: Component { report.mixture.components[index] }

  /// All changes in order of time, the night of detection among them.
  func changes(_ roles: [AttributedChange], habits: LogHabits) -> [IncidentChange] {
    var attributed = roles
    cause.attribute(&attributed, habits: habits)
    var changes = Self.withoutTails(attributed).map(described)
    let begins = component.parts.contains { ($0.levels.first ?? 0) > 0 }
    if begins {
      let start = report.time(0)
      changes.append(
        IncidentChange(
          role: .started, at: start, interval: TimeRange(from: start, to: report.time(1)),
          candidates: [BlameCandidate(deploy: nil, probability: 1)]))
    }
    if let night = detectionNight() {
      changes.append(
        IncidentChange(
          role: .detected, at: night,
          interval: TimeRange(from: night, to: night.adding(seconds: 86_400))))
    }
    return changes.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  /// The changes less those that only go on with the one before: in the same direction within days,
  /// with the same deploy at work or, where reports fade after a fix, nothing in the log.
  private static func withoutTails(_ changes: [AttributedChange]) -> [AttributedChange] {
    var result: [AttributedChange] = []
    for change in changes {
      let own = change.leading
      if let place = result.lastIndex(where: { $0.sharesPlace(with: change) }),
        result[place].isRise == change.isRise, let cause = result[place].leading,
        change.posterior.hour - result[place].posterior.hour <= 2 * RampSearch.longestGap,
        own == cause || (own == nil && !change.isRise)
      {
        if change.role == .fixed { result[place].role = .fixed }
        continue
      }
      result.append(change)
    }
    return result
  }

  /// The posteriors of all parts' changes with their roles; changes shared by parts only once.
  func roles() -> [AttributedChange] {
    var all: [(part: Int, change: ChangePosterior)] = []
    for (number, part) in component.parts.enumerated() {
      let box = component.box(of: part)
      let hourly = mixture.likelihoods(index, box: box)
      let ramps = RampSearch(
        table: hourly, levels: part.levels, penalty: mixture.changePenalty(step: 1),
        rollouts: mixture.deploys.rollouts(touching: box, hours: report.table.hours))
      let changes = ChangePosterior.changes(of: part.levels, likelihoods: hourly)
      let folded = mixture.steps.contains(.ramps) ? ramps.folded(changes) : changes
      all += folded.map { (number, $0) }
    }
    var result: [AttributedChange] = []
    var done: Set<Int> = []
    for (position, entry) in all.enumerated() where !done.contains(position) {
      var shared = [position]
      for (other, candidate) in all.enumerated()
      where other > position && !done.contains(other) && candidate.part != entry.part
        && !shared.contains(where: { all[$0].part == candidate.part })
        && (abs(candidate.change.hour - entry.change.hour) <= 1
          || candidate.change.overlap(with: entry.change) > 0.2)
        && (candidate.change.after > candidate.change.before)
          == (entry.change.after > entry.change.before)
      {
        shared.append(other)
      }
      done.formUnion(shared)
      result.append(change(shared.map { all[$0] }))
    }
    return result.sorted { ($0.posterior.hour) < ($1.posterior.hour) }
  }

  private func change(_ shared: [(part: Int, change: ChangePosterior)]) -> AttributedChange {
    var box = component.box
    let isWhole = shared.count == component.parts.count
    if !isWhole, let axis = component.dividingAxis {
      var values = [Double](repeating: 0, count: report.table.axes[axis].size)
      for entry in shared {
        for (value, weight) in (component.parts[entry.part].values ?? []).enumerated() {
          values[value] = max(values[value], weight)
        }
      }
      box = box.replacing(axis, with: values)
    }
    let posterior = shared.count == 1 ? shared[0].change : Self.combined(shared.map(\.change))
    let match = ScopeMatch(mixture: mixture, index: index, box: box)
    return AttributedChange(
      posterior: posterior, role: role(posterior),
      part: isWhole ? nil : box,
      weights: match.weights(mixture.deploys.entries), fits: cause.timeFits(posterior),
      probability: [])
  }

  /// The product of posteriors over the hours they share.
  private static func combined(_ changes: [ChangePosterior]) -> ChangePosterior {
    let from = changes.map(\.firstHour).max() ?? 0
    let to = changes.map { $0.firstHour + $0.probability.count }.min() ?? 0
    guard from < to, var result = changes.first else { return changes[0] }
    var product = [Double](repeating: 1, count: to - from)
    for change in changes {
      for index in product.indices {
        product[index] *= change.probability[from + index - change.firstHour] + 1e-12
      }
    }
    let sum = product.reduce(0, +)
    guard sum > 0 else { return result }
    result.firstHour = from
    result.probability = product.map { $0 / sum }
    let top = product.indices.max { (product[$0], -$0) < (product[$1], -$1) } ?? 0
    result.hour = from + top
    for change in changes {
      result.steps =
        min(
          result.steps.lowerBound, change.steps.lowerBound)...max(
          result.steps.upperBound, change.steps.upperBound)
      result.response = result.response ?? change.response
    }
    return result
  }

  /// What a change means for the incident as a whole: it starts once, and is fixed when no part of
  /// it is left.
  private func role(_ change: ChangePosterior) -> ChangeRole {
    let courses = component.parts.map(\.levels)
    if change.after > change.before {
      let first = change.steps.lowerBound
      let before = courses.contains { $0[..<first].dropLast(2).contains { $0 > 0 } }
      return before ? .worsened : .started
    }
    // Less than a few hundredths of the peak cannot be told from nothing.
    let peak = courses.compactMap { $0.max() }.max() ?? 0
    let last = change.steps.upperBound
    let after = courses.contains { course in
      course[min(course.count, last + 2)...].contains { $0 > 0.04 * peak }
    }
    return after ? .eased : .fixed
  }

  private func described(_ change: AttributedChange) -> IncidentChange {
    let range = change.posterior.interval(0.9)
    let known = change.probability.reduce(0, +)
    var candidates = change.probability.indices.filter { change.probability[$0] > 0.01 }.map {
      BlameCandidate(
        deploy: mixture.deploys.entries[$0].event.id, probability: change.probability[$0])
    }
    let listed = candidates.reduce(0) { $0 + $1.probability }
    // What many deploys share out in crumbs counts as unknown.
    candidates.append(
      BlameCandidate(deploy: nil, probability: max(0, 1 - known) + max(0, known - listed)))
    let sorted = candidates.enumerated().sorted {
      ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset)
    }.map(\.element)
    var (hour, hours) = (change.posterior.hour, range)
    if let named = change.named, named == change.posterior.response?.deploy {
      // The rollout says when it began.
      hour = max(0, Int(mixture.deploys.entries[named].hour))
      hours = hour...hour + 1
    }
    return IncidentChange(
      role: change.role, at: report.time(hour),
      interval: TimeRange(
        from: report.time(hours.lowerBound), to: report.time(hours.upperBound + 1)),
      part: change.part?.part(report.table), candidates: sorted)
  }

  /// The first night on which the out-of-sample evidence so far would have been accepted.
  private func detectionNight() -> Timestamp? {
    let table = report.table
    let days = table.days
    var gain = [Double](repeating: 0, count: days)
    for part in component.parts {
      let due = mixture.baseline.expectedByHour(component.box(of: part), in: table)
      for hour in due.indices { gain[hour / 24] -= part.levels[hour] * due[hour] }
      for hour in part.levels.indices.dropFirst() where part.levels[hour] > part.levels[hour - 1] {
        gain[hour / 24] -= mixture.changePenalty(step: 1) - 2.5
        break
      }
    }
    component.intensity.forEach { unit, intensity in
      let others = max(0, mixture.total[unit] - intensity)
      gain[Int(table.hour[unit]) / 24] +=
        table.weight[unit] * Exponential.log1p(intensity / (1 + others))
    }
    var sum = 0.0
    for day in 0..<days {
      sum += gain[day]
      if sum > report.options.acceptance { return report.time((day + 1) * 24) }
    }
    return nil
  }
}
