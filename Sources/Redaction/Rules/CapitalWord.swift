/// A word that begins with a capital, as it stands in prose.
struct CapitalWord {
  let range: Range<Int>
  let facts: NameTable.Facts
  /// Whether all of it is capitals.
  let isShouted: Bool

  /// Whether it can be a name without help: known, and no ordinary word.
  var isFirst: Bool { facts.contains(.first) && !facts.contains(.ordinary) }
  var isFamily: Bool { facts.contains(.family) && !facts.contains(.ordinary) }
  var isKnown: Bool { facts.contains(.first) || facts.contains(.family) }

  /// Whether it ends as family names do that are no words of English or of code.
  func hasFamilyEnding(_ scan: Scan) -> Bool {
    facts.isEmpty && Self.endsAsFamily(scan, range)
  }

  private static let endings: [StaticString] = [
    "ova", "eva", "ov", "ev", "sky", "ski", "ska", "cki", "vich", "vić", "ić", "ič", "dze",
    "shvili", "nen",
    "sson", "dóttir", "dottir", "enko", "czyk", "wicz", "yan", "escu", "oulos", "idis", "sdatter",
    "ová",
    "quist", "qvist", "ström", "gård", "mann", "stein", "elli", "etti", "ucci", "ández", "ínez",
    "guez", "inho", "eira", "aite", "ák", "ček", "šek", "ský",
  ]

  /// The endings by their last byte.
  private static let byLastByte: [[StaticString]] = {
    var table = [[StaticString]](repeating: [], count: 256)
    for ending in endings {
      table[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1])].append(ending)
    }
    return table
  }()

  /// By the low bits of an ending's last byte: the low bits of those before, a bit each.
  private static let lastBytes: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 32)
    for ending in endings {
      let (last, before) = (
        ending.utf8Start[ending.utf8CodeUnitCount - 1],
        ending.utf8Start[ending.utf8CodeUnitCount - 2]
      )
      table[Int(last & 31)] |= 1 << UInt32(before & 31)
    }
    return table
  }()

  private static func endsAsFamily(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard range.count >= 6 else { return false }
    let before = lastBytes[Int(scan.bytes[range.upperBound - 1] & 31)]
    guard before >> UInt32(scan.bytes[range.upperBound - 2] & 31) & 1 == 1 else { return false }
    for ending in byLastByte[Int(scan.bytes[range.upperBound - 1])] {
      let count = ending.utf8CodeUnitCount
      if range.count >= count + 3, scan.has(ending, at: range.upperBound - count) { return true }
    }
    return false
  }

  /// The word that begins at an index; nil where no capital begins one.
  static func read(_ scan: Scan, at start: Int) -> CapitalWord? {
    guard isCapital(scan, start) else { return nil }
    guard let memory = scan.memory else {
      return read(scan, start..<measure(scan, from: start))
    }
    let entry = memory.word(at: start)
    if entry.pointee.start != start { entry.pointee = begun(scan, at: start) }
    return read(scan, entry)
  }

  /// The word of a range that begins with a capital and ends where the word does.
  static func read(_ scan: Scan, _ range: Range<Int>) -> CapitalWord? {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard end - start >= 2 else { return nil }
    guard let entry = scan.memory?.word(at: start), entry.pointee.start == start else {
      return CapitalWord(
        range: range, facts: lookUp(scan, range), isShouted: isShouted(scan, range))
    }
    return read(scan, entry)
  }

  /// The word of an entry, which is read when it is first asked for.
  @inline(__always)
  private static func read(
    _ scan: Scan, _ entry: UnsafeMutablePointer<ScanMemory.Word>
  ) -> CapitalWord? {
    let range = entry.pointee.start..<entry.pointee.end
    guard range.count >= 2 else { return nil }
    if !entry.pointee.isRead {
      entry.pointee.facts = lookUp(scan, range)
      entry.pointee.isShouted = isShouted(scan, range)
      entry.pointee.isRead = true
    }
    return CapitalWord(
      range: range, facts: entry.pointee.facts, isShouted: entry.pointee.isShouted)
  }

  private static func begun(_ scan: Scan, at start: Int) -> ScanMemory.Word {
    ScanMemory.Word(
      start: start, end: measure(scan, from: start), facts: [], isShouted: false, isRead: false)
  }

  private static func isShouted(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard range.count > 2, scan.bytes[range.lowerBound + 1] < 0x80 else { return false }
    for index in (range.lowerBound + 1)..<range.upperBound
    where ByteClass.lower.contains(scan.bytes[index]) { return false }
    return true
  }

  private static func lookUp(_ scan: Scan, _ range: Range<Int>) -> NameTable.Facts {
    let facts = NameTable.standard.facts(scan, range)
    guard facts.isEmpty else { return facts }
    // The parts of a double name.
    if range.count > 3, let dash = scan.first(UInt8(ascii: "-"), in: range),
      dash + 2 < range.upperBound
    {
      let left = NameTable.standard.facts(scan, range.lowerBound..<dash)
      let right = NameTable.standard.facts(scan, (dash + 1)..<range.upperBound)
      if !left.isDisjoint(with: [.first, .family]), !right.isDisjoint(with: [.first, .family]) {
        // Two names that are ordinary words each are a method's as often as a person's.
        return left.contains(.ordinary) && right.contains(.ordinary)
          ? left.union(right) : left.union(right).subtracting(.ordinary)
      }
    }
    return []
  }

  /// The end of a word: letters of any script, and `'` or `-` before a capital.
  @inline(__always)
  static func wordEnd(_ scan: Scan, from start: Int) -> Int {
    guard let entry = scan.memory?.word(at: start) else { return measure(scan, from: start) }
    if entry.pointee.start != start { entry.pointee = begun(scan, at: start) }
    return entry.pointee.end
  }

  private static func measure(_ scan: Scan, from start: Int) -> Int {
    var index = start
    let limit = min(scan.count, start + 40)
    while index < limit {
      let byte = scan.bytes[index]
      if ByteClass.letter.contains(byte) || byte >= 0x80 && !isPunctuation(scan, index)
        || (byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-"))
          && (isCapital(scan, index + 1) || scan[index + 1] == 0xD1 || scan[index + 1] == 0xD0)
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Dashes, quotes and ellipses of Unicode (U+2010 to U+203F), and East Asian marks.
  @inline(__always)
  private static func isPunctuation(_ scan: Scan, _ index: Int) -> Bool {
    let (byte, next) = (scan.bytes[index], scan[index + 1])
    return byte == 0xE2 && next == 0x80 || byte == 0xE3 && next == 0x80 || byte == 0xC2
  }

  /// A capital letter: ASCII, or of the Latin, Greek and Cyrillic blocks by their leading bytes.
  @inline(__always)
  static func isCapital(_ scan: Scan, _ index: Int) -> Bool {
    let byte = scan[index]
    if byte < 0x80 { return ByteClass.upper.contains(byte) }
    let next = scan[index + 1]
    return byte == 0xC3 && next < 0x9F || (byte == 0xC4 || byte == 0xC5) && isEven(byte, next)
      || byte == 0xD0 && next < 0xB0 || byte == 0xCE && (0x86...0xAB).contains(next)
  }

  /// In the extended Latin block capitals and small letters take turns.
  @inline(__always)
  private static func isEven(_ byte: UInt8, _ next: UInt8) -> Bool {
    let scalar = Int(byte & 0x1F) << 6 | Int(next & 0x3F)
    return (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
      ? scalar % 2 == 1 : scalar % 2 == 0
  }

  /// Whether a word that ends at an index may be prose: no call, no member, no operator behind it.
  @inline(__always)
  static func mayBeProse(_ scan: Scan, end: Int) -> Bool {
    let after = scan[end]
    return proseAfter.contains(after) || after >= 0x80
  }

  /// Whether what stands before and behind is prose: no operator, path, call or member.
  static func isProse(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let before = scan[range.lowerBound - 1]
    let after = scan[range.upperBound]
    guard proseBefore.contains(before) || before >= 0x80,
      proseAfter.contains(after) || after >= 0x80
    else { return false }
    if after == UInt8(ascii: ".") || after == UInt8(ascii: ":") || after == UInt8(ascii: "'") {
      let next = scan[range.upperBound + 1]
      return !ByteClass.word.contains(next) && next != after
        || after == UInt8(ascii: "'") && next == UInt8(ascii: "s")
    }
    return true
  }

  /// Blanks, line ends, brackets, quotes, `>`, `*`, `,`, `;`, `:`.
  private static let proseBefore = ByteClass(
    low: 0x4C00_1585_0000_2601, middle: 0x0000_0000_0800_0000)
  /// Blanks, line ends, closing brackets, quotes, `.`, `,`, `;`, `:`, `!`, `?`, `<`, `*`, `/`, `&`.
  private static let proseAfter = ByteClass(
    low: 0x9C00_D6C7_0000_2601, middle: 0x0000_0000_2000_0000)
}
