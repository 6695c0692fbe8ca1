/// Secrets by their structure: keys in armour, JWTs, credentials in URLs and headers.
enum StructuredSecretRules {
  /// `-----BEGIN … PRIVATE KEY-----` to its end.
  static func privateKey(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let head = scan.bytes[end..<min(scan.count, end + 48)]
    guard let close = head.firstIndex(of: UInt8(ascii: "-")),
      keyWords.occurs(in: scan, end..<close)
    else { return nil }
    // The body ends at the next armour line, in the same text; escaped newlines are part of it.
    let body = min(scan.count, close + 5)
    let limit = min(scan.count, body + 65_536)
    var index = body
    while index < limit {
      if scan.bytes[index] == UInt8(ascii: "-"), scan.has("-----", at: index) {
        guard scan.has("-----END", at: index) else { break }
        let stop = scan.end(of: armour, from: index + 8, limit: 64)
        // Nothing in between is an example of the form, not a key.
        guard index - body >= 24, hasKey(scan, body..<index) else { return nil }
        return Finding(type: "SECRET.private_key", range: start..<stop)
      }
      index += 1
    }
    // Cut off: what looks like its body goes.
    let stop = scan.end(of: keyBody, from: body, limit: index - body)
    return stop > close + 40 && hasKey(scan, body..<stop)
      ? Finding(type: "SECRET.private_key", range: start..<stop) : nil
  }

  private static func hasKey(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let text = scan.bytes[range.prefix(240)]
    return ValueShape.distinct(text) >= 10 && text.count { ByteClass.base64.contains($0) } >= 20
  }

  private static let keyWords = WordList("private key")
  private static let armour = ByteClass(" -ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let keyBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/=\\\r\n:,- ")

  /// `PuTTY-User-Key-File-2: …` to its `Private-MAC`.
  static func puttyKey(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let limit = min(scan.count, end + 16_384)
    var index = end
    while index < limit {
      if scan.bytes[index] == UInt8(ascii: "P"), scan.has("Private-MAC: ", at: index) {
        return Finding(
          type: "SECRET.private_key",
          range: start..<scan.end(of: .hex, from: index + 13, limit: 80))
      }
      // Another key begins: this one has no end.
      if scan.bytes[index] == UInt8(ascii: "P"), scan.has("PuTTY-User-Key-File-", at: index) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// `eyJ….….…`: a JSON web token, signed or not.
  static func webToken(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.wordDash.contains(scan[start - 1]) || scan[start - 3] == UInt8(ascii: "%")
    else {
      return nil
    }
    // In the middle of a long run it would be read again from each `=`.
    if scan.start(of: .wordDashEqual, before: start, limit: 64) == start - 64 { return nil }
    let head = scan.end(of: .wordDashEqual, from: end, limit: 4096)
    guard head - start >= 17, scan[head] == UInt8(ascii: ".") else { return nil }
    var stop = scan.end(of: .wordDashEqual, from: head + 1, limit: 1 << 16)
    guard stop - head >= 10 || stop - head == 1 && scan[stop] == UInt8(ascii: ".") else {
      return nil
    }
    var parts = 2
    while parts < 5, scan[stop] == UInt8(ascii: "."), ByteClass.wordDash.contains(scan[stop + 1]) {
      stop = scan.end(of: .wordDashEqual, from: stop + 1)
      parts += 1
    }
    if parts == 2, scan[stop] == UInt8(ascii: ".") { stop += 1 }
    let isEncodedObject = scan.has("ey", at: head + 1) || scan.has("ew", at: head + 1)
    guard parts >= 3 && stop - start >= 40 || isEncodedObject else { return nil }
    return Finding(type: "SECRET.jwt", range: start..<stop)
  }

  /// `ZXlK…`: a JSON web token in base64.
  static func wrappedWebToken(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.alphanumeric.contains(scan[start - 1]) else { return nil }
    let stop = scan.end(of: .base64, from: end)
    return stop - start >= 60 ? Finding(type: "SECRET.jwt", range: start..<stop) : nil
  }

  /// `A-Za-z0-9+`.
  private static let schemeEnd = ByteClass(
    low: 0x03FF_0800_0000_0000, middle: 0x07FF_FFFE_07FF_FFFE)

  /// `scheme://user:password@host`: the user and the password.
  static func urlCredential(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard schemeEnd.contains(scan[start - 1]) else { return nil }
    var index = end
    var colon: Int?
    var at: Int?
    let limit = min(scan.count, end + 512)
    while index < limit, !urlEnd.contains(scan.bytes[index]) {
      let byte = scan.bytes[index]
      if byte == UInt8(ascii: ":"), colon == nil, at == nil { colon = index }
      if byte == UInt8(ascii: "@") { at = index }
      // A slash ends the host, unless an `@` shows that it was part of a password.
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        // The next address begins; no password has this in it.
        if index > end, scan.has("://", at: index - 1) { break }
        if at != nil || colon == nil || index - end > 128 { break }
      }
      index += 1
    }
    guard let at else { return nil }
    guard let colon, colon < at else {
      // A token in the place of a user: `https://TOKEN@host`.
      let user = scan.bytes[end..<at]
      return user.count >= 16 && ValueShape.looksRandom(user)
        ? Finding(type: "URL_CREDENTIAL", range: end..<at) : nil
    }
    let secret = scan.bytes[(colon + 1)..<at]
    guard secret.count >= 1, let first = secret.first,
      !secret.contains(UInt8(ascii: "/")) || colon + 1 < at && !isPort(secret)
    else { return nil }
    if [0x24, 0x7B, 0x3C, 0x5B, 0x25].contains(first), first != 0x25 || scan[colon + 2] == 0x73 {
      return nil
    }
    if isPlainWord(secret)
      || secret.allSatisfy({ $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "x") })
    {
      return nil
    }
    if isDefault(scan, user: end..<colon, secret: secret, host: at + 1) { return nil }
    return Finding(type: "URL_CREDENTIAL", range: end..<at)
  }

  /// `guest:guest@localhost`: a word as user and password at a host without a domain is how a
  /// program comes.
  private static func isDefault(
    _ scan: Scan, user: Range<Int>, secret: ValueShape.Bytes, host: Int
  ) -> Bool {
    guard secret.allSatisfy(ByteClass.letter.contains), scan.bytes[user].elementsEqual(secret)
    else { return false }
    return scan[scan.end(of: .wordDash, from: host, limit: 64)] != UInt8(ascii: ".")
  }

  private static func isPort(_ text: ValueShape.Bytes) -> Bool {
    text.prefix { $0 != UInt8(ascii: "/") }.allSatisfy(ByteClass.digit.contains)
  }

  /// White space, quotes of three kinds and `<>\(),`.
  private static let urlEnd = ByteClass(
    low: 0x5000_1385_0000_2600, middle: 0x0000_0001_1000_0000)

  private static let plain: Set<String> = [
    "password", "pass", "pw", "secret", "xxx", "xxxx", "***", "****", "pwd", "passwd", "token",
    "your-password", "yourpassword", "your_password", "mypassword", "pass123", "...", "user",
  ]

  static func isPlainWord(_ text: ValueShape.Bytes) -> Bool {
    plain.contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  /// ` \t"':=\,`.
  private static let headerGap = ByteClass(
    low: 0x2400_1085_0000_0200, middle: 0x0000_0000_1000_0000)

  private static let schemes: [StaticString] = [
    "bearer", "basic", "token", "apikey", "digest", "ssws", "key", "bot", "splunk", "geniekey",
    "negotiate",
  ]

  /// `Authorization: Bearer …`, `X-Api-Key: …`.
  static func authorization(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // In the middle of a long value no header begins; so no value is read again from each.
    if scan.start(of: .wordDashDotSlash, before: start, limit: 64) == start - 64 { return nil }
    var index = end
    while index < end + 12, headerGap.contains(scan[index]) { index += 1 }
    var isBasic = scan.hasFolded("basic", at: start)
    let first = scan[index] | 0x20
    for scheme in Self.schemes
    where scheme.utf8Start[0] == first && scan.hasFolded(scheme, at: index) {
      isBasic = scan.hasFolded("basic", at: index)
      let behind = index + scheme.utf8CodeUnitCount
      guard scan[behind] == 0x20 || scan[behind] == UInt8(ascii: "=") else { continue }
      index = scan.end(of: .blank, from: behind, limit: 8)
      if scan.hasFolded("token=", at: index) { index += 6 }
      if scan[index] == UInt8(ascii: "\"") { index += 1 }
      break
    }
    let stop = scan.end(of: .wordDashDotSlash, from: index, limit: 4096)
    let value = scan.bytes[index..<stop]
    let mix = ValueShape.mix(value)
    // Short words without a digit are none drawn by chance.
    guard value.count >= 10, isBasic || mix.digits > 0 || value.count >= 16,
      ValueShape.distinct(value) >= 5, !ValueShape.isPlaceholder(value),
      !isScheme(scan, end: stop)
    else { return nil }
    if isBasic, isPlainBasic(value) { return nil }
    let isRandom = isBasic || ValueShape.looksRandom(value) || mix.digits > 1 && mix.letters > 3
    guard isRandom, !TokenForms.isMalformed(scan, index..<stop) else { return nil }
    return Finding(type: "SECRET.authorization", range: index..<stop)
  }

  /// `AWS4-HMAC-SHA256 Credential=…`: parameters follow, so it is a scheme and no value.
  private static func isScheme(_ scan: Scan, end: Int) -> Bool {
    guard scan[end] == 0x20, ByteClass.upper.contains(scan[end + 1]) else { return false }
    return scan[scan.end(of: .letter, from: end + 1, limit: 24)] == UInt8(ascii: "=")
  }

  /// Whether a basic authorization's base64 says a documentation's user and password.
  private static func isPlainBasic(_ value: ValueShape.Bytes) -> Bool {
    guard value.count <= 64, let text = WrappedText.decode(value),
      let colon = text.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return text[(colon + 1)...].withUnsafeBufferPointer { isPlainWord($0[...]) }
  }

  private static let clients = WordList("curl,wget,http,lftp,smbclient")

  /// `curl -u user:password`.
  static func basicUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard scan[start - 1] == 0x20 || scan[start - 1] == 0x0A || start == 0 else { return nil }
    var index = scan.end(of: .blank, from: end, limit: 4)
    var stop = index
    let quote = scan[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      stop = index
      while stop < min(scan.count, index + 256), scan.bytes[stop] != quote, scan.bytes[stop] != 0x0A
      {
        stop += 1
      }
    } else {
      stop = scan.end(of: .bareSecret, from: index, limit: 256)
    }
    let value = scan.bytes[index..<stop]
    guard let colon = value.firstIndex(of: UInt8(ascii: ":")), stop - index > 4,
      scan.context(before: start, reach: 400, clients)
    else { return nil }
    let user = value[..<colon]
    let secret = value[(colon + 1)...]
    // The secret has gone already.
    if secret.isEmpty, Placeholder.end(scan, at: stop) != nil { return nil }
    if colon == index || secret.isEmpty {
      let whole = secret.isEmpty ? user : secret
      return ValueShape.looksRandom(whole)
        ? Finding(type: "SECRET.basic", range: whole.startIndex..<whole.endIndex) : nil
    }
    guard secret.count >= 3, let first = secret.first,
      ![0x24, 0x3C, 0x7B, 0x5B, 0x2A].contains(first),
      !isPlainWord(secret), ValueShape.distinct(secret) > 1,
      !(secret.count > 8 && ValueShape.isPlaceholder(secret))
    else { return nil }
    return Finding(type: "SECRET.basic", range: (colon + 1)..<stop)
  }

  /// `$2b$12$…`, `$6$salt$…`, `$argon2id$…`, `{SSHA}…`: hashes of passwords.
  static func passwordHash(_ scan: Scan, start: Int, end: Int) -> Finding? {
    if scan.start(of: hashBody, before: start, limit: 64) == start - 64 { return nil }
    let stop = scan.end(of: hashBody, from: end, limit: 256)
    let text = scan.bytes[end..<stop]
    guard text.count >= 20, ValueShape.mix(text).digits > 0, ValueShape.distinct(text) >= 10 else {
      return nil
    }
    return Finding(type: "SECRET.password_hash", range: start..<stop)
  }

  /// `0-9A-Za-z./+$=,_-`.
  private static let hashBody = ByteClass(
    low: 0x23FF_F810_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
}

extension ByteClass {
  /// `0-9A-Za-z_-.=+/~%`.
  static let wordDashDotSlash = ByteClass(
    low: 0x23FF_E820_0000_0000, middle: 0x47FF_FFFE_87FF_FFFE)
  /// `0-9A-Za-z_-.=+/~!@#%^&*:?$`.
  static let bareSecret = ByteClass(
    low: 0xA7FF_EC7A_0000_0000, middle: 0x47FF_FFFE_C7FF_FFFF)
}
