/// Account numbers, device and network addresses, coordinates, wallets, passports, plates.
enum IdentifierRules {
  /// An IBAN: country, two check digits, the length of its country, remainder 1 modulo 97.
  static func iban(_ scan: Scan, start: Int) -> Finding? {
    guard !scan.isWord(at: start - 1), ByteClass.digit.contains(scan[start + 2]),
      ByteClass.digit.contains(scan[start + 3])
    else { return nil }
    let country = scan.string(start..<(start + 2))
    guard let length = ibanLengths[country] else { return nil }
    var remainder = 0
    var count = 0
    var index = start
    var head: [Int] = []
    while count < length, index < min(scan.count, start + 48) {
      let byte = scan.bytes[index]
      if byte == 0x20 || byte == 0x2D {
        index += 1
        continue
      }
      let value: Int
      if ByteClass.digit.contains(byte) {
        value = Int(byte) - 48
      } else if ByteClass.upper.contains(byte) {
        value = Int(byte) - 55
      } else {
        return nil
      }
      if count < 4 {
        head.append(value)
      } else {
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
      }
      count += 1
      index += 1
    }
    guard count == length, !scan.isWord(at: index) else { return nil }
    for value in head { remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97 }
    return remainder == 1 ? Finding(type: "IBAN", range: start..<index) : nil
  }

  private static let ibanLengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20,
    "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18,
    "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24,
    "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28, "TL": 23, "TN": 24,
    "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
  ]

  /// A MAC address or an IPv6 address around a colon.
  static func colonAddress(_ scan: Scan, at colon: Int) -> Finding? {
    let start = scan.start(of: hexColon, before: colon, limit: 8)
    // Only the first colon of a run grows it.
    guard !scan.bytes[start..<colon].contains(UInt8(ascii: ":")), !scan.isWord(at: start - 1) else {
      return nil
    }
    let end = scan.end(of: hexColon, from: colon, limit: 64)
    guard !scan.isWord(at: end) else { return nil }
    let groups = scan.bytes[start..<end].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    if groups.count == 6, groups.allSatisfy({ $0.count == 2 }) {
      return Finding(type: "MAC", range: start..<end)
    }
    let filled = groups.filter { !$0.isEmpty }
    guard filled.allSatisfy({ $0.count <= 4 }), groups.count <= 8 else { return nil }
    let gaps = (1..<max(1, groups.count - 1)).count { groups[$0].isEmpty }
    let isWhole = gaps == 0 && filled.count == 8
    let isShortened = gaps == 1 && filled.count >= 3
    guard isWhole || isShortened else { return nil }
    let text = scan.string(start..<end).lowercased()
    if text.hasPrefix("2001:db8") || text.hasPrefix("::") { return nil }
    return Finding(type: "IP.v6", range: start..<end)
  }

  private static let hexColon = ByteClass("0123456789abcdefABCDEF:")

  /// Latitude and longitude with four decimals or more.
  static func coordinate(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = end
    while index < end + 12, coordinateGap.contains(scan[index]) { index += 1 }
    let stop = scan.end(of: decimal, from: index, limit: 24)
    guard let point = scan.bytes[index..<stop].firstIndex(of: UInt8(ascii: ".")),
      stop - point >= 4
    else { return nil }
    return Finding(type: "COORDINATE", range: index..<stop)
  }

  private static let coordinateGap = ByteClass(" \t\"':=\\,(")
  private static let decimal = ByteClass("0123456789.-")

  /// An Ethereum or Bitcoin address.
  static func wallet(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let isHex = scan.has("0x", at: start)
    let stop = scan.end(of: isHex ? .hex : .alphanumeric, from: end, limit: 80)
    guard !scan.isWord(at: stop) else { return nil }
    if isHex { return stop - end == 40 ? Finding(type: "WALLET", range: start..<stop) : nil }
    let length = stop - start
    return (42...62).contains(length) && ValueShape.mix(scan.bytes[start..<stop]).digits >= 4
      ? Finding(type: "WALLET", range: start..<stop) : nil
  }

  /// A passport's or a licence plate's number behind its name.
  static func document(
    _ scan: Scan, end: Int, type: String, digits: ClosedRange<Int>
  ) -> Finding? {
    var index = end
    let limit = min(scan.count, end + 24)
    while index < limit, !ByteClass.upper.contains(scan.bytes[index]),
      !ByteClass.digit.contains(scan.bytes[index])
    {
      if scan.bytes[index] == 0x0A { return nil }
      index += 1
    }
    let stop = scan.end(of: documentBody, from: index, limit: 14)
    var tail = stop
    while tail > index, !ByteClass.alphanumeric.contains(scan.bytes[tail - 1]) { tail -= 1 }
    let mix = ValueShape.mix(scan.bytes[index..<tail])
    guard digits.contains(mix.digits), tail - index >= 5, !scan.isWord(at: tail) else { return nil }
    return Finding(type: type, range: index..<tail)
  }

  private static let documentBody = ByteClass("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ- ")
}
