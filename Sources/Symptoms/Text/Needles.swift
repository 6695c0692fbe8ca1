/// Many short texts looked for at once, ASCII letters in either case.
///
/// Two bytes choose the few that can begin at a place, so that a text is read once whatever their
/// number. Linear in the text for given needles.
struct Needles: Sendable {
  private var words: [[UInt8]] = []
  /// One bit for each pair of first bytes that some needle has.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  private var byPair: [UInt16: [Int32]] = [:]

  /// Needles of at least two bytes, in small letters.
  init(_ needles: [StaticString]) {
    for needle in needles {
      let word = Array(
        UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
      )
      .map(Self.folded)
      guard word.count >= 2 else { continue }
      let pair = UInt16(word[0]) << 8 | UInt16(word[1])
      pairs[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
      byPair[pair, default: []].append(Int32(words.count))
      words.append(word)
    }
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Whether any stands in a text.
  func stands(in text: some Collection<UInt8>) -> Bool {
    text.withContiguousStorageIfAvailable { search($0) } ?? search(text.map { $0 })
  }

  private func search(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { search($0) } }

  private func search(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 2 else { return false }
    return pairs.withUnsafeBufferPointer { pairs in
      var first = Self.folded(text[0])
      for index in 1..<text.count {
        let second = Self.folded(text[index])
        let pair = UInt16(first) << 8 | UInt16(second)
        first = second
        guard pairs[Int(pair >> 6)] & 1 << UInt64(pair & 63) != 0 else { continue }
        for number in byPair[pair] ?? [] where stands(words[Int(number)], in: text, at: index - 1) {
          return true
        }
      }
      return false
    }
  }

  private func stands(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start + word.count <= text.count else { return false }
    for offset in 2..<max(2, word.count) where Self.folded(text[start + offset]) != word[offset] {
      return false
    }
    return true
  }
}
