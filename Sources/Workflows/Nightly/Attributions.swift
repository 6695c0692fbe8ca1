internal import Incidents
internal import Sealing
internal import Signals
internal import Storage

/// What a night says of single signals and accounts, as NDJSON.
enum Attributions {
  /// Probabilities below this are not written.
  private static let least = 0.001

  /// Bytes of lines that are handed on together.
  private static let piece = 1 << 20

  /// Hands on a line for every signal of the window, ordered by time and identifier, some lines at a
  /// time. Linear.
  static func write(
    _ found: NightWork.Found, data: NightData, praise: [(id: String, at: Timestamp)],
    keep: ([UInt8]) throws -> Void
  ) throws {
    var json = JSONWriter()
    func handOn() throws {
      try keep(json.bytes)
      json.removeAll()
    }
    var next = 0
    func writePraise(before time: Timestamp?, _ id: String) {
      while next < praise.count,
        time.map({ (praise[next].at, praise[next].id) < ($0, id) }) ?? true
      {
        write(praise[next].id, incident: nil, probability: 1, posterior: [], to: &json)
        next += 1
      }
    }
    for (row, id) in data.signals.enumerated() {
      writePraise(before: data.table.times[row], id)
      let posterior = posterior(row, found)
      let label = found.result.labels[row]
      let incident = label >= 0 ? found.identifiers[Int(label)] : nil
      let probability =
        incident.flatMap { name in posterior.first { $0.incident == name }?.probability }
        ?? 1 - posterior.reduce(0) { $0 + $1.probability }
      write(id, incident: incident, probability: probability, posterior: posterior, to: &json)
      if json.bytes.count >= piece { try handOn() }
    }
    writePraise(before: nil, "")
    try handOn()
  }

  /// A line for every incident and pseudonym it touched, most probable first; none for an incident
  /// with fewer than `k` within one quarter.
  static func affected(_ found: NightWork.Found, data: NightData, k: Int) -> [UInt8] {
    var spared: [String: [Int32: Double]] = [:]
    for row in data.signals.indices {
      for (incident, probability) in posterior(row, found) {
        spared[incident, default: [:]][data.table.accounts[row], default: 1] *= 1 - probability
      }
    }
    let quarters = Quarters(data.table)
    var json = JSONWriter()
    for (incident, accounts) in spared.sorted(by: { $0.key < $1.key }) {
      let touched = accounts.filter { 1 - $0.value >= 0.05 }
      guard quarters.people(touched.keys) >= k else { continue }
      let lines = touched.map { (data.accounts[Int($0.key)].hex, 1 - $0.value) }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      for (account, probability) in lines {
        json.beginObject()
        json.member("incident", incident)
        json.member("account", account)
        json.key("probability")
        json.value((probability * 10_000).rounded() / 10_000)
        json.endObject()
        json.newline()
      }
    }
    return json.bytes
  }

  private static func posterior(
    _ row: Int, _ found: NightWork.Found
  ) -> [(incident: String, probability: Double)] {
    found.result.posteriors[row].compactMap { component, probability in
      guard probability >= least, let name = found.identifiers[component] else { return nil }
      return (name, probability)
    }
  }

  private static func write(
    _ id: String, incident: String?, probability: Double,
    posterior: [(incident: String, probability: Double)], to json: inout JSONWriter
  ) {
    func rounded(_ value: Double) -> Double { (min(1, max(0, value)) * 10_000).rounded() / 10_000 }
    json.beginObject()
    json.member("signal", id)
    json.key("incident")
    if let incident { json.value(incident) } else { json.null() }
    json.key("probability")
    json.value(rounded(probability))
    json.key("posterior")
    json.beginObject()
    for (name, share) in posterior.sorted(by: { $0.incident < $1.incident }) {
      json.key(name)
      json.value(rounded(share))
    }
    json.endObject()
    json.endObject()
    json.newline()
  }
}
