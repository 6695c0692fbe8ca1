internal import Foundation
internal import Signals

/// Gives incidents the identifiers they had on earlier nights.
///
/// Two nights' incidents are the same where they overlap in time and resemble each other in scope
/// and symptoms: what one night saw of an incident grows and is revised the next, but it stays in
/// some of the same places. Incidents of disjoint scopes are never the same. An identifier, once
/// given, is never given to another incident.
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
  private static let least = 0.25
  /// What a dimension that only one of two scopes restricts counts, between disjoint and equal.
  private static let oneSided = 0.5
  /// Onsets this many days apart count a third of equal ones.
  private static let onsetDays = 7.0

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

  /// 0…1, a product: whatever speaks against it is not made up for by the rest.
  static func likeness(
    _ left: Timeline.Incident, _ right: Timeline.Incident, asOf: Timestamp
  ) -> Double {
    scopeLikeness(left.scope, right.scope)
      * (0.3 + 0.7 * symptomLikeness(left.symptoms, right.symptoms))
      * timeLikeness(left, right, asOf: asOf)
  }

  /// How much of the shorter one lies in the longer, and how near the onsets are; onsets are
  /// revised from night to night, so they decide nothing alone.
  private static func timeLikeness(
    _ left: Timeline.Incident, _ right: Timeline.Incident, asOf: Timestamp
  ) -> Double {
    func milliseconds(_ time: Timestamp) -> Double { Double(time.milliseconds) }
    let ends = [left, right].map { milliseconds($0.ended ?? asOf) }
    let starts = [left, right].map { milliseconds($0.started) }
    let apart = abs(starts[0] - starts[1])
    let overlap = min(ends[0], ends[1]) - max(starts[0], starts[1])
    let shorter = max(1, min(ends[0] - starts[0], ends[1] - starts[1]))
    let day = Double(Timestamp.day)
    guard overlap > 0 || apart < 3 * day else { return 0 }
    let onset = 1 / (1 + 2 * apart / (onsetDays * day))
    return 0.5 * min(1, max(0, overlap) / shorter) + 0.5 * onset
  }

  /// Geometric mean over the dimensions of the shared values' Jaccard index; 0 for scopes that
  /// share nothing.
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
    let product = names.reduce(1.0) { product, name in
      guard let x = a[name], let y = b[name] else { return product * oneSided }
      return product * Double(x.intersection(y).count) / Double(x.union(y).count)
    }
    return pow(product, 1 / Double(names.count))
  }

  /// Cosine of what the symptoms stand out by: a code that is everywhere tells nobody apart.
  private static func symptomLikeness(
    _ left: [Timeline.Symptom], _ right: [Timeline.Symptom]
  ) -> Double {
    func vector(_ symptoms: [Timeline.Symptom]) -> [String: Double] {
      Dictionary(
        symptoms.map { ($0.code, $0.share * (0.1 + log(max(1, $0.lift)))) },
        uniquingKeysWith: max)
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
    // FNV's last bytes reach few bits; this spreads them (MurmurHash3's finalizer).
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    let digits = String(hash, radix: 16)
    return "inc-" + (String(repeating: "0", count: 16 - digits.count) + digits).suffix(8)
  }
}
