/// Text in a script that nothing explains: not the user, not a tool's result, not a translation
/// that was asked for, not a name in brackets or quotes.
enum ScriptDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    let unusual = conversation.answers.filter { !$0.isPlain }
    let written = conversation.toolCalls.compactMap(EditedFile.text).filter {
      $0.withUnsafeBufferPointer(\.greatest) >= 0xC3
    }
    var scripts = unusual.reduce(into: ScriptSet()) { set, answer in
      set.formUnion(answer.text.withUnsafeBufferPointer(ScriptSet.init(in:)))
    }
    for text in written { scripts.formUnion(text.withUnsafeBufferPointer(ScriptSet.init(in:))) }
    guard !scripts.subtracting(.init(.latin)).isEmpty else { return }
    var explained = conversation.others.reduce(into: ScriptSet()) { set, text in
      set.formUnion(text.withUnsafeBufferPointer(ScriptSet.init(in:)))
    }
    guard !explained.isEmpty else { return }
    explained.insert(.init(.latin))
    // Japanese is written in both; so is Korean at times.
    if explained.contains(.init(.kana)) { explained.insert(.init(.han)) }
    if explained.contains(.init(.han)) { explained.insert(.init(.kana)) }
    guard !scripts.isSubset(of: explained), !asksForLanguage(conversation) else { return }
    var strongest = 0.0
    // "It comes from the Arabic …": who names a language shows it on purpose.
    let texts = unusual.map(\.text).filter { !mentions.stands(in: $0) } + written
    for text in texts {
      let (foreign, total) = count(text, explained: explained)
      for script in Script.allCases where foreign[script] > 0 {
        let least = script == .han || script == .kana || script == .hangul ? 1 : 2
        guard foreign[script] >= (script == .greek ? 4 : least) else { continue }
        let share = Double(foreign[script]) / Double(max(1, total))
        strongest = max(strongest, 0.6 + 0.4 * min(1, share * 10))
      }
    }
    if strongest > 0 { found.add(.unexpectedScript, .answer, strongest) }
  }

  /// Letters of unexplained scripts, those in brackets and quotes left out.
  private static func count(
    _ text: [UInt8], explained: ScriptSet
  ) -> (foreign: ScriptCount, total: Int) {
    var foreign = ScriptCount()
    var total = 0
    var depth = 0
    var walk = ScalarWalk(text[...])
    var isQuoted = false
    while let (scalar, _) = walk.next() {
      switch scalar {
      case 0x28, 0x5B, 0x201C, 0x300C, 0xFF08: depth += 1
      case 0x29, 0x5D, 0x201D, 0x300D, 0xFF09: depth = max(0, depth - 1)
      case 0x22: isQuoted.toggle()
      case 0x0A: (depth, isQuoted) = (0, false)
      default:
        if scalar < 0x80 {
          if (scalar | 0x20) &- 0x61 < 26 { total += 1 }
          continue
        }
        guard let script = Script(scalar) else { continue }
        total += 1
        if depth == 0, !isQuoted, !explained.contains(.init(script)) {
          foreign.add(scalar)
        }
      }
    }
    return (foreign, total)
  }

  /// Whether the user asked for something that brings other scripts with it.
  static func asksForLanguage(_ conversation: Conversation) -> Bool {
    conversation.othersSay(words)
  }

  private static let mentions = Needles([
    "in arabic", "the arabic", "from arabic", "in russian", "the russian", "in chinese",
    "the chinese", "in japanese", "the japanese", "in korean", "the korean", "in greek",
    "the greek", "in hindi", "in thai", "in hebrew", "the hebrew", "sanskrit", "original title",
    "native name", "auf russisch", "auf chinesisch", "auf japanisch", "en chinois", "en japonais",
    "en russe", "en arabe", "en chino", "en ruso", "en japonés", "em chinês", "em japonês",
    "in cinese", "in giapponese", "in russo", "по-китайски", "по-японски", "по-корейски",
    "по-арабски",
  ])

  private static let words = Needles([
    "original title", "etymolog", "native name", "own script", "decode", "unescape", "codepoint",
    "translat", "chinese", "mandarin", "japanese", "korean", "russian", "ukrainian", "arabic",
    "hindi", "thai", "greek", "hebrew", "kanji", "hiragana", "hanzi", "cyrillic", "unicode",
    "locali", "i18n", "internationali", "multilingual", "in other languages", "übersetz", "traduc",
    "tradu",
    "traduir", "vertaal", "przetłumacz", "transliterat", "pinyin", "writing system", "alphabet",
    "по-китайски", "по-японски", "по-корейски", "по-арабски", "перевед", "перевод", "перекла",
    "japonais", "chinois", "coréen", "japonés", "chino", "coreano", "japonês", "chinês",
    "giapponese",
    "cinese", "japanisch", "chinesisch", "koreanisch", "arabisch", "kyrillisch", "japans",
    "chinees",
    "po japońsku", "po chińsku", "japonca", "çince", "korece", "arapça", "rusça", "çevir", "翻译",
    "翻譯",
    "翻訳", "日文", "日语", "日語", "韩语", "韓国語", "中国語", "中文", "俄语", "ロシア語", "번역", "일본어", "중국어",
    "ترجم", "अनुवाद", "แปล", "dịch sang", "terjemah", "i18n",
    "hangul", "bengali", "tamil", "persian", "farsi", "urdu", "bulgarian", "serbian",
  ])
}
