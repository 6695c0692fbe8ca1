/// What JSX asks of tags: each that begins an element is closed, by its own name.
///
/// Only names of HTML in small letters count, and those of components that are closed somewhere or stand
/// first on a line, so that type parameters and comparisons do not.
enum TagShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var open: [UInt64] = []
    let closed = closedComponents(code)
    var index = 0
    while case let start = code.next(UInt8(ascii: "<"), from: index), start + 1 < code.count {
      index = start + 1
      let isEnd = code[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      let name = name(code, from: index)
      let hash = WordHash.of(name)
      let isEmpty = empty.contains(hash)
      let isComponent =
        isComponent(name) && (isEnd || closed.contains(hash) || isFirst(code, start))
      guard isEmpty || isComponent || elements.contains(hash), isEnd || mayBegin(code, start)
      else { continue }
      index = name.endIndex
      guard index < code.count, Bytes.isSpace(code[index]) || "/>".utf8.contains(code[index]) else {
        continue
      }
      if isEnd, !isEmpty {
        guard open.popLast() == hash else { return true }
        continue
      }
      guard let end = tagEnd(code, from: index) else { return true }
      index = end + 1
      if code[end - 1] != UInt8(ascii: "/"), !isEmpty { open.append(hash) }
    }
    return !open.isEmpty
  }

  private static func name(_ code: ByteView, from start: Int) -> Slice<ByteView> {
    code[start...].prefix(48).prefix { Bytes.isName($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether a name is a component's: one of two letters and more that begins with a capital.
  private static func isComponent(_ name: Slice<ByteView>) -> Bool {
    name.count > 1 && name.count < 48 && name.first.map { $0 &- 0x41 < 26 } ?? false
      && name.contains { $0 &- 0x61 < 26 }
  }

  /// Components that some tag closes.
  private static func closedComponents(_ code: ByteView) -> Set<UInt64> {
    var closed = Set<UInt64>()
    var index = 0
    while let found = code.first("</", from: index) {
      let name = name(code, from: found + 2)
      if isComponent(name) { closed.insert(WordHash.of(name)) }
      index = found + 2
    }
    return closed
  }

  private static func isFirst(_ code: ByteView, _ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, code[before] == 0x20 || code[before] == 0x09 { before -= 1 }
    return before < 0 || code[before] == 0x0A
  }

  /// Whether a tag may begin here: not behind a name, which would make it a comparison.
  private static func mayBegin(_ code: ByteView, _ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = code[start - 1]
    return !Bytes.isLetter(before) && !Bytes.isDigit(before) && !"\"'`".utf8.contains(before)
  }

  /// The bracket that ends a tag, outside quotes and braces.
  private static func tagEnd(_ code: ByteView, from start: Int) -> Int? {
    var (depth, quote): (Int, UInt8?) = (0, nil)
    for index in start..<code.count {
      let byte = code[index]
      if let mark = quote {
        if byte == mark {
          quote = nil
          // Another attribute is a space away.
          if depth == 0, index + 1 < code.count, Bytes.isLetter(code[index + 1]) { return nil }
        }
        continue
      }
      switch byte {
      case 0x22, 0x60: quote = byte
      case 0x27 where depth == 0 || !Bytes.isLetter(code[index - 1]): quote = byte
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index
      default: break
      }
    }
    return nil
  }

  /// Elements that have nothing within.
  private static let empty = Set(
    "input img br hr".split(separator: " ").map { WordHash.of($0.utf8) })

  private static let elements = Set(
    """
    div span p a ul ol li table thead tbody tr td th section form button h1 h2 h3 h4 h5 nav main \
    header footer select option pre code strong em article aside label textarea dl dt dd fieldset
    """.split(separator: " ").map { WordHash.of($0.utf8) })
}
