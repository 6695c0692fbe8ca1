internal import Signals

/// `dev.cdevents.incident.detected` and `.resolved` 0.2.0 as a CloudEvents JSON batch.
enum CDEventsFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for incident in timeline.incidents {
      write("detected", incident, at: incident.event("detected")?.at ?? timeline.asOf, to: &json)
      if let ended = incident.ended { write("resolved", incident, at: ended, to: &json) }
    }
    json.endArray()
    json.newline()
    return json.bytes
  }

  private static func write(
    _ what: String, _ incident: Timeline.Incident, at time: Timestamp, to json: inout JSONWriter
  ) {
    let type = "dev.cdevents.incident.\(what).0.2.0"
    let id = "\(incident.id)-\(what)"
    json.beginObject()
    json.member("specversion", "1.0")
    json.member("id", id)
    json.member("source", "blindsift")
    json.member("type", type)
    json.member("time", time.rfc3339)
    json.member("datacontenttype", "application/json")
    json.key("data")
    json.beginObject()
    json.key("context")
    json.beginObject()
    json.member("version", "0.4.1")
    json.member("id", id)
    json.member("source", "blindsift")
    json.member("type", type)
    json.member("timestamp", time.rfc3339)
    json.endObject()
    json.key("subject")
    json.beginObject()
    json.member("id", incident.id)
    json.member("source", "blindsift")
    json.member("type", "incident")
    json.key("content")
    json.beginObject()
    json.member("description", Wording.line(incident))
    json.key("environment")
    json.beginObject()
    json.member("id", ScopeText.describe(incident.scope))
    json.endObject()
    if let deploy = incident.event(what == "detected" ? "started" : "fixed")?.deploy {
      json.key("service")
      json.beginObject()
      json.member("id", deploy)
      json.endObject()
    }
    json.endObject()
    json.endObject()
    json.endObject()
    json.endObject()
  }
}
