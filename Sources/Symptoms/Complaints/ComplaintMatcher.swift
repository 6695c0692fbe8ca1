/// Finds what users say is wrong, in their words, in all languages of the lexicons.
///
/// Words become hits of concepts, concepts near each other become codes. Words of five letters and
/// more may have a typing error; scripts without spaces are searched as text; a negation that
/// reaches a complaint takes it back. Time is linear in the text for given lexicons.
final class ComplaintMatcher: Sendable {
  /// The matcher of all languages; made when first used.
  static let standard = ComplaintMatcher(Lexicons.all.map(Lexicon.init))
  /// The matcher of reasons ticked in a form.
  static let tags = ComplaintMatcher([Lexicon(Lexicons.tags)])

  /// Where a concept stands: words, or scalars of a text without spaces.
  struct Hit {
    var start: Int32
    var end: Int32
    var sentence: Int32
    var clause: Int32
    var isFuzzy: Bool
  }

  let tables: LexiconTables
  private let guess: LanguageGuess
  let triggers: ReplyTriggers

  init(_ lexicons: [Lexicon]) {
    tables = LexiconTables(lexicons)
    guess = LanguageGuess(tables)
    triggers = ReplyTriggers(tables)
  }

  /// Codes a turn of the conversation complains of, in which only words addressed to the model
  /// count, and nothing that is excused; most turns are done with after a look.
  func match(
    reply text: ArraySlice<UInt8>, into found: inout FindingTable, weight: Double,
    unless isExcused: (SymptomCode) -> Bool
  ) {
    let isQuiet = text.withUnsafeBufferPointer { text in
      text.greatest < 0x80 && !triggers.mayComplain(plain: text)
    }
    guard !isQuiet else { return }
    let complaint = ComplaintText(text)
    guard triggers.mayComplain(complaint) else { return }
    match(complaint, into: &found, weight: weight, isReply: true, unless: isExcused)
  }

  /// Codes a text complains of.
  func match(_ text: ComplaintText, into found: inout FindingTable) {
    match(text, into: &found, weight: 1, isReply: false) { _ in false }
  }

  private func match(
    _ complaint: ComplaintText, into found: inout FindingTable, weight: Double, isReply: Bool,
    unless isExcused: (SymptomCode) -> Bool
  ) {
    guard !complaint.bytes.isEmpty else { return }
    var hits = ConceptHits()
    let active = guess.languages(of: complaint)
    WordSearch(matcher: self, active: active.active, misspelt: isReply ? 0 : active.misspelt)
      .search(complaint, into: &hits)
    if !complaint.scalars.isEmpty {
      TextSearch(matcher: self, active: active.active).search(complaint, into: &hits)
    }
    hits.close()
    let judge = PatternJudge(matcher: self, text: complaint, hits: hits)
    var weak: [(SymptomCode, Double)] = []
    var isAnythingSaid = false
    for concept in hits.concepts {
      let patterns = tables.patterns[Int(concept)]
      for index in patterns.indices {
        // In place: a copy would count references for each of very many.
        if !judge.mayMatch(patterns[index]) { continue }
        let pattern = patterns[index]
        if isReply, !ReplyRules.counts(pattern, hits, tables) { continue }
        guard let isFuzzy = judge.matches(pattern) else { continue }
        if isExcused(pattern.code) { continue }
        if pattern.isWeak {
          weak.append((pattern.code, isFuzzy ? 0.5 : 0.6))
        } else {
          isAnythingSaid = true
          let strength = (pattern.isBrief ? 0.8 : 0.9) - (isFuzzy ? 0.1 : 0)
          found.add(pattern.code, .complaint, strength * weight)
        }
      }
    }
    guard !isAnythingSaid else { return }
    if !isReply, QuotedLetters.areShown(in: complaint) {
      found.add(.unexpectedScript, .complaint, 0.6 * weight)
    }
    for (code, strength) in weak { found.add(code, .complaint, strength * weight) }
  }
}

/// Hits of concepts, at most 32 a concept.
struct ConceptHits {
  /// Languages whose negators, and words negation reaches over, stand at a word.
  struct Marks {
    var negators: UInt32 = 0
    var negatorsAfter: UInt32 = 0
    var throughs: UInt32 = 0
    var onlys: UInt32 = 0
  }

  var marks: [Marks] = []
  /// The concepts hit, ascending, and where the hits of each begin.
  private(set) var concepts: [Int32] = []
  private var starts: [Int] = []
  private var hits: [ComplaintMatcher.Hit] = []
  /// Concept and order of each hit in one number.
  private var keys: [UInt64] = []

  mutating func add(_ concept: Int32, _ hit: ComplaintMatcher.Hit) {
    keys.append(UInt64(concept) << 32 | UInt64(hits.count))
    hits.append(hit)
  }

  /// Puts the hits of each concept together; to be called once, when all are added.
  mutating func close() {
    keys.sort()
    var ordered: [ComplaintMatcher.Hit] = []
    ordered.reserveCapacity(hits.count)
    for key in keys {
      let concept = Int32(truncatingIfNeeded: key >> 32)
      if concept != concepts.last {
        concepts.append(concept)
        starts.append(ordered.count)
      } else if let start = starts.last, ordered.count - start >= 32 {
        continue
      }
      ordered.append(hits[Int(key & 0xFFFF_FFFF)])
    }
    starts.append(ordered.count)
    hits = ordered
  }

  subscript(_ concept: Int32) -> ArraySlice<ComplaintMatcher.Hit> {
    var (low, high) = (0, concepts.count)
    while low < high {
      let middle = (low + high) / 2
      if concepts[middle] < concept { low = middle + 1 } else { high = middle }
    }
    guard low < concepts.count, concepts[low] == concept else { return [] }
    return hits[starts[low]..<starts[low + 1]]
  }
}

/// What counts in a turn of the conversation, where a user also speaks of his own troubles.
enum ReplyRules {
  /// Whether a pattern can count at all.
  static func mayCount(_ pattern: LexiconTables.Pattern) -> Bool {
    switch pattern.code {
    case .latency, .clientFault, .billing, .generalQuality, .emptyAnswer, .nondeterministic: false
    case .toolErrors, .malformedToolCall: false
    case .forgotContext, .ignoredInstruction, .hallucinatedAPI: !pattern.isWeak
    default: !pattern.isWeak && !pattern.isBrief
    }
  }

  /// The concept of addressing the model, where a pattern counts only beside it; -1, which nothing
  /// hits, where the language has none.
  static func address(
    of pattern: LexiconTables.Pattern, _ tables: LexiconTables
  ) -> [Int32] {
    switch pattern.code {
    case .forgotContext, .ignoredInstruction, .hallucinatedAPI: []
    default: [tables.addresses[Int(pattern.language)]]
    }
  }

  /// Whether it counts beside what else was hit.
  static func counts(
    _ pattern: LexiconTables.Pattern, _ hits: ConceptHits, _ tables: LexiconTables
  ) -> Bool {
    mayCount(pattern) && address(of: pattern, tables).allSatisfy { !hits[$0].isEmpty }
  }
}
