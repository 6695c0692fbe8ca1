/// Reads tokens one by one with a stack of open brackets.
extension TokenPairs {
  struct Walk {
    let code: ByteView
    let pairs: TokenPairs
    var index = 0
    var frames = [Frame(byte: 0)]
    var (beforeLast, last) = (Token(), Token())
    /// The frame that the last token has closed.
    var closed = Frame(byte: 0)

    init(code: ByteView, pairs: TokenPairs) {
      (self.code, self.pairs) = (code, pairs)
    }

    func has(_ rule: Rules) -> Bool { pairs.rules.contains(rule) }

    mutating func findsWrongOne() -> Bool {
      while let token = next() {
        if isWrong(token) || isUnfinished(token) { return true }
        take(token)
        (beforeLast, last) = (last, token)
      }
      return false
    }

    mutating func next() -> Token? {
      var isFirst = last.kind == .start
      while index < code.count {
        let byte = code[index]
        if byte == 0x0A { isFirst = true }
        if !Bytes.isSpace(byte) {
          if byte != UInt8(ascii: "#") || !isFirst || !has(.directives) { break }
          index = code.next(0x0A, from: index)
          while index < code.count, code[index - 1] == UInt8(ascii: "\\") {
            index = code.next(0x0A, from: index + 1)
          }
          continue
        }
        index += 1
      }
      guard index < code.count else { return nil }
      var token = Token(kind: .other, start: index, byte: code[index], isFirst: isFirst)
      read(&token)
      token.end = index
      return token
    }

    /// Moves behind a token.
    mutating func read(_ token: inout Token) {
      let byte = token.byte
      index += 1
      switch byte {
      case 0x22:
        token.kind = .string
        while index < code.count, code[index] == byte { index += 1 }
      case UInt8(ascii: ","): token.kind = .comma
      case UInt8(ascii: ";"): token.kind = .end
      case _ where Bytes.opens(byte): token.kind = .opening
      case _ where Bytes.closes(byte): token.kind = .closing
      case _ where Bytes.isDigit(byte):
        token.kind = .number
        while index < code.count,
          Bytes.isName(code[index])
            || code[index] == 0x2E && index + 1 < code.count && code[index + 1] != 0x2E
              && !Bytes.isLetter(code[index + 1])
        {
          index += 1
        }
      case _ where Bytes.isName(byte) || byte == UInt8(ascii: "$"):
        token.hash = WordHash.adding(byte, to: WordHash.start)
        while index < code.count, Bytes.isName(code[index]) || code[index] == UInt8(ascii: "$") {
          token.hash = WordHash.adding(code[index], to: token.hash)
          index += 1
        }
        // What a sign belongs to is no plain name: a lifetime, an attribute, a member.
        let before = token.start > 0 ? code[token.start - 1] : 0x0A
        let isPlain = !"'@#\\.".utf8.contains(before) || before == 0x2E && isRange(token.start)
        let isKeyword = TokenPairs.keywords.contains(token.hash)
        token.kind = isPlain ? isKeyword ? .keyword : .name : before == 0x2E ? .name : .other
        if !isPlain { token.hash = 0 }
      case _ where Self.isSign(byte):
        token.kind = .sign
        while index < code.count, Self.isSign(code[index]) { index += 1 }
      default: break
      }
    }

    func isRange(_ start: Int) -> Bool { start > 1 && code[start - 2] == 0x2E }

    /// Whether a byte is one of `=+-*/%<>!&|^~?:.`.
    static func isSign(_ byte: UInt8) -> Bool {
      let signs: UInt64 = byte < 64 ? 0xF400_EC62_0000_0000 : 0x5000_0000_4000_0000
      return byte < 128 && signs >> UInt64(byte & 63) & 1 == 1
    }

    func text(_ token: Token) -> ByteView { code.part(token.start..<token.end) }

    func isWrong(_ token: Token) -> Bool {
      let frame = frames[frames.count - 1]
      let isInBrackets =
        !frame.isGroup && (frame.byte == UInt8(ascii: "(") || frame.byte == UInt8(ascii: "["))
      let isJoined = !token.isFirst || isInBrackets
      if has(.lineEnds), endsLineEarly(token, frame) { return true }
      switch token.kind {
      case .name, .number, .string:
        if has(.heads), asksForBrackets { return !TokenPairs.afterIf.contains(token.hash) }
        if isNameTooMany(token, frame) { return true }
        return isJoined && !frame.isGroup && token.start > last.end
          && isValueBehindValue(token, frame, isInBrackets)
      case .keyword: return isStrayBranch(token, frame) || isStrayWord(token, frame)
      case .opening:
        if isWrongOpening(token, frame) { return true }
        if has(.members), isInBrackets, last.byte == UInt8(ascii: "}"),
          token.byte == UInt8(ascii: "{"), last.kind == .closing
        {
          return true
        }
      case .comma:
        if has(.commas), last.kind == .opening, last.byte != UInt8(ascii: "[") { return true }
        if has(.commas), last.kind == .comma, frame.byte == UInt8(ascii: "(") { return true }
        return givesNothing || lacksType(frame)
      case .end: return givesNothing || last.kind == .comma && has(.commas)
      case .closing:
        if has(.lastCommas), last.kind == .comma, token.byte == UInt8(ascii: ")") { return true }
        return givesNothing || token.byte == UInt8(ascii: ")") && lacksType(frame)
      case .sign: return isWrongSign(token, frame) || isWrongGift(token, frame)
      default: break
      }
      return false
    }

    /// Whether the last token is a head's word whose brackets are missing.
    var asksForBrackets: Bool {
      last.kind == .keyword
        && (last.hash == TokenPairs.if || last.hash == TokenPairs.while
          || last.hash == TokenPairs.switch)
    }

    func isValueBehindValue(_ token: Token, _ frame: Frame, _ isInBrackets: Bool) -> Bool {
      if has(.figures), last.kind == .number, token.kind == .number { return true }
      if has(.values) || has(.literals) {
        if last.kind.isLiteral, token.kind.isLiteral { return true }
        guard has(.values) else { return false }
        if last.kind.isLiteral || last.kind == .name && token.kind == .number { return true }
        if last.kind == .name, last.hash != 0, token.kind == .string, has(.namedStrings) {
          return true
        }
      }
      guard has(.calls), isInBrackets else { return false }
      if last.kind == .name {
        return token.isFirst && token.kind == .name
          && !pairs.rules.isDisjoint(with: [.casts, .rust])
      }
      guard last.kind == .closing, !closed.isAnnotation else { return false }
      return last.byte == UInt8(ascii: ")") && closed.isCall || has(.casts)
    }

    /// Whether the last token is a sign behind a value that needs another.
    var givesNothing: Bool {
      guard has(.signs), last.kind == .sign, beforeLast.kind.isValue,
        beforeLast.hash != TokenPairs.operator, beforeLast.hash != TokenPairs.func
      else { return false }
      let sign = text(last)
      if has(.comparisons), last.start > beforeLast.end,
        Self.spaced.contains(where: sign.equals)
      {
        return true
      }
      return Self.needy.contains(where: sign.equals)
    }

    /// Signs that want a value where space stands before them.
    static let spaced: [StaticString] = ["<", ">", "*", "-", "%", "&&"]

    static let needy: [StaticString] = [
      "=", "==", "===", "!=", "!==", "<=", ">=", "||", "+", "+=", "-=", "??", "=>", ".", "?.",
      "->", "::", "<<",
    ]
    /// Signs that no value begins with.
    static let binary: [StaticString] = [
      "=", "==", "===", "!=", "!==", "<=", ">=", "+=", ":=", ">",
    ]

    var behindSpace: UInt8 {
      var place = index
      while place < code.count, code[place] == 0x20 { place += 1 }
      return place < code.count ? code[place] : 0
    }

    /// Whether a line is over behind a value where it may not be, as only Go minds.
    func endsLineEarly(_ token: Token, _ frame: Frame) -> Bool {
      guard token.isFirst, last.kind.isValue, frames.count > 1 else { return false }
      if token.kind == .sign {
        let sign = text(token)
        return sign.equals(".") && !frame.isGroup || sign.equals("&&") || sign.equals("||")
      }
      return !frame.isGroup && (frame.byte != UInt8(ascii: "{") || frame.isList)
    }

    /// Takes a token in.
    mutating func take(_ token: Token) {
      let top = frames.count - 1
      if token.kind != .name { frames[top].names = 0 }
      if token.kind != .opening || token.byte != UInt8(ascii: "{") { endStatement(token, top) }
      switch token.kind {
      case .keyword:
        switch token.hash {
        case TokenPairs.if, TokenPairs.elseif, TokenPairs.let, TokenPairs.guard:
          frames[top].ifs += 1
        case TokenPairs.else: frames[top].elses += 1
        case TokenPairs.try:
          frames[top].tries += 1
          // Resources are closed where nothing is caught, too.
          if behindSpace != UInt8(ascii: "{") { frames[top].catches += 1 }
        case TokenPairs.do: if !has(.tries) { frames[top].tries += 1 }
        case TokenPairs.catch, TokenPairs.finally: frames[top].catches += 1
        default: break
        }
        if TokenPairs.types.contains(token.hash) { frames[top].isType = true }
        takeWord(token, &frames[top])
      case .name: frames[top].names += 1
      case .number, .string: if opensList { frames[top].isList = true }
      case .opening:
        if opensList, token.byte == last.byte, !token.isFirst { frames[top].isList = true }
        frames.append(opened(by: token, in: frames[top]))
        if token.byte == UInt8(ascii: "{") {
          (frames[top].isCondition, frames[top].hasGiven) = (false, false)
          frames[top].isHead = false
        }
      case .closing: if top > 0 { closed = frames.removeLast() }
      case .comma:
        (frames[top].isChoice, frames[top].isHead, frames[top].hasArm) = (false, false, false)
      case .end:
        (frames[top].hasGiven, frames[top].isHead) = (false, false)
        (frames[top].isEnum, frames[top].hasArm) = (false, false)
      case .sign:
        if frames[top].isCondition, text(token).equals("=") { frames[top].hasGiven = true }
        if has(.arms), frames[top].byte == UInt8(ascii: "{"), text(token).equals("=>") {
          frames[top].hasArm = true
        }
        if token.byte == UInt8(ascii: "?") { frames[top].isChoice = true }
        // The first line of some values tells that they are.
        if has(.lineEnds), frames[top].byte == UInt8(ascii: "{"),
          beforeLast.byte == UInt8(ascii: "{"),
          beforeLast.kind == .opening, text(token).equals(":"),
          last.kind == .string || last.kind == .name, behindSpace != 0x0A
        {
          frames[top].isList = true
        }
      default: break
      }
    }

    /// Whether the brace before holds values, where the next token says so.
    var opensList: Bool {
      has(.lineEnds) && last.kind == .opening && last.byte == UInt8(ascii: "{")
    }

    /// Begins a statement anew behind one that is over.
    mutating func endStatement(_ token: Token, _ top: Int) {
      // Go has semicolons in a head.
      guard
        last.kind == .end && !has(.lineEnds)
          || last.kind == .closing && last.byte == UInt8(ascii: "}"),
        token.hash != TokenPairs.else, token.hash != TokenPairs.elseif,
        token.hash != TokenPairs.catch,
        token.hash != TokenPairs.finally, token.kind != .sign, token.kind != .comma,
        token.kind != .closing
      else { return }
      let frame = frames[top]
      frames[top] = Frame(byte: frame.byte)
      (frames[top].isCall, frames[top].isAnnotation) = (frame.isCall, frame.isAnnotation)
      (frames[top].isGroup, frames[top].isObject) = (frame.isGroup, frame.isObject)
      (frames[top].isList, frames[top].isEnum) = (frame.isList, frame.isEnum)
    }

    func opened(by token: Token, in frame: Frame) -> Frame {
      var new = Frame(byte: token.byte)
      new.isCall = last.kind == .name && last.end == token.start
      new.isAnnotation = last.kind == .other && last.end == token.start
      new.isGroup = last.kind == .keyword && TokenPairs.groups.contains(last.hash)
      // A macro of one's own takes any tokens.
      if has(.rust), last.byte == UInt8(ascii: "!"), last.end == token.start,
        !TokenPairs.macros.contains(beforeLast.hash)
      {
        new.isGroup = true
      }
      new.isCondition =
        has(.heads) && last.kind == .keyword
        && (last.hash == TokenPairs.if || last.hash == TokenPairs.while)
      guard token.byte == UInt8(ascii: "{") else { return new }
      new.isEnum = has(.enums) && frame.isEnumHead
      new.isGiven = last.kind == .sign && text(last).equals("=")
      switch last.kind {
      case .opening: new.isObject = last.byte != UInt8(ascii: "{")
      case .comma: new.isObject = frame.byte != UInt8(ascii: "{")
      case .keyword:
        new.isObject = last.hash == TokenPairs.return || last.hash == TokenPairs.default
      case .sign:
        let sign = text(last)
        new.isObject = sign.equals("=") && !frame.isType || sign.equals(":") && frame.isObject
      default: break
      }
      return new
    }
  }
}
