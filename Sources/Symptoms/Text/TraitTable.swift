/// Traits of words by their hash, at one of two places each, so that no look at it branches: whether
/// a word has traits is as good as random to a processor. Lookups are constant time.
///
/// Two places a word are those of Pagh and Rodler, "Cuckoo hashing", 2001: who takes a place drives
/// the word there to its other one.
struct TraitTable: Sendable {
  /// Forty-eight bits of a word's hash and its traits; zero where there is no word.
  private var entries: [UInt64] = []
  private var mask = 0

  /// The table of some words.
  init(_ traits: [UInt64: WordTraits]) {
    var places = 64
    while !fill(traits, places) { places *= 2 }
  }

  private mutating func fill(_ traits: [UInt64: WordTraits], _ places: Int) -> Bool {
    mask = places - 1
    entries = Array(repeating: 0, count: places)
    guard traits.count * 3 < places else { return false }
    return traits.allSatisfy { insert($0 & ~0xFFFF | UInt64($1.rawValue)) }
  }

  /// Puts an entry at its place, and what stood there at its other one; false where this goes on.
  private mutating func insert(_ entry: UInt64) -> Bool {
    var (entry, place) = (entry, Self.first(entry, mask))
    for _ in 0..<64 {
      swap(&entry, &entries[place])
      if entry == 0 { return true }
      place = Self.first(entry, mask) + Self.second(entry, mask) - place
    }
    return false
  }

  @inline(__always)
  private static func first(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 16) & mask
  }

  @inline(__always)
  private static func second(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 40) & mask
  }

  /// The table while its memory is lent.
  struct Reader {
    fileprivate let entries: UnsafeBufferPointer<UInt64>
    fileprivate let mask: Int

    /// The traits of a word; none where it has none.
    @inline(__always)
    subscript(_ hash: UInt64) -> UInt16 {
      // The mask is the number of places less one, so that both lie in the table.
      let first = entries[TraitTable.first(hash, mask)]
      let second = entries[TraitTable.second(hash, mask)]
      return UInt16(truncatingIfNeeded: Self.ifSame(first, hash) | Self.ifSame(second, hash))
    }

    /// An entry where it is a word's, else zero, in arithmetic that no compiler makes a branch of.
    @inline(__always)
    private static func ifSame(_ entry: UInt64, _ hash: UInt64) -> UInt64 {
      // Less than zero where the topmost 48 bits are the same.
      let difference = Int64(truncatingIfNeeded: (entry ^ hash) &>> 16) &- 1
      return entry & UInt64(truncatingIfNeeded: difference &>> 63)
    }
  }

  /// Lends the table to a loop.
  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    entries.withUnsafeBufferPointer { body(Reader(entries: $0, mask: mask)) }
  }
}
