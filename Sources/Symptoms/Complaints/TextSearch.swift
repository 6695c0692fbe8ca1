/// Finds concepts in scripts whose words no space parts, or that grow at both ends.
struct TextSearch {
  /// Whose tables are searched: one reference, where the tables are two dozen.
  let matcher: ComplaintMatcher
  let active: UInt32

  @inline(__always)
  private var tables: LexiconTables { matcher.tables }

  /// Adds all hits of a text. Linear in its scalars for given lexicons.
  func search(_ text: ComplaintText, into hits: inout ConceptHits) {
    tables.textHeads.withReader { heads in
      for position in text.scalars.indices {
        let scalar = text.scalars[position]
        let next = position + 1 < text.scalars.count ? text.scalars[position + 1].value : 0
        let number = Int(tables.textList(scalar.value, next, heads))
        guard number >= 0 else { continue }
        for stem in tables.textLists[number] where active & 1 << UInt32(stem.language) != 0 {
          let end: Int? = text.bytes.withUnsafeBufferPointer { bytes in
            stem.bytes.withUnsafeBufferPointer {
              self.end(of: $0, in: bytes, at: Int(scalar.start))
            }
          }
          guard let end else { continue }
          var last = position
          while last + 1 < text.scalars.count, Int(text.scalars[last + 1].start) < end { last += 1 }
          hits.add(
            stem.concept,
            ComplaintMatcher.Hit(
              start: Int32(position), end: Int32(last + 1), sentence: scalar.sentence,
              clause: scalar.clause, isFuzzy: false))
        }
      }
    }
  }

  /// Behind a stem that stands at a place; nil where it does not. `_` is an optional space, at the
  /// ends the edge of a word; words in ASCII always stand alone unless they end in `*`.
  private func end(of stem: ByteView, in text: ByteView, at start: Int) -> Int? {
    var position = start
    var index = 0
    if stem.first == 0x5F {
      guard start == 0 || text[start - 1] == 0x20 || text[start - 1] == 0x0A else { return nil }
      index = 1
    }
    if let first = stem.first, first < 0x80, first != 0x5F, start > 0, Self.isWord(text[start - 1])
    {
      return nil
    }
    while index < stem.count {
      let byte = stem[index]
      if byte == 0x5F {
        if index == stem.count - 1 {
          return position == text.count || text[position] < 0x41 ? position : nil
        }
        if position < text.count, text[position] == 0x20 { position += 1 }
      } else if byte == UInt8(ascii: "*") {
        return position
      } else {
        guard position < text.count, text[position] == byte else { return nil }
        position += 1
      }
      index += 1
    }
    if let last = stem.last, last < 0x80, position < text.count, Self.isWord(text[position]) {
      return nil
    }
    return position
  }

  private static func isWord(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) || Bytes.isDigit(byte) }
}
