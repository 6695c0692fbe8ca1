/// Everything that is mostly digits: one pass over the text finds the runs, and each is judged by
/// its checksum, its plan or its context.
enum NumberRules {
  /// A run of digits with single separators, as `4111 1111 1111 1111` or `+49 (30) 12345-67`.
  struct Run {
    var range: Range<Int>
    var digits: [UInt8] = []
    /// Lengths of the groups between separators.
    var groups: [Int] = []
    var separators: Set<UInt8> = []
  }

  /// Finds all numbers worth a look. Linear: every byte is taken into at most one run.
  static func scan(_ scan: Scan, into findings: inout [Finding]) {
    var index = 0
    let count = scan.count
    while index < count {
      guard ByteClass.digit.contains(scan.bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var run = Run(range: start..<start)
      var group = 0
      var position = index
      while position < count, position - start < 64 {
        let byte = scan.bytes[position]
        if ByteClass.digit.contains(byte) {
          run.digits.append(byte - 48)
          group += 1
          position += 1
          continue
        }
        guard separator.contains(byte), group > 0 else { break }
        // One separator, or two such as ") ".
        let next = scan[position + 1]
        let skip =
          ByteClass.digit.contains(next)
          ? 1
          : separator.contains(next) && next != byte && ByteClass.digit.contains(scan[position + 2])
            ? 2 : 0
        guard skip > 0 else { break }
        run.groups.append(group)
        run.separators.insert(byte)
        if skip == 2 { run.separators.insert(next) }
        group = 0
        position += skip
      }
      run.groups.append(group)
      run.range = start..<position
      index = max(position, start + 1)
      // A run of digits over the limit is no number of a person.
      if position < count, ByteClass.digit.contains(scan.bytes[position]) {
        index = scan.end(of: .digit, from: position, limit: count)
        continue
      }
      if run.digits.count >= 6, let finding = judge(run, scan) { findings.append(finding) }
    }
  }

  private static let separator = ByteClass(" -.()/:")

  private static func judge(_ run: Run, _ scan: Scan) -> Finding? {
    let range = run.range
    // Part of an identifier, a hash, a decimal number or a version.
    let before = scan[range.lowerBound - 1]
    let after = scan[range.upperBound]
    let isGlued =
      ByteClass.word.contains(before) || ByteClass.word.contains(after)
      || (before == UInt8(ascii: ".") && ByteClass.digit.contains(scan[range.lowerBound - 2]))
      || (after == UInt8(ascii: "-") && ByteClass.hex.contains(scan[range.upperBound + 1]))
    if isGlued { return nil }
    if let address = internetAddress(run, scan) { return address }
    if run.separators.contains(UInt8(ascii: ":")) { return nil }
    if isCard(run, scan) { return Finding(type: "CARD", range: range) }
    if let id = socialSecurity(run, scan) { return id }
    if let id = NationalIDs.judge(run, scan) { return id }
    if let date = birthDate(run, scan) { return date }
    return phone(run, scan)
  }

  private static func internetAddress(_ run: Run, _ scan: Scan) -> Finding? {
    guard run.groups.count == 4, run.separators == [UInt8(ascii: ".")],
      run.groups.allSatisfy({ (1...3).contains($0) })
    else { return nil }
    var position = 0
    var parts: [Int] = []
    for length in run.groups {
      parts.append(run.digits[position..<position + length].reduce(0) { $0 * 10 + Int($1) })
      position += length
    }
    guard parts.allSatisfy({ $0 < 256 }) else { return nil }
    // Loopback, any, broadcast, documentation and versions with a zero first say nothing of anybody.
    if [0, 127, 255].contains(parts[0]) || (parts[0] < 10 && parts[1] == 0 && parts[2] == 0)
      || (parts[0] == 192 && parts[1] == 0 && parts[2] == 2)
      || (parts[0] == 203 && parts[1] == 0 && parts[2] == 113)
      || (parts[0] == 198 && parts[1] == 51 && parts[2] == 100)
    {
      return nil
    }
    if context(scan, before: run.range.lowerBound, ["version", "release", "v "]) { return nil }
    return Finding(type: "IP", range: run.range)
  }

  private static func isCard(_ run: Run, _ scan: Scan) -> Bool {
    let digits = run.digits
    guard (12...19).contains(digits.count), run.separators.subtracting([0x20, 0x2D]).isEmpty,
      run.groups.count == 1 || run.groups.allSatisfy({ (3...6).contains($0) })
    else { return false }
    let told = context(
      scan, before: run.range.lowerBound,
      ["card", "cc ", "visa", "mastercard", "amex", "karte", "carte", "tarjeta", "carta", "cartão"])
    guard luhn(digits) else { return false }
    let two = Int(digits[0]) * 10 + Int(digits[1])
    let four = two * 100 + Int(digits[2]) * 10 + Int(digits[3])
    let issuer =
      switch digits.count {
      case 13, 19: digits[0] == 4 || two == 62 || told
      case 14: two == 36 || two == 38 || two == 30 || told
      case 15: two == 34 || two == 37 || four == 2131 || four == 1800 || told
      case 16:
        digits[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four) || two == 65
          || four == 6011 || two == 35 || two == 62 || two == 64 || told
      default: told
      }
    return issuer && Set(digits).count > 2
  }

  static func luhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (index % 2 == 1 ? 2 : 1)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  private static func socialSecurity(_ run: Run, _ scan: Scan) -> Finding? {
    guard run.digits.count == 9 else { return nil }
    let isGrouped = run.groups == [3, 2, 4] && run.separators.count == 1
    let told = context(
      scan, before: run.range.lowerBound, ["ssn", "social security", "social insurance"])
    guard isGrouped || (told && run.groups.count == 1) else { return nil }
    let area = run.digits[0..<3].reduce(0) { $0 * 10 + Int($1) }
    let isPossible =
      area != 0 && area != 666 && area < 900 && run.digits[3..<5] != [0, 0]
      && run.digits[5...] != [0, 0, 0, 0]
    return isPossible || told
      ? Finding(type: "NATIONAL_ID.us_ssn", range: run.range) : nil
  }

  private static func birthDate(_ run: Run, _ scan: Scan) -> Finding? {
    guard run.groups.count == 3, run.separators.count == 1,
      [[4, 2, 2], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [2, 2, 2]].contains(run.groups),
      context(
        scan, before: run.range.lowerBound,
        [
          "born", "birth", "dob", "geboren", "geburtsdatum", "né le", "née le", "naissance",
          "nacido", "nacimiento", "nato il", "nata il", "nascita", "nascimento", "geboortedatum",
          "urodzon", "生年月日", "出生", "생년월일",
        ])
    else { return nil }
    return Finding(type: "DATE_OF_BIRTH", range: run.range)
  }

  private static func phone(_ run: Run, _ scan: Scan) -> Finding? {
    let digits = run.digits
    guard (7...15).contains(digits.count), !isDate(run) else { return nil }
    var start = run.range.lowerBound
    if scan[start - 1] == UInt8(ascii: "(") { start -= 1 }
    let plus = scan[start - 1] == UInt8(ascii: "+")
    if plus {
      guard digits.count >= 8, digits[0] != 0, !ByteClass.digit.contains(scan[start - 2]) else {
        return nil
      }
      return Finding(type: "PHONE", range: (start - 1)..<run.range.upperBound)
    }
    let range = start..<run.range.upperBound
    if context(
      scan, before: start,
      [
        "phone", "tel", "mobile", "mobil", "cell", "call", "fax", "whatsapp", "handy", "móvil",
        "portable", "cellulare", "celular", "电话", "手机", "電話", "携帯", "전화", "nummer", "numéro",
        "answering at", "reach",
      ])
    {
      return Finding(type: "PHONE", range: range)
    }
    // North American and other grouped plans.
    if digits.count == 10, run.groups == [3, 3, 4],
      run.separators.subtracting([0x2E]).count > 0
        || run.separators == [0x2E], digits[0] >= 2, digits[3] >= 2
    {
      return Finding(type: "PHONE", range: range)
    }
    if digits.count == 11, run.groups == [1, 3, 3, 4], digits[0] == 1 {
      return Finding(type: "PHONE", range: range)
    }
    if digits.count >= 12, digits[0] == 0, digits[1] == 0, digits[2] != 0, run.groups.count > 1 {
      return Finding(type: "PHONE", range: range)
    }
    if (9...12).contains(digits.count), digits[0] == 0, digits[1] != 0,
      (2...5).contains(run.groups.count), run.groups.allSatisfy({ $0 >= 2 }),
      run.separators.isSubset(of: [0x20, 0x2D, 0x28, 0x29, 0x2F])
    {
      return Finding(type: "PHONE", range: range)
    }
    return nil
  }

  private static func isDate(_ run: Run) -> Bool {
    guard run.groups.count >= 3 else { return false }
    return run.groups.prefix(3) == [4, 2, 2] || run.groups.prefix(3) == [2, 2, 4]
  }

  /// Whether one of some words stands shortly before, in any case.
  static func context(_ scan: Scan, before end: Int, _ words: [String]) -> Bool {
    let start = max(0, end - 40)
    guard start < end else { return false }
    let text = scan.bytes[start..<end].map { ByteClass.upper.contains($0) ? $0 | 0x20 : $0 }
    return words.contains { ValueShape.contains(text, Array($0.utf8)) }
  }
}
