/// A provider's token with a published form: a fixed beginning, then so many characters of classes.
///
/// The examples are a body each, apart from the beginning, so that no whole token stands in the
/// source and nobody's scanner stops at it.
///
/// A class, so that a hit costs one reference and no copy of its parts.
final class TokenRule: Sendable {
  /// The fine type: `SECRET.` is put before it.
  let name: String
  /// The fixed beginning.
  let prefix: String
  /// What follows, as `a{36}`; see `TokenForm`.
  let form: TokenForm
  /// Whether the beginning is found in any case.
  let isCaseless: Bool
  /// A body with which the beginning makes a token.
  let yes: String
  /// A body with which it makes none.
  let no: String

  /// The bytes of the beginning.
  let head: [UInt8]
  /// The fine type of its findings, written once.
  private let type: String
  /// Whether the beginning is so long that nothing else begins like it.
  private let isTelling: Bool
  /// Whether the beginning is an ordinary word, which other names end in.
  private let isWord: Bool

  /// Whether the beginning is a host and the way on it: the whole address is the secret.
  private let isAddress: Bool

  /// Whether it may be so long that reading it from each of many beginnings would take long.
  private let isLong: Bool

  /// What a longer run is made of in whose middle it is not looked for.
  private let runBody: ByteClass

  init(
    _ name: String, _ prefix: String, _ form: String, isCaseless: Bool = false,
    yes: String, no: String
  ) {
    self.name = name
    self.type = "SECRET." + name
    self.prefix = prefix
    self.head = Array(prefix.utf8)
    self.form = TokenForm(form)
    self.isCaseless = isCaseless
    self.yes = yes
    self.no = no
    self.isLong = self.form.parts.reduce(0) { $0 + $1.count.upperBound } > 40
    // A run of beginnings, which are words, and of what the body goes on with.
    self.runBody = self.form.parts.first.map { $0.set.union(.wordDash) } ?? .wordDash
    self.isAddress = prefix.contains(".") && prefix.contains("/") && !prefix.hasPrefix("/")
    self.isTelling = prefix.utf8.count >= 10
    self.isWord = TokenForms.common.contains(prefix)
  }

  /// Grows from the end of the beginning. What has a token's form and is none is
  /// looked at as long as there is patience.
  func grow(
    _ scan: Scan, start: Int, end: Int, _ patience: inout Patience,
    _ repeated: inout RepeatedPlaces
  ) -> Finding? {
    // In the middle of a word it is another word; behind a percent or backslash escape it is not.
    if ByteClass.alphanumeric.contains(scan.bytes[start]),
      ByteClass.alphanumeric.contains(scan[start - 1]), !isEscape(scan, before: start)
    {
      return nil
    }
    if !form.mayBegin(scan, at: end) { return nil }
    // Long tokens are not looked for in the middle of a longer run: each would be read anew.
    if isLong, isWithinRun(scan, start) { return nil }
    if isWord, ByteClass.wordDash.contains(scan[start - 1]) { return nil }
    guard let stop = form.match(scan, from: end) else { return nil }
    let value = scan.bytes[end..<stop]
    if value.count >= 12 {
      guard patience.allows(start) else { return nil }
      guard !isFilled(scan, start, value, &repeated) else {
        patience.pay()
        return nil
      }
    }
    return Finding(type: type, range: (isAddress ? Self.scheme(scan, start) : start)..<stop)
  }

  /// Where the URL begins in whose host an index stands.
  private static func scheme(_ scan: Scan, _ start: Int) -> Int {
    let host = scan.start(of: .wordDashDot, before: start, limit: 48)
    for scheme: StaticString in ["https://", "http://"] {
      let begin = host - scheme.utf8CodeUnitCount
      if scan.hasFolded(scheme, at: begin) { return begin }
    }
    return start
  }

  /// The same, once for bodies that stand where their surroundings are repeated.
  private func isFilled(
    _ scan: Scan, _ start: Int, _ value: ValueShape.Bytes, _ repeated: inout RepeatedPlaces
  ) -> Bool {
    guard value.endIndex <= start + RepeatedPlaces.reach else { return isFilled(value) }
    let place = RepeatedPlaces.Place(
      scan, at: start, rule: (2 << 20) + ScanMemory.place(ObjectIdentifier(self)) & 0xF_FFFF)
    if let same = repeated.outcome(scan, at: place) { return same.next > start }
    let isFilled = isFilled(value)
    repeated.keep(RepeatedPlaces.Outcome(next: isFilled ? start + 1 : start), at: place)
    return isFilled
  }

  /// Whether a body only fills its place, or reads like words: drawn by chance it does not.
  private func isFilled(_ value: ValueShape.Bytes) -> Bool {
    ValueShape.isFiller(value, isSure: isTelling)
      || !isTelling && ValueShape.mix(value.prefix(128)).digits < 4
        && LetterPairs.wordiness(value.prefix(128)) > 0.25
  }

  /// Whether 64 bytes before an index are all of the run's; those that were read from another
  /// beginning are not read again.
  private func isWithinRun(_ scan: Scan, _ start: Int) -> Bool {
    let floor = start - 64
    guard floor >= 0, runBody.contains(scan.bytes[start - 1]), let memory = scan.memory else {
      return false
    }
    let entry = memory.run(of: ObjectIdentifier(self))
    let known = entry.pointee.rule == ObjectIdentifier(self) ? entry.pointee.range : 0..<0
    var index = start
    while index > floor {
      if known.lowerBound < index, index <= known.upperBound {
        index = max(floor, known.lowerBound)
      } else if runBody.contains(scan.bytes[index - 1]) {
        index -= 1
      } else {
        break
      }
    }
    entry.pointee = ScanMemory.Run(rule: ObjectIdentifier(self), range: index..<start)
    return index == floor
  }

  /// `%3D` or `\n` right before an index.
  private func isEscape(_ scan: Scan, before index: Int) -> Bool {
    if scan[index - 3] == UInt8(ascii: "%"), ByteClass.hex.contains(scan[index - 2]) { return true }
    return scan[index - 2] == UInt8(ascii: "\\")
      && [0x6E, 0x72, 0x74].contains(scan[index - 1])
      || scan[index - 6] == UInt8(ascii: "\\") && scan[index - 5] == UInt8(ascii: "u")
  }
}

/// All rules for tokens with a fixed beginning.
enum TokenRules {
  static let all: [TokenRule] =
    cloud + hosting + chat + payment + models + registries + services + servicesMore
    + further
}
