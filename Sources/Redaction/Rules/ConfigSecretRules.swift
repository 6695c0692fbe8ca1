/// Secrets in languages of configuration that tie no name and value by a sign.
enum ConfigSecretRules {
  /// Words between a setting and its value: how it is written.
  private static let forms: [StaticString] = [
    "ascii-text ", "ascii ", "plaintext ", "clear ", "hex ", "local ", "remote ",
  ]

  /// `requirepass …`, `crypto isakmp key 0 …`.
  static func setting(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    return word(scan, from: behindForms(scan, end)).flatMap {
      ValueShape.mix(scan.bytes[$0]).digits > 0 || hasMark(scan, $0)
        ? Finding(type: "SECRET.password", range: $0) : nil
    }
  }

  private static let open = WordList("public,private,ro,rw,read,write,view,name,string,community")

  /// `snmp-server community …`: any word but those that everybody has.
  static func community(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard let range = word(scan, from: behindForms(scan, end)), !open.matchesWhole(scan, range)
    else { return nil }
    return Finding(type: "SECRET.password", range: range)
  }

  /// `user ann on >…` of Redis.
  static func redisUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let user = scan.start(of: .wordDashDotName, before: start, limit: 48)
    guard user < start, scan.hasFolded("user ", at: user - 5),
      let range = word(scan, from: end)
    else { return nil }
    return Finding(type: "SECRET.password", range: range)
  }

  /// `host:5432:database:user:password` of `.pgpass`: the last of five fields.
  static func passwordFile(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let host = scan.start(of: .wordDashDotName, before: start, limit: 80)
    let head = host == start && scan[start - 1] == UInt8(ascii: "*") ? start - 1 : host
    guard head < start, scan[head - 1] == 0x0A || head == 0 else { return nil }
    var index = end
    for _ in 0..<2 {
      index = scan.end(of: field, from: index, limit: 64)
      guard scan[index] == UInt8(ascii: ":") else { return nil }
      index += 1
    }
    var stop = index
    while stop < min(scan.count, index + 128), !ByteClass.space.contains(scan.bytes[stop]) {
      stop += 1
    }
    guard stop - index >= 4, !scan.bytes[index..<stop].contains(UInt8(ascii: ":")),
      stop == scan.count || scan[stop] == 0x0A || scan[stop] == 0x0D,
      !ValueShape.isPlaceholder(scan.bytes[index..<stop]),
      !StructuredSecretRules.isPlainWord(scan.bytes[index..<stop])
    else { return nil }
    return Finding(type: "SECRET.password", range: index..<stop)
  }

  private static let field = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.*@")

  /// `"Password"=hex:1f,a3,…` of the registry.
  static func registryBytes(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard scan[start - 1] == UInt8(ascii: "\"") else { return nil }
    let name = scan.start(of: .wordDash, before: start - 1, limit: 40)
    guard passwords.occurs(in: scan, name..<(start - 1)) else { return nil }
    var index = end
    // A kind: `hex(3):`.
    if scan[index] == UInt8(ascii: "(") { index += 3 }
    guard scan[index] == UInt8(ascii: ":") else { return nil }
    index += 1
    var stop = scan.end(of: bytes, from: index, limit: 2048)
    while stop > index, !ByteClass.hex.contains(scan.bytes[stop - 1]) { stop -= 1 }
    return stop - index >= 11 ? Finding(type: "SECRET.password", range: index..<stop) : nil
  }

  private static let passwords = WordList("password,passwd,secret,token,pwd")
  private static let bytes = ByteClass("0123456789abcdefABCDEF,\\\r\n ")

  /// `Pwd={a;b}` of ODBC, whose braces keep what is special.
  static func odbc(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let limit = min(scan.count, end + 64)
    guard end < limit, scan[end] != UInt8(ascii: "{"),
      let close = scan.first(UInt8(ascii: "}"), in: end..<limit), close - end >= 4,
      [UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0, 0x0A].contains(scan[close + 1])
    else { return nil }
    // In a format's text, and in JSX, braces hold a name.
    guard scan[start - 1] == UInt8(ascii: ";") || scan[close + 1] == UInt8(ascii: ";") else {
      return nil
    }
    let text = scan.bytes[end..<close]
    // A name in braces is a place for a value.
    guard text.contains(where: special.contains), !text.contains(0x0A),
      !ValueShape.isPlaceholder(text)
    else { return nil }
    return Finding(type: "SECRET.password", range: end..<close)
  }

  private static let special = ByteClass(";!@#$%&*+=?~")

  private static let drawn = WordList("\"kty\",kty\":,'kty'")

  /// A private member of a JSON web key: `d`, and of RSA `p`, `q`, `dp`, `dq`, `qi`; `k` (RFC 7518).
  static func webKey(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let quote = scan.end(of: .blank, from: end, limit: 4)
    guard scan[quote] == UInt8(ascii: "\"") else { return nil }
    let stop = scan.end(of: .wordDash, from: quote + 1, limit: 1400)
    guard stop - quote > 22, scan[stop] == UInt8(ascii: "\""),
      ValueShape.distinct(scan.bytes[(quote + 1)..<stop]) >= 10,
      // In one piece, so that of the next member only what is new is searched.
      drawn.occurs(in: scan, max(0, start - 1600)..<min(scan.count, stop + 800))
    else { return nil }
    return Finding(type: "SECRET.private_key", range: (quote + 1)..<stop)
  }

  /// `accounts: ["0x…"]`, `new Wallet("0x…")`: a private key of Ethereum, 32 bytes.
  static func ethereumKey(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = scan.end(of: .space, from: end, limit: 24)
    if scan[index] == UInt8(ascii: "[") { index = scan.end(of: .space, from: index + 1, limit: 24) }
    guard scan[index] == UInt8(ascii: "\"") || scan[index] == UInt8(ascii: "'") else { return nil }
    let body = scan.has("0x", at: index + 1) ? index + 3 : index + 1
    let stop = scan.end(of: .hex, from: body, limit: 65)
    guard stop - body == 64, scan[stop] == scan[index],
      !ValueShape.isFiller(scan.bytes[body..<stop], isSure: false)
    else { return nil }
    return Finding(type: "SECRET.private_key", range: (index + 1)..<stop)
  }

  /// Behind blanks, a digit that says how a value is hidden, and words that say how it is written.
  private static func behindForms(_ scan: Scan, _ start: Int) -> Int {
    var index = scan.end(of: .blank, from: start, limit: 4)
    for form in forms where scan.hasFolded(form, at: index) { index += form.utf8CodeUnitCount }
    if ByteClass.digit.contains(scan[index]), scan[index + 1] == 0x20 { index += 2 }
    return index
  }

  /// The word at an index, perhaps in quotes, if it stands for nothing else.
  private static func word(_ scan: Scan, from start: Int) -> Range<Int>? {
    let quote = scan[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let begin = isQuoted ? start + 1 : start
    var stop = begin
    let limit = min(scan.count, begin + 96)
    while stop < limit, !ByteClass.space.contains(scan.bytes[stop]),
      scan.bytes[stop] != UInt8(ascii: "\""), scan.bytes[stop] != UInt8(ascii: "'"),
      scan.bytes[stop] != UInt8(ascii: "`")
    {
      stop += 1
    }
    while stop > begin,
      [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(
        scan.bytes[stop - 1])
    {
      stop -= 1
    }
    let text = scan.bytes[begin..<stop]
    guard stop - begin >= 4, ValueShape.mix(text).letters > 0, !ValueShape.isPlaceholder(text),
      text.first != UInt8(ascii: "-"), !StructuredSecretRules.isPlainWord(text)
    else { return nil }
    return begin..<stop
  }

  private static func hasMark(_ scan: Scan, _ range: Range<Int>) -> Bool {
    scan.bytes[range].dropFirst().dropLast().contains { !ByteClass.letter.contains($0) }
  }
}
