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

  /// What the first look at all words tells, so that detectors pass over answers that have nothing
  /// for them.
  struct Facts {
    /// Function words that no other language has.
    var languages = LanguageCounts()
    /// Words that are the same twice in a row, or that the one before cannot have behind it.
    var breaks = 0
    /// Words that nobody can pronounce.
    var unpronounceable = 0
  }

  private(set) var words: [Word] = []
  private(set) var facts = Facts()

  init() {}

  /// Letters of any script, digits and apostrophes make words. Linear.
  init(_ prose: [UInt8]) {
    prose.withUnsafeBufferPointer { prose in
      let edges = WordEdges(prose)
      guard edges.count > 0 else { return }
      WordTraits.table.withReader { traits in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { functionWords in
          functionWords.initialize(repeating: 0)
          var reader = Reader(prose: prose, traits: traits, functionWords: functionWords)
          words = Array(unsafeUninitializedCapacity: edges.count) { words, filled in
            // As many words come as the edges have counted.
            edges.forEach { start, end in
              words.initializeElement(at: filled, to: reader.word(start, end))
              filled += 1
            }
          }
          facts = reader.close()
        }
      }
    }
  }

  /// The hash of a word by itself.
  static func hash(_ word: Substring) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { word in
      let first = EightBytes(word, from: 0, to: word.count).folded
      return Reader.hash(word, first, from: 0, to: word.count)
    }
  }

  private struct Reader {
    private let prose: ByteView
    private let traits: TraitTable.Reader
    /// How many words have each set of languages.
    private let functionWords: UnsafeMutableBufferPointer<UInt32>
    /// Behind the word before.
    private var end = 0
    private var sentence: Int32 = 0
    private typealias Known = (hash: UInt64, traits: UInt16)
    private var previous: Known = (0, 0)
    private var breaks = 0
    private var unpronounceable = 0

    init(
      prose: ByteView, traits: TraitTable.Reader,
      functionWords: UnsafeMutableBufferPointer<UInt32>
    ) {
      (self.prose, self.traits) = (prose, traits)
      self.functionWords = functionWords
    }

    /// The word between two places, both at most the text's length.
    @inline(__always)
    mutating func word(_ start: Int, _ next: Int) -> Word {
      // Mostly a single space parts two words.
      var follows = end > 0
      if start &- end != 1 || prose[end] != 0x20 { follows = readGap(to: start) && follows }
      end = next
      let length = next &- start
      let first = EightBytes(prose, from: start, to: next).folded
      let hash = Self.hash(prose, first, from: start, to: next)
      let known = traits[hash]
      // A set of languages is eight bits wide.
      let languages = UInt8(truncatingIfNeeded: known)
      functionWords[Int(languages)] &+= 1
      if follows, Self.isDoubtful(previous, (hash, known)) { countBreaks(hash, known) }
      previous = (hash, known)
      let isUnpronounceable =
        Self.mayBeUnpronounceable(first, length)
        && Self.isUnpronounceable(prose.part(start..<next))
      if isUnpronounceable { unpronounceable &+= 1 }
      return Word(
        hash: hash, sentence: sentence, traits: WordTraits(rawValue: known), follows: follows,
        isUnpronounceable: isUnpronounceable)
    }

    /// What all words tell.
    mutating func close() -> Facts {
      var languages = LanguageCounts()
      for language in 0..<8 { languages[language] = Int(functionWords[1 << language]) }
      return Facts(languages: languages, breaks: breaks, unpronounceable: unpronounceable)
    }

    /// Reads what stands between two words; whether it is only spaces.
    private mutating func readGap(to start: Int) -> Bool {
      var (isBlank, last) = (true, sentence)
      for index in end..<start where prose[index] != 0x20 {
        isBlank = false
        switch prose[index] {
        case 0x2E, 0x0A, 0x21, 0x3F, 0x3A: last += 1
        default: break
        }
      }
      sentence = last
      return isBlank
    }

    /// Whether the same word stands twice, or one that may not be behind the first. Nothing branches.
    @inline(__always)
    private static func isDoubtful(_ first: Known, _ second: Known) -> Bool {
      let doubled: UInt16 = first.hash == second.hash ? second.traits : 0
      return (doubled &>> 8 | first.traits &>> 9 & second.traits &>> 10) & 1 != 0
    }

    /// Counts what is wrong with a word behind the one before.
    private mutating func countBreaks(_ hash: UInt64, _ known: UInt16) {
      let (first, second) = (WordTraits(rawValue: previous.traits), WordTraits(rawValue: known))
      if hash == previous.hash, second.contains(.doublesWrongly) { breaks += 1 }
      if first.contains(.isBefore), second.contains(.isBehind),
        WordTraits.wrongPairs[WordHash.pair(previous.hash, hash)] == 1
      {
        breaks += 1
      }
    }

    /// Whether a word has six bytes or more, and none of the first four is a vowel, or what ends the
    /// search for a word without any as well: no letter. Nothing branches.
    @inline(__always)
    private static func mayBeUnpronounceable(_ first: UInt64, _ length: Int) -> Bool {
      // The lowest five bits of a, e, i, o, u, y, which are all that shifting looks at.
      let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
      let two =
        (vowels &>> UInt32(truncatingIfNeeded: first))
        | (vowels &>> UInt32(truncatingIfNeeded: first &>> 8))
      let four =
        two | (vowels &>> UInt32(truncatingIfNeeded: first &>> 16))
        | (vowels &>> UInt32(truncatingIfNeeded: first &>> 24))
      return four & 1 | (length < 6 ? 1 : 0) == 0
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

    /// A hash of the bytes of a word, ASCII letters small; eight bytes at a time, of which the first
    /// have been read.
    @inline(__always)
    static func hash(_ text: ByteView, _ first: UInt64, from start: Int, to end: Int) -> UInt64 {
      var hash = WordHash.adding(eight: first, to: WordHash.start)
      var index = start &+ 8
      while index < end {
        hash = WordHash.adding(eight: EightBytes(text, from: index, to: end).folded, to: hash)
        index &+= 8
      }
      return hash | 1
    }
  }
}
