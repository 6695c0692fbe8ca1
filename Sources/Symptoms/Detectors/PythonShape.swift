/// What Python's grammar asks of lines: a colon at a block's head, and a body behind it.
enum PythonShape {
  static func isBroken(_ code: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var needsBody: Int?
    var isTriple = false
    for line in Lines(code) {
      let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let body = line.dropFirst(indent)
      let quotes = countTriple(body)
      if isTriple {
        if quotes % 2 == 1 { isTriple = false }
        continue
      }
      guard let first = body.first, first != UInt8(ascii: "#") else { continue }
      // A console's prompt makes it a session.
      if body.starts(with: ">>>".utf8) { return false }
      if let head = needsBody {
        if indent <= head, depth == 0 { return true }
        needsBody = nil
      }
      let start = depth
      depth += balance(body)
      if start == 0, depth == 0, quotes % 2 == 0, let keyword = headWord(body) {
        let trimmed = withoutComment(body)
        if trimmed.last == UInt8(ascii: ":") {
          needsBody = indent
        } else if !trimmed.contains(UInt8(ascii: ":")), keyword, trimmed.last != UInt8(ascii: "\\")
        {
          return true
        }
      }
      if quotes % 2 == 1 { isTriple = true }
    }
    return false
  }

  /// Whether the line begins with a word that heads a block.
  private static func headWord(_ body: ArraySlice<UInt8>) -> Bool? {
    let word = body.prefix { Bytes.isLetter($0) }
    let after = body.dropFirst(word.count).first
    guard after == 0x20 || after == UInt8(ascii: ":") else { return nil }
    return word.count <= 7 && heads.contains(WordHash.of(word)) ? true : nil
  }

  private static let heads = Set(
    "def class if elif else for while try except finally with".split(separator: " ")
      .map { WordHash.of($0.utf8) })

  private static func withoutComment(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = body.endIndex
    var quote: UInt8?
    for index in body.indices {
      let byte = body[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: "#") {
        end = index
        break
      }
    }
    var text = body[..<end]
    while let last = text.last, Bytes.isSpace(last) { text = text.dropLast() }
    return text
  }

  private static func balance(_ body: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var quote: UInt8?
    for byte in body {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "#"): return depth
      default: break
      }
    }
    return depth
  }

  private static func countTriple(_ body: ArraySlice<UInt8>) -> Int {
    var (count, run) = (0, 0)
    for byte in body {
      run = byte == 0x22 || byte == 0x27 ? run + 1 : 0
      if run == 3 { (count, run) = (count + 1, 0) }
    }
    return count
  }
}

/// A file a tool call writes: its name tells the language, its content is a JSON string.
enum EditedFile {
  static func defect(in input: [UInt8]) -> Double? {
    guard let path = field("file_path", in: input) ?? field("path", in: input),
      let dot = path.lastIndex(of: UInt8(ascii: ".")), let content = field("content", in: input),
      let language = CodeLanguage(
        name: String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased())
    else { return nil }
    return CodeLexer.defect(in: content[...], language: language)
  }

  /// A string member's value, its escapes resolved.
  private static func field(_ name: StaticString, in input: [UInt8]) -> [UInt8]? {
    guard let found = Bytes.first(input[...], name) else { return nil }
    var index = found + name.utf8CodeUnitCount
    guard index < input.count, input[index] == 0x22 else { return nil }
    index += 1
    while index < input.count, input[index] == 0x3A || Bytes.isSpace(input[index]) { index += 1 }
    guard index < input.count, input[index] == 0x22 else { return nil }
    index += 1
    var value: [UInt8] = []
    while index < input.count, input[index] != 0x22 {
      if input[index] == 0x5C, index + 1 < input.count {
        index += 1
        switch input[index] {
        case UInt8(ascii: "n"): value.append(0x0A)
        case UInt8(ascii: "t"): value.append(0x09)
        case UInt8(ascii: "r"): break
        case UInt8(ascii: "u"):
          value.append(UInt8(ascii: "?"))
          index += 4
        default: value.append(input[index])
        }
      } else {
        value.append(input[index])
      }
      index += 1
    }
    return value
  }
}
