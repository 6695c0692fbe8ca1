/// One letter, or the same few, again and again within a word, as nobody writes it.
enum LetterRun {
  /// How surely a text has such a run. It begins at every 64th byte only, since one of those lies in it.
  static func strength(_ text: ByteView) -> Double? {
    var start = 0
    // Four periods of six bytes behind each place lie in the text.
    while start + 32 < text.count {
      let byte = text[start]
      if byte == text[start + 2] || byte == text[start + 3] || byte == text[start + 4]
        || byte == text[start + 6], isLoop(text, start)
      {
        return 0.8
      }
      start += 64
    }
    return nil
  }

  private static func isLoop(_ text: ByteView, _ start: Int) -> Bool {
    for width in 1...6 where text[start] == text[start + width] {
      // Most differ within a few letters.
      if text[start + 1] == text[start + 1 + width], text[start + 2] == text[start + 2 + width],
        text[start] == text[start + 4 * width], isLoop(text, start, width)
      {
        return true
      }
    }
    return false
  }

  private static func isLoop(_ text: ByteView, _ start: Int, _ width: Int) -> Bool {
    let letters = text.part(start..<start + width)
    // Signs drawn in a row are a line.
    guard letters.allSatisfy({ $0 &- 0x61 < 26 || $0 >= 0x80 }), !letters.contains(0xE2),
      !letters.equals("x")
    else { return false }
    var (first, end) = (start, start + width)
    while first > 0, text[first - 1] == text[first - 1 + width] { first -= 1 }
    while end < text.count, text[end] == text[end - width] { end += 1 }
    return end - first >= max(96, 32 * width)
  }
}
