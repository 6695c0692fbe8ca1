internal import Signals

/// A line an event, RFC 4180.
enum CSVFormat {
  private static let columns = [
    "incident", "title", "status", "role", "at", "interval_from", "interval_to", "deploy",
    "probability", "scope", "symptom", "signals", "accounts",
  ]

  static func render(_ timeline: Timeline) -> [UInt8] {
    var text = columns.joined(separator: ",") + "\r\n"
    for incident in timeline.incidents {
      for event in incident.events {
        let fields = [
          incident.id, incident.heading, incident.status.rawValue, event.role, event.at.rfc3339,
          event.range.from.rfc3339, event.range.to.rfc3339, event.deploy ?? "",
          JSONWriter.spelling(event.probability, digits: 4) ?? "",
          ScopeText.describe(event.part.map { [$0] } ?? incident.scope),
          incident.symptoms.first?.code ?? "", String(incident.signals.attributed),
          String(incident.accounts.estimate),
        ]
        text += fields.map(quote).joined(separator: ",") + "\r\n"
      }
    }
    return Array(text.utf8)
  }

  /// Quotes where needed, and keeps a spreadsheet from taking a field for a formula.
  static func quote(_ field: String) -> String {
    var field = field
    if let first = field.first, "=+-@\t\r".contains(first) { field = "'" + field }
    guard field.contains(where: { ",\"\n\r".contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
