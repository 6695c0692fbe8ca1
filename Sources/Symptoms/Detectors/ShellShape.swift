/// What a shell asks of a script: quotes that end, with substitutions inside them, and here-documents
/// that are left alone. Brackets tell nothing, since `case` has lone ones.
enum ShellShape {
  static func isBroken(_ code: ArraySlice<UInt8>) -> Bool {
    var index = code.startIndex
    // Open double quotes, and the substitutions that stand in them.
    var stack: [UInt8] = []
    func at(_ position: Int) -> UInt8 { position < code.endIndex ? code[position] : 0 }
    while index < code.endIndex {
      let byte = code[index]
      let isQuoted = stack.last == 0x22
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case 0x22:
        if isQuoted { stack.removeLast() } else { stack.append(0x22) }
      case 0x27 where !isQuoted:
        let escapes = index > code.startIndex && code[index - 1] == UInt8(ascii: "$")
        guard let end = closing(code, from: index + 1, escapes: escapes) else { return true }
        index = end
      case UInt8(ascii: "$") where at(index + 1) == UInt8(ascii: "("):
        stack.append(UInt8(ascii: "("))
        index += 1
      case UInt8(ascii: ")") where stack.last == UInt8(ascii: "("): stack.removeLast()
      case UInt8(ascii: "#") where !isQuoted:
        let before = index == code.startIndex ? 0x0A : code[index - 1]
        if Bytes.isSpace(before) || before == UInt8(ascii: ";") {
          index = code[index...].firstIndex(of: 0x0A) ?? code.endIndex
        }
      case UInt8(ascii: "<") where !isQuoted && at(index + 1) == byte && at(index + 2) != byte:
        if let end = hereDocument(code, from: index + 2) { index = end }
      default: break
      }
      index += 1
    }
    return stack.contains(0x22)
  }

  private static func closing(
    _ code: ArraySlice<UInt8>, from start: Int, escapes: Bool
  ) -> Int? {
    var index = start
    while index < code.endIndex {
      if code[index] == 0x27 { return index }
      index += escapes && code[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The end of a here-document's last line; nil where `<<` begins none.
  private static func hereDocument(_ code: ArraySlice<UInt8>, from start: Int) -> Int? {
    var rest = code[start...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    rest = rest.drop { $0 == 0x20 || $0 == 0x27 || $0 == 0x22 || $0 == UInt8(ascii: "\\") }
    let word = rest.prefix { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x5F }
    guard let first = word.first, !Bytes.isDigit(first),
      var position = rest.firstIndex(of: 0x0A)
    else { return nil }
    while position < code.endIndex {
      let end = code[(position + 1)...].firstIndex(of: 0x0A) ?? code.endIndex
      let line = code[min(position + 1, code.endIndex)..<end].drop(while: Bytes.isSpace)
      if line.elementsEqual(word) { return end - 1 }
      position = end
    }
    return code.endIndex
  }
}
