/// How many words of each language of `WordTraits` a text has.
struct LanguageCounts {
  private var counts = InlineArray<8, Int32>(repeating: 0)

  init() {}

  /// Function words that no other language has.
  init(_ words: some Sequence<ProseWords.Word>) {
    for word in words {
      let mask = word.traits.languages
      if mask != 0, mask & (mask &- 1) == 0 { counts[mask.trailingZeroBitCount] &+= 1 }
    }
  }

  /// Words that a language has, whichever others have them too.
  init(shared words: some Sequence<ProseWords.Word>) {
    for word in words {
      var mask = word.traits.languages
      while mask != 0 {
        counts[mask.trailingZeroBitCount] &+= 1
        mask &= mask &- 1
      }
    }
  }

  /// Adds eight numbers, a byte each, the first in the lowest.
  mutating func add(_ bytes: UInt64) {
    for language in 0..<8 {
      counts[language] &+= Int32(truncatingIfNeeded: bytes &>> UInt64(language &* 8) & 0xFF)
    }
  }

  /// Adds other counts.
  mutating func add(_ other: LanguageCounts) {
    for language in 0..<8 { counts[language] &+= other.counts[language] }
  }

  /// The number of one language, 0…7.
  subscript(_ language: Int) -> Int {
    get { Int(counts[language]) }
    set { counts[language] = Int32(truncatingIfNeeded: newValue) }
  }

  /// The greatest number.
  var most: Int {
    var most: Int32 = 0
    for language in 0..<8 { most = max(most, counts[language]) }
    return Int(most)
  }

  /// The first language with the greatest number; nil where there is no word.
  var best: Int? {
    let most = most
    return most > 0 ? (0..<8).first { self[$0] == most } : nil
  }

  /// All words.
  var total: Int {
    var total: Int32 = 0
    for language in 0..<8 { total &+= counts[language] }
    return Int(total)
  }

  /// How many languages have at least so many words.
  func languages(with least: Int) -> Int { (0..<8).count { self[$0] >= least } }
}
