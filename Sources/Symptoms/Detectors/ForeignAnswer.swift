/// An answer, or one long sentence of it, in another language than the user's, told by all function
/// words, whichever other languages have them too: what `LanguageSwitchDetector`, which asks for
/// words of one language alone, leaves undecided.
enum ForeignAnswer {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    if let answer = SlavicNeighbours.stranger(in: conversation) {
      if !ScriptDetector.asksForLanguage(conversation, before: answer) {
        found.add(.languageSwitch, .answer, 0.8)
      }
      return
    }
    var user: User?
    var plainly: Bool?
    for answer in conversation.answers where answer.prose.count >= 40 {
      let counts = answer.facts.languages
      let isEnglish = counts[0] >= 6 && counts.total - counts.most <= counts.most / 9
      guard isEnglish || counts.languages(with: 1) >= 2 else { continue }
      if (1..<8).allSatisfy({ answer.facts.clear[$0] < 2 }) {
        let isPlain = plainly ?? asksInEnglish(conversation)
        plainly = isPlain
        if isPlain, counts.total == counts[0] || !hasForeignSentence(answer.facts, nil) { continue }
      }
      let asked = user ?? User(conversation)
      user = asked
      guard !asked.isEmpty else { return }
      guard
        (isEnglish && (asked.writesOther || asked.isElsewhere(0)))
          || hasForeignSentence(answer.facts, asked)
      else { continue }
      if isQuoted(answer.prose) { continue }
      // Who asks for an answer in Chinese has not asked for English.
      let isExplained =
        isEnglish && asked.writesOther
        ? conversation.othersSay(english, before: answer)
        : ScriptDetector.asksForLanguage(conversation, before: answer)
          || conversation.othersSay(names, before: answer)
      if isExplained { return }
      found.add(.languageSwitch, .answer, 0.7)
      return
    }
  }

  /// Whether the user plainly writes English, as most do: words that no other language has, and no
  /// other script beyond a name. Only a foreign sentence of the answer is then worth reading all he
  /// wrote.
  private static func asksInEnglish(_ conversation: Conversation) -> Bool {
    var (read, words) = (0, 0)
    var (letters, others) = (0, 0)
    ProseReader.with { reader in
      for part in conversation.others where read < 1 << 13 {
        part.prefix(1 << 13).withUnsafeBufferPointer { text in
          read += text.count
          if text.greatest >= 0x80 {
            for byte in text {
              letters &+= (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0
              others &+= byte >= 0x80 ? 1 : 0
            }
          }
          // A few lines tell: what is read further would be read for nothing, and of most messages
          // the first does.
          for limit in [1 << 7, 1 << 9] where words < 2 {
            let first = reader.read(UnsafeBufferPointer(rebasing: text.prefix(limit)))
            if limit >= text.count || first.languages[0] + words >= 2 || limit == 1 << 9 {
              words += first.languages[0]
              break
            }
          }
        }
      }
    }
    return words >= 2 && (others < 6 || letters * 4 > others)
  }

  /// Whether several words stand in quotation marks: who quotes a language shows it on purpose.
  static func isQuoted(_ prose: [UInt8]) -> Bool {
    prose.withUnsafeBufferPointer { prose in
      for (open, close) in quotes {
        var index = 0
        while let start = prose.first(open, from: index) {
          let inside = start + open.utf8CodeUnitCount
          guard let end = prose.first(close, from: inside) else { break }
          let text = prose.part(inside..<end)
          if text.count >= 12, text.count < 400, text.next(0x20) < text.count { return true }
          index = end + close.utf8CodeUnitCount
        }
      }
      return false
    }
  }

  private static let quotes: [(StaticString, StaticString)] = [
    ("\"", "\""), ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"), ("\u{AB}", "\u{BB}"),
  ]

  /// What tells the user's language.
  private struct User {
    let counts: LanguageCounts
    /// Whether he writes in a script or with letters that English has not, and nothing in English.
    let writesOther: Bool
    let isEmpty: Bool
    /// Whether he has words that no list of function words holds but English alone writes so.
    let isEnglish: Bool

    init(_ conversation: Conversation) {
      var text: [UInt8] = []
      for part in conversation.others where text.count < 1 << 13 {
        text += part.prefix(1 << 13)
        text.append(0x0A)
      }
      isEmpty = text.isEmpty
      var (latin, other, marked) = (0, 0, 0)
      var walk = ScalarWalk(text[...])
      while let (scalar, _) = walk.next() {
        switch scalar {
        // Letters that English has only in names.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: marked += 1
        default:
          guard let script = Script(scalar) else { continue }
          if script == .latin { latin += 1 } else { other += 1 }
        }
      }
      var counts = LanguageCounts()
      // A bit for each word of a list.
      var (english, indonesian): (UInt64, UInt64) = (0, 0)
      text.withUnsafeBufferPointer { text in
        ProseReader.with { counts = $0.read(text).shared }
        Words.forEachHash(text) { word in
          let numbers = (User.english[word], User.indonesian[word])
          if numbers.0 >= 0 { english |= 1 << UInt64(numbers.0) }
          if numbers.1 >= 0 { indonesian |= 1 << UInt64(numbers.1) }
        }
      }
      self.counts = counts
      isEnglish = english.nonzeroBitCount >= 2
      writesOther =
        (other >= 6 && latin * 4 <= other)
        || (counts[0] <= 1 && !isEnglish && (marked >= 2 || indonesian.nonzeroBitCount >= 2))
    }

    /// Whether he writes in another of the languages than one.
    func isElsewhere(_ language: Int) -> Bool {
      !isEnglish && counts.most >= 2 && counts[language] <= 1 && counts[language] * 2 <= counts.most
    }

    private static let english = WordTable(
      """
      why get got has had does did who where help fix add explain show list the and you are this that \
      is it of my what how can please i i'm don't code function file write make use using tell give work works
      """)

    private static let indonesian = WordTable(
      "yang dan untuk dengan apa apakah bagaimana saya tidak ini itu bisa tolong kenapa cara dari")
  }

  /// Whether a sentence of eight words and more has many function words of a language of which the
  /// user has nearly none, and next to none of his; without a user, of one who writes English alone.
  private static func hasForeignSentence(_ facts: ProseFacts, _ user: User?) -> Bool {
    guard facts.words >= 16 else { return false }
    let isEnglish = user?.isEnglish ?? true
    let most = max(user?.counts.most ?? 0, isEnglish ? 3 : 0)
    guard most >= 2, let own = isEnglish ? 0 : user?.counts.best else { return false }
    // The answer must be in his language else.
    guard facts.shared[own] >= 2 else { return false }
    let spoken = facts.foreign(to: own) & ~(1 << UInt8(own))
    return (0..<8).contains { spoken >> UInt8($0) & 1 == 1 && (user?.counts[$0] ?? 0) * 3 <= most }
  }

  /// Words of a user who speaks of a language, which explains that the answer uses it.
  private static let names = Needles(
    englishNames + [
      "spanish", "french", "german", "italian", "portuguese", "dutch", "polish", "latin",
      "spanisch",
      "französisch", "espagnol", "allemand", "francés", "alemán", "francese", "duits", "niemieck",
    ])

  /// Of a user who speaks of English, or of a translation.
  private static let english = Needles(englishNames)

  private static let englishNames: [StaticString] = [
    "english", "englisch", "anglais", "inglés", "ingles", "inglês", "engels", "angielsk",
    "английск",
    "англ", "英文", "英语", "英語", "영어", "انجليزي", "إنجليزي", "الإنجليزية", "अंग्रेज", "इंग्लिश",
    "อังกฤษ", "tiếng anh", "inggris", "ingilizce", "bilingual", "vocabulary", "language", "quote",
    "proverb", "motto", "lyrics", "翻译", "翻譯", "翻訳", "번역", "перевед", "перевод", "çevir", "dịch",
    "terjemah", "แปล", "ترجم", "अनुवाद",
  ]
}
