/// Code in an answer that does not parse.
///
/// Fenced blocks are read by a lexer that knows the language's strings, comments and brackets. Code
/// the user brought himself, sketches with dots for what is left out, and an answer's last open
/// block do not count.
enum SyntaxDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers {
      for fence in answer.fences {
        guard let language = CodeLanguage(name: fence.language), fence.code.count >= 8,
          !isSketch(fence.code), !isQuoted(fence.code, from: conversation.userText)
        else { continue }
        if let strength = CodeLexer.defect(in: fence.code, language: language) {
          found.add(.syntaxError, .answer, strength)
        }
      }
    }
    for call in conversation.toolCalls where writesFiles.contains(call.name) {
      if let strength = EditedFile.defect(in: call.input) {
        found.add(.syntaxError, .answer, strength)
      }
    }
  }

  private static let writesFiles: Set<String> = ["Write", "write_file", "create_file"]

  /// Whether parts are left out: a line of dots, or a comment that says so.
  private static func isSketch(_ code: ArraySlice<UInt8>) -> Bool {
    for mark: StaticString in ["...", "…", "rest of", "existing code", "omitted", "diff --git"]
    where Bytes.first(code, mark) != nil {
      return true
    }
    return false
  }

  /// Whether most long lines stand in what the user or a tool brought.
  private static func isQuoted(_ code: ArraySlice<UInt8>, from user: [UInt8]) -> Bool {
    guard !user.isEmpty else { return false }
    let lines = code.split(separator: 0x0A).map { $0.drop(while: Bytes.isSpace) }
      .filter { $0.count >= 8 }
    guard !lines.isEmpty else { return false }
    let known = Set(
      user.split(separator: 0x0A).map { Array($0.drop(while: Bytes.isSpace)) })
    let quoted = lines.count { known.contains(Array($0)) }
    return quoted * 2 > lines.count
  }
}

/// A language as the lexer sees it.
struct CodeLanguage {
  var lineComments: [StaticString] = []
  var hasBlockComments = false
  /// Quotes of strings that end at the line's end at the latest.
  var quotes: [UInt8] = [0x22, 0x27]
  /// Quotes of strings that go over lines.
  var longQuotes: [UInt8] = []
  var hasTripleQuotes = false
  var isPython = false
  var isJSON = false
  /// Whether `'` may stand alone, as in lifetimes and prose.
  var hasLooseApostrophe = false
  var isMarkup = false

  init?(name: String) {
    switch name {
    case "python", "py", "python3":
      lineComments = ["#"]
      hasTripleQuotes = true
      isPython = true
    case "javascript", "js", "typescript", "ts", "jsx", "tsx", "mjs":
      lineComments = ["//"]
      hasBlockComments = true
      longQuotes = [0x60]
      hasLooseApostrophe = name == "jsx" || name == "tsx"
    case "json": isJSON = true
    case "rust", "rs":
      lineComments = ["//"]
      hasBlockComments = true
      quotes = []
      longQuotes = [0x22]
      hasLooseApostrophe = true
    case "go", "golang":
      lineComments = ["//"]
      hasBlockComments = true
      longQuotes = [0x60]
    case "swift", "kotlin", "kt":
      lineComments = ["//"]
      hasBlockComments = true
      quotes = [0x22]
      hasTripleQuotes = true
    case "java", "c", "cpp", "c++", "cc", "csharp", "cs", "h", "hpp", "php", "scala", "dart":
      lineComments = ["//"]
      hasBlockComments = true
      hasTripleQuotes = name == "java" || name == "csharp" || name == "cs"
    case "sql":
      lineComments = ["--"]
      hasBlockComments = true
      quotes = []
      longQuotes = [0x27, 0x22]
    case "css", "scss":
      hasBlockComments = true
    case "ruby", "rb":
      lineComments = ["#"]
      quotes = []
      longQuotes = [0x22, 0x27]
    default: return nil
    }
  }
}

/// Reads code once, with a stack of open brackets.
enum CodeLexer {
  /// How surely the code is broken; nil where nothing is.
  static func defect(in code: ArraySlice<UInt8>, language: CodeLanguage) -> Double? {
    if language.isJSON {
      let body = code.drop(while: Bytes.isSpace)
      guard let first = body.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
        return nil
      }
      // Comments make it JSONC, several documents NDJSON: neither is the model's mistake.
      if Bytes.first(code, "//") != nil || isNDJSON(body) { return nil }
      return JSONCheck.isValid(code) ? nil : 0.9
    }
    var lexer = Lexer(code: code, language: language)
    if lexer.run() { return 0.95 }
    return language.isPython && PythonShape.isBroken(code) ? 0.85 : nil
  }

  private static func isNDJSON(_ body: ArraySlice<UInt8>) -> Bool {
    let lines = body.split(separator: 0x0A)
    return lines.count > 1 && lines.allSatisfy { JSONCheck.isValid($0) }
  }

  private struct Lexer {
    let code: ArraySlice<UInt8>
    let language: CodeLanguage
    var index = 0
    var stack: [UInt8] = []

    init(code: ArraySlice<UInt8>, language: CodeLanguage) {
      self.code = code
      self.language = language
      index = code.startIndex
    }

    func at(_ offset: Int) -> UInt8 { offset < code.endIndex ? code[offset] : 0 }

    /// Whether a bracket or string is unbalanced.
    mutating func run() -> Bool {
      while index < code.endIndex {
        let byte = code[index]
        if isComment() { continue }
        if language.quotes.contains(byte) || language.longQuotes.contains(byte) {
          if skipString(byte) { return true }
          continue
        }
        if byte == UInt8(ascii: "/"), language.longQuotes.contains(0x60), skipRegex() { continue }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): stack.append(byte)
        case UInt8(ascii: ")"): if stack.popLast() != UInt8(ascii: "(") { return true }
        case UInt8(ascii: "]"): if stack.popLast() != UInt8(ascii: "[") { return true }
        case UInt8(ascii: "}"): if stack.popLast() != UInt8(ascii: "{") { return true }
        default: break
        }
        index += 1
      }
      return !stack.isEmpty
    }

    private mutating func isComment() -> Bool {
      for mark in language.lineComments {
        guard
          code[index...].starts(
            with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
        else { continue }
        index = code[index...].firstIndex(of: 0x0A) ?? code.endIndex
        return true
      }
      guard language.hasBlockComments, code[index] == UInt8(ascii: "/"),
        at(index + 1) == UInt8(ascii: "*")
      else { return false }
      index += 2
      while index < code.endIndex,
        !(code[index] == UInt8(ascii: "*") && at(index + 1) == UInt8(ascii: "/"))
      {
        index += 1
      }
      index = min(index + 2, code.endIndex)
      return true
    }

    /// Moves behind a string; true where it does not end.
    private mutating func skipString(_ quote: UInt8) -> Bool {
      if language.hasTripleQuotes, at(index + 1) == quote, at(index + 2) == quote {
        index += 3
        while index < code.endIndex {
          if code[index] == UInt8(ascii: "\\") {
            index += 2
          } else if code[index] == quote, at(index + 1) == quote, at(index + 2) == quote {
            index += 3
            return false
          } else {
            index += 1
          }
        }
        return true
      }
      if quote == 0x27, language.hasLooseApostrophe {
        index += 1
        return false
      }
      let isLong = language.longQuotes.contains(quote)
      index += 1
      while index < code.endIndex {
        let byte = code[index]
        if byte == UInt8(ascii: "\\") {
          index += 2
        } else if byte == quote {
          index += 1
          return false
        } else if byte == 0x0A, !isLong {
          return true
        } else {
          index += 1
        }
      }
      return true
    }

    /// Moves behind a regular expression of JavaScript, where one can stand here.
    private mutating func skipRegex() -> Bool {
      var before = index - 1
      while before >= code.startIndex, code[before] == 0x20 { before -= 1 }
      guard before < code.startIndex || "(=,:[!&|?{};\n".utf8.contains(code[before]) else {
        return false
      }
      var end = index + 1
      var isClass = false
      while end < code.endIndex, code[end] != 0x0A {
        if code[end] == UInt8(ascii: "\\") {
          end += 2
          continue
        }
        if code[end] == UInt8(ascii: "[") { isClass = true }
        if code[end] == UInt8(ascii: "]") { isClass = false }
        if code[end] == UInt8(ascii: "/"), !isClass {
          index = end + 1
          return true
        }
        end += 1
      }
      return false
    }
  }
}

/// What Python's grammar asks of lines: a colon at a block's head, and a body behind it.
enum PythonShape {
  static func isBroken(_ code: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var needsBody: Int?
    var isTriple = false
    for line in code.split(separator: 0x0A) {
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
    let word = String(decoding: body.prefix { Bytes.isLetter($0) }, as: UTF8.self)
    let after = body.dropFirst(word.utf8.count).first
    guard after == 0x20 || after == UInt8(ascii: ":") else { return nil }
    return [
      "def", "class", "if", "elif", "else", "for", "while", "try", "except", "finally", "with",
    ]
    .contains(word) ? true : nil
  }

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
