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

@Test func `every byte is escaped or kept, wherever it stands in a text`() throws {
  // Longer than the writer looks at in one go, with a mark on each side of the byte.
  for byte in UInt8.min..<0x80 {
    for place in 0..<20 {
      var text = [UInt8](repeating: 0x61, count: 21)
      (text[place], text[20]) = (byte, 0xC3)
      text.append(0xA9)
      var json = JSONWriter()
      json.value(Text(bytes: text))
      let read = try JSONDecoder().decode(String.self, from: Data(json.bytes))
      #expect(Array(read.utf8) == text, "byte \(byte) at \(place)")
      #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "byte \(byte) at \(place)")
    }
  }
}
