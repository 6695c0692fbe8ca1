/// Characters said twice all over a text in a script that parts no words: "先先看看孩孩子".
///
/// Chinese and Japanese double a few for a little of something, a laugh or a name; not one in eight.
enum DoubledCharacters {
  /// Whether so many ideographs, kana or syllables stand twice, by themselves, that it is no grammar.
  /// Linear.
  static func stand(in text: ByteView) -> Bool {
    // No text without letters of three bytes has any.
    guard text.greatest >= 0xE3 else { return false }
    var (characters, doubles, run): (Int, Int, Int) = (0, 0, 0)
    var (before, index): (UInt32, Int) = (0, 0)
    var known: Set<UInt32> = []
    func close() {
      // Longer rows are laughter, or a rule drawn with signs.
      if run == 1 {
        doubles += 1
        known.insert(before)
      }
      run = 0
    }
    while index + 2 < text.count {
      guard text[index] >= 0xE3, text[index] <= 0xED else {
        if before != 0 { close() }
        (before, index) = (0, index + 1)
        continue
      }
      let character =
        UInt32(text[index]) << 16 | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2])
      index += 3
      // Marks, and the sign for a long vowel.
      guard character >= 0xE38181, character != 0xE383BC, character != 0xE383BB else {
        close()
        before = 0
        continue
      }
      characters += 1
      if character == before {
        run += 1
      } else {
        close()
        before = character
      }
    }
    close()
    return known.count >= 6 && doubles * 10 >= characters
  }
}
