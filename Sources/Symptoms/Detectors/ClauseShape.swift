/// What SQL asks of a query's clauses: no comma at the end of one, and a condition for each join that
/// compares something.
enum ClauseShape {
  /// Whether some clause of blotted code has a slip. Linear in the code.
  static func isBroken(_ code: ByteView) -> Bool {
    var (isJoin, hasCondition, compares) = (false, false, false)
    var last: UInt8 = 0
    var before: ByteView = code.part(0..<0)
    // A choice has its end; procedures have ends of their own.
    var (choices, isProcedure) = (0, false)
    var index = 0
    while index < code.count {
      let byte = code[index]
      guard isName(byte) else {
        if byte == UInt8(ascii: ")"), last == UInt8(ascii: ",") { return true }
        if byte == UInt8(ascii: "=") {
          compares = true
          // An operator's own word: "JOIN = contjoinsel".
          if matches(before, "join") { isJoin = false }
        }
        if byte == UInt8(ascii: ";") {
          if isJoin, compares, !hasCondition { return true }
          isJoin = false
        }
        if !Bytes.isSpace(byte) { last = byte }
        index += 1
        continue
      }
      let start = index
      while index < code.count, isName(code[index]) { index += 1 }
      let word = code.part(start..<index)
      if matches(word, "case"), !matches(before, "end") { choices += 1 }
      if matches(word, "end") { choices -= 1 }
      if matches(word, "begin") || matches(word, "loop") || matches(word, "if") {
        isProcedure = true
      }
      if last == UInt8(ascii: ","), clauses.contains(where: { matches(word, $0) }) { return true }
      if matches(word, "join") || ends.contains(where: { matches(word, $0) }) {
        if isJoin, compares, !hasCondition { return true }
        isJoin = matches(word, "join") && !matches(before, "cross") && !matches(before, "natural")
        (hasCondition, compares) = (false, false)
      } else if matches(word, "on") || matches(word, "using") {
        hasCondition = true
      }
      (before, last) = (word, code[index - 1])
    }
    if choices > 0, !isProcedure { return true }
    return isJoin && compares && !hasCondition
  }

  /// Words that begin a clause and name no column.
  private static let clauses: [StaticString] = [
    "from", "where", "group", "order", "having", "limit",
  ]
  private static let ends: [StaticString] = [
    "where", "group", "order", "having", "limit", "union", "set", "returning",
  ]

  private static func isName(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F || byte >= 0x80
  }

  /// Whether a word is one in small letters, whatever the case of its own.
  private static func matches(_ word: ByteView, _ other: StaticString) -> Bool {
    let count = other.utf8CodeUnitCount
    guard word.count == count else { return false }
    return (0..<count).allSatisfy { word[$0] | 0x20 == other.utf8Start[$0] }
  }
}
