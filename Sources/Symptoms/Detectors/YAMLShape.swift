/// What YAML asks of a document: no tabs to indent, quoted and bracketed values that end.
enum YAMLShape {
  static func isBroken(_ code: ArraySlice<UInt8>) -> Bool {
    // Templates are YAML only once they are filled in.
    if Bytes.first(code, "{{") != nil || Bytes.first(code, "{%") != nil { return false }
    var blockIndent: Int?
    var (depth, quote): (Int, UInt8?) = (0, nil)
    var indents: [Int] = []
    for line in code.split(separator: 0x0A) {
      let indent = line.prefix { $0 == 0x20 }.count
      let body = line.dropFirst(indent)
      guard let first = body.first, first != 0x0D else { continue }
      if let block = blockIndent {
        if indent > block { continue }
        blockIndent = nil
      }
      if quote == nil, depth == 0 {
        if first == 0x09 { return true }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "%") { continue }
        let end = body.last { !Bytes.isSpace($0) }
        let value = value(body)
        if !fits(body, indent, &indents) { return true }
        if let head = value.first, head == UInt8(ascii: "|") || head == UInt8(ascii: ">"),
          end != UInt8(ascii: ":")
        {
          blockIndent = indent
          continue
        }
        guard let head = value.first, [0x22, 0x27, 0x5B, 0x7B].contains(head) else { continue }
        scan(value, &depth, &quote)
      } else {
        scan(body, &depth, &quote)
      }
      if depth < 0 { return true }
    }
    return depth != 0 || quote != nil
  }

  /// Whether a key or an item stands where one of the blocks it lies in begins, or deeper than all
  /// of them. What is neither goes on with the line before.
  private static func fits(
    _ body: ArraySlice<UInt8>, _ indent: Int, _ indents: inout [Int]
  ) -> Bool {
    let isItem =
      body.first == UInt8(ascii: "-") && (body.count == 1 || body.dropFirst().first == 0x20)
    let isKey = Bytes.first(body, ": ") != nil || body.last { !Bytes.isSpace($0) } == 0x3A
    guard isItem || isKey else { return true }
    var isOut = false
    while let last = indents.last, last > indent {
      indents.removeLast()
      isOut = true
    }
    if isOut, let last = indents.last, last != indent { return false }
    if indents.last != indent { indents.append(indent) }
    // The key behind a dash begins a block of its own.
    if isItem, isKey {
      let inner = body.drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }.startIndex - body.startIndex
      indents.append(indent + inner)
    }
    return true
  }

  /// What stands behind dashes and a key.
  private static func value(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = body
    while rest.first == UInt8(ascii: "-"), rest.dropFirst().first == 0x20 {
      rest = rest.dropFirst().drop { $0 == 0x20 }
    }
    if let head = rest.first, [0x22, 0x27, 0x5B, 0x7B].contains(head) { return rest }
    guard let colon = Bytes.first(rest, ": ") else { return [] }
    return rest[(colon + 1)...].drop { $0 == 0x20 }
  }

  private static func scan(_ text: ArraySlice<UInt8>, _ depth: inout Int, _ quote: inout UInt8?) {
    var index = text.startIndex
    var isPlain = false
    while index < text.endIndex {
      let byte = text[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == 0x22 {
          index += 1
        } else if byte == open {
          quote = nil
        }
      } else {
        switch byte {
        case 0x22, 0x27: if !isPlain { quote = byte }
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "#") where index > text.startIndex && Bytes.isSpace(text[index - 1]):
          return
        default: break
        }
        // An apostrophe inside a plain word begins no string.
        isPlain = Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte >= 0x80
        // Behind a value that is over, the rest is a comment or the next pair.
        if depth == 0, byte != 0x20, quote == nil, index + 1 < text.endIndex,
          text[index + 1] == 0x0D || text[index + 1] == UInt8(ascii: ":")
        {
          return
        }
      }
      index += 1
    }
  }
}
