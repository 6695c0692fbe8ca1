/// What one look at the words of an answer's prose tells, so that detectors pass over answers that
/// have nothing for them.
struct ProseFacts {
  /// Function words that no other language has.
  var languages = LanguageCounts()
  /// Of each language, those of sentences of three words or more that are in it and have two of them.
  var clear = LanguageCounts()
  /// A bit for each language that some sentence of three words or more is in.
  var spoken: UInt8 = 0
  /// Words of each language, whichever others have them too.
  var shared = LanguageCounts()
  /// How many words there are.
  var words = 0
  /// Sentences of eight words or more that are plainly in one language, at a third of their words and five
  /// of them: in byte `spoken`, a bit for each language that they have next to no word of.
  private var foreign: UInt64 = 0
  /// Whether any sentence of eight words or more begins in one language and goes on in another:
  /// three function words of one, then four that are all of another.
  var switches = false
  /// Function words that are the same twice in a row.
  var breaks = 0
  /// Words that the one before cannot have behind it in English.
  var wrongPairs = 0
  /// Longer words that stand twice in a row, each run of one counted once.
  var doubles = 0
  /// Words that nobody can pronounce.
  var unpronounceable = 0
  /// Whether so many words in a row stood there shortly before as those of some loop do. Two words may
  /// be taken for one.
  var mayRepeat = false

  /// Counts a sentence that has so many function words of each language, no other language's.
  mutating func add(_ counts: LanguageCounts, words: Int) {
    languages.add(counts)
    guard words >= 3, let best = counts.best else { return }
    spoken |= 1 << UInt8(best)
    if counts.most >= 2 { clear[best] += counts.most }
  }

  /// Counts a sentence whose function words are of one language.
  @inline(__always)
  mutating func add(_ count: Int, of language: Int, words: Int) {
    languages[language] &+= count
    guard words >= 3 else { return }
    spoken |= 1 &<< UInt8(truncatingIfNeeded: language)
    if count >= 2 { clear[language] &+= count }
  }

  /// Counts a sentence by its function words, whichever languages share them.
  @inline(__always)
  mutating func add(shared counts: LanguageCounts, words: Int) {
    shared.add(counts)
    self.words &+= words
    guard words >= 8, counts.most >= 5, counts.most * 3 >= words else { return }
    addForeign(counts)
  }

  private mutating func addForeign(_ counts: LanguageCounts) {
    guard let spoken = counts.best else { return }
    // Mostly an earlier sentence has told all there is.
    let known = UInt8(truncatingIfNeeded: foreign >> UInt64(spoken * 8))
    guard known | 1 << UInt8(spoken) != .max else { return }
    for own in 0..<8 where counts[own] * 4 <= counts.most {
      foreign |= 1 << UInt64(spoken * 8 + own)
    }
  }

  /// The languages, a bit each, of sentences that have next to nothing of one language.
  func foreign(to own: Int) -> UInt8 {
    // The bits of one language, eight apart, brought together.
    (0..<8).reduce(0) { set, spoken in
      set | UInt8(truncatingIfNeeded: foreign >> UInt64(spoken * 8 + own) & 1) << UInt8(spoken)
    }
  }
}
