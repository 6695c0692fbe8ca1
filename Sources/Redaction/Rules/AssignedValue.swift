/// Where the value of a name begins, and how it is written.
struct AssignedValue {
  /// Its first byte.
  let start: Int
  /// The quote around it, if there is one.
  let quote: UInt8?
  /// Whether the quote is escaped, as in a string within a string.
  let isEscaped: Bool
  /// How it is tied to its name.
  let tie: Tie

  enum Tie {
    case sign
    case option
    case prose
    /// A sentence with words between the name and the value.
    case told
    /// Nothing but a blank.
    case bare
    /// A place among others: a cell of a table, an argument.
    case place
  }

  /// Quotes of three kinds and `\])*`.
  private static let closers = ByteClass(
    low: 0x0000_0684_0000_0000, middle: 0x0000_0001_3000_0000)
  /// `=:>,?|+.~(`.
  private static let separators = ByteClass(
    low: 0xE400_5900_0000_0000, middle: 0x5000_0000_0000_0000)
  /// `=:>?|(`.
  private static let telling = ByteClass(
    low: 0xE400_0100_0000_0000, middle: 0x1000_0000_0000_0000)
  /// Quotes of three kinds.
  private static let quotes = ByteClass(
    low: 0x0000_0084_0000_0000, middle: 0x0000_0001_0000_0000)

  static func locate(
    _ scan: Scan, nameStart: Int, nameEnd: Int, kind: AssignmentRule.Kind
  ) -> AssignedValue? {
    var index = nameEnd
    while index < nameEnd + 9, closers.contains(scan[index]) { index += 1 }
    let isQuoted = index > nameEnd
    // `AWS Secret Access Key [None]: …`: what a prompt offers.
    if index == nameEnd, scan.has(" [", at: index),
      let close = scan.first(UInt8(ascii: "]"), in: index..<min(scan.count, index + 28)),
      scan.has("]: ", at: close)
    {
      return quoted(scan, close + 3, .sign)
    }
    if scan[index] == UInt8(ascii: "<"), let text = listed(scan, index) { return text }
    let gap = scan.end(of: .blank, from: index, limit: 16)
    if ByteClass.space.contains(scan[index]) {
      if let markup = attribute(scan, from: index) { return quoted(scan, markup, .sign) }
      if scan.has(" {", at: index), let standard = standard(scan, nameStart, from: index + 2) {
        return quoted(scan, standard, .sign)
      }
    }
    let separator = scan[gap] | 0x20 == 0x73 ? afterType(scan, gap) : gap
    var stop = separator
    while stop < separator + 5, separators.contains(scan[stop]) { stop += 1 }
    if stop == separator, scan[stop] == UInt8(ascii: "%"), let encoded = encodedSign(scan, stop) {
      return quoted(scan, encoded, .sign)
    }
    if scan[stop] == 0xEF, let wide = wideColon(scan, stop) { return quoted(scan, wide, .sign) }
    guard stop > separator else {
      return gap > index ? loose(scan, nameStart, nameEnd, gap, kind) : prose(scan, index, kind)
    }
    let signs = scan.bytes[separator..<stop]
    let sign = scan.bytes[stop - 1]
    var value = scan.end(
      of: signs.first == UInt8(ascii: ">") ? .space : .blank, from: stop, limit: 32)
    // An element of XML ends where its end tag begins, as a quoted value does at its quote.
    if signs.count == 1, sign == UInt8(ascii: ">"), opensTag(scan, nameStart),
      !quotes.contains(scan[value])
    {
      // `<Password><Value>…`: what it holds is an element of its own.
      if scan.hasFolded("<value>", at: value) {
        value = scan.end(of: .space, from: value + 7, limit: 32)
      }
      return AssignedValue(start: value, quote: UInt8(ascii: "<"), isEscaped: false, tie: .sign)
    }
    // Call and list: only a quoted value is one.
    if !signs.contains(where: telling.contains) || sign == UInt8(ascii: "(") {
      if sign == UInt8(ascii: "("), !quotes.contains(scan[value]) { return nil }
      guard
        sign == UInt8(ascii: "(") || isQuoted || signs.contains(UInt8(ascii: "."))
          || scan[nameStart - 1] == UInt8(ascii: "{")
      else { return nil }
      guard quotes.contains(scan[value]) || scan[value] == UInt8(ascii: "\\") else { return nil }
    }
    if let typed = behindType(scan, value) { value = typed }
    return quoted(scan, value, .sign)
  }

  /// `<key>password</key><string>…`, as in property lists of Apple's.
  private static func listed(_ scan: Scan, _ index: Int) -> AssignedValue? {
    guard scan.has("</key>", at: index) else { return nil }
    let text = scan.end(of: .space, from: index + 6, limit: 32)
    guard scan.has("<string>", at: text) else { return nil }
    return AssignedValue(start: text + 8, quote: UInt8(ascii: "<"), isEscaped: false, tie: .sign)
  }

  /// Whether a name is that of a start tag, with or without a prefix.
  private static func opensTag(_ scan: Scan, _ nameStart: Int) -> Bool {
    if scan[nameStart - 1] == UInt8(ascii: "<") { return true }
    guard scan[nameStart - 1] == UInt8(ascii: ":") else { return false }
    let prefix = scan.start(of: .word, before: nameStart - 1, limit: 16)
    return scan[prefix - 1] == UInt8(ascii: "<")
  }

  /// `password` … `value="…"`: the value is an attribute of its own, or the next line's.
  private static func attribute(_ scan: Scan, from start: Int) -> Int? {
    let index = scan.end(of: .space, from: start, limit: 48)
    guard index > start, scan.hasFolded("value", at: index) else { return nil }
    let sign = index + 5
    guard scan[sign] == UInt8(ascii: "=") || scan[sign] == UInt8(ascii: ":") else { return nil }
    return scan.end(of: .blank, from: sign + 1, limit: 8)
  }

  /// `variable "db_password" {` … `default = "…"`, as in Terraform: the value in the next lines.
  private static func standard(_ scan: Scan, _ nameStart: Int, from start: Int) -> Int? {
    guard scan.has("variable \"", at: nameStart - 10) else { return nil }
    let limit = min(scan.count, start + 200)
    guard start < limit else { return nil }
    var index = start
    while let line = scan.first(0x0A, in: index..<limit) {
      index = scan.end(of: .space, from: line, limit: 16)
      guard index < limit, scan[index] != UInt8(ascii: "}") else { return nil }
      guard scan.has("default", at: index) else { continue }
      let sign = scan.end(of: .blank, from: index + 7, limit: 8)
      guard scan[sign] == UInt8(ascii: "=") else { return nil }
      return scan.end(of: .blank, from: sign + 1, limit: 8)
    }
    return nil
  }

  /// `password string = …`, `token: String = …` as in Go and Swift.
  private static func afterType(_ scan: Scan, _ index: Int) -> Int {
    guard scan.hasFolded("string", at: index) else { return index }
    return scan.end(of: .blank, from: index + 6, limit: 4)
  }

  private static func behindType(_ scan: Scan, _ index: Int) -> Int? {
    guard ByteClass.letter.contains(scan[index]) else { return nil }
    let end = scan.end(of: .word, from: index, limit: 24)
    var sign = scan.end(of: .blank, from: scan[end] == UInt8(ascii: "?") ? end + 1 : end, limit: 4)
    guard sign > end, scan[sign] == UInt8(ascii: "=") else { return nil }
    sign = scan.end(of: .blank, from: sign + 1, limit: 4)
    return quotes.contains(scan[sign]) ? sign : nil
  }

  /// `%3D` or `%3A`, and a percent-encoded quote around the name.
  private static func encodedSign(_ scan: Scan, _ index: Int) -> Int? {
    var index = index
    if scan.has("%22", at: index) { index += 3 }
    guard scan.hasFolded("%3d", at: index) || scan.hasFolded("%3a", at: index) else { return nil }
    index += 3
    return scan.has("%22", at: index) ? index + 3 : index
  }

  /// A colon of East Asian width.
  private static func wideColon(_ scan: Scan, _ index: Int) -> Int? {
    guard scan.has("：", at: index) else { return nil }
    return scan.end(of: .blank, from: index + 3, limit: 4)
  }

  /// A blank and the value: an option of a command, a login file, or a sentence.
  private static func loose(
    _ scan: Scan, _ nameStart: Int, _ nameEnd: Int, _ gap: Int, _ kind: AssignmentRule.Kind
  ) -> AssignedValue? {
    let isOption =
      scan[nameStart] == UInt8(ascii: "-")
      && (scan[nameStart + 1] == UInt8(ascii: "-") || scan[nameStart - 1] == 0x20)
    if isOption || isSet(scan, nameStart) { return quoted(scan, gap, .option) }
    if kind == .password || kind == .secret, quotes.contains(scan[gap]), isStatement(scan, gap) {
      return quoted(scan, gap, .place)
    }
    guard kind == .password else {
      return prose(scan, gap, kind) ?? (kind == .secret ? bareSecret(scan, nameEnd, gap) : nil)
    }
    // `pass the clock`: a word of letters is no password on a command line.
    let end = scan.end(of: .letter, from: gap, limit: 24)
    if end > gap, ByteClass.blank.contains(scan[end]) {
      guard let told = prose(scan, gap, kind) else { return nil }
      return scan.context(before: nameStart, reach: 80, logins) ? nil : told
    }
    if scan.context(before: nameStart, reach: 80, logins) { return quoted(scan, gap, .option) }
    return prose(scan, gap, kind)
      ?? (ToldSecret.isArticled(scan, nameStart) ? quoted(scan, gap, .bare) : nil)
  }

  /// `secret "…";`: a line of a configuration, which ends where the value does.
  private static func isStatement(_ scan: Scan, _ quote: Int) -> Bool {
    let limit = min(scan.count, quote + 200)
    guard quote + 1 < limit,
      let close = scan.first(scan.bytes[quote], in: (quote + 1)..<limit)
    else { return false }
    return [0, 0x0A, 0x0D, UInt8(ascii: ";")].contains(scan[close + 1])
      && !scan.bytes[quote..<close].contains(0x0A)
  }

  /// `add-authtoken …`, `refresh token …`: something long that was drawn by chance.
  private static func bareSecret(_ scan: Scan, _ nameEnd: Int, _ gap: Int) -> AssignedValue? {
    guard ByteClass.alphanumeric.contains(scan[gap]), bareNameEnd.contains(scan[nameEnd - 1]),
      !scan.hasFolded("salt", at: nameEnd - 4)
    else { return nil }
    let end = scan.end(of: .wordDash, from: gap, limit: 24)
    return end - gap == 24 && scan.hasDigit(in: gap..<end) ? quoted(scan, gap, .bare) : nil
  }

  /// What `token`, `secret`, `key` end in.
  private static let bareNameEnd = ByteClass("nNtTyY")

  /// Commands that give a variable its value behind a blank: of Dockerfiles, of Windows, of the C shell,
  /// of fish, of C, of programs that keep settings.
  private static let setters: [StaticString] = [
    "ENV ", "setx ", "setenv ", "set -x ", "set -gx ", "#define ", "config set ", "configure set ",
    "poetry config ",
  ]

  /// What they end in before their blank: `V`, `x`, `v`, `e`, `t`, `g`.
  private static let setterEnd = ByteClass(low: 0, middle: 0x0150_00A0_0040_0000)

  private static func isSet(_ scan: Scan, _ nameStart: Int) -> Bool {
    var start = nameStart
    // `npm config set //registry.example.org/:_authToken …`: the name of a place before it.
    if scan[start - 1] == UInt8(ascii: ":") {
      start = scan.start(of: .wordDashDotSlash, before: start - 1, limit: 64)
    }
    guard scan[start - 1] == 0x20, setterEnd.contains(scan[start - 2]) else { return false }
    return setters.contains { scan.has($0, at: start - $0.utf8CodeUnitCount) }
  }

  private static let logins = WordList("login ,machine ,identified by,with ,sshpass")

  private static func prose(
    _ scan: Scan, _ index: Int, _ kind: AssignmentRule.Kind
  ) -> AssignedValue? {
    guard kind == .password || kind == .secret else { return nil }
    if let told = told(scan, index) { return told }
    guard index < scan.count, linkingFirst.contains(scan.bytes[index]) else { return nil }
    let first = scan.folded(index)
    for word in linking where word.utf8Start[0] == first && scan.hasFolded(word, at: index) {
      var value = scan.end(of: .blank, from: index + word.utf8CodeUnitCount, limit: 4)
      if scan[value] == UInt8(ascii: ":") {
        value = scan.end(of: .blank, from: value + 1, limit: 4)
      }
      return quoted(scan, value, .prose)
    }
    return nil
  }

  /// `the root password of the staging box is …`
  private static func told(_ scan: Scan, _ index: Int) -> AssignedValue? {
    ToldSecret.value(scan, from: index).map { quoted(scan, $0, .told) }
  }

  /// `iIwWlLeEtTjJoOaA` and all beyond ASCII.
  private static let linkingFirst = ByteClass(
    low: 0, middle: 0x0090_9622_0090_9622, high: true)
  private static let linking: [StaticString] = [
    "is now ", "was changed to ", "was reset to ", "was set to ", "is ", "is: ", "was ", "ist ",
    "lautet ", "es ", "est ", "è ", "é ", "to ", "jest ", "to: ",
    "является ", "是", "为", "為", "は", "는 ", "은 ", "of ", "as ",
  ]

  private static func quoted(_ scan: Scan, _ index: Int, _ tie: Tie) -> AssignedValue {
    var start = index
    // A string within a string within a string has more of them.
    let escape = scan.end(of: backslash, from: start, limit: 7)
    let isEscaped = escape > start && quotes.contains(scan[escape])
    if isEscaped { start = escape }
    if scan[start] >= 0xC2 { start = opened(scan, start) }
    // A letter before the quote marks bytes and raw strings.
    if [0x62, 0x72, 0x66, 0x75, 0x40, 0x4E].contains(scan[start]), quotes.contains(scan[start + 1])
    {
      start += 1
    }
    let quote = scan[start]
    // Bold in Markdown.
    if quote == UInt8(ascii: "*"), scan[start + 1] == quote, scan[start + 2] != quote {
      return AssignedValue(start: start + 2, quote: quote, isEscaped: false, tie: tie)
    }
    guard quotes.contains(quote) else {
      return AssignedValue(start: start, quote: nil, isEscaped: false, tie: tie)
    }
    while start < index + 5, scan[start] == quote { start += 1 }
    return AssignedValue(start: start, quote: quote, isEscaped: isEscaped, tie: tie)
  }

  private static let backslash = ByteClass(low: 0, middle: 0x1000_0000)

  /// Quotation marks that open, of print.
  private static let openers: [StaticString] = ["“", "„", "‘", "«", "「", "『", "‚"]

  /// Where a text begins behind a quotation mark of print.
  private static func opened(_ scan: Scan, _ start: Int) -> Int {
    guard let mark = openers.first(where: { scan.has($0, at: start) }) else { return start }
    let inner = scan.end(of: .blank, from: start + mark.utf8CodeUnitCount, limit: 2)
    if scan.has("\u{A0}", at: inner) { return inner + 2 }
    return scan.has("\u{202F}", at: inner) ? inner + 3 : inner
  }

  /// `0-9A-Za-z_-.=+/~!@#$%^*:|?`.
  private static let bare = ByteClass(
    low: 0xA7FF_EC3A_0000_0000, middle: 0x57FF_FFFE_C7FF_FFFF)
  /// `.:,;?!|`.
  private static let trailing = ByteClass(
    low: 0x8C00_5002_0000_0000, middle: 0x1000_0000_0000_0000)

  /// The value, as far as a number of bytes; nil where there is none.
  func range(_ scan: Scan, isPassword: Bool, limit most: Int = 8192) -> Range<Int>? {
    var end = start
    let limit = min(scan.count, start + most)
    guard let quote else {
      end = scan.end(of: Self.bare, from: start, limit: most)
      if isPassword {
        while end < limit, isPasswordByte(scan, end), !endsText(scan, end) { end += 1 }
        if tie == .sign, end < limit, end > start,
          let line = SettingPlace.lineEnd(scan, start: start, cut: end), line <= limit
        {
          end = line
        }
      }
      while end > start, Self.trailing.contains(scan.bytes[end - 1]),
        !isPassword || end - start > 1,
        !(isPassword && scan.bytes[end - 1] == UInt8(ascii: "!"))
      {
        end -= 1
      }
      return end > start ? start..<end : nil
    }
    while end < limit {
      let byte = scan.bytes[end]
      if byte == quote || byte == 0x0A { break }
      if byte == UInt8(ascii: "\\") {
        if isEscaped { break }
        end += 2
        continue
      }
      // Drawn by chance it has no blanks; marks it may have.
      if !isPassword, byte <= 0x20 || byte >= 0x7F { break }
      end += 1
    }
    end = min(end, scan.count)
    return end > start ? start..<end : nil
  }

  /// Whether a mark of print stands at an index, or another script begins behind a text of ASCII: a
  /// sentence goes on there.
  private func endsText(_ scan: Scan, _ index: Int) -> Bool {
    switch scan.bytes[index] {
    case ..<0xC2: false
    case 0xC2: [0xA0, 0xAB, 0xBB].contains(scan[index + 1])
    case 0xE2: scan[index + 1] == 0x80
    case 0xE3...0xED, 0xEF: scan[start] < 0x80 && index > start
    default: false
    }
  }

  /// Whether a value that was read as far as a limit ended before it.
  func isWhole(_ scan: Scan, _ head: Range<Int>, limit: Int) -> Bool {
    // An escape takes two bytes; what was trimmed may have gone on to the limit.
    head.count < limit - 2
      && (quote != nil || !Self.trailing.contains(scan[head.upperBound]))
  }

  private func isPasswordByte(_ scan: Scan, _ index: Int) -> Bool {
    let byte = scan.bytes[index]
    if Self.bare.contains(byte) || byte >= 0x80 { return true }
    guard byte == UInt8(ascii: "&") else { return false }
    // In a sentence no other parameter begins at an ampersand, nor behind a colon and a blank.
    if tie == .prose || tie == .told { return true }
    guard scan[start - 1] == 0x20, scan[start - 2] == UInt8(ascii: ":") else { return false }
    // `&quot;` is a mark of HTML's.
    let name = scan.end(of: .alphanumeric, from: index + 1, limit: 9)
    return name > index + 1 && scan[name] != UInt8(ascii: ";")
  }

  /// Whether the value is code: a call, a variable, a path.
  func isCode(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard quote == nil else {
      return scan.hasFolded("http", at: range.lowerBound)
        && scan.has("://", at: range.lowerBound + 4)
        || scan.has("https://", at: range.lowerBound)
    }
    let after = scan[range.upperBound]
    if after == UInt8(ascii: "(") || after == UInt8(ascii: "[")
      || after == UInt8(ascii: "<") && tie == .prose
    {
      return true
    }
    let first = scan.bytes[range.lowerBound]
    // A tag of YAML: `!vault |`, `!Ref Name`.
    if first == UInt8(ascii: "!"), scan[range.upperBound] == 0x20,
      scan.bytes[range].dropFirst().allSatisfy(ByteClass.letter.contains)
    {
      return true
    }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "#")
      || scan.hasFolded("http", at: range.lowerBound)
    {
      return true
    }
    let text = scan.bytes[range]
    guard text.contains(UInt8(ascii: ".")), !text.contains(UInt8(ascii: "=")) else { return false }
    // What goes on behind a mark that ends a value in code was read to its line's end.
    if tie == .sign, text.contains(where: SettingPlace.joints.contains) { return false }
    if SettingPlace.holds(scan, range), !OpenValue.readsLikeName(scan, range) { return false }
    // Dotted names of code: each part reads like a word, and none is a word with a year or so.
    return LetterPairs.wordiness(text) > 0 && !endsCounted(scan, range)
  }

  /// `blue.bike88`, `blue.2019`: a word's last letters and two to four digits, as people make passwords.
  private func endsCounted(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let digits = scan.start(of: .digit, before: range.upperBound, limit: 5)
    let end = scan[digits - 1] == UInt8(ascii: ".") ? digits - 1 : digits
    let letters = scan.start(of: .letter, before: end, limit: 24)
    return (2...4).contains(range.upperBound - digits) && end - letters >= 4
      && letters >= range.lowerBound
  }
}
