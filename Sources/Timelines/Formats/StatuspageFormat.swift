internal import Signals

/// Incidents as Statuspage's `POST /v1/pages/{page}/incidents` takes them. Deploys and services are
/// left out: a status page is public.
enum StatuspageFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for incident in timeline.incidents {
      json.beginObject()
      json.key("incident")
      json.beginObject()
      json.member("name", "Degraded quality: \(ScopeText.describe(incident.scope))")
      json.member("status", status(incident.status))
      json.member("impact_override", incident.status == .fixed ? "none" : "minor")
      json.member("body", body(incident))
      json.member("backfill_date", Wording.day(incident.started))
      json.key("deliver_notifications")
      json.value(false)
      json.endObject()
      json.endObject()
    }
    json.endArray()
    json.newline()
    return json.bytes
  }

  private static func status(_ status: Timeline.Status) -> String {
    switch status {
    case .open: "investigating"
    case .eased: "monitoring"
    case .fixed: "resolved"
    }
  }

  private static func body(_ incident: Timeline.Incident) -> String {
    let symptoms = incident.symptoms.prefix(3).map { Wording.symptom($0.code) }
    var text = "From \(Wording.minute(incident.started)) UTC some answers showed: "
    text += symptoms.joined(separator: ", ") + "."
    if let ended = incident.ended { text += " It ended at \(Wording.minute(ended)) UTC." }
    return text
  }
}
