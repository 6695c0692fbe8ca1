/// A switch of language inside a sentence, by function words of languages in Latin script.
enum LanguageSwitchDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    var request = Request(conversation)
    for answer in conversation.answers {
      let strength = strength(answer.facts, answer, &request) { answer.words.words }
      guard var strength else { continue }
      // The request explains most; it is read only where there is something to explain.
      let isExplained =
        ScriptDetector.asksForLanguage(conversation, before: answer)
        || conversation.othersSay(names, before: answer)
      if isExplained { return }
      if ForeignAnswer.isQuoted(answer.prose) {
        let rest = ForeignAnswer.withoutQuotes(answer.prose)
        let facts = ForeignAnswer.facts(rest)
        guard let left = self.strength(facts, answer, &request, { ProseWords(rest).words }) else {
          continue
        }
        strength = left
      }
      found.add(.languageSwitch, .answer, strength)
      return
    }
  }

  /// How surely an answer, of which some or all prose is read, changes its language; nil where it does not.
  private static func strength(
    _ facts: ProseFacts, _ answer: Conversation.Answer, _ request: inout Request,
    _ words: () -> [ProseWords.Word]
  ) -> Double? {
    if facts.switches { return 0.8 }
    let spoken = language(facts.languages).flatMap { request.surelyHas($0) ? nil : $0 }
    let isMixed = isMixed(facts) && !request.surelyExplains(facts)
    guard isMixed || spoken != nil else { return nil }
    let user = request.words
    let isSwitch =
      (isMixed && leaves(LanguageCounts(user), sentences(words())))
      || spoken.map({ isElsewhere(user, $0) && !request.sharesWords(answer) }) == true
    return isSwitch ? 0.75 : nil
  }

  /// What others said, read as far as an answer makes it matter.
  private struct Request {
    private let conversation: Conversation
    private var beginnings: [Beginning?] = [nil, nil]
    private var whole: [ProseWords.Word]?

    /// Words of languages at a beginning: of each, whichever others have them, and of it alone.
    private struct Beginning {
      var shared: LanguageCounts
      var own: LanguageCounts
    }

    init(_ conversation: Conversation) {
      self.conversation = conversation
    }

    /// Its words, of 16 KiB at most.
    var words: [ProseWords.Word] {
      mutating get {
        let words = whole ?? read(1 << 14)
        whole = words
        return words
      }
    }

    /// Whether the user has the answer's words, which tells more of his language than the few function
    /// words of a note.
    func sharesWords(_ answer: Conversation.Answer) -> Bool {
      ForeignAnswer.sharesWords(conversation, answer)
    }

    /// Whether two words of a language stand at the beginning already, as they mostly do.
    mutating func surelyHas(_ language: Int) -> Bool {
      // What a short beginning has, a longer one has too.
      hasBeginning { $0.shared[language] >= 2 }
    }

    /// Whether every language that has words enough to be gone on in has one at the beginning.
    mutating func surelyExplains(_ facts: ProseFacts) -> Bool {
      hasBeginning { beginning in
        (0..<8).allSatisfy { facts.clear[$0] < 5 || beginning.own[$0] > 0 }
      }
    }

    private mutating func hasBeginning(_ condition: (Beginning) -> Bool) -> Bool {
      for (index, limit) in [96, 512].enumerated() {
        let beginning = beginnings[index] ?? beginning(limit)
        beginnings[index] = beginning
        if condition(beginning) { return true }
      }
      return false
    }

    private func beginning(_ limit: Int) -> Beginning {
      // The last word may be cut.
      let words = read(limit).dropLast()
      return Beginning(shared: LanguageCounts(shared: words), own: LanguageCounts(words))
    }

    private func read(_ limit: Int) -> [ProseWords.Word] {
      var text: [UInt8] = []
      for part in conversation.others where text.count < limit {
        text += part.prefix(limit - text.count)
        text.append(0x0A)
      }
      return ProseWords(text).words
    }
  }

  /// Whether sentences of an answer are of two languages, and enough words of them to leave one for
  /// the other: what spares most conversations a look at the user's words.
  private static func isMixed(_ facts: ProseFacts) -> Bool {
    facts.clear.most >= 5 && facts.spoken & (facts.spoken &- 1) != 0
  }

  /// Whether the answer, begun in the user's language, goes on in one he wrote no word of.
  private static func leaves(
    _ user: LanguageCounts, _ sentences: [ArraySlice<ProseWords.Word>]
  ) -> Bool {
    // Two languages with as many words each are none; a single word tells less.
    guard user.most >= 1, user.languages(with: user.most) == 1, let own = user.best else {
      return false
    }
    let enough = user.most >= 2 ? 5 : 8
    var (isBegun, foreign, language) = (false, 0, -1)
    for sentence in sentences where sentence.count >= 3 {
      let counts = LanguageCounts(sentence)
      let best = counts.most
      guard let spoken = counts.best else { continue }
      if spoken == own {
        (isBegun, foreign) = (true, 0)
      } else if best >= 2, counts[own] == 0, user[spoken] == 0 {
        if spoken != language { foreign = 0 }
        (language, foreign) = (spoken, foreign + best)
        if isBegun, foreign >= enough { return true }
      }
    }
    return false
  }

  /// The language a whole answer is in, by its function words; nil where it is short or mixed.
  private static func language(_ counts: LanguageCounts) -> Int? {
    let best = counts.most
    guard best >= 5, counts.total - best <= best / 9, let spoken = counts.best else { return nil }
    // Of an English answer to a short question, more is asked: other languages have words like its.
    return spoken > 0 || best >= 9 ? spoken : nil
  }

  /// Whether the user's words speak for another language than the answer's. Words that several
  /// languages have count for each: a short question has few others.
  private static func isElsewhere(_ user: [ProseWords.Word], _ spoken: Int) -> Bool {
    // A word said over and over, like "no", is one that another language has by chance.
    var known: Set<UInt64> = []
    let scores = LanguageCounts(shared: user.filter { known.insert($0.hash).inserted })
    // Who wrote more than one word of it, in whichever turn, may have asked for it.
    return scores[spoken] <= 1 && scores.most >= 2 + scores[spoken]
  }

  /// Words of a user who speaks of a language, which explains that the answer uses it.
  private static let names = Needles([
    "spanish", "french", "german", "italian", "portuguese", "dutch", "polish", "in english",
    "to english", "latin", "englisch", "spanisch", "französisch", "anglais", "espagnol", "allemand",
    "inglés", "francés", "alemán", "inglês", "inglese", "francese", "engels", "duits", "angielsk",
    "niemieck", "bilingual", "vocabulary", "language",
  ])

  private static func sentences(_ words: [ProseWords.Word]) -> [ArraySlice<ProseWords.Word>] {
    var sentences: [ArraySlice<ProseWords.Word>] = []
    var start = 0
    for index in words.indices where words[index].sentence != words[start].sentence {
      sentences.append(words[start..<index])
      start = index
    }
    if start < words.count { sentences.append(words[start...]) }
    return sentences
  }

  /// Whether function words, a set of languages each, go from one language to another: three words of
  /// one, then four that are all of another. Linear.
  static func isSwitch(_ functionWords: UnsafeBufferPointer<UInt8>) -> Bool {
    guard functionWords.count >= 7 else { return false }
    // The last eight of them, a byte each.
    var last: UInt64 = 0
    for (index, languages) in functionWords.enumerated() {
      last = last &<< 8 | UInt64(languages)
      if index >= 6, isSwitch(last) { return true }
    }
    return false
  }

  /// Whether the fourth to last byte and those behind have a language in common, the three before
  /// them have one, and none of the four has that.
  @inline(__always)
  private static func isSwitch(_ last: UInt64) -> Bool {
    let before = (last &>> 48 & last &>> 40 & last &>> 32) & 0xFF
    let pairs = (both: last & last &>> 8, either: last | last &>> 8)
    let after = (both: pairs.both & pairs.both &>> 16, either: pairs.either | pairs.either &>> 16)
    return before != 0 && after.both & 0xFF != 0 && before & after.either & 0xFF == 0
  }
}
