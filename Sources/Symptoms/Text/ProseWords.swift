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
    /// Whether only spaces part it from the word before.
    var follows: Bool
    /// Whether it is six letters of ASCII or more with no vowel among them and not all capitals.
    var isUnpronounceable: Bool
  }

  private(set) var words: [Word] = []

  /// Letters of any script, digits and apostrophes make words. Linear.
  init(_ prose: [UInt8]) {
    words.reserveCapacity(prose.count / 6)
    prose.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ prose: UnsafeBufferPointer<UInt8>) {
    var hash = WordHash.start
    var start = -1
    var (sentence, follows): (Int32, Bool) = (0, false)
    var (hasVowel, hasSmall, isPlain) = (false, false, true)
    for index in 0...prose.count {
      let byte = index < prose.count ? prose[index] : 0x0A
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      let isLetter = small &- 0x61 < 26
      if isLetter || small >= 0x80 || small &- 0x30 < 10 || (small == 0x27 && start >= 0) {
        if start < 0 { start = index }
        hash = WordHash.adding(small, to: hash)
        if isLetter {
          if Self.vowels & 1 << UInt32(small - 0x61) != 0 { hasVowel = true }
          if byte == small { hasSmall = true }
        } else {
          isPlain = false
        }
        continue
      }
      if start >= 0 {
        words.append(
          Word(
            hash: hash, start: Int32(start), end: Int32(index), sentence: sentence,
            follows: follows,
            isUnpronounceable: isPlain && !hasVowel && hasSmall && index - start >= 6))
        (hash, start, follows) = (WordHash.start, -1, true)
        (hasVowel, hasSmall, isPlain) = (false, false, true)
      }
      if small != 0x20 { follows = false }
      switch small {
      case 0x0A, 0x2E, 0x21, 0x3F, 0x3A: sentence += 1
      default: break
      }
    }
  }

  /// a, e, i, o, u and y.
  private static let vowels: UInt32 = 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24
}
