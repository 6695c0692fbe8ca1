internal import Redaction
internal import Signals
internal import Storage

/// Shows what would be left of a text; stores nothing.
public enum RedactionPreview {
  /// Plain: text in, text out. NDJSON: an object with `text` a line, the redacted text and the
  /// findings out. With a store its own rules apply too. Memory is bounded by the longest line in
  /// NDJSON, by the text otherwise.
  ///
  /// - Returns: the lines of NDJSON that are no such object; nothing is written for them.
  public static func run(
    path: String, isNDJSON: Bool, surroundings: Surroundings, write: OutputFile.Write
  ) throws -> Rejected {
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
    return Rejected()
  }

  /// Lines that could not be read: how many, and the first.
  public struct Rejected: Sendable {
    /// How many there are.
    public private(set) var count = 0
    /// The number of the first, counted from 1; zero where there is none.
    public private(set) var first = 0

    fileprivate mutating func add(_ line: Int) {
      if count == 0 { first = line }
      count += 1
    }
  }

  private static func lines(
    _ path: String, _ preview: Preview, _ write: OutputFile.Write
  ) throws -> Rejected {
    var rejected = Rejected()
    guard let source = try InputSource.expand([path]).first else { return rejected }
    let reader = LineReader(try source.open(), limit: 64 << 20)
    let record = TextRecord()
    while let event = try reader.next() {
      switch event {
      case .batch(let batch):
        try batch.bytes.withUnsafeBufferPointer { buffer in
          for (range, position) in batch.lines {
            if let text = record.text(UnsafeBufferPointer(rebasing: buffer[range])) {
              try preview.add(text, write: write)
            } else {
              rejected.add(position.line)
            }
          }
        }
        try preview.flush(write)
      default:
        throw WorkflowError.unexpectedContent(path: path, problem: "a line over 64 MB")
      }
    }
    return rejected
  }
}
