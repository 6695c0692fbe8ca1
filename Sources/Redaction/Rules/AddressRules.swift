/// Postal addresses by the words that streets are called by, with a house number.
enum AddressRules {
  /// Words behind a street's name, in any case: `42 Baker Street`.
  static let streetWords = [
    " street", " avenue", " road", " boulevard", " lane", " drive", " court", " square", " place",
    " terrace", " highway", " parkway", " st.", " ave.", " rd.", " blvd",
  ]
  /// Endings of street names with the number behind: `Hauptstraße 5`.
  static let streetEndings = [
    "straße ", "strasse ", "str. ", "gasse ", "allee ", "platz ", "straat ", "laan ", "weg ",
    "katu ", "gatan ", "vägen ", "vej ", "gade ", "gata ",
  ]
  /// Words before a street's name: `12 rue de la Paix`, `Calle Mayor 5`.
  static let streetBeginnings = [
    " rue ", " avenue de", " boulevard ", " chemin ", "calle ", "avenida ", "plaza ", "via ",
    "piazza ", "corso ", "rua ", "ulica ", "ul. ", "aleja ",
  ]

  /// Number and capitalised words before a street word.
  static func before(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[end]) else { return nil }
    var index = start
    var words = 0
    let floor = max(0, start - 60)
    while index > floor, words < 5 {
      let wordStart = previousWord(scan, before: index, floor: floor)
      guard wordStart < index else { return nil }
      if ByteClass.digit.contains(scan.bytes[wordStart]) {
        guard words > 0, index - wordStart <= 6, !scan.isWord(at: wordStart - 1) else {
          return nil
        }
        return Finding(type: "ADDRESS", range: wordStart..<tail(scan, from: end))
      }
      guard ByteClass.upper.contains(scan.bytes[wordStart]) || scan.bytes[wordStart] >= 0x80 else {
        return nil
      }
      words += 1
      index = wordStart
      guard index > 0, scan.bytes[index - 1] == 0x20 else { return nil }
      index -= 1
    }
    return nil
  }

  /// The name before an ending and the number behind it.
  static func around(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let numberEnd = scan.end(of: .digit, from: end, limit: 5)
    guard numberEnd > end, numberEnd - end <= 4 else { return nil }
    let begin = previousWord(scan, before: start, floor: max(0, start - 40))
    guard begin < start, ByteClass.upper.contains(scan[begin]) || scan[begin] >= 0xC3 else {
      return nil
    }
    return Finding(type: "ADDRESS", range: begin..<tail(scan, from: numberEnd))
  }

  /// A beginning with the number before it or behind the name.
  static func behind(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var begin = start
    let floor = max(0, start - 8)
    while begin > floor, numberBefore.contains(scan.bytes[begin - 1]) { begin -= 1 }
    while begin < start, !ByteClass.digit.contains(scan[begin]) { begin += 1 }
    let hasNumber = begin < start
    var index = end
    var words = 0
    var stop = end
    while words < 5 {
      let wordEnd = NameRules.wordEnd(scan, from: index)
      guard wordEnd > index else { break }
      words += 1
      stop = wordEnd
      guard scan[wordEnd] == 0x20 else { break }
      index = wordEnd + 1
      if ByteClass.digit.contains(scan[index]) { break }
    }
    guard words > 0 else { return nil }
    var gap = stop
    while gap < stop + 3, scan[gap] == 0x20 || scan[gap] == UInt8(ascii: ",") { gap += 1 }
    let numberEnd = scan.end(of: .digit, from: gap, limit: 5)
    if numberEnd > gap, numberEnd - gap <= 4, ByteClass.upper.contains(scan[end]) {
      return Finding(type: "ADDRESS", range: start..<tail(scan, from: numberEnd))
    }
    guard hasNumber, !scan.isWord(at: begin - 1) else { return nil }
    return Finding(type: "ADDRESS", range: begin..<stop)
  }

  private static let numberBefore = ByteClass("0123456789, bis")

  private static func previousWord(_ scan: Scan, before end: Int, floor: Int) -> Int {
    var index = end
    while index > floor,
      ByteClass.alphanumeric.contains(scan.bytes[index - 1]) || scan.bytes[index - 1] >= 0x80
        || scan.bytes[index - 1] == UInt8(ascii: ".") || scan.bytes[index - 1] == UInt8(ascii: "-")
    {
      index -= 1
    }
    return index
  }

  /// A flat's number and a postal code with its town, where they follow.
  private static func tail(_ scan: Scan, from end: Int) -> Int {
    var index = end
    while index < end + 3,
      scan[index] == UInt8(ascii: ",") || scan[index] == 0x20
        || scan[index] == 0x0A
    {
      index += 1
    }
    let codeEnd = scan.end(of: .digit, from: index, limit: 6)
    guard (4...5).contains(codeEnd - index), scan[codeEnd] == 0x20 else { return end }
    let town = NameRules.wordEnd(scan, from: codeEnd + 1)
    return town > codeEnd + 2 ? town : codeEnd
  }
}
