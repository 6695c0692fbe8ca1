/// What begins at a word with a capital or a letter beyond ASCII: identifiers with letters, names of
/// people, places.
enum WordRules {
  /// Judges the word at an index; returns where the next look is worth while.
  static func grow(_ scan: Scan, at index: Int, into found: inout [Finding]) -> Int {
    let byte = scan.bytes[index]
    if byte < 0x80 {
      let next = scan[index + 1]
      if Base58.leads.contains(byte), Base58.mayBegin(scan, at: index),
        let wallet = Base58.wallet(scan, at: index)
      {
        found.append(wallet)
        return wallet.range.upperBound
      }
      if ByteClass.upperAlphanumeric.contains(next) || next == UInt8(ascii: "-") {
        if let finding = coded(scan, at: index) {
          found.append(finding)
          return finding.range.upperBound
        }
      }
      guard
        ByteClass.lower.contains(next) || next >= 0x80 || ByteClass.upper.contains(next)
          || next == UInt8(ascii: "'")
      else { return index + 1 }
    } else if byte > 0xD1 {
      // No capitals in these scripts: anchors find what can be found.
      return passed(scan, from: index)
    }
    // Code is passed before anything is looked up.
    guard isProseBefore(scan, index) else { return index + 1 }
    let end = CapitalWord.wordEnd(scan, from: index)
    guard CapitalWord.mayBeProse(scan, end: end) else { return max(end, index + 1) }
    guard CapitalWord.isCapital(scan, index), let word = CapitalWord.read(scan, index..<end)
    else { return max(end, index + 1) }
    if let finding = NameRules.person(scan, word) ?? PlaceRules.place(scan, word) {
      found.append(finding)
      if finding.type == "PERSON",
        let firm = OrganisationRules.behind(scan, finding.range.upperBound)
      {
        found.append(firm)
        return firm.range.upperBound
      }
      return finding.range.upperBound
    }
    return word.range.upperBound
  }

  /// What stands before a word of prose: blanks, line ends, brackets, quotes, `>`, `*`, `,`, `;`, `:`.
  private static let before = ByteClass(low: 0x4C00_1585_0000_2601, middle: 0x0000_0000_0800_0000)

  private static func isProseBefore(_ scan: Scan, _ index: Int) -> Bool {
    let byte = scan[index - 1]
    return before.contains(byte) || byte >= 0x80
  }

  /// Capitals with digits: accounts and national identifiers.
  private static func coded(_ scan: Scan, at index: Int) -> Finding? {
    if ByteClass.digit.contains(scan[index + 2]), ByteClass.upper.contains(scan[index + 1]),
      let iban = AccountRules.iban(scan, start: index)
    {
      return iban
    }
    if scan[index + 3] == UInt8(ascii: "A"), scan.has("AAAA", at: index),
      let bearer = OddTokenRules.zeroBytes(scan, at: index)
    {
      return bearer
    }
    return NationalTokens.grow(scan, at: index) ?? PostalAddress.lettered(scan, at: index)
      ?? (scan[index + 2] == UInt8(ascii: "-")
        ? NetworkRules.dashedDevice(scan, at: index) : nil)
  }

  private static func passed(_ scan: Scan, from start: Int) -> Int {
    var index = start
    while index < scan.count, scan.bytes[index] >= 0x80 { index += 1 }
    return index
  }
}
