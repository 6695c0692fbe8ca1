/// What statements ask of code whose brackets are whole: semicolons, labels' colons, heads of blocks.
///
/// It reads code whose strings are filled with quotes and whose comments with spaces, line by line. A
/// rule says nothing where the language leaves a choice. Linear in the code.
struct StatementShape: Sendable {
  /// What a language asks for.
  struct Rules: OptionSet, Sendable {
    let rawValue: UInt16
    /// A `case` has its colon or arrow on its line.
    static let caseLabels = Rules(rawValue: 1)
    /// `default` is a label alone, and has its colon.
    static let defaultLabel = Rules(rawValue: 2)
    /// The head of a `for` has two semicolons or none.
    static let forHeads = Rules(rawValue: 4)
    /// Behind a block on its line comes `else` and the like, not any word with a block of its own.
    static let blockWords = Rules(rawValue: 8)
    /// No space within `<<` and `==`.
    static let wholeSigns = Rules(rawValue: 16)
    /// A class has a semicolon behind its body.
    static let classEnds = Rules(rawValue: 32)
    /// A `guard` has its `else`.
    static let guards = Rules(rawValue: 64)
    /// Go: braces on the head's line, called functions, known words at the top.
    static let go = Rules(rawValue: 128)
    /// Arms of a match have `=>` each.
    static let arms = Rules(rawValue: 256)
    /// `return` has one value or a list with commas.
    static let oneReturn = Rules(rawValue: 512)
    /// Statements end in semicolons.
    static let semicolons = Rules(rawValue: 1024)
    /// So do `let` and `use`.
    static let letSemicolons = Rules(rawValue: 2048)
    /// The type a function gives back has its brackets, and an arrow stands before its body.
    static let typedHeads = Rules(rawValue: 4096)
  }

  let rules: Rules

  /// Whether some statement of blotted code cannot be one.
  func isBroken(_ code: ByteView) -> Bool {
    if !rules.isDisjoint(with: [.semicolons, .letSemicolons]) {
      let everywhere = rules.contains(.semicolons)
      if SemicolonWalk.missesOne(in: code, everywhere: everywhere) { return true }
    }
    if rules.contains(.go), GoShape.isBroken(code) { return true }
    var before = CodeLine(code.part(0..<0))
    var open: [Int] = []
    for text in Lines(code) {
      let line = CodeLine(text)
      guard line.first != nil else { continue }
      if isBroken(line, before) || endsClass(line, &open) { return true }
      before = line
    }
    return false
  }

  private func isBroken(_ line: CodeLine, _ before: CodeLine) -> Bool {
    switch line.first {
    case UInt8(ascii: "d") where rules.contains(.defaultLabel):
      if line.begins("default "), !line.begins("default as "), let next = line.behind(8).first,
        Bytes.isLetter(next)
      {
        return true
      }
    case UInt8(ascii: "f") where rules.contains(.forHeads):
      if line.begins("for (") || line.begins("for("), let count = line.semicolonsInBrackets,
        count == 1, !line.has(" : ")
      {
        return true
      }
    case UInt8(ascii: "g") where rules.contains(.guards):
      if line.begins("guard "), line.has("{ return"), !line.has("else"),
        line.last != UInt8(ascii: ",")
      {
        return true
      }
    case UInt8(ascii: "r") where rules.contains(.oneReturn):
      if line.begins("return "), line.returnsTwoNames { return true }
    case UInt8(ascii: "}") where rules.contains(.blockWords):
      if line.hasStrangeWordBehindBlock { return true }
    default: break
    }
    // A label may go on where it has a condition.
    if rules.contains(.caseLabels), before.begins("case "), !before.has(":"), !before.has("->"),
      !before.has("=>"), !line.begins("when "), line.first != UInt8(ascii: ":"),
      let last = before.last, Bytes.isLetter(last) || Bytes.isDigit(last) || last == 0x22
    {
      return true
    }
    if rules.contains(.typedHeads), line.last == UInt8(ascii: "{"), line.hasBrokenType {
      return true
    }
    if rules.contains(.wholeSigns), line.has("< < ") || line.has(" = = ") { return true }
    if rules.contains(.arms), before.has("=>"), before.last == UInt8(ascii: ","), !before.opensMore,
      line.last == UInt8(ascii: ","), line.has(" = "), !line.has("=>")
    {
      return true
    }
    return false
  }

  /// Whether a class's body ends in a brace alone; `open` holds the indents of those that are open.
  private func endsClass(_ line: CodeLine, _ open: inout [Int]) -> Bool {
    guard rules.contains(.classEnds) else { return false }
    if line.last == UInt8(ascii: "{"), !line.has("("), !line.has("="),
      line.begins("class ") || line.begins("struct ")
    {
      open.append(line.indent)
    } else if line.first == UInt8(ascii: "}"), open.last == line.indent {
      open.removeLast()
      return line.body.count == 1
    } else if line.last == UInt8(ascii: "{"), open.last == line.indent {
      // What is in it is not set in: which brace ends it stays open.
      open.removeLast()
    }
    return false
  }
}

/// A line of code without the space around it.
struct CodeLine {
  let body: ByteView
  let indent: Int

  init(_ line: ByteView) {
    var (start, end) = (0, line.count)
    while start < end, Bytes.isSpace(line[start]) { start += 1 }
    while end > start, Bytes.isSpace(line[end - 1]) { end -= 1 }
    (body, indent) = (line.part(start..<end), start)
  }

  var first: UInt8? { body.first }
  var last: UInt8? { body.last }

  func begins(_ word: StaticString) -> Bool { body.begins(with: word) }
  func has(_ word: StaticString) -> Bool { body.first(word) != nil }

  /// Whether more brackets open on the line than close.
  var opensMore: Bool {
    body.count(where: ")]}".utf8.contains) < body.count(where: "([{".utf8.contains)
  }

  /// Whether more brackets close on the line than open.
  var closesMore: Bool {
    body.count(where: ")]}".utf8.contains) > body.count(where: "([{".utf8.contains)
  }

  /// What stands behind so many bytes and spaces.
  func behind(_ count: Int) -> ByteView {
    body.count > count ? body.part(count..<body.count).trimmedStart : body.part(0..<0)
  }

  /// Semicolons in the first brackets of the line; nil where they do not close on it.
  var semicolonsInBrackets: Int? {
    var (depth, count) = (0, 0)
    for byte in body {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return count }
      case UInt8(ascii: ";") where depth == 1: count += 1
      default: break
      }
    }
    return nil
  }

  /// Whether the type behind a function's brackets is not whole, or its body comes without an arrow.
  var hasBrokenType: Bool {
    guard let colon = body.first("): "), !has("=>") else { return false }
    let type = body.part(colon + 3..<body.count)
    if type.count >= 3, type.part(type.count - 3..<type.count).begins(with: "= {") {
      return has("= (") || has("async (")
    }
    return has("function ")
      && type.count(where: { $0 == 0x3C }) != type.count(where: { $0 == 0x3E })
  }

  /// Whether nothing but two names stand behind `return`.
  var returnsTwoNames: Bool {
    var words: [ByteView] = []
    var rest = behind(7)
    while !rest.isEmpty, words.count < 3 {
      let name = rest.prefix { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x5F }.count
      guard name > 0, !Bytes.isDigit(rest[0]) else {
        return rest.first == 0x3B && words.count == 2 && !Self.leads(words[0])
      }
      words.append(rest.part(0..<name))
      let next = rest.part(name..<rest.count)
      guard next.isEmpty || next.first == 0x20 || next.first == 0x3B else { return false }
      rest = next.trimmedStart
    }
    return words.count == 2 && rest.isEmpty && !Self.leads(words[0])
      && !["switch", "with"].contains {
        words[1].count == $0.utf8CodeUnitCount && words[1].begins(with: $0)
      }
  }

  /// Whether a word may stand before a value.
  private static func leads(_ word: ByteView) -> Bool {
    let words: [StaticString] = [
      "new", "await", "typeof", "sizeof", "delete", "void", "ref", "co_await", "not", "throw",
      "async",
      "function", "class", "static", "out", "move", "yield", "default", "clone", "print", "include",
      "require", "checked", "unchecked", "stackalloc", "from", "inline", "try", "copy", "borrow",
      "consume",
    ]
    return words.contains { word.count == $0.utf8CodeUnitCount && word.begins(with: $0) }
  }

  /// Whether a word that continues no block stands behind one and has a bracket of its own.
  var hasStrangeWordBehindBlock: Bool {
    let rest = behind(1)
    let name = rest.prefix { Bytes.isLetter($0) }.count
    guard name > 2, body.count > 1, body[1] == 0x20 || body[1] == rest[0] else { return false }
    let next = rest.part(name..<rest.count).trimmedStart
    guard next.first == UInt8(ascii: "(") || next.first == UInt8(ascii: "{"),
      next.last == UInt8(ascii: "{")
    else { return false }
    let words: [StaticString] = [
      "else", "catch", "finally", "while", "elseif", "until", "when", "where", "get", "set", "if",
      "for",
      "switch", "function", "from", "class", "return",
    ]
    let word = rest.part(0..<name)
    return !words.contains { word.count == $0.utf8CodeUnitCount && word.begins(with: $0) }
  }
}

/// What Go asks of lines, whose ends end statements.
enum GoShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var before = CodeLine(code.part(0..<0))
    var beforeThat = before
    /// Whether each open bracket at a line's end holds values.
    var lists: [Bool] = []
    var calls: [Int] = []
    var isFile = false
    for text in Lines(code) {
      let line = CodeLine(text)
      guard let first = line.first else { continue }
      if first == UInt8(ascii: "{"), heads.contains(where: before.begins),
        before.last != UInt8(ascii: "{"), before.last != UInt8(ascii: ",")
      {
        return true
      }
      if line.indent == 0 {
        if line.begins("package ") { isFile = true }
        if isFile, Bytes.isLetter(first), line.last == UInt8(ascii: "{"),
          !tops.contains(where: line.begins)
        {
          return true
        }
      }
      // The last of some values on lines of their own has its comma, too.
      let isEnd = first == UInt8(ascii: "}") || first == UInt8(ascii: ")")
      let isList = isEnd ? lists.popLast() ?? false : false
      if let last = line.last, "{(".utf8.contains(last) { lists.append(opensList(line)) }
      if isList, line.indent < before.indent, before.indent == beforeThat.indent,
        beforeThat.last == UInt8(ascii: ","),
        let last = before.last, !",{(:;".utf8.contains(last), !before.closesMore
      {
        return true
      }
      // A function that is started or put off is called.
      if line.last == UInt8(ascii: "{"), line.begins("go func(") || line.begins("defer func(") {
        calls.append(line.indent)
      } else if first == UInt8(ascii: "}"), let call = calls.last, call == line.indent {
        calls.removeLast()
        if line.body.count == 1 { return true }
      }
      (beforeThat, before) = (before, line)
    }
    return false
  }

  private static let heads: [StaticString] = ["if ", "for ", "func ", "switch ", "} else"]
  /// Whether a line's last bracket begins values, each with its comma.
  private static func opensList(_ line: CodeLine) -> Bool {
    if line.has("}{") { return true }
    if line.has("func(") || line.has("func (") { return false }
    let words: [StaticString] = [
      "if ", "for ", "func ", "switch ", "select ", "go ", "defer ", "case ", "default", "}",
      "var ",
      "const ", "type ", "import ", "struct ", "interface ",
    ]
    return !words.contains(where: line.begins) && !line.has("struct {") && !line.has("interface {")
  }

  private static let tops: [StaticString] = ["func ", "type ", "var ", "const ", "import "]
}
