/// Words of SQL that can never stand next to each other: a clause's word that wants a value before the
/// next clause, a bracket or the end, figures in a row, `GROUP` and `ORDER` without `BY`.
enum QueryPairs {
  private struct Word: OptionSet {
    let rawValue: Int32
    /// Wants a value behind it.
    static let wants = Word(rawValue: 1)
    /// Stands where no value can.
    static let ends = Word(rawValue: 2)
    static let isOrder = Word(rawValue: 4)
    static let isGroup = Word(rawValue: 8)
    static let isBy = Word(rawValue: 16)
    static let isOperator = Word(rawValue: 32)
    static let isSet = Word(rawValue: 64)
  }

  private static let words: WordTable = {
    let lists: [(Word, String)] = [
      (.wants, "where and or by having from join like between when then in"),
      (.ends, "where and or having from group order limit join set values then union"),
      (.isOrder, "order"), (.isGroup, "group"), (.isBy, "by siblings"), (.isOperator, "operator"),
    ]
    return WordTable(traits: lists)
  }()

  private enum Kind {
    case start, word, number, string, sign, other
  }

  /// Whether some stand in code that is blotted out. Linear in the code.
  static func stand(in code: ByteView) -> Bool {
    // Operators of one's own have signs for names.
    if code.first("OPERATOR") != nil || code.first("operator") != nil { return false }
    var (kind, last) = (Kind.start, Word())
    // Whether something stood before the last word that it could follow.
    var (isBehindValue, index) = (false, 0)
    while index < code.count {
      let byte = code[index]
      if Bytes.isSpace(byte) {
        index += 1
        continue
      }
      var (next, word) = (Kind.other, Word())
      let start = index
      index += 1
      if byte == 0x22 {
        while index < code.count, code[index] == byte { index += 1 }
        next = .string
      } else if Bytes.isDigit(byte) {
        while index < code.count, Bytes.isName(code[index]) || code[index] == 0x2E { index += 1 }
        next = .number
      } else if Bytes.isName(byte) {
        var hash = WordHash.adding(byte | 0x20, to: WordHash.start)
        while index < code.count, Bytes.isName(code[index]) {
          hash = WordHash.adding(code[index] | 0x20, to: hash)
          index += 1
        }
        next = .word
        let isPart = start > 0 && ".@:$#[".utf8.contains(code[start - 1])
        let traits = isPart ? -1 : words[hash]
        word = traits < 0 ? [] : Word(rawValue: traits)
      } else if byte == UInt8(ascii: "=") {
        next = .sign
      }
      let isMark =
        byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
      if last.contains(.wants), isMark || word.contains(.ends), isBehindValue { return true }
      if kind == .sign, isMark || word.contains(.ends) { return true }
      if kind == .number, next == .number || next == .string { return true }
      if kind == .string, next == .number { return true }
      let isClause = isBehindValue && next == .word && !word.contains(.isBy)
      if isClause, last.contains(.isOrder) || last.contains(.isGroup) { return true }
      let isValue = kind == .word && last.isEmpty || kind == .number || kind == .string
      isBehindValue =
        isValue || kind == .other && start > 0 && last.isEmpty && behindBracket(code, start)
        || !last.isEmpty
      (kind, last) = (next, word)
    }
    return last.contains(.wants) && isBehindValue
  }

  /// Whether a closing bracket or a star stands before a place.
  private static func behindBracket(_ code: ByteView, _ place: Int) -> Bool {
    var before = place - 1
    while before > 0, Bytes.isSpace(code[before]) { before -= 1 }
    return code[before] == UInt8(ascii: ")") || code[before] == UInt8(ascii: "*")
  }
}
