package import Incidents
import Signals

/// How well a separation of a simulated scenario agrees with its truth.
package struct ScenarioScore: CustomStringConvertible {
  package var causes = 0
  package var found = 0
  /// By cause.
  package private(set) var isFound: [Bool]
  package var falseAlarms = 0
  package var links = 0
  package var linked = 0
  package var namedWrong = 0
  package var scopes = 0
  package var scopesRight = 0
  package var f1 = 0.0
  package var notes: [String] = []

  /// Whether everything is as it was.
  package var isPerfect: Bool {
    found == causes && falseAlarms == 0 && linked == links && scopesRight == scopes
      && namedWrong == 0
  }

  package init(_ result: SeparationResult, scenario: Scenario, truth: [Int]) {
    causes = scenario.incidents.count
    isFound = [Bool](repeating: false, count: causes)
    let incidents = result.components.indices.filter { result.components[$0].kind == .incident }
    var together = [[Int]](
      repeating: [Int](repeating: 0, count: causes), count: result.components.count)
    var labelled = [Int](repeating: 0, count: result.components.count)
    var caused = [Int](repeating: 0, count: causes)
    for (row, label) in result.labels.enumerated() {
      if label >= 0 { labelled[Int(label)] += 1 }
      if truth[row] >= 0 { caused[truth[row]] += 1 }
      if label >= 0, truth[row] >= 0 { together[Int(label)][truth[row]] += 1 }
    }
    func f1(_ component: Int, _ cause: Int) -> Double {
      2 * Double(together[component][cause]) / Double(max(1, labelled[component] + caused[cause]))
    }
    var pairs = incidents.flatMap { component in
      (0..<causes).map { (component: component, cause: $0, f1: f1(component, $0)) }
    }
    pairs.sort { $0.f1 > $1.f1 }
    var match = [Int?](repeating: nil, count: causes)
    for pair in pairs where pair.f1 > 0.15 && match[pair.cause] == nil {
      if !match.contains(pair.component) { match[pair.cause] = pair.component }
    }
    falseAlarms = incidents.count { !match.contains($0) }
    for component in incidents where !match.contains(component) {
      let parts = result.components[component].scope.parts
      notes.append("false: \(parts) \(labelled[component]) signals")
    }
    for (index, cause) in scenario.incidents.enumerated() {
      guard let component = match[index] else {
        notes.append("missed: \(cause.id) with \(caused[index]) signals")
        links += cause.events.count
        scopes += 1
        continue
      }
      found += 1
      isFound[index] = true
      self.f1 += f1(component, index) / Double(causes)
      check(result.components[component], cause)
    }
  }

  private mutating func check(_ incident: SeparatedIncident, _ cause: Scenario.Cause) {
    scopes += 1
    let isRight = Self.agrees(incident.scope.parts, cause)
    if isRight {
      scopesRight += 1
    } else {
      notes.append("\(cause.id) scope: \(incident.scope.parts)")
    }
    for event in cause.events {
      links += 1
      let near = incident.changes.filter {
        abs($0.at.milliseconds - event.at.time.milliseconds) < 36 * 3_600_000
      }
      if near.contains(where: { $0.deploy == event.deploy }) {
        linked += 1
      } else {
        let seen = incident.changes.map { change in
          let best = change.candidates.prefix(2).map {
            "\($0.deploy ?? "-") \(Int($0.probability * 100))"
          }
          return "\(change.role) \(change.at.rfc3339.dropFirst(5).prefix(8)) \(best)"
        }
        notes.append("\(cause.id) \(event.role) \(event.deploy ?? "-"): \(seen)")
        notes.append("  course: \(Self.course(incident))")
      }
    }
    let right = Set(cause.events.compactMap(\.deploy))
    for change in incident.changes {
      if let deploy = change.deploy, !right.contains(deploy) {
        namedWrong += 1
        notes.append("\(cause.id) \(change.role) wrongly \(deploy)")
      }
    }
  }

  /// Whether the found scope says the same of the dimensions that the cause restricts.
  static func agrees(_ found: [Scope.Part], _ cause: Scenario.Cause) -> Bool {
    let parts = cause.parts.filter { $0.isTrace != true }.map(\.scope)
    func union(_ parts: [Scope.Part]) -> [String: Set<String>] {
      var all: [String: Set<String>] = [:]
      for name in Set(parts.flatMap(\.keys)) where parts.allSatisfy({ $0[name] != nil }) {
        all[name] = Set(parts.flatMap { $0[name] ?? [] })
      }
      return all
    }
    return union(found) == union(parts)
  }

  private static func course(_ incident: SeparatedIncident) -> String {
    incident.levels.map {
      "\($0.range.from.rfc3339.dropFirst(5).prefix(8)) \(($0.level * 100).rounded() / 100)"
    }.joined(separator: ", ")
  }

  package var description: String {
    "found \(found)/\(causes), false \(falseAlarms), links \(linked)/\(links), wrong \(namedWrong), scopes \(scopesRight)/\(scopes), F1 \((f1 * 1000).rounded() / 1000)"
  }
}
