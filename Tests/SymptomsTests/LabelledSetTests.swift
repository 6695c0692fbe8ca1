import Foundation
import Signals
import Symptoms
import Testing

/// Signals with the codes a person gave them; `docs/symptoms.md` tells how each file was made.
private enum LabelledSet: String, CaseIterable {
  case complaints = "complaints.ndjson"
  case strangers = "strangers.ndjson"
  case unseenStrangers = "strangers-held-out.ndjson"
  case transcripts = "transcripts.ndjson"
  case lastStrangers = "strangers-last.ndjson"
  case unseenTranscripts = "transcripts-held-out.ndjson"
  case fourthStrangers = "strangers-fourth.ndjson"
  case strangersTranscripts = "transcripts-strangers.ndjson"
  case lastTranscripts = "transcripts-last.ndjson"
  case newestTranscripts = "transcripts-unseen.ndjson"
  case ordinary = "transcripts-ordinary.ndjson"

  /// Each signal and its codes.
  func read() throws -> [(signal: Signal, codes: Set<String>)] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Labelled").appending(path: rawValue))
    let decoder = RecordDecoder(kind: .signals)
    return try data.split(separator: 0x0A).map { line in
      guard case .signal(let signal) = try decoder.decode(bytes: Array(line)) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
      return (signal, Set(object?["codes"] as? [String] ?? []))
    }
  }
}

/// How often a code was found rightly, wrongly, and not at all.
private struct Score {
  var hits = 0
  var alarms = 0
  var misses = 0
  var precision: Double { hits + alarms == 0 ? 1 : Double(hits) / Double(hits + alarms) }
  var recall: Double { hits + misses == 0 ? 1 : Double(hits) / Double(hits + misses) }
}

private func scores(_ sets: [LabelledSet]) throws -> [String: Score] {
  let recognizer = SymptomRecognizer()
  var scores: [String: Score] = [:]
  for set in sets {
    for (signal, codes) in try set.read() {
      let found = Set(recognizer.recognize(signal).map(\.code.name))
      for code in found.intersection(codes) { scores[code, default: Score()].hits += 1 }
      for code in found.subtracting(codes) { scores[code, default: Score()].alarms += 1 }
      for code in codes.subtracting(found) { scores[code, default: Score()].misses += 1 }
    }
  }
  return scores
}

private func report(_ title: String, _ scores: [String: Score]) {
  print("\(title): precision and recall")
  for (code, score) in scores.sorted(by: { $0.key < $1.key }) {
    let (precision, recall) = (Int(score.precision * 100), Int(score.recall * 100))
    print("  \(code) \(precision)% \(recall)% of \(score.hits + score.misses)")
  }
}

private let strict: Set<String> = [
  "unexpected_script", "syntax_error", "repetition", "truncated", "refusal",
]

@Test func `every code is recognised with the precision and recall that are promised`() throws {
  let scores = try scores([.complaints, .transcripts])
  report("Labelled set", scores)
  #expect(scores.count == SymptomCode.allCases.count)
  for (code, score) in scores {
    let isStrict = strict.contains(code)
    #expect(score.precision >= (isStrict ? 0.95 : 0.9), "\(code): \(score)")
    #expect(score.recall >= (isStrict ? 0.9 : 0.75), "\(code): \(score)")
  }
}

private func total(_ scores: [String: Score]) -> Score {
  scores.values.reduce(into: Score()) { all, score in
    all.hits += score.hits
    all.alarms += score.alarms
    all.misses += score.misses
  }
}

// Too few signals a code for a bound on each.
@Test func `what was never learnt from is recognised, too`() throws {
  for (set, precision, recall) in [
    (LabelledSet.strangers, 0.9, 0.85), (.unseenStrangers, 0.85, 0.75),
    (.lastStrangers, 0.9, 0.85), (.fourthStrangers, 0.88, 0.88), (.unseenTranscripts, 0.9, 0.9),
    (.strangersTranscripts, 0.95, 0.87), (.lastTranscripts, 0.9, 0.85),
    (.newestTranscripts, 0.82, 0.86),
  ] {
    let scores = try scores([set])
    report("\(set)", scores)
    let all = total(scores)
    print("  all \(Int(all.precision * 100))% \(Int(all.recall * 100))%")
    #expect(all.precision >= precision, "\(all)")
    #expect(all.recall >= recall, "\(all)")
  }
}

@Test func `what people do all day shows nothing`() throws {
  let recognizer = SymptomRecognizer()
  let alarmed = try LabelledSet.ordinary.read().filter {
    !recognizer.recognize($0.signal).isEmpty
  }
  print("Ordinary transcripts called something: \(alarmed.count) of 260")
  // Most of them end in a sentence without its full stop, as an answer that was cut does.
  #expect(alarmed.count <= 12, "\(alarmed.map(\.signal.id))")
}
