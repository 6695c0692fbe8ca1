/// A provider's token with a published form: a fixed beginning, then so many characters of a class.
struct TokenRule: Sendable {
  /// The fine type: `SECRET.` is put before it.
  let name: String
  /// The fixed beginning.
  let prefix: String
  /// What follows.
  let body: ByteClass
  /// How many of them at least and at most.
  let length: ClosedRange<Int>
  /// Whether the beginning is found in any case.
  var isCaseless = false

  init(
    _ name: String, _ prefix: String, _ body: ByteClass, _ length: ClosedRange<Int>,
    isCaseless: Bool = false
  ) {
    self.name = name
    self.prefix = prefix
    self.body = body
    self.length = length
    self.isCaseless = isCaseless
  }

  /// Grows from the end of the beginning.
  func grow(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // In the middle of a word it is another word.
    if ByteClass.alphanumeric.contains(scan.bytes[start]), start > 0,
      ByteClass.alphanumeric.contains(scan[start - 1])
    {
      return nil
    }
    let stop = scan.end(of: body, from: end, limit: length.upperBound + 1)
    let count = stop - end
    guard length.contains(count) else { return nil }
    let value = scan.bytes[end..<stop]
    if count >= 12, ValueShape.isPlaceholder(value) { return nil }
    return Finding(type: "SECRET." + name, range: start..<stop)
  }
}
