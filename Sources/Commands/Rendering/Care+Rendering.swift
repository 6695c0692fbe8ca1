internal import Ledger
internal import Signals
internal import Timelines
internal import Workflows

extension Quarantine.List {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.quarantine/1")
    json.key("lines")
    json.beginArray()
    for line in lines {
      json.beginObject()
      json.member("id", line.id)
      json.member("reason", line.reason)
      json.member("as", line.kind)
      json.key("line")
      json.value(line.line)
      json.key("offset")
      json.value(line.offset)
      json.member("received", line.received)
      json.key("kept")
      json.value(line.isKept)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// For people.
  var text: String {
    guard !lines.isEmpty else { return "Quarantine is empty.\n" }
    return Columns.text(
      [["id", "reason", "as", "line", "offset", "received"]]
        + lines.map {
          [$0.id, $0.reason, $0.kind, String($0.line), String($0.offset), $0.received]
        })
  }
}

extension Quarantine.Retried {
  /// What to say on standard error.
  var lines: [String] {
    [
      "\(accepted) records are in, \(duplicates) were there already, \(remaining) still cannot be read"
    ]
  }
}

extension Expiry.Done {
  /// What to say on standard error.
  var lines: [String] {
    if texts + signals + keys == 0 { return ["Nothing is past its time."] }
    let verb = isDryRun ? "Would destroy" : "Destroyed"
    return [
      "\(verb) \(texts) sealed texts, \(signals) signals with their findings, and the keys of "
        + "\(keys) weeks or quarters."
    ]
  }
}

extension Doctor.Checkup {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.doctor/1")
    json.key("checks")
    json.beginArray()
    for check in checks {
      json.beginObject()
      json.member("name", check.name)
      json.member("verdict", check.verdict.rawValue)
      json.member("fact", check.fact)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// For people: a word, never a colour alone.
  var text: String {
    Columns.text(
      checks.map { check in
        let word =
          switch check.verdict {
          case .good: "ok"
          case .caution: "LOOK"
          case .bad: "BAD"
          }
        return [word, check.name, check.fact]
      })
  }
}

extension Audit.Verification {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.audit/1")
    json.key("holds")
    json.value(true)
    json.key("entries")
    json.value(Int(report.checkpoint.size))
    json.member("root", hexadecimal(report.checkpoint.root.bytes))
    json.key("counts")
    json.beginObject()
    for (kind, count) in report.counts.sorted(by: { $0.key < $1.key }) {
      json.key(kind)
      json.value(count)
    }
    json.endObject()
    json.key("continued")
    json.value(continued)
    json.member("leftovers", report.leftovers)
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// For people.
  var text: String {
    var text = "The ledger holds: \(report.checkpoint.size) entries, every one checked.\n"
    text += Columns.text(
      report.counts.sorted { $0.key < $1.key }.map { ["  \($0.key)", String($0.value)] })
    if continued > 0 { text += "It continues \(continued.of("checkpoint")) seen before.\n" }
    for path in report.leftovers { text += "Nothing vouches for \(path)\n" }
    return text
  }
}

extension [LedgerEntry] {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for entry in self { json.raw(entry.bytes) }
    json.endArray()
    json.newline()
    return json.bytes
  }

  /// For people.
  var text: String {
    Columns.text(
      [["entry", "time", "what", "details"]]
        + enumerated().map { index, entry in
          let counts = entry.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
          let labels = entry.labels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
          return [
            String(index), entry.time.rfc3339, entry.kind.rawValue,
            (labels + counts).joined(separator: ", "),
          ]
        })
  }
}

extension Checkpoint {
  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.checkpoint/1")
    json.member("origin", origin)
    json.key("size")
    json.value(Int(size))
    json.member("root", hexadecimal(root.bytes))
    json.member("note", String(decoding: bytes, as: UTF8.self))
    json.endObject()
    json.newline()
    return json.bytes
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
