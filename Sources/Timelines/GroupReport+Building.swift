public import Incidents
public import Signals
internal import Symptoms

extension GroupReport {
  /// A night's report; `earlier` is the last one before it. Groups that are gone are remembered for
  /// as long as the window is. O(groups).
  public init(
    _ found: [SymptomGroup], asOf: Timestamp, window: TimeRange, k: Int, earlier: GroupReport?
  ) {
    let cells = SmallCells(k: k)
    let shown = found.filter { cells.shows(accounts: $0.accounts) }
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
      groups: shown.map { Self.group($0, window: window, cells: cells) }.sorted(by: Self.precedes),
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
    _ group: SymptomGroup, window: TimeRange, cells: SmallCells
  ) -> Group {
    let size = Double(group.accounts)
    let showsRise =
      group.recent >= cells.k && group.daily.reduce(0, +) - group.recent >= cells.k
    return Group(
      id: group.id, title: title(group), state: group.state.rawValue, model: group.pattern.model,
      platform: group.pattern.platform,
      pattern: Pattern(codes: group.pattern.codes.map(\.name), terms: group.pattern.terms),
      since: group.since, signals: cells.count(Double(group.signals)),
      accounts: cells.count(size), rise: showsRise ? cells.ratio(group.rise) : nil,
      codes: group.codes.map {
        Code(
          code: $0.value.name, share: cells.share($0.share, of: size), lift: cells.ratio($0.lift))
      },
      terms: group.terms.map {
        Term(term: $0.value, share: cells.share($0.share, of: size), lift: cells.ratio($0.lift))
      },
      daily: Timeline.Daily(
        from: window.from.startOfDay,
        accounts: group.daily.map { cells.shows(accounts: $0) ? cells.count(Double($0)) : nil }))
  }

  /// `truncated + syntax error: python, indentation`.
  private static func title(_ group: SymptomGroup) -> String {
    let codes = group.pattern.codes.map { $0.name.replacing("_", with: " ") }
      .joined(separator: " + ")
    // A group that its terms make is called by them; one that codes make gets its most telling ones.
    let telling = group.terms.map(\.value)
    let own = telling.filter(group.pattern.terms.contains)
    let terms = (own.isEmpty ? group.pattern.terms + telling : own + telling)
    var named: [String] = []
    for term in terms where named.count < 2 && !named.contains(term) { named.append(term) }
    let words = named.joined(separator: ", ")
    if codes.isEmpty { return words }
    return words.isEmpty ? codes : codes + ": " + words
  }
}
