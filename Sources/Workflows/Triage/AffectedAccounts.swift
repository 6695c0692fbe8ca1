internal import Sealing
internal import Signals

/// The accounts an incident touched, as a night kept them.
enum AffectedAccounts {
  /// A pseudonym and the probability that the incident touched it.
  typealias Row = (account: Pseudonym, probability: Double)

  /// Those of one incident, most probable first. Linear.
  static func rows(of incident: String, in lines: [UInt8]) -> [Row] {
    let head = Array("{\"incident\":\"\(incident)\"".utf8)
    return lines.split(separator: 0x0A).compactMap { line in
      guard line.starts(with: head) else { return nil }
      // The line's number is a decimal, which the canonical form does not know: read by place.
      let text = String(decoding: line, as: UTF8.self)
      guard let account = text.between("\"account\":\"", "\"").flatMap(Pseudonym.init(hex:)),
        let probability = text.between("\"probability\":", "}").flatMap(Double.init)
      else { return nil }
      return (account, probability)
    }
  }

  /// The rows as they leave: none where there are fewer than `k`, and each probability is the mean of
  /// at least `k` accounts, each of which may have so many `pseudonyms`, that come one after the other in
  /// order of it.
  ///
  /// The exact number would tell which signals are one account's: it is one minus the product over
  /// them, and `export attributions` has the factors. Sums are kept, and so is the order of groups.
  static func shown(_ rows: [Row], k: Int, pseudonyms: Int) -> [Row] {
    guard rows.count >= k else { return [] }
    let size = k * pseudonyms
    // Where there is one group only, the night made sure that it holds k accounts.
    let groups = max(1, rows.count / size)
    var shown: [Row] = []
    for group in 0..<groups {
      let members = rows[group * size..<(group + 1 == groups ? rows.count : (group + 1) * size)]
      let mean = members.reduce(0) { $0 + $1.probability } / Double(members.count)
      // Within a group in order of the pseudonyms, which says nothing.
      shown += members.map { ($0.account, mean) }.sorted { $0.0 < $1.0 }
    }
    return shown
  }

  /// The rows as NDJSON.
  static func lines(_ rows: [Row], of incident: String) -> [UInt8] {
    var json = JSONWriter()
    for row in rows {
      json.beginObject()
      json.member("incident", incident)
      json.member("account", row.account.hex)
      json.key("probability")
      json.value(row.probability)
      json.endObject()
      json.newline()
    }
    return json.bytes
  }
}

extension String {
  /// What stands between two marks.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(self[from..<to])
  }
}
