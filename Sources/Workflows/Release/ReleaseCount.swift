internal import Sealing
internal import Signals
internal import Storage
internal import Symptoms
internal import Timelines

/// How many accounts stand behind each cell of a release, each account counted a bounded number of
/// times.
struct ReleaseCount {
  private let timeline: Timeline
  private let known: [String: Int]
  /// The incident of each signal, as a place in the list; those of incidents not listed are nowhere.
  private var places: [String: Int] = [:]
  private var everyday: Set<String> = []

  /// The cells of a timeline, with nothing in them.
  init(_ timeline: Timeline) {
    self.timeline = timeline
    known = Dictionary(
      timeline.incidents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads which signal belongs to which incident from some of a night's attributions. Linear.
  mutating func add(_ attributions: [UInt8]) {
    for line in attributions.split(separator: 0x0A) {
      // Identifiers need no escapes, and the line's numbers are decimals: read by place.
      let words = line.split(separator: UInt8(ascii: "\""), maxSplits: 8)
      guard words.count > 6 else { continue }
      let signal = String(decoding: words[3], as: UTF8.self)
      if words[6].starts(with: Array(":null".utf8)) {
        everyday.insert(signal)
      } else if words.count > 7 {
        places[signal] = known[String(decoding: words[7], as: UTF8.self)]
      }
    }
  }

  /// Distinct accounts by cell. An account counts in its first `most` cells, in their order, and in
  /// no other.
  func counts(_ showings: [Showing], most: Int) -> [ReleaseCell: Int] {
    let symptoms = timeline.incidents.map { $0.symptoms.map { [$0.code, $0.source] } }
    var cells: [Pseudonym: Set<ReleaseCell>] = [:]
    for showing in showings {
      let shown = showing.findings.map { [$0.code.name, $0.source.name] }
      if let place = places[showing.signal] {
        cells[showing.account, default: []].formUnion(
          [.incident(place), .day(incident: place, showing.at.dayIndex)]
            + symptoms[place].indices.filter { shown.contains(symptoms[place][$0]) }
            .map { .symptom(incident: place, $0) })
      } else if everyday.contains(showing.signal) {
        cells[showing.account, default: []].insert(.everyday)
        for (place, codes) in symptoms.enumerated() {
          for index in codes.indices where shown.contains(codes[index]) {
            cells[showing.account, default: []].insert(.everydaySymptom(incident: place, index))
          }
        }
      }
    }
    var counts: [ReleaseCell: Int] = [:]
    for account in cells.values {
      for cell in account.sorted().prefix(most) { counts[cell, default: 0] += 1 }
    }
    return counts
  }
}
