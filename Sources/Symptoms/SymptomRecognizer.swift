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
      ComplaintModel.match(description.bytes, into: &found)
    }
    for tag in signal.tags {
      // A form's word: separators are spaces.
      let words = tag.utf8.map { $0 == 0x5F || $0 == 0x2D || $0 == 0x2F ? 0x20 : $0 }
      ComplaintMatcher.tags.match(ComplaintText(words), into: &found)
    }
    guard !signal.transcript.isEmpty else { return found.findings }
    let conversation = Conversation(signal.transcript)
    ScriptDetector.detect(conversation, into: &found)
    LanguageSwitchDetector.detect(conversation, into: &found)
    ForeignAnswer.detect(conversation, into: &found)
    SyntaxDetector.detect(conversation, into: &found)
    RepetitionDetector.detect(conversation, into: &found)
    GarbledTextDetector.detect(conversation, into: &found)
    TruncationDetector.detect(conversation, into: &found)
    RefusalDetector.detect(conversation, into: &found)
    ToolDetector.detect(conversation, into: &found)
    AnswerDetector.detect(conversation, into: &found)
    // Who complains in a turn does so at its beginning; the rest is material.
    for text in conversation.followUps.map(\.text) {
      let head = text.prefix(320)
      ComplaintMatcher.standard.match(reply: head, into: &found, weight: 0.8) {
        Reproach.excuses($0, in: head, conversation)
      }
      ComplaintModel.match(reply: text[...], into: &found) {
        Reproach.excuses($0, in: head, conversation)
      }
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
  /// By code, then source; zero where nothing was seen.
  private var strengths = [Double](repeating: 0, count: 64)

  mutating func add(
    _ code: SymptomCode, _ source: SymptomFinding.Source, _ strength: Double
  ) {
    let slot = Int(code.rawValue) * 2 + Int(source.rawValue)
    strengths[slot] = max(strengths[slot], min(1, strength))
  }

  /// The greatest strength of a code and source; zero where it was not seen.
  subscript(_ code: SymptomCode, _ source: SymptomFinding.Source) -> Double {
    strengths[Int(code.rawValue) * 2 + Int(source.rawValue)]
  }

  var findings: [SymptomFinding] {
    var findings: [SymptomFinding] = []
    for (slot, strength) in strengths.enumerated() where strength > 0 {
      guard let code = SymptomCode(rawValue: UInt8(slot / 2)),
        let source = SymptomFinding.Source(rawValue: UInt8(slot % 2))
      else { continue }
      findings.append(SymptomFinding(code: code, source: source, strength: strength))
    }
    return findings
  }
}
