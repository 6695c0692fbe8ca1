import Signals

/// A cause that had been there before, hidden by a change that another change took away.
///
/// The change that started the incident is then only half of the answer: what it removed says what
/// to mend.
public struct LatentCause: Sendable, Hashable {
  /// The change taken away: a workaround, a limit, an earlier fix.
  public var removed: String
  /// The change that took it away and is blamed for a rise of the incident.
  public var by: String

  /// A cause from its parts.
  public init(removed: String, by: String) {
    self.removed = removed
    self.by = by
  }

  /// The chain behind an incident's named rises, nearest first: what each of them supersedes or
  /// reverts, what that had superseded or reverted in turn, and so on. Linear in the log.
  static func chain(_ changes: [IncidentChange], deploys: [DeployEvent]) -> [Self] {
    let byIdentifier = Dictionary(deploys.map { ($0.id, $0) }) { first, _ in first }
    var result: [Self] = []
    var seen: Set<String> = []
    var open = changes.filter { $0.role == .started || $0.role == .worsened }.compactMap(\.deploy)
    while !open.isEmpty {
      let next = open.removeFirst()
      guard seen.insert(next).inserted, let event = byIdentifier[next] else { continue }
      for removed in event.supersedes + event.reverts where !seen.contains(removed) {
        result.append(LatentCause(removed: removed, by: next))
        open.append(removed)
      }
    }
    return result
  }
}
