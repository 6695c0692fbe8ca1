/// Telephone numbers: international ones by their country's plan, others by how they are grouped or
/// by the words around them.
enum PhoneRules {
  static func judge(_ run: NumberRun, _ scan: Scan) -> Finding? {
    let count = run.digits.count
    guard (6...16).contains(count), !DateRules.isDate(run) else { return nil }
    var start = run.range.lowerBound
    if scan[start - 1] == UInt8(ascii: "(") { start -= 1 }
    let end = run.range.upperBound
    if scan[start - 1] == UInt8(ascii: "+") {
      guard !ByteClass.alphanumeric.contains(scan[start - 2]) else { return nil }
      guard isInternational(run) else { return DialledText.grow(scan, at: run.range.lowerBound) }
      return found(scan, (start - 1)..<end)
    }
    guard count >= 7, !isYearly(run), !isFileName(scan, end), !run.isCounted, run.isVaried else {
      return nil
    }
    if isGrouped(run, scan) || NationalPhones.holds(run, scan) {
      return PhoneCue.isDenied(scan, start..<end) ? nil : found(scan, start..<end)
    }
    guard isDialled(run), PhoneCue.tells(scan, before: start),
      !PhoneCue.isDenied(scan, start..<end)
    else { return nil }
    return found(scan, start..<end)
  }

  /// A number, with its extension.
  static func found(_ scan: Scan, _ range: Range<Int>) -> Finding {
    Finding(type: "PHONE", range: range.lowerBound..<PhoneExtension.end(scan, behind: range))
  }

  /// A number with an extension right behind it: `604-696-5272x565`.
  static func withExtension(_ run: NumberRun, _ scan: Scan) -> Finding? {
    guard scan[run.range.upperBound] == UInt8(ascii: "x"), run.digits.count >= 10,
      run.groups.count >= 3
    else { return nil }
    guard let finding = judge(run, scan), finding.range.upperBound > run.range.upperBound else {
      return nil
    }
    return finding
  }

  /// `2023/0412`, `2023-407316`, `62.04.2023.11`: what offices and shops number by the year.
  private static func isYearly(_ run: NumberRun) -> Bool {
    if run.shape == 0x2242, run.separators == .dot { return true }
    return run.groups.count <= 3 && run.groups[0] == 4 && (1980...2059).contains(run.value(0..<4))
      && run.separators.subtracting([.dash, .slash]).isEmpty && !run.isPlain
  }

  /// `0362-51-407.dwg`.
  private static func isFileName(_ scan: Scan, _ end: Int) -> Bool {
    guard scan[end] == UInt8(ascii: ".") else { return false }
    let stop = scan.end(of: .lowerAlphanumeric, from: end + 1, limit: 6)
    return (2...5).contains(stop - end) && !scan.isWord(at: stop)
  }

  /// Groups that a person would dial: no dotted decimals, no lists of long numbers.
  private static func isDialled(_ run: NumberRun) -> Bool {
    // `3 4 5 8 1 7 0 2 2 6`.
    if run.groups.count == run.digits.count { return (9...11).contains(run.groups.count) }
    // Prices with dots for thousands, and addresses of machines.
    if run.separators == .dot {
      guard run.shape != 0x133, run.shape != 0x1333,
        run.groups.count != 4 || run.shape == 0x2222 || run.groups[0] > 3
          || !run.groups.allSatisfy({ $0 <= 3 })
      else { return false }
    }
    return run.groups.count <= 6 && !(run.separators == .dot && run.groups.count == 2)
      && run.groups.allSatisfy { $0 <= (run.value(0..<2) == 0 ? 14 : 12) }
  }

  /// Groupings that are told from other numbers by themselves.
  private static func isGrouped(_ run: NumberRun, _ scan: Scan) -> Bool {
    let (digits, groups, shape, separators) = (run.digits, run.groups, run.shape, run.separators)
    // North America: area and exchange begin with 2 or more.
    if shape == 0x334, digits[0] >= 2, digits[3] >= 2 {
      return separators.subtracting([.dash, .bracket, .blank, .dot]).isEmpty
        && (separators != .blank || !isInTable(run, scan))
    }
    if shape == 0x1334, digits[0] == 1, digits[1] >= 2 { return true }
    if shape == 0x3334, run.value(0..<3) == 1, digits[3] >= 2 { return true }
    if isBracketedCountry(run, scan) { return true }
    guard separators.isSubset(of: [.blank, .dash, .bracket, .slash, .dot]) else { return false }
    // The international prefix written as zeros.
    if digits.count >= 11, digits[0] == 0, digits[1] == 0, digits[2] != 0, groups.count > 1 {
      return separators != .dot
    }
    guard (9...13).contains(digits.count), digits[0] == 0, digits[1] != 0,
      (2...6).contains(groups.count), groups[0] >= 2
    else { return false }
    // One digit alone may stand among them, as in `0431-6 25 17 48`.
    let single = groups.count { $0 < 2 }
    guard single == 0 || single == 1 && groups.count >= 3 && (3...6).contains(groups[0]) else {
      return false
    }
    if digits.count == 13, groups.count < 4 { return false }
    // `02110-1301` is a code of the United States' post.
    if shape == 0x54, separators == .dash { return false }
    return separators != .dot || shape == 0x22222
      || (3...5).contains(groups[0]) && groups.count >= 3 && digits.count <= 11
  }

  /// More numbers stand on either side.
  static func isInTable(_ run: NumberRun, _ scan: Scan) -> Bool {
    ByteClass.digit.contains(scan[run.range.lowerBound - 2])
      || ByteClass.digit.contains(scan[run.range.upperBound + 1])
        && scan[run.range.upperBound] != 0x0A
  }

  /// `(86) 139-2207-5146`: a country's code in brackets, and as many digits as its plan allows.
  private static func isBracketedCountry(_ run: NumberRun, _ scan: Scan) -> Bool {
    let start = run.range.lowerBound
    return scan[start - 1] == UInt8(ascii: "(") && run.groups.count >= 3
      && (2...3).contains(run.groups[0]) && scan[start + run.groups[0]] == UInt8(ascii: ")")
      && run.digits.count >= 11 && run.digits[run.groups[0]] != 0 && isInternational(run)
  }

  /// Whether the digits behind a `+` are a country's code and as many as its plan allows.
  private static func isInternational(_ run: NumberRun) -> Bool {
    guard run.separators != .dot || run.groups.count > 2, !run.separators.contains(.colon) else {
      return false
    }
    return isInternational(run.digits)
  }

  /// The same of digits alone.
  static func isInternational(_ digits: [Int]) -> Bool {
    guard digits[0] != 0 else { return false }
    for width in 1...3 where digits.count > width {
      guard let lengths = plans[digits[..<width].reduce(0) { $0 * 10 + $1 }] else { continue }
      var national = digits[width...]
      // The trunk zero, as in `+41 (0)44`.
      if national.first == 0, !lengths.contains(national.count) { national.removeFirst() }
      return lengths.contains(national.count)
    }
    return false
  }

  /// Lengths of national numbers by calling code (ITU-T E.164 and the national plans).
  private static let plans: [Int: ClosedRange<Int>] = {
    let rows =
      "1:10 7:10 20:8-10 27:9 30:10 31:9 32:8-9 33:9 34:9 36:8-9 39:6-11 40:9 41:9 43:4-13 44:9-10 "
      + "45:8 46:7-10 47:8 48:9 49:6-13 51:8-9 52:10 53:8 54:10-11 55:10-11 56:9 57:8-10 58:10 "
      + "60:8-10 61:9 62:8-12 63:8-10 64:8-10 65:8 66:8-9 81:9-10 82:8-11 84:9-10 86:10-11 90:10 "
      + "91:10 92:9-10 93:9 94:9 95:7-10 98:10 211:9 212:9 213:8-9 216:8 218:8-9 220:7 221:9 "
      + "222:8 223:8 224:8-9 225:10 226:8 227:8 228:8 229:8-10 230:7-8 231:7-9 232:8 233:9 "
      + "234:8-10 235:8 236:8 237:9 238:7 239:7 240:9 241:7-8 242:9 243:9 244:9 245:7-9 248:7 "
      + "249:9 250:9 251:9 252:7-9 253:8 254:9 255:9 256:9 257:8 258:8-9 260:9 261:9 262:9 263:9 "
      + "264:8-9 265:7-9 266:8 267:7-8 268:8 269:7 291:7 297:7 298:6 299:6 350:8 351:9 352:6-11 "
      + "353:7-9 354:7 355:8-9 356:8 357:8 358:6-11 359:8-9 370:8 371:8 372:7-8 373:8 374:8 "
      + "375:9 376:6 377:8-9 378:6-10 380:9 381:8-9 382:8 383:8-9 385:8-9 386:8 387:8-9 389:8 "
      + "420:9 421:9 423:7 501:7 502:8 503:8 504:8 505:8 506:8 507:7-8 509:8 590:9 591:8 592:7 "
      + "593:8-9 594:9 595:9 596:9 597:6-7 598:8 599:7-8 670:7-8 673:7 675:7-8 676:5-7 677:5-7 "
      + "678:5-7 679:7 685:5-7 687:6 689:6-8 852:8 853:8 855:8-9 856:8-10 880:8-10 886:8-9 "
      + "960:7 961:7-8 962:8-9 963:8-9 964:8-10 965:8 966:8-9 967:7-9 968:8 970:8-9 971:8-9 "
      + "972:8-9 973:8 974:8 975:7-8 976:8 977:8-10 992:9 993:8 994:9 995:9 996:9 998:9"
    var plans: [Int: ClosedRange<Int>] = [:]
    for row in rows.split(separator: " ") {
      let parts = row.split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
      guard parts.count >= 2 else { continue }
      plans[parts[0]] = parts[1]...parts[parts.count - 1]
    }
    return plans
  }()
}
