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
    var member = -1
    for text in Lines(code) {
      let line = CodeLine(text)
      guard line.first != nil else { continue }
      defer { goesOn = line.last == UInt8(ascii: "\\") }
      // What goes on with the line before begins with a condition at most.
      if goesOn { continue }
      let word = line.body.part(
        0..<line.body.prefix(while: Bytes.isName).count)
      if word.equals("elseif") || word.equals("elif") || hasFiguresInARow(line) { return true }
      // A pair behind another on a line of its own has a comma before it.
      let isPair = isPair(line, word.count)
      if isPair, member == line.indent { return true }
      member = isPair && endsValue(line) ? line.indent : -1
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

  /// Whether a line begins with a name, its colon and a value.
  private static func isPair(_ line: CodeLine, _ name: Int) -> Bool {
    let body = line.body
    return name > 0 && name + 2 < body.count && body[name] == UInt8(ascii: ":")
      && body[name + 1] == 0x20
  }

  private static func endsValue(_ line: CodeLine) -> Bool {
    guard let last = line.last, !line.opensMore else { return false }
    return Bytes.isName(last) || last == 0x22 || last == UInt8(ascii: ")")
      || last == UInt8(ascii: "]")
  }

  /// Whether two figures stand on a line with a space between.
  private static func hasFiguresInARow(_ line: CodeLine) -> Bool {
    let body = line.body
    var index = body.next(0x20)
    while index > 0, index + 1 < body.count {
      if Bytes.isDigit(body[index - 1]), Bytes.isDigit(body[index + 1]) {
        var start = index - 1
        while start > 0, Bytes.isName(body[start - 1]) { start -= 1 }
        if Bytes.isDigit(body[start]), start == 0 || !"@$.:?".utf8.contains(body[start - 1]) {
          return true
        }
      }
      index = body.next(0x20, from: index + 1)
    }
    return false
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
