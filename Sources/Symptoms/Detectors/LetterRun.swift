/// One letter again and again within a word, as nobody writes it.
enum LetterRun {
  /// Letters in a row that are too many.
  private static let most = 64

  /// How surely a text has such a run. Looks at every 32nd byte only, since one of those lies in it.
  static func strength(_ text: ByteView) -> Double? {
    for start in stride(from: 0, to: text.count - 32, by: 32) {
      let byte = text[start]
      // A letter of ASCII, or one of two or three bytes.
      let width = byte < 0x80 ? 1 : byte < 0xE0 && text[start + 2] == byte ? 2 : 3
      guard byte >= 0x80 || byte &- 0x61 < 26, text[start + width] == byte,
        text[start + 2 * width] == byte, text[start + 4 * width] == byte
      else { continue }
      var (first, end) = (start, start + width)
      while first > 0, text[first - 1] == text[first - 1 + width] { first -= 1 }
      while end < text.count, text[end] == text[end - width] { end += 1 }
      // Signs drawn in a row are a line.
      let isDrawn = width == 3 && text[first..<first + 3].contains(0xE2)
      if end - first >= most * min(width, 2), !isDrawn, byte != UInt8(ascii: "x") { return 0.8 }
    }
    return nil
  }
}
