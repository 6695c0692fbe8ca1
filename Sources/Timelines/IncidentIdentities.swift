internal import Signals

/// Gives incidents the identifiers they had on earlier nights.
///
/// Two nights' incidents are the same where they overlap in time and resemble each other in scope
/// and symptoms. An identifier, once given, is never given to another incident.
struct IncidentIdentities {
  /// An incident of an earlier night, as last seen.
  private struct Known {
    var incident: Timeline.Incident
    var detected: Timestamp
  }

  private var known: [Known] = []

  init(earlier: [Timeline]) {
    for timeline in earlier {
      for incident in timeline.incidents {
        let detected = incident.event("detected")?.at ?? timeline.asOf
        if let index = known.firstIndex(where: { $0.incident.id == incident.id }) {
          known[index].incident = incident
          known[index].detected = min(known[index].detected, detected)
        } else {
          known.append(Known(incident: incident, detected: detected))
        }
      }
    }
  }

  /// How alike two incidents must be to be the same.
  private static let least = 0.35

  /// Identifiers and first nights, best matches first.
  func assign(
    _ incidents: [Timeline.Incident], asOf: Timestamp
  ) -> [(id: String, detected: Timestamp)] {
    var pairs: [(likeness: Double, new: Int, old: Int)] = []
    for (new, incident) in incidents.enumerated() {
      for (old, earlier) in known.enumerated() {
        let likeness = Self.likeness(incident, earlier.incident, asOf: asOf)
        if likeness >= Self.least { pairs.append((likeness, new, old)) }
      }
    }
    pairs.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
    var result = [(id: String, detected: Timestamp)?](repeating: nil, count: incidents.count)
    var used: Set<Int> = []
    for pair in pairs where result[pair.new] == nil && !used.contains(pair.old) {
      used.insert(pair.old)
      result[pair.new] = (known[pair.old].incident.id, known[pair.old].detected)
    }
    var taken = Set(known.map(\.incident.id))
    return incidents.enumerated().map { index, incident in
      if let found = result[index] { return found }
      var salt = 0
      while true {
        let id = Self.identifier(incident, salt: salt)
        if taken.insert(id).inserted { return (id, asOf) }
        salt += 1
      }
    }
  }

  /// 0…1: overlap in time, times the likeness of scope and of symptoms.
  static func likeness(
    _ left: Timeline.Incident, _ right: Timeline.Incident, asOf: Timestamp
  ) -> Double {
    let (from, to) = (
      max(left.started, right.started), min(left.ended ?? asOf, right.ended ?? asOf)
    )
    let nearStart =
      abs(left.started.milliseconds - right.started.milliseconds) < 3 * Timestamp.day
    guard from < to || nearStart else { return 0 }
    let scope = scopeLikeness(left.scope, right.scope)
    let symptoms = symptomLikeness(left.symptoms, right.symptoms)
    return (scope * 0.5 + symptoms * 0.5) * (nearStart ? 1 : 0.8)
  }

  /// Mean over the dimensions of the shared values' Jaccard index.
  private static func scopeLikeness(_ left: [Scope.Part], _ right: [Scope.Part]) -> Double {
    func values(_ scope: [Scope.Part]) -> [String: Set<String>] {
      var all: [String: Set<String>] = [:]
      for part in scope {
        for (name, values) in part { all[name, default: []].formUnion(values) }
      }
      return all
    }
    let (a, b) = (values(left), values(right))
    let names = Set(a.keys).union(b.keys).sorted()
    guard !names.isEmpty else { return 1 }
    let sum = names.reduce(0.0) { sum, name in
      guard let x = a[name], let y = b[name] else { return sum + 0.3 }
      return sum + Double(x.intersection(y).count) / Double(x.union(y).count)
    }
    return sum / Double(names.count)
  }

  /// Cosine of the symptoms' shares.
  private static func symptomLikeness(
    _ left: [Timeline.Symptom], _ right: [Timeline.Symptom]
  ) -> Double {
    func vector(_ symptoms: [Timeline.Symptom]) -> [String: Double] {
      Dictionary(symptoms.map { ($0.code, $0.share) }, uniquingKeysWith: max)
    }
    let (a, b) = (vector(left), vector(right))
    func dot(_ x: [String: Double], _ y: [String: Double]) -> Double {
      x.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * (y[$1.key] ?? 0) }
    }
    let norm = (dot(a, a) * dot(b, b)).squareRoot()
    return norm > 0 ? dot(a, b) / norm : 0
  }

  /// `inc-` and eight digits from what the incident was when it was first seen (FNV-1a).
  private static func identifier(_ incident: Timeline.Incident, salt: Int) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(incident.title)|\(incident.started.dayIndex)|\(salt)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return "inc-" + (String(repeating: "0", count: 16 - digits.count) + digits).suffix(8)
  }
}
