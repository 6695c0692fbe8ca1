/// Whether a text is JSON: a small pushdown automaton, linear, without recursion.
enum JSONCheck {
  static func isValid(_ text: ByteView) -> Bool {
    var stack: [UInt8] = []
    var expectsValue = true
    var expectsKey = false
    var index = 0
    var isDone = false
    while index < text.count {
      let byte = text[index]
      if Bytes.isSpace(byte) {
        index += 1
        continue
      }
      if isDone { return false }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard expectsValue, !expectsKey else { return false }
        stack.append(byte)
        expectsKey = byte == UInt8(ascii: "{")
        index += 1
        // An empty one closes at once.
        let next = behindSpace(text, from: index)
        if next < text.count, text[next] == (byte == UInt8(ascii: "{") ? 0x7D : 0x5D) {
          index = next + 1
          stack.removeLast()
          (expectsValue, expectsKey) = (false, false)
          isDone = stack.isEmpty
        }
        continue
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard !expectsValue, !expectsKey,
          stack.popLast() == (byte == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "["))
        else { return false }
        isDone = stack.isEmpty
      case UInt8(ascii: ","):
        guard !expectsValue, !expectsKey, let top = stack.last else { return false }
        expectsKey = top == UInt8(ascii: "{")
        expectsValue = true
      case UInt8(ascii: "\""):
        guard expectsValue || expectsKey, let end = stringEnd(text, from: index) else {
          return false
        }
        index = end
        if expectsKey {
          let colon = behindSpace(text, from: index)
          guard colon < text.count, text[colon] == UInt8(ascii: ":") else { return false }
          index = colon + 1
          (expectsKey, expectsValue) = (false, true)
        } else {
          expectsValue = false
          isDone = stack.isEmpty
        }
        continue
      default:
        guard expectsValue, !expectsKey, let end = scalarEnd(text, from: index) else {
          return false
        }
        index = end
        expectsValue = false
        isDone = stack.isEmpty
        continue
      }
      index += 1
    }
    return isDone
  }

  private static func stringEnd(_ text: ByteView, from start: Int) -> Int? {
    var index = start + 1
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""): return index + 1
      case UInt8(ascii: "\\"): index += 2
      case 0x0A: return nil
      default: index += 1
      }
    }
    return nil
  }

  private static func scalarEnd(_ text: ByteView, from start: Int) -> Int? {
    for word in words where text.part(start..<text.count).begins(with: word) {
      return start + word.utf8CodeUnitCount
    }
    var index = start
    while index < text.count, Bytes.isDigit(text[index]) || "+-.eE".utf8.contains(text[index]) {
      index += 1
    }
    return text[start..<index].contains(where: Bytes.isDigit) ? index : nil
  }

  private static let words: [StaticString] = ["true", "false", "null"]

  private static func behindSpace(_ text: ByteView, from start: Int) -> Int {
    var index = start
    while index < text.count, Bytes.isSpace(text[index]) { index += 1 }
    return index
  }
}
