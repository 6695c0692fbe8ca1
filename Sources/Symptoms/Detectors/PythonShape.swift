/// What Python's grammar asks of lines: a colon at a block's head and a body behind it, blocks that
/// begin where an open one does, a branch behind what it belongs to, and no two names in a row.
enum PythonShape {
  static func isBroken(_ code: ByteView) -> Bool {
    var scanner = Scanner(code)
    var blocks = Blocks(checksIndent: !mixesTabs(code))
    while let line = scanner.next() {
      // A console's prompt makes it a session.
      if line.isPrompt { return false }
      if line.isUnfinished { return line.hasOpenBrace }
      if line.hasNamesInARow || blocks.breaks(line) { return true }
    }
    return false
  }

  /// Whether some lines begin with tabs and others with spaces: how wide a tab is stays open.
  private static func mixesTabs(_ code: ByteView) -> Bool {
    var (hasTabs, hasSpaces) = (false, false)
    for line in Lines(code) {
      if line.first == 0x09 { hasTabs = true }
      if line.first == 0x20 { hasSpaces = true }
    }
    return hasTabs && hasSpaces
  }

  /// What grammar knows of a word.
  private struct Word: OptionSet {
    let rawValue: Int32

    /// Any word at all.
    static let isWord = Word(rawValue: 1 << 0)
    /// Behind or before which a name may stand.
    static let isKeyword = Word(rawValue: 1 << 1)
    /// A keyword behind which no name may follow at once.
    static let isValue = Word(rawValue: 1 << 2)
    static let headsBlock = Word(rawValue: 1 << 3)
    /// Heads one only where a colon says so.
    static let mayHeadBlock = Word(rawValue: 1 << 4)
    /// Its line is over with its colon.
    static let isBare = Word(rawValue: 1 << 5)
    /// Behind which an `elif`, `else`, `except` or `finally` may stand in the same block; four places
    /// further up, that it is one of these.
    static let ownsElif = Word(rawValue: 1 << 6)
    static let ownsElse = Word(rawValue: 1 << 7)
    static let ownsExcept = Word(rawValue: 1 << 8)
    static let ownsFinally = Word(rawValue: 1 << 9)
    static let owners = Word(rawValue: 15 << 6)

    /// What must stand before it in its block; nothing where it is no branch.
    var owner: Word { Word(rawValue: rawValue >> 4).intersection(.owners) }
    static func isBranch(of owner: Word) -> Word { Word(rawValue: owner.rawValue << 4) }
  }

  private static let known: WordTable = {
    let lists: [(Word, String)] = [
      (
        .isKeyword,
        """
        def class if elif else for while try except finally with as and or not in is lambda return \
        yield from import raise assert del global nonlocal pass break continue async await match case \
        type print exec None True False
        """
      ),
      (.isValue, "None True False"),
      (.headsBlock, "def class if elif else for while try except finally with"),
      (.mayHeadBlock, "match case async lambda"), (.isBare, "else try finally"),
      (.ownsElif, "if elif"), (.ownsElse, "if elif for while try except async"),
      (.ownsExcept, "try except"), (.ownsFinally, "try except else"),
      (.isBranch(of: .ownsElif), "elif"), (.isBranch(of: .ownsElse), "else"),
      (.isBranch(of: .ownsExcept), "except"), (.isBranch(of: .ownsFinally), "finally"),
    ]
    var words: [UInt64: Int32] = [:]
    for (trait, list) in lists {
      for word in list.split(separator: " ") {
        words[WordHash.of(word.utf8), default: Word.isWord.rawValue] |= trait.rawValue
      }
    }
    return WordTable(words)
  }()

  /// The blocks a line lies in, each with where it begins and its last line's first word.
  private struct Blocks {
    let checksIndent: Bool
    private var open: [(indent: Int, word: Word)] = []
    private var needsBody: Int?

    init(checksIndent: Bool) {
      self.checksIndent = checksIndent
    }

    /// Takes a line in; true where none may stand like that.
    mutating func breaks(_ line: Line) -> Bool {
      let head = needsBody
      needsBody = nil
      // A remark in a body's place says what is to stand there.
      if let head, line.indent <= head { return !line.followsRemark }
      var isOut = false
      while let last = open.last, last.indent > line.indent {
        open.removeLast()
        isOut = true
      }
      // A part of a file may begin deep inside and come out of it.
      if let last = open.last, last.indent < line.indent, checksIndent, isOut || head == nil {
        return true
      }
      if open.last?.indent != line.indent { open.append((line.indent, [])) }
      let before = open[open.count - 1].word
      open[open.count - 1].word = line.word
      let owner = line.word.owner
      if !owner.isEmpty, !before.isEmpty, !before.contains(owner) { return true }
      // `try` is not over without what it is for.
      let isTried = before.contains(.ownsExcept) && before.contains(.isBare)
      if isTried, owner.isDisjoint(with: [.ownsExcept, .ownsFinally]) { return true }
      let isHead = line.word.contains(.headsBlock)
      if line.endsInColon {
        needsBody = line.indent
        if line.word.contains(.isBare) { return line.hasMore }
        // "Output:" alone is a caption.
        return !isHead && !line.word.contains(.mayHeadBlock) && line.hasMore
      }
      return isHead && !line.hasColon
    }
  }

  /// A logical line: what stands in brackets and behind a backslash belongs to it.
  private struct Line {
    var indent = 0
    /// Its first word; empty where it begins with something else.
    var word: Word = []
    var isPrompt = false
    /// Whether a comment stands above it.
    var followsRemark = false
    /// A string or bracket does not end, which is told elsewhere.
    var isUnfinished = false
    /// The string has an expression whose brace does not end.
    var hasOpenBrace = false
    /// Whether anything stands between the first word and a last colon.
    var hasMore = false
    var hasColon = false
    var endsInColon = false
    /// Two names with nothing between them, neither of them a keyword.
    var hasNamesInARow = false
  }

  private struct Scanner {
    let code: ByteView
    private var index = 0

    init(_ code: ByteView) {
      self.code = code
    }

    private func known(_ word: UInt64) -> Word {
      let traits = PythonShape.known[word]
      return traits < 0 ? .isWord : Word(rawValue: traits)
    }

    private func at(_ position: Int) -> UInt8 { position < code.count ? code[position] : 0 }

    mutating func next() -> Line? {
      var followsRemark = false
      while index < code.count {
        var start = index
        while at(start) == 0x20 || at(start) == 0x09 { start += 1 }
        guard start < code.count else { return nil }
        let first = code[start]
        // Empty lines, comments and a notebook's commands.
        if first == 0x0A || first == 0x0D || first == 0x23 || first == 0x25 || first == 0x21 {
          if first == UInt8(ascii: "#") { followsRemark = true }
          index = code.next(0x0A, from: start) + 1
          continue
        }
        var line = Line()
        line.indent = start - index
        line.followsRemark = followsRemark
        line.isPrompt = code.part(start..<code.count).begins(with: ">>>")
        index = start
        read(&line)
        return line
      }
      return nil
    }

    /// The kind of the last token that counts.
    private enum Token {
      case none, name, keyword, closing, other
    }

    private mutating func read(_ line: inout Line) {
      let start = index
      var (depth, last, lastByte): (Int, Token, UInt8) = (0, .none, 0)
      var count = 0
      loop: while index < code.count {
        let byte = code[index]
        switch byte {
        case 0x0A:
          index += 1
          if depth <= 0 { break loop }
          continue
        case 0x20, 0x09, 0x0D:
          index += 1
          continue
        case UInt8(ascii: "\\"):
          index += at(index + 1) == 0x0D ? 3 : 2
          continue
        case UInt8(ascii: "#"):
          index = code.next(0x0A, from: index)
          continue
        case 0x22, 0x27:
          if skipString(isFormatted: false) { line.isUnfinished = true }
          last = .other
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
          depth += 1
          index += 1
          last = .other
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
          depth -= 1
          index += 1
          last = .closing
        case let byte where Bytes.isLetter(byte) || byte == 0x5F || byte >= 0x80:
          let word = name()
          if at(index) == 0x22 || at(index) == 0x27, word.length <= 2 {
            if skipString(isFormatted: word.hasF) {
              line.isUnfinished = true
              line.hasOpenBrace = word.hasF
            }
            last = .other
            break
          }
          let traits = known(word.hash)
          let isKeyword = traits.contains(.isKeyword)
          if !isKeyword, last == .name || last == .closing { line.hasNamesInARow = true }
          if count == 0 { line.word = traits }
          last = isKeyword && !traits.contains(.isValue) ? .keyword : .name
        case let byte where Bytes.isDigit(byte):
          while Bytes.isDigit(at(index)) || Bytes.isLetter(at(index)) || at(index) == 0x5F
            || (at(index) == 0x2E && Bytes.isDigit(at(index + 1)))
          {
            index += 1
          }
          last = .other
        default:
          if byte == UInt8(ascii: ":"), depth == 0 { line.hasColon = true }
          index += 1
          last = .other
        }
        count += 1
        lastByte = byte
      }
      if depth != 0 { line.isUnfinished = true }
      line.endsInColon = lastByte == UInt8(ascii: ":") && depth == 0
      line.hasMore = count > 2 && !line.word.isEmpty
      index = max(index, start + 1)
    }

    /// Moves behind a name; tells whether it has an "f", as a formatted string's prefix does.
    private mutating func name() -> (hash: UInt64, length: Int, hasF: Bool) {
      let start = index
      var (hash, hasF) = (WordHash.start, false)
      while index < code.count, case let byte = code[index],
        Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F || byte >= 0x80
      {
        hash = WordHash.adding(byte, to: hash)
        if byte | 0x20 == UInt8(ascii: "f") { hasF = true }
        index += 1
      }
      return (hash, index - start, hasF)
    }

    /// Moves behind a string; true where it does not end.
    private mutating func skipString(isFormatted: Bool) -> Bool {
      guard let end = PythonString.end(code, from: index, isFormatted: isFormatted) else {
        index = code.count
        return true
      }
      index = end
      return false
    }
  }
}
