/// What XML asks of a document: each element is closed by its own name, in the reverse order, and each
/// attribute's quotes end (W3C, "Extensible Markup Language 1.0", 2008, section 3).
///
/// A part of a document may close what it did not open. Linear in the code.
enum XMLShape {
  static func isBroken(_ code: ByteView) -> Bool {
    // A template's marks are no XML.
    if code.first("{%") != nil || code.first("<%") != nil { return false }
    var open: [ByteView] = []
    var index = 0
    while case let start = code.next(UInt8(ascii: "<"), from: index), start + 1 < code.count {
      let rest = code.part(start..<code.count)
      if let end = skipped(code, rest, from: start) {
        index = end
        continue
      }
      let isEnd = code[start + 1] == UInt8(ascii: "/")
      let nameStart = isEnd ? start + 2 : start + 1
      let name = code.part(nameStart..<code.count).prefix(128).prefix(while: isName)
      guard let first = name.first, Bytes.isLetter(first) || first == 0x5F || first >= 0x80 else {
        return false
      }
      guard let (end, isEmpty) = tagEnd(code, from: nameStart + name.count) else { return true }
      index = end
      let element = code.part(nameStart..<nameStart + name.count)
      if isEnd {
        guard let last = open.popLast() else { continue }
        if !last.equals(element) { return true }
      } else if !isEmpty {
        open.append(element)
      }
    }
    return false
  }

  /// Behind a comment, character data, an instruction or a declaration; nil where none begins.
  private static func skipped(_ code: ByteView, _ rest: ByteView, from start: Int) -> Int? {
    let pairs: [(begins: StaticString, ends: StaticString)] = [
      ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"),
    ]
    guard let pair = pairs.first(where: { rest.begins(with: $0.begins) }) else { return nil }
    return code.first(pair.ends, from: start).map { $0 + pair.ends.utf8CodeUnitCount } ?? code.count
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Bytes.isName(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// Behind a tag, and whether it closes itself; nil where a quote or the tag does not end before the
  /// next tag does.
  private static func tagEnd(_ code: ByteView, from start: Int) -> (end: Int, isEmpty: Bool)? {
    var index = start
    while index < code.count {
      switch code[index] {
      case 0x22, 0x27:
        let end = code.next(code[index], from: index + 1)
        guard end < code.count else { return nil }
        index = end
      case UInt8(ascii: ">"): return (index + 1, code[index - 1] == UInt8(ascii: "/"))
      case UInt8(ascii: "<"): return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
