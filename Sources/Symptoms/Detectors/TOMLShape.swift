/// What TOML asks of a file: a key and a value on each line, values that end.
enum TOMLShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var depth = 0
    for line in Lines(code) {
      let body = line.trimmedStart
      guard let first = body.first else { continue }
      // Strings over lines are left alone.
      if body.first("\"\"\"") != nil || body.first("\'\'\'") != nil { return false }
      if first == UInt8(ascii: "#") { continue }
      var start = 0
      if depth == 0, first != UInt8(ascii: "[") {
        guard let equals = assignment(body) else { return true }
        start = equals + 1
        guard beginsValue(body.part(start..<body.count).trimmedStart) else { return true }
      }
      guard scan(body, from: start, &depth), depth >= 0 else { return true }
    }
    return depth != 0
  }

  /// The sign behind a key, quotes left out.
  private static func assignment(_ body: ByteView) -> Int? {
    var quote: UInt8?
    for (index, byte) in body.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        return index > 0 ? index : nil
      } else if byte == UInt8(ascii: "#") {
        return nil
      }
    }
    return nil
  }

  private static func beginsValue(_ text: ByteView) -> Bool {
    guard let first = text.first else { return false }
    if Bytes.isDigit(first) || "\"'[{+-.<$".utf8.contains(first) { return true }
    return ["true", "false", "inf", "nan"].contains { text.begins(with: $0) }
  }

  /// Reads brackets and strings of a line; false where a string does not end or a table within has a
  /// colon.
  private static func scan(_ text: ByteView, from start: Int, _ depth: inout Int) -> Bool {
    var (index, braces) = (start, 0)
    while index < text.count {
      switch text[index] {
      case 0x22, 0x27:
        let quote = text[index]
        index += 1
        while index < text.count, text[index] != quote {
          index += text[index] == UInt8(ascii: "\\") && quote == 0x22 ? 2 : 1
        }
        if index >= text.count { return false }
      case UInt8(ascii: "#"): return true
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{"): (depth, braces) = (depth + 1, braces + 1)
      case UInt8(ascii: "}"): (depth, braces) = (depth - 1, braces - 1)
      case UInt8(ascii: ":") where braces > 0 && index + 1 < text.count && text[index + 1] == 0x20:
        return false
      default: break
      }
      index += 1
    }
    return true
  }
}
