/// What Python's grammar asks of lines: a colon at a block's head, and a body behind it.
enum PythonShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var depth = 0
    var needsBody: Int?
    var isTriple = false
    for text in Lines(code) {
      let indent = text.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let body = text.part(indent..<text.count)
      let line = Line(body)
      if isTriple {
        if line.tripleQuotes % 2 == 1 { isTriple = false }
        continue
      }
      guard let first = body.first, first != UInt8(ascii: "#") else { continue }
      // A console's prompt makes it a session.
      if body.begins(with: ">>>") { return false }
      if let head = needsBody {
        if indent <= head, depth == 0 { return true }
        needsBody = nil
      }
      let start = depth
      depth += line.balance
      if start == 0, depth == 0, line.tripleQuotes % 2 == 0, headsBlock(body) {
        if line.last == UInt8(ascii: ":") {
          needsBody = indent
        } else if !line.hasColon, line.last != UInt8(ascii: "\\") {
          return true
        }
      }
      if line.tripleQuotes % 2 == 1 { isTriple = true }
    }
    return false
  }

  /// Whether the line begins with a word that heads a block.
  private static func headsBlock(_ body: ByteView) -> Bool {
    let word = body.prefix(8).prefix { Bytes.isLetter($0) }
    guard word.count <= 7, word.count < body.count else { return false }
    let after = body[word.count]
    guard after == 0x20 || after == UInt8(ascii: ":") else { return false }
    return heads.contains(WordHash.of(word))
  }

  private static let heads = Set(
    "def class if elif else for while try except finally with".split(separator: " ")
      .map { WordHash.of($0.utf8) })

  /// What one look at a line's bytes tells.
  private struct Line {
    /// Brackets opened less those closed, outside strings and the comment.
    var balance = 0
    /// Three quotes in a row, the comment included.
    var tripleQuotes = 0
    /// Whether a colon stands before the comment, in a string or not.
    var hasColon = false
    /// The last byte before the comment that is no space.
    var last: UInt8?

    init(_ body: ByteView) {
      var (run, lastQuote) = (0, -2)
      var quote: UInt8?
      var comment = body.count
      PythonShape.isMark.withUnsafeBufferPointer { isMark in
        // The table has a place for each byte.
        for index in body.indices where isMark[Int(body[index])] {
          let byte = body[index]
          if byte == 0x22 || byte == 0x27 {
            run = lastQuote == index - 1 ? run + 1 : 1
            lastQuote = index
            if run == 3 { (tripleQuotes, run) = (tripleQuotes + 1, 0) }
          }
          if comment < body.count { continue }
          if byte == UInt8(ascii: ":") { hasColon = true }
          if let open = quote {
            if byte == open { quote = nil }
            continue
          }
          switch byte {
          case 0x22, 0x27: quote = byte
          case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): balance += 1
          case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): balance -= 1
          case UInt8(ascii: "#"): comment = index
          default: break
          }
        }
      }
      last = body[..<comment].last { !Bytes.isSpace($0) }
    }
  }

  /// Bytes that tell something of a line.
  private static let isMark: [Bool] = (UInt8.min...UInt8.max).map {
    "\"'()[]{}#:".utf8.contains($0)
  }
}
