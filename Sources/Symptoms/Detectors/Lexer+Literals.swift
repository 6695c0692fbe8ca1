/// What only some languages have: raw strings with delimiters, verbatim strings, expressions in
/// strings, here-documents, and branches of which one is compiled.
extension CodeLexer.Lexer {
  /// Whether a name follows a string's closing quote at once: a quote within the string that was not
  /// escaped has ended it.
  func hasNameBehind(_ literal: Range<Int>) -> Bool {
    let end = literal.upperBound
    guard language.hasApartLiterals, end < code.count, code[literal.lowerBound] == 0x22,
      code[end - 1] == 0x22, Bytes.isLetter(code[end]) || code[end] >= 0xC3
    else { return false }
    let name = code.part(end..<code.count).prefix(16).prefix(while: Bytes.isName)
    let words: [StaticString] = [
      "in", "of", "as", "is", "if", "else", "instanceof", "and", "or", "to",
    ]
    let word = ByteView(rebasing: name)
    return word.count > 1 && !words.contains(where: word.equals)
  }

  /// Moves behind what a byte begins in this language alone.
  mutating func skipSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"): return language.hasConditions && skipCondition()
    case UInt8(ascii: "<"): return skipHereDocument()
    case 0x60 where language.hasQuotedNames:
      let end = code.part(index + 1..<code.count).prefix { $0 != 0x60 && $0 != 0x0A }.endIndex
      guard index + 1 + end < code.count, code[index + 1 + end] == 0x60 else { return false }
      index += end + 2
      return true
    case UInt8(ascii: "%"): return language.hasPercentLiterals && skipPercentLiteral()
    case 0x22 where language.hasDelimitedRaw: return skipDelimited()
    case 0x22 where language.hasVerbatim: return skipVerbatim()
    case 0x27 where language.hasDelimitedRaw:
      // 1'000'000
      guard isDigitLike(index - 1), isDigitLike(index + 1) else { return false }
      index += 1
      return true
    case 0x27 where language.hasWordApostrophe:
      guard index > 0, Bytes.isLetter(code[index - 1]), Bytes.isLetter(at(index + 1)),
        !wordBefore(index, isIn: Self.operators)
      else { return false }
      index += 1
      return true
    default: return false
    }
  }

  private func isDigitLike(_ position: Int) -> Bool {
    guard position >= 0 else { return false }
    let byte = at(position)
    return Bytes.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  /// Of the branches of `#if`, the others close again what the first one opened.
  private mutating func skipCondition() -> Bool {
    var before = index - 1
    while before >= 0, code[before] == 0x20 || code[before] == 0x09 { before -= 1 }
    guard before < 0 || code[before] == 0x0A else { return false }
    let line = code.part(index + 1..<code.next(0x0A, from: index)).trimmedStart
    if line.begins(with: "if") {
      // A stack that deep is nobody's code, and copies of it would cost.
      if stack.count < 256 { branches.append(stack) }
    } else if line.begins(with: "el"), let start = branches.last {
      stack = start
    } else if line.begins(with: "endif") {
      branches.removeLast(branches.isEmpty ? 0 : 1)
    } else if !line.begins(with: "error") && !line.begins(with: "warning")
      && !line.begins(with: "region") && !line.begins(with: "pragma")
    {
      return false
    }
    index = code.next(0x0A, from: index)
    // A condition may go on behind a backslash.
    while index < code.count, code[index - 1] == UInt8(ascii: "\\") {
      index = code.next(0x0A, from: index + 1)
    }
    return true
  }

  /// R"mark( … )mark"
  private mutating func skipDelimited() -> Bool {
    guard index > 0, code[index - 1] == UInt8(ascii: "R"), failures < 8 else { return false }
    let open = code.next(UInt8(ascii: "("), from: index)
    guard open < code.count, open - index <= 17 else { return false }
    let mark = [UInt8(ascii: ")")] + code[(index + 1)..<open] + [0x22]
    var end = code.next(UInt8(ascii: ")"), from: open)
    while end < code.count, !code[end...].starts(with: mark) {
      end = code.next(UInt8(ascii: ")"), from: end + 1)
    }
    guard end < code.count else {
      failures += 1
      return false
    }
    index = end + mark.count
    return true
  }

  /// A string behind `@`, over lines, in which two quotes are one.
  private mutating func skipVerbatim() -> Bool {
    let isAt = index > 0 && code[index - 1] == UInt8(ascii: "@")
    let isBoth =
      index > 1 && code[index - 1] == UInt8(ascii: "$")
      && code[index - 2] == UInt8(ascii: "@")
    guard isAt || isBoth, failures < 8 else { return false }
    var end = code.next(0x22, from: index + 1)
    while end < code.count, at(end + 1) == 0x22 { end = code.next(0x22, from: end + 2) }
    guard end < code.count else {
      failures += 1
      return false
    }
    index = end + 1
    return true
  }

  /// `<<~NAME` and the lines up to one that is the name.
  private mutating func skipHereDocument() -> Bool {
    guard language.hasHereDocuments, failures < 8, at(index + 1) == UInt8(ascii: "<") else {
      return false
    }
    var start = index + 2
    while start < code.count, "~-'\"".utf8.contains(code[start]) { start += 1 }
    var end = start
    while end < code.count, code[end] &- 0x41 < 26 || code[end] == 0x5F { end += 1 }
    guard end - start >= 2 else { return false }
    let name = code.part(start..<end)
    // The rest of the line still counts.
    let rest = code.next(0x0A, from: end)
    var position = rest
    while position < code.count {
      let next = code.next(0x0A, from: position + 1)
      if code.part(min(position + 1, next)..<next).trimmedStart.equals(name) {
        for byte in code[end..<rest] where byte == UInt8(ascii: ")") { _ = stack.popLast() }
        index = next
        return true
      }
      position = next
    }
    failures += 1
    return false
  }

  /// `%r{…}`, `%w[…]`, `%(…)` where a value begins; brackets of its own kind nest in it.
  private mutating func skipPercentLiteral() -> Bool {
    guard index == 0 || " \t\n(,=[{!|&~".utf8.contains(code[index - 1]), failures < 8 else {
      return false
    }
    let open = "rwWqQiIxs".utf8.contains(at(index + 1)) ? index + 2 : index + 1
    let close: UInt8
    switch at(open) {
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "<") where open == index + 2: close = UInt8(ascii: ">")
    case UInt8(ascii: "|") where open == index + 2, UInt8(ascii: "!") where open == index + 2:
      close = at(open)
    default: return false
    }
    var (depth, end) = (1, open + 1)
    let limit = min(code.count, open + Self.longestPercentLiteral)
    while end < limit {
      let byte = code[end]
      if byte == UInt8(ascii: "\\") {
        end += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { break }
      } else if byte == code[open] {
        depth += 1
      }
      end += 1
    }
    guard end < limit else {
      failures += 1
      return false
    }
    index = end + 1
    return true
  }

  private static let longestPercentLiteral = 4096

  /// Whether an expression begins here in a string.
  func opensExpression(_ byte: UInt8) -> Bool {
    guard let marks = language.interpolation else { return false }
    return byte == marks.mark && at(index + 1) == marks.open
  }

  /// Moves behind an expression in a string; true where it does not end, in a short string before
  /// the line does.
  mutating func skipExpression(isLong: Bool) -> Bool {
    guard let marks = language.interpolation, nested < 16 else { return true }
    nested += 1
    defer { nested -= 1 }
    index += 2
    var depth = 1
    while index < code.count, depth > 0 {
      let byte = code[index]
      if byte == 0x0A, !isLong { return true }
      if byte == 0x22 {
        if skipString(byte) { return true }
        continue
      }
      if byte == marks.open { depth += 1 }
      if byte == marks.close { depth -= 1 }
      index += 1
    }
    return depth > 0
  }

  /// Whether a value may begin at a slash, which is a division otherwise.
  func mayBeginValue(_ position: Int) -> Bool {
    var before = position - 1
    while before >= 0, code[before] == 0x20 { before -= 1 }
    guard before >= 0 else { return true }
    if code[before] == UInt8(ascii: ">") {
      return before > 0 && code[before - 1] == UInt8(ascii: "=")
    }
    return "(=,:[!&|?{};~#\n".utf8.contains(code[before])
      || wordBefore(before + 1, isIn: Self.operators)
  }

  private func wordBefore(_ end: Int, isIn words: WordTable) -> Bool {
    var start = end
    while start > 0, end - start < 8, Bytes.isLetter(code[start - 1]) { start -= 1 }
    return start < end && words.contains(WordHash.of(code[start..<end]))
  }

  /// Words behind which a value begins.
  private static let operators = WordTable("return typeof case in of when if unless and or not")
}
