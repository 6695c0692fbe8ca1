/// Lists of types behind `new` that do not close: `new Map<string, Set<Item>()`.
enum OpenTypeList {
  /// How much of a list is read.
  private static let most = 160

  /// Whether some stand in blotted code. Linear.
  static func stand(in code: ByteView) -> Bool {
    var index = 0
    while let found = code.first("new ", from: index) {
      index = found + 4
      if found > 0, Bytes.isName(code[found - 1]) { continue }
      while index < code.count, Bytes.isName(code[index]) || code[index] == 0x2E { index += 1 }
      if index < code.count, code[index] == UInt8(ascii: "<"), isOpen(code, from: index) {
        return true
      }
    }
    return false
  }

  /// Whether a call's bracket comes behind a list's closing sign while another list is open.
  private static func isOpen(_ code: ByteView, from start: Int) -> Bool {
    var depth = 0
    for index in start..<min(code.count, start + most) {
      switch code[index] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">") where code[index - 1] != UInt8(ascii: "="):
        depth -= 1
        if depth == 0 { return false }
      case UInt8(ascii: "(") where code[index - 1] == UInt8(ascii: ">"):
        return code[index - 2] != UInt8(ascii: "=")
      case UInt8(ascii: ";"): return false
      default: break
      }
    }
    return false
  }
}
