/// A line of English between lines of code: a remark that lost its mark.
enum StraySentence {
  /// Words of sentences that few programs have for names and no language for keywords.
  private static let words = WordTable(
    """
    the we here this that these to of you it will now note are be our your next should because which
    """)

  /// Whether one stands in code whose strings and comments are blotted out: four words and more on a
  /// line of nothing else, two of them a sentence's.
  static func stands(in code: ByteView) -> Bool {
    // A here-document is text.
    code.first("<<<") == nil && Lines(code).contains { isOne(CodeLine($0)) }
  }

  private static func isOne(_ line: CodeLine) -> Bool {
    guard let first = line.first, Bytes.isLetter(first), line.body.count >= 16,
      let last = line.last, Bytes.isLetter(last) || last == 0x2E || last == 0x3A,
      // Python's lines that are all words.
      !line.begins("from "), !line.begins("import "), !line.begins("return "),
      // Most lines of code have a sign or a bracket early on.
      line.body.allSatisfy({ Bytes.isLetter($0) || " ,.:'".utf8.contains($0) })
    else { return false }
    var (count, known): (Int, Set<UInt64>) = (0, [])
    for word in line.body.split(separator: 0x20) {
      let letters =
        word.last == 0x2C || word.last == 0x2E || word.last == 0x3A
        ? word.dropLast() : word
      guard !letters.isEmpty, letters.allSatisfy({ Bytes.isLetter($0) || $0 == 0x27 }) else {
        return false
      }
      count += 1
      let hash = WordHash.of(letters.map { $0 | 0x20 })
      if words.contains(hash) { known.insert(hash) }
    }
    return count >= 4 && known.count >= 2
  }
}
