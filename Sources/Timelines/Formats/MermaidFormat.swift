internal import Signals

/// A Gantt chart in Mermaid's notation.
enum MermaidFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    var text = "gantt\n    title Incidents as of \(Wording.day(timeline.asOf))\n"
    text += "    dateFormat YYYY-MM-DDTHH:mm:ss\n    axisFormat %d %b\n"
    for incident in timeline.incidents {
      text += "    section \(plain(incident.name ?? incident.id))\n"
      var from = incident.started
      var level = incident.symptoms.first.map { Wording.symptom($0.code) } ?? "incident"
      for event in incident.events where event.role != "detected" && event.role != "started" {
        text += bar(level, from, event.at, isOver: true)
        from = event.at
        level = event.role
      }
      if incident.status != .fixed {
        text += bar(level, from, timeline.asOf, isOver: false)
      }
      for event in incident.events {
        guard let deploy = event.deploy else { continue }
        text += "    \(plain("\(event.role) \(deploy)")) :milestone, \(moment(event.at)), 0d\n"
      }
    }
    for item in timeline.apart {
      text += "    section \(item.kind)\n"
      for span in item.spans { text += bar(item.kind, span.from, span.to, isOver: true) }
    }
    return Array(text.utf8)
  }

  private static func bar(
    _ label: String, _ from: Timestamp, _ to: Timestamp, isOver: Bool
  ) -> String {
    "    \(plain(label)) :\(isOver ? "done" : "crit"), \(moment(from)), \(moment(max(from, to)))\n"
  }

  private static func moment(_ time: Timestamp) -> String { String(time.rfc3339.prefix(19)) }

  /// Mermaid ends a label at a colon and knows no escapes.
  private static func plain(_ text: String) -> String {
    String(text.map { ":;#\n\r,".contains($0) ? " " : $0 })
  }
}
