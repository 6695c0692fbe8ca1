/// A paragraph in one of the languages whose function words are known, among others in a language of
/// which none are known: Indonesian, Turkish, Czech or Russian, say.
enum StrayParagraph {
  /// Whether an answer has words enough of a known language in some sentences, and next to none in
  /// others.
  static func mayStand(in facts: ProseFacts) -> Bool {
    facts.clear.most >= 4 && facts.words >= 24 && facts.shared.most * 2 < facts.words
  }

  /// Whether a paragraph is in a known language of which the user has no word, and another
  /// in none. Linear.
  static func stands(in prose: [UInt8], user: LanguageCounts) -> Bool {
    var (isStrange, isUnknown) = (false, false)
    ProseReader.with { reader in
      prose.withUnsafeBufferPointer { prose in
        var start = 0
        while start < prose.count {
          let end = prose.next(0x0A, from: start)
          if end - start >= 48 {
            let facts = reader.read(prose.part(start..<end))
            if facts.words >= 8, facts.shared.most * 5 <= facts.words { isUnknown = true }
            if let spoken = facts.languages.best, isPlain(facts, spoken), user[spoken] == 0 {
              isStrange = true
            }
          }
          start = end + 1
        }
      }
    }
    return isStrange && isUnknown
  }

  /// Whether a paragraph is in one language and no other.
  private static func isPlain(_ facts: ProseFacts, _ spoken: Int) -> Bool {
    let own = facts.languages[spoken]
    return facts.words >= 12 && own >= 4 && facts.languages.total - own <= own / 4
      && facts.shared[spoken] * 3 >= facts.words
  }
}
