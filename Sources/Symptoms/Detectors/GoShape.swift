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
      // It stands on the line of the brace before it.
      if first == UInt8(ascii: "e"), line.begins("else {") || line.begins("else if ") {
        return true
      }
      if first == UInt8(ascii: "{"), heads.contains(where: before.begins),
        before.last != UInt8(ascii: "{"), before.last != UInt8(ascii: ",")
      {
        return true
      }
      if lacksBrace(line) { return true }
      if line.indent == 0 {
        if line.begins("package ") { isFile = true }
        // Outside of functions values are given by `var` alone.
        if isFile, lists.isEmpty, Bytes.isLetter(first), line.has(" := ") { return true }
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

  /// Whether a head's line is over, and its brace has not come.
  private static func lacksBrace(_ line: CodeLine) -> Bool {
    guard line.begins("if ") || line.begins("for "), let last = line.last, !line.opensMore else {
      return false
    }
    return (Bytes.isName(last) || last == 0x22 || last == UInt8(ascii: ")")) && !line.has("{")
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
