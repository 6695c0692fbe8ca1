/// What Ruby asks of a file: an `end` for each block that is opened by a word.
enum RubyShape {
  /// Whether there are more or fewer of one than of the other in blotted code. Linear.
  static func isBroken(_ code: ByteView) -> Bool {
    // Texts over lines, and files that end before their end.
    if code.first("<<") != nil || code.first("__END__") != nil || code.first("=begin") != nil {
      return false
    }
    var depth = 0
    for text in Lines(code) {
      let line = CodeLine(text)
      guard line.first != nil else { continue }
      let word = line.body.part(
        0..<line.body.prefix { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x5F }.count)
      if matches(word, "end") {
        depth -= 1
        if depth < 0 { return true }
      }
      if endsInEnd(line.body) { continue }
      let opens = openers.contains { matches(word, $0) } && !isEndless(line, word)
      let isLoop = ["while", "until", "for"].contains { matches(word, $0) }
      if opens { depth += 1 }
      if opensBlock(line.body), !isLoop { depth += 1 }
      if !opens, assigned.contains(where: line.has) { depth += 1 }
    }
    return depth != 0
  }

  private static let openers: [StaticString] = [
    "if", "unless", "while", "until", "case", "def", "class", "module", "begin", "for",
  ]
  private static let assigned: [StaticString] = [
    "= if ", "= case ", "= begin", "= unless ", "= while ",
  ]

  /// A method without a body of its own: `def size = @list.size`.
  private static func isEndless(_ line: CodeLine, _ word: ByteView) -> Bool {
    matches(word, "def") && line.has(" = ")
      && (line.body.first("(") ?? 0) <= (line.body.first(" = ") ?? 0)
      && (line.body.first(") = ") != nil || line.body.first("(") == nil)
  }

  /// Whether a line ends in `do` or in `do` and its parameters.
  private static func opensBlock(_ body: ByteView) -> Bool {
    if body.count > 3, body.part(body.count - 3..<body.count).begins(with: " do") { return true }
    guard let start = body.first(" do |") else { return false }
    return body.last == UInt8(ascii: "|") && start + 5 < body.count
  }

  private static func endsInEnd(_ body: ByteView) -> Bool {
    body.count > 4
      && [" end", ";end"].contains { body.part(body.count - 4..<body.count).begins(with: $0) }
  }

  private static func matches(_ word: ByteView, _ other: StaticString) -> Bool {
    word.count == other.utf8CodeUnitCount && word.begins(with: other)
  }
}
