/// What HTML asks of a page: attributes whose quotes end inside their tag, and end tags in the
/// reverse order of the elements that need one.
enum MarkupShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var index = 0
    var open: [String] = []
    while case let start = code.next(UInt8(ascii: "<"), from: index), start < code.count {
      index = start + 1
      if code.part(start..<code.count).begins(with: "<!--") {
        guard let end = code.first("-->", from: start) else { return true }
        index = end + 3
        continue
      }
      let isEnd = index < code.count && code[index] == UInt8(ascii: "/")
      let name = code[(isEnd ? index + 1 : index)...].prefix(24).prefix {
        Bytes.isLetter($0) || Bytes.isDigit($0)
      }
      guard let first = name.first, Bytes.isLetter(first) else { continue }
      guard let (end, isEmpty) = tagEnd(code, from: name.endIndex) else { return true }
      index = end
      let element = String(decoding: Bytes.folded(name), as: UTF8.self)
      if !isEnd, element == "script" || element == "style" {
        let mark: StaticString = element == "script" ? "</script" : "</style"
        let last = code.first(mark, from: index) ?? code.count
        if element == "script", isBrokenScript(code.part(name.endIndex..<last)) { return true }
        if element == "style", isBrokenStyle(code.part(min(index, last)..<last)) { return true }
        index = min(code.count, last + mark.utf8CodeUnitCount)
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

  private static func isBrokenStyle(_ style: ByteView) -> Bool {
    guard style.first("{{") == nil, style.first("{%") == nil, style.first("<") == nil,
      let language = CodeLanguage.named("css")
    else { return false }
    return CodeLexer.defect(in: style, language: language) != nil
  }

  /// Whether a script, its tag's attributes before it, does not parse; of another kind than JavaScript,
  /// it is left alone.
  private static func isBrokenScript(_ script: ByteView) -> Bool {
    let start = script.next(UInt8(ascii: ">"))
    guard start < script.count, let language = CodeLanguage.named("js") else { return false }
    let attributes = script.part(0..<start)
    if attributes.first("type=") != nil, attributes.first("module") == nil,
      attributes.first("javascript") == nil
    {
      return false
    }
    let body = script.part(start + 1..<script.count)
    // A template's marks, and an old comment around all of it.
    if body.first("<?") != nil || body.first("<%") != nil { return false }
    if body.first("{{") != nil || body.first("{%") != nil || body.first("<!--") != nil {
      return false
    }
    return CodeLexer.defect(in: body, language: language) != nil
  }

  /// Behind a tag, and whether it closes itself; nil where a quote or the tag does not end.
  private static func tagEnd(
    _ code: ByteView, from start: Int
  ) -> (end: Int, isEmpty: Bool)? {
    var index = start
    var quote: UInt8?
    while index < code.count {
      let byte = code[index]
      if let open = quote {
        if byte == open {
          quote = nil
          // Another attribute is a space away.
          if index + 1 < code.count, Bytes.isLetter(code[index + 1]) { return nil }
        }
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
    "nav", "main", "header", "footer", "select", "pre", "strong", "em", "article", "label", "h5",
    "h6",
    "title", "textarea", "b", "i", "small", "blockquote", "figure", "aside", "fieldset", "video",
  ]
}
