/// Many short texts looked for at once, ASCII letters in either case.
///
/// Four bytes choose the few that can begin at a place, so that a text is read once whatever their
/// number. Linear in the text for given needles.
struct Needles: Sendable {
  private var words: [[UInt8]] = []
  /// The next needle with the same first bytes; -1 behind the last.
  private var next: [Int32] = []
  /// One bit for each hash of four first bytes that some needle has.
  private var filter = [UInt64](repeating: 0, count: 1024)
  private var heads: HashIndex

  /// Needles of at least four bytes, in small letters; shorter ones are never found.
  init(_ needles: [StaticString]) {
    self.init(
      needles.map { ByteView(start: $0.utf8Start, count: $0.utf8CodeUnitCount).map(Self.folded) })
  }

  /// Needles of at least four bytes, in small letters; shorter ones are never found.
  init(_ needles: [[UInt8]]) {
    heads = HashIndex(capacity: needles.count)
    for word in needles {
      guard word.count >= 4 else { continue }
      let window = word[..<4].reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
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

  /// A place in the filter, sixteen bits.
  @inline(__always)
  private static func bit(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> 16)
  }

  /// Whether any stands in a text.
  func stands(in text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { stands(in: $0) } }

  /// Whether any stands in a text.
  func stands(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { stands(in: $0) }
  }

  /// Whether any stands in a text.
  func stands(in text: ByteView) -> Bool {
    guard text.count >= 4, let base = UnsafeRawPointer(text.baseAddress) else { return false }
    return filter.withUnsafeBufferPointer { filter in
      // Reads four bytes from an index that is at most `count - 4`. Setting one bit folds letters,
      // and some marks too, which the comparison tells apart.
      @inline(__always) func window(_ index: Int) -> UInt32 {
        UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          | 0x2020_2020
      }
      // The bit is sixteen bits wide, the filter 1024 times 64.
      @inline(__always) func passes(_ window: UInt32) -> UInt64 {
        let bit = Self.bit(window)
        return filter[bit >> 6] >> UInt64(bit & 63)
      }
      let last = text.count - 4
      var index = 0
      while index <= last {
        // Eight places at a time, so that a branch is taken only for the few that pass.
        let stop = min(index + 8, last + 1)
        if index + 8 == stop {
          var some: UInt64 = 0
          for place in 0..<8 { some |= passes(window(index + place)) }
          if some & 1 == 0 {
            index = stop
            continue
          }
        }
        while index < stop {
          let window = window(index)
          if passes(window) & 1 != 0, stands(window, in: text, at: index) { return true }
          index += 1
        }
      }
      return false
    }
  }

  private func stands(_ window: UInt32, in text: ByteView, at start: Int) -> Bool {
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
