internal import Signals
internal import Storage
public import Timelines

/// What a person may decide about an incident.
public enum TriageDecision: Sendable, Hashable {
  /// A name that sticks.
  case name(String)
  /// It is none.
  case dismiss
  /// It is the same as another.
  case merge(with: String)

  /// A name that may be kept: one to 200 characters, none of which moves a cursor.
  static func checked(name: String) throws -> String {
    guard (1...200).contains(name.count),
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw WorkflowError.unusableName }
    return name
  }
}

/// The engineer's view on the last night.
public enum Triage {
  /// The last night's document with people's decisions applied.
  public static func run(_ surroundings: Surroundings) throws -> Timeline {
    let workspace = try Workspace(surroundings)
    let store = try workspace.openForReading()
    guard let bytes = try store.latestTimeline(), let timeline = Timeline(json: bytes) else {
      throw WorkflowError.noNight
    }
    return apply(try store.decisions(), to: timeline)
  }

  /// The incident whose identifier begins so.
  public static func find(_ id: String, in timeline: Timeline) throws -> Timeline.Incident {
    guard let incident = timeline.incident(id) else { throw WorkflowError.notFound("incident") }
    return incident
  }

  /// The document, or one incident of it, as JSON.
  public static func json(_ timeline: Timeline, incident: Timeline.Incident?) -> [UInt8] {
    guard let incident else { return timeline.json }
    var json = JSONWriter()
    incident.write(to: &json)
    json.newline()
    return json.bytes
  }

  /// Keeps a decision; returns what to tell.
  public static func decide(
    _ surroundings: Surroundings, incident id: String, decision: TriageDecision
  ) throws -> String {
    let timeline = try run(surroundings)
    let incident = try find(id, in: timeline)
    let workspace = try Workspace(surroundings)
    let store = try SQLiteStore(workspace.directory, for: .writing)
    switch decision {
    case .name(let name):
      try store.keep(
        StoredDecision(
          incident: incident.id, kind: "name", value: try TriageDecision.checked(name: name)))
      return "\(incident.id) has its name now."
    case .dismiss:
      try store.keep(StoredDecision(incident: incident.id, kind: "dismiss", value: ""))
      return "\(incident.id) is not shown any more."
    case .merge(let other):
      let kept = try find(other, in: timeline)
      guard kept.id != incident.id else { throw WorkflowError.outOfRange("merge-with") }
      try store.keep(StoredDecision(incident: incident.id, kind: "merge", value: kept.id))
      return "\(incident.id) now counts as part of \(kept.id)."
    }
  }

  /// The latest decision of each kind wins.
  static func apply(_ decisions: [StoredDecision], to timeline: Timeline) -> Timeline {
    var timeline = timeline
    for decision in decisions {
      guard let index = timeline.incidents.firstIndex(where: { $0.id == decision.incident }) else {
        continue
      }
      switch decision.kind {
      case "name": timeline.incidents[index].name = decision.value
      case "dismiss": timeline.incidents.remove(at: index)
      case "merge":
        guard let kept = timeline.incidents.firstIndex(where: { $0.id == decision.value }) else {
          continue
        }
        timeline.incidents[kept].evidence.append(
          Timeline.Evidence(kind: "merged", incident: decision.incident))
        timeline.incidents.remove(at: index)
      default: break
      }
    }
    return timeline
  }
}
