/// Open addressing from 64-bit hashes of words to small numbers. Lookups are constant time.
struct HashIndex: Sendable {
  fileprivate struct Entry {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var entries: [Entry]
  private var mask: Int

  /// An empty index for at most `capacity` distinct keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    entries = [Entry](repeating: Entry(), count: size)
    mask = size - 1
  }

  /// The index while its memory is lent: what loops over many words look keys up with.
  struct Reader {
    fileprivate let entries: UnsafeBufferPointer<Entry>
    fileprivate let mask: Int

    /// The number at a key; -1 where there is none.
    @inline(__always)
    subscript(_ key: UInt64) -> Int32 {
      // The mask is the number of entries less one, so that each place lies among them; half of
      // them are free, so that the walk ends.
      var place = HashIndex.place(key, mask)
      while entries[place].key != 0, entries[place].key != key { place = (place &+ 1) & mask }
      return entries[place].key == key ? entries[place].value : -1
    }
  }

  /// Lends the index to a loop.
  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    entries.withUnsafeBufferPointer { body(Reader(entries: $0, mask: mask)) }
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key ^ key &>> 29) & mask
  }

  /// The number at a key; -1 where there is none.
  @inline(__always)
  subscript(_ key: UInt64) -> Int32 {
    get { withReader { $0[key] } }
    set {
      var place = Self.place(key, mask)
      while entries[place].key != 0, entries[place].key != key { place = (place &+ 1) & mask }
      entries[place] = Entry(key: key, value: newValue)
    }
  }
}

/// A few words by their hash, each with a number of its own: no seed and no rounds as a dictionary's
/// keys have, for the words are ours. Lookups are constant time.
struct WordTable: Sendable {
  private var index: HashIndex

  /// Words and their numbers, none of them negative.
  init(_ numbers: [UInt64: Int32]) {
    index = HashIndex(capacity: numbers.count)
    for (word, number) in numbers { index[word] = number }
  }

  /// Different words of a list with white space between them, numbered from zero.
  init(_ list: String) {
    let words = list.split(whereSeparator: \.isWhitespace).enumerated()
      .map { (WordHash.of($1.utf8), Int32($0)) }
    self.init(Dictionary(uniqueKeysWithValues: words))
  }

  /// Words of lists with white space between them, each with the traits of all lists it stands in.
  init<Traits: OptionSet>(traits lists: [(Traits, String)]) where Traits.RawValue == Int32 {
    var numbers: [UInt64: Int32] = [:]
    for (traits, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        numbers[WordHash.of(word.utf8), default: 0] |= traits.rawValue
      }
    }
    self.init(numbers)
  }

  /// A word's number; -1 where it is none of these.
  @inline(__always)
  subscript(_ word: UInt64) -> Int32 { index[word] }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool { index[word] >= 0 }
}

/// A set of hashes that may say yes wrongly, small enough to stay near the processor.
struct HashFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 13)

  mutating func insert(_ hash: UInt64) {
    bits[Int(truncatingIfNeeded: hash >> 51)] |= 1 << (hash >> 45 & 63)
  }

  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: hash >> 51)] & 1 << (hash >> 45 & 63) != 0
  }
}

/// Hashes of words: FNV-1a a byte at a time, so that every prefix of a word has its hash on the way,
/// and a faster one of whole texts.
enum WordHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// One number for two words in a row.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15 ^ second) | 1
  }

  /// Eight more bytes.
  @inline(__always)
  static func adding(eight: UInt64, to hash: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* 0xD6E8_FEB8_6659_FD93
    return product ^ product &>> 32
  }

  /// The first sixteen bytes of a word; both products can be made at once.
  @inline(__always)
  static func word(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let sum = (first ^ start) &* 0xD6E8_FEB8_6659_FD93 &+ second &* 0x9E37_79B9_7F4A_7C15
    return sum ^ sum &>> 32
  }

  /// A hash of a whole text, eight bytes at a time; another than `of` gives.
  static func whole(_ text: ByteView) -> UInt64 {
    var hash = start
    for index in stride(from: 0, to: text.count, by: 8) {
      hash = adding(eight: EightBytes(text, from: index, to: text.count).bits, to: hash)
    }
    return hash | 1
  }

  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(start) { adding($1, to: $0) }
  }
}
