internal import Signals

/// A document for a wiki or an issue.
enum MarkdownFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    var text = "# Incidents as of \(Wording.minute(timeline.asOf)) UTC\n\n"
    text += "Looked at: \(Wording.day(timeline.window.from)) to \(Wording.day(timeline.window.to))."
    if !timeline.knowsTraffic { text += " Traffic was not known; rates are read from the mix." }
    text += Wording.noise(timeline) + "\n\n"
    if timeline.incidents.isEmpty { text += "No incident was found.\n" }
    if !timeline.incidents.isEmpty {
      text += "| incident | status | where | symptom | signals | since | deploy |\n"
      text += "|---|---|---|---|---|---|---|\n"
      for incident in timeline.incidents {
        let deploy = incident.event("started").map(Wording.cause) ?? ""
        text +=
          "| \(escape(incident.name ?? incident.id)) | \(incident.status.rawValue) "
          + "| \(escape(ScopeText.describe(incident.scope))) "
          + "| \(incident.symptoms.first.map { Wording.symptom($0.code) } ?? "") "
          + "| \(Wording.grouped(incident.signals.attributed)) "
          + "| \(Wording.day(incident.started)) | \(escape(deploy)) |\n"
      }
    }
    for incident in timeline.incidents { text += section(incident, timeline) }
    if !timeline.apart.isEmpty {
      text += "\n## Apart from incidents\n\n"
      for item in timeline.apart {
        text +=
          "- \(item.kind), \(Wording.spans(item)), "
          + "\(escape(ScopeText.describe(item.scope))): \(Wording.grouped(item.signals)) signals\n"
      }
    }
    return Array(text.utf8)
  }

  private static func section(_ incident: Timeline.Incident, _ timeline: Timeline) -> String {
    var text = "\n## \(escape(incident.heading))\n\n"
    text += "`\(incident.id)` · \(incident.status.rawValue) · "
    text += "\(Wording.grouped(incident.signals.attributed)) signals "
    text += "(\(incident.signals.interval.map(Wording.grouped).joined(separator: "–"))) from "
    text += "\(Wording.grouped(incident.accounts.estimate)) accounts"
    if let exposure = incident.exposure {
      text += " · \(Wording.percent(exposure.share)) of the traffic in its scope"
    }
    text += "\n\n**Where:** \(escape(ScopeText.describe(incident.scope)))\n\n**Symptoms:** "
    text += incident.symptoms.prefix(6).map {
      "\(Wording.symptom($0.code)) \(Wording.percent($0.share)) (×\(Int($0.lift.rounded())))"
    }.joined(separator: ", ")
    text += "\n\n| when (UTC) | what | deploy | 90% interval |\n|---|---|---|---|\n"
    for event in incident.events {
      let part = event.part.map { " (" + ScopeText.describe(part: $0) + ")" } ?? ""
      let summary = event.deploy.flatMap { timeline.deploy($0)?.summary }.map { ": " + $0 } ?? ""
      text +=
        "| \(Wording.minute(event.at)) | \(event.role)\(escape(part)) "
        + "| \(escape(Wording.cause(event) + summary)) "
        + "| \(event.role == "detected" ? "" : Wording.span(event.range)) |\n"
    }
    for case let sentence? in incident.evidence.map(\.sentence) {
      text += "\n**\(sentence.label):** \(escape(sentence.text))\n"
    }
    return text
  }

  /// Text from elsewhere as plain text: no markup, no table cell's end.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "|", "*", "_", "`", "[", "]", "<", ">", "#", "\\":
        result += "\\"
        result.unicodeScalars.append(character)
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
