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
      let facts = answer.facts
      let mayStray = StrayParagraph.mayStand(in: facts)
      if isStrange(facts, conversation) {
        // Whoever names a language may have asked for it.
        if !ScriptDetector.asksForLanguage(conversation, before: answer),
          !conversation.othersSay(names, before: answer), !isQuoted(answer.prose)
        {
          found.add(.languageSwitch, .answer, 0.7)
        }
        return
      }
      guard isEnglish(facts) || facts.languages.languages(with: 1) >= 2 || mayStray else {
        continue
      }
      if (1..<8).allSatisfy({ facts.clear[$0] < 2 }) {
        let isPlain = plainly ?? asksInEnglish(conversation)
        plainly = isPlain
        if isPlain,
          facts.languages.total == facts.languages[0] || !hasForeignSentence(facts, nil)
        {
          continue
        }
      }
      let asked = user ?? User(conversation)
      user = asked
      guard !asked.isEmpty else { return }
      let strays =
        mayStray && asked.hasOtherLanguage && !sharesWords(conversation, answer)
        && StrayParagraph.stands(in: answer.prose, user: asked.counts)
      guard strays || isForeign(facts, asked, answer, conversation) else { continue }
      if isQuoted(answer.prose) {
        let rest = withoutQuotes(answer.prose)
        guard
          strays
            ? StrayParagraph.stands(in: rest, user: asked.counts)
            : isForeign(Self.facts(rest), asked, answer, conversation)
        else { continue }
      }
      // Who asks for an answer in Chinese has not asked for English.
      let isExplained =
        isEnglish(facts) && asked.writesOther
        ? conversation.othersSay(english, before: answer)
        : ScriptDetector.asksForLanguage(conversation, before: answer)
          || conversation.othersSay(names, before: answer)
          || strays && conversation.othersSay(english, before: answer)
      if isExplained { return }
      found.add(.languageSwitch, .answer, 0.7)
      return
    }
  }

  /// Whether an answer is in a known language other than English, of which a user who writes letters that
  /// none of the known ones has writes no word.
  private static func isStrange(_ facts: ProseFacts, _ conversation: Conversation) -> Bool {
    let counts = facts.languages
    guard counts.most >= 8, counts[0] == 0, counts.total - counts.most <= counts.most / 4,
      let spoken = counts.best, let first = conversation.userTexts.first, first.count <= 2048
    else { return false }
    // Most who get an answer in a language begin in it.
    guard Self.facts(Array(first.prefix(160))).shared[spoken] <= 1,
      Self.facts(first).shared[spoken] <= 1
    else { return false }
    var (latin, other, strange) = (0, 0, 0)
    var walk = ScalarWalk(first[...])
    while let (scalar, _) = walk.next() {
      switch scalar {
      case 0x103, 0x111, 0x11B, 0x11E...0x11F, 0x130...0x131, 0x151, 0x158...0x159, 0x15E...0x15F,
        0x16E...0x171, 0x1A0...0x1A1, 0x1AF...0x1B0, 0x218...0x21B, 0x1EA0...0x1EF9:
        strange += 1
      default:
        guard let script = Script(scalar) else { continue }
        if script == .latin { latin += 1 } else { other += 1 }
      }
    }
    return strange >= 2 || (other >= 6 && latin * 4 <= other)
  }

  private static func isEnglish(_ facts: ProseFacts) -> Bool {
    let counts = facts.languages
    // A short one has fewer, all of them English.
    if counts[0] >= 4, counts[0] == counts.total, facts.words <= 32 { return true }
    return counts[0] >= 6 && counts.total - counts.most <= counts.most / 9
  }

  /// Whether an answer, of which some or all prose is read, is in English to a user who writes none, or
  /// has a sentence in a language that is not his.
  private static func isForeign(
    _ facts: ProseFacts, _ user: User, _ answer: Conversation.Answer, _ conversation: Conversation
  ) -> Bool {
    if isEnglish(facts), user.writesOther { return true }
    if isEnglish(facts), user.isElsewhere(0), !sharesWords(conversation, answer) { return true }
    return hasForeignSentence(facts, user)
  }

  /// What the words of a text tell.
  static func facts(_ prose: [UInt8]) -> ProseFacts {
    var facts = ProseFacts()
    ProseReader.with { reader in facts = prose.withUnsafeBufferPointer { reader.read($0) } }
    return facts
  }

  /// Whether four long words of the user's first message stand in an answer, which is in his language
  /// then, however few function words he used.
  static func sharesWords(_ conversation: Conversation, _ answer: Conversation.Answer) -> Bool {
    func words(_ text: ArraySlice<UInt8>) -> Set<[UInt8]> {
      Set(Words.split(text).filter { $0.count >= 6 && !$0.contains(where: Bytes.isDigit) })
    }
    // A long message has function words enough.
    guard let first = conversation.userTexts.first, first.count <= 600 else { return false }
    return words(first[...]).intersection(words(answer.prose.prefix(1 << 13))).count >= 4
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

  /// A text without what stands in quotation marks on a line.
  static func withoutQuotes(_ prose: [UInt8]) -> [UInt8] {
    prose.withUnsafeBufferPointer { prose in
      var rest: [UInt8] = []
      var index = 0
      while index < prose.count {
        let end = quotes.lazy.compactMap { open, close -> Int? in
          guard prose.part(index..<prose.count).begins(with: open) else { return nil }
          let inside = index + open.utf8CodeUnitCount
          let line = prose.part(0..<min(prose.next(0x0A, from: inside), inside + 400))
          return line.first(close, from: inside).map { $0 + close.utf8CodeUnitCount }
        }.first
        if let end {
          rest.append(0x20)
          index = end
        } else {
          rest.append(prose[index])
          index += 1
        }
      }
      return rest
    }
  }

  private static let quotes: [(StaticString, StaticString)] = [
    ("\"", "\""), ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"), ("\u{AB}", "\u{BB}"),
  ]

  /// What tells the user's language.
  private struct User {
    let counts: LanguageCounts
    /// The same of different words: one said twice, like "no", is one that another language has by chance.
    private var distinct: LanguageCounts {
      var known: Set<UInt64> = []
      return LanguageCounts(
        shared: ProseWords(text).words.filter { known.insert($0.hash).inserted })
    }
    private let text: [UInt8]
    /// Whether he writes in a script or with letters that English has not, and nothing in English.
    let writesOther: Bool
    let isEmpty: Bool
    /// Whether he writes a language of which none of the known function words are.
    let hasOtherLanguage: Bool
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
      var (counts, total) = (LanguageCounts(), 0)
      // A bit for each word of a list.
      var (english, indonesian): (UInt64, UInt64) = (0, 0)
      text.withUnsafeBufferPointer { text in
        ProseReader.with { reader in
          let facts = reader.read(text)
          (counts, total) = (facts.shared, facts.words)
        }
        Words.forEachHash(text) { word in
          let numbers = (User.english[word], User.indonesian[word])
          if numbers.0 >= 0 { english |= 1 << UInt64(numbers.0) }
          if numbers.1 >= 0 { indonesian |= 1 << UInt64(numbers.1) }
        }
      }
      self.counts = counts
      self.text = text
      isEnglish = english.nonzeroBitCount >= 2
      hasOtherLanguage = !isEnglish && total >= 5 && counts.most * 3 <= total
      writesOther =
        (other >= 6 && latin * 4 <= other)
        || (counts[0] <= 1 && !isEnglish && (marked >= 2 || indonesian.nonzeroBitCount >= 2))
    }

    /// Whether he writes in another of the languages than one.
    func isElsewhere(_ language: Int) -> Bool {
      !isEnglish && counts.most >= 2 && counts[language] <= 1
        && counts[language] * 2 <= counts.most && distinct.most >= 2
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
    guard facts.shared[own] >= 2, most >= 5 || facts.languages[own] >= 2 else { return false }
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
