/// Looks for statements without the semicolon that would end them.
///
/// A block of statements is told by a semicolon of its own or by what its first word is; before the
/// brace that ends it, and before a line that begins with a statement's word, a statement must be over.
struct SemicolonWalk {
  /// Whether every statement ends in one, or those that begin with `let` and `use` alone, before a line
  /// that begins with any word.
  let everywhere: Bool

  private var blocks = [Block(isBraces: true)]
  /// The last byte that says something.
  private var last = UInt8(ascii: ";")
  /// Whether nothing but space stands before on the line.
  private var isLineStart = true
  private var lastWord: UInt64 = 0
  /// Whether the brackets that were closed last stood behind a name, as a call's do and a cast's do not.
  private var closesCall = false

  init(everywhere: Bool) {
    self.everywhere = everywhere
  }

  /// An open bracket.
  private struct Block {
    var isBraces: Bool
    /// Whether a name stands before it.
    var isCall = false
    var hasStatements = false
    /// The first word of the statement that is open, zero where none is.
    var first: UInt64 = 0
    /// Whether a value has been given to something in it.
    var gives = false
    /// Whether that is a constant's or a macro's, in capitals, or has an attribute's mark.
    var isOdd = false
  }

  private static let statements = hashes(
    "return throw if for while switch break continue echo foreach try")
  private static let leaving = hashes("return throw break continue echo")
  /// Statements that need none of their own: what follows their heads is one.
  private static let heads = hashes(
    """
    if for while else switch do foreach using lock fixed catch case default elseif try namespace extern \
    synchronized template class struct union enum interface trait impl fn macro_rules \
    public private protected signals slots
    """)
  private static let lets = hashes("let use")
  private static let operators = hashes("operator")
  private static let continues = hashes("else as in where")
  private static let goesOn = hashes(
    """
    as is in on where select orderby join let group into by equals and or instanceof switch with when from \
    noexcept override const final throws mutable xor not descending ascending insteadof
    """)

  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { Array($0.utf8).withUnsafeBufferPointer(WordHash.whole) })
  }

  /// Whether one is missing in code whose strings and comments are blotted. Linear.
  static func missesOne(in code: ByteView, everywhere: Bool) -> Bool {
    // Text between statements, and strings that the lexer does not know.
    if code.first("?>") != nil || code.first("<<<") != nil { return false }
    var walk = SemicolonWalk(everywhere: everywhere)
    return walk.missesOne(in: code)
  }

  private mutating func missesOne(in code: ByteView) -> Bool {
    // What begins a file of PHP is no statement.
    var index = code.begins(with: "<?php") ? 5 : 0
    while index < code.count {
      let byte = code[index]
      if byte == 0x0A {
        isLineStart = true
      } else if byte == UInt8(ascii: "#"), isLineStart, everywhere {
        // A directive, which may stand anywhere.
        index = directiveEnd(code, from: index)
        continue
      } else if Bytes.isName(byte) {
        let start = index
        while index < code.count, Bytes.isName(code[index]) { index += 1 }
        if misses(before: code.part(start..<index)) { return true }
        (last, isLineStart) = (code[index - 1], false)
        continue
      } else if !Bytes.isSpace(byte) {
        let next = index + 1 < code.count ? code[index + 1] : 0
        if misses(before: byte, next) { return true }
        (last, isLineStart) = (byte, false)
      }
      index += 1
    }
    return false
  }

  /// Reads a word; true where the statement before it is not over and must be.
  private mutating func misses(before word: ByteView) -> Bool {
    let (top, hash) = (blocks.count - 1, WordHash.whole(word))
    lastWord = hash
    guard blocks[top].isBraces else { return false }
    if blocks[top].first == 0 {
      blocks[top].first = hash
      blocks[top].isOdd = blocks[top].isOdd || Self.isOdd(word)
      if everywhere, Self.statements.contains(hash) { blocks[top].hasStatements = true }
      return false
    }
    guard isLineStart, !blocks[top].isOdd, endsValue(last) else { return false }
    guard everywhere else {
      return Self.lets.contains(blocks[top].first) && !Self.continues.contains(hash)
    }
    // A name may go on with a condition or a query; behind a value that was given it may not.
    let isGiven =
      blocks[top].gives && word.count > 2 && !Self.isOdd(word)
      && (last == UInt8(ascii: ")") ? closesCall : !Bytes.isLetter(last))
    // A bare call may be a macro's that heads a statement like these.
    let isBare = !blocks[top].gives && !Self.statements.contains(blocks[top].first)
    let isStatement = (isBare ? Self.leaving : Self.statements).contains(hash)
    return (isGiven && !Self.goesOn.contains(hash) || isStatement)
      && !Self.heads.contains(blocks[top].first)
  }

  /// A constant's or a macro's name, which may stand alone, and what loops are made of that no keyword
  /// begins.
  private static func isOdd(_ word: ByteView) -> Bool {
    word.first == 0x5F || word.allSatisfy { !($0 >= 0x61 && $0 <= 0x7A) }
      || word.first("or_each") != nil || word.first("oreach") != nil
  }

  /// Reads a mark; true where a block ends in an open statement, or a variable of PHP's stands behind one.
  private mutating func misses(before mark: UInt8, _ next: UInt8) -> Bool {
    let top = blocks.count - 1
    switch mark {
    case UInt8(ascii: "=") where !"=!<>".utf8.contains(last) && !Self.operators.contains(lastWord):
      blocks[top].gives = true
    case UInt8(ascii: "("), UInt8(ascii: "["):
      if mark == UInt8(ascii: "["), blocks[top].first == 0 { blocks[top].isOdd = true }
      let isCall = Bytes.isName(last) || last == UInt8(ascii: ">")
      blocks.append(Block(isBraces: false, isCall: isCall))
    case UInt8(ascii: "{"): blocks.append(Block(isBraces: true))
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      if top > 0 { closesCall = blocks.removeLast().isCall }
    case UInt8(ascii: "}"):
      guard top > 0 else { return false }
      let block = blocks.removeLast()
      if everywhere, block.hasStatements, isOpen(block) { return true }
      // What stood before the brace, a head mostly, is over with it.
      end(top - 1)
    case UInt8(ascii: ";"):
      blocks[top].hasStatements = blocks[top].isBraces
      end(top)
    case UInt8(ascii: ":") where everywhere:
      // A label's statement is over; a choice's second half begins no statement.
      if Self.heads.contains(blocks[top].first) { blocks[top].first = 0 }
    case UInt8(ascii: "$") where everywhere && isLineStart && Bytes.isLetter(next):
      return isOpen(blocks[top]) && !Self.heads.contains(blocks[top].first)
    case UInt8(ascii: "@") where blocks[top].first == 0: blocks[top].isOdd = true
    default: break
    }
    return false
  }

  /// Whether a block's statement has come to where it could end.
  private func isOpen(_ block: Block) -> Bool {
    block.isBraces && block.first != 0 && !block.isOdd && endsValue(last)
  }

  private mutating func end(_ block: Int) {
    guard blocks[block].isBraces else { return }
    (blocks[block].first, blocks[block].isOdd, blocks[block].gives) = (0, false, false)
  }

  /// Whether a value may end in a byte: a name, a figure, a string or a bracket.
  private func endsValue(_ byte: UInt8) -> Bool {
    Bytes.isName(byte) || byte == 0x22 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "?") && !everywhere
  }

  /// Behind a line that goes on where it ends in a backslash.
  private func directiveEnd(_ code: ByteView, from start: Int) -> Int {
    var index = code.next(0x0A, from: start)
    while index < code.count, index > 0, code[index - 1] == UInt8(ascii: "\\") {
      index = code.next(0x0A, from: index + 1)
    }
    return index
  }
}
