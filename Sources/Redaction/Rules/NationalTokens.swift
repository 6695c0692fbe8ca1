/// National identifiers with letters in them.
enum NationalTokens {
  private static let words = WordList(
    "id,nino,national insurance,dni,nie,nif,codice fiscale,c.f.,henkilö,hetu,pps,curp,nric,fin,"
      + "hkid,身份证,身分證,pan,rut,run,fødsel,insee,nir")

  /// The same where the first byte is a digit; `end` is where the run of digits ends, behind which
  /// the letter stands, perhaps after a mark.
  @inline(__always)
  static func leadingDigit(_ scan: Scan, at start: Int, end: Int) -> Finding? {
    guard end - start >= 6 else { return nil }
    let isMarked = scan[end] == UInt8(ascii: "-") || scan[end] == UInt8(ascii: "+")
    guard ByteClass.upper.contains(scan[isMarked ? end + 1 : end]) || scan[start + 6] == 0x2D else {
      return nil
    }
    return grow(scan, at: start)
  }

  /// Judges the token of capitals and digits that begins at an index.
  static func grow(_ scan: Scan, at start: Int) -> Finding? {
    if scan[start + 2] == 0x20, ByteClass.digit.contains(scan[start + 3]),
      let finding = spacedBritish(scan, at: start)
    {
      return finding
    }
    guard !ByteClass.alphanumeric.contains(scan[start - 1]) else { return nil }
    // Six letters at most stand before the first digit; a word of capitals goes on or ends.
    let first = scan[scan.end(of: .upper, from: start, limit: 7)]
    guard ByteClass.digit.contains(first) || marks.contains(first) else { return nil }
    let end = scan.end(of: body, from: start, limit: 24)
    // Words of capitals with dashes between them have no digit at all.
    guard ByteClass.digit.contains(first) || scan.hasDigit(in: start..<end) else { return nil }
    var stop = end
    while stop > start, !ByteClass.alphanumeric.contains(scan.bytes[stop - 1]) { stop -= 1 }
    let length = stop - start
    guard length >= 8, length <= 22, !scan.isWord(at: stop) else { return nil }
    let key = key(scan, start..<stop)
    // All forms have four digits at least; most words of capitals have none.
    guard key.nonzeroBitCount > 4, let form = Form(rawValue: key) else { return nil }
    let hasMark = UInt32.bitWidth - 1 - key.leadingZeroBitCount != length
    switch form {
    // Only with a mark, and then of one length.
    case .nineAndLetter, .finnish, .ten:
      return hasMark && finnish(scan, start..<stop)
        ? Finding(type: "NATIONAL_ID.fi_hetu", range: start..<stop) : nil
    default: break
    }
    let text = scan.bytes[start..<stop].filter { ByteClass.alphanumeric.contains($0) }
    func told() -> Bool { scan.context(before: start, reach: 32, words) }
    func found(_ name: String) -> Finding {
      Finding(type: "NATIONAL_ID." + name, range: start..<stop)
    }
    switch form {
    case .eightAndLetter:
      return spanish(text, lead: 0) ? found("es_dni") : nil
    case .letterSevenLetter:
      if let lead = [UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "Z")].firstIndex(
        of: text[0]),
        spanish(Array(text.dropFirst()), lead: lead)
      {
        return found("es_nie")
      }
      return !hasMark && singapore(text) ? found("sg_nric") : nil
    case .british:
      return british(text) ? found("gb_nino") : nil
    case .italian:
      return italian(text) ? found("it_codice_fiscale") : nil
    case .nineAndLetter, .finnish, .ten: return nil
    case .sevenAndLetter, .sevenAndLetters:
      if irish(text), told() { return found("ie_pps") }
      return hasMark && chilean(text) ? found("cl_rut") : nil
    case .mexican, .mexicanMarked:
      return mexican(text) ? found("mx_curp") : nil
    case .indian:
      return [0x50, 0x43, 0x48, 0x46, 0x41, 0x54, 0x42, 0x4C, 0x4A, 0x47].contains(text[3])
        && told()
        ? found("in_pan") : nil
    case .taiwanese:
      return !hasMark && taiwanese(text) && (told() || scan.context(before: start, chinese))
        ? found("tw_id") : nil
    case .hongKong:
      return scan[start + 7] == UInt8(ascii: "(") && hongKong(text)
        ? foundHongKong(start, scan) : nil
    case .chinese:
      return chineseID(text) ? found("cn_id") : nil
    }
  }

  /// The forms by their keys: a one, then a bit a character, whether it is a digit.
  private enum Form: UInt32 {
    case eightAndLetter = 0b1_1111_1111_0
    case letterSevenLetter = 0b1_0_1111_111_0
    case british = 0b1_00_1111_11_0
    case italian = 0b1_0000_00_11_0_11_0_111_0
    case nineAndLetter = 0b1_1111_1111_1_0
    case finnish = 0b1_1111_11_0_111_0
    case ten = 0b1_1111_1111_11
    case sevenAndLetter = 0b1_1111_111_0
    case sevenAndLetters = 0b1_1111_111_00
    case mexican = 0b1_0000_1111_11_0000_00_11
    case mexicanMarked = 0b1_0000_1111_11_0000_000_1
    case indian = 0b1_0000_0_1111_0
    case taiwanese = 0b1_0_1111_1111_1
    case hongKong = 0b1_0_1111_111
    case chinese = 0b1_1111_1111_1111_1111_1_0
  }

  /// A one, then a bit a character: whether it is a digit; marks are passed over.
  @inline(__always)
  private static func key(_ scan: Scan, _ range: Range<Int>) -> UInt32 {
    var key: UInt32 = 1
    for index in range {
      let byte = scan.bytes[index]
      guard ByteClass.alphanumeric.contains(byte) else { continue }
      key = key << 1 | (ByteClass.digit.contains(byte) ? 1 : 0)
    }
    return key
  }

  private static let chinese = WordList("身分證,身份證,统一编号,統一編號")
  /// `(`, `)`, `+`, `-`, `.`.
  private static let marks = ByteClass(low: 0x0000_6B00_0000_0000, middle: 0)
  private static let body = ByteClass(
    low: 0x03FF_6300_0000_0000, middle: 0x07FF_FFFE)

  private static func foundHongKong(_ start: Int, _ scan: Scan) -> Finding {
    Finding(type: "NATIONAL_ID.hk_id", range: start..<(start + 10))
  }

  private static func shape(_ byte: UInt8) -> UInt8 {
    ByteClass.digit.contains(byte) ? UInt8(ascii: "9") : UInt8(ascii: "A")
  }

  private static func digits(_ text: some Sequence<UInt8>) -> [Int] {
    text.map { Int($0) - 48 }
  }

  private static func number(_ text: some Sequence<UInt8>) -> Int {
    text.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static let spanishLetters = Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)
  private static let finnishLetters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

  private static func spanish(_ text: [UInt8], lead: Int) -> Bool {
    let value = lead * 10_000_000 + number(text.dropLast())
    return spanishLetters[value % 23] == text[text.count - 1]
  }

  private static func singapore(_ text: [UInt8]) -> Bool {
    let sum = Checksum.weighted(digits(text[1..<8]), [2, 7, 6, 5, 4, 3, 2])
    switch text[0] {
    case UInt8(ascii: "S"): return Array("JZIHGFEDCBA".utf8)[sum % 11] == text[8]
    case UInt8(ascii: "T"): return Array("JZIHGFEDCBA".utf8)[(sum + 4) % 11] == text[8]
    case UInt8(ascii: "F"): return Array("XWUTRQPNMLK".utf8)[sum % 11] == text[8]
    case UInt8(ascii: "G"): return Array("XWUTRQPNMLK".utf8)[(sum + 4) % 11] == text[8]
    default: return false
    }
  }

  /// `AB 12 34 56 C`.
  private static func spacedBritish(_ scan: Scan, at start: Int) -> Finding? {
    let end = start + 13
    guard end <= scan.count, !scan.isWord(at: end),
      scan[start + 5] == 0x20, scan[start + 8] == 0x20, scan[start + 11] == 0x20
    else { return nil }
    guard ByteClass.upper.contains(scan.bytes[start + 12]) else { return nil }
    let text = scan.bytes[start..<end].filter { $0 != 0x20 }
    guard String(decoding: text.map(shape), as: UTF8.self) == "AA999999A", british(text) else {
      return nil
    }
    return Finding(type: "NATIONAL_ID.gb_nino", range: start..<end)
  }

  private static let notFirst = ByteClass("DFIQUV")
  private static let notSecond = ByteClass("DFIQUVO")
  private static let suffix = ByteClass("ABCD")

  /// Beginnings that were never given.
  private static let unused = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].map {
    $0.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
  }

  private static func british(_ text: [UInt8]) -> Bool {
    let head = UInt16(text[0]) << 8 | UInt16(text[1])
    return !notFirst.contains(text[0]) && !notSecond.contains(text[1]) && suffix.contains(text[8])
      && !unused.contains(head)
  }

  private static func italian(_ text: [UInt8]) -> Bool {
    let odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    var sum = 0
    for (index, byte) in text.dropLast().enumerated() {
      let value = ByteClass.digit.contains(byte) ? Int(byte) - 48 : Int(byte) - 65
      sum += index % 2 == 0 ? odd[value] : value
    }
    return sum % 26 == Int(text[15]) - 65
  }

  private static let century = ByteClass("-+ABCDEFYXWVU")

  /// `131052-308T`: day, month, year, the century's mark, a number, a check of 31.
  private static func finnish(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard range.count == 11, century.contains(scan[range.lowerBound + 6]) else {
      return false
    }
    let head = scan.bytes[range.lowerBound..<(range.lowerBound + 6)]
    let middle = scan.bytes[(range.lowerBound + 7)..<(range.lowerBound + 10)]
    guard head.allSatisfy(ByteClass.digit.contains), middle.allSatisfy(ByteClass.digit.contains)
    else { return false }
    let value = number(head) * 1000 + number(middle)
    return (1...31).contains(number(head.prefix(2)))
      && finnishLetters[value % 31] == scan[range.upperBound - 1]
  }

  private static func irish(_ text: [UInt8]) -> Bool {
    var sum = Checksum.weighted(digits(text[..<7]), [8, 7, 6, 5, 4, 3, 2])
    if text.count == 9, text[8] != UInt8(ascii: "W") { sum += (Int(text[8]) - 64) * 9 }
    return Array("WABCDEFGHIJKLMNOPQRSTUV".utf8)[sum % 23] == text[7]
  }

  private static func chilean(_ text: [UInt8]) -> Bool {
    guard text.last == UInt8(ascii: "K") else { return false }
    let body = digits(text.dropLast())
    let weights = [3, 2, 7, 6, 5, 4, 3, 2].suffix(body.count)
    return 11 - Checksum.weighted(body, Array(weights)) % 11 == 10
  }

  private static func mexican(_ text: [UInt8]) -> Bool {
    (1...12).contains(number(text[6..<8])) && (1...31).contains(number(text[8..<10]))
      && [UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "X")].contains(text[10])
  }

  private static func letterCode(_ byte: UInt8) -> Int {
    let order = Array("ABCDEFGHJKLMNPQRSTUVXYWZIO".utf8)
    return 10 + (order.firstIndex(of: byte) ?? 0)
  }

  private static func taiwanese(_ text: [UInt8]) -> Bool {
    let code = letterCode(text[0])
    let sum =
      code / 10 + code % 10 * 9
      + Checksum.weighted(digits(text[1...]), [8, 7, 6, 5, 4, 3, 2, 1, 1])
    return sum % 10 == 0
  }

  private static func hongKong(_ text: [UInt8]) -> Bool {
    let sum =
      36 * 9 + (Int(text[0]) - 55) * 8 + Checksum.weighted(digits(text[1..<7]), [7, 6, 5, 4, 3, 2])
    let check = (11 - sum % 11) % 11
    return check == Int(text[7]) - 48
  }

  private static func chineseID(_ text: [UInt8]) -> Bool {
    guard text[17] == UInt8(ascii: "X") else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return Checksum.weighted(digits(text[..<17]), weights) % 11 == 2
  }

  /// The identifiers' names, in the order of the examples.
  static let names = [
    "es_dni", "es_nie", "sg_nric", "gb_nino", "it_codice_fiscale", "fi_hetu", "ie_pps", "mx_curp",
    "in_pan", "tw_id", "hk_id", "cn_id",
  ]

  /// Texts with a valid identifier, and with one that is not; the tests run them.
  static let examples = [
    "DNI 12345678Z", "NIE X1234567L", "S1234567D", "NINO AB 12 34 56 C", "RSSMRA85T10A562S",
    "131052-308T", "PPS 1234567T", "CURP HEGG560427MVZRRL04", "PAN ABCPE1234F",
    "身分證 A123456789", "HKID A123456(3)", "11010519491231002X",
  ]
  static let counterexamples = [
    "DNI 12345678A", "S1234567E", "DB123456C", "RSSMRA85T10A562T", "131052-308U", "B1234567(3)",
    "110105194912310020X",
  ]
}
