/// What Python's grammar asks of lines: a colon at a block's head, and a body behind it.
enum PythonShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var depth = 0
    var needsBody: Int?
    var isTriple = false
    var next = 0
    while next < code.count {
      let (begin, end) = (next, code.next(0x0A, from: next))
      next = end + 1
      guard end > begin else { continue }
      var start = begin
      while start < end, code[start] == 0x20 || code[start] == 0x09 { start += 1 }
      let (indent, body) = (start - begin, code.part(start..<end))
      let line = Line(code, from: start, to: end)
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
      let before = depth
      depth += line.balance
      if before == 0, depth == 0, line.tripleQuotes % 2 == 0, headsBlock(body) {
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
    var count = 0
    while count < min(8, body.count), Bytes.isLetter(body[count]) { count += 1 }
    guard count <= 7, count < body.count else { return false }
    guard body[count] == 0x20 || body[count] == UInt8(ascii: ":") else { return false }
    return heads.contains(EightBytes(body, from: 0, to: count).bits)
  }

  /// The bytes of each of those words as a number.
  private static let heads = "def class if elif else for while try except finally with"
    .split(separator: " ").map { word in
      Array(word.utf8).withUnsafeBufferPointer { EightBytes($0, from: 0, to: $0.count).bits }
    }

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

    private var quote: UInt8?
    /// Where the comment begins; the end where there is none.
    private var comment: Int
    private var isComment = false
    private var (run, lastQuote) = (0, -2)

    /// The line from `start` to `end` of a text.
    init(_ text: ByteView, from start: Int, to end: Int) {
      comment = end
      guard let base = UnsafeRawPointer(text.baseAddress) else { return }
      var index = start
      while index < end, index &+ 16 <= text.count {
        // Sixteen bytes from the index, which the text has, those of the line among them.
        var marks = Sixteen(base + index).codeMarkBits
        if end &- index < 16 { marks &= 1 &<< UInt64(truncatingIfNeeded: end &- index) &- 1 }
        while marks != 0 {
          let place = index &+ marks.trailingZeroBitCount
          marks &= marks &- 1
          read(text[place], at: place)
        }
        index &+= 16
      }
      while index < end {
        read(text[index], at: index)
        index += 1
      }
      last = text[start..<comment].last { !Bytes.isSpace($0) }
    }

    /// Reads a byte that may tell something of the line.
    @inline(__always)
    private mutating func read(_ byte: UInt8, at index: Int) {
      if byte == 0x22 || byte == 0x27 {
        run = lastQuote == index &- 1 ? run &+ 1 : 1
        lastQuote = index
        if run == 3 { (tripleQuotes, run) = (tripleQuotes &+ 1, 0) }
      }
      // Behind the comment's beginning nothing else counts.
      if isComment { return }
      if byte == UInt8(ascii: ":") { hasColon = true }
      if let open = quote {
        if byte == open { quote = nil }
        return
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): balance &+= 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): balance &-= 1
      case UInt8(ascii: "#"): (isComment, comment) = (true, index)
      default: break
      }
    }
  }
}
