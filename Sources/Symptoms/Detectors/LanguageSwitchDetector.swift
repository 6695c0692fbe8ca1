/// A switch of language inside a sentence, by function words of languages in Latin script.
enum LanguageSwitchDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    guard !ScriptDetector.asksForLanguage(conversation.userText),
      !namesLanguage(conversation.userText)
    else { return }
    var known: [Int]?
    for answer in conversation.answers {
      let sentences = sentences(answer.words.words)
      if sentences.contains(where: switches) {
        found.add(.languageSwitch, .answer, 0.8)
        return
      }
      guard isMixed(answer.words.words) else { continue }
      let user =
        known ?? FunctionWords.counts(ProseWords(conversation.userText.prefix(1 << 14)).words[...])
      known = user
      if leaves(user, sentences) {
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

  /// Whether the answer goes on, or is written, in a language that the user wrote no word of.
  private static func leaves(
    _ user: [Int], _ sentences: [ArraySlice<ProseWords.Word>]
  ) -> Bool {
    guard let most = user.max(), most >= 2, let own = user.firstIndex(of: most),
      user.count(where: { $0 == most }) == 1
    else { return false }
    var (isBegun, foreign, language) = (false, 0, -1)
    for sentence in sentences where sentence.count >= 3 {
      let counts = FunctionWords.counts(sentence)
      guard let best = counts.max(), best >= 2, let spoken = counts.firstIndex(of: best) else {
        continue
      }
      if spoken == own {
        (isBegun, foreign) = (true, 0)
      } else if counts[own] == 0, user[spoken] == 0 {
        if spoken != language { foreign = 0 }
        (language, foreign) = (spoken, foreign + best)
        // An answer that was never in his language takes more: he may have asked for a text.
        if foreign >= (isBegun ? 5 : 9) { return true }
      }
    }
    return false
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
