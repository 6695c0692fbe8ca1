/// Traits of words by their hash, at one of two places each. Whether a word has traits is as good as
/// random to a processor, so that many are looked up at once without a branch. A lookup is constant
/// time.
///
/// Two places a word are those of Pagh and Rodler, "Cuckoo hashing", 2001: who takes a place drives
/// the word there to its other one.
struct TraitTable: Sendable {
  /// The upper half of a word's hash, and behind it its traits; zero where there is no word.
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
    return traits.allSatisfy { insert($0, $1) }
  }

  /// Puts a word at its place, and what stood there at its other one; false where this goes on.
  private mutating func insert(_ hash: UInt64, _ traits: WordTraits) -> Bool {
    var entry = Self.upper(hash) | UInt64(traits.rawValue)
    var place = Self.first(hash, mask)
    for _ in 0..<64 {
      swap(&entry, &entries[place])
      if entry == 0 { return true }
      place ^= Self.between(entry, mask)
    }
    return false
  }

  /// A word's first place.
  @inline(__always)
  private static func first(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 8) & mask
  }

  /// What leads from one place of a word to the other, which its entry tells too.
  @inline(__always)
  private static func between(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 40 | 1) & mask
  }

  /// The half of a hash that an entry has.
  @inline(__always)
  private static func upper(_ hash: UInt64) -> UInt64 { hash & 0xFFFF_FFFF_0000_0000 }

  /// The table while its memory is lent.
  struct Reader {
    fileprivate let entries: UnsafeBufferPointer<UInt64>
    fileprivate let mask: Int

    /// The traits of a word; none where it has none.
    subscript(_ hash: UInt64) -> UInt16 {
      let (first, second) = entries(hash)
      let entry = TraitTable.upper(first ^ hash) == 0 ? first : second
      return TraitTable.upper(entry ^ hash) == 0 ? UInt16(truncatingIfNeeded: entry) : 0
    }

    @inline(__always)
    private func entries(_ hash: UInt64) -> (UInt64, UInt64) {
      // The mask is the number of places less one, so that both lie in the table.
      let first = TraitTable.first(hash, mask)
      return (entries[first], entries[first ^ TraitTable.between(hash, mask)])
    }

    /// Looks up as many words as there are hashes, four at a time; `found` has room for a multiple of
    /// four behind its first number, and `memory` for five times as many.
    @inline(__always)
    func find(
      _ hashes: UnsafeBufferPointer<UInt64>, _ memory: UnsafeMutableBufferPointer<UInt32>,
      _ found: UnsafeMutableBufferPointer<UInt32>
    ) {
      let size = memory.count / 5
      for index in 0..<hashes.count {
        let (first, second) = entries(hashes[index])
        memory[index] = UInt32(truncatingIfNeeded: hashes[index] &>> 32)
        memory[index &+ size] = UInt32(truncatingIfNeeded: first &>> 32)
        memory[index &+ 2 &* size] = UInt32(truncatingIfNeeded: second &>> 32)
        memory[index &+ 3 &* size] = UInt32(truncatingIfNeeded: first)
        memory[index &+ 4 &* size] = UInt32(truncatingIfNeeded: second)
      }
      guard let base = UnsafeRawPointer(memory.baseAddress),
        let target = UnsafeMutableRawPointer(found.baseAddress)
      else { return }
      for index in stride(from: 0, to: hashes.count, by: 4) {
        // Four numbers of each of the five lists, which are a multiple of four long.
        func four(_ list: Int) -> SIMD4<UInt32> {
          (base + (list &* size &+ index) &* 4).loadUnaligned(as: SIMD4<UInt32>.self)
        }
        let hash = four(0)
        let isFirst = unsafeBitCast(four(1) .== hash, to: SIMD4<UInt32>.self)
        let isSecond = unsafeBitCast(four(2) .== hash, to: SIMD4<UInt32>.self)
        let traits = four(3) & isFirst | four(4) & isSecond
        (target + index &* 4).storeBytes(of: traits, as: SIMD4<UInt32>.self)
      }
    }
  }

  /// Lends the table to a loop.
  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    entries.withUnsafeBufferPointer { body(Reader(entries: $0, mask: mask)) }
  }
}
