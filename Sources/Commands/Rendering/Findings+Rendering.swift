internal import Incidents
internal import Signals
internal import Timelines
internal import Workflows

extension Nightly.Night {
  /// A line for standard error.
  var summary: String {
    let open = timeline.incidents.count { $0.status != .fixed }
    let all = timeline.incidents.count
    let fresh = groups.groups.count { $0.state == "new" }
    let news =
      fresh == 0
      ? "" : "; \(fresh.of("new symptom group")): blindsift triage --groups"
    return
      "\(signals) signals to \(timeline.asOf.rfc3339): \(all.of("incident")), "
      + "\(open == 0 ? "none" : String(open)) open\(news). Next: blindsift triage"
  }
}

extension Simulation.Made {
  /// What to say on standard error.
  var lines: [String] {
    [
      "\(directory): \(signals) lines of signals, \(deploys) deploys, \(traffic) traffic counts, "
        + "and the truth in truth.json",
      "Next: blindsift ingest \(directory)/deploys.ndjson \(directory)/traffic.ndjson.zst "
        + "\(directory)/signals.ndjson.zst",
    ]
  }
}

extension Localization.Found {
  /// The contract's document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for subset in subsets {
      json.beginObject()
      json.key("scope")
      json.beginObject()
      for (name, values) in subset.scope.sorted(by: { $0.key < $1.key }) {
        json.member(name, values)
      }
      json.endObject()
      json.key("lift")
      json.value((subset.lift * 10_000).rounded() / 10_000)
      json.endObject()
    }
    json.endArray()
    json.newline()
    return json.bytes
  }

  /// For people.
  var text: String {
    guard !subsets.isEmpty else { return "No subset stands out.\n" }
    return Columns.text(
      [["lift", "where"]]
        + subsets.map { subset in
          let place = subset.scope.sorted { $0.key < $1.key }.map { name, values in
            "\(name) = \(values.joined(separator: " or "))"
          }.joined(separator: ", ")
          return [Columns.decimal(subset.lift), place.isEmpty ? "everywhere" : place]
        })
  }
}

extension PowerAnalysis {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.power/1")
    json.key("nights")
    json.beginArray()
    for nights in Self.nights { json.value(nights) }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for row in rows {
      json.beginObject()
      json.key("scope")
      json.beginObject()
      for (name, values) in row.scope.sorted(by: { $0.key < $1.key }) { json.member(name, values) }
      json.endObject()
      for (name, numbers) in [
        ("everyday", [row.everyday]), ("any_symptom", row.anySymptom),
        ("rare_symptom", row.rareSymptom),
      ] {
        json.key(name)
        if numbers.count == 1, name == "everyday" {
          json.value((numbers[0] * 100).rounded() / 100)
        } else {
          json.beginArray()
          for number in numbers { json.value((number * 100).rounded() / 100) }
          json.endArray()
        }
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// For people.
  var text: String {
    let head =
      ["where", "every day"] + Self.nights.map { $0.of("night") }
      + ["if it looks special, 3 nights"]
    let lines = rows.prefix(40).map { row in
      [
        ScopeText.describe(row.scope.isEmpty ? [] : [row.scope]),
        row.everyday > 0 ? "\(Int(row.everyday))" : "few",
      ]
        + row.anySymptom.map { "+" + Columns.decimal($0) } + [
          "+" + Columns.decimal(row.rareSymptom[1])
        ]
    }
    return "Additional reports a day that would be found, from \(Int(days)) days of data.\n\n"
      + Columns.text([head] + lines)
  }
}

extension Replay.History {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.replay/1")
    json.member("from", from.rfc3339)
    json.member("to", to.rfc3339)
    json.key("nights")
    json.value(nights)
    json.key("incidents")
    json.beginArray()
    for item in found {
      json.beginObject()
      json.member("id", item.incident)
      json.member("title", item.title)
      json.member("started", item.started.rfc3339)
      json.member("detected", item.detected.rfc3339)
      json.key("days")
      json.value((item.days * 100).rounded() / 100)
      json.key("deploy")
      if let deploy = item.deploy { json.value(deploy) } else { json.null() }
      json.key("blamed")
      if let blamed = item.blamed { json.value(blamed.rfc3339) } else { json.null() }
      json.key("lasting")
      json.value(item.isLasting)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// For people.
  var text: String {
    guard !found.isEmpty else { return "\(nights) nights, and no incident on any.\n" }
    return Columns.text(
      [["incident", "began", "found", "days", "deploy", "what"]]
        + found.map {
          [
            $0.incident + ($0.isLasting ? "" : " (gone later)"),
            String($0.started.rfc3339.prefix(10)),
            String($0.detected.rfc3339.prefix(10)), Columns.decimal($0.days), $0.deploy ?? "-",
            $0.title,
          ]
        })
  }
}
