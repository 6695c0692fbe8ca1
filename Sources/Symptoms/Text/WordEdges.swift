/// Where words begin and end: letters of any script and digits, and apostrophes behind one.
///
/// Sixty-four bytes at a time become a mask with a bit for each place where a word begins or ends,
/// so that what is paid for is words, not bytes.
struct WordEdges {
  private let masks: [UInt64]
  private let length: Int
  /// How many words there are.
  let count: Int

  /// Finds the words of a text. Linear.
  init(_ text: ByteView) {
    length = text.count
    var edges = 0
    masks = [UInt64](unsafeUninitializedCapacity: (text.count + 63) / 64) { masks, filled in
      // One where the byte before a block belongs to a word.
      var isInside: UInt64 = 0
      // Apostrophes are few: where the next one stands spares most blocks the search.
      var apostrophe = text.next(0x27)
      while filled * 64 < text.count {
        let start = filled * 64
        let block = text.part(start..<min(start + 64, text.count))
        var apostrophes: UInt64 = 0
        while apostrophe < start + block.count {
          apostrophes |= 1 << UInt64(apostrophe - start)
          apostrophe = text.next(0x27, from: apostrophe + 1)
        }
        let mask = Self.edges(Self.letters(block), apostrophes, block.count, &isInside)
        masks.initializeElement(at: filled, to: mask)
        edges += mask.nonzeroBitCount
        filled += 1
      }
    }
    count = (edges + 1) / 2
  }

  /// Calls `body` with the beginning and the end of each word in turn.
  @inline(__always)
  func forEach(_ body: (_ start: Int, _ end: Int) -> Void) {
    // Where the open word begins; -1 between words.
    var start = -1
    var block = 0
    for mask in masks {
      var edges = mask
      while edges != 0 {
        if start < 0 {
          start = block &+ edges.trailingZeroBitCount
          edges &= edges &- 1
          if edges == 0 { break }
        }
        body(start, block &+ edges.trailingZeroBitCount)
        edges &= edges &- 1
        start = -1
      }
      block &+= 64
    }
    // The end of the text ends an open word.
    if start >= 0 { body(start, length) }
  }

  /// A bit for each letter and digit of a block of at most 64 bytes.
  @inline(__always)
  private static func letters(_ block: ByteView) -> UInt64 {
    var letters: UInt64 = 0
    if block.count == 64, let base = UnsafeRawPointer(block.baseAddress) {
      for lane in 0..<8 {
        // At most 56 + 8 bytes from `base`, of which 64 are there.
        letters |=
          EightBytes.packed(EightBytes(base + lane * 8).wordBytes)
          &<< UInt64(truncatingIfNeeded: lane &* 8)
      }
    } else {
      for lane in 0..<(block.count + 7) / 8 {
        let eight = EightBytes(block, from: lane * 8, to: block.count)
        letters |= EightBytes.packed(eight.wordBytes) &<< UInt64(truncatingIfNeeded: lane &* 8)
      }
    }
    return letters
  }

  /// Where words begin and end among so many bytes; one that may go on behind them is left open.
  @inline(__always)
  private static func edges(
    _ letters: UInt64, _ apostrophes: UInt64, _ count: Int, _ isInside: inout UInt64
  ) -> UInt64 {
    // Apostrophes right behind a word belong to it, a row of them too: adding its first bit to the
    // row carries through to its end.
    let firsts = apostrophes & (letters << 1 | isInside)
    let inside = letters | apostrophes & ~(apostrophes &+ firsts)
    let edges = inside ^ (inside << 1 | isInside)
    isInside = inside >> 63
    return count < 64 ? edges & (1 << UInt64(count) - 1) : edges
  }
}
