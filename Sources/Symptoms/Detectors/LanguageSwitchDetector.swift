/// A switch of language inside a sentence, by function words of languages in Latin script.
enum LanguageSwitchDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    guard !ScriptDetector.asksForLanguage(conversation.userText),
      !namesLanguage(conversation.userText)
    else { return }
    var known: [ProseWords.Word]?
    for answer in conversation.answers {
      let sentences = sentences(answer.words.words)
      if sentences.contains(where: switches) {
        found.add(.languageSwitch, .answer, 0.8)
        return
      }
      guard isMixed(answer.words.words) else { continue }
      let user = known ?? ProseWords(conversation.userText.prefix(1 << 14)).words
      known = user
      if leaves(FunctionWords.counts(user[...]), sentences)
        || isElsewhere(user, answer.words.words)
      {
        found.add(.languageSwitch, .answer, 0.75)
        return
      }
    }
  }

  /// Whether an answer has as many words of a language as it takes to leave another: what spares
  /// short answers a look at the user's words.
  private static func isMixed(_ words: [ProseWords.Word]) -> Bool {
    let counts = FunctionWords.counts(words[...])
    return counts.contains { $0 >= 5 }
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
      let counts = FunctionWords.counts(sentence)
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

  /// Whether the whole answer is in one language and the user's words speak for another. Words that
  /// several languages have count for each: a short question has few others.
  private static func isElsewhere(
    _ user: [ProseWords.Word], _ answer: [ProseWords.Word]
  ) -> Bool {
    let counts = FunctionWords.counts(answer[...])
    guard let best = counts.max(), best >= 9, let spoken = counts.firstIndex(of: best),
      counts.reduce(0, +) - best <= best / 9
    else { return false }
    var scores = [Int](repeating: 0, count: counts.count)
    for word in user {
      var mask = word.languages
      while mask != 0 {
        scores[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    let most = scores.max() ?? 0
    // Who wrote more than one word of it, in whichever turn, may have asked for it.
    return most >= 2 && scores[spoken] <= 1 && scores[spoken] * 2 <= most
  }

  /// Whether the user speaks of a language, which explains that the answer uses it.
  private static func namesLanguage(_ text: [UInt8]) -> Bool {
    names.stands(in: text)
  }

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

  /// Whether a sentence begins in one language and goes on in another: three function words of
  /// one, then four that are all of another.
  private static func switches(_ sentence: ArraySlice<ProseWords.Word>) -> Bool {
    guard sentence.count >= 8 else { return false }
    // Where all words share a language there is no other.
    let shared = sentence.reduce(UInt32.max) { $1.languages == 0 ? $0 : $0 & $1.languages }
    guard shared == 0 else { return false }
    let sequence = sentence.compactMap { $0.languages != 0 ? $0.languages : nil }
    guard sequence.count >= 7 else { return false }
    for cut in 3...(sequence.count - 4) {
      let before = sequence[(cut - 3)..<cut].reduce(.max, &)
      let after = sequence[cut..<(cut + 4)]
      if before != 0, after.reduce(.max, &) != 0, before & after.reduce(0, |) == 0 { return true }
    }
    return false
  }
}
