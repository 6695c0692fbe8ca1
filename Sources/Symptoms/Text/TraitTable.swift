/// Traits of words by their hash, four words to a place, so that no look at it branches: whether a
/// word has traits is as good as random to a processor. Lookups are constant time.
struct TraitTable: Sendable {
  /// Forty-eight bits of a word's hash and its traits; zero where there is no word.
  private var entries: [UInt64] = []
  private var mask = 0

  private static let width = 4

  /// The table of words that are few enough for every place of it to have room.
  init(_ traits: [UInt64: WordTraits]) {
    var places = 64
    while !fill(traits, places) { places *= 2 }
  }

  private mutating func fill(_ traits: [UInt64: WordTraits], _ places: Int) -> Bool {
    mask = places - 1
    entries = Array(repeating: 0, count: places * Self.width)
    for (hash, traits) in traits {
      let start = Self.start(hash, mask)
      guard let free = entries[start..<start + Self.width].firstIndex(of: 0) else { return false }
      entries[free] = hash & ~0xFFFF | UInt64(traits.rawValue)
    }
    return true
  }

  @inline(__always)
  private static func start(_ hash: UInt64, _ mask: Int) -> Int {
    (Int(truncatingIfNeeded: hash &>> 16) & mask) &* width
  }

  /// The table while its memory is lent.
  struct Reader {
    fileprivate let entries: UnsafeBufferPointer<UInt64>
    fileprivate let mask: Int

    /// The traits of a word; none where it has none.
    @inline(__always)
    subscript(_ hash: UInt64) -> UInt16 {
      // The mask is the number of places less one, so that each lies in the table with its four.
      let start = TraitTable.start(hash, mask)
      var traits: UInt64 = 0
      for index in start..<start &+ TraitTable.width {
        let entry = entries[index]
        traits |= (entry ^ hash) &>> 16 == 0 ? entry & 0xFFFF : 0
      }
      return UInt16(truncatingIfNeeded: traits)
    }
  }

  /// Lends the table to a loop.
  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    entries.withUnsafeBufferPointer { body(Reader(entries: $0, mask: mask)) }
  }
}
