/// Everything that is mostly digits: each run is judged by its checksum, its plan or its context.
enum NumberRules {
  /// Judges the run that begins at an index; returns what it is, and where to go on.
  @inline(__always)
  static func grow(
    _ scan: Scan, at start: Int, run: inout NumberRun, _ repeated: inout RepeatedPlaces
  ) -> (finding: Finding?, next: Int) {
    // Most runs are short and stand alone: they are passed before anything is set up.
    let first = scan.end(of: .digit, from: start, limit: 8)
    let before = scan[start - 1]
    if before == 0x0A || before == 0x20 && scan[start - 2] == 0x2C,
      (2...6).contains(first - start), let address = PostalAddress.grow(scan, at: start)
    {
      return (address, address.range.upperBound)
    }
    if scan[first] == UInt8(ascii: "."), first - start <= 3,
      let point = CoordinatePair.grow(scan, at: start)
    {
      return (point, point.range.upperBound)
    }
    if scan.bytes[start] == 0x31 || scan.bytes[start] == 0x33, Base58.mayBegin(scan, at: start),
      let wallet = Base58.wallet(scan, at: start)
    {
      return (wallet, wallet.range.upperBound)
    }
    // Six digits alone are at most a number to be dialled, behind a plus.
    if first - start < 6 || first - start == 6 && scan[start - 1] != UInt8(ascii: "+"),
      !goesOn(scan, behind: first)
    {
      // `0151 - 62 18 40 35`, `0571－8823 4106`.
      if scan.bytes[start] == 0x30, DialledText.mayBegin(scan, start..<first),
        let finding = DialledText.grow(scan, at: start)
      {
        return (finding, finding.range.upperBound)
      }
      return (nil, first)
    }
    return judged(scan, at: start, run: &run, &repeated)
  }

  /// Whether more digits follow, behind a separator or two.
  @inline(__always)
  private static func goesOn(_ scan: Scan, behind end: Int) -> Bool {
    guard mayGoOn.contains(scan[end]) else { return false }
    let next = scan[end + 1]
    return ByteClass.digit.contains(next)
      || mayGoOn.contains(next) && ByteClass.digit.contains(scan[end + 2])
  }

  /// Behind `2026-11-25T03:22:11`, as each line of a log has it. Exports write dates of birth with a
  /// time, too, but of a whole hour.
  @inline(__always)
  static func clockEnd(_ scan: Scan, at start: Int) -> Int? {
    guard start + 19 <= scan.count, scan.bytes[start + 4] == UInt8(ascii: "-"),
      scan.bytes[start + 10] == UInt8(ascii: "T") || scan.bytes[start + 10] == 0x20,
      scan.isDigits(at: start, marks: "0000-00-"), scan.isDigits(at: start + 11, marks: "00:00:00"),
      scan.isDigits(at: start + 2, marks: "00-00-00")
    else { return nil }
    if scan.has("00:00", at: start + 14) { return nil }
    let end = start + 19
    let hasFraction = scan[end] == UInt8(ascii: ".") || scan[end] == UInt8(ascii: ",")
    return hasFraction ? scan.end(of: .digit, from: end + 1) : scan.end(of: .digit, from: end)
  }

  /// Blank, `-`, `.`, `(`, `)`, `/`, `:`.
  private static let mayGoOn = ByteClass(low: 0x0400_E301_0000_0000, middle: 0x0000_0000_0000_0000)

  @inline(never)
  private static func judged(
    _ scan: Scan, at start: Int, run: inout NumberRun, _ repeated: inout RepeatedPlaces
  ) -> (finding: Finding?, next: Int) {
    if let end = NumberExtent(scan, from: start).endOfNothing(scan, from: start) {
      return (nil, end)
    }
    let place = RepeatedPlaces.Place(scan, at: start, rule: 4 << 20)
    if let same = repeated.outcome(scan, at: place) { return (same.finding, same.next) }
    let (finding, next) = judged(scan, at: start, run: &run)
    repeated.keep(RepeatedPlaces.Outcome(finding: finding, next: next), at: place)
    return (finding, next)
  }

  private static func judged(
    _ scan: Scan, at start: Int, run: inout NumberRun
  ) -> (finding: Finding?, next: Int) {
    let next = run.read(scan, from: start)
    guard run.digits.count >= 6 else { return (nil, next) }
    if let finding = judge(run, scan) { return (finding, max(next, finding.range.upperBound)) }
    // A house number or a list's number may stand before a number worth a look.
    // Six or seven digits without a dot are then nothing.
    if run.groups.count > 2, run.separators.contains(.blank) || run.separators.contains(.slash),
      run.digits.count - run.groups[0] >= (run.separators.contains(.dot) ? 6 : 8),
      let rest = run.dropping(groups: 1, in: scan), rest.digits.count >= 6,
      let finding = judge(rest, scan, isRest: true)
    {
      return (finding, next)
    }
    return (nil, next)
  }

  private static func judge(_ run: NumberRun, _ scan: Scan, isRest: Bool = false) -> Finding? {
    let range = run.range
    // Part of an identifier, a hash, a decimal number or a version.
    let after = scan[range.upperBound]
    if isRest {
      let before = scan[range.lowerBound - 1]
      guard before == 0x20 || before == UInt8(ascii: "/") else { return nil }
    } else if isPart(scan, range.lowerBound) {
      return nil
    }
    if ByteClass.word.contains(after) {
      return DateRules.stamped(run, scan) ?? PhoneRules.withExtension(run, scan)
    }
    if after == UInt8(ascii: "-"), ByteClass.hex.contains(scan[range.upperBound + 1]),
      !ByteClass.upper.contains(scan[range.upperBound + 1])
    {
      return nil
    }
    if let address = NetworkRules.internetAddress(run, scan) { return address }
    if run.separators.contains(.colon) { return nil }
    if isCard(run, scan) { return Finding(type: "CARD", range: range) }
    if let id = NationalNumbers.judge(run, scan) { return id }
    if isRest { return nil }
    if let date = DateRules.birth(run, scan) { return date }
    return PhoneRules.judge(run, scan)
  }

  /// Whether what stands before a run makes it part of an identifier, a decimal number or a version.
  @inline(__always)
  static func isPart(_ scan: Scan, _ start: Int) -> Bool {
    let before = scan[start - 1]
    return ByteClass.word.contains(before)
      || before == UInt8(ascii: ".") && ByteClass.digit.contains(scan[start - 2])
      || before == UInt8(ascii: "-") && ByteClass.alphanumeric.contains(scan[start - 2])
  }

  private static let cardWords = WordList(
    "card,cc ,cc:,visa,mastercard,amex,karte,carte,tarjeta,carta,cartão,karta,カード,卡,카드")

  /// Luhn's checksum, a length of 12 to 19 and an issuer's beginning (ISO/IEC 7812).
  private static func isCard(_ run: NumberRun, _ scan: Scan) -> Bool {
    let digits = run.digits
    guard (12...19).contains(digits.count), run.separators.isSubset(of: [.blank, .dash]),
      run.isPlain || run.groups.allSatisfy({ (3...7).contains($0) }), Checksum.luhn(digits),
      !isMillisecondClock(run)
    else { return false }
    let two = run.value(0..<2)
    let four = run.value(0..<4)
    let isIssuer =
      switch digits.count {
      case 13: digits[0] == 4
      case 14: two == 36 || two == 38 || two == 30 || two == 39
      case 15: two == 34 || two == 37 || four == 2131 || four == 1800
      case 16:
        digits[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four) || two == 65
          || four == 6011 || (3528...3589).contains(four) || two == 62 || two == 64 || two == 81
          || four == 5018 || four == 5020 || four == 5038 || four == 6304 || four == 6759
      case 19: digits[0] == 4 || two == 62 || two == 63 || two == 67
      default: (five(run) || two == 67 || two == 50) && run.isPlain && digits.count != 12
      }
    let isVaried = digits.contains { $0 != digits[0] }
    return isVaried && (isIssuer || scan.context(before: run.range.lowerBound, cardWords))
  }

  private static func five(_ run: NumberRun) -> Bool { (56...58).contains(run.value(0..<2)) }

  /// 13 digits that are milliseconds of this century's clock.
  private static func isMillisecondClock(_ run: NumberRun) -> Bool {
    run.digits.count == 13 && run.isPlain && run.digits[0] == 1
  }
}

/// Check digits that several plans share.
enum Checksum {
  /// Luhn's, modulo 10.
  static func luhn(_ digits: [Int], from start: Int = 0) -> Bool {
    digits.withUnsafeBufferPointer { digits in
      var (sum, isDoubled) = (0, false)
      var index = digits.count
      while index > start {
        index -= 1
        let value = isDoubled ? digits[index] &* 2 : digits[index]
        sum &+= value > 9 ? value &- 9 : value
        isDoubled.toggle()
      }
      return sum % 10 == 0
    }
  }

  static func weighted(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Verhoeff's, over the dihedral group of order ten.
  static func verhoeff(_ digits: [Int]) -> Bool {
    var check = 0
    for (place, digit) in digits.reversed().enumerated() {
      var value = digit
      for _ in 0..<(place % 8) { value = permutation[value] }
      check = product(check, value)
    }
    return check == 0
  }

  private static let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

  /// The product of two elements: rotations 0 to 4, reflections 5 to 9.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): 5 + (left + right - 5) % 5
    case (false, true): 5 + (left - 5 - right + 5) % 5
    case (false, false): (left - right + 5) % 5
    }
  }

  /// ISO 7064 modulo 11, 10.
  static func iso11To10(_ digits: some Sequence<Int>) -> Bool {
    var product = 10
    var sum = 0
    for digit in digits {
      sum = (digit + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return sum == 1
  }
}
