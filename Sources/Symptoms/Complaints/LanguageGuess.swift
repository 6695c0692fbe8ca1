/// Which lexicons a text is read with.
///
/// Typing errors are looked for only in languages the text itself speaks for, since one language's
/// slip is another's word.
///
/// Scripts decide where they can; languages in Latin script are told by their function words and
/// letters. Several stay in the choice where it is close. English always does: its words are
/// borrowed everywhere.
struct LanguageGuess: Sendable {
  private let tables: LexiconTables
  private let english: UInt32
  private let byCode: [String: Int]

  init(_ tables: LexiconTables) {
    self.tables = tables
    byCode = Dictionary(
      tables.languages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    english = byCode["en"].map { 1 << UInt32($0) } ?? 0
  }

  /// A mask of languages.
  func languages(of text: ComplaintText) -> (active: UInt32, misspelt: UInt32) {
    // A single lexicon is for every language, as that of tags is.
    guard tables.languages.count > 1 else { return (1, 1) }
    var mask: UInt32 = 0
    let scripts = text.scripts
    for (script, code) in Self.byScript where scripts[script] > 0 { mask |= bit(code) }
    if scripts[.han] > 0, scripts[.kana] == 0 { mask |= bit("zh") }
    mask |= latin(text)
    return (mask | english, mask)
  }

  private static let byScript: [(Script, String)] = [
    (.cyrillic, "ru"), (.arabic, "ar"), (.devanagari, "hi"), (.thai, "th"), (.hangul, "ko"),
    (.kana, "ja"),
  ]

  private func bit(_ code: String) -> UInt32 { byCode[code].map { 1 << UInt32($0) } ?? 0 }

  private func latin(_ text: ComplaintText) -> UInt32 {
    var scores = [Int](repeating: 0, count: tables.languages.count)
    tables.functionWords.withReader { functionWords in
      text.bytes.withUnsafeBufferPointer { bytes in
        for token in text.tokens.prefix(400) {
          let range = Int(token.start)..<Int(token.end)
          var mask = max(0, functionWords[WordHash.of(bytes[range])])
          while mask != 0 {
            scores[mask.trailingZeroBitCount] += 2
            mask &= mask - 1
          }
          if !token.isASCII { addLetters(text.bytes[range], to: &scores) }
        }
      }
    }
    let best = scores.max() ?? 0
    var mask: UInt32 = 0
    for (language, score) in scores.enumerated() where !tables.isText[language] {
      if score * 2 > best || best == 0 { mask |= 1 << UInt32(language) }
    }
    return mask
  }

  /// Letters that one or two languages have.
  private func addLetters(_ word: ArraySlice<UInt8>, to scores: inout [Int]) {
    var walk = ScalarWalk(word)
    while let (scalar, _) = walk.next() {
      guard scalar >= 0x80 else { continue }
      let codes: [String] =
        switch scalar {
        case 0xDF, 0xE4: ["de"]
        case 0xFC, 0xF6: ["de", "tr"]
        case 0xF1, 0xBF: ["es"]
        case 0xE3, 0xF5: ["pt", "vi"]
        case 0x142, 0x17C, 0x17A, 0x15B, 0x105, 0x119, 0x107, 0x144: ["pl"]
        case 0x15F, 0x11F, 0x131: ["tr"]
        case 0x111, 0x1A1, 0x1B0, 0x103, 0x1EA0...0x1EF9: ["vi"]
        case 0xEA: ["fr", "pt", "vi"]
        case 0xE8, 0xF9: ["fr", "it"]
        case 0xE0: ["fr", "it", "pt"]
        case 0xE7: ["fr", "pt", "tr"]
        case 0xE9: ["fr", "es", "pt"]
        case 0xF2, 0xEC: ["it", "vi"]
        default: []
        }
      // A letter that one language alone has says as much as a function word.
      let weight = codes.count == 1 ? 2 : 1
      for code in codes { if let index = byCode[code] { scores[index] += weight } }
    }
  }
}
