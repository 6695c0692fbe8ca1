/// Dropped and doubled words, token salad, broken Unicode.
enum GarbledTextDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers {
      if answer.isPlain
        ? answer.prose.withUnsafeBufferPointer(CodePage.hasLostLetters) : isMistaken(answer),
        !explains.stands(in: answer.text),
        !conversation.others.contains(where: showsMojibake)
      {
        found.add(.garbledText, .answer, 0.9)
      }
      if hasTokens(answer), !explains.stands(in: answer.text), !saysTokens(conversation) {
        found.add(.garbledText, .answer, 0.9)
      }
      if !answer.isPlain, answer.prose.withUnsafeBufferPointer(DoubledCharacters.stand) {
        found.add(.garbledText, .answer, 0.8)
      }
      let facts = answer.facts
      // Now and then a word is said twice on purpose; not word after word.
      // In languages that say much by doubling, none of the eight known ones, it is grammar.
      let isKnown = facts.languages.most >= 3
      if facts.doubles >= 3, facts.doubles * 60 >= facts.words, isKnown {
        found.add(.garbledText, .answer, 0.8)
      }
      // Other languages have words that are written like English ones.
      let isEnglish = facts.languages[0] * 2 >= max(1, facts.languages.total)
      let score =
        facts.breaks + (isEnglish ? facts.wrongPairs : 0)
        + (facts.unpronounceable >= 3 ? salad(answer.words.words) : 0)
      if score >= 2 { found.add(.garbledText, .answer, min(1, 0.5 + 0.1 * Double(score))) }
    }
  }

  /// An answer that speaks of broken characters shows them on purpose.
  private static let explains = Needles([
    "u+fffd", "mojibake", "replacement character", "0xfffd", "tokenizer", "tokeniser",
    "special token", "encoding", "codepage", "code page", "windows-125", "iso-8859", "latin-1",
    "cp125", "kodowani", "кодировк", "encodage", "codificaci", "codifica", "kodierung", "codering",
    "编码", "文字化け", "인코딩", "kodlama", "bảng mã",
  ])

  private static func isMistaken(_ answer: Conversation.Answer) -> Bool {
    isBroken(answer.text[...]) || answer.prose.withUnsafeBufferPointer(CodePage.isMistaken)
  }

  private static func saysTokens(_ conversation: Conversation) -> Bool {
    conversation.others.contains { text in
      text.withUnsafeBufferPointer { hasMark($0) }
    } || conversation.othersSay(pieces)
  }

  /// Whether a tokenizer's pieces stand in a text that nobody joined, or what its bytes look like in the
  /// wrong encoding.
  private static func hasTokens(_ answer: Conversation.Answer) -> Bool {
    answer.prose.withUnsafeBufferPointer(hasMark)
      || !answer.isPlain && pieces.stands(in: answer.prose)
  }

  /// What they begin with is rare in prose.
  private static func hasMark(_ text: ByteView) -> Bool {
    marks.contains { first, marks in
      text.next(first) < text.count && marks.contains { text.first($0) != nil }
    }
  }

  private static let marks: [(first: UInt8, marks: [StaticString])] = [
    (
      UInt8(ascii: "<"),
      [
        "<|im_", "<|endof", "<|eot_", "<|end_of", "<|start_h", "<|assistant|", "<0x0A>", "<unk>",
        "<pad><pad>",
      ]
    ), (UInt8(ascii: "#"), ["##ing ", "##ed ", "##tion"]),
    (UInt8(ascii: "["), ["[unk]", "[UNK]", "[PAD][PAD]"]),
    (UInt8(ascii: "|"), ["|endofpad|", "|endoftext|"]),
  ]

  private static let pieces = Needles([
    "\u{0120}the ", "\u{0120}of ", "\u{0120}is ", "\u{2581}the", "\u{2581}of\u{2581}",
    "\u{2581}de\u{2581}",
    "锟斤拷", "烫烫烫", "縺ゅ", "縺励", "繧ょ", "縺ｮ", "縺上", "縺ｾ縺", "縺吶",
    "锛屼", "锛屽", "锛屾", "锛岀", "锛岃", "銆備", "銆傚", "銆傛", "銆傜", "銆傝",
  ])

  /// Replacement characters, and UTF-8 read as Latin-1.
  private static func isBroken(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { isBroken($0) }
  }

  /// Whether what others said shows any of it.
  private static func showsMojibake(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      isBroken(text) || CodePage.isMistaken(text)
        || text.greatest >= 0xC3 && mojibake.contains { text.first($0) != nil }
    }
  }

  private static let mojibake: [StaticString] = [
    "\u{C3}\u{A4}", "\u{C3}\u{B6}", "\u{C3}\u{BC}", "\u{C3}\u{A9}", "\u{C3}\u{A1}", "\u{C3}\u{B3}",
    "\u{C3}\u{B1}", "\u{C3}\u{A7}", "\u{C3}\u{A3}", "\u{E2}\u{20AC}", "\u{C5}\u{2018}",
    "\u{C3}\u{178}",
  ]

  private static func isBroken(_ text: ByteView) -> Bool {
    var index = 0
    var mojibake = 0
    // UTF-8 of Cyrillic letters read as Windows-1251: every other character is one of two.
    var (cyrillic, halves, western) = (0, 0, 0)
    while index + 3 < text.count {
      if text[index] == 0xD0 || text[index] == 0xD1 {
        cyrillic += 1
        if text[index] == 0xD0, text[index + 1] == 0xA0 || text[index + 1] == 0xA1 { halves += 1 }
        if halves >= 12, halves * 5 >= cyrillic * 2 { return true }
      }
      guard text[index] == 0xEF || text[index] == 0xC3 else {
        index += 1
        continue
      }
      // The same letters read as Windows-1252 are these two capitals and a sign each.
      if text[index] == 0xC3, text[index + 1] == 0x90 || text[index + 1] == 0x91,
        text[index + 2] >= 0x80
      {
        western += 1
        if western >= 6 { return true }
      }
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { return true }
      // "Ä" and "Å" before a sign or another capital's second half.
      if text[index] == 0xC3, text[index + 1] == 0x84 || text[index + 1] == 0x85,
        text[index + 2] == 0xC2 || (text[index + 2] == 0xC5 && text[index + 3] == 0xB8)
      {
        mojibake += 1
        if mojibake >= 2 { return true }
      }
      // The same behind a letter, before a typographic sign.
      if text[index] == 0xC3, text[index + 1] == 0x84 || text[index + 1] == 0x85,
        text[index + 2] == 0xE2, text[index + 3] == 0x80 || text[index + 3] == 0x84, index > 0,
        Bytes.isLetter(text[index - 1])
      {
        mojibake += 1
        if mojibake >= 2 { return true }
      }
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
