internal import Foundation
public import Signals

extension Timeline {
  /// Reads a document that `json` wrote; nil where it is none.
  public init?(json: [UInt8]) {
    guard let timeline = try? JSONDecoder().decode(Timeline.self, from: Data(json)) else {
      return nil
    }
    self = timeline
  }

  /// The document; the same bytes for the same value.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("as_of", asOf.rfc3339)
    json.member(window: window)
    json.key("traffic_known")
    json.value(knowsTraffic)
    json.array("incidents", incidents) { $0.write(to: &$1) }
    json.array("apart", apart) { item, json in
      json.beginObject()
      json.member("kind", item.kind)
      json.member("from", item.from.rfc3339)
      json.member("to", item.to.rfc3339)
      json.array("scope", item.scope) { $1.value(scope: $0) }
      json.key("signals")
      json.value(item.signals)
      if let periods = item.periods {
        json.array("periods", periods) { period, json in
          json.beginObject()
          json.member("from", period.from.rfc3339)
          json.member("to", period.to.rfc3339)
          json.endObject()
        }
      }
      json.endObject()
    }
    json.array("deploys", deploys) { note, json in
      json.beginObject()
      json.member("id", note.id)
      json.member("at", note.at.rfc3339)
      json.member("kind", note.kind)
      json.member("service", note.service)
      if let summary = note.summary { json.member("summary", summary) }
      if let url = note.sourceURL { json.member("source_url", url) }
      json.endObject()
    }
    if let noise {
      json.key("noise")
      json.beginObject()
      json.member("mechanism", "discrete_gaussian")
      json.member("deviation", noise.distribution.deviation)
      json.key("rho_thousandths")
      json.value(noise.rhoThousandths)
      json.key("contributions")
      json.value(noise.contributions)
      if let pseudonyms = noise.pseudonyms {
        json.key("pseudonyms")
        json.value(pseudonyms)
      }
      json.endObject()
    }
    json.endObject()
    json.newline()
    return json.bytes
  }
}

extension Timeline.Incident {
  /// Writes the incident as an object.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", id)
    json.member("title", title)
    if let name { json.member("name", name) }
    json.member("status", status.rawValue)
    json.array("scope", scope) { $1.value(scope: $0) }
    json.array("symptoms", symptoms) { symptom, json in
      json.beginObject()
      json.member("code", symptom.code)
      json.member("source", symptom.source)
      json.member("share", symptom.share)
      json.member("lift", symptom.lift)
      json.endObject()
    }
    json.key("signals")
    json.count("attributed", signals.attributed, signals.interval)
    json.key("accounts")
    json.count("estimate", accounts.estimate, accounts.interval)
    if let exposure {
      json.key("exposure")
      json.beginObject()
      json.member("share_of_traffic", exposure.share)
      json.array("interval", exposure.interval) { $1.value($0) }
      json.endObject()
    }
    json.array("events", events) { $0.write(to: &$1) }
    json.array("evidence", evidence) { $0.write(to: &$1) }
    json.member(daily: daily.accounts, from: daily.from)
    json.endObject()
  }
}

extension Timeline.Event {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("role", role)
    json.member("at", at.rfc3339)
    json.array("interval", interval) { $1.value($0.rfc3339) }
    json.key("deploy")
    json.value(optional: deploy)
    json.member("probability", probability)
    json.array("candidates", candidates) { candidate, json in
      json.beginObject()
      json.key("deploy")
      json.value(optional: candidate.deploy)
      json.member("probability", candidate.probability)
      json.endObject()
    }
    if let part {
      json.key("part")
      json.value(scope: part)
    }
    json.endObject()
  }
}

extension Timeline.Evidence {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", kind)
    if let nats { json.member("nats", nats) }
    if let term { json.member("term", term) }
    if let share { json.member("share", share) }
    if let lift { json.member("lift", lift) }
    if let scope {
      json.key("scope")
      json.value(scope: scope)
    }
    if let incident { json.member("incident", incident) }
    if let suite { json.member("suite", suite) }
    if let deploy { json.member("deploy", deploy) }
    if let removedBy { json.member("removed_by", removedBy) }
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes a member with an array.
  mutating func array<Element>(
    _ name: String, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(element, &self) }
    endArray()
  }

  /// Writes a member with a number.
  mutating func member(_ name: String, _ number: Double) {
    key(name)
    value(number)
  }

  /// Writes an object of allowed values by dimension.
  mutating func value(scope part: Scope.Part) {
    beginObject()
    for (name, values) in part.sorted(by: { $0.key < $1.key }) { member(name, values) }
    endObject()
  }

  /// Writes the span that was looked at.
  mutating func member(window: Timeline.Window) {
    key("window")
    beginObject()
    member("from", window.from.rfc3339)
    member("to", window.to.rfc3339)
    endObject()
  }

  /// Writes numbers by day from one on; null where one is not shown.
  mutating func member(daily accounts: [Int?], from: Timestamp) {
    key("daily")
    beginObject()
    member("from", from.rfc3339)
    array("accounts", accounts) { count, json in
      if let count { json.value(count) } else { json.null() }
    }
    endObject()
  }

  /// Writes a string or null.
  mutating func value(optional text: String?) {
    if let text { value(text) } else { null() }
  }

  fileprivate mutating func count(_ name: String, _ number: Int, _ interval: [Int]) {
    beginObject()
    key(name)
    value(number)
    array("interval", interval) { $1.value($0) }
    endObject()
  }
}
