/// A string of Python: in quotes or three of them, and with expressions in braces where an "f" stands
/// before it.
enum PythonString {
  /// Behind a string that begins with a quote; nil where it does not end. What stands in a formatted
  /// string's braces may have strings of its own, with the same quotes.
  /// Nobody nests them sixteen deep, and what is deeper is not read.
  static func end(
    _ code: ByteView, from start: Int, isFormatted: Bool, nested: Int = 0
  ) -> Int? {
    guard nested < 16 else { return nil }
    func at(_ position: Int) -> UInt8 { position < code.count ? code[position] : 0 }
    let quote = at(start)
    let isTriple = at(start + 1) == quote && at(start + 2) == quote
    var index = start + (isTriple ? 3 : 1)
    var depth = 0
    while index < code.count {
      let byte = code[index]
      let isEnd = byte == quote && (!isTriple || (at(index + 1) == quote && at(index + 2) == quote))
      if byte == UInt8(ascii: "\\") {
        index += 2
      } else if isEnd, depth == 0 || isTriple {
        return depth == 0 ? index + (isTriple ? 3 : 1) : nil
      } else if byte == 0x0A, !isTriple {
        return nil
      } else if isFormatted, byte == UInt8(ascii: "{") {
        // Two braces are one that is meant.
        if depth == 0, at(index + 1) == byte { index += 1 } else { depth += 1 }
        index += 1
      } else if isFormatted, byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
        index += 1
      } else if depth > 0, byte == 0x22 || byte == 0x27 {
        guard let inner = end(code, from: index, isFormatted: true, nested: nested + 1) else {
          return nil
        }
        index = inner
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether the quote at a place has a prefix with an "f".
  static func isFormatted(_ code: ByteView, at quote: Int) -> Bool {
    var (start, hasF) = (quote, false)
    while start > 0, quote - start < 3, Bytes.isLetter(code[start - 1]) {
      start -= 1
      if code[start] | 0x20 == UInt8(ascii: "f") { hasF = true }
    }
    return hasF && quote - start <= 2
  }
}
