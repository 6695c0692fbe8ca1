/// Where words begin and end, in turn: letters of any script and digits, and apostrophes behind one.
///
/// Sixty-four bytes at a time become a mask with a bit for each place where a word begins or ends,
/// so that what is paid for is words, not bytes.
struct WordEdges {
  private let text: ByteView
  private var block = -64
  private var edges: UInt64 = 0
  /// One where the byte before the block belongs to a word.
  private var isInside: UInt64 = 0

  init(_ text: ByteView) {
    self.text = text
  }

  /// The next place; nil at the end, which ends an open word too.
  @inline(__always)
  mutating func next() -> Int? {
    while edges == 0 {
      block += 64
      guard block < text.count else { return nil }
      edges = find()
    }
    let place = block + edges.trailingZeroBitCount
    edges &= edges &- 1
    return place
  }

  private mutating func find() -> UInt64 {
    var (letters, apostrophes): (UInt64, UInt64) = (0, 0)
    let rest = text.part(block..<text.count)
    if rest.count >= 64, let base = UnsafeRawPointer(rest.baseAddress) {
      for lane in 0..<8 {
        // At most 56 + 8 bytes from `base`, of which 64 are there.
        let eight = EightBytes(base + lane * 8)
        letters |= EightBytes.packed(eight.wordBytes) << UInt64(lane * 8)
        apostrophes |= EightBytes.packed(eight.apostrophes) << UInt64(lane * 8)
      }
    } else {
      for lane in 0..<(rest.count + 7) / 8 {
        let eight = EightBytes(rest, from: lane * 8, to: rest.count)
        letters |= EightBytes.packed(eight.wordBytes) << UInt64(lane * 8)
        apostrophes |= EightBytes.packed(eight.apostrophes) << UInt64(lane * 8)
      }
    }
    // Apostrophes right behind a word belong to it, a row of them too: adding its first bit to the
    // row carries through to its end.
    let firsts = apostrophes & (letters << 1 | isInside)
    let inside = letters | apostrophes & ~(apostrophes &+ firsts)
    let edges = inside ^ (inside << 1 | isInside)
    isInside = inside >> 63
    return edges
  }
}
