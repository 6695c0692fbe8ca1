/// Reads code once, with a stack of open brackets.
enum CodeLexer {
  /// How surely the code is broken; nil where nothing is.
  static func defect(in code: ByteView, language: CodeLanguage) -> Double? {
    if let shape = language.shape { return shape(code) ? 0.85 : nil }
    if language.isJSON {
      let body = code.trimmedStart
      guard let first = body.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
        return nil
      }
      // Comments make it JSONC, several documents NDJSON: neither is the model's mistake.
      if hasComment(code) || isNDJSON(body) { return nil }
      return JSONCheck.isValid(code) ? nil : 0.9
    }
    if language.doubtful.contains(where: { code.first($0) != nil }) { return nil }
    var lexer = Lexer(code: code, language: language)
    if lexer.run() { return 0.95 }
    if lexer.hasWrongWords() { return 0.85 }
    if StrayWord.stands(in: code, language: language) { return 0.85 }
    if language.hasTags, TagShape.isBroken(code) { return 0.85 }
    return language.isPython && PythonShape.isBroken(code) ? 0.85 : nil
  }

  /// Whether code ends within a bracket or a string, and nothing before is wrong with its brackets.
  static func endsOpen(_ code: ByteView, language: CodeLanguage) -> Bool {
    guard language.shape == nil else { return false }
    var lexer = Lexer(code: code, language: language)
    guard lexer.run() else { return false }
    return lexer.index >= code.count || code.next(0x0A, from: lexer.index) == code.count
  }

  /// Whether brackets or tags are left open or close what was not open.
  static func isUneven(_ code: ByteView, language: CodeLanguage) -> Bool {
    guard language.shape == nil else { return true }
    var lexer = Lexer(code: code, language: language)
    return lexer.run() || language.hasTags && TagShape.isBroken(code)
  }

  /// The same of a part of a file, whose brackets need not be whole: by its words and comments.
  static func defect(inPart code: ByteView, language: CodeLanguage) -> Double? {
    guard language.shape == nil, !language.isJSON, !language.isPython, language.blotted == nil
    else {
      return nil
    }
    var lexer = Lexer(code: code, language: language)
    // What does not end may have begun before.
    let isWhole = !lexer.run()
    // Where slashes or tripled quotes hold text, quotes may be in it.
    let isPlain = !language.hasRegex && !language.hasTripleQuotes
    if lexer.hasOpenComment || lexer.hasOpenString && isPlain { return 0.85 }
    return isWhole && lexer.hasWrongWords() ? 0.85 : nil
  }

  /// Whether two slashes stand at a line's beginning or behind a space, as those of an address do not.
  private static func hasComment(_ code: ByteView) -> Bool {
    var index = 0
    while let found = code.first("//", from: index) {
      if found == 0 || Bytes.isSpace(code[found - 1]) { return true }
      index = found + 2
    }
    return false
  }

  private static func isNDJSON(_ body: ByteView) -> Bool {
    var count = 0
    for line in Lines(body) {
      guard JSONCheck.isValid(line) else { return false }
      count += 1
    }
    return count > 1
  }

  struct Lexer {
    let code: ByteView
    let language: CodeLanguage
    var index = 0
    var stack: [UInt8] = []
    /// The stack at each open `#if`.
    var branches: [[UInt8]] = []
    /// How deep strings lie in expressions in strings.
    var nested = 0
    /// Whether a comment does not end.
    private(set) var hasOpenComment = false
    /// Whether a string that ends with its line does not end on it.
    var hasOpenString = false
    /// How often the end of a long literal was looked for in vain: each time costs the rest.
    var failures = 0
    /// Strings, comments and the like, where names in a row matter.
    private(set) var blots: [Range<Int>] = []
    /// The end of the last line that some regular expression has not ended on.
    private var regexFailure = 0

    init(code: ByteView, language: CodeLanguage) {
      self.code = code
      self.language = language
    }

    func at(_ offset: Int) -> UInt8 { offset < code.count ? code[offset] : 0 }

    /// Whether a bracket or string is unbalanced.
    mutating func run() -> Bool {
      while skipPlain() {
        let start = index
        switch step() {
        case .broken: return true
        case .skipped where language.hasWordRules && index > start + 1:
          blots.append(start..<min(index, code.count))
        case .skipped: break
        }
      }
      return !stack.isEmpty || hasOpenComment
    }

    private enum Step {
      case broken, skipped
    }

    private mutating func step() -> Step {
      let byte = code[index]
      if isComment() || skipRaw() || skipCharacter() || skipSpecial(byte) { return .skipped }
      if byte == 0x60, language.hasTemplates {
        index += 1
        return skipTemplate() ? .broken : .skipped
      }
      if language.quotes.contains(byte) || language.longQuotes.contains(byte) {
        return skipString(byte) ? .broken : .skipped
      }
      if byte == UInt8(ascii: "/"), language.hasRegex, skipRegex() { return .skipped }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): stack.append(byte)
      case UInt8(ascii: ")"): if stack.popLast() != UInt8(ascii: "(") { return .broken }
      case UInt8(ascii: "]"): if stack.popLast() != UInt8(ascii: "[") { return .broken }
      case UInt8(ascii: "}"):
        let top = stack.popLast()
        if top == UInt8(ascii: "$") {
          index += 1
          return skipTemplate() ? .broken : .skipped
        }
        if top != UInt8(ascii: "{") { return .broken }
      default: break
      }
      index += 1
      return .skipped
    }

    /// Moves to the next byte that may open or close something; false at the end.
    private mutating func skipPlain() -> Bool {
      language.isMark.withUnsafeBufferPointer { isMark in
        // The table has a place for each byte.
        while index < code.count, !isMark[Int(code[index])] { index += 1 }
        return index < code.count
      }
    }

    /// Moves behind a template or to the expression in it; true where it does not end.
    private mutating func skipTemplate() -> Bool {
      while index < code.count {
        switch code[index] {
        case UInt8(ascii: "\\"): index += 1
        case 0x60:
          index += 1
          return false
        case UInt8(ascii: "$") where at(index + 1) == UInt8(ascii: "{"):
          stack.append(UInt8(ascii: "$"))
          index += 2
          return false
        default: break
        }
        index += 1
      }
      return true
    }

    /// Moves behind a raw string: hashes, a quote, anything, a quote, as many hashes.
    private mutating func skipRaw() -> Bool {
      guard let prefix = language.rawPrefix else { return false }
      var start = index
      if prefix != 0 {
        guard code[index] == prefix else { return false }
        start += 1
      }
      var hashes = 0
      while at(start + hashes) == UInt8(ascii: "#") { hashes += 1 }
      guard at(start + hashes) == 0x22, hashes > 0 else {
        // None of a row of hashes begins one then, and none of them is read again.
        index += prefix == 0 ? hashes : 0
        return prefix == 0 && hashes > 0
      }
      let mark = [0x22] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
      var end = code.next(0x22, from: start + hashes + 1)
      while end < code.count, !code[end...].starts(with: mark) {
        end = code.next(0x22, from: end + 1)
      }
      index = min(code.count, end + mark.count)
      return true
    }

    /// Moves behind a character between apostrophes, where they may also stand alone.
    private mutating func skipCharacter() -> Bool {
      guard language.hasLooseApostrophe, code[index] == 0x27 else { return false }
      let first = at(index + 1) == UInt8(ascii: "\\") ? 3 : 2
      for length in first...(first + 8) where at(index + length) == 0x27 {
        // A lifetime's letters never end at an apostrophe.
        guard first == 3 || length == 2 || code[index + 1] >= 0x80 else { return false }
        index += length + 1
        return true
      }
      return false
    }

    private mutating func isComment() -> Bool {
      for mark in language.lineComments {
        guard code.part(index..<code.count).begins(with: mark) else { continue }
        index = code.next(0x0A, from: index)
        return true
      }
      guard language.hasBlockComments, code[index] == UInt8(ascii: "/"),
        at(index + 1) == UInt8(ascii: "*")
      else { return false }
      index += 2
      var depth = 1
      while index < code.count, depth > 0 {
        if code[index] == UInt8(ascii: "*"), at(index + 1) == UInt8(ascii: "/") {
          depth -= 1
          index += 2
        } else if language.hasNestedComments, code[index] == UInt8(ascii: "/"),
          at(index + 1) == UInt8(ascii: "*")
        {
          depth += 1
          index += 2
        } else {
          index += 1
        }
      }
      index = min(index, code.count)
      hasOpenComment = depth > 0
      return true
    }

    /// Moves behind a string; true where it does not end.
    mutating func skipString(_ quote: UInt8) -> Bool {
      if language.isPython {
        let isFormatted = PythonString.isFormatted(code, at: index)
        index = PythonString.end(code, from: index, isFormatted: isFormatted) ?? code.count + 1
        return index > code.count
      }
      if language.hasTripleQuotes, at(index + 1) == quote, at(index + 2) == quote {
        index += 3
        while index < code.count {
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
      while index < code.count {
        let byte = code[index]
        if opensExpression(byte) {
          if skipExpression(isLong: isLong) { return true }
        } else if byte == UInt8(ascii: "\\") {
          index += 2
        } else if byte == quote {
          index += 1
          return false
        } else if byte == 0x0A, !isLong {
          hasOpenString = quote == 0x22
          return true
        } else {
          index += 1
        }
      }
      return true
    }

    /// Moves behind a regular expression, where one can stand here.
    private mutating func skipRegex() -> Bool {
      guard mayBeginValue(index) else { return false }
      var end = index + 1
      var isClass = false
      while end < code.count, code[end] != 0x0A {
        if code[end] == UInt8(ascii: "\\") {
          end += 2
          continue
        }
        if code[end] == UInt8(ascii: "[") {
          // Behind this class, or without its end, an earlier search has gone on to no end.
          if index < regexFailure { return false }
          isClass = true
        }
        if code[end] == UInt8(ascii: "]") { isClass = false }
        if code[end] == UInt8(ascii: "/"), !isClass {
          index = end + 1
          return true
        }
        end += 1
      }
      regexFailure = end
      return false
    }
  }
}
