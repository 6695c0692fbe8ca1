/// What CSS asks of the lines in a rule: a colon behind a property's name, and a semicolon before the next.
enum StyleShape {
  /// Whether some line has none, in code whose strings and comments are blotted out.
  static func isBroken(_ code: ByteView) -> Bool {
    var isOpen = false
    var depth = 0
    for text in Lines(code) {
      let line = CodeLine(text)
      guard let first = line.first, let last = line.last else { continue }
      let name = line.body.prefix { Bytes.isLetter($0) || $0 == UInt8(ascii: "-") }.count
      let isProperty =
        name > 1 && name + 1 < line.body.count && !line.has("{")
        && (line.body[name] == UInt8(ascii: ":") && line.body[name + 1] == 0x20)
      if isOpen, isProperty { return true }
      isOpen = isProperty && depth > 0 && !";{},".utf8.contains(last) && !line.opensMore
      if depth > 0, Bytes.isLetter(first), name > 1, name < line.body.count,
        line.body[name] == 0x20,
        last == UInt8(ascii: ";"), line.body.next(UInt8(ascii: ":")) == line.body.count,
        !line.closesMore, line.body.split(separator: 0x20).count == 2
      {
        return true
      }
      depth += line.body.count(where: { $0 == 0x7B }) - line.body.count(where: { $0 == 0x7D })
    }
    return false
  }
}
