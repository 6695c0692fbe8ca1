import Signals

/// The changes to the fleet in the statistics' own terms: hours from the window's start and
/// memberships by axis.
struct DeployIndex: Sendable {
  /// One change.
  struct Entry: Sendable {
    /// The change itself.
    let event: DeployEvent
    /// Hours from the start of the first bin.
    let hour: Double
    /// Allowed values by axis, nil where the change is silent.
    let axes: [[Bool]?]
    /// When which share of it took effect, where it was rolled out over half a day or more.
    var doses: [Dose] = []
  }

  /// A share of a change and the hours over which it was brought in.
  struct Dose: Sendable {
    /// First hour, from the start of the first bin.
    let from: Double
    /// Last hour; the first again where the share came at once.
    let to: Double
    /// Part of the whole.
    let share: Double

    /// What of it has been brought in by a time.
    func given(by time: Double) -> Double {
      guard time > from else { return 0 }
      return time >= to ? share : share * (time - from) / (to - from)
    }
  }

  /// In order of time.
  let entries: [Entry]

  /// What share of the log is of each entry's service.
  private let serviceShare: [Double]

  /// The changes of a table.
  init(_ deploys: [DeployEvent], table: ConversationTable) {
    let origin = Int64(table.originHour) * Timestamp.hour
    entries = deploys.sorted { ($0.at.milliseconds, $0.id) < ($1.at.milliseconds, $1.id) }.map {
      event in
      Entry(
        event: event,
        hour: Double(event.at.milliseconds - origin) / Double(Timestamp.hour),
        axes: table.axes.map { axis in
          guard let values = event.scope[axis.name], !values.isEmpty else { return nil }
          let allowed = Set(values)
          return axis.values.map(allowed.contains)
        }, doses: Self.doses(event, origin: origin))
    }
    let counts = Dictionary(grouping: deploys, by: \.service).mapValues(\.count)
    let total = Double(deploys.count + counts.count)
    serviceShare = entries.map { Double((counts[$0.event.service] ?? 0) + 1) / total }
  }

  /// The doses of a gradual rollout: what grew between two of its points was brought in evenly.
  private static func doses(_ event: DeployEvent, origin: Int64) -> [Dose] {
    let steps = event.rollout.sorted { $0.at.milliseconds < $1.at.milliseconds }.map {
      (hour: Double($0.at.milliseconds - origin) / Double(Timestamp.hour), share: $0.fraction)
    }
    guard let first = steps.first, let last = steps.last, last.hour - first.hour >= leastRollout
    else { return [] }
    var doses = [Dose(from: first.hour, to: first.hour, share: first.share)]
    for (step, next) in zip(steps, steps.dropFirst()) where next.share > step.share {
      doses.append(Dose(from: step.hour, to: next.hour, share: next.share - step.share))
    }
    let total = doses.reduce(0) { $0 + $1.share }
    guard total > 0 else { return [] }
    return doses.map { Dose(from: $0.from, to: $0.to, share: $0.share / total) }
  }

  /// The gradual rollouts that touch a box, with the share in effect in the middle of each hour.
  func rollouts(touching box: ScopeBox, hours: Int) -> [RampSearch.Rollout] {
    entries.indices.filter { !entries[$0].doses.isEmpty && touches(entries[$0], box) }.map {
      index in
      RampSearch.Rollout(
        deploy: index,
        share: (0..<hours).map { hour in
          entries[index].doses.reduce(0) { $0 + $1.given(by: Double(hour) - 0.5) }
        })
    }
  }

  /// How often two entries would be of one service by chance, nil where they are of two.
  func chance(_ left: Int, _ right: Int) -> Double? {
    entries[left].event.service == entries[right].event.service ? serviceShare[left] : nil
  }

  /// Hours from which on a rollout counts as gradual.
  private static let leastRollout = 12.0

  /// Whether a change touches a box at all.
  func touches(_ entry: Entry, _ box: ScopeBox) -> Bool {
    for (axis, allowed) in entry.axes.enumerated() {
      guard let allowed, let weights = box.axes[axis] else { continue }
      if !allowed.indices.contains(where: { allowed[$0] && weights[$0] > 0.5 }) { return false }
    }
    return true
  }

  /// The price of a change of level by hour: lower within two hours after a change that fits.
  func penalties(_ base: Double, box: ScopeBox, hours: Int) -> [Double] {
    var penalty = [Double](repeating: base, count: hours)
    for entry in entries where touches(entry, box) {
      let start = Int(entry.hour.rounded(.down))
      let silent = box.restrictedAxes.count { entry.axes[$0] == nil }
      let match = Exponential.power(0.6, Double(silent))
      for hour in max(0, start)..<max(0, min(hours, start + 3)) {
        penalty[hour] = min(penalty[hour], base - 2.5 * match)
      }
    }
    return penalty
  }
}
