import Foundation
import Redaction
import Signals
import Testing

/// Where development corpora lie, if they are there; they are not part of the project.
private let corpora: URL? = {
  let named = ProcessInfo.processInfo.environment["BLINDSIFT_CORPORA"].map { URL(filePath: $0) }
  let beside = root.deletingLastPathComponent().appending(path: "shared/corpora")
  return [named, beside].compactMap { $0 }.first {
    FileManager.default.fileExists(atPath: $0.appending(path: "secrets-dev.ndjson").path)
  }
}()

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func records(_ name: String) throws -> [[String: Any]] {
  guard let corpora else { return [] }
  let text = try String(contentsOf: corpora.appending(path: name), encoding: .utf8)
  return try text.split(separator: "\n").compactMap {
    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
  }
}

private func percent(_ part: Int, _ whole: Int) -> String {
  String(format: "%d of %d (%.1f%%)", part, whole, 100 * Double(part) / Double(max(1, whole)))
}

@Test(.enabled(if: corpora != nil, "no development corpora beside the project"))
func `secrets corpus: found and wrongly flagged`() throws {
  let redactor = try standardRedactor()
  var (positives, found, negatives, flagged) = (0, 0, 0, 0)
  var missed: [String: Int] = [:]
  for record in try records("secrets-dev.ndjson") {
    guard let text = record["text"] as? String, let rule = record["rule"] as? String else {
      continue
    }
    let isFound = redactor.findings(in: Text(text)).contains {
      $0.coarseType == "SECRET" || $0.type == "URL_CREDENTIAL"
    }
    if record["expect"] as? String == "pos" {
      positives += 1
      found += isFound ? 1 : 0
      if !isFound { missed[rule, default: 0] += 1 }
    } else {
      negatives += 1
      flagged += isFound ? 1 : 0
    }
  }
  print("secrets: found", percent(found, positives), "flagged", percent(flagged, negatives))
  print("  missed by rule:", missed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
  #expect(Double(found) >= 0.998 * Double(positives))
  // The rest are tokens of the right form that another list holds to be known or another service's:
  // nothing in the text tells.
  #expect(Double(flagged) <= 0.087 * Double(negatives))
}

/// The corpus's names of what is told by structure, and the types that cover it.
private let structured = [
  "CREDIT_CARD": "CARD", "PHONE_NUMBER": "PHONE", "EMAIL_ADDRESS": "EMAIL", "IBAN_CODE": "IBAN",
  "US_SSN": "NATIONAL_ID", "IP_ADDRESS": "IP",
]

@Test(.enabled(if: corpora != nil, "no development corpora beside the project"))
func `personal data corpus: spans and characters`() throws {
  let redactor = try standardRedactor()
  var (covered, spans, right, claimed) = (0, 0, 0, 0)
  var (truth, masked, both) = (0, 0, 0)
  for record in try records("pii-dev.ndjson") {
    guard let text = record["text"] as? String, let marks = record["spans"] as? [[String: Any]]
    else { continue }
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    let found = redactor.findings(in: Text(text))
    var isMasked = [Bool](repeating: false, count: text.utf8.count)
    for finding in found { for index in finding.range { isMasked[index] = true } }
    var kinds = [String?](repeating: nil, count: scalars.count)
    for mark in marks {
      guard let type = mark["type"] as? String, let start = mark["start"] as? Int,
        let end = mark["end"] as? Int
      else { continue }
      for index in start..<end { kinds[index] = type }
      guard structured[type] != nil else { continue }
      spans += 1
      covered += (offsets[start]..<offsets[end]).allSatisfy { isMasked[$0] } ? 1 : 0
    }
    for finding in found where structured.values.contains(finding.coarseType) {
      claimed += 1
      let isRight = scalars.indices.contains {
        finding.range.contains(offsets[$0])
          && kinds[$0].flatMap { structured[$0] } == finding.coarseType
      }
      right += isRight ? 1 : 0
    }
    for index in scalars.indices {
      let isTaken = isMasked[offsets[index]]
      truth += kinds[index] != nil ? 1 : 0
      masked += isTaken ? 1 : 0
      both += isTaken && kinds[index] != nil ? 1 : 0
    }
  }
  let (precision, recall) = (Double(both) / Double(masked), Double(both) / Double(truth))
  let score = 5 * precision * recall / (4 * precision + recall)
  print(
    "structured personal data: covered", percent(covered, spans), "right", percent(right, claimed))
  print(
    String(
      format: "all personal data, characters: precision %.3f, recall %.3f, F2 %.3f", precision,
      recall, score))
  #expect(Double(covered) >= 0.99 * Double(spans))
  #expect(Double(right) >= 0.99 * Double(claimed))
  #expect(score >= 0.849)
}

@Test func `source code is left as it is`() throws {
  let redactor = try standardRedactor()
  var (taken, total) = (0, 0)
  let sources = root.appending(path: "Sources")
  let walk = FileManager.default.enumerator(atPath: sources.path)
  for case let path as String in walk ?? .init() where path.hasSuffix(".swift") {
    // The rules' own files are full of examples.
    if path.hasPrefix("Redaction/") { continue }
    let text = Text(try String(contentsOf: sources.appending(path: path), encoding: .utf8))
    total += text.count
    taken += redactor.findings(in: text).reduce(0) { $0 + $1.range.count }
  }
  print("source code: masked", percent(taken, total))
  #expect(Double(taken) <= 0.003 * Double(total))
}

/// Sentences of our own in eleven languages, what has to go between brackets: `‹…›`.
private let sentences = [
  "My name is ‹Ann Lee› and I live at ‹42 Baker Street, London›.",
  "Call me at ‹+44 20 7946 0958› or write to ‹ann.lee@mail.net›.",
  "Ich heiße ‹Jörg Müller› und wohne in der ‹Hauptstraße 5, 10115 Berlin›.",
  "Meine Steuer-ID ist ‹86095742719›, die IBAN ‹DE89 3704 0044 0532 0130 00›.",
  "Je m'appelle ‹Élodie Martin›, j'habite au ‹12 rue de la Paix›.",
  "Me llamo ‹José García›, mi DNI es ‹12345678Z›.",
  "Mi chiamo ‹Giulia Rossi›, codice fiscale ‹RSSMRA85T10A562S›.",
  "Meu nome é ‹João Silva›, CPF ‹111.444.777-35›.",
  "Mijn naam is ‹Sanne de Vries›, BSN ‹111222333›.",
  "Nazywam się ‹Krzysztof Nowak›, PESEL ‹44051401359›.", "你好，我叫‹王小明›，电话‹13800138000›。",
  "私の名前は‹田中太郎›です。", "제 이름은 ‹김민수›입니다.", "The card ‹4111 1111 1111 1111› was declined.",
  "cd ‹/home/›annlee/src".replacing("‹/home/›annlee", with: "/home/‹annlee›"),
  "geboren am ‹14.03.1985›", "from ‹86.121.97.248› at noon", "passport no. ‹C01X00T47›",
  "export DB_PASSWORD=‹Tr0ub4dor&3›", "mein Passwort lautet ‹Geheim7!›",
  "mot de passe : ‹S3same!ouvre›",
]

@Test(arguments: sentences) func `own sentences: all of it goes`(sentence: String) throws {
  let plain = sentence.replacing("‹", with: "").replacing("›", with: "")
  let left = try redacted(plain)
  for part in sentence.split(separator: "‹").dropFirst() {
    let secret = String(part.prefix { $0 != "›" })
    #expect(!left.contains(secret), "\(left)")
  }
}
