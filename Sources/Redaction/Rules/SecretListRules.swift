/// Codes in a list below a heading: recovery codes, keys that unseal, PINs.
enum SecretListRules {
  /// `Recovery codes:` and what follows, from the first to the last.
  static func codes(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[start - 1]) else { return nil }
    // The heading's rest, to its colon, bracket or line's end.
    let floor = min(scan.count, end + 64)
    var index = end
    while index < floor, !opens.contains(scan.bytes[index]) { index += 1 }
    guard index < floor else { return nil }
    var range: Range<Int>?
    var count = 0
    while count < 32 {
      let item = itemStart(scan, from: index)
      let stop = scan.end(of: itemBody, from: item, limit: 90)
      guard isItem(scan, item..<stop) else { break }
      if let range, !isAlike(range.lowerBound, first: first(scan, range), stop - item) { break }
      range = (range?.lowerBound ?? item)..<stop
      count += 1
      index = stop
    }
    guard let range, count >= 2 else { return nil }
    return Finding(type: "SECRET.codes", range: range)
  }

  private static func first(_ scan: Scan, _ range: Range<Int>) -> Int {
    scan.end(of: itemBody, from: range.lowerBound, limit: 90) - range.lowerBound
  }

  private static func isAlike(_ start: Int, first: Int, _ count: Int) -> Bool {
    abs(first - count) <= 2
  }

  /// Behind separators, bullets and numbers of a list.
  private static func itemStart(_ scan: Scan, from start: Int) -> Int {
    var index = scan.end(of: gaps, from: start, limit: 24)
    let digits = scan.end(of: .digit, from: index, limit: 2)
    if digits > index, scan[digits] == UInt8(ascii: ".") || scan[digits] == UInt8(ascii: ")"),
      ByteClass.blank.contains(scan[digits + 1])
    {
      index = scan.end(of: gaps, from: digits + 1, limit: 8)
    }
    return index
  }

  /// A code has digits, and letters or a dash, and is no date.
  private static func isItem(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard range.count >= 6, range.count <= 80, !scan.isWord(at: range.upperBound) else {
      return false
    }
    let text = scan.bytes[range]
    let mix = ValueShape.mix(text)
    if mix.letters == 0 {
      let isDate = text.prefix { $0 != UInt8(ascii: "-") }.count == 4 && text.count == 10
      return mix.digits >= 6 && !isDate && mix.others <= 3
    }
    return mix.digits >= 1 && !ValueShape.isPlaceholder(text)
      && (mix.digits >= 2 || LetterPairs.wordiness(text) < -0.3)
  }

  /// `:[\n`.
  private static let opens = ByteClass(low: 0x0400_0000_0000_0400, middle: 0x0800_0000)
  private static let gaps = ByteClass(" \t\r\n,;\"'`:[]*|()-=")
  private static let itemBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-+/=")

  /// `Unseal Key 1: …`.
  static func unsealKey(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let digits = scan.end(of: .digit, from: end, limit: 2)
    guard scan[digits] == UInt8(ascii: ":") else { return nil }
    let value = scan.end(of: .blank, from: digits + 1, limit: 8)
    let stop = scan.end(of: .base64, from: value, limit: 100)
    guard stop - value >= 32, ValueShape.mix(scan.bytes[value..<stop]).digits > 0 else {
      return nil
    }
    return Finding(type: "SECRET.vault.unseal", range: value..<stop)
  }

  /// `The PIN of the safe is 4711`, `SIM-PIN: 4711`: four to eight digits.
  static func pin(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[start - 1]) else { return nil }
    var index = end
    if scan.hasFolded("-code", at: index) { index += 5 }
    guard !ByteClass.word.contains(scan[index]), let value = pinValue(scan, from: index) else {
      return nil
    }
    let quote = scan.end(of: marks, from: value, limit: 2)
    let stop = scan.end(of: .digit, from: quote, limit: 9)
    guard (4...8).contains(stop - quote), !ByteClass.word.contains(scan[stop]),
      !ByteClass.digit.contains(scan[stop + 1]) || scan[stop] == 0x20 || scan[stop] == 0x0A,
      ValueShape.distinct(scan.bytes[quote..<stop]) > 1
    else { return nil }
    return Finding(type: "SECRET.pin", range: quote..<stop)
  }

  /// Quotes of three kinds and `*`.
  private static let marks = ByteClass(low: 0x0000_0484_0000_0000, middle: 0x0000_0001_0000_0000)

  private static func pinValue(_ scan: Scan, from index: Int) -> Int? {
    let gap = scan.end(of: .blank, from: index, limit: 2)
    if scan[gap] == UInt8(ascii: ":") || scan[gap] == UInt8(ascii: "=") {
      return scan.end(of: .blank, from: gap + 1, limit: 4)
    }
    if scan.has("：", at: gap) { return gap + 3 }
    return gap > index || scan[gap] >= 0xE3
      ? ToldSecret.copula(scan, at: gap) ?? ToldSecret.value(scan, from: gap) : nil
  }
}
