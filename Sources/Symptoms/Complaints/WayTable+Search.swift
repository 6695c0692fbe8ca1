extension WayTable {
  /// Calls `body` with each element of which a way stands in a text; some more than once.
  @inline(__always)
  func forEach(in text: ByteView, _ tokens: [Range<Int>], _ body: (Int32) -> Void) {
    if hasShortInfix || infixNeedles.stands(in: text) {
      let folded = Bytes.folded(text)[...]
      for infix in infixes where folded.containsSequence(infix.bytes) { body(infix.element) }
    }
    let mayBeLoose = text.greatest >= 0x80 || text.next(0x27) < text.count
    withReader(mayBeLoose: mayBeLoose) { reader in
      for position in tokens.indices {
        // Tokens are parts of the text.
        let (start, end) = (tokens[position].lowerBound, tokens[position].upperBound)
        let first = EightBytes(text, from: start, to: end).folded & EightBytes.mask(end &- start)
        let head = first & EightBytes.mask(min(end &- start, Self.headLength))
        find(head, first, at: position, tokens, text, reader, body)
        for length in shortStems where end &- start > length {
          find(first & EightBytes.mask(length), first, at: position, tokens, text, reader, body)
        }
        if mayBeLoose, Self.isLoose(text.part(start..<end)) {
          findLoose(text.part(start..<end), reader, body)
        }
      }
    }
  }

  /// The table while its memory is lent.
  private struct Reader {
    let filter: UnsafeBufferPointer<UInt64>
    let ranks: UnsafeBufferPointer<UInt16>
    let starts: UnsafeBufferPointer<Int32>
    let candidates: UnsafeBufferPointer<Candidate>
    let ways: UnsafeBufferPointer<Way>
    let letters: ByteView
    /// Whether any token of the text might be read without its accents, or in parts.
    let mayBeLoose: Bool

    /// Where the candidates with a head begin; nil where there are none.
    @inline(__always)
    func start(_ head: UInt64) -> Int? {
      // The filter has 65,536 bits, of which sixteen choose one; each bit has its start.
      let bit = WayTable.bit(head)
      let (bits, mask) = (filter[bit >> 6], UInt64(1) &<< UInt64(truncatingIfNeeded: bit))
      guard bits & mask != 0 else { return nil }
      return Int(starts[Int(ranks[bit >> 6]) &+ (bits & (mask &- 1)).nonzeroBitCount])
    }
  }

  @inline(__always)
  private func withReader(mayBeLoose: Bool, _ body: (Reader) -> Void) {
    filter.withUnsafeBufferPointer { filter in
      ranks.withUnsafeBufferPointer { ranks in
        starts.withUnsafeBufferPointer { starts in
          candidates.withUnsafeBufferPointer { candidates in
            ways.withUnsafeBufferPointer { ways in
              letters.withUnsafeBufferPointer { letters in
                body(
                  Reader(
                    filter: filter, ranks: ranks, starts: starts, candidates: candidates,
                    ways: ways, letters: letters, mayBeLoose: mayBeLoose))
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func find(
    _ head: UInt64, _ first: UInt64, at position: Int, _ tokens: [Range<Int>], _ text: ByteView,
    _ reader: Reader, _ body: (Int32) -> Void
  ) {
    guard var place = reader.start(head) else { return }
    // The last candidate of each head is marked.
    while true {
      let candidate = reader.candidates[place]
      if (first ^ candidate.first) & candidate.mask == 0 {
        findSame(Int(candidate.way), at: position, tokens, text, reader, body)
      }
      if candidate.isLast { return }
      place &+= 1
    }
  }

  /// The ways of a form, where a token has it.
  private func findSame(
    _ first: Int, at position: Int, _ tokens: [Range<Int>], _ text: ByteView, _ reader: Reader,
    _ body: (Int32) -> Void
  ) {
    guard fits(reader.ways[first].form, text.part(tokens[position]), reader.letters) else { return }
    forEachSame(first, reader) { way in
      if way.count == 1
        || mayStand(way, at: position, tokens, text, reader)
          && stands(way, at: position, tokens, text, reader.letters)
      {
        body(way.element)
      }
    }
  }

  /// All ways of the form of the first of them.
  @inline(__always)
  private func forEachSame(_ first: Int, _ reader: Reader, _ body: (Way) -> Void) {
    var number = first
    while number >= 0 {
      body(reader.ways[number])
      number = Int(reader.ways[number].same)
    }
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

  /// Whether the word next to a way's rarest begins as it has to.
  @inline(__always)
  private func mayStand(
    _ way: Way, at position: Int, _ tokens: [Range<Int>], _ text: ByteView, _ reader: Reader
  ) -> Bool {
    let place = position &+ Int(way.step)
    guard place >= 0, place < tokens.count else { return false }
    let token = text.part(tokens[place])
    return way.beside & Self.beginning(token) != 0 || reader.mayBeLoose && Self.isLoose(token)
  }

  /// Whether the neighbours of a way's rarest word are those of the way.
  private func stands(
    _ way: Way, at position: Int, _ tokens: [Range<Int>], _ text: ByteView, _ letters: ByteView
  ) -> Bool {
    let start = position - Int(way.rarest)
    guard start >= 0, start + Int(way.count) <= tokens.count else { return false }
    return (0..<Int(way.count)).allSatisfy { word in
      if word == Int(way.rarest) { return true }
      let token = text.part(tokens[start + word])
      return Self.isLoose(token)
        || forms[Int(neighbours[Int(way.start) + word])].contains { fits($0, token, letters) }
    }
  }

  /// Whether a token might be read without its accents, or in parts.
  @inline(__always)
  private static func isLoose(_ token: ByteView) -> Bool {
    token.contains { $0 == 0x27 || ($0 >= 0xC3 && $0 <= 0xC9) || $0 == 0xE1 }
  }

  /// Takes each part of a token, without accents, as standing for what it may begin.
  private func findLoose(_ token: ByteView, _ reader: Reader, _ body: (Int32) -> Void) {
    for part in Fold.stripped(Array(token)[...]).split(separator: 0x27) {
      part.withUnsafeBufferPointer { part in
        for length in 1...Self.headLength where length <= part.count {
          guard var place = reader.start(Self.head(part.part(0..<length))) else { continue }
          var isLast = false
          while !isLast {
            let candidate = reader.candidates[place]
            if fits(reader.ways[Int(candidate.way)].form, part, reader.letters) {
              forEachSame(Int(candidate.way), reader) { body($0.element) }
            }
            (place, isLast) = (place + 1, candidate.isLast)
          }
        }
      }
    }
  }
}
