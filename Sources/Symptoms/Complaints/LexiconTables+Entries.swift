/// What the tables hold.
extension LexiconTables {
  /// A word or stem in the index: which language has it, and how it may go on.
  struct Atom: Sendable {
    var language: UInt8
    var isPrefix: Bool
    var next: Int32
    var identifier: Int32
  }

  /// Words in a row that stand for a concept.
  struct Phrase: Sendable {
    var concept: Int32
    /// Where the identifiers of the words after the first stand in `rests`.
    var rest: Range<Int32>
  }

  /// A stem that may have a typing error.
  struct LongStem: Sendable {
    /// Where its scalars stand in `stemScalars`.
    var start: Int32
    var count: Int32
    var second: UInt16
    var third: UInt16
    var isPrefix: Bool
    var language: UInt8
    var identifier: Int32
  }

  /// Text searched as it stands; 0x5F is an optional space.
  struct TextStem: Sendable {
    var bytes: [UInt8]
    var concept: Int32
    var language: UInt8
  }

  /// One way to complain.
  struct Pattern: Sendable {
    var code: SymptomCode
    var language: UInt8
    var elements: [Int32]
    var excluded: [Int32]
    var isOrdered: Bool
    /// Whether its parts may stand far apart in the sentence.
    var isWide: Bool
    /// How many sentences behind the first it may go on.
    var reach: Int32
    /// Whether its parts must be different words.
    var isDistinct: Bool
    var isWeak: Bool
    /// Whether a single short word is all there is.
    var isBrief: Bool
  }

  /// What a concept is to negation.
  enum Role: UInt8, Sendable { case bad, neutral, not, notAfter, through, only }
}
