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
    guard let text = Text(validating: bytes) else {
      throw WorkflowError.unexpectedContent(path: path, problem: "not UTF-8")
    }
    try preview.redact(text, write: write)
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
      let wrong = try batch.bytes.withUnsafeBufferPointer { buffer -> LinePosition? in
        for (range, position) in batch.lines {
          guard let text = record.text(UnsafeBufferPointer(rebasing: buffer[range])) else {
            return position
          }
          try preview.add(text, write: write)
        }
        return nil
      }
      // What stands before it is shown.
      try preview.flush(write)
      if let wrong {
        throw WorkflowError.unexpectedContent(
          path: path, problem: "line \(wrong.line) is not {\"text\": \"…\"}")
      }
    }
  }
}
