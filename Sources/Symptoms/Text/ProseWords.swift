/// The words of an answer's prose one by one, for detectors that `ProseFacts` gives something to
/// look for.
struct ProseWords {
  /// A word as the detectors compare it.
  struct Word {
    /// Of its bytes, ASCII letters small.
    var hash: UInt64
    /// Which sentence it stands in.
    var sentence: Int32
    /// What grammar knows of it.
    var traits: WordTraits
    /// Whether it is six letters of ASCII or more with no vowel among them and not all capitals.
    var isUnpronounceable: Bool
  }

  private(set) var words: [Word] = []

  /// Letters of any script, digits and apostrophes make words. Linear.
  init(_ prose: [UInt8]) {
    prose.withUnsafeBufferPointer { prose in
      let edges = WordEdges(prose)
      WordTraits.table.withReader { traits in
        words = Array(unsafeUninitializedCapacity: edges.count) { words, filled in
          var (end, sentence): (Int, Int32) = (0, 0)
          // As many words come as the edges have counted.
          edges.forEach { start, next in
            for index in end..<start where Self.endsSentence(prose[index]) { sentence += 1 }
            end = next
            let word = prose.part(start..<next)
            let hash = Self.hash(prose, from: start, to: next)
            words.initializeElement(
              at: filled,
              to: Word(
                hash: hash, sentence: sentence, traits: WordTraits(rawValue: traits[hash]),
                isUnpronounceable: word.count >= 6 && Self.isUnpronounceable(word)))
            filled += 1
          }
        }
      }
    }
  }

  /// Whether a byte between two words ends a sentence.
  @inline(__always)
  static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x0A, 0x21, 0x3F, 0x3A: true
    default: false
    }
  }

  /// Whether a word is of letters of ASCII, no vowel among them, and not all of them capitals.
  static func isUnpronounceable(_ word: ByteView) -> Bool {
    var isSmall = false
    for byte in word {
      guard Bytes.isLetter(byte) else { return false }
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return false
      default: if byte >= 0x61 { isSmall = true }
      }
    }
    return isSmall
  }

  /// The hash of a word by itself.
  static func hash(_ word: Substring) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { hash($0, from: 0, to: $0.count) }
  }

  /// The hash of a word of a text, of its bytes, ASCII letters small; never zero.
  static func hash(_ text: ByteView, from start: Int, to end: Int) -> UInt64 {
    let (first, second) = folded(text, start, end)
    return hash(first, second, behind: text, from: start, to: end)
  }

  /// The first sixteen bytes of a word, letters of ASCII made small, zeros behind them.
  static func folded(
    _ text: ByteView, _ start: Int, _ end: Int
  ) -> (first: UInt64, second: UInt64) {
    let length = end - start
    let first = EightBytes(text, from: start, to: end).folded & EightBytes.mask(length)
    guard length > 8 else { return (first, 0) }
    return (first, EightBytes(text, from: start + 8, to: end).folded & EightBytes.mask(length - 8))
  }

  /// The hash of a word whose first sixteen bytes have been read.
  @inline(__always)
  static func hash(
    _ first: UInt64, _ second: UInt64, behind text: ByteView, from start: Int, to end: Int
  ) -> UInt64 {
    var hash = WordHash.word(first, second)
    var index = start &+ 16
    while index < end {
      hash = WordHash.adding(eight: EightBytes(text, from: index, to: end).folded, to: hash)
      index &+= 8
    }
    return hash | 1
  }
}
