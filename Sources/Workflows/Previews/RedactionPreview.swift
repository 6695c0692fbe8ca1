internal import Redaction
internal import Signals
internal import Storage

/// Shows what would be left of a text; stores nothing.
public enum RedactionPreview {
  /// Plain: text in, text out. NDJSON: an object with `text` a line, the redacted text and the
  /// findings out. With a store its own rules apply too. Memory is bounded by the longest line in
  /// NDJSON, by the text otherwise.
  public static func run(
    path: String, isNDJSON: Bool, surroundings: Surroundings, write: OutputFile.Write
  ) throws {
    let rules =
      surroundings.storePath == nil
      ? try RuleSet.standard.get() : try Rules.compile(try Workspace(surroundings).policy)
    let preview = try Preview(rules)
    if isNDJSON { return try lines(path, preview, write) }
    let bytes = try SmallFile.read(path)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw WorkflowError.unexpectedContent(path: path, problem: "not UTF-8")
    }
    var numbering = Numbering()
    let redacted = preview.redact(Text(bytes: bytes), numbering: &numbering)
    try redacted.bytes.withUnsafeBytes(write)
  }

  private static func lines(
    _ path: String, _ preview: Preview, _ write: OutputFile.Write
  ) throws {
    guard let source = try InputSource.expand([path]).first else { return }
    let reader = LineReader(try source.open(), limit: 64 << 20)
    let record = TextRecord()
    while let event = try reader.next() {
      guard case .batch(let batch) = event else {
        throw WorkflowError.unexpectedContent(path: path, problem: "a line over 64 MB")
      }
      try batch.bytes.withUnsafeBufferPointer { buffer in
        for (range, position) in batch.lines {
          guard let text = record.text(UnsafeBufferPointer(rebasing: buffer[range])) else {
            throw WorkflowError.unexpectedContent(
              path: path, problem: "line \(position.line) is not {\"text\": \"…\"}")
          }
          try preview.line(for: text).withUnsafeBytes(write)
        }
      }
    }
  }
}
