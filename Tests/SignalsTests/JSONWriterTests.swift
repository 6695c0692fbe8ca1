import Foundation
import Signals
import TestSupport
import Testing

@Test(arguments: 1...30 as ClosedRange<UInt64>)
func `what is written reads back as it was`(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let pieces = [
    "\"", "\\", "\n", "\r", "\t", "\u{1}", "\u{1F}", "\u{7F}", "a", "word ", "é", "字", "🙂",
  ]
  let texts = (0..<8).map { _ in
    (0..<Int.random(in: 0..<40, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }
  var json = JSONWriter()
  json.beginArray()
  for text in texts {
    json.value(text)
    json.value(Text(text))
  }
  json.endArray()
  let read = try JSONDecoder().decode([String].self, from: Data(json.bytes))
  #expect(read == texts.flatMap { [$0, $0] }, "seed \(seed)")
  // Control characters never stand raw: the result is one line.
  #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
}
