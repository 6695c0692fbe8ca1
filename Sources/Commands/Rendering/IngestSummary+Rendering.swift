internal import Signals
internal import Workflows

extension IngestSummary {
  /// What to say on standard error.
  func lines(isDryRun: Bool) -> [String] {
    let verb = isDryRun ? "would be accepted" : "accepted"
    let kinds = accepted.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { "\($0.value) \($0.key)" }
    var lines = [
      "read \(read): \(acceptedTotal) \(verb)"
        + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))")
        + ", \(duplicates) duplicates, \(quarantined) quarantined"
    ]
    for (reason, count) in quarantinedByReason.sorted(by: { $0.key < $1.key }) {
      lines.append("  quarantined \(count): \(reason)")
    }
    if unknownKeys > 0 { lines.append("  unknown keys ignored: \(unknownKeys)") }
    if !redacted.isEmpty {
      let list = redacted.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      lines.append("  redacted: " + list.joined(separator: ", "))
    }
    if discardsTexts {
      lines.append("  no custodians: texts were analysed and discarded")
    }
    if quarantined > 0, !isDryRun { lines.append("Next: blindsift quarantine list") }
    return lines
  }

  /// One JSON document.
  var json: [UInt8] {
    var json = JSONWriter()
    func object(_ name: String, _ counts: [String: Int]) {
      json.key(name)
      json.beginObject()
      for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.key(key)
        json.value(count)
      }
      json.endObject()
    }
    json.beginObject()
    json.member("schema", "blindsift.ingest/1")
    json.key("read")
    json.value(read)
    object("accepted", accepted)
    json.key("duplicates")
    json.value(duplicates)
    object("quarantined", quarantinedByReason)
    json.key("unknown_keys")
    json.value(unknownKeys)
    object("redacted", redacted)
    json.endObject()
    json.newline()
    return json.bytes
  }
}
