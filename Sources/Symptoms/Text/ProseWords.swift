/// The words of an answer's prose, taken apart once for all detectors.
struct ProseWords {
  /// A word as the detectors compare it.
  struct Word {
    /// FNV-1a of its bytes, ASCII letters small.
    var hash: UInt64
    var start: Int32
    var end: Int32
    /// Which sentence it stands in.
    var sentence: Int32
    /// A bit for each language it is a function word of.
    var languages: UInt32
    /// Whether only spaces part it from the word before.
    var follows: Bool
    /// Whether it is six letters of ASCII or more with no vowel among them and not all capitals.
    var isUnpronounceable: Bool
  }

  private(set) var words: [Word] = []

  /// Letters of any script, digits and apostrophes make words. Linear.
  init(_ prose: some Collection<UInt8>) {
    var words: [Word] = []
    words.reserveCapacity(prose.count / 5 + 1)
    let isRead: Void? = prose.withContiguousStorageIfAvailable { Self.read($0, into: &words) }
    if isRead == nil { Array(prose).withUnsafeBufferPointer { Self.read($0, into: &words) } }
    self.words = words
  }

  private static func read(_ prose: UnsafeBufferPointer<UInt8>, into words: inout [Word]) {
    let owners = FunctionWords.owners
    kinds.withUnsafeBufferPointer { kinds in
      var (sentence, follows): (Int32, Bool) = (0, false)
      var index = 0
      while index < prose.count {
        let start = index
        var hash = WordHash.start
        var (some, all): (UInt8, UInt8) = (0, 0xFF)
        while index < prose.count {
          let kind = kinds[Int(prose[index])]
          guard kind & Kind.word != 0 || (kind & Kind.apostrophe != 0 && index > start) else {
            break
          }
          // The bit of a capital is the one that makes it small.
          hash = WordHash.adding(prose[index] | kind & Kind.capital, to: hash)
          some |= kind
          all &= kind
          index += 1
        }
        if index > start {
          let isPlain = all & Kind.letter != 0
          let isSalad = isPlain && some & Kind.vowel == 0 && some & Kind.small != 0
          words.append(
            Word(
              hash: hash, start: Int32(start), end: Int32(index), sentence: sentence,
              languages: UInt32(max(0, owners[hash])), follows: follows,
              isUnpronounceable: isSalad && index - start >= 6))
          follows = true
        }
        guard index < prose.count else { break }
        if prose[index] != 0x20 {
          follows = false
          if kinds[Int(prose[index])] & Kind.stop != 0 { sentence += 1 }
        }
        index += 1
      }
    }
  }

  /// What a byte is, as bits.
  private enum Kind {
    static let word: UInt8 = 0x01
    static let letter: UInt8 = 0x02
    static let vowel: UInt8 = 0x04
    static let small: UInt8 = 0x08
    static let apostrophe: UInt8 = 0x10
    static let capital: UInt8 = 0x20
    static let stop: UInt8 = 0x40
  }

  private static let kinds: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x41...0x5A:
      Kind.word | Kind.letter | Kind.capital | ("AEIOUY".utf8.contains(byte) ? Kind.vowel : 0)
    case 0x61...0x7A:
      Kind.word | Kind.letter | Kind.small | ("aeiouy".utf8.contains(byte) ? Kind.vowel : 0)
    case 0x30...0x39, 0x80...: Kind.word
    case 0x27: Kind.apostrophe
    case 0x0A, 0x2E, 0x21, 0x3F, 0x3A: Kind.stop
    default: 0
    }
  }
}
