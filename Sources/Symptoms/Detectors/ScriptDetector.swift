/// Text in a script that nothing explains: not the user, not a tool's result, not a translation
/// that was asked for, not a name in brackets or quotes.
enum ScriptDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    let pieces = pieces(conversation)
    // "It comes from the Arabic …": who names a language shows it on purpose.
    let strange = pieces.filter {
      !$0.scripts.subtracting(.init(.latin)).isEmpty && !mentions.stands(in: $0.text)
    }
    guard !strange.isEmpty else { return }
    // What stands in all pieces before each, and the first that asks for a language.
    var before = [ScriptSet()]
    for text in conversation.others {
      var set = before[before.count - 1]
      set.formUnion(text.withUnsafeBufferPointer(ScriptSet.init(in:)))
      before.append(set)
    }
    let asking = conversation.others.firstIndex { words.stands(in: $0) } ?? .max
    var strongest = 0.0
    var foreign: Set<Script> = []
    for piece in strange {
      var explained = before[piece.othersBefore]
      guard !explained.isEmpty else { continue }
      explained.insert(.init(.latin))
      // Japanese is written in both; so is Korean at times.
      if explained.contains(.init(.kana)) { explained.insert(.init(.han)) }
      if explained.contains(.init(.han)) { explained.insert(.init(.kana)) }
      guard !piece.scripts.isSubset(of: explained), asking >= piece.othersBefore else { continue }
      let letters = letters(piece.text, explained: explained)
      for script in Script.allCases where letters.foreign[script] > 0 {
        let isAlone = script == .han || script == .kana || script == .hangul || letters.isWithinWord
        // A Greek letter by itself is a formula's.
        guard letters.foreign[script] >= (script == .greek ? 3 : isAlone ? 1 : 2) else { continue }
        let share = Double(letters.foreign[script]) / Double(max(1, letters.total))
        strongest = max(strongest, 0.6 + 0.4 * min(1, share * 10))
        foreign.insert(script)
      }
      // A whole clause in it is another language.
      if letters.longest >= 24 { found.add(.languageSwitch, .answer, 0.8) }
    }
    if strongest > 0 { found.add(.unexpectedScript, .answer, strongest) }
    // Two foreign scripts may come of one slip; three are soup.
    if foreign.subtracting([.greek, .kana]).count >= 3 { found.add(.garbledText, .answer, 0.8) }
  }

  /// What an answer says or writes into a file, as far as it is not plain ASCII.
  private struct Piece {
    var text: [UInt8]
    var scripts: ScriptSet
    /// How many pieces of what others said came before it.
    var othersBefore: Int

    init(_ text: [UInt8], _ othersBefore: Int) {
      (self.text, self.othersBefore) = (text, othersBefore)
      scripts = text.withUnsafeBufferPointer(ScriptSet.init(in:))
    }
  }

  private static func pieces(_ conversation: Conversation) -> [Piece] {
    var pieces: [Piece] = []
    for answer in conversation.answers where !answer.isPlain {
      pieces.append(Piece(answer.text, answer.othersBefore))
    }
    for call in conversation.toolCalls {
      guard let text = EditedFile.text(of: call),
        text.withUnsafeBufferPointer(\.greatest) >= 0xC3
      else { continue }
      pieces.append(Piece(text, call.othersBefore))
    }
    return pieces
  }

  /// Letters of unexplained scripts in a text.
  private struct Letters {
    /// How many of each; of Greek those behind another.
    var foreign = ScriptCount()
    /// How many letters there are of any script.
    var total = 0
    /// The most of one script in a row, what is no letter left out; an ideograph counts as two letters.
    var longest = 0
    /// Whether one of another script than Greek stands in a word with Latin letters.
    var isWithinWord = false
  }

  /// Letters of unexplained scripts, those in brackets and quotes left out.
  private static func letters(_ text: [UInt8], explained: ScriptSet) -> Letters {
    var letters = Letters()
    var depth = 0
    var walk = ScalarWalk(text[...])
    var isQuoted = false
    // The script of the character before, nil where it was no letter, and of the row.
    var before: Script?
    var (row, script): (Int, Script?) = (0, nil)
    while let (scalar, _) = walk.next() {
      defer { before = scalar < 0x80 ? (isLetter(scalar) ? .latin : nil) : Script(scalar) }
      switch scalar {
      case 0x28, 0x5B, 0x201C, 0x300C, 0xFF08: depth += 1
      case 0x29, 0x5D, 0x201D, 0x300D, 0xFF09: depth = max(0, depth - 1)
      case 0x22: isQuoted.toggle()
      case 0x0A: (depth, isQuoted) = (0, false)
      default:
        guard scalar >= 0x80 else {
          guard isLetter(scalar) else { continue }
          letters.total += 1
          row = 0
          if let before, before != .latin, before != .greek, before == script {
            letters.isWithinWord = true
          }
          continue
        }
        guard let own = Script(scalar) else { continue }
        letters.total += 1
        guard depth == 0, !isQuoted, !explained.contains(.init(own)) else {
          if own == .latin, let before, before != .greek, before == script {
            letters.isWithinWord = true
          }
          (row, script) = (0, nil)
          continue
        }
        let isIdeograph = own == .han || own == .kana
        row = (own == script ? row : 0) + (isIdeograph ? 2 : 1)
        script = own
        letters.longest = max(letters.longest, row)
        if before == .latin, own != .greek { letters.isWithinWord = true }
        if own != .greek || before == .greek { letters.foreign.add(scalar) }
      }
    }
    return letters
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  /// Whether a user asked before an answer for something that brings other scripts with it.
  static func asksForLanguage(
    _ conversation: Conversation, before answer: Conversation.Answer
  ) -> Bool {
    asksForLanguage(conversation, before: answer.othersBefore)
  }

  private static func asksForLanguage(_ conversation: Conversation, before count: Int) -> Bool {
    conversation.others[..<count].contains { words.stands(in: $0) }
  }

  private static let mentions = Needles([
    "in arabic", "the arabic", "from arabic", "in russian", "the russian", "in chinese",
    "the chinese", "in japanese", "the japanese", "in korean", "the korean", "in greek",
    "the greek", "in hindi", "in thai", "in hebrew", "the hebrew", "sanskrit", "original title",
    "native name", "auf russisch", "auf chinesisch", "auf japanisch", "en chinois", "en japonais",
    "en russe", "en arabe", "en chino", "en ruso", "en japonés", "em chinês", "em japonês",
    "japonais", "chinois", "japanisch", "chinesisch", "japonés", "japonesa", "japonês", "japoński",
    "giapponese", "in cinese", "in giapponese", "in russo", "по-китайски", "по-японски",
    "по-корейски",
    "по-арабски",
  ])

  private static let words = Needles([
    "original title", "etymolog", "native name", "own script", "decode", "unescape", "codepoint",
    "translat", "chinese", "mandarin", "japanese", "korean", "russian", "ukrainian", "arabic",
    "hindi", "thai", "greek", "hebrew", "kanji", "hiragana", "hanzi", "cyrillic", "unicode",
    "locali", "i18n", "internationali", "multilingual", "in other languages", "übersetz", "traduc",
    "tradu",
    "traduir", "vertaal", "przetłumacz", "transliterat", "pinyin", "writing system", "alphabet",
    "alfabet", "alfavit", "алфавит",
    "по-китайски", "по-японски", "по-корейски", "по-арабски", "перевед", "перевод", "перекла",
    "japonais", "chinois", "coréen", "japonés", "chino", "coreano", "japonês", "chinês",
    "giapponese",
    "cinese", "japanisch", "chinesisch", "koreanisch", "arabisch", "kyrillisch", "japans",
    "chinees",
    "po japońsku", "po chińsku", "japonca", "çince", "korece", "arapça", "rusça", "çevir", "翻译",
    "翻譯",
    "翻訳", "日文", "日语", "日語", "韩语", "韓国語", "中国語", "中文", "俄语", "ロシア語", "번역", "일본어", "중국어",
    "ترجم", "अनुवाद", "แปล", "dịch sang", "terjemah", "i18n",
    "s'écrit", "s’écrit", "wie schreibt man", "cómo se escribe", "how is it written",
    "how do you write",
    "hangul", "bengali", "tamil", "persian", "farsi", "urdu", "bulgarian", "serbian",
    "ереведи", "китайск", "японск", "корейск", "арабск", "по-китайски", "tłumacz", "ukraińsk",
    "rosyjsk", "chińsk", "japońsk", "koreańsk", "arabsk", "greck",
    "ukrainisch", "russisch", "griechisch", "hebräisch", "thailändisch", "ucrani", "russo", "árabe",
    "arabo", "greco", "griego", "grego", "russe", "ukrainien", "arabe", "oekraïens", "arabisch",
    "grieks", "yunanca", "ukraynaca", "україн", "українськ",
  ])
}
