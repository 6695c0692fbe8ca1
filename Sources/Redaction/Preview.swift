public import Signals

/// What `blindsift redact` shows: a text as it would be kept.
public final class Preview {
  /// Takes a piece of what is shown.
  public typealias Write = (UnsafeRawBufferPointer) throws -> Void

  private let redactor: Redactor
  private var json = JSONWriter()

  /// About so much is written at a time, so that neither a long text's copy nor a call a line is
  /// paid for.
  private static let piece = 1 << 16

  /// A preview with some rules.
  public init(_ rules: RuleSet) throws(RedactionError) {
    redactor = try Redactor(rules)
  }

  /// Writes a plain text without what has to go, piece by piece. Linear in the text.
  public func redact(_ text: Text, write: Write) throws {
    var numbering = Numbering()
    var (rest, start) = (redactor.findings(in: text)[...], 0)
    while start < text.count {
      var end = min(text.count, start + Self.piece)
      // A piece ends where no finding is cut.
      let inside = rest.prefix { $0.range.lowerBound < end }
      if let last = inside.last { end = max(end, last.range.upperBound) }
      let redacted = Redactor.replace(inside, in: text, start..<end, numbering: &numbering)
      try redacted.withUnsafeBytes(write)
      rest = rest.dropFirst(inside.count)
      start = end
    }
  }

  /// Adds one text as a JSON line: the redacted text, and the findings with offsets in Unicode
  /// scalars of the input. Writes what has come together, once it is enough.
  public func add(_ text: Text, write: Write) throws {
    // Moved out: each change of what a class holds is checked for being the only one.
    var json = self.json
    self.json = JSONWriter()
    add(text, to: &json)
    self.json = json
    if json.bytes.count >= Self.piece { try flush(write) }
  }

  /// Writes what has been added.
  public func flush(_ write: Write) throws {
    try json.bytes.withUnsafeBytes(write)
    json.removeAll()
  }

  private func add(_ text: Text, to json: inout JSONWriter) {
    let findings = redactor.findings(in: text)
    var numbering = Numbering()
    json.beginObject()
    json.key("text")
    json.value(Redactor.replace(findings, in: text, numbering: &numbering))
    json.key("findings")
    json.beginArray()
    text.bytes.withUnsafeBufferPointer { bytes in
      var (position, scalars) = (0, 0)
      func offset(_ end: Int) -> Int {
        scalars += Self.scalars(bytes, position..<end)
        position = end
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
    }
    json.endArray()
    json.endObject()
    json.newline()
  }

  /// How many scalars begin in a range; eight bytes at a time. Continuation bytes, 10 and six bits,
  /// are no scalars of their own.
  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var (index, continuations) = (range.lowerBound, 0)
    while index + 8 <= range.upperBound {
      let eight = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      continuations += (eight & ~(eight << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index += 8
    }
    while index < range.upperBound {
      if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    return range.count - continuations
  }
}
