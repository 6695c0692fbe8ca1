/// What a shell asks of a script: quotes that end, with substitutions inside them, and here-documents
/// that are left alone. Brackets tell nothing, since `case` has lone ones.
enum ShellShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var index = 0
    // Open double quotes, and the substitutions that stand in them.
    var stack: [UInt8] = []
    var words = CommandWords()
    if isSession(code) { return false }
    func at(_ position: Int) -> UInt8 { position < code.count ? code[position] : 0 }
    while index < code.count {
      let byte = code[index]
      let isQuoted = stack.last == 0x22
      if stack.isEmpty, words.isStart, Bytes.isLetter(byte) || byte == UInt8(ascii: "[") {
        let end = words.read(code, at: index)
        if words.isBroken { return true }
        index = end
        continue
      }
      if stack.isEmpty {
        if words.isStart, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
          words.brace(byte, before: at(index + 1))
          if words.isBroken { return true }
        }
        words.pass(byte)
      }
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case 0x22:
        if isQuoted { stack.removeLast() } else { stack.append(0x22) }
      case 0x27 where !isQuoted:
        let escapes = index > 0 && code[index - 1] == UInt8(ascii: "$")
        guard let end = closing(code, from: index + 1, escapes: escapes) else { return true }
        index = end
      case UInt8(ascii: "$") where at(index + 1) == UInt8(ascii: "("):
        stack.append(UInt8(ascii: "("))
        index += 1
      case UInt8(ascii: ")") where stack.last == UInt8(ascii: "("): stack.removeLast()
      case UInt8(ascii: "#") where !isQuoted:
        let before = index == 0 ? 0x0A : code[index - 1]
        if Bytes.isSpace(before) || before == UInt8(ascii: ";") {
          index = code.next(0x0A, from: index) - 1
        }
      case UInt8(ascii: "<") where !isQuoted && at(index + 1) == byte && at(index + 2) != byte:
        if let end = hereDocument(code, from: index + 2) { index = end }
      default: break
      }
      index += 1
    }
    return !stack.isEmpty || words.isOpen
  }

  /// Whether prompts stand before the commands: what comes back is no script.
  private static func isSession(_ code: ByteView) -> Bool {
    Lines(code).contains { $0.begins(with: "$ ") || $0.begins(with: "% ") || $0.begins(with: "> ") }
  }

  /// Words at which a shell opens and closes what goes over several commands.
  private struct CommandWords {
    /// Whether a command may begin here.
    var isStart = true
    /// Whether something was closed that was not open, or a test has no end.
    private(set) var isBroken = false
    /// What ends each block that is open, and whether an `if` has had its `then`.
    private var open: [(end: String, hasThen: Bool)] = []
    /// How many braces around commands are open.
    private var braces = 0

    var isOpen: Bool { !open.isEmpty || braces > 0 }

    /// Takes in a brace where a command may begin.
    mutating func brace(_ byte: UInt8, before next: UInt8) {
      guard Bytes.isSpace(next) || byte == UInt8(ascii: "}") && ";)|&>\0".utf8.contains(next) else {
        return
      }
      braces += byte == UInt8(ascii: "{") ? 1 : -1
      if braces < 0 { isBroken = true }
    }

    /// Takes a byte in that is no command's first.
    mutating func pass(_ byte: UInt8) {
      if "\n;&|(){`".utf8.contains(byte) {
        isStart = true
      } else if byte != 0x20, byte != 0x09 {
        isStart = byte == UInt8(ascii: "!") && isStart
      }
    }

    /// Reads a command's first word; where it ends.
    mutating func read(_ code: ByteView, at start: Int) -> Int {
      isStart = false
      if code[start] == UInt8(ascii: "[") {
        let isDouble = start + 1 < code.count && code[start + 1] == code[start]
        var end = code.next(0x0A, from: start)
        while end < code.count, code[end - 1] == UInt8(ascii: "\\") {
          end = code.next(0x0A, from: end + 1)
        }
        let line = code.part(start..<end)
        // A test that long is looked at by nobody.
        if line.count > 1024 { return start + 1 }
        if line.first(isDouble ? "]]" : "]") == nil {
          isBroken = isBroken || !isDouble || line.first(" ]; ") != nil
        }
        return start + 1
      }
      var end = start
      while end < code.count, !Bytes.isSpace(code[end]),
        !";&|()<>=\"'$`{}[]#+".utf8.contains(code[end])
      {
        end += 1
      }
      // A word that goes on, an assignment or a pattern is no keyword.
      guard end == code.count || Bytes.isSpace(code[end]) || ";&|()`".utf8.contains(code[end])
      else {
        return end
      }
      switch String(decoding: code[start..<end], as: UTF8.self) {
      case "if": push("fi")
      case "case": push("esac")
      case "for": return behindName(code, end)
      case "while", "until": isStart = true
      case "do": push("done")
      case "then", "else", "elif": takeBranch(isThen: code[start] == UInt8(ascii: "t"))
      case "time": isStart = true
      case "function":
        // Its name, and a brace behind it.
        while end < code.count, !Bytes.isSpace(code[end]) { end += 1 }
        while end < code.count, code[end] == 0x20 { end += 1 }
        while end < code.count, !Bytes.isSpace(code[end]), !"(){;".utf8.contains(code[end]) {
          end += 1
        }
        isStart = true
      case let word where word == "fi" || word == "done" || word == "esac":
        // A pattern of `case` may be any word.
        if end < code.count, code[end] == UInt8(ascii: ")") { break }
        let last = open.popLast()
        if last?.end != word || word == "fi" && last?.hasThen == false { isBroken = true }
      default: break
      }
      return end
    }

    /// `for i do`: the word behind the name is a command's first, where it follows at once.
    private mutating func behindName(_ code: ByteView, _ start: Int) -> Int {
      let line = code.part(start..<code.next(0x0A, from: start))
      let parts = line.split(separator: 0x20, maxSplits: 2)
      guard parts.count == 2, parts[1].elementsEqual("do".utf8) else { return start }
      isStart = true
      return start + parts[1].startIndex
    }

    /// Reads `then`, or what begins another branch and stands behind a first one's `then`.
    private mutating func takeBranch(isThen: Bool) {
      isStart = true
      guard let top = open.indices.last, open[top].end == "fi" else { return }
      if !isThen, !open[top].hasThen { isBroken = true }
      open[top].hasThen = true
    }

    private mutating func push(_ end: String) {
      open.append((end, false))
      isStart = end != "esac"
    }
  }

  private static func closing(
    _ code: ByteView, from start: Int, escapes: Bool
  ) -> Int? {
    var index = start
    while index < code.count {
      if code[index] == 0x27 { return index }
      index += escapes && code[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The end of a here-document's last line; nil where `<<` begins none.
  private static func hereDocument(_ code: ByteView, from start: Int) -> Int? {
    var first = start
    if first < code.count, code[first] == UInt8(ascii: "-") { first += 1 }
    while first < code.count, [0x20, 0x27, 0x22, 0x5C].contains(code[first]) { first += 1 }
    var last = first
    while last < code.count, Self.isName(code[last]) { last += 1 }
    guard last > first, !Bytes.isDigit(code[first]) else { return nil }
    let word = code.part(first..<last)
    var position = code.next(0x0A, from: last)
    guard position < code.count else { return nil }
    while position < code.count {
      let end = code.next(0x0A, from: position + 1)
      if code.part(min(position + 1, end)..<end).trimmedStart.equals(word) { return end - 1 }
      position = end
    }
    return code.count
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F
  }
}
