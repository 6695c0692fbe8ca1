import Foundation
import Signals
import Symptoms
import Testing

/// A lexicon's file with the examples at its end.
private struct LexiconFile: CustomTestStringConvertible {
  let testDescription: String
  /// A sentence, a code's name, and whether the sentence complains of that.
  let examples: [(text: String, code: String, complains: Bool)]

  /// One for each language.
  static let all: [LexiconFile] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Symptoms/Lexicons")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".lexicon") && $0 != "Tags.lexicon" }.sorted()
      .compactMap { name in
        guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path)
        else { return nil }
        return LexiconFile(name, String(decoding: data, as: UTF8.self))
      }
  }()

  private init(_ name: String, _ text: String) {
    testDescription = name
    examples = text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("yes ") || line.hasPrefix("no "), let colon = line.firstIndex(of: ":")
      else { return nil }
      let code = line[..<colon].drop { $0 != " " }.dropFirst()
      let said = line[colon...].dropFirst().drop { $0 == " " }
      return (String(said), String(code), line.hasPrefix("yes "))
    }
  }
}

@Test func `every language has a lexicon with examples`() {
  #expect(LexiconFile.all.count == 18)
}

@Test(arguments: LexiconFile.all)
private func `a lexicon says of its examples what stands beside them`(_ file: LexiconFile) throws {
  #expect(file.examples.count { $0.complains } >= 5)
  #expect(file.examples.count { !$0.complains } >= 2)
  let recognizer = SymptomRecognizer()
  let time = try #require(Timestamp(rfc3339: "2025-08-01T00:00:00Z"))
  for example in file.examples {
    #expect(SymptomCode(name: example.code) != nil, "no such code: \(example.code)")
    let signal = Signal(
      id: "a", kind: .bugReport, occurredAt: time, account: "a", dimensions: [:],
      description: Text(example.text))
    let codes = recognizer.recognize(signal).map(\.code.name)
    #expect(codes.contains(example.code) == example.complains, "\(example) gave \(codes)")
  }
}
