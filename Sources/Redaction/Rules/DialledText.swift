/// A telephone number as people write it: groups of digits of any width with marks and blanks between
/// them, as `0151 - 62 18 40 35`, `072（614）5093`, `１３６１４４０８２７５`, `〇九〇-五五一二-三八四七`.
struct DialledText {
  /// Four bits a digit, the last one's the lowest, and how many they are.
  private var packed: UInt64 = 0
  private var digitCount = 0
  /// How many digits the first group has, how many groups there are, and how many of one digit.
  private var firstGroup = 0
  private var groupCount = 0
  private var singleCount = 0
  private var end = 0

  /// No number has more.
  private static let mostDigits = 15

  private var digits: [Int] { (0..<digitCount).map(digit) }

  private func digit(_ place: Int) -> Int {
    Int(packed &>> UInt64((digitCount - 1 - place) * 4) & 15)
  }

  private static let reach = 72

  /// What stands in for a separator: blanks and ASCII marks.
  private static let marks = ByteClass(" -/.()")

  /// Whether a number with a mark between blanks or one of another script may begin with a group.
  @inline(__always)
  static func mayBegin(_ scan: Scan, _ group: Range<Int>) -> Bool {
    guard (2...6).contains(group.count) else { return false }
    let byte = scan[group.upperBound]
    return byte >= 0xE2
      || (byte == 0x20 || byte == UInt8(ascii: ")")) && goesOn.contains(scan[group.upperBound + 1])
  }

  /// ` -/` and what typographic marks begin with.
  private static let goesOn = ByteClass(low: 0x0000_A001_0000_0000, middle: 0, high: true)

  /// The number that begins with a digit at an index, behind a bracket or a plus if one stands there.
  static func grow(_ scan: Scan, at start: Int) -> Finding? {
    guard let text = DialledText(scan, from: start) else { return nil }
    var begin = start
    if scan[begin - 1] == UInt8(ascii: "(") { begin -= 1 }
    if scan[begin - 1] == UInt8(ascii: "+") {
      guard !scan.isWord(at: begin - 2), PhoneRules.isInternational(text.digits) else { return nil }
      return PhoneRules.found(scan, (begin - 1)..<text.end)
    }
    guard !NumberRules.isPart(scan, start), text.isDialled(scan, before: begin),
      !PhoneCue.isDenied(scan, begin..<text.end)
    else { return nil }
    return PhoneRules.found(scan, begin..<text.end)
  }

  /// The number in East Asian digits that begins at an index.
  static func wide(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard digit(scan, start - 3)?.width != 3, digit(scan, start - 2)?.width != 2,
      let text = DialledText(scan, from: start)
    else {
      return nil
    }
    let isMobile =
      text.digitCount == 11 && text.digit(0) == 1 && text.digit(1) >= 3
    guard isMobile || text.isDialled(scan, before: start),
      !PhoneCue.isDenied(scan, start..<text.end)
    else { return nil }
    return PhoneRules.found(scan, start..<text.end)
  }

  /// What East Asian numbers begin with.
  static let beginnings =
    ["０", "１３", "１４", "１５", "１６", "１７", "１８", "１９"]
    + ["〇三", "〇六", "〇七〇", "〇八〇", "〇九〇", "〇一二〇", "零九"]
    + [
      "٠٥", "٠١", "٠٢", "٠٣", "٠٤", "٠٦", "٠٧", "٠٩", "٠٠", "۰۹", "۰۲", "۰۳", "۰۴", "۰۵", "۰۱",
      "۰۰",
    ]

  /// A number of a national plan: its first digit a zero, its area in the first group.
  private func isDialled(_ scan: Scan, before start: Int) -> Bool {
    guard (8...13).contains(digitCount), digit(0) == 0, digit(1) != 0 else { return false }
    if groupCount == 1 { return digitCount >= 10 && digitCount <= 11 }
    return (2...6).contains(firstGroup) && groupCount <= 6
      && (singleCount == 0 || singleCount == 1 && groupCount > 2)
      && (digitCount >= 9 || PhoneCue.tells(scan, before: start))
  }

  private init?(_ scan: Scan, from start: Int) {
    var index = start
    let limit = min(scan.count, start + Self.reach)
    while index < limit {
      var count = 0
      while index < limit, let next = Self.digit(scan, index) {
        guard digitCount < Self.mostDigits else { return nil }
        packed = packed &<< 4 | UInt64(next.value)
        digitCount += 1
        count += 1
        index += next.width
      }
      guard count > 0 else { return nil }
      if groupCount == 0 { firstGroup = count }
      groupCount += 1
      singleCount += count == 1 ? 1 : 0
      end = index
      guard let next = Self.gap(scan, index) else { break }
      index = next
    }
    // A word, or more digits, behind it.
    guard digitCount > 6, !ByteClass.word.contains(scan[end]),
      !(scan[end] == UInt8(ascii: ".") && ByteClass.alphanumeric.contains(scan[end + 1]))
    else { return nil }
  }

  /// Where the next group begins behind a mark and blanks; nil where none does.
  private static func gap(_ scan: Scan, _ start: Int) -> Int? {
    var (index, signs, blanks) = (start, 0, 0)
    while index < start + 9 {
      if digit(scan, index) != nil { return signs + blanks > 0 ? index : nil }
      if scan[index] == 0x20 {
        guard blanks < 2 else { return nil }
        blanks += 1
        index += 1
      } else if marks.contains(scan[index]) || mark(scan, index) {
        signs += 1
        guard signs <= 2 else { return nil }
        index += scan[index] < 0x80 ? 1 : 3
      } else {
        return nil
      }
    }
    return nil
  }

  /// Dashes of Unicode, full-width marks and blanks.
  private static func mark(_ scan: Scan, _ index: Int) -> Bool {
    switch scan.wide(at: index) {
    case 0xE28093, 0xE28094, 0xE28090, 0xE28091, 0xE28892, 0xEFBC8D, 0xEFBC88, 0xEFBC89, 0xEFBC8F,
      0xE383BC, 0xE38080:
      true
    default: false
    }
  }

  /// The digit at an index and its bytes.
  private static func digit(_ scan: Scan, _ index: Int) -> (value: Int, width: Int)? {
    let byte = scan[index]
    if ByteClass.digit.contains(byte) { return (Int(byte) - 48, 1) }
    guard byte >= 0xD9 else { return nil }
    // Digits of Arabic, of Persian and Urdu, of Devanagari.
    let next = scan[index + 1]
    if byte == 0xD9 { return (0xA0...0xA9).contains(next) ? (Int(next) - 0xA0, 2) : nil }
    if byte == 0xDB { return (0xB0...0xB9).contains(next) ? (Int(next) - 0xB0, 2) : nil }
    if byte == 0xE0, next == 0xA5 {
      return (0xA6...0xAF).contains(scan[index + 2]) ? (Int(scan[index + 2]) - 0xA6, 3) : nil
    }
    guard byte >= 0xE3 else { return nil }
    let wide = scan.wide(at: index)
    return switch wide {
    case 0xEFBC90...0xEFBC99: (Int(wide) - 0xEFBC90, 3)
    // 〇 and 零, 一 to 九.
    case 0xE38087, 0xE99BB6: (0, 3)
    case 0xE4B880: (1, 3)
    case 0xE4BA8C: (2, 3)
    case 0xE4B889: (3, 3)
    case 0xE59B9B: (4, 3)
    case 0xE4BA94: (5, 3)
    case 0xE585AD: (6, 3)
    case 0xE4B883: (7, 3)
    case 0xE585AB: (8, 3)
    case 0xE4B99D: (9, 3)
    default: nil
    }
  }
}
