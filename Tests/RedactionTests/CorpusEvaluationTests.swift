import Foundation
import Redaction
import Signals
import Testing

/// Where development corpora lie, if they are there; they are not part of the project.
private let corpora: URL? = {
  let named = ProcessInfo.processInfo.environment["BLINDSIFT_CORPORA"].map { URL(filePath: $0) }
  let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/corpora")
  return [named, beside].compactMap { $0 }.first {
    FileManager.default.fileExists(atPath: $0.appending(path: "secrets-dev.ndjson").path)
  }
}()

private func records(_ name: String) throws -> [[String: Any]] {
  guard let corpora else { return [] }
  let text = try String(contentsOf: corpora.appending(path: name), encoding: .utf8)
  return try text.split(separator: "\n").compactMap {
    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
  }
}

@Test(.enabled(if: corpora != nil)) func `secrets corpus: found and wrongly flagged`() throws {
  let redactor = try standardRedactor()
  var (positives, found, negatives, flagged) = (0, 0, 0, 0)
  var missed: [String: Int] = [:]
  var wrong: [String] = []
  for record in try records("secrets-dev.ndjson") {
    guard let text = record["text"] as? String, let rule = record["rule"] as? String else {
      continue
    }
    let types = redactor.findings(in: Text(text)).map(\.type)
    let isFound = types.contains { $0.hasPrefix("SECRET") || $0 == "URL_CREDENTIAL" }
    if record["expect"] as? String == "pos" {
      positives += 1
      found += isFound ? 1 : 0
      if !isFound { missed[rule, default: 0] += 1 }
    } else {
      negatives += 1
      flagged += isFound ? 1 : 0
      if isFound { wrong.append(rule) }
    }
  }
  let recall = Double(found) / Double(positives)
  let falseRate = Double(flagged) / Double(negatives)
  print(
    "secrets: \(positives) positives, found \(recall); \(negatives) negatives, flagged \(falseRate)"
  )
  print(
    "  missed:", missed.sorted { $0.value > $1.value }.prefix(40).map { "\($0.key) \($0.value)" })
  print("  wrongly flagged:", wrong)
  #expect(recall > 0.9)
}

@Test(.enabled(if: corpora != nil)) func `personal data corpus: spans and characters`() throws {
  let redactor = try standardRedactor()
  var spans: [String: (total: Int, covered: Int)] = [:]
  var (truth, masked, both) = (0, 0, 0)
  var types: [String: Int] = [:]
  for record in try records("pii-dev.ndjson") {
    guard let text = record["text"] as? String, let marks = record["spans"] as? [[String: Any]]
    else { continue }
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    let found = redactor.findings(in: Text(text))
    var isMasked = [Bool](repeating: false, count: text.utf8.count)
    for finding in found {
      types[finding.coarseType, default: 0] += 1
      for index in finding.range { isMasked[index] = true }
    }
    var isTrue = [Bool](repeating: false, count: scalars.count)
    for mark in marks {
      guard let type = mark["type"] as? String, let start = mark["start"] as? Int,
        let end = mark["end"] as? Int
      else { continue }
      for index in start..<end { isTrue[index] = true }
      let covered = (offsets[start]..<offsets[end]).allSatisfy { isMasked[$0] }
      spans[type, default: (0, 0)].total += 1
      spans[type, default: (0, 0)].covered += covered ? 1 : 0
    }
    for index in scalars.indices {
      let mask = isMasked[offsets[index]]
      truth += isTrue[index] ? 1 : 0
      masked += mask ? 1 : 0
      both += mask && isTrue[index] ? 1 : 0
    }
  }
  for (type, count) in spans.sorted(by: { $0.key < $1.key }) {
    print("  \(type): \(count.covered) of \(count.total)")
  }
  let (precision, recall) = (Double(both) / Double(masked), Double(both) / Double(truth))
  print(
    "personal data, characters: precision \(precision), recall \(recall),",
    "F2 \(5 * precision * recall / (4 * precision + recall))", types)
  #expect(precision > 0.8)
}
