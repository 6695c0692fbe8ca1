/// The words of an answer's prose, taken apart once for all detectors.
struct ProseWords {
  /// A word as the detectors compare it.
  struct Word {
    /// Of its bytes, ASCII letters small.
    var hash: UInt64
    /// Which sentence it stands in.
    var sentence: Int32
    /// What grammar knows of it.
    var traits: WordTraits
    /// Whether only spaces part it from the word before.
    var follows: Bool
    /// Whether it is six letters of ASCII or more with no vowel among them and not all capitals.
    var isUnpronounceable: Bool
  }

  private(set) var words: [Word] = []

  init() {}

  /// Letters of any script, digits and apostrophes make words. Linear.
  init(_ prose: [UInt8]) {
    words.reserveCapacity(prose.count / 5 + 1)
    prose.withUnsafeBufferPointer { prose in
      WordTraits.table.withReader { traits in
        var reader = Reader(prose: prose, traits: traits)
        reader.read(into: &words)
      }
    }
  }

  /// A hash of the bytes between two places, ASCII letters small; eight bytes at a time.
  @inline(__always)
  static func hash(_ text: ByteView, from start: Int, to end: Int) -> UInt64 {
    var hash = WordHash.start
    var index = start
    while index < end {
      hash = WordHash.adding(eight: EightBytes(text, from: index, to: end).small, to: hash)
      index += 8
    }
    return hash | 1
  }

  /// The hash of a word by itself.
  static func hash(_ word: Substring) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { hash($0, from: 0, to: $0.count) }
  }

  private struct Reader {
    let prose: ByteView
    let traits: HashIndex.Reader
    /// Behind the word before.
    private var end = 0
    private var sentence: Int32 = 0

    init(prose: ByteView, traits: HashIndex.Reader) {
      (self.prose, self.traits) = (prose, traits)
    }

    mutating func read(into words: inout [Word]) {
      var edges = WordEdges(prose)
      while let start = edges.next() {
        let end = edges.next() ?? prose.count
        words.append(word(start, end))
      }
    }

    /// The word between two places, both at most `count`.
    @inline(__always)
    private mutating func word(_ start: Int, _ next: Int) -> Word {
      var follows = end > 0
      for index in end..<start where prose[index] != 0x20 {
        follows = false
        if Self.endsSentence(prose[index]) { sentence += 1 }
      }
      end = next
      let hash = ProseWords.hash(prose, from: start, to: next)
      let known = next - start <= WordTraits.longest ? traits[hash] : -1
      return Word(
        hash: hash, sentence: sentence, traits: WordTraits(rawValue: UInt16(max(0, known))),
        follows: follows,
        isUnpronounceable: next - start >= 6 && Self.isUnpronounceable(prose.part(start..<next)))
    }

    @inline(__always)
    private static func endsSentence(_ byte: UInt8) -> Bool {
      byte == 0x2E || byte == 0x0A || byte == 0x21 || byte == 0x3F || byte == 0x3A
    }

    private static func isUnpronounceable(_ word: ByteView) -> Bool {
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
  }
}
