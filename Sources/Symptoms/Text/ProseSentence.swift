/// The languages of a sentence that is being read, chunk by chunk.
struct ProseSentence {
  var words = 0
  /// Function words of each language that no other has, and of each whichever others have them; a byte
  /// a language, of the chunk that is being read.
  var (counts, shared): (UInt64, UInt64) = (0, 0)
  /// The same of earlier chunks, if there are any.
  private var (earlier, earlierShared) = (LanguageCounts(), LanguageCounts())
  private var isLong = false
  /// How many function words are kept, and the languages that all there were have in common.
  var functionWords = 0
  var common: UInt8 = .max
  var switches = false

  /// By a set of languages: one in the byte of its language where it is the only one; and behind
  /// these, one in the byte of each.
  static let languageSets: [UInt64] =
    (0..<256).map { (set: Int) in
      set.nonzeroBitCount == 1 ? 1 << UInt64(set.trailingZeroBitCount * 8) : 0
    }
    + (0..<256).map { (set: UInt64) in
      (0..<8).reduce(0) { $0 | (set >> $1 & 1) << ($1 * 8) }
    }

  /// Keeps what a chunk has of it, before a byte could overflow.
  mutating func keep() {
    guard shared != 0 else { return }
    earlier.add(counts)
    earlierShared.add(shared)
    (counts, shared, isLong) = (0, 0, true)
  }

  /// Counts it among the others and begins the next one.
  mutating func end(in facts: inout ProseFacts) {
    let language = counts.trailingZeroBitCount / 8
    if !isLong, counts == 0 || counts >> UInt64(language * 8) < 256 {
      // Most sentences are of one language.
      if counts != 0 { facts.add(Int(counts >> UInt64(language * 8)), of: language, words: words) }
    } else {
      earlier.add(counts)
      facts.add(earlier, words: words)
      earlier = LanguageCounts()
    }
    earlierShared.add(shared)
    facts.add(shared: earlierShared, words: words)
    (earlierShared, isLong) = (LanguageCounts(), false)
    (words, counts, shared) = (0, 0, 0)
    (functionWords, common, switches) = (0, .max, false)
  }
}
