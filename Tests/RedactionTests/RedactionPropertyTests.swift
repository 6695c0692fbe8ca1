import Foundation
import Redaction
import Signals
import TestSupport
import Testing

/// Sentences and code between which secrets are planted.
private let filler = [
  "I looked at the failing test and the reason is the fixture.", "let total = rows.map(\\.amount)",
  "{\"role\": \"user\", \"content\": \"please fix it\"}",
  "for (int i = 0; i < n; ++i) sum += a[i];",
  "Der Fehler tritt nur auf, wenn der Speicher voll ist.", "问题出现在第二次调用的时候。", "\n", "\t",
  "| a | b |\n|---|---|", "SELECT id, at FROM event ORDER BY at;", "<p class=\"x\">text</p>",
  "- [ ] todo",
  "https://docs.example.com/a?b=c#d", "error: expected ';' before '}'", "версия 2.0 не работает",
]

/// Rules whose examples can stand anywhere.
private let planted = RuleCatalogue.tokens.flatMap(\.examples)

private func pick<T>(_ items: [T], _ generator: inout SeededGenerator) -> T {
  items[Int.random(in: 0..<items.count, using: &generator)]
}

private func redact(_ redactor: Redactor, _ text: String) -> String {
  var numbering = Numbering()
  var findings: [Finding] = []
  return redactor.redact(Text(text), numbering: &numbering, findings: &findings).string
}

@Test(arguments: UInt64(0)..<40)
func `a planted token never comes through, and redacting twice changes nothing`(seed: UInt64) throws
{
  var generator = SeededGenerator(seed: seed)
  let redactor = try standardRedactor()
  var text = ""
  var secrets: [String] = []
  for _ in 0..<12 {
    text += pick(filler, &generator) + " "
    let secret = pick(planted, &generator)
    secrets.append(secret)
    text += pick(["", "key: ", "token=", "\"", "(", "- "], &generator) + secret
    text += pick([" ", "\n", "\", ", ") ", ". "], &generator)
  }
  let once = redact(redactor, text)
  for secret in secrets { #expect(!once.contains(secret), "seed \(seed): \(secret)") }
  #expect(redact(redactor, once) == once, "seed \(seed)")
}

@Test(arguments: UInt64(0)..<60)
func `mixtures of all rules' examples: idempotent, consistent, in order`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let redactor = try standardRedactor()
  let examples = RuleCatalogue.all.flatMap { $0.examples + $0.counterexamples }
  var text = ""
  for _ in 0..<20 {
    text += pick(filler, &generator) + pick([" ", "\n", ", ", ": "], &generator)
    text += pick(examples, &generator) + pick([" ", "\n", ", ", ". "], &generator)
  }
  let found = redactor.findings(in: Text(text))
  for (left, right) in zip(found, found.dropFirst()) {
    #expect(left.range.upperBound <= right.range.lowerBound, "seed \(seed)")
  }
  let once = redact(redactor, text)
  #expect(redact(redactor, once) == once, "seed \(seed)")
  #expect(redact(redactor, text) == once, "seed \(seed)")
}

@Test(arguments: UInt64(0)..<60)
func `any bytes at all are read to their end`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let redactor = try standardRedactor()
  // Anchors, halves of examples and stray bytes: what rules look behind and ahead of.
  let pieces = RuleCatalogue.all.flatMap { rule in
    rule.examples.map { String($0.prefix(Int.random(in: 1...24, using: &generator))) }
      + rule.form.split(separator: " ").map { String($0) + " " }
  }
  let marks = [
    " ", "\n", ",", ".", "\"", "\\", "<", ">", "@", ":", "1", "A", "é", "中", "́", "", "'",
  ]
  for length in [1, 2, 3, 7, 63, 64, 65, 300] {
    var text = ""
    for _ in 0..<length {
      text += pick(pieces, &generator) + pick(marks, &generator)
    }
    let bytes = Text(text)
    let found = redactor.findings(in: bytes)
    let outside = found.filter { $0.range.lowerBound < 0 || $0.range.upperBound > bytes.count }
    #expect(outside.isEmpty, "\(outside.map(\.type)) \(bytes.bytes.suffix(40))")
    // Also where a character was cut in half.
    let cut = Text(bytes: Array(bytes.bytes.dropLast(1).dropFirst(1)))
    let beyond = redactor.findings(in: cut).filter { $0.range.upperBound > cut.count }
    #expect(beyond.isEmpty, "\(beyond.map(\.type)) \(cut.bytes.suffix(40))")
  }
}

@Test(arguments: UInt64(0)..<30)
func `JSON stays JSON`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let redactor = try standardRedactor()
  let examples = RuleCatalogue.all.flatMap(\.examples)
  var object: [String: Any] = [:]
  for index in 0..<8 {
    object["field\(index)"] = pick(filler, &generator) + pick(examples, &generator)
    object["password\(index)"] = pick(examples, &generator)
    object["number\(index)"] = Int.random(in: 0..<Int(Int32.max), using: &generator)
    object["nested\(index)"] = [
      "text": [pick(examples, &generator), "card", 4_111_111_111_111_111]
    ]
  }
  let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
  var numbering = Numbering()
  var findings: [Finding] = []
  let redacted = redactor.redactJSON(
    Text(bytes: Array(data)), numbering: &numbering, findings: &findings)
  #expect(!findings.isEmpty)
  _ = try JSONSerialization.jsonObject(with: Data(redacted.bytes))
}

@Test func `the same value has the same number, another has another`() throws {
  let text = try redacted("a.lee@mail.net wrote to b.ray@mail.net, then a.lee@mail.net again")
  #expect(text == "<EMAIL_1> wrote to <EMAIL_2>, then <EMAIL_1> again")
}

/// A placeholder's type says what stood in it, not what stands beside it.
@Test(arguments: [
  "born on 14 August 1979, my NI number is QQ 12 34 56 C", "card 4111 1111 1111 1111 and 12345678",
  "call 0393 1144137 or order 7654321", "curl --user c28wlsosanujy2z:Zx9mount7Kq2 https://x",
])
func `what stands beside a placeholder is not told by it`(text: String) throws {
  let once = try redacted(text)
  #expect(try redacted(once) == once)
}
