/// A switch of language inside a sentence, by function words of languages in Latin script.
enum LanguageSwitchDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    var known: [ProseWords.Word]?
    for answer in conversation.answers {
      let words = answer.words.words
      let strength: Double
      if switchesInside(words) {
        strength = 0.8
      } else {
        let counts = WordTraits.counts(words[...])
        let spoken = language(counts).flatMap { speaks($0, conversation) ? nil : $0 }
        let isMixed = isMixed(words, counts)
        guard isMixed || spoken != nil else { continue }
        let user = known ?? userWords(conversation).words
        known = user
        guard
          (isMixed && leaves(WordTraits.counts(user[...]), sentences(words)))
            || spoken.map({ isElsewhere(user, $0) }) == true
        else { continue }
        strength = 0.75
      }
      // The request explains most; it is read only where there is something to explain.
      guard !ScriptDetector.asksForLanguage(conversation), !conversation.othersSay(names) else {
        return
      }
      found.add(.languageSwitch, .answer, strength)
      return
    }
  }

  /// What others said first, a text a line.
  private static func userWords(
    _ conversation: Conversation, limit: Int = 1 << 14
  ) -> ProseWords {
    var text: [UInt8] = []
    for part in conversation.others where text.count < limit {
      text += part.prefix(limit - text.count)
      text.append(0x0A)
    }
    return ProseWords(text)
  }

  /// Whether sentences of an answer are of two languages, and enough words of them to leave one for
  /// the other: what spares most conversations a look at the user's words.
  private static func isMixed(_ words: [ProseWords.Word], _ counts: [Int]) -> Bool {
    guard counts.contains(where: { $0 >= 5 }), counts.count(where: { $0 >= 1 }) >= 2 else {
      return false
    }
    // Of each language, words of sentences with two or more; and which any sentence is in.
    var (clear, spoken) = ([Int](repeating: 0, count: counts.count), 0)
    for sentence in sentences(words) where sentence.count >= 3 {
      let counts = WordTraits.counts(sentence)
      if let best = counts.max(), best >= 1, let language = counts.firstIndex(of: best) {
        spoken |= 1 << language
        if best >= 2 { clear[language] += best }
      }
    }
    return clear.contains { $0 >= 5 } && spoken & (spoken - 1) != 0
  }

  /// Whether the answer, begun in the user's language, goes on in one he wrote no word of.
  private static func leaves(
    _ user: [Int], _ sentences: [ArraySlice<ProseWords.Word>]
  ) -> Bool {
    guard let most = user.max(), most >= 2, let own = user.firstIndex(of: most),
      user.count(where: { $0 == most }) == 1
    else { return false }
    var (isBegun, foreign, language) = (false, 0, -1)
    for sentence in sentences where sentence.count >= 3 {
      let counts = WordTraits.counts(sentence)
      guard let best = counts.max(), best >= 1, let spoken = counts.firstIndex(of: best) else {
        continue
      }
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
  private static func language(_ counts: [Int]) -> Int? {
    guard let best = counts.max(), best >= 9, counts.reduce(0, +) - best <= best / 9 else {
      return nil
    }
    return counts.firstIndex(of: best)
  }

  /// Whether the others' first words have two of a language already, as they mostly do.
  private static func speaks(_ language: Int, _ conversation: Conversation) -> Bool {
    // The last word may be cut.
    let words = userWords(conversation, limit: 512).words.dropLast()
    return words.count { $0.traits.languages & 1 << UInt8(language) != 0 } >= 2
  }

  /// Whether the user's words speak for another language than the answer's. Words that several
  /// languages have count for each: a short question has few others.
  private static func isElsewhere(_ user: [ProseWords.Word], _ spoken: Int) -> Bool {
    var scores = [Int](repeating: 0, count: UInt8.bitWidth)
    for word in user {
      var mask = word.traits.languages
      while mask != 0 {
        scores[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    let most = scores.max() ?? 0
    // Who wrote more than one word of it, in whichever turn, may have asked for it.
    return most >= 2 && scores[spoken] <= 1 && scores[spoken] * 2 <= most
  }

  /// Words of a user who speaks of a language, which explains that the answer uses it.
  private static let names = Needles([
    "spanish", "french", "german", "italian", "portuguese", "dutch", "polish", "in english",
    "to english", "latin", "englisch", "spanisch", "französisch", "anglais", "espagnol", "allemand",
    "inglés", "francés", "alemán", "inglês", "inglese", "francese", "engels", "duits", "angielsk",
    "niemieck", "bilingual", "vocabulary", "language",
  ])

  private static func sentences(
    _ words: [ProseWords.Word]
  ) -> [ArraySlice<ProseWords.Word>] {
    var sentences: [ArraySlice<ProseWords.Word>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].sentence != words[start].sentence {
      sentences.append(words[start..<index])
      start = index
    }
    if start < words.count { sentences.append(words[start...]) }
    return sentences
  }

  /// Whether any sentence begins in one language and goes on in another.
  private static func switchesInside(_ words: [ProseWords.Word]) -> Bool {
    words.withUnsafeBufferPointer { words in
      var start = 0
      // What the function words of a sentence so far have in common.
      var (shared, count): (UInt8, Int) = (.max, 0)
      for index in words.indices {
        if words[index].sentence != words[start].sentence {
          if shared == 0, count >= 7, switches(words[start..<index]) { return true }
          (start, shared, count) = (index, .max, 0)
        }
        let languages = words[index].traits.languages
        shared &= languages == 0 ? .max : languages
        count += languages == 0 ? 0 : 1
      }
      return shared == 0 && count >= 7 && switches(words[start...])
    }
  }

  /// Whether a sentence begins in one language and goes on in another: three function words of
  /// one, then four that are all of another.
  private static func switches(_ sentence: Slice<UnsafeBufferPointer<ProseWords.Word>>) -> Bool {
    guard sentence.count >= 8 else { return false }
    let sequence = sentence.map(\.traits.languages).filter { $0 != 0 }
    for cut in 3...(sequence.count - 4) {
      let before = sequence[(cut - 3)..<cut].reduce(.max, &)
      let after = sequence[cut..<(cut + 4)]
      if before != 0, after.reduce(.max, &) != 0, before & after.reduce(0, |) == 0 { return true }
    }
    return false
  }
}
