public import Signals

/// What `blindsift redact` shows: a text as it would be kept.
public final class Preview {
  private let redactor: Redactor
  private var json = JSONWriter()

  /// A preview with some rules.
  public init(_ rules: RuleSet) throws(RedactionError) {
    redactor = try Redactor(rules)
  }

  /// A piece of plain text; placeholders are numbered over all pieces of a run.
  public func redact(_ text: Text, numbering: inout Numbering) -> Text {
    var findings: [Finding] = []
    return redactor.redact(text, numbering: &numbering, findings: &findings)
  }

  /// One text as a JSON line: the redacted text, and the findings with offsets in Unicode scalars
  /// of the input.
  public func line(for text: Text) -> [UInt8] {
    let findings = redactor.findings(in: text)
    var numbering = Numbering()
    json.removeAll()
    json.beginObject()
    json.key("text")
    json.value(Redactor.replace(findings, in: text, numbering: &numbering))
    json.key("findings")
    json.beginArray()
    var (position, scalars) = (0, 0)
    func offset(_ end: Int) -> Int {
      while position < end {
        // Continuation bytes are no scalars of their own.
        if text.bytes[position] & 0xC0 != 0x80 { scalars += 1 }
        position += 1
      }
      return scalars
    }
    for finding in findings {
      json.beginObject()
      json.member("type", finding.type)
      json.key("start")
      json.value(offset(finding.range.lowerBound))
      json.key("end")
      json.value(offset(finding.range.upperBound))
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }
}
