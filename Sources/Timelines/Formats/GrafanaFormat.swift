internal import Signals

/// Annotations, each as `POST /api/annotations` takes it.
enum GrafanaFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for incident in timeline.incidents {
      json.beginObject()
      json.key("time")
      json.value(Int(incident.started.milliseconds))
      json.key("timeEnd")
      json.value(Int((incident.ended ?? timeline.asOf).milliseconds))
      json.member("tags", ["blindsift", incident.id, incident.status.rawValue])
      json.member("text", Wording.line(incident))
      json.endObject()
      for event in incident.events where event.role != "detected" {
        json.beginObject()
        json.key("time")
        json.value(Int(event.at.milliseconds))
        json.member("tags", ["blindsift", incident.id, event.role])
        json.member("text", "\(incident.heading): \(event.role), \(Wording.cause(event))")
        json.endObject()
      }
    }
    json.endArray()
    json.newline()
    return json.bytes
  }
}
