internal import Signals
internal import Symptoms

/// Shows which symptoms signals have; stores nothing.
public enum SymptomPreview {
  /// Writes a line for every signal in the input's order; returns how many lines were none.
  public static func run(
    path: String, isNDJSON: Bool, write: OutputFile.Write
  ) throws -> Int {
    let decoder = RecordDecoder(kind: .signals)
    let recognizer = SymptomRecognizer()
    var rejected = 0
    var json = JSONWriter()
    for source in try InputSource.expand([path]) {
      let reader = LineReader(try source.open(), limit: 64 << 20)
      while let event = try reader.next() {
        guard case .batch(let batch) = event else {
          if case .longLine = event { rejected += 1 }
          continue
        }
        json.removeAll()
        batch.bytes.withUnsafeBufferPointer { buffer in
          for (range, _) in batch.lines {
            let line = UnsafeBufferPointer(rebasing: buffer[range])
            guard case .signal(let signal)? = try? decoder.decode(line) else {
              rejected += 1
              continue
            }
            let findings = recognizer.recognize(signal)
            if isNDJSON {
              Self.write(signal.id, findings, to: &json)
            } else {
              json.raw(Self.text(signal.id, findings))
              json.newline()
            }
          }
        }
        try json.bytes.withUnsafeBytes(write)
      }
    }
    return rejected
  }

  private static func write(
    _ id: String, _ findings: [SymptomFinding], to json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("id", id)
    json.key("codes")
    json.beginArray()
    for finding in findings {
      json.beginObject()
      json.member("code", finding.code.name)
      json.member("source", finding.source.name)
      json.key("strength")
      json.value((finding.strength * 1000).rounded() / 1000)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
  }

  private static func text(_ id: String, _ findings: [SymptomFinding]) -> String {
    let codes = findings.map {
      "\($0.code.name) (\($0.source.name), \(Int(($0.strength * 100).rounded()))%)"
    }
    return id + "  " + (codes.isEmpty ? "nothing" : codes.joined(separator: ", "))
  }
}
