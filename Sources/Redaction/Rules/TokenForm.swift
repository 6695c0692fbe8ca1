/// The form of a token's body: classes with counts, and characters that stand for themselves.
///
/// `a{14}.h{64}` is 14 letters or digits, a dot, 64 hexadecimal digits. Every class takes as many
/// characters as it may, up to its count, and gives none back: a match is linear in its length.
struct TokenForm: Sendable {
  /// One class with its counts.
  struct Part: Sendable {
    let set: ByteClass
    let count: ClosedRange<Int>
  }

  /// The form as it is written.
  let text: String
  let parts: [Part]

  /// The classes by their letters.
  static let classes: [Character: (set: ByteClass, members: String)] = [
    "a": (.alphanumeric, "letters and digits"),
    "A": (.upperAlphanumeric, "capitals and digits"),
    "l": (.lowerAlphanumeric, "small letters and digits"),
    "L": (.letter, "letters"),
    "z": (.lower, "small letters"),
    "d": (.digit, "digits"),
    "h": (.lowerHex, "hexadecimal digits, small"),
    "H": (.hex, "hexadecimal digits"),
    "_": (.word, "letters, digits, `_`"),
    "w": (.wordDash, "letters, digits, `_`, `-`"),
    "e": (.wordDashEqual, "letters, digits, `_`, `-`, `=`"),
    "D": (.wordDashDot, "letters, digits, `_`, `-`, `.`, `=`"),
    "b": (.base64, "base64 of either alphabet"),
    "B": (standardBase64, "base64 of the standard alphabet"),
    "s": (percentBase64, "base64, perhaps percent-encoded"),
    "%": (percentBase64, "base64, perhaps percent-encoded"),
    "p": (path, "letters, digits, `/`, `@`, `_`, `-`"),
    "x": (visible, "letters, digits and most marks"),
  ]

  private static let standardBase64 = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/=")
  private static let percentBase64 = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%+/=_-")
  private static let path = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/@_-+")
  private static let visible = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=+/~!@#$%^*:|,")

  /// A form from its text; what is no class with a count stands for itself.
  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = Substring(text)
    while let first = rest.first {
      rest.removeFirst()
      if first == "'" { continue }
      guard rest.first == "{", let close = rest.firstIndex(of: "}"),
        let known = Self.classes[first]
      else {
        parts.append(Part(set: ByteClass(String(first)), count: 1...1))
        continue
      }
      let bounds = rest[rest.index(after: rest.startIndex)..<close].split(separator: ",")
        .compactMap { Int($0) }
      let low = bounds.first ?? 1
      parts.append(Part(set: known.set, count: low...max(low, bounds.last ?? low)))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts
  }

  /// The end of the body that begins at an index, if it has the form and no more of it follows.
  func match(_ scan: Scan, from start: Int) -> Int? {
    guard let index = reach(scan, from: start) else { return nil }
    let last = parts.last?.set ?? .alphanumeric
    // More of the same behind it makes it longer than the form allows.
    let after = scan[index]
    return ByteClass.alphanumeric.contains(after)
      || ByteClass.word.contains(after) && last.contains(after)
      ? nil : index
  }

  /// Whether the first bytes behind an index can begin the body; one or two tell most words from it.
  @inline(__always)
  func mayBegin(_ scan: Scan, at start: Int) -> Bool {
    guard let first = parts.first else { return true }
    let least = min(first.count.lowerBound, 8)
    return scan.end(of: first.set, from: start, limit: least) == start + least
  }

  /// The end of what has the form at an index, whatever follows; nil where a part is missing.
  @inline(__always)
  func reach(_ scan: Scan, from start: Int) -> Int? {
    var index = start
    for part in parts {
      let begin = index
      index = scan.end(of: part.set, from: begin, limit: part.count.upperBound)
      guard index - begin >= part.count.lowerBound else { return nil }
    }
    return index
  }
}

/// What values that begin like a provider's token have to look like.
enum TokenForms {
  /// The rules by the first four bytes of their beginnings.
  private static let byHead: [UInt32: [TokenRule]] = Dictionary(
    grouping: TokenRules.all.filter { $0.prefix.utf8.count >= 4 && !common.contains($0.prefix) }
  ) { head($0.prefix.utf8) }

  private static func head(_ text: some Sequence<UInt8>) -> UInt32 {
    text.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether some beginning has the first four bytes that fold to a place: most values have those of
  /// none, and are passed on one look.
  private static let isHead: [Bool] = byHead.keys.reduce(into: Array(repeating: false, count: 4096))
  { $0[place($1)] = true }

  @inline(__always)
  private static func place(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> 20) }

  /// Whether a value bears a provider's beginning without being its token: cut short, or of other
  /// characters. The provider's own form knows better than any guess at how random it looks.
  static func isMalformed(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if ByteClass.digit.contains(scan.bytes[range.lowerBound]), isMalformedTelegram(scan, range) {
      return true
    }
    guard range.count >= 8 else { return false }
    let key = head(scan.bytes[range])
    guard isHead[place(key)], let rules = byHead[key] else { return false }
    var bears = false
    for rule in rules {
      let head = rule.head
      guard range.count >= head.count,
        head.indices.allSatisfy({ scan.bytes[range.lowerBound + $0] == head[$0] })
      else { continue }
      if rule.form.match(scan, from: range.lowerBound + head.count) != nil { return false }
      // Parts that are not where the form has them are no newer form.
      if rule.form.parts.count > 1,
        rule.form.reach(scan, from: range.lowerBound + head.count) == nil
      {
        bears = true
        continue
      }
      // Longer than the form may be a newer form.
      let least = rule.form.parts.reduce(0) { $0 + $1.count.lowerBound }
      if range.count - head.count > least { return false }
      bears = true
    }
    return bears
  }

  /// Beginnings that are ordinary words.
  static let common: Set<String> = [
    "live_", "test_", "key-", "api-", "sdk-", "mob-", "secret_", "secret-", "sandbox_", "api_",
    "sess-", "EAAA", "AAAA", "oauth:", "API-", "key_", "web_", "ext_", "1000.", "hawk.", "perm:",
    "perm-",
  ]

  /// A number, a colon and a key, as of Telegram's bots, but not as long as theirs.
  private static func isMalformedTelegram(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let digits = scan.end(of: .digit, from: range.lowerBound, limit: 24)
    return digits - range.lowerBound >= 5 && scan[digits] == UInt8(ascii: ":")
      && scan[digits + 1] == UInt8(ascii: "A")
  }
}
