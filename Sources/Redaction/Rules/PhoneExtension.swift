/// The extension behind a telephone number: `x214`, `ext. 4`, `DW 12`, `, poste 308`, `#23`.
enum PhoneExtension {
  private static let words: [StaticString] = [
    "ext. ", "ext.", "ext ", "extension ", "extn ", "dw ", "dw. ", "durchwahl ", "durchw. ",
    "poste ", "interno ", "int. ", "int.", "anexo ", "ramal ", "wew. ", "wewn. ", "w. ",
    "toestel ", "tst. ", "anknytning ", "ankn. ", "доб. ", "доб.", "內線", "内線", "分机", "分機", "转",
    "轉", "내선 ", "nebenstelle ", "mellék ", "klapka ", "linka ", "lok. ", "dahili ",
  ]

  /// What they begin with.
  private static let beginnings = ByteClass("eEdDpPiIaArRwWtTnNmMkKlL", above: true)

  /// Where a number ends with its extension; where the number does if it has none.
  static func end(_ scan: Scan, behind range: Range<Int>) -> Int {
    let end = range.upperBound
    var index = end
    if scan[index] == UInt8(ascii: ",") { index += 1 }
    if scan[index] == 0x20 { index += 1 }
    let byte = scan[index]
    if byte == UInt8(ascii: "x") || byte == UInt8(ascii: "X") || byte == UInt8(ascii: "#") {
      return number(scan, from: index + 1) ?? end
    }
    guard beginnings.contains(byte) else { return end }
    for word in words where scan.hasFolded(word, at: index) {
      if let stop = number(scan, from: index + word.utf8CodeUnitCount) { return stop }
    }
    return end
  }

  private static func number(_ scan: Scan, from start: Int) -> Int? {
    let stop = scan.end(of: .digit, from: start, limit: 7)
    return (1...6).contains(stop - start) && !ByteClass.word.contains(scan[stop]) ? stop : nil
  }
}
