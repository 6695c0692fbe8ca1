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
  }

  /// In order of time.
  let entries: [Entry]

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
        })
    }
  }

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
