/// Dropped and doubled words, token salad, broken Unicode.
enum GarbledTextDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers {
      if !answer.isPlain, isBroken(answer.text[...]), !conversation.others.contains(where: isBroken)
      {
        found.add(.garbledText, .answer, 0.9)
      }
      let facts = answer.facts
      let score = facts.breaks + (facts.unpronounceable >= 3 ? salad(answer.words.words) : 0)
      if score >= 2 { found.add(.garbledText, .answer, min(1, 0.5 + 0.1 * Double(score))) }
    }
  }

  /// Replacement characters, and UTF-8 read as Latin-1.
  private static func isBroken(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { isBroken($0) }
  }

  private static func isBroken(_ text: ByteView) -> Bool {
    var index = 0
    var mojibake = 0
    while index + 3 < text.count {
      guard text[index] == 0xEF || text[index] == 0xC3 else {
        index += 1
        continue
      }
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { return true }
      // "Ã" or "â" before a character that follows it only in mojibake.
      if text[index] == 0xC3, text[index + 1] == 0x83 || text[index + 1] == 0xA2,
        text[index + 2] == 0xC2 || (text[index + 2] == 0xE2 && text[index + 1] == 0xA2)
      {
        mojibake += 1
        if mojibake >= 2 { return true }
      }
      index += 1
    }
    return false
  }

  /// Words that are no words, of sentences with three of them and more.
  private static func salad(_ words: [ProseWords.Word]) -> Int {
    var total = 0
    var (salad, sentence): (Int, Int32) = (0, 0)
    for word in words {
      if word.sentence != sentence {
        if salad >= 3 { total += salad }
        (salad, sentence) = (0, word.sentence)
      }
      if word.isUnpronounceable { salad += 1 }
    }
    return total + (salad >= 3 ? salad : 0)
  }
}
