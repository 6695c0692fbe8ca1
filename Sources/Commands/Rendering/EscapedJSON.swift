/// A JSON document on its way to a screen: characters that move a cursor or turn the reading direction,
/// which JSON lets stand as they are, become escapes. It stays the same document.
enum EscapedJSON {
  /// Hands the document on in pieces, so that no copy of it is made. Linear.
  static func write(
    _ document: UnsafeRawBufferPointer, to output: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var written = 0
    var index = 0
    while index < document.count {
      guard let (scalar, length) = harmful(document, at: index) else {
        index += 1
        continue
      }
      try output(UnsafeRawBufferPointer(rebasing: document[written..<index]))
      let digits = String(scalar, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      try Array(escape.utf8).withUnsafeBytes(output)
      index += length
      written = index
    }
    try output(UnsafeRawBufferPointer(rebasing: document[written...]))
  }

  /// The harmful character that begins at a place, and its length in UTF-8. All are in the basic plane:
  /// DEL and C1 controls, marks and overrides of direction, line and paragraph separators.
  private static func harmful(
    _ document: UnsafeRawBufferPointer, at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < document.count ? document[index + offset] : 0
    }
    switch (byte(0), byte(1), byte(2)) {
    case (0x7F, _, _): return (0x7F, 1)
    case (0xC2, let last, _) where (0x80...0x9F).contains(last): return (UInt32(last), 2)
    case (0xD8, 0x9C, _): return (0x61C, 2)
    case (0xE2, 0x80, let last) where [0x8E, 0x8F].contains(last) || (0xA8...0xAE).contains(last):
      return (0x2000 + UInt32(last - 0x80), 3)
    case (0xE2, 0x81, let last) where (0xA6...0xA9).contains(last):
      return (0x2040 + UInt32(last - 0x80), 3)
    default: return nil
    }
  }
}
