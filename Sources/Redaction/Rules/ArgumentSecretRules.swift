/// Secrets given to a library's call by their place among its arguments.
enum ArgumentSecretRules {
  /// `basic_auth("ann", Some("…"))`: the second argument.
  static func second(_ scan: Scan, start: Int, end: Int) -> Finding? {
    argument(scan, start: start, end: end, place: 1)
  }

  /// `new PDO(dsn, "ann", "…")`: the third.
  static func third(_ scan: Scan, start: Int, end: Int) -> Finding? {
    argument(scan, start: start, end: end, place: 2)
  }

  /// `Client("AC…", "…")`: the second, if both are drawn by chance.
  static func drawn(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.lower.contains(scan[start - 1]) else { return nil }
    let first = scan.end(of: quotes, from: end, limit: 1)
    guard first > end, ByteClass.alphanumeric.contains(scan[first]),
      let finding = argument(scan, start: start, end: end, place: 1)
    else { return nil }
    let text = scan.bytes[finding.range]
    return text.count >= 24 && ValueShape.looksRandom(text) && !ValueShape.isUUID(text)
      ? Finding(type: "SECRET.named", range: finding.range) : nil
  }

  private static let quotes = ByteClass(low: 0x0000_0084_0000_0000, middle: 0)
  private static let wrapper = ByteClass.word.union(ByteClass(".:&"))

  /// The literal that stands at a place, if it looks chosen.
  private static func argument(_ scan: Scan, start: Int, end: Int, place: Int) -> Finding? {
    let limit = min(scan.count, end + 320)
    var index = end
    for _ in 0..<place {
      guard let next = behindComma(scan, from: index, limit: limit) else { return nil }
      index = next
    }
    index = scan.end(of: .space, from: index, limit: 32)
    // `Some("…")`, `new SecureString("…")`, `password="…"`, `b"…"`.
    if scan.has("new ", at: index) { index += 4 }
    let call = scan.end(of: wrapper, from: index, limit: 40)
    if call > index, scan[call] == UInt8(ascii: "(") || quotes.contains(scan[call]) {
      index = scan[call] == UInt8(ascii: "(") ? call + 1 : call
    }
    guard index < limit, quotes.contains(scan.bytes[index]),
      let close = scan.first(scan.bytes[index], in: (index + 1)..<limit), close - index > 4,
      close - index <= 130
    else { return nil }
    let range = (index + 1)..<close
    let value = AssignedValue(
      start: range.lowerBound, quote: scan.bytes[index], isEscaped: false, tie: .place)
    guard ChosenValue.isPassword(scan, range, value), !OpenValue.isOpen(scan, range),
      !value.isCode(scan, range)
    else { return nil }
    return Finding(type: "SECRET.password", range: range)
  }

  /// Where the next argument begins: behind a comma that stands in no bracket and no text.
  private static func behindComma(_ scan: Scan, from start: Int, limit: Int) -> Int? {
    var index = start
    var depth = 0
    while index < limit {
      switch scan.bytes[index] {
      case UInt8(ascii: ","): if depth == 0 { return index + 1 }
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth < 0 { return nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = scan.first(scan.bytes[index], in: (index + 1)..<limit) else { return nil }
        index = close
      case UInt8(ascii: ";"): return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
