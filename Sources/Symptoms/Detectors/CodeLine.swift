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
    body.count(where: Bytes.closes) < body.count(where: Bytes.opens)
  }

  /// Whether more brackets close on the line than open.
  var closesMore: Bool {
    body.count(where: Bytes.closes) > body.count(where: Bytes.opens)
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

  /// Whether a declared value's type, between a colon and an equals sign or before the name of what
  /// is made new, opens more angle brackets than it closes.
  var hasOpenType: Bool {
    guard let first, Bytes.isLetter(first), body.next(0x3C) < body.count else { return false }
    let declares: [StaticString] = ["let ", "var ", "val ", "const ", "static ", "private "]
    if let equals = body.first(" = "), declares.contains(where: begins),
      let colon = body.part(0..<equals).first(": ")
    {
      // A type may have an equals sign of its own: up to the next its brackets are whole.
      let next = body.first(" = ", from: equals + 1) ?? equals
      return Self.opensAngles(body.part(colon..<equals))
        && Self.opensAngles(body.part(colon..<next))
    }
    return body.first(" = new ").map { Self.opensAngles(body.part(0..<$0)) } ?? false
  }

  /// Whether the head of a function, all on the line, has more angle brackets that open than close, or
  /// fewer.
  var hasOpenHead: Bool {
    guard last == UInt8(ascii: "{"), let first, "pfos".utf8.contains(first),
      body.next(0x3C) < body.count, !opensLess
    else { return false }
    let words: [StaticString] = ["public ", "private ", "protected ", "pub ", "fn ", "func "]
    guard words.contains(where: begins), !has(" < "), !has(" > "), !has("<<"), !has("operator"),
      !has("func <"), !has("func >"), !has("..<"), !has(" let "), !has(" var "), !has(" val ")
    else { return false }
    return Self.openAngles(body) != 0
  }

  /// Whether the last bracket is not the only one that stays open.
  private var opensLess: Bool {
    body.count(where: Bytes.opens) != body.count(where: Bytes.closes) + 1
  }

  private static func opensAngles(_ type: ByteView) -> Bool {
    // A comparison, a range or a condition is no type.
    !type.contains { [0x22, 0x28, 0x26, 0x2E, 0x3F].contains($0) } && openAngles(type) > 0
  }

  /// How many angle brackets stay open; an arrow's closes none.
  private static func openAngles(_ code: ByteView) -> Int {
    var depth = 0
    for (index, byte) in code.enumerated() {
      if byte == 0x3C { depth += 1 }
      if byte == 0x3E, index > 0, code[index - 1] != 0x2D, code[index - 1] != 0x3D { depth -= 1 }
    }
    return depth
  }

  /// Whether nothing but two names stand behind `return`.
  var returnsTwoNames: Bool {
    var words: [ByteView] = []
    var rest = behind(7)
    while !rest.isEmpty, words.count < 3 {
      let name = rest.prefix(while: Bytes.isName).count
      guard name > 0, !Bytes.isDigit(rest[0]) else {
        return rest.first == 0x3B && words.count == 2 && !Self.leads(words[0])
      }
      words.append(rest.part(0..<name))
      let next = rest.part(name..<rest.count)
      guard next.isEmpty || next.first == 0x20 || next.first == 0x3B else { return false }
      rest = next.trimmedStart
    }
    return words.count == 2 && rest.isEmpty && !Self.leads(words[0])
      && !["switch", "with"].contains(where: words[1].equals)
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
    return words.contains(where: word.equals)
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
    return !words.contains(where: word.equals)
  }
}
