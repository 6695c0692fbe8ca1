/// What SQL asks of a query's clauses: no comma at the end of one, and a condition for each join that
/// compares something.
enum ClauseShape {
  /// A join that is being read.
  private struct Join {
    var isOpen = false
    var hasCondition = false
    var compares = false
    /// Whether it keeps rows of one side that have none on the other.
    var isOuter = false

    /// Whether it compares something and does not say on what.
    var lacksCondition: Bool { isOpen && compares && !hasCondition }
  }

  /// Whether some clause of blotted code has a slip. Linear in the code.
  static func isBroken(_ code: ByteView) -> Bool {
    if lacksComma(code) || QueryPairs.stand(in: code) { return true }
    // The join of each open bracket.
    var joins = [Join()]
    var (last, before): (UInt8, ByteView) = (0, code.part(0..<0))
    // Whether a comma stands before the word before.
    var isBehindComma = false
    // A choice has its end; procedures have ends of their own.
    var (choices, isProcedure) = (0, false)
    var index = 0
    while index < code.count {
      let byte = code[index]
      guard Bytes.isName(byte) else {
        switch byte {
        case UInt8(ascii: "("): joins.append(Join())
        case UInt8(ascii: ")"):
          if last == UInt8(ascii: ",") || joins[joins.count - 1].lacksCondition { return true }
          if joins.count > 1 { joins.removeLast() }
        case UInt8(ascii: "="):
          joins[joins.count - 1].compares = true
          // An operator's own word: "JOIN = contjoinsel".
          if matches(before, "join") { joins[joins.count - 1].isOpen = false }
        case UInt8(ascii: ";"):
          if joins[joins.count - 1].lacksCondition { return true }
          joins = [Join()]
        default: break
        }
        if !Bytes.isSpace(byte) { last = byte }
        index += 1
        continue
      }
      let start = index
      while index < code.count, Bytes.isName(code[index]) { index += 1 }
      let word = code.part(start..<index)
      if matches(word, "case"), !matches(before, "end") { choices += 1 }
      if matches(word, "end") { choices -= 1 }
      isProcedure = isProcedure || ["begin", "loop", "if"].contains { matches(word, $0) }
      let isComma = last == UInt8(ascii: ",")
      if isComma, ["from", "where", "having"].contains(where: { matches(word, $0) }) {
        return true
      }
      if isBehindComma, matches(word, "by"), matches(before, "group") || matches(before, "order") {
        return true
      }
      if matches(word, "join") || ends.contains(where: { matches(word, $0) }) {
        let join = joins[joins.count - 1]
        if join.lacksCondition || join.isOuter && !join.hasCondition && matches(word, "where") {
          return true
        }
        let isCross = matches(before, "cross") || matches(before, "natural")
        joins[joins.count - 1] = Join(isOpen: matches(word, "join") && !isCross)
        joins[joins.count - 1].isOuter =
          ["left", "right", "full", "outer"].contains { matches(before, $0) }
          && code.first("NATURAL") == nil && code.first("natural") == nil
      } else if matches(word, "on") || matches(word, "using") {
        joins[joins.count - 1].hasCondition = true
      }
      (before, last, isBehindComma) = (word, code[index - 1], isComma)
    }
    return joins[joins.count - 1].lacksCondition || choices > 0 && !isProcedure
  }

  /// Whether a column with its type stands on the line behind another that has no comma.
  private static func lacksComma(_ code: ByteView) -> Bool {
    guard code.first("(") != nil else { return false }
    var isOpen = false
    for text in Lines(code) {
      let line = CodeLine(text)
      guard let last = line.last else { continue }
      let isColumn = isColumn(line.body)
      if isOpen, isColumn { return true }
      isOpen =
        isColumn && !",(;".utf8.contains(last) && !line.closesMore
    }
    return false
  }

  /// Whether a line is a name and a type, and what else there is to a column.
  private static func isColumn(_ line: ByteView) -> Bool {
    let words = line.split(separator: 0x20, maxSplits: 2)
    guard words.count >= 2, words[0].allSatisfy(Bytes.isName),
      !matches(ByteView(rebasing: words[0]), "returns")
    else { return false }
    let type = words[1].prefix { Bytes.isLetter($0) }
    return types.contains { matches(ByteView(rebasing: type), $0) }
  }

  private static let types: [StaticString] = [
    "int", "integer", "bigint", "smallint", "tinyint", "serial", "bigserial", "varchar", "char",
    "text",
    "timestamp", "timestamptz", "datetime", "boolean", "bool", "decimal", "numeric", "uuid",
    "jsonb",
    "double", "float", "real",
  ]

  private static let ends: [StaticString] = [
    "where", "group", "order", "having", "limit", "union", "set", "returning",
  ]

  /// Whether a word is one in small letters, whatever the case of its own.
  private static func matches(_ word: ByteView, _ other: StaticString) -> Bool {
    let count = other.utf8CodeUnitCount
    guard word.count == count else { return false }
    return (0..<count).allSatisfy { word[$0] | 0x20 == other.utf8Start[$0] }
  }
}
