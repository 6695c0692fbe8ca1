/// What the complaint model reads of a text, each as a number of its table: words, what they begin
/// with, pairs of words, and that a word stands there twice in a row; in scripts without spaces, runs of one
/// to four characters.
///
/// Different features may share a number (Weinberger et al., "Feature hashing for large scale
/// multitask learning", 2009); with half a million numbers most that several texts have stand alone. Linear in the text.
package struct ComplaintFeatures {
  /// Numbers have this many bits.
  package static let bits = 19
  /// Bytes of a word that are read; of a script without spaces a word may be a whole text.
  private static let mostBytes = 4096

  /// Each once, in the order they were met.
  package private(set) var numbers: [Int32] = []

  /// The features of a description as it came.
  package init(_ description: some Collection<UInt8>) {
    let text = ComplaintText(description)
    self.init(text, text.tokens[...])
  }

  /// The features of some words of a text.
  init(_ text: ComplaintText, _ tokens: ArraySlice<ComplaintText.Token>) {
    var reader = Reader()
    reader.numbers.reserveCapacity(tokens.count * 8)
    for token in tokens {
      let start = Int(token.start)
      reader.read(
        text.bytes[start..<min(Int(token.end), start + Self.mostBytes)], isASCII: token.isASCII)
    }
    numbers = reader.numbers
    keepFirsts()
  }

  /// Numbers of a text up to which those that were met are kept in a table of their own size; words could
  /// be chosen that crowd a larger one.
  private static let fewNumbers = 1024

  /// Leaves each number where it stands first.
  private mutating func keepFirsts() {
    if numbers.count <= Self.fewNumbers { keepFirstsOfFew() } else { keepFirstsOfMany() }
  }

  /// By a table at most half full, each number in the first free place from its own on.
  private mutating func keepFirstsOfFew() {
    let capacity = 1 << (Int.bitWidth - (2 * numbers.count).leadingZeroBitCount)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { places in
      places.initialize(repeating: -1)
      var count = 0
      for number in numbers {
        var place = Int(number) & (capacity - 1)
        while places[place] != -1, places[place] != number { place = (place + 1) & (capacity - 1) }
        guard places[place] == -1 else { continue }
        places[place] = number
        numbers[count] = number
        count += 1
      }
      numbers.removeLast(numbers.count - count)
    }
  }

  /// By a bit for each number there is.
  private mutating func keepFirstsOfMany() {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (1 << Self.bits) / 64) { seen in
      seen.initialize(repeating: 0)
      var count = 0
      for number in numbers {
        let (word, bit) = (Int(number) >> 6, UInt64(1) << UInt64(number & 63))
        guard seen[word] & bit == 0 else { continue }
        seen[word] |= bit
        numbers[count] = number
        count += 1
      }
      numbers.removeLast(numbers.count - count)
    }
  }
}

extension ComplaintFeatures {
  /// Reads word by word.
  private struct Reader {
    var numbers: [Int32] = []
    /// The word before; of one in a script without spaces only that it was there.
    private var previous = Hash()

    private enum Kind: UInt64 { case word = 1, beginning, pair, run, doubled }

    /// FNV-1a over characters.
    private struct Hash {
      var value: UInt64 = 0xCBF2_9CE4_8422_2325

      @inline(__always)
      mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
      }
    }

    mutating func read(_ word: ArraySlice<UInt8>, isASCII: Bool) {
      if let first = word.first, first &- 0x30 < 10 { return readNumber(word) }
      guard !isASCII else {
        return readWord(word.lazy.map(UInt32.init), count: word.count, beginnings: 3...6)
      }
      var scalars: [UInt32] = []
      var walk = ScalarWalk(word)
      while let (scalar, _) = walk.next() { scalars.append(Fold.base(scalar)) }
      let scripts = scalars.lazy.compactMap { $0 < 0x80 ? nil : Script($0) }
      if scripts.contains(where: { [.thai, .kana, .han].contains($0) }) {
        readRuns(scalars)
      } else {
        // A syllable says as much as two or three letters.
        readWord(
          scalars, count: scalars.count,
          beginnings: scripts.contains(.hangul) ? 1...4 : 3...6)
      }
    }

    /// Of what begins with a digit only its length counts, and what stands before it.
    private mutating func readNumber(_ word: ArraySlice<UInt8>) {
      var hash = Hash()
      hash.add(UInt32(0x30 + min(word.count, 6)))
      addWord(hash)
    }

    /// Adds a word and the pair that it makes with the one before.
    private mutating func addWord(_ hash: Hash) {
      add(.word, hash)
      var pair = previous
      pair.value = pair.value &* 31 &+ hash.value
      add(.pair, pair)
      previous = hash
    }

    private mutating func readWord(
      _ scalars: some Sequence<UInt32>, count: Int, beginnings: ClosedRange<Int>
    ) {
      var (hash, length) = (Hash(), 0)
      for scalar in scalars {
        hash.add(scalar)
        length += 1
        if beginnings.contains(length), length < count { add(.beginning, hash) }
      }
      // Whatever the word: in any language it is quoted from a garbled text.
      if hash.value == previous.value { add(.doubled, Hash()) }
      addWord(hash)
    }

    private mutating func readRuns(_ scalars: [UInt32]) {
      for start in scalars.indices {
        var hash = Hash()
        for scalar in scalars[start..<min(start + 4, scalars.count)] {
          hash.add(scalar)
          add(.run, hash)
        }
      }
      previous = Hash()
      previous.add(0)
    }

    private mutating func add(_ kind: Kind, _ hash: Hash) {
      let mixed = (hash.value ^ kind.rawValue &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      let number = ((mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93) >> UInt64(64 - bits)
      numbers.append(Int32(truncatingIfNeeded: number))
    }
  }
}
