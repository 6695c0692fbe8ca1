public import Incidents
public import Signals
internal import Symptoms

/// Turns a separation into the night's document.
public struct TimelineBuilder {
  /// The night.
  public var asOf: Timestamp
  /// Below how many distinct accounts a number is not shown.
  public var k: Int
  /// Distinct accounts by component and day of the window.
  public var accountsByDay: [[Int]]
  /// Distinct accounts by component and feature they showed.
  public var accountsByFeature: [[Feature: Int]]
  /// The changes the log knows.
  public var deploys: [DeployEvent]
  /// The values of dimensions that may be named: a value is its sender's word. Nil for all.
  public var names: [String: Set<String>]?
  /// Who stands behind each component; nil where a component's own numbers say it, as they do where
  /// every account has one pseudonym and sends one signal a day.
  public var headcounts: [Headcount]?

  /// A builder for a night.
  public init(
    asOf: Timestamp, k: Int, accountsByDay: [[Int]], accountsByFeature: [[Feature: Int]],
    deploys: [DeployEvent], names: [String: Set<String>]? = nil, headcounts: [Headcount]? = nil
  ) {
    self.asOf = asOf
    self.k = k
    self.accountsByDay = accountsByDay
    self.accountsByFeature = accountsByFeature
    self.deploys = deploys
    self.names = names
    self.headcounts = headcounts
  }

  /// What a night is: the document and, for each component of the result, its incident.
  public struct Built: Sendable {
    /// The document.
    public var timeline: Timeline
    /// For each component the incident's identifier; nil for surges and outages.
    public var identifiers: [String?]
  }

  /// Builds the document; `earlier` are the documents of the nights before, oldest first.
  /// O(incidents · nights).
  public func build(_ result: SeparationResult, earlier: [Timeline]) -> Built {
    var incidents: [(component: Int, incident: Timeline.Incident)] = []
    var apart: [Timeline.Apart] = []
    for (index, component) in result.components.enumerated() {
      // An expected number of at least k accounts has at least k behind it.
      let headcount = headcount(of: index, component)
      guard min(headcount.people, component.accounts.value) >= Double(k) else { continue }
      if component.kind == .incident {
        incidents.append((index, incident(component, index, result)))
      } else {
        apart.append(
          Timeline.Apart(
            kind: component.kind.rawValue, spans: Self.spans(of: component, in: result.window),
            scope: withNames(component.scope.parts), signals: cells.count(headcount.days)))
      }
    }
    let known = IncidentIdentities(earlier: earlier).assign(incidents.map(\.incident), asOf: asOf)
    var identifiers = [String?](repeating: nil, count: result.components.count)
    for (index, identity) in known.enumerated() {
      incidents[index].incident.id = identity.id
      incidents[index].incident.events.append(
        Timeline.Event(
          role: "detected", at: identity.detected,
          interval: [identity.detected, identity.detected], deploy: nil, probability: 1,
          candidates: []))
      incidents[index].incident.events.sort {
        ($0.at, Self.order($0.role)) < ($1.at, Self.order($1.role))
      }
      identifiers[incidents[index].component] = identity.id
    }
    for (index, component) in result.components.enumerated() {
      guard let own = incidents.firstIndex(where: { $0.component == index }) else { continue }
      for other in component.indistinguishableFrom {
        incidents[own].incident.evidence.append(
          Timeline.Evidence(kind: "indistinguishable", incident: identifiers[other]))
      }
    }
    let sorted = incidents.map(\.incident).sorted(by: Self.precedes)
    let named = Set(
      sorted.flatMap(\.events).flatMap { $0.candidates.compactMap(\.deploy) + [$0.deploy] }
        + sorted.flatMap(\.evidence).map(\.deploy))
    let timeline = Timeline(
      asOf: asOf, window: .init(from: result.window.from, to: result.window.to),
      knowsTraffic: result.hasTraffic, incidents: sorted,
      apart: apart.sorted { ($0.from, $0.kind) < ($1.from, $1.kind) },
      deploys: deploys.filter { named.contains($0.id) }.map(Timeline.DeployNote.init))
    return Built(timeline: timeline, identifiers: identifiers)
  }

  private static func order(_ role: String) -> Int {
    ["started", "worsened", "eased", "fixed", "detected"].firstIndex(of: role) ?? 9
  }

  /// Open ones first, then by the latest change, then by name.
  private static func precedes(_ left: Timeline.Incident, _ right: Timeline.Incident) -> Bool {
    func key(_ incident: Timeline.Incident) -> (Int, Int64, String) {
      let rank = [.open: 0, .eased: 1, .fixed: 2][incident.status] ?? 3
      return (rank, -(incident.events.map(\.at.milliseconds).max() ?? 0), incident.id)
    }
    return key(left) < key(right)
  }

  private func incident(
    _ component: SeparatedIncident, _ index: Int, _ result: SeparationResult
  ) -> Timeline.Incident {
    let profile = component.profile.filter { shows($0.feature, of: index) }
    let count = headcount(of: index, component).days
    // The interval says how sure the level is: it shrinks with what is counted.
    let part = count / max(component.signals.value, 1e-9)
    let everyday = component.expectedByDay.reduce(0, +)
    let symptoms = symptoms(profile, count: count, everyday: everyday)
    let events = component.changes.filter { $0.role != .detected }.map(event)
    var evidence = [Timeline.Evidence(kind: "separation", nats: cells.ratio(component.score))]
    for lift in profile {
      guard case .term(let term) = lift.feature else { continue }
      evidence.append(
        Timeline.Evidence(
          kind: "term", term: term, share: cells.share(lift.share, of: count),
          lift: cells.lift(lift.lift, share: lift.share, elsewhere: everyday)))
    }
    evidence += withNames(component.uncertainScope).map {
      Timeline.Evidence(kind: "uncertain_scope", scope: $0)
    }
    evidence += component.evaluations.map {
      Timeline.Evidence(
        kind: "evaluation", nats: rounded($0.nats), share: rounded($0.failing),
        lift: rounded($0.failing / $0.usual), suite: $0.suite)
    }
    evidence += component.latentCauses.map {
      Timeline.Evidence(kind: "latent_cause", deploy: $0.removed, removedBy: $0.by)
    }
    let scope = withNames(component.scope.parts)
    let started = events.first { $0.role == "started" }?.at ?? result.window.from
    return Timeline.Incident(
      id: "",
      title: title(scope: scope, symptom: symptoms.first?.code, started: started),
      status: status(component, events, result.window), scope: scope,
      symptoms: symptoms,
      signals: .init(
        attributed: cells.count(count),
        interval: cells.interval(component.signals.low * part, component.signals.high * part)),
      accounts: .init(
        estimate: cells.count(component.accounts.value),
        interval: cells.interval(component.accounts.low, component.accounts.high)),
      exposure: component.exposure.map {
        .init(share: rounded($0.value), interval: [rounded($0.low), rounded($0.high)])
      },
      events: events, evidence: evidence, daily: daily(index, component, result))
  }

  /// A code once, from whichever source it stands out more.
  private func symptoms(
    _ profile: [FeatureLift], count: Double, everyday: Double
  ) -> [Timeline.Symptom] {
    var seen: Set<SymptomCode> = []
    var symptoms: [Timeline.Symptom] = []
    for lift in profile {
      guard case .code(let code, let source) = lift.feature, seen.insert(code).inserted else {
        continue
      }
      symptoms.append(
        Timeline.Symptom(
          code: code.name, source: source.name, share: cells.share(lift.share, of: count),
          lift: cells.lift(lift.lift, share: lift.share, elsewhere: everyday)))
    }
    return symptoms
  }

  private var cells: SmallCells { SmallCells(k: k) }

  /// The times a component was there.
  private static func spans(
    of component: SeparatedIncident, in window: TimeRange
  ) -> [Timeline.Window] {
    var spans: [Timeline.Window] = []
    for segment in component.levels where segment.level > 0 {
      if let last = spans.last, last.to == segment.range.from {
        spans[spans.count - 1].to = segment.range.to
      } else {
        spans.append(.init(from: segment.range.from, to: segment.range.to))
      }
    }
    return spans.isEmpty ? [.init(from: window.from, to: window.to)] : spans
  }

  /// Who stands behind a component; nobody where they were counted, and it not among them.
  private func headcount(of index: Int, _ component: SeparatedIncident) -> Headcount {
    guard let headcounts else {
      return Headcount(people: component.accounts.value, days: component.signals.value)
    }
    return headcounts.indices.contains(index) ? headcounts[index] : Headcount(people: 0, days: 0)
  }

  /// Parts of a scope with the values that may be named; the others become one, `other`.
  private func withNames(_ parts: [Scope.Part]) -> [Scope.Part] {
    var seen: Set<Scope.Part> = []
    return parts.map(withNames).filter { seen.insert($0).inserted }
  }

  private func withNames(_ part: Scope.Part) -> Scope.Part {
    guard let names else { return part }
    return Dictionary(
      uniqueKeysWithValues: part.map { name, values in
        let known = values.filter { names[name]?.contains($0) == true }
        return (name, known.count == values.count ? known : known + ["other"])
      })
  }

  /// Whether enough accounts of a component showed a feature; what was not counted is not shown.
  private func shows(_ feature: Feature, of component: Int) -> Bool {
    accountsByFeature.indices.contains(component)
      && cells.shows(accounts: accountsByFeature[component][feature] ?? 0)
  }

  private func event(_ change: IncidentChange) -> Timeline.Event {
    let candidates = change.candidates.filter { $0.probability >= 0.005 }.map {
      Timeline.Candidate(deploy: $0.deploy, probability: rounded($0.probability))
    }
    let named = change.deploy
    let probability =
      change.candidates.first { $0.deploy == named }?.probability ?? (named == nil ? 1 : 0)
    return Timeline.Event(
      role: change.role.rawValue, at: change.at,
      interval: [change.interval.from, change.interval.to], deploy: named,
      probability: rounded(probability), candidates: candidates, part: change.part.map(withNames))
  }

  /// Over where nothing is left of it, or less than can be told from nothing; eased where its last
  /// change was for the better.
  private func status(
    _ component: SeparatedIncident, _ events: [Timeline.Event], _ window: TimeRange
  ) -> Timeline.Status {
    let peak = component.levels.map(\.level).max() ?? 0
    guard let last = component.levels.last, last.range.to >= window.to,
      last.level > Self.negligible * peak
    else { return .fixed }
    return events.last?.role == "eased" || events.last?.role == "fixed" ? .eased : .open
  }

  /// Share of its peak at which an incident counts as over.
  private static let negligible = 0.04

  private func title(scope: [Scope.Part], symptom: String?, started: Timestamp) -> String {
    let what = (symptom ?? "unknown symptom").replacing("_", with: " ")
    return "\(what), \(ScopeText.describe(scope)), since \(started.rfc3339.prefix(10))"
  }

  private func daily(
    _ index: Int, _ component: SeparatedIncident, _ result: SeparationResult
  ) -> Timeline.Daily {
    let first = result.window.from.startOfDay
    let counts = index < accountsByDay.count ? accountsByDay[index] : []
    let from = component.levels.first?.range.from.dayIndex ?? first.dayIndex
    let to = component.levels.last.map { $0.range.to.dayIndex } ?? from
    let start = max(0, from - first.dayIndex - 3)
    let range = start..<max(start, min(counts.count, max(0, to - first.dayIndex) + 3))
    guard !range.isEmpty else { return Timeline.Daily(from: first, accounts: []) }
    return Timeline.Daily(
      from: first.adding(seconds: Int64(range.lowerBound) * 86_400),
      accounts: cells.days(Array(counts[range])))
  }

  private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
