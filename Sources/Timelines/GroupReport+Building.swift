public import Incidents
public import Signals
internal import Symptoms

extension GroupReport {
  /// A night's report; `earlier` is the last one before it. Groups that are gone are remembered for
  /// as long as the window is. `quarters` says of each day of the window in which quarter it lies; none
  /// for all in one; `accounts` how many the window has, 0 where that is not known. O(groups).
  public init(
    _ found: [SymptomGroup], asOf: Timestamp, window: TimeRange, k: Int, earlier: GroupReport?,
    quarters: [UInt32] = [], accounts: Int = 0
  ) {
    let cells = SmallCells(k: k)
    let shown = found.filter { group in
      cells.shows(accounts: Pseudonymous(group, quarters: quarters).people(group.accounts))
    }
    let present = Set(shown.map(\.id))
    let length = window.to.milliseconds - window.from.milliseconds
    var past: [Past] = []
    for group in earlier?.groups ?? [] where !present.contains(group.id) {
      past.append(
        Past(
          id: group.id, model: group.model, platform: group.platform, pattern: group.pattern,
          since: group.since, seen: earlier?.asOf ?? asOf))
    }
    past += (earlier?.past ?? []).filter {
      !present.contains($0.id) && asOf.milliseconds - $0.seen.milliseconds <= length
    }
    self.init(
      asOf: asOf, window: .init(from: window.from, to: window.to),
      groups: shown.map {
        Self.group(
          $0, window: window, cells: cells, elsewhere: Double(max(0, accounts - $0.accounts)),
          Pseudonymous($0, quarters: quarters))
      }.sorted(by: Self.precedes),
      past: past.sorted { $0.id < $1.id })
  }

  /// What the next night has to find again.
  public var known: [KnownGroup] {
    func known(
      _ id: String, _ model: String, _ platform: String, _ pattern: Pattern, _ since: Timestamp
    ) -> KnownGroup {
      KnownGroup(
        id: id,
        pattern: SymptomPattern(
          model: model, platform: platform,
          codes: pattern.codes.compactMap(SymptomCode.init(name:)), terms: pattern.terms),
        since: since)
    }
    return groups.map { known($0.id, $0.model, $0.platform, $0.pattern, $0.since) }
      + past.map { known($0.id, $0.model, $0.platform, $0.pattern, $0.since) }
  }

  /// New ones first, the latest of them foremost; then what rises, then by size.
  private static func precedes(_ left: Group, _ right: Group) -> Bool {
    func key(_ group: Group) -> (Int, Int64, Int, String) {
      let rank = ["new": 0, "rising": 1][group.state] ?? 2
      return (rank, rank == 0 ? -group.since.milliseconds : 0, -group.accounts, group.id)
    }
    return key(left) < key(right)
  }

  private static func group(
    _ group: SymptomGroup, window: TimeRange, cells: SmallCells, elsewhere: Double,
    _ pseudonymous: Pseudonymous
  ) -> Group {
    func lift(_ lift: Double, _ share: Double) -> Double {
      cells.lift(lift, share: share, elsewhere: elsewhere)
    }
    let size = Double(group.accounts)
    // One contribution an account and day.
    let signals = min(group.signals, max(group.accounts, group.daily.reduce(0, +)))
    func shows(_ share: Double) -> Bool {
      cells.shows(accounts: pseudonymous.people(Int((share * size).rounded())))
    }
    let terms = group.terms.filter { shows($0.share) }
    let showsRise =
      group.recent >= cells.k && group.daily.reduce(0, +) - group.recent >= cells.k
    return Group(
      id: group.id, title: title(group.pattern, telling: terms.map(\.value)),
      state: group.state.rawValue, model: group.pattern.model,
      platform: group.pattern.platform,
      pattern: Pattern(codes: group.pattern.codes.map(\.name), terms: group.pattern.terms),
      since: group.since, signals: cells.count(Double(signals)),
      accounts: cells.count(size), rise: showsRise ? cells.ratio(group.rise) : nil,
      codes: group.codes.filter { shows($0.share) }.map {
        Code(
          code: $0.value.name, share: cells.share($0.share, of: size),
          lift: lift($0.lift, $0.share))
      },
      terms: terms.map {
        Term(
          term: $0.value, share: cells.share($0.share, of: size), lift: lift($0.lift, $0.share))
      },
      daily: Timeline.Daily(
        from: window.from.startOfDay,
        accounts: cells.days(group.daily)))
  }

  /// `truncated + syntax error: python, indentation`.
  private static func title(_ pattern: SymptomPattern, telling: [String]) -> String {
    let codes = pattern.codes.map { $0.name.replacing("_", with: " ") }.joined(separator: " + ")
    // A group that its terms make is called by them; one that codes make gets its most telling ones.
    let own = telling.filter(pattern.terms.contains)
    let terms = (own.isEmpty ? pattern.terms + telling : own + telling)
    var named: [String] = []
    for term in terms where named.count < 2 && !named.contains(term) { named.append(term) }
    let words = named.joined(separator: ", ")
    if codes.isEmpty { return words }
    return words.isEmpty ? codes : codes + ": " + words
  }
}

/// How many people at least stand behind pseudonyms of a group: an account has another in each quarter.
private struct Pseudonymous {
  /// Quarters in which anybody is in the group.
  private let quarters: Int
  /// Accounts added up over the days of all quarters but the one with most.
  private let others: Int

  init(_ group: SymptomGroup, quarters: [UInt32]) {
    var days: [UInt32: Int] = [:]
    for (day, count) in group.daily.enumerated() where count > 0 {
      days[quarters.indices.contains(day) ? quarters[day] : 0, default: 0] += count
    }
    self.quarters = max(1, days.count)
    others = days.values.reduce(0, +) - (days.values.max() ?? 0)
  }

  /// People behind so many pseudonyms: one quarter has at least an even part of them, and the one with
  /// most all that the days of the others cannot hold.
  func people(_ pseudonyms: Int) -> Int {
    max((pseudonyms + quarters - 1) / quarters, pseudonyms - others)
  }
}
