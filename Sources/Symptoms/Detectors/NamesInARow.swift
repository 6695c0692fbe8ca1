/// Two names on a line with nothing but spaces between them, neither of them a keyword: in languages
/// whose types do not stand before names, a misspelt keyword or another language's.
struct NamesInARow: Sendable {
  /// Words behind or before which a name may stand.
  private let keywords: WordTable
  /// What makes the words between brackets anything at all.
  private let exceptions: [StaticString]

  static let script = NamesInARow(
    """
    const let var function class new return typeof instanceof in of async await export default \
    from import as extends static get set yield throw case else do void delete interface type enum \
    implements declare namespace abstract public private protected readonly keyof infer is \
    satisfies asserts module unique accessor override out global using require if while for switch \
    try catch finally with break continue debugger super this null true false undefined and or not
    """, except: ["</", "/>", "<>", "html`", "@flow"])

  static let rust = NamesInARow(
    """
    as break const continue crate dyn else enum extern false fn for if impl in let loop match mod \
    move mut pub ref return self static struct super trait true type unsafe use where while async \
    await union auto default raw box yield try
    """,
    except: ["macro_rules!", "html!", "rsx!", "view!", "asm!", "quote!", "matches!", "select!"])

  private init(_ keywords: String, except exceptions: [StaticString]) {
    self.keywords = WordTable(keywords)
    self.exceptions = exceptions
  }

  /// Whether they stand in code whose strings and comments are blotted out.
  func stand(in code: ByteView) -> Bool {
    if exceptions.contains(where: { code.first($0) != nil }) { return false }
    var index = 0
    var isName = false
    while index < code.count {
      let byte = code[index]
      guard Self.isLetter(byte) else {
        // Digits may go on a name, not begin one.
        if byte != 0x20 { isName = false }
        index += 1
        if Bytes.isDigit(byte) {
          while index < code.count, Self.isLetter(code[index]) || Bytes.isDigit(code[index]) {
            index += 1
          }
        }
        continue
      }
      let start = index
      var hash = WordHash.start
      while index < code.count, Self.isLetter(code[index]) || Bytes.isDigit(code[index]) {
        hash = WordHash.adding(
          code[index] &- 0x41 < 26 ? code[index] | 0x20 : code[index], to: hash)
        index += 1
      }
      // What a sign belongs to is no plain name: a lifetime, an attribute, a private member.
      let before = start > 0 ? code[start - 1] : 0x0A
      let isPlain = !"'@#$".utf8.contains(before) && !keywords.contains(hash)
      if isPlain, isName { return true }
      isName = isPlain
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || byte == 0x5F || byte == 0x24 || byte >= 0x80
  }
}
