internal import Signals

/// Timeline events as Rootly's `POST /v1/incidents/{id}/events` takes them, with the incident each
/// belongs to.
enum RootlyFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for incident in timeline.incidents {
      for event in incident.events {
        json.beginObject()
        json.member("incident", incident.id)
        json.key("data")
        json.beginObject()
        json.member("type", "incident_events")
        json.key("attributes")
        json.beginObject()
        let cause = Wording.cause(event)
        json.member(
          "event", "\(incident.heading): \(event.role)" + (cause.isEmpty ? "" : ", " + cause))
        json.member("visibility", "internal")
        json.member("occurred_at", event.at.rfc3339)
        json.endObject()
        json.endObject()
        json.endObject()
      }
    }
    json.endArray()
    json.newline()
    return json.bytes
  }
}
