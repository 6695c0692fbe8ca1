/// The object `{"text": "..."}` of `redact --ndjson`. One thread uses a reader.
public final class TextRecord {
  private let parser = JSONParser()

  /// A reader.
  public init() {}

  /// The text of a line which `LineReader.padding` readable bytes follow; nil where it is no such
  /// object.
  public func text(_ line: UnsafeBufferPointer<UInt8>) -> Text? {
    guard let root = try? parser.parse(line) else { return nil }
    return root["text"]?.text
  }
}
