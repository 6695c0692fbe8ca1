/// An answer in Russian to a user who writes Ukrainian, or the other way round: told by letters that
/// one of the two has and the other not.
enum SlavicNeighbours {
  /// How many letters of each a text has.
  private struct Letters {
    var (ukrainian, russian, cyrillic) = (0, 0, 0)

    init(_ text: some Collection<UInt8>) {
      var before: UInt8 = 0
      for byte in text {
        switch (before, byte) {
        // і, ї, є; ґ is too rare to count on.
        case (0xD1, 0x96), (0xD1, 0x97), (0xD1, 0x94): ukrainian += 1
        // ы, э, ъ, ё
        case (0xD1, 0x8B), (0xD1, 0x8D), (0xD1, 0x8A), (0xD1, 0x91): russian += 1
        case (0xD0...0xD2, _): cyrillic += 1
        default: break
        }
        before = byte
      }
    }

    var isUkrainian: Bool { ukrainian >= 2 && russian == 0 }
    var isRussian: Bool { russian >= 2 && ukrainian == 0 }
  }

  /// The first answer with a paragraph in the other language; nil where there is none. Linear.
  static func stranger(in conversation: Conversation) -> Conversation.Answer? {
    let unusual = conversation.answers.filter { !$0.isPlain }
    guard !unusual.isEmpty else { return nil }
    var said: ArraySlice<UInt8> = []
    for part in conversation.others where said.count < 1 << 14 { said += part.prefix(1 << 12) }
    // Who uses both has asked for neither alone.
    let user = Letters(said)
    guard user.isUkrainian || user.isRussian else { return nil }
    return unusual.first { answer in
      answer.prose.split(separator: 0x0A).contains { line in
        guard line.count >= 120 else { return false }
        let letters = Letters(line)
        return letters.cyrillic >= 40
          && (user.isUkrainian
            ? letters.russian >= 3 && letters.ukrainian == 0
            : letters.ukrainian >= 3 && letters.russian == 0)
      }
    }
  }
}
