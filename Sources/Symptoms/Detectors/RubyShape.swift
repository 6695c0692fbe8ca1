/// What Ruby asks of a file: an `end` for each block that is opened by a word.
enum RubyShape {
  /// Whether there are more or fewer of one than of the other in blotted code. Linear.
  static func isBroken(_ code: ByteView) -> Bool {
    // Texts over lines, and files that end before their end.
    if code.first("<<") != nil || code.first("__END__") != nil || code.first("=begin") != nil {
      return false
    }
    var depth = 0
    var goesOn = false
    for text in Lines(code) {
      let line = CodeLine(text)
      guard line.first != nil else { continue }
      defer { goesOn = line.last == UInt8(ascii: "\\") }
      // What goes on with the line before begins with a condition at most.
      if goesOn { continue }
      let word = line.body.part(
        0..<line.body.prefix(while: Bytes.isName).count)
      if word.equals("end") {
        depth -= 1
        if depth < 0 { return true }
      }
      if endsInEnd(line.body) { continue }
      let next = line.body.count > word.count ? line.body[word.count] : 0x20
      // An argument's name has a colon.
      let isWord = next != UInt8(ascii: ":") && next != UInt8(ascii: "?")
      let opens = isWord && openers.contains(where: word.equals)
      let isLoop = ["while", "until", "for"].contains(where: word.equals)
      // `private def` is one, too.
      let defines = line.begins("def ") || line.has(" def ")
      if defines { depth += isEndless(line) ? 0 : 1 } else if opens { depth += 1 }
      if opensBlock(line.body), !isLoop { depth += 1 }
      if !opens, !defines, assigns(line) { depth += 1 }
    }
    return depth != 0
  }

  /// Words that open a block.
  private static let openers: [StaticString] = [
    "if", "unless", "while", "until", "case", "class", "module", "begin", "for",
  ]

  /// Whether a block's value is given to something.
  private static func assigns(_ line: CodeLine) -> Bool {
    let words: [StaticString] = ["= if ", "= case ", "= unless ", "= while "]
    if words.contains(where: line.has) { return true }
    let body = line.body
    return body.count > 7 && body.part(body.count - 7..<body.count).begins(with: "= begin")
  }

  /// A method without a body of its own: `def size = @list.size`.
  private static func isEndless(_ line: CodeLine) -> Bool {
    guard let equals = line.body.first(" = ") else { return false }
    let head = line.body.part(0..<equals)
    return head.count { $0 == UInt8(ascii: "(") } == head.count { $0 == UInt8(ascii: ")") }
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
}
