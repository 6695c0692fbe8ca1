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

  init(_ lexicons: [Lexicon]) {
    tables = LexiconTables(lexicons)
    guess = LanguageGuess(tables)
  }

  /// Codes a text complains of; `isReply` where it is a turn of the conversation, in which only
  /// words addressed to the model count.
  func match(
    _ text: some Collection<UInt8>, into found: inout FindingTable, weight: Double = 1,
    isReply: Bool = false
  ) {
    let complaint = ComplaintText(text)
    guard !complaint.bytes.isEmpty else { return }
    var hits = ConceptHits()
    let active = guess.languages(of: complaint)
    WordSearch(tables: tables, active: active.active, misspelt: isReply ? 0 : active.misspelt)
      .search(complaint, into: &hits)
    if !complaint.scalars.isEmpty {
      TextSearch(tables: tables, active: active.active).search(complaint, into: &hits)
    }
    let judge = PatternJudge(tables: tables, text: complaint, hits: hits)
    var weak: [(SymptomCode, Double)] = []
    var isAnythingSaid = false
    for concept in hits.byConcept.keys.sorted() {
      for pattern in tables.patterns[concept] ?? [] {
        guard let isFuzzy = judge.matches(pattern) else { continue }
        if isReply, !ReplyRules.counts(pattern, hits, tables) { continue }
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
    for (code, strength) in weak { found.add(code, .complaint, strength * weight) }
  }
}

/// Hits of concepts, at most 32 a concept.
struct ConceptHits {
  private(set) var byConcept: [Int32: [ComplaintMatcher.Hit]] = [:]
  /// Languages whose negators, and words negation reaches over, stand at each word.
  var negators: [UInt32] = []
  var negatorsAfter: [UInt32] = []
  var throughs: [UInt32] = []
  var onlys: [UInt32] = []

  mutating func add(_ concept: Int32, _ hit: ComplaintMatcher.Hit) {
    if let count = byConcept[concept]?.count, count >= 32 { return }
    byConcept[concept, default: []].append(hit)
  }

  subscript(_ concept: Int32) -> [ComplaintMatcher.Hit] { byConcept[concept] ?? [] }
}

/// What counts in a turn of the conversation, where a user also speaks of his own troubles.
enum ReplyRules {
  static func counts(
    _ pattern: LexiconTables.Pattern, _ hits: ConceptHits, _ tables: LexiconTables
  ) -> Bool {
    switch pattern.code {
    case .latency, .clientFault, .billing, .generalQuality, .emptyAnswer, .nondeterministic:
      return false
    case .toolErrors, .malformedToolCall: return false
    case .forgotContext, .ignoredInstruction, .hallucinatedAPI: return !pattern.isWeak
    default:
      guard !pattern.isWeak, !pattern.isBrief,
        let you = tables.names["\(pattern.language) %you"]
      else { return false }
      return !hits[you].isEmpty
    }
  }
}
