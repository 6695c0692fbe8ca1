/// A word one slip away from a keyword where the keyword would stand: a letter missing or two
/// swapped, and a name behind it.
struct MisspeltKeyword: Sendable {
  /// Twice a keyword's number, and one more for a slip of it.
  private let words: WordTable
  let foldsCase: Bool

  /// Languages whose types stand before names.
  static let typed = MisspeltKeyword(
    """
    function return import class interface public private protected static struct package switch
    continue default while break const extends implements final abstract override namespace using
    template typename typedef defer range guard struct protocol extension
    """, foldsCase: false)

  static let sql = MisspeltKeyword(
    """
    select from where insert update delete create table order group having join inner left
    outer union distinct into alter primary references
    """, foldsCase: true)

  private init(_ list: String, foldsCase: Bool) {
    self.foldsCase = foldsCase
    let words = list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var numbers: [UInt64: Int32] = [:]
    for (number, word) in words.enumerated() where word.count >= 4 {
      for place in word.indices {
        // The first letter is seldom wrong, and without it other words come out.
        if place > 0, place + 1 < word.count, word[place] != word[place + 1] {
          var swapped = word
          swapped.swapAt(place, place + 1)
          numbers[WordHash.of(swapped)] = Int32(2 * number + 1)
        }
        if place > 0, word.count >= 6 {
          var shorter = word
          shorter.remove(at: place)
          numbers[WordHash.of(shorter)] = Int32(2 * number + 1)
        }
      }
    }
    for (number, word) in words.enumerated() { numbers[WordHash.of(word)] = Int32(2 * number) }
    self.words = WordTable(numbers)
  }

  /// Whether one stands in code whose strings and comments are blotted out.
  func stands(in code: ByteView) -> Bool {
    var (seen, suspects): (UInt64, UInt64) = (0, 0)
    var index = 0
    while index < code.count {
      guard Bytes.isName(code[index]) else {
        index += 1
        continue
      }
      let start = index
      var hash = WordHash.start
      while index < code.count, Bytes.isName(code[index]) {
        let byte = code[index]
        hash = WordHash.adding(foldsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
        index += 1
      }
      let number = words[hash]
      guard number >= 0 else { continue }
      // No list has more than 64 keywords.
      let keyword: UInt64 = 1 << UInt64(number / 2)
      if number & 1 == 0 { seen |= keyword }
      guard number & 1 == 1, index + 1 < code.count, code[index] == 0x20,
        Bytes.isName(code[index + 1]) || (foldsCase && code[index + 1] == UInt8(ascii: "*")),
        start == 0 || !".$@#&*:".utf8.contains(code[start - 1])
      else { continue }
      suspects |= keyword
    }
    // A statement has its keywords once: "FROM form f" is none with a slip.
    return (foldsCase ? suspects & ~seen : suspects) != 0
  }
}
