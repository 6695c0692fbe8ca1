/// Looks for statements without the semicolon that would end them.
///
/// A block of statements is told by a semicolon of its own or by what its first word is; before the
/// brace that ends it, and before a line that begins with a statement's word, a statement must be over.
struct SemicolonWalk {
  /// Whether every statement ends in one, or those that begin with `let` and `use` alone, before a line
  /// that begins with any word.
  let everywhere: Bool

  /// An open bracket.
  private struct Block {
    var isBraces: Bool
    var hasStatements = false
    /// The first word of the statement that is open, zero where none is.
    var first: UInt64 = 0
    /// Whether that is a constant's or a macro's, in capitals, or has an attribute's mark.
    var isOdd = false
  }

  private static let statements = hashes(
    "return throw if for while switch break continue echo foreach try")
  /// Statements that need none of their own: what follows their heads is one.
  private static let heads = hashes(
    """
    if for while else switch do foreach using lock fixed catch case default elseif try namespace extern \
    synchronized template class struct union enum interface trait impl fn macro_rules \
    public private protected signals slots
    """)
  private static let lets = hashes("let use")
  private static let continues = hashes("else as in where")

  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { Array($0.utf8).withUnsafeBufferPointer(WordHash.whole) })
  }

  /// Whether one is missing in code whose strings and comments are blotted. Linear.
  func missesOne(in code: ByteView) -> Bool {
    // Text between statements, and strings that the lexer does not know.
    if code.first("?>") != nil || code.first("<<<") != nil { return false }
    var blocks = [Block(isBraces: true)]
    // What begins a file of PHP is no statement.
    var (index, last, isLineStart): (Int, UInt8, Bool) = (
      code.begins(with: "<?php") ? 5 : 0, 0x3B, true
    )
    while index < code.count {
      let byte = code[index]
      if byte == 0x0A {
        isLineStart = true
      } else if byte == 0x23, isLineStart, everywhere {
        // A directive, which may stand anywhere.
        index = directiveEnd(code, from: index)
        continue
      } else if Self.isName(byte) {
        let start = index
        while index < code.count, Self.isName(code[index]) { index += 1 }
        if word(code.part(start..<index), last, isLineStart, &blocks) { return true }
        (last, isLineStart) = (code[index - 1], false)
        continue
      } else if !Bytes.isSpace(byte) {
        if mark(byte, last, &blocks) { return true }
        (last, isLineStart) = (byte, false)
      }
      index += 1
    }
    return false
  }

  /// Reads a word; true where the statement before it is not over and must be.
  private func word(_ word: ByteView, _ last: UInt8, _ isLineStart: Bool, _ blocks: inout [Block])
    -> Bool
  {
    let top = blocks.count - 1
    guard blocks[top].isBraces else { return false }
    let hash = WordHash.whole(word)
    if blocks[top].first == 0 {
      blocks[top].first = hash
      blocks[top].isOdd =
        word.first == 0x5F || word.allSatisfy { !($0 >= 0x61 && $0 <= 0x7A) }
        || word.first("or_each") != nil
        || word.first("oreach") != nil
      if everywhere, Self.statements.contains(hash) { blocks[top].hasStatements = true }
      return false
    }
    guard isLineStart, !blocks[top].isOdd, Self.endsValue(last) else { return false }
    if everywhere {
      return Self.statements.contains(hash) && !Self.heads.contains(blocks[top].first)
    }
    return Self.lets.contains(blocks[top].first) && !Self.continues.contains(hash)
  }

  /// Reads a mark; true where a block ends in an open statement.
  private func mark(_ byte: UInt8, _ last: UInt8, _ blocks: inout [Block]) -> Bool {
    let top = blocks.count - 1
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      if blocks[top].isBraces, blocks[top].first == 0, byte == UInt8(ascii: "[") {
        blocks[top].isOdd = true
      }
      blocks.append(Block(isBraces: false))
    case UInt8(ascii: "{"): blocks.append(Block(isBraces: true))
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      if top > 0 { blocks.removeLast() }
    case UInt8(ascii: "}"):
      guard top > 0 else { return false }
      let block = blocks.removeLast()
      let isOpen = block.first != 0 && !block.isOdd && Self.endsValue(last)
      if everywhere, block.isBraces, block.hasStatements, isOpen { return true }
      // What stood before the brace, a head mostly, is over with it.
      if blocks[top - 1].isBraces { (blocks[top - 1].first, blocks[top - 1].isOdd) = (0, false) }
    case UInt8(ascii: ";"):
      if blocks[top].isBraces {
        (blocks[top].hasStatements, blocks[top].first, blocks[top].isOdd) = (true, 0, false)
      }
    case UInt8(ascii: ":") where blocks[top].isBraces && everywhere:
      // A label's statement is over; a choice's second half begins no statement.
      if Self.heads.contains(blocks[top].first) { blocks[top].first = 0 }
    case UInt8(ascii: "@") where blocks[top].isBraces && blocks[top].first == 0:
      blocks[top].isOdd = true
    default: break
    }
    return false
  }

  /// Whether a value may end in a byte: a name, a figure, a string or a bracket.
  private static func endsValue(_ byte: UInt8) -> Bool {
    isName(byte) || byte == 0x22 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "?")
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F || byte >= 0x80
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
