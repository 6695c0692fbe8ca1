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
    /// The type that a value is declared with has all its angle brackets.
    static let typedValues = Rules(rawValue: 8192)
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
    if rules.contains(.typedValues), line.hasOpenType || line.hasOpenHead { return true }
    // A label may go on where it has a condition.
    if rules.contains(.caseLabels), before.begins("case "), !before.has(":"), !before.has("->"),
      !before.has("=>"), !line.begins("when "), line.first != UInt8(ascii: ":"),
      let last = before.last, Bytes.isLetter(last) || Bytes.isDigit(last) || last == 0x22
    {
      return true
    }
    // An enumeration's cases are names.
    if rules.contains(.guards), before.begins("case "), !before.has(":"), !line.begins("where "),
      !"&|,:".utf8.contains(line.first ?? 0), let head = before.behind(5).first,
      head == 0x22 || head == 0x2E || Bytes.isDigit(head), before.last != UInt8(ascii: ","),
      !before.opensMore
    {
      return true
    }
    if rules.contains(.typedHeads), line.last == UInt8(ascii: "{"), line.hasBrokenType {
      return true
    }
    if rules.contains(.wholeSigns), line.has("< < ") || line.has(" = = ") { return true }
    if rules.contains(.arms), before.has("=>"), before.last == UInt8(ascii: ","), !before.opensMore,
      line.last == UInt8(ascii: ","), line.has(" = ") || line.first == 0x22, !line.has("=>"),
      !line.closesMore
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
