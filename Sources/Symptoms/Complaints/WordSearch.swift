/// Finds concepts where spaces part the words.
struct WordSearch {
  let tables: LexiconTables
  let active: UInt32
  /// Languages whose words may have a typing error.
  let misspelt: UInt32

  /// Adds all hits of a text. Linear in its words for given lexicons.
  func search(_ text: ComplaintText, into hits: inout ConceptHits) {
    let count = text.tokens.count
    hits.negators = [UInt32](repeating: 0, count: count)
    hits.negatorsAfter = hits.negators
    hits.throughs = hits.negators
    hits.onlys = hits.negators
    let found = text.tokens.map { words(in: $0, of: text.bytes) }
    for (position, words) in found.enumerated() {
      for word in words {
        for phrase in tables.phrases[Int(word.identifier)] {
          guard let isFuzzy = follows(phrase, found, text, position) else { continue }
          add(phrase, at: position, text, word.isFuzzy || isFuzzy, into: &hits)
        }
      }
    }
  }

  private func add(
    _ phrase: LexiconTables.Phrase, at position: Int, _ text: ComplaintText, _ isFuzzy: Bool,
    into hits: inout ConceptHits
  ) {
    let bit = UInt32(1) << UInt32(tables.conceptLanguages[Int(phrase.concept)])
    switch tables.roles[Int(phrase.concept)] {
    case .not: if !isFuzzy { hits.negators[position] |= bit }
    case .notAfter:
      hits.negatorsAfter[position] |= bit
      return
    case .through:
      hits.throughs[position] |= bit
      return
    case .only:
      hits.onlys[position] |= bit
      return
    case .bad, .neutral: break
    }
    let token = text.tokens[position]
    hits.add(
      phrase.concept,
      ComplaintMatcher.Hit(
        start: Int32(position), end: Int32(position + 1 + phrase.rest.count),
        sentence: token.sentence, clause: token.clause, isFuzzy: isFuzzy))
  }

  /// Whether the other words of a phrase stand behind its first; nil where they do not.
  private func follows(
    _ phrase: LexiconTables.Phrase, _ found: [[(identifier: Int32, isFuzzy: Bool)]],
    _ text: ComplaintText, _ position: Int
  ) -> Bool? {
    var isFuzzy = false
    for (offset, identifier) in phrase.rest.enumerated() {
      let next = position + 1 + offset
      guard next < found.count, text.tokens[next].sentence == text.tokens[position].sentence,
        let word = found[next].first(where: { $0.identifier == identifier })
      else { return nil }
      if word.isFuzzy { isFuzzy = true }
    }
    return isFuzzy
  }

  /// Words and stems of the active lexicons that a token is.
  private func words(
    in token: ComplaintText.Token, of bytes: [UInt8]
  ) -> [(identifier: Int32, isFuzzy: Bool)] {
    let word = bytes[Int(token.start)..<min(Int(token.end), Int(token.start) + 64)]
    var words = exact(word)
    if words.isEmpty, word.contains(0x27) {
      // L'application, dell'app, it's: what stands behind the apostrophe, else before it.
      let parts = word.split(separator: 0x27)
      if let last = parts.last, last.count > 2 { words = exact(last) }
      if words.isEmpty, let first = parts.first, first.count > 2 { words = exact(first) }
    }
    if words.isEmpty, !token.isASCII {
      let stripped = Fold.stripped(word)
      if stripped.count >= 5 { words = exact(stripped[...]) }
    }
    for infix in tables.infixes
    where isActive(infix.language) && word.count > infix.bytes.count
      && word.dropFirst().containsSequence(infix.bytes)
    {
      words.append((infix.identifier, false))
    }
    if words.isEmpty, word.count >= 4 { words = misspelt(word) }
    return words
  }

  private func isActive(_ language: UInt8) -> Bool { active & 1 << UInt32(language) != 0 }

  private func exact(_ word: ArraySlice<UInt8>) -> [(identifier: Int32, isFuzzy: Bool)] {
    var result: [(identifier: Int32, isFuzzy: Bool)] = []
    var hash = WordHash.start
    var position = word.startIndex
    while position < word.endIndex {
      hash = WordHash.adding(word[position], to: hash)
      position += 1
      var entry = tables.index[hash]
      while entry >= 0 {
        let atom = tables.atoms[Int(entry)]
        if isActive(atom.language), atom.isPrefix || position == word.endIndex {
          result.append((atom.identifier, false))
        }
        entry = atom.next
      }
    }
    return result
  }

  /// Long stems that a word is but for one typing error; the first letter must be right.
  private func misspelt(_ word: ArraySlice<UInt8>) -> [(identifier: Int32, isFuzzy: Bool)] {
    guard tables.functionWords[WordHash.of(word)] == nil, word.count <= 40 else { return [] }
    let scalars = Fold.scalars(Fold.stripped(word)[...])
    guard scalars.count >= 5, let first = scalars.first else { return [] }
    var result: [(identifier: Int32, isFuzzy: Bool)] = []
    var languages = misspelt
    while languages != 0 {
      let key = UInt32(languages.trailingZeroBitCount) << 16 | UInt32(first)
      languages &= languages - 1
      for stem in tables.longStems[key] ?? [] where fits(stem, scalars) {
        result.append((stem.identifier, true))
      }
    }
    return result
  }

  private func fits(_ stem: LexiconTables.LongStem, _ word: [UInt16]) -> Bool {
    let count = stem.scalars.count
    guard word.count + 1 >= count, stem.isPrefix || word.count <= count + 1 else { return false }
    // One of the next two letters is in its place after a single error.
    guard
      word[1] == stem.scalars[1] || word[2] == stem.scalars[1] || word[1] == stem.scalars[2]
        || word[2] == stem.scalars[2]
    else { return false }
    let lengths = stem.isPrefix ? (count - 1)...(count + 1) : word.count...word.count
    for length in lengths where length <= word.count {
      // Five letters are too few for a missing or a wrong one; two swapped are still telling.
      if count == 5, length != count || !Self.isSwap(word[..<length], stem.scalars[...]) {
        continue
      }
      if Fold.isOneEdit(word[..<length], stem.scalars[...]) { return true }
    }
    return false
  }

  private static func isSwap(_ left: ArraySlice<UInt16>, _ right: ArraySlice<UInt16>) -> Bool {
    zip(left, right).count { $0 != $1 } == 2 && left.sorted() == right.sorted()
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes of a word stand in it.
  func containsSequence(_ word: [UInt8]) -> Bool {
    guard let head = word.first, count >= word.count else { return false }
    for index in startIndex...(endIndex - word.count)
    where self[index] == head && self[index..<index + word.count].elementsEqual(word) {
      return true
    }
    return false
  }
}
