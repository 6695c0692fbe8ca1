internal import Signals
internal import Storage
public import Timelines

/// The engineer's view on the last night's symptom groups.
public enum GroupTriage {
  /// The last night's groups with people's names; those somebody dismissed are left out.
  public static func run(_ surroundings: Surroundings) throws -> GroupReport {
    let store = try Workspace(surroundings).openForReading()
    guard let bytes = try store.latestGroups(), var report = GroupReport(json: bytes) else {
      throw WorkflowError.noNight
    }
    for decision in try store.decisions() {
      guard let index = report.groups.firstIndex(where: { $0.id == decision.incident }) else {
        continue
      }
      switch decision.kind {
      case "name": report.groups[index].name = decision.value
      case "dismiss": report.groups.remove(at: index)
      default: break
      }
    }
    return report
  }

  /// Whether an argument of `triage` stands for a group.
  public static func isGroup(_ id: String) -> Bool { id.hasPrefix("grp-") }

  /// The group whose identifier begins so.
  public static func find(_ id: String, in report: GroupReport) throws -> GroupReport.Group {
    guard let group = report.group(id) else { throw WorkflowError.notFound("group") }
    return group
  }

  /// The document, or one group of it, as JSON.
  public static func json(_ report: GroupReport, group: GroupReport.Group?) -> [UInt8] {
    guard let group else { return report.json }
    var json = JSONWriter()
    group.write(to: &json)
    json.newline()
    return json.bytes
  }

  /// Keeps a person's decision; returns what to tell.
  public static func decide(
    _ surroundings: Surroundings, group id: String, decision: TriageDecision
  ) throws -> String {
    let group = try find(id, in: try run(surroundings))
    let stored: StoredDecision
    let done: String
    switch decision {
    case .name(let name):
      stored = StoredDecision(
        incident: group.id, kind: "name", value: try TriageDecision.checked(name: name))
      done = "\(group.id) has its name now, and keeps it as it grows."
    case .dismiss:
      stored = StoredDecision(incident: group.id, kind: "dismiss", value: "")
      done = "\(group.id) is not shown any more."
    case .merge:
      // Groups are made anew every night from their patterns; two patterns stay two.
      throw WorkflowError.outOfRange("merge-with")
    }
    try SQLiteStore(try Workspace(surroundings).directory, for: .writing).keep(stored)
    return done
  }
}
