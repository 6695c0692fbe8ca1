/// Telephone numbers without a country's code or a leading zero: told by how a country groups them, in
/// a text of that country's language.
enum NationalPhones {
  private static let spanish = WordList(
    " el , los , las , del , una , por ,ñ, está, mi , al , con el, con la,ción")
  private static let portuguese = WordList(
    "ção,ções, não , uma , pelo , pela , dele , meu , do , da , é ")
  private static let italian = WordList(
    " il , della , dello , che , sono , gli , alla , allo , nel , mio , mia , è ")
  private static let polish = WordList("ł,ą,ę,ś,ż, nie , jest , się ")
  private static let turkish = WordList("ı,ğ,ş")
  /// How far from a number its text's language is looked for.
  private static let reach = 240

  /// Whether a run is grouped as the numbers of its text's country are.
  static func holds(_ run: NumberRun, _ scan: Scan) -> Bool {
    let digits = run.digits
    let separators = run.separators
    guard (9...12).contains(digits.count),
      separators.isSubset(of: [.blank, .dash, .dot, .bracket])
        || run.shape == 0x37 && separators == .slash
    else { return false }
    switch run.shape {
    // Eleven digits alone: mobiles of China, Japan and Korea.
    case 0xB: return isEastern(run, scan)
    case 0x344:
      return digits[0] == 1 && digits[1] >= 3 && isNear(scan, run.range, 0xE4...0xE9)
        && !PhoneRules.isInTable(run, scan)
    // Spain, Portugal, Poland.
    case 0x3222, 0x2322:
      return digits[0] > 0 && isSpoken(scan, run, [spanish, portuguese, polish])
    case 0x333:
      if separators == .blank { return isApart(run, scan) }
      return digits[0] >= 4 && isSpoken(scan, run, [spanish, portuguese, polish])
    case 0x23222, 0x22322, 0x2333:
      let country = run.value(0..<2)
      return country == 48 && isSpoken(scan, run, [polish])
        || country == 34 && isSpoken(scan, run, [spanish])
    // Italy's mobiles.
    case 0x37:
      if separators == .slash { return digits[0] == 3 && isSpoken(scan, run, [italian]) }
      return isGreek(run, scan)
    case 0x3322 where digits[0] == 2:
      return lusophone.contains(run.value(0..<3)) && PhoneRules.isInternational(digits)
        && isSpoken(scan, run, [portuguese])
    case 0x3223, 0x3322, 0x3232: return digits[0] == 3 && isSpoken(scan, run, [italian])
    // Brazil.
    case 0x2144:
      return digits[0] > 0 && digits[1] > 0 && digits[2] == 9 && isSpoken(scan, run, [portuguese])
    case 0x254, 0x244:
      // Mexico's three large towns.
      if run.shape == 0x244, mexican.contains(run.value(0..<2)), digits[2] > 0,
        isSpoken(scan, run, [spanish])
      {
        return true
      }
      guard digits[0] > 0, digits[1] > 0 else { return false }
      let isMobile = run.shape == 0x254 && digits[2] == 9
      if isMobile, separators.contains(.bracket) { return true }
      return (isMobile || run.shape == 0x244 && (2...5).contains(digits[2]))
        && isSpoken(scan, run, [portuguese])
        && (separators.contains(.bracket)
          || scan.context(before: run.range.lowerBound, reach: 96, told))
    // Russia and its neighbours, dialled with an eight; Turkey, with a zero.
    case 0x13322:
      return digits[0] == 8
        && (separators.contains(.bracket) || isNear(scan, run.range, 0xD0...0xD3))
        || digits[0] == 0 && digits[1] >= 2 && isSpoken(scan, run, [turkish])
    case 0x1334: return digits[0] == 8 && isNear(scan, run.range, 0xD0...0xD3)
    // Greece.
    case 0x433, 0x343, 0x46: return isGreek(run, scan)
    // India's mobiles.
    case 0x55: return digits[0] >= 6 && isNear(scan, run.range, 0xE0...0xE0)
    default: return false
    }
  }

  private static let mexican: Set = [33, 55, 56, 81]
  /// Codes of countries where Portuguese is spoken.
  private static let lusophone: Set = [238, 239, 244, 245, 258]

  private static func isGreek(_ run: NumberRun, _ scan: Scan) -> Bool {
    (run.digits[0] == 2 || run.digits[0] == 6 && run.digits[1] == 9)
      && isNear(scan, run.range, 0xCE...0xCF)
  }

  /// What mobiles of Poland begin with.
  private static let polishMobiles: Set = [
    45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88,
  ]

  /// `728 530 614`, which amounts have as well: in a text of the language, with no unit behind.
  private static func isApart(_ run: NumberRun, _ scan: Scan) -> Bool {
    let end = run.range.upperBound
    let next = scan[end] == 0x20 ? scan[end + 1] : scan[end]
    guard !scan.isWord(at: end), next != UInt8(ascii: "%"), next < 0x80,
      !ByteClass.letter.contains(next) || scan[end] == UInt8(ascii: "\n")
    else { return false }
    return polishMobiles.contains(run.value(0..<2)) && isSpoken(scan, run, [polish])
      || (run.digits[0] == 6 || run.digits[0] == 7) && isSpoken(scan, run, [spanish])
  }

  private static let told = WordList("fone,tel,cel,whats,contato,liga")

  /// Words of one of some languages near a run, and letters before it in its line.
  private static func isSpoken(_ scan: Scan, _ run: NumberRun, _ languages: [WordList]) -> Bool {
    let (start, end) = (run.range.lowerBound, run.range.upperBound)
    guard !PhoneRules.isInTable(run, scan), hasLetter(scan, before: start) else { return false }
    let near = max(0, start - reach)..<min(scan.count, end + reach)
    return languages.contains { $0.occurs(in: scan, near) }
  }

  /// Columns of numbers have none.
  private static func hasLetter(_ scan: Scan, before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, index >= start - 16, scan.bytes[index] != 0x0A {
      if scan.bytes[index] >= 0x80 || ByteClass.letter.contains(scan.bytes[index]) { return true }
      index -= 1
    }
    return false
  }

  /// `13621750483`, `09027715384`, `01027415908`, where the country's script is near.
  private static func isEastern(_ run: NumberRun, _ scan: Scan) -> Bool {
    let digits = run.digits
    if digits[0] == 1 { return digits[1] >= 3 && isNear(scan, run.range, 0xE4...0xE9) }
    // Mobiles of Russia and Kazakhstan.
    if digits[0] >= 7 {
      return digits[0] <= 8 && digits[1] == 9 && isNear(scan, run.range, 0xD0...0xD3)
        && hasLetter(scan, before: run.range.lowerBound)
    }
    guard digits[0] == 0, digits[2] == 0 || digits[1] == 1 else { return false }
    return digits[1] == 1
      ? digits[2] <= 1 && isNear(scan, run.range, 0xEA...0xED)
      : digits[1] >= 7 && isNear(scan, run.range, 0xE3...0xE9)
  }

  /// Whether characters stand near a run whose first bytes are in a range.
  private static func isNear(_ scan: Scan, _ run: Range<Int>, _ leads: ClosedRange<UInt8>) -> Bool {
    let range = max(0, run.lowerBound - reach)..<min(scan.count, run.upperBound + reach)
    // Most texts have none at all.
    return scan.bytes[range].contains { $0 >= 0x80 && leads.contains($0) }
  }
}
