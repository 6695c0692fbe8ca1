internal import Incidents
internal import Sealing
public import Signals
internal import Storage
public import Timelines

/// The night's work: separates the incidents in what has come in and blames deploys.
///
/// Deterministic in the store and the moment; a run killed at any time leaves what was before, and
/// running again gives the same.
public enum Nightly {
  /// What a night found.
  public struct Night: Sendable {
    /// The document.
    public let timeline: Timeline
    /// Which symptom patterns there are in each model and platform.
    public let groups: GroupReport
    /// How many signals it looked at.
    public let signals: Int
  }

  /// Looks at everything before `asOf`, by default the end of the data or now, and keeps what it
  /// found.
  public static func run(
    _ surroundings: Surroundings, asOf: Timestamp?, progress: (Progress) -> Void
  ) async throws -> Night {
    let workspace = try Workspace(surroundings)
    // Held from the start, so that the hours of work are not lost to a busy store at the end.
    let store = try workspace.openForWriting(try workspace.keyRing)
    let span = try store.signalSpan()
    let asOf = asOf ?? end(of: span, now: surroundings.now)
    let work = NightWork(
      policy: workspace.policy, asOf: asOf,
      window: window(asOf: asOf, span: span, days: workspace.policy.windowDays))
    let data = try store.nightData(
      window: work.window, opener: TermOpener(k: workspace.policy.k))
    let earlier = try store.timelines(before: asOf).compactMap { Timeline(json: $0) }
    let found = work.separate(data, earlier: earlier) {
      progress(Progress(fraction: $0, count: data.signals.count, unit: "signals"))
    }
    let groups = work.group(
      data, earlier: try store.latestGroups(before: asOf).flatMap { GroupReport(json: $0) })
    let praise = try store.praise(window: work.window)
    try store.keep(
      StoredRun(
        asOf: asOf, timeline: found.timeline.json,
        affected: Attributions.affected(found, data: data, k: workspace.policy.k),
        groups: groups.json)
    ) { try Attributions.write(found, data: data, praise: praise, keep: $0) }
    return Night(timeline: found.timeline, groups: groups, signals: data.signals.count)
  }

  /// The midnight after the last signal, but not in the future.
  static func end(of span: TimeRange?, now: Timestamp) -> Timestamp {
    guard let span else { return now }
    return min(now, span.to.startOfDay.adding(seconds: 86_400))
  }

  /// The days before a moment, from where there are data on.
  static func window(asOf: Timestamp, span: TimeRange?, days: Int) -> TimeRange {
    let earliest = asOf.startOfDay.adding(seconds: -Int64(days) * 86_400)
    let first = span.map { max(earliest, $0.from.startOfDay) } ?? earliest
    return TimeRange(from: min(first, asOf), to: asOf)
  }
}

/// One night's separation on data at hand.
struct NightWork {
  let policy: Policy
  let asOf: Timestamp
  let window: TimeRange

  /// What was found, with the responsibilities behind it.
  struct Found {
    var timeline: Timeline
    var result: SeparationResult
    /// For each component its incident; nil for surges and outages.
    var identifiers: [String?]
  }

  /// Separates, builds the document and gives incidents their names. Linear in the signals.
  func separate(
    _ data: NightData, earlier: [Timeline], progress: (Double) -> Void = { _ in }
  ) -> Found {
    var options = SeparationOptions()
    options.leastAccounts = max(options.leastAccounts, Double(policy.k))
    var result = withoutActuallyEscaping(progress) {
      Separator.separate(data.table, options: options, progress: $0)
    }
    let shares = AccountShares(data.table)
    for index in result.components.indices {
      result.components[index].profile = shares.profile(of: index, in: result)
    }
    let quarters = Quarters(data.table)
    let builder = TimelineBuilder(
      asOf: asOf, k: policy.k, accountsByDay: accountsByDay(result, data.table),
      accountsByFeature: accountsByFeature(result, data.table, quarters),
      deploys: data.table.deploys,
      names: CommonValues.names(data.table, k: policy.k, quarters: quarters.ofRow),
      headcounts: headcounts(result, data.table, quarters))
    let built = builder.build(result, earlier: earlier)
    return Found(timeline: built.timeline, result: result, identifiers: built.identifiers)
  }

  /// Groups the signals by symptom pattern; `earlier` is the report of the night before. Linear.
  func group(_ data: NightData, earlier: GroupReport?) -> GroupReport {
    GroupReport(
      SymptomGrouping.groups(of: data.table, known: earlier?.known ?? [], k: policy.k),
      asOf: asOf, window: window, k: policy.k, earlier: earlier,
      quarters: (window.from.dayIndex..<window.to.dayIndex + 1).map {
        PseudonymEpoch(at: Timestamp(milliseconds: Int64($0) * Timestamp.day)).index
      }, accounts: data.accounts.count)
  }

  /// Who stands behind each component.
  private func headcounts(
    _ result: SeparationResult, _ table: ObservationTable, _ quarters: Quarters
  ) -> [Headcount] {
    let count = result.components.count
    var spared = [[Int32: Double]](repeating: [:], count: count)
    var sparedOnDay = [[UInt64: Double]](repeating: [:], count: count)
    for (row, posterior) in result.posteriors.enumerated() {
      let account = table.accounts[row]
      let day = UInt64(UInt32(truncatingIfNeeded: table.times[row].dayIndex))
      let key = day << 32 | UInt64(UInt32(bitPattern: account))
      for (component, probability) in posterior {
        spared[component][account, default: 1] *= 1 - probability
        sparedOnDay[component][key, default: 1] *= 1 - probability
      }
    }
    return zip(spared, sparedOnDay).map { accounts, days in
      // In order, so that the sum is the same bits on every run.
      Headcount(
        people: quarters.expectedPeople(
          accounts.sorted { $0.key < $1.key }.map { ($0.key, 1 - $0.value) }),
        days: days.sorted { $0.key < $1.key }.reduce(0) { $0 + 1 - $1.value })
    }
  }

  /// Distinct accounts of each component's signals by feature: those of the quarter that has most.
  private func accountsByFeature(
    _ result: SeparationResult, _ table: ObservationTable, _ quarters: Quarters
  ) -> [[Feature: Int]] {
    var sets = [[Int32: Set<Int32>]](repeating: [:], count: result.components.count)
    for (row, label) in result.labels.enumerated() where label >= 0 {
      for place in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
        sets[Int(label)][table.rows.indices[Int(place)], default: []].insert(table.accounts[row])
      }
    }
    return sets.map { features in
      Dictionary(
        features.map { (table.features[Int($0.key)], quarters.people($0.value)) },
        uniquingKeysWith: max)
    }
  }

  /// Distinct accounts of each component's signals by day: one contribution an account and day.
  private func accountsByDay(_ result: SeparationResult, _ table: ObservationTable) -> [[Int]] {
    let first = window.from.dayIndex
    let days = max(1, window.to.adding(seconds: -1).dayIndex - first + 1)
    var sets = [[Set<Int32>]](
      repeating: [Set<Int32>](repeating: [], count: days), count: result.components.count)
    for (row, label) in result.labels.enumerated() where label >= 0 {
      let day = table.times[row].dayIndex - first
      if sets[Int(label)].indices.contains(day) {
        sets[Int(label)][day].insert(table.accounts[row])
      }
    }
    return sets.map { $0.map(\.count) }
  }
}
