import Redaction
import Signals

/// A redactor of the standard rules.
func standardRedactor() throws -> Redactor {
  try Redactor(RuleSet.standard.get())
}

/// The findings' types and texts.
func findings(_ text: String) throws -> [(type: String, text: String)] {
  let bytes = Text(text)
  return try standardRedactor().findings(in: bytes).map {
    ($0.type, String(decoding: bytes.bytes[$0.range], as: UTF8.self))
  }
}

/// The redacted text.
func redacted(_ text: String) throws -> String {
  var numbering = Numbering()
  var findings: [Finding] = []
  return try standardRedactor()
    .redact(Text(text), numbering: &numbering, findings: &findings).string
}
