/// What HTML asks of a page: attributes whose quotes end inside their tag, and end tags in the
/// reverse order of the elements that need one.
enum MarkupShape {
  static func isBroken(_ code: ArraySlice<UInt8>) -> Bool {
    var index = code.startIndex
    var open: [String] = []
    while let start = code[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if code[start...].starts(with: "<!--".utf8) {
        guard let end = Bytes.first(code[start...], "-->") else { return true }
        index = end + 3
        continue
      }
      let isEnd = index < code.endIndex && code[index] == UInt8(ascii: "/")
      let name = code[(isEnd ? index + 1 : index)...].prefix(24).prefix {
        Bytes.isLetter($0) || Bytes.isDigit($0)
      }
      guard let first = name.first, Bytes.isLetter(first) else { continue }
      guard let (end, isEmpty) = tagEnd(code, from: name.endIndex) else { return true }
      index = end
      let element = String(decoding: Bytes.folded(name), as: UTF8.self)
      if !isEnd, element == "script" || element == "style" {
        let mark: StaticString = element == "script" ? "</script" : "</style"
        index =
          Bytes.first(code[index...], mark).map { $0 + mark.utf8CodeUnitCount } ?? code.endIndex
        continue
      }
      guard paired.contains(element), !isEmpty else { continue }
      if isEnd {
        guard open.popLast() == element else { return true }
      } else {
        open.append(element)
      }
    }
    return !open.isEmpty
  }

  /// Behind a tag, and whether it closes itself; nil where a quote or the tag does not end.
  private static func tagEnd(
    _ code: ArraySlice<UInt8>, from start: Int
  ) -> (end: Int, isEmpty: Bool)? {
    var index = start
    var quote: UInt8?
    while index < code.endIndex {
      let byte = code[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return (index + 1, code[index - 1] == UInt8(ascii: "/"))
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Elements whose end tag may not be left out.
  private static let paired: Set<String> = [
    "div", "span", "a", "ul", "ol", "table", "section", "form", "button", "h1", "h2", "h3", "h4",
    "nav", "main", "header", "footer", "select", "pre", "strong", "em", "article", "label",
  ]
}
