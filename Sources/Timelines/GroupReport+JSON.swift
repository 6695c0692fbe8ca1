internal import Foundation
public import Signals

extension GroupReport {
  /// Reads a document that `json` wrote; nil where it is none.
  public init?(json: [UInt8]) {
    guard let report = try? JSONDecoder().decode(GroupReport.self, from: Data(json)) else {
      return nil
    }
    self = report
  }

  /// The document; the same bytes for the same value.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("as_of", asOf.rfc3339)
    json.member(window: window)
    json.array("groups", groups) { $0.write(to: &$1) }
    json.array("past", past) { group, json in
      json.beginObject()
      json.member("id", group.id)
      json.member("model", group.model)
      json.member("platform", group.platform)
      group.pattern.write(to: &json)
      json.member("since", group.since.rfc3339)
      json.member("seen", group.seen.rfc3339)
      json.endObject()
    }
    json.endObject()
    json.newline()
    return json.bytes
  }
}

extension GroupReport.Pattern {
  fileprivate func write(to json: inout JSONWriter) {
    json.key("pattern")
    json.beginObject()
    json.array("codes", codes) { $1.value($0) }
    json.array("terms", terms) { $1.value($0) }
    json.endObject()
  }
}

extension GroupReport.Group {
  /// Writes the group as an object.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", id)
    json.member("title", title)
    if let name { json.member("name", name) }
    json.member("state", state)
    json.member("model", model)
    json.member("platform", platform)
    pattern.write(to: &json)
    json.member("since", since.rfc3339)
    json.key("signals")
    json.value(signals)
    json.key("accounts")
    json.value(accounts)
    if let rise { json.member("rise", rise) }
    json.array("codes", codes) { code, json in
      json.beginObject()
      json.member("code", code.code)
      json.member("share", code.share)
      json.member("lift", code.lift)
      json.endObject()
    }
    json.array("terms", terms) { term, json in
      json.beginObject()
      json.member("term", term.term)
      json.member("share", term.share)
      json.member("lift", term.lift)
      json.endObject()
    }
    json.member(daily: daily.accounts, from: daily.from)
    json.endObject()
  }
}
