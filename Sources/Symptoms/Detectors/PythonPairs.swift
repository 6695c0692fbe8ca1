/// Tokens of Python that can never stand next to each other, in code whose strings are filled with
/// quotes and whose comments with spaces: a value behind a value, a sign or a word that wants a value
/// and gets none, a statement's word within a statement, a second colon in a dictionary's item.
struct PythonPairs {
  /// Whether some stand in the code, as far as it is no session. Linear in the code.
  static func stand(in code: ByteView) -> Bool {
    if code.first(">>> ") != nil || code.first("In [") != nil { return false }
    var walk = PythonPairs(code: code)
    return walk.findsWrongOne()
  }

  /// What grammar knows of a word.
  private struct Word: OptionSet {
    let rawValue: Int32
    /// Begins a statement, and stands nowhere else.
    static let begins = Word(rawValue: 1)
    /// Wants a value behind it.
    static let wants = Word(rawValue: 2)
    /// Stands between two values.
    static let joins = Word(rawValue: 4)
    /// Heads a statement that gives nothing a value.
    static let givesNot = Word(rawValue: 8)
    static let isFor = Word(rawValue: 16)
    static let isFrom = Word(rawValue: 32)
    static let isNot = Word(rawValue: 64)
    static let isDef = Word(rawValue: 128)
    static let isIn = Word(rawValue: 256)
    static let isImport = Word(rawValue: 512)
    static let isLambda = Word(rawValue: 1024)
    static let isAsync = Word(rawValue: 2048)
    /// A value in itself.
    static let isValue = Word(rawValue: 4096)
    static let isKeyword = Word(rawValue: 8192)
    static let isElse = Word(rawValue: 1 << 14)
    static let isPrint = Word(rawValue: 1 << 15)
  }

  private static let words: WordTable = {
    let lists: [(Word, String)] = [
      (
        .begins,
        """
        class def elif while try except finally return raise assert del global nonlocal pass break \
        continue
        """
      ),
      (
        .wants,
        "and or not in is if elif while for import from with as assert del class global nonlocal await"
      ),
      (.joins, "and or in is as"), (.givesNot, "if elif while return assert raise del for import"),
      (.isFor, "for"), (.isFrom, "from"), (.isNot, "not"), (.isDef, "def"), (.isIn, "in"),
      (.isImport, "import"), (.isLambda, "lambda"), (.isAsync, "async"), (.isElse, "else"),
      (.isPrint, "print"),
      (.isValue, "None True False"),
      (
        .isKeyword,
        """
        def class if elif else for while try except finally with as and or not in is lambda return \
        yield from import raise assert del global nonlocal pass break continue async await match case \
        type print exec
        """
      ),
    ]
    return WordTable(traits: lists)
  }()

  private enum Kind {
    case start, name, keyword, number, string, opening, closing, comma, colon, sign, dot, other

    var isValue: Bool { self == .name || self == .number || self == .string || self == .closing }
  }

  private struct Token {
    var kind = Kind.start
    var word: Word = []
    var byte: UInt8 = 0
    /// A keyword's; zero for any other word.
    var hash: UInt64 = 0
    /// Whether its value is still to come.
    var wants = false
    var end = 0
  }

  private let code: ByteView
  private var index = 0
  private var (beforeLast, last) = (Token(), Token())
  private var open: [PythonBracket] = []
  /// What the line's first word is, and what stands on it so far.
  private var first: Word = []
  private var (hasColon, hasIn, hasImport, hasLambda) = (false, false, false, false)

  private init(code: ByteView) {
    self.code = code
  }

  private mutating func findsWrongOne() -> Bool {
    while index < code.count {
      let byte = code[index]
      if byte == 0x20 {
        index += 1
        continue
      }
      switch byte {
      case 0x0A:
        index += 1
        if open.isEmpty, endsWrongly() { return true }
      case UInt8(ascii: "\\"): index += 2
      case _ where Bytes.isSpace(byte): index += 1
      // A notebook's commands.
      case UInt8(ascii: "%") where last.kind == .start, UInt8(ascii: "!") where last.kind == .start:
        index = code.next(0x0A, from: index)
      default:
        let start = index
        let token = read(byte)
        if isWrong(token, start) { return true }
        (beforeLast, last) = (last, token)
        take(token, code.part(start..<index))
      }
    }
    return open.isEmpty && endsWrongly()
  }

  private mutating func read(_ byte: UInt8) -> Token {
    var token = Token(kind: .other, byte: byte)
    let start = index
    index += 1
    switch byte {
    case _ where Bytes.isLetter(byte) || byte == 0x5F || byte >= 0x80:
      var hash = WordHash.adding(byte, to: WordHash.start)
      // No keyword is longer.
      while index < code.count, index - start < 9, Bytes.isName(code[index]) {
        hash = WordHash.adding(code[index], to: hash)
        index += 1
      }
      if index - start == 9 {
        while index < code.count, Bytes.isName(code[index]) { index += 1 }
        token.kind = .name
        break
      }
      if index < code.count, code[index] == 0x22, index - start <= 2 {
        // What stands before a string at once belongs to it.
        while index < code.count, code[index] == 0x22 { index += 1 }
        (token.kind, token.byte) = (.string, 0x22)
        break
      }
      let traits = Self.words[hash]
      token.word = traits < 0 ? [] : Word(rawValue: traits)
      token.hash = traits < 0 ? 0 : hash
      token.kind = token.word.contains(.isKeyword) ? .keyword : .name
      token.wants = token.word.contains(.wants)
    case 0x22:
      while index < code.count, code[index] == byte { index += 1 }
      token.kind = .string
    case UInt8(ascii: ","): token.kind = .comma
    case UInt8(ascii: "."): token.kind = .dot
    case _ where Bytes.opens(byte): token.kind = .opening
    case _ where Bytes.closes(byte): token.kind = .closing
    case _ where Bytes.isDigit(byte):
      while index < code.count, Bytes.isName(code[index]) || code[index] == 0x2E { index += 1 }
      token.kind = .number
    case UInt8(ascii: ":") where index == code.count || code[index] != UInt8(ascii: "="):
      token.kind = .colon
    case _ where Self.isSign(byte) || byte == UInt8(ascii: ":"):
      while index < code.count, Self.isSign(code[index]) { index += 1 }
      token.kind = .sign
      let text = code.part(start..<index)
      // `*` and `/` stand alone among parameters, `@` and `~` before their value.
      token.wants = text.count == 1 ? !Self.standsAlone(byte) : !text.equals("**")
    default: break
    }
    token.end = index
    return token
  }

  /// Whether a byte is one of `*/@~`.
  private static func standsAlone(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: "~")
  }

  /// Whether a byte is one of `=+-*/%<>!&|^~@`.
  private static func isSign(_ byte: UInt8) -> Bool {
    let signs: UInt64 = byte < 64 ? 0x7000_AC62_0000_0000 : 0x5000_0000_4000_0001
    return byte < 128 && signs >> UInt64(byte & 63) & 1 == 1
  }

  private func isWrong(_ token: Token, _ start: Int) -> Bool {
    // A name's call or index, and nothing else, stands behind `def` and a name.
    if beforeLast.word.contains(.isDef), token.kind != .opening || token.byte == UInt8(ascii: "{") {
      return true
    }
    if last.kind == .dot, beforeLast.kind == .name || beforeLast.kind == .closing,
      token.kind != .name, token.kind != .keyword, token.kind != .dot
    {
      return true
    }
    switch token.kind {
    case .name:
      return (last.kind == .number || last.kind == .string) && start > last.end
    case .number: return last.kind.isValue
    case .string: return last.kind.isValue && last.kind != .string
    case .opening:
      return last.kind.isValue && token.byte == UInt8(ascii: "{")
    case .comma:
      return last.wants || last.kind == .comma || last.kind == .opening
        || open.last?.isOutOfOrder ?? false
    case .closing: return last.wants || open.last?.isOutOfOrder ?? false
    case .colon:
      if last.wants { return true }
      guard let item = open.last, item.isBrace else { return false }
      return item.hasColon && !item.isFree
    case .keyword: return isWrongWord(token)
    case .sign: return isWrongSign(token, code.part(start..<token.end))
    default: return false
    }
  }

  private func isWrongWord(_ token: Token) -> Bool {
    if last.kind == .dot { return false }
    // No keyword stands twice.
    if token.hash == last.hash, token.kind == last.kind { return true }
    if token.word.contains(.begins) {
      let isFree =
        last.kind == .start || last.byte == UInt8(ascii: ";") || last.word.contains(.isAsync)
        || last.kind == .colon
      return !isFree || !open.isEmpty
    }
    if token.word.contains(.isPrint) { return last.kind.isValue }
    guard token.word.contains(.joins) else { return false }
    if last.word.contains(.isNot) { return !token.word.contains(.isIn) }
    return last.wants || last.kind == .opening || last.kind == .start
  }

  /// Signs of other languages.
  private static let foreign: [StaticString] = ["&&", "||", "===", "!==", "=>", "=<"]

  private func isWrongSign(_ token: Token, _ sign: ByteView) -> Bool {
    if sign.count > 1, Self.foreign.contains(where: sign.equals) { return true }
    if open.isEmpty, sign.equals("="), !hasColon, !hasLambda, first.contains(.givesNot) {
      return true
    }
    return (last.kind == .sign && last.wants || last.word.contains(.joins))
      && !"-+~*".utf8.contains(token.byte)
  }

  /// Takes a token in, which is `last` now.
  private mutating func take(_ token: Token, _ sign: ByteView) {
    if beforeLast.kind == .start { first = token.word }
    if let top = open.indices.last, token.kind != .comma, token.kind != .closing {
      open[top].take(token.kind == .sign ? sign : nil)
    }
    switch token.kind {
    case .opening:
      var bracket = PythonBracket()
      bracket.isBrace = token.byte == UInt8(ascii: "{")
      bracket.isCall =
        token.byte == UInt8(ascii: "(") && (beforeLast.kind == .name || beforeLast.kind == .closing)
      open.append(bracket)
    case .closing: _ = open.popLast()
    case .comma:
      if let top = open.indices.last { open[top].endItem() }
    case .colon:
      if let top = open.indices.last {
        open[top].hasColon = true
        open[top].isInLambda = false
      } else {
        hasColon = true
      }
    case .keyword:
      hasIn = hasIn || token.word.contains(.isIn)
      hasImport = hasImport || token.word.contains(.isImport)
      if token.word.contains(.isLambda) {
        hasLambda = true
        if let top = open.indices.last { (open[top].isFree, open[top].isInLambda) = (true, true) }
      }
    case .other where token.byte == UInt8(ascii: ";"):
      (beforeLast, last) = (Token(), Token())
      beginLine()
    default: break
    }
  }

  private mutating func beginLine() {
    first = []
    (hasColon, hasIn, hasImport, hasLambda) = (false, false, false, false)
  }

  /// Ends a logical line; true where it may not end there.
  private mutating func endsWrongly() -> Bool {
    defer {
      (beforeLast, last) = (Token(), Token())
      beginLine()
    }
    if last.kind == .start { return false }
    if last.wants || last.word.contains(.isElse) { return true }
    if last.kind == .dot, beforeLast.kind == .name || beforeLast.kind == .closing { return true }
    // What else a loop or an import must say.
    return first.contains(.isFor) && !hasIn || first.contains(.isFrom) && !hasImport
  }
}
