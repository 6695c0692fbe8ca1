import Foundation
import Signals
import Symptoms

/// Learns the weights of the models under `Sources/Symptoms/Lexicons` from texts under `Training`.
///
/// `model-trainer complaints|refusals|requests OUT CORPUS... [--exam FILE...]` writes a model and says what it
/// reaches on texts it was not trained on; `model-trainer score FILE...` says what the recogniser as
/// built reaches on complaints.
@main struct ModelTrainer {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { return usage() }
    switch arguments.removeFirst() {
    case "score":
      for path in arguments { try Scores.print(path) }
    case "complaints":
      let task = Training.Task(
        codes: SymptomCode.allCases, leastTexts: 3, cost: 30,
        features: { ComplaintFeatures($0.utf8) },
        strengths: { ComplaintModel.lexiconStrengths($0.utf8) })
      try train(task, arguments, LabelledText.readComplaints) {
        ComplaintModel.probabilities($0.utf8, by: $1)
      }
    case "refusals":
      let task = Training.Task(
        codes: [.refusal], leastTexts: 2, cost: 10,
        features: { RefusalModel.features(of: Array($0.utf8)) },
        strengths: { [RefusalModel.phraseStrength(of: Array($0.utf8))] })
      try train(task, arguments, LabelledText.readAnswers) {
        [RefusalModel.probability(of: Array($0.utf8), by: $1)]
      }
    case "requests":
      let task = Training.Task(
        codes: [.refusal], leastTexts: 2, cost: 10,
        features: { HarmfulRequest.features(of: Array($0.utf8)) },
        strengths: { [HarmfulRequest.wordStrength(Array($0.utf8)[...])] })
      try train(task, arguments, LabelledText.readRequests) {
        [HarmfulRequest.probability(of: Array($0.utf8), by: $1)]
      }
    default: usage()
    }
  }

  private static func usage() {
    print(
      "usage: model-trainer complaints|refusals|requests OUT CORPUS... [--exam FILE...] | score FILE..."
    )
    exit(64)
  }

  /// Writes a model, and prints how likely it says the right codes are of the exams' texts.
  private static func train(
    _ task: Training.Task, _ arguments: [String], _ read: (String) throws -> [LabelledText],
    judge: (String, TextModel) -> [Float]
  ) throws {
    let parts = arguments.split(separator: "--exam", maxSplits: 1)
    guard let out = parts.first?.first, parts[0].count > 1 else { return usage() }
    let model = Training(task, try parts[0].dropFirst().flatMap(read)).model()
    try Data(model.bytes).write(to: URL(fileURLWithPath: out))
    for path in parts.dropFirst().joined() {
      var verdicts = Verdicts(codes: task.codes)
      for text in try read(path) { verdicts.add(judge(text.text, model), text.codes) }
      verdicts.printTable(path)
    }
  }
}

/// A text with the codes that its writer gave it.
struct LabelledText {
  var text: String
  var codes: Set<SymptomCode>
  var language: String
  /// Whether the lexicons were corrected on it, so that what they find in it says nothing.
  var isKnownToLexicons: Bool
  /// The only code that is known to be said or not; nil where all are.
  var onlyCode: SymptomCode?

  private struct Line: Decodable {
    var id: String?
    var language: String?
    var codes: [String]
    var description: String?
    var tags: [String]?
  }

  /// An answer, and whether it declines what was asked.
  private struct Answer: Decodable {
    var language: String?
    var answer: String
    var declines: Bool
  }

  /// Reads answers, a JSON object a line.
  static func readAnswers(_ path: String) throws -> [LabelledText] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).map {
      let line = try JSONDecoder().decode(Answer.self, from: $0)
      return LabelledText(
        text: line.answer, codes: line.declines ? [.refusal] : [], language: line.language ?? "",
        isKnownToLexicons: false)
    }
  }

  /// A request, and whether it asks for harm.
  private struct Request: Decodable {
    var language: String?
    var request: String?
    var harmful: Bool?
  }

  /// Reads requests, a JSON object a line; those of answers, too, where they are given. What asks for
  /// harm is what may be refused.
  static func readRequests(_ path: String) throws -> [LabelledText] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).compactMap {
      let line = try JSONDecoder().decode(Request.self, from: $0)
      guard let text = line.request, !text.isEmpty, let isHarmful = line.harmful else { return nil }
      return LabelledText(
        text: text, codes: isHarmful ? [.refusal] : [], language: line.language ?? "",
        isKnownToLexicons: false)
    }
  }

  /// Reads labelled complaints, a JSON object a line, or the examples at the end of a lexicon.
  static func readComplaints(_ path: String) throws -> [LabelledText] {
    if path.hasSuffix(".lexicon") { return try readExamples(path) }
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).compactMap {
      let line = try JSONDecoder().decode(Line.self, from: $0)
      guard let text = line.description else { return nil }
      return LabelledText(
        text: text, codes: Set(line.codes.compactMap(SymptomCode.init(name:))),
        language: line.language ?? "", isKnownToLexicons: line.id != nil)
    }
  }

  /// `yes CODE: text` complains of a code, `no CODE: text` does not.
  private static func readExamples(_ path: String) throws -> [LabelledText] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("yes ") || line.hasPrefix("no "), let colon = line.firstIndex(of: ":"),
        let code = SymptomCode(name: String(line[..<colon].drop { $0 != " " }.dropFirst()))
      else { return nil }
      return LabelledText(
        text: String(line[colon...].dropFirst(2)), codes: line.hasPrefix("yes ") ? [code] : [],
        language: "", isKnownToLexicons: true, onlyCode: code)
    }
  }
}

/// How often a code was found rightly, wrongly, and not at all.
struct Scores {
  var (hits, alarms, misses) = (0, 0, 0)

  mutating func add(_ found: Set<SymptomCode>, _ codes: Set<SymptomCode>) {
    hits += found.intersection(codes).count
    alarms += found.subtracting(codes).count
    misses += codes.subtracting(found).count
  }

  var line: String {
    String(
      format: "precision %.3f recall %.3f", Double(hits) / Double(max(1, hits + alarms)),
      Double(hits) / Double(max(1, hits + misses)))
  }

  /// Prints how well the recogniser does on a file of labelled complaints.
  static func print(_ path: String) throws {
    let recognizer = SymptomRecognizer()
    var (all, alarmed, quiet) = (Scores(), 0, 0)
    var codes: [String: Scores] = [:]
    var languages: [String: Scores] = [:]
    for complaint in try LabelledText.readComplaints(path) {
      let found = Set(recognizer.recognize(complaint.signal).map(\.code))
      all.add(found, complaint.codes)
      languages[complaint.language, default: Scores()].add(found, complaint.codes)
      for code in found.union(complaint.codes) {
        codes[code.name, default: Scores()].add(
          found.intersection([code]), complaint.codes.intersection([code]))
      }
      if complaint.codes.isEmpty {
        quiet += 1
        alarmed += found.isEmpty ? 0 : 1
      }
    }
    Swift.print("\(path): \(all.line); \(alarmed) of \(quiet) without a code called one")
    for (name, scores) in [codes, languages].flatMap({ $0.sorted { $0.key < $1.key } }) {
      Swift.print("  \(name) \(scores.line)")
    }
  }
}

extension LabelledText {
  /// The complaint as a signal.
  var signal: Signal {
    Signal(
      id: "a", kind: .bugReport, occurredAt: Timestamp(seconds: 1_756_684_800), account: "a",
      dimensions: [:], description: Text(text))
  }
}
