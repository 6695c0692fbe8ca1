/// Where words begin and end: letters of any script and digits, and apostrophes behind one.
///
/// Sixty-four bytes at a time become a mask with a bit for each place where a word begins or ends,
/// so that what is paid for is words, not bytes.
struct WordEdges {
  /// Where each word begins and where it ends, in turn.
  let edges: [UInt32]

  /// How many words there are.
  var count: Int { edges.count / 2 }

  /// Finds the words of a text. Linear.
  init(_ text: ByteView) {
    edges = [UInt32](unsafeUninitializedCapacity: text.count + Scanner.spare) { edges, filled in
      var scanner = Scanner(text)
      scanner.read(text.count, into: edges, &filled)
    }
  }

  /// Calls `body` with the beginning and the end of each word in turn.
  @inline(__always)
  func forEach(_ body: (_ start: Int, _ end: Int) -> Void) {
    edges.withUnsafeBufferPointer { edges in
      // Each word has two edges.
      for word in 0..<edges.count / 2 { body(Int(edges[2 * word]), Int(edges[2 * word + 1])) }
    }
  }

  /// Finds words piece by piece.
  struct Scanner {
    private let text: ByteView
    /// Up to where the text has been read.
    private(set) var position = 0
    /// One where the byte before belongs to a word.
    private var isInside: UInt64 = 0
    /// Apostrophes are few: where the next one stands spares most blocks the search.
    private var apostrophe: Int

    /// Edges that have to fit in besides one for each byte read.
    static let spare = 72

    init(_ text: ByteView) {
      self.text = text
      apostrophe = text.next(0x27)
    }

    /// Writes the edges of the next bytes, a multiple of 64 or all there are, behind those already
    /// there. Among the last, the end of the text ends an open word; elsewhere one stays open.
    @inline(__always)
    mutating func read(
      _ bytes: Int, into edges: UnsafeMutableBufferPointer<UInt32>, _ filled: inout Int
    ) {
      let end = min(position + bytes, text.count)
      while position < end {
        let mask = next()
        let count = mask.nonzeroBitCount
        var (rest, written) = (mask, filled)
        // Eight at a time, since their number is as good as random; at most 64, which is room there.
        while written < filled &+ count {
          for index in 0..<8 {
            let place = position &+ rest.trailingZeroBitCount
            edges[written &+ index] = UInt32(truncatingIfNeeded: place)
            rest &= rest &- 1
          }
          written &+= 8
        }
        filled &+= count
        position &+= 64
      }
      guard position >= text.count, filled & 1 == 1 else { return }
      edges[filled] = UInt32(truncatingIfNeeded: text.count)
      filled += 1
    }

    /// Where words begin and end in the next block; one that may go on behind it is left open.
    @inline(__always)
    private mutating func next() -> UInt64 {
      let count = min(64, text.count &- position)
      let letters = count == 64 ? wholeBlock() : block(count)
      var inside = letters
      if apostrophe < position &+ count { inside |= joining(letters, count) }
      let edges = inside ^ (inside << 1 | isInside)
      isInside = inside >> 63
      return count < 64 ? edges & (1 << UInt64(count) - 1) : edges
    }

    /// A bit for each letter and digit of 64 bytes.
    @inline(__always)
    private func wholeBlock() -> UInt64 {
      guard let base = UnsafeRawPointer(text.baseAddress) else { return 0 }
      var letters: UInt64 = 0
      for lane in 0..<4 {
        // At most 48 + 16 bytes from the position, of which 64 are there.
        let bits = Sixteen(base + (position &+ lane &* 16)).wordBits
        letters |= bits &<< UInt64(truncatingIfNeeded: lane &* 16)
      }
      return letters
    }

    /// A bit for each letter and digit of the text's last bytes.
    private func block(_ count: Int) -> UInt64 {
      var letters: UInt64 = 0
      for lane in 0..<(count + 7) / 8 {
        let eight = EightBytes(text, from: position + lane * 8, to: text.count)
        letters |= EightBytes.packed(eight.wordBytes) << UInt64(lane * 8)
      }
      return letters
    }

    /// The apostrophes of a block that belong to a word: those right behind one, a row of them too.
    private mutating func joining(_ letters: UInt64, _ count: Int) -> UInt64 {
      var apostrophes: UInt64 = 0
      while apostrophe < position + count {
        apostrophes |= 1 << UInt64(apostrophe - position)
        apostrophe = text.next(0x27, from: apostrophe + 1)
      }
      // Adding its first bit to a row carries through to its end.
      let firsts = apostrophes & (letters << 1 | isInside)
      return apostrophes & ~(apostrophes &+ firsts)
    }
  }
}
