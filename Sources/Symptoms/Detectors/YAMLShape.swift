/// What YAML asks of a document: no tabs to indent, quoted and bracketed values that end.
enum YAMLShape {
  static func isBroken(_ code: ByteView) -> Bool {
    // Templates are YAML only once they are filled in.
    if isTemplate(code) { return false }
    var blockIndent: Int?
    var (depth, quote): (Int, UInt8?) = (0, nil)
    var indents: [Block] = []
    var columns: [Int] = []
    var scalar: Int?
    var (keyColumn, hasPlainValue) = (0, false)
    for line in Lines(code) {
      let indent = line.prefix { $0 == 0x20 }.count
      let body = line.part(indent..<line.count)
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
        let isItem = first == UInt8(ascii: "-")
        if isItem || body.count > 3 && body.part(0..<3).equals("---") {
          while let last = columns.last, last > indent { columns.removeLast() }
        } else if lacksColon(body, indent, &columns) {
          return true
        }
        // A key that has a value on its line has no keys below it.
        if let key = plainKey(body) {
          let column = indent + key.start
          if let last = scalar, column > last, key.start == 0 { return true }
          let rest = behindBlanks(body, from: min(key.end + 1, body.count))
          if isDivided(rest) || rest.first.map({ "@`%".utf8.contains($0) }) ?? false { return true }
          if isItem { columns.append(column) }
          let hasValue = rest.first.map { !"#&!|>{[*\r".utf8.contains($0) } ?? false
          scalar = hasValue ? column : nil
          (keyColumn, hasPlainValue) = (column, hasValue)
        } else if isPlainItem(body) {
          scalar = indent
          hasPlainValue = false
        } else if hasPlainValue, indent == keyColumn, isWords(body) {
          // Neither a key nor what goes on with the value before.
          return true
        } else if let last = scalar, indent <= last {
          scalar = nil
        }
        if let head = behindTag(value).first,
          head == UInt8(ascii: "|") || head == UInt8(ascii: ">"),
          end != UInt8(ascii: ":")
        {
          blockIndent = indent
          continue
        }
        guard let head = value.first, [0x22, 0x27, 0x5B, 0x7B].contains(head) else { continue }
        if !scan(value, &depth, &quote) { return true }
      } else if !scan(body, &depth, &quote) {
        return true
      }
      if depth < 0 { return true }
    }
    return depth != 0 || quote != nil
  }

  /// Whether it has a template's marks; those behind a dollar are values of the document, those before
  /// one belong to what reads it.
  private static func isTemplate(_ code: ByteView) -> Bool {
    if code.first("{%") != nil { return true }
    var index = 0
    while let found = code.first("{{", from: index) {
      let isValue =
        found > 0 && code[found - 1] == UInt8(ascii: "$")
        || code.part(found..<code.count).begins(with: "{{ $")
      if !isValue { return true }
      index = found + 2
    }
    return false
  }

  /// Whether a key or an item stands where one of the blocks it lies in begins, or deeper than all
  /// of them. What is neither goes on with the line before.
  private static func fits(_ body: ByteView, _ indent: Int, _ indents: inout [Block]) -> Bool {
    let isItem = body.first == UInt8(ascii: "-") && (body.count == 1 || body[1] == 0x20)
    let isKey = body.first(": ") != nil || body.last { !Bytes.isSpace($0) } == 0x3A
    guard isItem || isKey else { return true }
    var isOut = false
    while let last = indents.last, last.column > indent {
      indents.removeLast()
      isOut = true
    }
    if isOut, let last = indents.last, last.column != indent { return false }
    if indents.last?.column != indent {
      indents.append(Block(column: indent, isList: isItem))
    } else if !isItem, indents.last?.isList == true {
      // Items and keys do not make one block.
      return false
    }
    // The key behind a dash begins a block of its own.
    if isItem, isKey {
      let column = indent + body.prefix { $0 == UInt8(ascii: "-") || $0 == 0x20 }.count
      indents.append(Block(column: column, isList: false))
    }
    return true
  }

  /// Where a block begins, and whether its first line is an item.
  private struct Block {
    var column: Int
    var isList: Bool
  }

  /// Whether a line that is no item stands where the block's keys do and is none, as its colon is missing.
  private static func lacksColon(_ body: ByteView, _ indent: Int, _ columns: inout [Int]) -> Bool {
    while let last = columns.last, last > indent { columns.removeLast() }
    let isKey = body.first(": ") != nil || body.last { !Bytes.isSpace($0) } == 0x3A
    if isKey || columns.last != indent {
      if isKey, columns.last != indent { columns.append(indent) }
      return false
    }
    return body.allSatisfy { Bytes.isName($0) || " -./\r".utf8.contains($0) }
      && Bytes.isLetter(body[0])
  }

  /// Whether a plain value has a colon and a space in it, as only a key may.
  private static func isDivided(_ value: ByteView) -> Bool {
    guard let first = value.first, Bytes.isLetter(first) || Bytes.isDigit(first) || first == 0x2F,
      let colon = value.first(": ")
    else { return false }
    return colon < value.first(" #") ?? value.count
  }

  /// Whether a line is two plain words, no key, item or mark of a document.
  private static func isWords(_ body: ByteView) -> Bool {
    guard let first = body.first, Bytes.isLetter(first) else { return false }
    return body.first(":") == nil && body.first(" #") == nil
      && body.split(separator: 0x20).count >= 2
  }

  /// Whether a dash has a plain value behind it that no key can follow deeper.
  private static func isPlainItem(_ body: ByteView) -> Bool {
    guard body.count > 2, body[0] == UInt8(ascii: "-"), body[1] == 0x20 else { return false }
    let rest = behindBlanks(body, from: 1)
    guard let first = rest.first, Bytes.isLetter(first) || first == UInt8(ascii: "/") else {
      return false
    }
    return rest.first(": ") == nil && rest.last { !Bytes.isSpace($0) } != 0x3A
  }

  /// Where a key of plain letters begins behind its dashes, and its colon.
  private static func plainKey(_ body: ByteView) -> (start: Int, end: Int)? {
    let start = body.prefix { $0 == UInt8(ascii: "-") || $0 == 0x20 }.count
    var end = start
    while end < body.count,
      Bytes.isLetter(body[end]) || Bytes.isDigit(body[end]) || "_-./".utf8.contains(body[end])
    {
      end += 1
    }
    guard end > start, end < body.count, body[end] == UInt8(ascii: ":"),
      end + 1 == body.count || Bytes.isSpace(body[end + 1])
    else { return nil }
    return (start, end)
  }

  /// A value without the type before it.
  private static func behindTag(_ value: ByteView) -> ByteView {
    guard value.first == UInt8(ascii: "!") else { return value }
    return behindBlanks(value, from: value.next(0x20))
  }

  /// What stands behind dashes and a key.
  private static func value(_ body: ByteView) -> ByteView {
    var rest = body
    while rest.count > 1, rest[0] == UInt8(ascii: "-"), rest[1] == 0x20 {
      rest = behindBlanks(rest, from: 1)
    }
    if let head = rest.first, [0x22, 0x27, 0x5B, 0x7B].contains(head) { return rest }
    guard let colon = rest.first(": ") else { return rest.part(0..<0) }
    return behindBlanks(rest, from: colon + 1)
  }

  private static func behindBlanks(_ text: ByteView, from start: Int) -> ByteView {
    var index = start
    while index < text.count, text[index] == 0x20 { index += 1 }
    return text.part(index..<text.count)
  }

  /// Reads quotes and brackets of a value; false where something touches the end of a quoted one.
  private static func scan(
    _ text: ByteView, _ depth: inout Int, _ quote: inout UInt8?
  ) -> Bool {
    var index = 0
    var isPlain = false
    while index < text.count {
      let byte = text[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == 0x22 {
          index += 1
        } else if byte == open, open == 0x27, index + 1 < text.count, text[index + 1] == open {
          index += 1
        } else if byte == open {
          quote = nil
          if depth == 0, index + 1 < text.count {
            let rest = behindBlanks(text, from: index + 1)
            let isApart = rest.count < text.count - index - 1
            guard let next = rest.first, next != 0x0D else { return true }
            if next != UInt8(ascii: ":"), next != UInt8(ascii: "#") || !isApart { return false }
          }
        }
      } else {
        switch byte {
        case 0x22, 0x27: if !isPlain { quote = byte }
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "#") where index > 0 && Bytes.isSpace(text[index - 1]):
          return true
        default: break
        }
        // An apostrophe inside a plain word begins no string.
        isPlain = Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte >= 0x80
        // Behind a value that is over, the rest is a comment or the next pair.
        if depth == 0, byte != 0x20, quote == nil, index + 1 < text.count,
          text[index + 1] == 0x0D || text[index + 1] == UInt8(ascii: ":")
        {
          return true
        }
      }
      index += 1
    }
    return true
  }
}
