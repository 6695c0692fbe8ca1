/// A switch of language inside a sentence, by function words of languages in Latin script.
enum LanguageSwitchDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    var request = Request(conversation)
    for answer in conversation.answers {
      let words = answer.words.words
      let strength: Double
      if switchesInside(words) {
        strength = 0.8
      } else {
        let counts = answer.words.facts.languages
        let spoken = language(counts).flatMap { request.surelyHas($0) ? nil : $0 }
        let isMixed = isMixed(words, counts)
        guard isMixed || spoken != nil else { continue }
        let user = request.words
        guard
          (isMixed && leaves(LanguageCounts(user), sentences(words)))
            || spoken.map({ isElsewhere(user, $0) }) == true
        else { continue }
        strength = 0.75
      }
      // The request explains most; it is read only where there is something to explain.
      guard !ScriptDetector.asksForLanguage(conversation), !conversation.othersSay(names) else {
        return
      }
      if ForeignAnswer.isQuoted(answer.prose) { continue }
      found.add(.languageSwitch, .answer, strength)
      return
    }
  }

  /// What others said, read as far as an answer makes it matter.
  private struct Request {
    private let conversation: Conversation
    private var beginnings: [LanguageCounts?] = [nil, nil]
    private var whole: [ProseWords.Word]?

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

    /// Whether two words of a language stand at the beginning already, as they mostly do.
    mutating func surelyHas(_ language: Int) -> Bool {
      // What a short beginning has, a longer one has too.
      for (index, limit) in [96, 512].enumerated() {
        // The last word may be cut.
        let counts = beginnings[index] ?? LanguageCounts(shared: read(limit).dropLast())
        beginnings[index] = counts
        if counts[language] >= 2 { return true }
      }
      return false
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
  private static func isMixed(_ words: [ProseWords.Word], _ counts: LanguageCounts) -> Bool {
    guard counts.most >= 5, counts.languages(with: 1) >= 2 else { return false }
    // Of each language, words of sentences with two or more; and which any sentence is in.
    var (clear, spoken) = (LanguageCounts(), 0)
    forEachSentence(words) { sentence in
      guard sentence.count >= 3 else { return }
      let counts = LanguageCounts(sentence)
      guard let best = counts.best else { return }
      spoken |= 1 << best
      if counts.most >= 2 { clear[best] += counts.most }
    }
    return clear.most >= 5 && spoken & (spoken - 1) != 0
  }

  /// Whether the answer, begun in the user's language, goes on in one he wrote no word of.
  private static func leaves(
    _ user: LanguageCounts, _ sentences: [ArraySlice<ProseWords.Word>]
  ) -> Bool {
    // Two languages with as many words each are none.
    guard user.most >= 2, user.languages(with: user.most) == 1, let own = user.best else {
      return false
    }
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
        if isBegun, foreign >= 5 { return true }
      }
    }
    return false
  }

  /// The language a whole answer is in, by its function words; nil where it is short or mixed.
  private static func language(_ counts: LanguageCounts) -> Int? {
    let best = counts.most
    return best >= 9 && counts.total - best <= best / 9 ? counts.best : nil
  }

  /// Whether the user's words speak for another language than the answer's. Words that several
  /// languages have count for each: a short question has few others.
  private static func isElsewhere(_ user: [ProseWords.Word], _ spoken: Int) -> Bool {
    let scores = LanguageCounts(shared: user)
    // Who wrote more than one word of it, in whichever turn, may have asked for it.
    return scores.most >= 2 && scores[spoken] <= 1 && scores[spoken] * 2 <= scores.most
  }

  /// Words of a user who speaks of a language, which explains that the answer uses it.
  private static let names = Needles([
    "spanish", "french", "german", "italian", "portuguese", "dutch", "polish", "in english",
    "to english", "latin", "englisch", "spanisch", "französisch", "anglais", "espagnol", "allemand",
    "inglés", "francés", "alemán", "inglês", "inglese", "francese", "engels", "duits", "angielsk",
    "niemieck", "bilingual", "vocabulary", "language",
  ])

  private typealias Sentence = Slice<UnsafeBufferPointer<ProseWords.Word>>

  private static func sentences(_ words: [ProseWords.Word]) -> [ArraySlice<ProseWords.Word>] {
    var sentences: [ArraySlice<ProseWords.Word>] = []
    forEachSentence(words) { sentences.append(words[$0.startIndex..<$0.endIndex]) }
    return sentences
  }

  @inline(__always)
  private static func forEachSentence(
    _ words: [ProseWords.Word], _ body: (Sentence) -> Void
  ) {
    words.withUnsafeBufferPointer { words in
      var start = 0
      for index in words.indices where words[index].sentence != words[start].sentence {
        body(words[start..<index])
        start = index
      }
      if start < words.count { body(words[start...]) }
    }
  }

  /// Whether any sentence of eight words or more begins in one language and goes on in another:
  /// three function words of one, then four that are all of another.
  private static func switchesInside(_ words: [ProseWords.Word]) -> Bool {
    words.withUnsafeBufferPointer { words in
      var (sentence, length): (Int32, Int) = (0, 0)
      // The languages of the last eight function words of the sentence, a byte each, and how many
      // it has had.
      var (last, count): (UInt64, Int) = (0, 0)
      var switches = false
      for word in words {
        if word.sentence != sentence {
          if switches, length >= 8 { return true }
          (sentence, length, last, count, switches) = (word.sentence, 0, 0, 0, false)
        }
        length &+= 1
        let languages = word.traits.languages
        if languages == 0 { continue }
        last = last &<< 8 | UInt64(languages)
        count &+= 1
        if count >= 7, Self.switches(last) { switches = true }
      }
      return switches && length >= 8
    }
  }

  /// Whether the fourth to last byte and those behind have a language in common, the three before
  /// them have one, and none of the four has that.
  @inline(__always)
  private static func switches(_ last: UInt64) -> Bool {
    let before = (last &>> 48 & last &>> 40 & last &>> 32) & 0xFF
    let pairs = (both: last & last &>> 8, either: last | last &>> 8)
    let after = (both: pairs.both & pairs.both &>> 16, either: pairs.either | pairs.either &>> 16)
    return before != 0 && after.both & 0xFF != 0 && before & after.either & 0xFF == 0
  }
}
