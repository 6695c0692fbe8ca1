/// Finds concepts where spaces part the words.
struct WordSearch {
  /// Whose tables are searched: one reference, where the tables are two dozen.
  let matcher: ComplaintMatcher
  let active: UInt32
  /// Languages whose words may have a typing error.
  let misspelt: UInt32

  /// A word or stem of a lexicon that a token is.
  private typealias Match = (identifier: Int32, isFuzzy: Bool)

  /// What all tokens are, one after the other.
  private struct Found {
    var matches: [Match] = []
    /// Where the matches of each token begin, and the end.
    var starts: [Int] = []

    func range(_ position: Int) -> Range<Int> { starts[position]..<starts[position + 1] }
  }

  @inline(__always)
  private var tables: LexiconTables { matcher.tables }

  /// Adds all hits of a text. Linear in its words for given lexicons.
  func search(_ text: ComplaintText, into hits: inout ConceptHits) {
    let count = text.tokens.count
    hits.marks = [ConceptHits.Marks](repeating: ConceptHits.Marks(), count: count)
    var found = Found()
    found.starts.reserveCapacity(count + 1)
    found.matches.reserveCapacity(count * 2)
    let hasInfixes = tables.infixFilters.contains { $0.language & active != 0 }
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in text.tokens {
        found.starts.append(found.matches.count)
        let end = min(Int(token.end), Int(token.start) + 64)
        let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<end])
        addWords(word, isASCII: token.isASCII, hasInfixes, to: &found.matches)
      }
    }
    found.starts.append(found.matches.count)
    for position in 0..<count {
      for index in found.range(position) {
        let word = found.matches[index]
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
    case .not: if !isFuzzy { hits.marks[position].negators |= bit }
    case .notAfter:
      hits.marks[position].negatorsAfter |= bit
      return
    case .through:
      hits.marks[position].throughs |= bit
      return
    case .only:
      hits.marks[position].onlys |= bit
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
    _ phrase: LexiconTables.Phrase, _ found: Found, _ text: ComplaintText, _ position: Int
  ) -> Bool? {
    var isFuzzy = false
    var next = position
    for index in phrase.rest {
      let identifier = tables.rests[Int(index)]
      next += 1
      guard next < text.tokens.count,
        text.tokens[next].sentence == text.tokens[position].sentence,
        let word = found.range(next).first(where: { found.matches[$0].identifier == identifier })
      else { return nil }
      if found.matches[word].isFuzzy { isFuzzy = true }
    }
    return isFuzzy
  }

  /// Adds words and stems of the active lexicons that a token is.
  private func addWords(
    _ word: UnsafeBufferPointer<UInt8>, isASCII: Bool, _ hasInfixes: Bool,
    to matches: inout [Match]
  ) {
    let start = matches.count
    addExact(word, to: &matches)
    if matches.count == start, word.contains(0x27) {
      // L'application, dell'app, it's: what stands behind the apostrophe, else before it.
      let parts = word.split(separator: 0x27)
      if let last = parts.last, last.count > 2 {
        addExact(UnsafeBufferPointer(rebasing: last), to: &matches)
      }
      if matches.count == start, let first = parts.first, first.count > 2 {
        addExact(UnsafeBufferPointer(rebasing: first), to: &matches)
      }
    }
    if matches.count == start, !isASCII {
      let stripped = Fold.stripped(Array(word)[...])
      if stripped.count >= 5 { stripped.withUnsafeBufferPointer { addExact($0, to: &matches) } }
    }
    if matches.count == start, let runs = Elongation.runs(in: word) {
      // "sloooow", "nooo": a letter held down stands for one, or for two.
      for length in 1...2 {
        let short = Elongation.shortened(word, runs: runs, to: length)
        short.withUnsafeBufferPointer { addExact($0, to: &matches) }
        if matches.count > start { break }
      }
    }
    if hasInfixes, word.count > 1 { addInfixes(word, to: &matches) }
    if matches.count == start, word.count >= 4, misspelt != 0 { addMisspelt(word, to: &matches) }
  }

  private func isActive(_ language: UInt8) -> Bool { active & 1 << UInt32(language) != 0 }

  private func addInfixes(_ word: UnsafeBufferPointer<UInt8>, to matches: inout [Match]) {
    let letters = LexiconTables.letters(word[1...])
    for (number, filter) in tables.infixFilters.enumerated()
    where filter.language & active != 0 && filter.letters & ~letters == 0 {
      let infix = tables.infixes[number]
      if word.count > infix.bytes.count, Array(word[1...])[...].containsSequence(infix.bytes) {
        matches.append((infix.identifier, false))
      }
    }
  }

  private func addExact(_ word: ByteView, to matches: inout [Match]) {
    tables.index.withReader { index in
      var hash = WordHash.start
      for position in 0..<word.count {
        hash = WordHash.adding(word[position], to: hash)
        let isWhole = position + 1 == word.count
        guard isWhole ? tables.wordFilter.mayContain(hash) : tables.stemFilter.mayContain(hash)
        else { continue }
        var entry = index[hash]
        while entry >= 0 {
          let atom = tables.atoms[Int(entry)]
          if isActive(atom.language), atom.isPrefix || isWhole,
            isWhole || !isNegated(word.part(position + 1..<word.count), atom.language)
          {
            matches.append((atom.identifier, false))
          }
          entry = atom.next
        }
      }
    }
  }

  /// Whether what stands behind a stem negates it.
  private func isNegated(_ rest: ByteView, _ language: UInt8) -> Bool {
    guard tables.negating & 1 << UInt32(language) != 0 else { return false }
    let rest = Array(rest)[...]
    return tables.negations[Int(language)].contains { rest.containsSequence($0) }
  }

  /// Long stems that a word is but for one typing error; the first letter must be right.
  private func addMisspelt(_ word: UnsafeBufferPointer<UInt8>, to matches: inout [Match]) {
    guard tables.functionWords[WordHash.of(word)] < 0, word.count <= 40 else { return }
    let scalars =
      word.allSatisfy { $0 < 0x80 }
      ? word.map(UInt16.init) : Fold.scalars(Fold.stripped(Array(word)[...])[...])
    guard scalars.count >= 5, let first = scalars.first else { return }
    scalars.withUnsafeBufferPointer { scalars in
      tables.stemScalars.withUnsafeBufferPointer { letters in
        var languages = misspelt
        while languages != 0 {
          let language = UInt8(languages.trailingZeroBitCount)
          languages &= languages - 1
          guard let stems = tables.longStems[UInt32(language) << 16 | UInt32(first)],
            // The negated verb is no slip of the other: "kesilmiyor", "kesiliyor".
            !isNegated(ByteView(rebasing: word[...]), language)
          else { continue }
          for stem in stems where Self.fits(stem, scalars, letters) {
            matches.append((stem.identifier, true))
          }
        }
      }
    }
  }

  private typealias Scalars = UnsafeBufferPointer<UInt16>

  /// Whether a word of three letters and more is a stem but for an error; the stem's lie among all
  /// stems' letters.
  @inline(__always)
  private static func fits(
    _ stem: LexiconTables.LongStem, _ word: Scalars, _ letters: Scalars
  ) -> Bool {
    let count = Int(stem.count)
    guard word.count + 1 >= count, stem.isPrefix || word.count <= count + 1 else { return false }
    // One of the next two letters is in its place after a single error.
    let (second, third) = (word[1], word[2])
    guard
      second == stem.second || third == stem.second || second == stem.third
        || third == stem.third
    else { return false }
    let scalars = Scalars(rebasing: letters[Int(stem.start)..<Int(stem.start) + count])
    let lengths = stem.isPrefix ? (count - 1)...(count + 1) : word.count...word.count
    for length in lengths where length <= word.count {
      let word = Scalars(rebasing: word[..<length])
      // Five letters are too few for a missing or a wrong one; two swapped are still telling.
      if count == 5, length != count || !isSwap(word, scalars) { continue }
      if Fold.isOneEdit(word, scalars) { return true }
    }
    return false
  }

  private static func isSwap(_ left: Scalars, _ right: Scalars) -> Bool {
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
