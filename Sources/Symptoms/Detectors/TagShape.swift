/// What JSX asks of tags: each that begins an element is closed, by its own name.
///
/// Only names of HTML in small letters count, so that type parameters and comparisons do not.
enum TagShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var open: [UInt64] = []
    var index = 0
    while case let start = code.next(UInt8(ascii: "<"), from: index), start + 1 < code.count {
      index = start + 1
      let isEnd = code[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      let name = code[index...].prefix(12).prefix { Bytes.isLetter($0) || Bytes.isDigit($0) }
      let hash = WordHash.of(name)
      let isEmpty = empty.contains(hash)
      guard isEmpty || elements.contains(hash), isEnd || mayBegin(code, start) else { continue }
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
