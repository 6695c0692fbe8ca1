extension WayTable {
  /// Sets the bit of each element of which a way stands in a text; its words begin and end where
  /// `edges` say in turn. Linear in the text for given ways.
  func find(
    in text: ByteView, _ edges: UnsafeBufferPointer<UInt32>,
    _ met: UnsafeMutableBufferPointer<UInt64>
  ) {
    if hasShortInfix || infixNeedles.stands(in: text) {
      let folded = Bytes.folded(text)[...]
      for infix in infixes where folded.containsSequence(infix.bytes) {
        Self.meet(infix.element, met)
      }
    }
    let count = edges.count / 2
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * count + 2) { memory in
      let firsts = UnsafeMutableBufferPointer(rebasing: memory[..<count])
      let beginnings = UnsafeMutableBufferPointer(rebasing: memory[count...])
      let words = Words(
        text: text, edges: edges, firsts: UnsafeBufferPointer(firsts),
        beginnings: UnsafeBufferPointer(beginnings),
        mayBeLoose: text.greatest >= 0x80 || text.next(0x27) < text.count)
      // Neither before the first word nor behind the last there is one.
      (beginnings[0], beginnings[count + 1]) = (0, 0)
      for word in 0..<count {
        let first = Self.first(text, from: words.start(word), to: words.end(word))
        firsts[word] = first
        beginnings[word &+ 1] = Self.beginning(first)
      }
      if words.mayBeLoose {
        // What may be read in several ways may begin with anything.
        for word in 0..<count where words.isLoose(word) { beginnings[word + 1] = .max }
      }
      withReader { find(words, $0, met) }
    }
  }

  /// The words of a text.
  private struct Words {
    let text: ByteView
    /// Where each begins and ends.
    let edges: UnsafeBufferPointer<UInt32>
    /// The first eight bytes of each.
    let firsts: UnsafeBufferPointer<UInt64>
    /// The bit of each word's beginning, behind that of none.
    let beginnings: UnsafeBufferPointer<UInt64>
    /// Whether any might be read without its accents, or in parts.
    let mayBeLoose: Bool

    var count: Int { firsts.count }

    @inline(__always)
    func start(_ word: Int) -> Int { Int(edges[2 &* word]) }

    @inline(__always)
    func end(_ word: Int) -> Int { Int(edges[2 &* word &+ 1]) }

    func bytes(_ word: Int) -> ByteView { text.part(start(word)..<end(word)) }

    /// Whether a word might be read without its accents, or in parts.
    func isLoose(_ word: Int) -> Bool {
      mayBeLoose
        && bytes(word).contains { $0 == 0x27 || ($0 >= 0xC3 && $0 <= 0xC9) || $0 == 0xE1 }
    }
  }

  /// The table while its memory is lent.
  private struct Reader {
    let filter: UnsafeBufferPointer<UInt64>
    let shortFilter: UnsafeBufferPointer<UInt64>
    let ranks: UnsafeBufferPointer<UInt16>
    let starts: UnsafeBufferPointer<Int32>
    let keys: UnsafeBufferPointer<Key>
    let candidates: UnsafeBufferPointer<Candidate>
    let elements: UnsafeBufferPointer<Int32>
    let ways: UnsafeBufferPointer<Way>
    let letters: ByteView

    /// Where the candidates with a head are; nil where there are none.
    @inline(__always)
    func places(_ head: UInt64) -> Range<Int>? {
      // The filter has 65,536 bits, of which sixteen choose one; each bit has its start, and behind
      // the last there is the end.
      let bit = WayTable.bit(head)
      let (bits, mask) = (filter[bit >> 6], UInt64(1) &<< UInt64(truncatingIfNeeded: bit))
      guard bits & mask != 0 else { return nil }
      let rank = Int(ranks[bit >> 6]) &+ (bits & (mask &- 1)).nonzeroBitCount
      return Range(uncheckedBounds: (Int(starts[rank]), Int(starts[rank &+ 1])))
    }

    /// Whether a token's first bytes are those of a candidate.
    @inline(__always)
    func begins(_ first: UInt64, _ place: Int) -> Bool {
      (first ^ keys[place].first) & keys[place].mask == 0
    }
  }

  @inline(__always)
  private func withReader(_ body: (Reader) -> Void) {
    filter.withUnsafeBufferPointer { filter in
      shortFilter.withUnsafeBufferPointer { shortFilter in
        ranks.withUnsafeBufferPointer { ranks in
          starts.withUnsafeBufferPointer { starts in
            keys.withUnsafeBufferPointer { keys in
              candidates.withUnsafeBufferPointer { candidates in
                elements.withUnsafeBufferPointer { elements in
                  ways.withUnsafeBufferPointer { ways in
                    letters.withUnsafeBufferPointer { letters in
                      body(
                        Reader(
                          filter: filter, shortFilter: shortFilter, ranks: ranks, starts: starts,
                          keys: keys, candidates: candidates, elements: elements, ways: ways,
                          letters: letters))
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func find(
    _ words: Words, _ reader: Reader, _ met: UnsafeMutableBufferPointer<UInt64>
  ) {
    let headMask = EightBytes.mask(Self.headLength)
    for word in 0..<words.count {
      let first = words.firsts[word]
      if let places = reader.places(first & headMask) { find(places, word, words, reader, met) }
      // Fifteen bits choose one of 32,768.
      let three = Self.three(first)
      if reader.shortFilter[three >> 6] &>> UInt64(truncatingIfNeeded: three) & 1 != 0 {
        let length = words.end(word) &- words.start(word)
        for short in shortStems where length > short {
          if let places = reader.places(first & EightBytes.mask(short)) {
            find(places, word, words, reader, met)
          }
        }
      }
      if words.isLoose(word) { findLoose(words.bytes(word), reader, met) }
    }
  }

  /// Compares a word with the candidates of a head.
  @inline(__always)
  private func find(
    _ places: Range<Int>, _ word: Int, _ words: Words, _ reader: Reader,
    _ met: UnsafeMutableBufferPointer<UInt64>
  ) {
    let first = words.firsts[word]
    for place in places where reader.begins(first, place) {
      meet(reader.candidates[place], word, words, reader, met)
    }
  }

  /// Meets what a form stands for whose first bytes a word has.
  @inline(__always)
  private func meet(
    _ candidate: Candidate, _ word: Int, _ words: Words, _ reader: Reader,
    _ met: UnsafeMutableBufferPointer<UInt64>
  ) {
    if let form = candidate.long, !fits(form, words.bytes(word), reader.letters) { return }
    let start = Int(candidate.start)
    for index in start..<start &+ Int(candidate.count) { Self.meet(reader.elements[index], met) }
    let beside =
      candidate.before & words.beginnings[word]
      | candidate.behind & words.beginnings[word &+ 2]
    guard beside != 0 else { return }
    var number = Int(candidate.way)
    while number >= 0 {
      let way = reader.ways[number]
      // The words' beginnings stand behind that of none.
      let beginning = words.beginnings[word &+ 1 &+ Int(way.step)]
      if (way.beside & beginning != 0 || beginning == .max)
        && stands(way, at: word, words, reader.letters)
      {
        Self.meet(way.element, met)
      }
      number = Int(way.same)
    }
  }

  /// Sets an element's bit; there is one for each.
  @inline(__always)
  private static func meet(_ element: Int32, _ met: UnsafeMutableBufferPointer<UInt64>) {
    met[Int(element &>> 6)] |= 1 &<< UInt64(truncatingIfNeeded: element)
  }

  /// Whether a token has a form, capitals of ASCII as small letters.
  private func fits(_ form: Form, _ token: ByteView, _ letters: ByteView) -> Bool {
    let count = Int(form.count)
    guard form.isStem ? token.count >= count : token.count == count else { return false }
    // A form's bytes lie among the letters.
    let form = letters.part(Int(form.start)..<Int(form.start) + count)
    for index in 0..<count {
      let byte = token[index]
      if form[index] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) { return false }
    }
    return true
  }

  /// Whether the neighbours of a way's rarest word are those of the way.
  private func stands(_ way: Way, at word: Int, _ words: Words, _ letters: ByteView) -> Bool {
    let start = word - Int(way.rarest)
    guard start >= 0, start + Int(way.count) <= words.count else { return false }
    return (0..<Int(way.count)).allSatisfy { index in
      if index == Int(way.rarest) || words.isLoose(start + index) { return true }
      let token = words.bytes(start + index)
      return forms[Int(neighbours[Int(way.start) + index])].contains { fits($0, token, letters) }
    }
  }

  /// Takes each part of a token, without accents, as standing for what it may begin.
  private func findLoose(
    _ token: ByteView, _ reader: Reader, _ met: UnsafeMutableBufferPointer<UInt64>
  ) {
    for part in Fold.stripped(Array(token)[...]).split(separator: 0x27) {
      part.withUnsafeBufferPointer { part in
        for length in 1...Self.headLength where length <= part.count {
          guard let places = reader.places(Self.first(part, from: 0, to: length)) else { continue }
          let first = Self.first(part, from: 0, to: part.count)
          for place in places where reader.begins(first, place) {
            meetAll(reader.candidates[place], part, reader, met)
          }
        }
      }
    }
  }

  /// Meets all that a part may stand for, whatever its neighbours.
  private func meetAll(
    _ candidate: Candidate, _ part: ByteView, _ reader: Reader,
    _ met: UnsafeMutableBufferPointer<UInt64>
  ) {
    if let form = candidate.long, !fits(form, part, reader.letters) { return }
    let start = Int(candidate.start)
    for index in start..<start + Int(candidate.count) { Self.meet(reader.elements[index], met) }
    var number = Int(candidate.way)
    while number >= 0 {
      Self.meet(reader.ways[number].element, met)
      number = Int(reader.ways[number].same)
    }
  }
}
