/// Text in a script that nothing explains: not the user, not a tool's result, not a translation
/// that was asked for, not a name in brackets or quotes.
enum ScriptDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    let pieces = pieces(conversation)
    let strange = pieces.filter { !$0.scripts.subtracting(.init(.latin)).isEmpty }
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
      // "It comes from the Arabic …": who names a language shows it on purpose.
      if mentions.stands(in: piece.text) { continue }
      let letters = letters(piece.text, explained: explained)
      for script in Script.allCases where letters.foreign[script] > 0 {
        let isAlone = script == .han || script == .kana || script == .hangul || letters.isWithinWord
        // A Greek letter by itself is a formula's.
        guard letters.foreign[script] >= (script == .greek ? 3 : isAlone ? 1 : 2) else { continue }
        let share = Double(letters.foreign[script]) / Double(max(1, letters.total))
        strongest = max(strongest, 0.6 + 0.4 * min(1, share * 10))
        foreign.insert(script)
      }
      // A whole clause in it, not among code, is another language.
      if letters.longest >= 24, Self.letters(piece.prose, explained: explained).longest >= 24 {
        found.add(.languageSwitch, .answer, 0.8)
      }
    }
    if strongest > 0 { found.add(.unexpectedScript, .answer, strongest) }
    // Two foreign scripts may come of one slip; three are soup.
    if foreign.subtracting([.greek, .kana]).count >= 3 { found.add(.garbledText, .answer, 0.8) }
  }

  /// What an answer says or writes into a file, as far as it is not plain ASCII.
  private struct Piece {
    var text: [UInt8]
    /// What of it is no code.
    var prose: [UInt8]
    var scripts: ScriptSet
    /// How many pieces of what others said came before it.
    var othersBefore: Int

    init(_ text: [UInt8], prose: [UInt8], _ othersBefore: Int) {
      (self.text, self.prose, self.othersBefore) = (text, prose, othersBefore)
      scripts = text.withUnsafeBufferPointer(ScriptSet.init(in:))
    }
  }

  private static func pieces(_ conversation: Conversation) -> [Piece] {
    var pieces: [Piece] = []
    for answer in conversation.answers where !answer.isPlain {
      pieces.append(Piece(answer.text, prose: answer.prose, answer.othersBefore))
    }
    for call in conversation.toolCalls {
      // What is plain as a whole is so in each of its strings.
      guard call.input.withUnsafeBufferPointer(\.greatest) >= 0xC3,
        let text = EditedFile.text(of: call) ?? EditedFile.longestString(of: call),
        text.withUnsafeBufferPointer(\.greatest) >= 0xC3
      else { continue }
      pieces.append(Piece(text, prose: [], call.othersBefore))
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

  /// Letters of unexplained scripts, those in brackets and quotes left out, and words that Latin
  /// letters in brackets explain.
  private static func letters(_ text: [UInt8], explained: ScriptSet) -> Letters {
    var letters = Letters()
    var (brackets, quotes, isQuoted) = (0, 0, false)
    var (word, quotation) = (ForeignWord(), Quotation())
    var walk = ScalarWalk(text[...])
    // The script of the character before, nil where it was no letter, and of the row.
    var before: Script?
    var (row, script): (Int, Script?) = (0, nil)
    while let (scalar, _) = walk.next() {
      let own: Script? = scalar < 0x80 ? (isLetter(scalar) ? .latin : nil) : Script(scalar)
      defer { before = own }
      let isForeign = own.map { !explained.contains(.init($0)) } ?? false
      if !isForeign { word.end(before: scalar, isLatin: own == .latin, &letters.foreign) }
      switch scalar {
      case 0x28, 0x5B, 0xFF08: brackets += 1
      case 0x29, 0x5D, 0xFF09: brackets = max(0, brackets - 1)
      case 0x201C, 0x300C: quotes += 1
      case 0x201D, 0x300D: quotes = max(0, quotes - 1)
      case 0x22: isQuoted.toggle()
      case 0x0A: (brackets, quotes, isQuoted) = (0, 0, false)
      default:
        guard let own else { continue }
        letters.total += 1
        let isOutside = brackets == 0 && quotes == 0 && !isQuoted
        if !isOutside, brackets == 0 { quotation.add(scalar, own, isForeign) }
        guard isForeign, isOutside else {
          if own == .latin, let before, before != .latin, before != .greek, before == script {
            letters.isWithinWord = true
          }
          row = 0
          if scalar >= 0x80 { script = nil }
          continue
        }
        let isIdeograph = own == .han || own == .kana
        row = (own == script ? row : 0) + (isIdeograph ? 2 : 1)
        script = own
        letters.longest = max(letters.longest, row)
        if before == .latin, own != .greek { letters.isWithinWord = true }
        if own != .greek || before == .greek { word.letters.add(scalar) }
        continue
      }
      if quotes == 0, !isQuoted { quotation.end(&letters.foreign) }
    }
    word.end(before: 0x0A, isLatin: false, &letters.foreign)
    quotation.end(&letters.foreign)
    return letters
  }

  /// Foreign letters that Latin ones in brackets behind them may explain, as in "хор (jor)".
  private struct ForeignWord {
    var letters = ScriptCount()
    private var isOpen = false

    /// Counts the letters where something else stands behind them. A bracket may stand behind a
    /// space or an emphasis.
    mutating func end(before scalar: UInt32, isLatin: Bool, _ foreign: inout ScriptCount) {
      guard letters.total > 0 else { return }
      let isExplained = isOpen && isLatin
      if !isOpen, letters.total <= 24, [0x20, 0x2A, 0x5F, 0x28, 0xFF08].contains(scalar) {
        isOpen = scalar == 0x28 || scalar == 0xFF08
        return
      }
      if !isExplained { foreign.add(letters) }
      self = ForeignWord()
    }
  }

  /// What stands in quotation marks: letters among many of another script than Latin are no quotation
  /// of their own.
  private struct Quotation {
    private var foreign = ScriptCount()
    private var own = 0

    mutating func add(_ scalar: UInt32, _ script: Script, _ isForeign: Bool) {
      if isForeign { foreign.add(scalar) } else if script != .latin { own += 1 }
    }

    mutating func end(_ letters: inout ScriptCount) {
      let count = foreign.total
      if count > 0, own >= 24, count * 4 <= own { letters.add(foreign) }
      if count > 0 || own > 0 { self = Quotation() }
    }
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
    // "From the Greek" and the like.
    "griechisch", "hebräisch", "arabisch", "del griego", "del árabe", "del ruso", "del hebreo",
    "del chino", "del coreano", "du grec", "de l'arabe", "du russe", "de l'hébreu", "du coréen",
    "dal greco", "dall'arabo", "dal russo", "dall'ebraico", "dal cinese", "dal coreano", "do grego",
    "do árabe", "do hebraico", "do russo", "do coreano", "uit het grieks", "uit het russisch",
    "z greki", "z greckiego", "z rosyjskiego", "z arabskiego", "z hebrajskiego", "с греческого",
    "с арабского", "с иврита", "с китайского", "с японского", "rusçada", "arapçadan", "yunancadan",
    "chữ hán", "tiếng hy lạp", "tiếng phạn", "bahasa yunani", "bahasa arab", "bahasa sanskerta",
    "希腊语", "希腊文", "俄语", "阿拉伯语", "日语", "韩语", "梵语", "ギリシャ語", "ロシア語", "アラビア語", "韓国語",
    "サンスクリット", "그리스어", "러시아어", "아랍어", "한자로", "산스크리트",
  ])

  private static let words = Needles(
    LanguageNames.needles + [
      "original title", "etymolog", "native name", "own script", "decode", "unescape", "codepoint",
      "translat", "chinese", "mandarin", "japanese", "korean", "russian", "ukrainian", "arabic",
      "hindi", "thai", "greek", "hebrew", "kanji", "hiragana", "hanzi", "cyrillic", "unicode",
      "locali", "i18n", "internationali", "multilingual", "in other languages", "übersetz",
      "traduc",
      "tradu",
      "traduir", "vertaal", "przetłumacz", "transliterat", "pinyin", "writing system", "alphabet",
      "alfabet", "alfavit", "алфавит", "алфавіт", "futhark", "runic", "runes", "runen",
      "hieroglyph",
      "cuneiform", "أبجدية", "वर्णमाला", "ตัวอักษร", "bảng chữ cái", "aksara", "字母", "文字コード", "알파벳",
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
      "ukrainisch", "russisch", "griechisch", "hebräisch", "thailändisch", "ucrani", "russo",
      "árabe",
      "arabo", "greco", "griego", "grego", "russe", "ukrainien", "arabe", "oekraïens", "arabisch",
      "grieks", "yunanca", "ukraynaca", "україн", "українськ",
    ])
}
