/// Tells what looks like a secret from what looks like a placeholder or code.
enum ValueShape {
  /// Whether a value stands for another: `YOUR_API_KEY`, `xxxx`, `${VAR}`, `<token>`, `example`.
  static func isPlaceholder(_ value: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard let first = value.first, let last = value.last else { return true }
    if first == UInt8(ascii: "<") || first == UInt8(ascii: "$") || first == UInt8(ascii: "{")
      || first == UInt8(ascii: "%") || first == UInt8(ascii: "[") || first == UInt8(ascii: "*")
      || last == UInt8(ascii: "}")
    {
      return true
    }
    if distinct(value) < 4 { return true }
    if longestRun(value) * 2 > value.count { return true }
    let folded = value.prefix(96).map { ByteClass.upper.contains($0) ? $0 | 0x20 : $0 }
    return words.contains { contains(folded, $0) }
  }

  private static let words = [
    "example", "your_", "your-", "yourapi", "yourtoken", "yoursecret", "yourpass", "xxxxx",
    "placeholder", "changeme", "change_me", "insert", "redacted", "dummy", "process.env",
    "os.environ", "getenv", "sample", "abcdefgh", "12345678901234567890", "_here", "todo",
  ].map { Array($0.utf8) }

  static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard text.count >= word.count, let first = word.first else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      if text[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }

  static func distinct(_ value: some Collection<UInt8>) -> Int {
    var seen = (UInt64(0), UInt64(0))
    for byte in value {
      if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte & 63) }
    }
    return seen.0.nonzeroBitCount + seen.1.nonzeroBitCount
  }

  private static func longestRun(_ value: some Collection<UInt8>) -> Int {
    var (best, run) = (0, 0)
    var previous: UInt8?
    for byte in value {
      run = byte == previous ? run + 1 : 1
      previous = byte
      best = max(best, run)
    }
    return best
  }

  /// Which kinds of characters a value has.
  struct Mix {
    var digits = 0
    var uppers = 0
    var lowers = 0
    var others = 0
  }

  static func mix(_ value: some Collection<UInt8>) -> Mix {
    var mix = Mix()
    for byte in value {
      if ByteClass.digit.contains(byte) {
        mix.digits += 1
      } else if ByteClass.upper.contains(byte) {
        mix.uppers += 1
      } else if ByteClass.lower.contains(byte) {
        mix.lowers += 1
      } else {
        mix.others += 1
      }
    }
    return mix
  }

  /// Whether an unquoted or quoted value next to a telling name looks drawn by chance.
  static func looksRandom(_ value: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard value.count >= 8, value.count <= 4096, !isPlaceholder(value) else { return false }
    let mix = mix(value.prefix(256))
    if mix.digits == 0 {
      // Words of code have no digits; only a long mixture of cases is no word.
      return value.count >= 20 && mix.uppers >= 4 && mix.lowers >= 4 && caseChanges(value) >= 6
    }
    if mix.lowers + mix.uppers + mix.others == 0 { return value.count >= 12 }
    return distinct(value) >= 6 || (distinct(value) >= 5 && value.count <= 12)
  }

  private static func caseChanges(_ value: some Collection<UInt8>) -> Int {
    var changes = 0
    var previous: Bool?
    for byte in value where ByteClass.letter.contains(byte) {
      let upper = ByteClass.upper.contains(byte)
      if let previous, previous != upper { changes += 1 }
      previous = upper
    }
    return changes
  }
}
