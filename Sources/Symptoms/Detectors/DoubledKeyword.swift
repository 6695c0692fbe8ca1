/// The same keyword twice with nothing but spaces between, where no language has a use for that.
enum DoubledKeyword {
  private static let words = WordTable(
    """
    export import return const let var func function fn def class struct enum interface public \
    private protected static final abstract void if else for while switch case try catch throw \
    package namespace impl pub mod extends implements select where update delete insert into values \
    order group having create table alter and or elif SELECT FROM WHERE UPDATE DELETE INSERT INTO \
    VALUES ORDER GROUP HAVING CREATE TABLE ALTER AND OR JOIN LEFT INNER
    """)

  /// Whether one stands in code whose strings and comments are blotted out.
  static func stands(in code: ByteView) -> Bool {
    var index = 0
    var (last, lastEnd): (UInt64, Int) = (0, -1)
    while index < code.count {
      guard Bytes.isLetter(code[index]) else {
        // A sign or a figure before letters makes them another name's part.
        let isPart = Bytes.isName(code[index])
        index += 1
        if isPart { while index < code.count, Bytes.isName(code[index]) { index += 1 } }
        continue
      }
      let start = index
      var hash = WordHash.start
      while index < code.count, Bytes.isName(code[index]) {
        hash = WordHash.adding(code[index], to: hash)
        index += 1
      }
      if hash == last, isBetweenSpaces(code, lastEnd, start), words.contains(hash),
        index == code.count || !":=.,)".utf8.contains(code[index])
      {
        return true
      }
      (last, lastEnd) = (hash, index)
    }
    return false
  }

  private static func isBetweenSpaces(_ code: ByteView, _ start: Int, _ end: Int) -> Bool {
    // Both ends lie in the code, one space and more between them.
    start >= 0 && end - start <= 4 && code[start..<end].allSatisfy { $0 == 0x20 }
  }
}
