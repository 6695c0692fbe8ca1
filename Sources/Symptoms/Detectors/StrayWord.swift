/// A word or mark of a foreign script that stands between the tokens of code, where none can:
/// outside strings and comments, next to another name.
enum StrayWord {
  static func stands(in code: ByteView, language: CodeLanguage) -> Bool {
    guard code.greatest >= 0xCD, !language.hasTags, code.first("</") == nil else { return false }
    var (index, looks) = (0, 0)
    // Each look at a word reads all of the code.
    while index < code.count, looks < 32 {
      let byte = code[index]
      switch byte {
      case 0x22, 0x27, 0x60:
        // Strings over lines and doubtful ones are left alone.
        if index + 2 < code.count, code[index + 1] == byte, code[index + 2] == byte { return false }
        index = stringEnd(code, from: index + 1, quote: byte)
      case UInt8(ascii: "/") where code.part(index..<code.count).begins(with: "/*"):
        index = (code.first("*/", from: index + 2) ?? code.count) + 2
      case _ where beginsComment(code, index, language):
        index = code.next(0x0A, from: index)
      case 0xCD...:
        let end = wordEnd(code, from: index)
        if end.isForeign { looks += 1 }
        if end.isMark || (end.isForeign && touches(code, index, end.index)) { return true }
        index = end.index
      default: index += 1
      }
    }
    return false
  }

  private static func beginsComment(
    _ code: ByteView, _ index: Int, _ language: CodeLanguage
  ) -> Bool {
    language.lineComments.contains { code.part(index..<code.count).begins(with: $0) }
  }

  private static func stringEnd(_ code: ByteView, from start: Int, quote: UInt8) -> Int {
    var index = start
    while index < code.count, code[index] != quote {
      if code[index] == 0x0A, quote != 0x60 { break }
      index += code[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index + 1
  }

  /// Behind a word; whether a script other than Latin and Greek, which is mathematics, is in it, and
  /// whether it is a wide form of punctuation.
  private static func wordEnd(
    _ code: ByteView, from start: Int
  ) -> (index: Int, isForeign: Bool, isMark: Bool) {
    var end = start
    while end < code.count,
      code[end] >= 0x80 || Bytes.isLetter(code[end]) || Bytes.isDigit(code[end])
        || code[end] == 0x5F
    {
      end += 1
    }
    var walk = ScalarWalk(Array(code[start..<end])[...])
    var (isForeign, isMark) = (false, false)
    while let (scalar, _) = walk.next() {
      if let script = Script(scalar), script != .latin, script != .greek { isForeign = true }
      if [0xFF0C, 0xFF1B, 0xFF08, 0xFF09, 0xFF1A, 0x3002, 0x3001].contains(scalar) {
        isMark = true
      }
    }
    return (end, isForeign, isMark)
  }

  /// Whether another name or number follows behind spaces, or a closed value stands before, and the
  /// word stands nowhere else, as a name of the program's own would.
  private static func touches(_ code: ByteView, _ start: Int, _ end: Int) -> Bool {
    var after = end
    while after < code.count, code[after] == 0x20 { after += 1 }
    var before = start - 1
    while before >= 0, code[before] == 0x20 { before -= 1 }
    let isFollowed =
      after > end && after < code.count
      && (Bytes.isLetter(code[after]) || Bytes.isDigit(code[after]) || code[after] >= 0x80)
    let isLed =
      before >= 0
      && (")]".utf8.contains(code[before]) || (before < start - 1 && Bytes.isDigit(code[before])))
    guard isFollowed || isLed else { return false }
    let word = Array(code[start..<end])
    var (count, index) = (0, 0)
    while index + word.count <= code.count {
      if code[index] == word[0], code[index..<index + word.count].elementsEqual(word) { count += 1 }
      index += 1
    }
    return count == 1
  }
}
