import Foundation
import Signals
import Symptoms

/// Learns the weights of the complaint model from the complaints under `Training/Complaints`.
///
/// `complaint-trainer OUT CORPUS... [--exam FILE...]` writes a model and says what it reaches on texts
/// it was not trained on; `complaint-trainer --score FILE...` says what the recogniser as built reaches.
@main struct ComplaintTrainer {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else {
      print("usage: complaint-trainer OUT CORPUS... [--exam FILE...] | --score FILE...")
      exit(64)
    }
    let first = arguments.removeFirst()
    if first == "--score" {
      for path in arguments { try Scores.print(path) }
      return
    }
    let parts = arguments.split(separator: "--exam", maxSplits: 1)
    let corpus = try parts[0].flatMap(LabelledComplaint.read)
    let model = Training(corpus).model()
    try Data(model.bytes).write(to: URL(fileURLWithPath: first))
    for path in parts.dropFirst().joined() {
      var verdicts = Verdicts()
      for complaint in try LabelledComplaint.read(path) {
        verdicts.add(model.probabilities(complaint.text.utf8), complaint.codes)
      }
      verdicts.printTable(path)
    }
  }
}

/// A complaint with the codes that its writer gave it.
struct LabelledComplaint {
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

  /// Reads labelled complaints, a JSON object a line, or the examples at the end of a lexicon.
  static func read(_ path: String) throws -> [LabelledComplaint] {
    if path.hasSuffix(".lexicon") { return try readExamples(path) }
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).compactMap {
      let line = try JSONDecoder().decode(Line.self, from: $0)
      guard let text = line.description else { return nil }
      return LabelledComplaint(
        text: text, codes: Set(line.codes.compactMap(SymptomCode.init(name:))),
        language: line.language ?? "", isKnownToLexicons: line.id != nil)
    }
  }

  /// `yes CODE: text` complains of a code, `no CODE: text` does not.
  private static func readExamples(_ path: String) throws -> [LabelledComplaint] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("yes ") || line.hasPrefix("no "), let colon = line.firstIndex(of: ":"),
        let code = SymptomCode(name: String(line[..<colon].drop { $0 != " " }.dropFirst()))
      else { return nil }
      return LabelledComplaint(
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
    for complaint in try LabelledComplaint.read(path) {
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

extension LabelledComplaint {
  /// The complaint as a signal.
  var signal: Signal {
    Signal(
      id: "a", kind: .bugReport, occurredAt: Timestamp(seconds: 1_756_684_800), account: "a",
      dimensions: [:], description: Text(text))
  }
}
