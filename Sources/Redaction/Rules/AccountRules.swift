/// Account numbers, coordinates, wallets, passports, plates.
enum AccountRules {
  /// An IBAN: country, two check digits, the length of its country, remainder 1 modulo 97.
  static func iban(_ scan: Scan, start: Int) -> Finding? {
    guard ByteClass.digit.contains(scan[start + 3]),
      let length = ibanLengths[Int(scan[start]) << 8 | Int(scan[start + 1])]
    else { return nil }
    var (remainder, count, index) = (0, 0, start)
    var head: (Int, Int, Int, Int) = (0, 0, 0, 0)
    let limit = min(scan.count, start + 48)
    while count < length, index < limit {
      let byte = scan.bytes[index]
      if byte == 0x20 || byte == 0x2D {
        index += 1
        continue
      }
      let value: Int
      if ByteClass.digit.contains(byte) {
        value = Int(byte) - 48
      } else if ByteClass.letter.contains(byte) {
        value = Int(byte & 0xDF) - 55
      } else {
        return nil
      }
      switch count {
      case 0: head.0 = value
      case 1: head.1 = value
      case 2: head.2 = value
      case 3: head.3 = value
      default: remainder = remainder &* (value > 9 ? 100 : 10) &+ value
      }
      // A division a byte would be the most of the work.
      if remainder >= 1 << 48 { remainder %= 97 }
      count += 1
      index += 1
    }
    guard count == length, !scan.isWord(at: index) else { return nil }
    for value in [head.0, head.1, head.2, head.3] {
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return remainder == 1 ? Finding(type: "IBAN", range: start..<index) : nil
  }

  /// Lengths by country, from the SWIFT registry; the key is the code's two bytes.
  private static let ibanLengths: [Int: Int] = {
    let rows =
      "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 "
      + "DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 "
      + "IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 "
      + "MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 "
      + "SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
    var lengths: [Int: Int] = [:]
    for row in rows.utf8.split(separator: 0x20) {
      let bytes = row.map(Int.init)
      lengths[bytes[0] << 8 | bytes[1]] = (bytes[2] - 48) * 10 + bytes[3] - 48
    }
    return lengths
  }()

  private static let coordinateGap = ByteClass(" \t\"':=\\,([")
  private static let decimal = ByteClass("0123456789.-")

  /// Latitude and longitude with four decimals or more behind their names.
  static func coordinate(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = end
    while index < end + 12, coordinateGap.contains(scan[index]) { index += 1 }
    let stop = scan.end(of: decimal, from: index, limit: 24)
    guard let point = scan.bytes[index..<stop].firstIndex(of: UInt8(ascii: ".")),
      stop - point >= 4
    else { return nil }
    // Its companion, where a list gives both.
    var next = stop
    while next < stop + 3, next < scan.count, scan[next] == 0x20 || scan[next] == UInt8(ascii: ",")
    {
      next += 1
    }
    let second = scan.end(of: decimal, from: next, limit: 24)
    if next > stop, let other = scan.bytes[next..<second].firstIndex(of: UInt8(ascii: ".")),
      second - other >= 4
    {
      return Finding(type: "COORDINATE", range: index..<second)
    }
    return Finding(type: "COORDINATE", range: index..<stop)
  }

  /// `geo:48.2,16.37` and links into maps: `@48.2082,16.3738,15z`, `?q=48.2082,16.3738`.
  static func mapPoint(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let comma = scan.end(of: decimal, from: end, limit: 24)
    guard scan[comma] == UInt8(ascii: ","), comma - end >= 4 else { return nil }
    let stop = scan.end(of: decimal, from: comma + 1, limit: 24)
    guard stop - comma >= 4, scan.bytes[end..<comma].contains(0x2E),
      scan.bytes[(comma + 1)..<stop].contains(0x2E)
    else { return nil }
    return Finding(type: "COORDINATE", range: end..<stop)
  }

  private static let degreeBody = ByteClass("0123456789.")
  private static let minuteBody = ByteClass("0123456789.'\" ,")

  /// Degrees, minutes and seconds: `48°12'30"N 16°22'23"E`.
  static func degrees(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: degreeBody, before: start, limit: 12)
    guard begin < start else { return nil }
    var index = end
    var sides = 0
    let limit = min(scan.count, end + 48)
    var stop = end
    while index < limit {
      let byte = scan.bytes[index]
      if byte == UInt8(ascii: "N") || byte == UInt8(ascii: "S") || byte == UInt8(ascii: "E")
        || byte == UInt8(ascii: "W")
      {
        sides += 1
        stop = index + 1
        if sides == 2 { break }
      } else if !minuteBody.contains(byte), byte < 0x80 {
        break
      }
      index += 1
    }
    return sides == 2 ? Finding(type: "COORDINATE", range: begin..<stop) : nil
  }

  private static let base58 = ByteClass(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")

  /// An address of Ethereum, Bitcoin (segregated witness), Cardano or Litecoin.
  static func wallet(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let isHex = scan.has("0x", at: start)
    let stop = scan.end(of: isHex ? .hex : .lowerAlphanumeric, from: end, limit: 120)
    guard !scan.isWord(at: stop) else { return nil }
    if isHex {
      guard stop - end == 40, ValueShape.distinct(scan.bytes[end..<stop]) >= 8 else { return nil }
      return Finding(type: "WALLET", range: start..<stop)
    }
    let length = stop - start
    return (42...108).contains(length) && ValueShape.mix(scan.bytes[start..<stop]).digits >= 4
      ? Finding(type: "WALLET", range: start..<stop) : nil
  }

  /// A wallet of base58 behind its name: `BTC: 1A1z…`.
  static func namedWallet(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    var index = end
    let limit = min(scan.count, end + 32)
    while index < limit {
      // Too short a run is too short from each of its bytes.
      let run = scan.end(of: base58, from: index, limit: 26)
      if run - index >= 26 { break }
      if run == index {
        if scan.bytes[index] == 0x0A { return nil }
        index += 1
      } else {
        index = run
      }
    }
    let stop = scan.end(of: base58, from: index, limit: 112)
    let text = scan.bytes[index..<stop]
    guard (26...110).contains(text.count), !scan.isWord(at: stop), !scan.isWord(at: index - 1),
      ValueShape.mix(text).digits >= 2, LetterPairs.wordiness(text) < -0.4
    else { return nil }
    return Finding(type: "WALLET", range: index..<stop)
  }

  private static let documentBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ- ", above: false)

  /// A document's number behind its name.
  static func document(
    _ scan: Scan, end: Int, type: String, digits: ClosedRange<Int>
  ) -> Finding? {
    var index = end
    let limit = min(scan.count, end + 44)
    while index < limit, !ByteClass.digit.contains(scan.bytes[index]),
      !(ByteClass.upper.contains(scan.bytes[index]) && !ByteClass.lower.contains(scan[index + 1]))
    {
      if scan.bytes[index] == 0x0A { return nil }
      index += 1
    }
    let stop = scan.end(of: documentBody, from: index, limit: 14)
    var tail = stop
    while tail > index, !ByteClass.digit.contains(scan.bytes[tail - 1]),
      !(ByteClass.upper.contains(scan.bytes[tail - 1]) && scan.bytes[tail - 2] != 0x20)
    {
      tail -= 1
    }
    guard index < limit, tail > index else { return nil }
    let mix = ValueShape.mix(scan.bytes[index..<tail])
    // Nine capitals and digits may have few digits, as Germany's and the Netherlands' have.
    let isMixed = type == "PASSPORT" && tail - index == 9 && mix.digits >= 2 && mix.uppers >= 2
    guard digits.contains(mix.digits) || isMixed && mix.uppers + mix.digits == 9,
      tail - index >= 5, !ByteClass.word.contains(scan[tail]),
      scan[tail] < 0x80 || scan[tail] >= 0xE2, !ByteClass.word.contains(scan[index - 1]),
      ValueShape.distinct(scan.bytes[index..<tail]) > 2
    else { return nil }
    return Finding(type: type, range: index..<tail)
  }
}
