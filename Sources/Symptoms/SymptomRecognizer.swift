public import Signals

/// Reduces a signal to what the analysis may know of it: codes of the closed vocabulary.
///
/// It works in memory on the signal as it came, keeps nothing, and never decides by a single word
/// what a user meant where the conversation explains it otherwise. Linear in the signal.
public struct SymptomRecognizer: Sendable {
  /// A recogniser with all languages' lexicons; their tables are made when they are first needed.
  public init() {}

  /// The codes a signal shows, each with its greatest strength a source; ordered by code, source.
  public func recognize(_ signal: Signal) -> [SymptomFinding] {
    var found = FindingTable()
    if let description = signal.description {
      ComplaintMatcher.standard.match(description.bytes, into: &found)
    }
    for tag in signal.tags {
      // A form's word: separators are spaces.
      let words = tag.utf8.map { $0 == 0x5F || $0 == 0x2D || $0 == 0x2F ? 0x20 : $0 }
      ComplaintMatcher.tags.match(words, into: &found)
    }
    guard !signal.transcript.isEmpty else { return found.findings }
    let conversation = Conversation(signal.transcript)
    ScriptDetector.detect(conversation, into: &found)
    LanguageSwitchDetector.detect(conversation, into: &found)
    SyntaxDetector.detect(conversation, into: &found)
    RepetitionDetector.detect(conversation, into: &found)
    GarbledTextDetector.detect(conversation, into: &found)
    TruncationDetector.detect(conversation, into: &found)
    RefusalDetector.detect(conversation, into: &found)
    ToolDetector.detect(conversation, into: &found)
    AnswerDetector.detect(conversation, into: &found)
    // Who complains in a turn does so at its beginning; the rest is material.
    for text in conversation.followUps.map({ $0.prefix(320) }) {
      ComplaintMatcher.standard.match(text, into: &found, weight: 0.8, isReply: true)
    }
    return found.findings
  }

  /// Candidate terms of a redacted description: one to three words, distinct, at most 48.
  public func terms(in redactedDescription: Text) -> [String] {
    TermExtractor.terms(in: redactedDescription.bytes)
  }
}

/// The greatest strength seen of each code and source.
struct FindingTable {
  private var strengths: [SymptomFinding.Source: [SymptomCode: Double]] = [:]

  mutating func add(
    _ code: SymptomCode, _ source: SymptomFinding.Source, _ strength: Double
  ) {
    let known = strengths[source]?[code] ?? 0
    strengths[source, default: [:]][code] = max(known, min(1, strength))
  }

  var findings: [SymptomFinding] {
    strengths.flatMap { source, codes in
      codes.map { SymptomFinding(code: $0.key, source: source, strength: $0.value) }
    }.sorted { ($0.code.rawValue, $0.source.rawValue) < ($1.code.rawValue, $1.source.rawValue) }
  }
}
