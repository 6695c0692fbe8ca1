/// What one look at the words of an answer's prose tells, so that detectors pass over answers that
/// have nothing for them.
struct ProseFacts {
  /// Function words that no other language has.
  var languages = LanguageCounts()
  /// Of each language, those of sentences of three words or more that are in it and have two of them.
  var clear = LanguageCounts()
  /// A bit for each language that some sentence of three words or more is in.
  var spoken: UInt8 = 0
  /// Whether any sentence of eight words or more begins in one language and goes on in another:
  /// three function words of one, then four that are all of another.
  var switches = false
  /// Words that are the same twice in a row, or that the one before cannot have behind it.
  var breaks = 0
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
}
