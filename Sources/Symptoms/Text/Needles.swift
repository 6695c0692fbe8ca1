/// Many short texts looked for at once, ASCII letters in either case.
///
/// Four bytes choose the few that can begin at a place, so that a text is read once whatever their
/// number. Linear in the text for given needles.
struct Needles: Sendable {
  private var words: [[UInt8]] = []
  /// The next needle with the same first bytes; -1 behind the last.
  private var next: [Int32] = []
  /// One bit for each hash of four first bytes that some needle has.
  private var filter = [UInt64](repeating: 0, count: 64)
  private var heads: HashIndex

  /// Needles of at least four bytes, in small letters; shorter ones are never found.
  init(_ needles: [StaticString]) {
    heads = HashIndex(capacity: needles.count)
    for needle in needles {
      let word = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
        .map(Self.folded)
      guard word.count >= 4 else { continue }
      let window = word[..<4].reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
      let bit = Self.bit(window)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      next.append(heads[UInt64(window)])
      heads[UInt64(window)] = Int32(words.count)
      words.append(word)
    }
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inline(__always)
  private static func bit(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> 20)
  }

  /// Whether any stands in a text.
  func stands(in text: some Collection<UInt8>) -> Bool {
    text.withContiguousStorageIfAvailable { search($0) } ?? search(text.map { $0 })
  }

  private func search(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { search($0) } }

  private func search(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 4 else { return false }
    return filter.withUnsafeBufferPointer { filter in
      // Setting one bit folds letters, and some marks too, which the comparison tells apart.
      var window: UInt32 = 0
      for index in 0..<3 { window = window << 8 | UInt32(text[index] | 0x20) }
      for index in 3..<text.count {
        window = window << 8 | UInt32(text[index] | 0x20)
        let bit = Self.bit(window)
        guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { continue }
        if stands(window, in: text, at: index - 3) { return true }
      }
      return false
    }
  }

  private func stands(
    _ window: UInt32, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var number = Int(heads[UInt64(window)])
    while number >= 0 {
      let word = words[number]
      number = Int(next[number])
      guard start + word.count <= text.count else { continue }
      if word.indices.allSatisfy({ Self.folded(text[start + $0]) == word[$0] }) { return true }
    }
    return false
  }
}
