/// Electronic business cards (RFC 6350): properties that are one person's each.
enum CardRules {
  /// The value of a property, in a card only.
  static func grow(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = end
    if scan[index - 1] != UInt8(ascii: ":") {
      // Parameters, as `;TYPE=HOME`.
      let limit = min(scan.count, end + 64)
      while index < limit, scan.bytes[index] != UInt8(ascii: ":"), scan.bytes[index] != 0x0A {
        index += 1
      }
      guard scan[index] == UInt8(ascii: ":") else { return nil }
      index += 1
    }
    guard scan.context(before: start, reach: 256, beginnings) else { return nil }
    while scan[index] == UInt8(ascii: ";") { index += 1 }
    let limit = min(scan.count, index + 160)
    var stop = scan.first(0x0A, in: index..<limit) ?? limit
    while stop > index, edges.contains(scan.bytes[stop - 1]) { stop -= 1 }
    guard stop - index >= 3 else { return nil }
    let value = index..<stop
    switch scan[start + 1] {
    case UInt8(ascii: "B"): return FieldKind.date(scan, value)
    case UInt8(ascii: "G"):
      return scan.bytes[value].count(where: { $0 == UInt8(ascii: ".") }) == 2
        && scan.hasDigit(in: value)
        ? Finding(type: "COORDINATE", range: value) : nil
    case UInt8(ascii: "A"): return Finding(type: "ADDRESS", range: value)
    default:
      return scan.bytes[value].contains(UInt8(ascii: ";"))
        ? Finding(type: "PERSON", range: value) : nil
    }
  }

  private static let beginnings = WordList(
    "begin:vcard,version:3,version:4,version:2.1,fn:,tel;,org:")
  private static let edges = ByteClass("; \r")
}
