/// Secrets by their structure: keys in armour, JWTs, credentials in URLs and headers.
enum StructuredSecretRules {
  /// `-----BEGIN … PRIVATE KEY-----` to its end.
  static func privateKey(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let head = scan.bytes[end..<min(scan.count, end + 48)]
    guard let close = head.firstIndex(of: UInt8(ascii: "-")),
      ValueShape.contains(Array(scan.bytes[end..<close]), Array("PRIVATE KEY".utf8))
    else { return nil }
    // The body ends at the next armour line, in the same text; escaped newlines are part of it.
    var index = min(scan.count, close + 5)
    let limit = min(scan.count, index + 65_536)
    while index < limit {
      if scan.bytes[index] == UInt8(ascii: "-"), scan.has("-----END ", at: index) {
        let stop = scan.end(of: armour, from: index + 9, limit: 64)
        return Finding(type: "SECRET.private_key", range: start..<stop)
      }
      if scan.bytes[index] == UInt8(ascii: "-"), scan.has("-----BEGIN ", at: index) { break }
      index += 1
    }
    // Cut off: what looks like its body goes.
    let stop = scan.end(of: body, from: close + 5, limit: 65_536)
    return stop > close + 40 ? Finding(type: "SECRET.private_key", range: start..<stop) : nil
  }

  private static let armour = ByteClass(" -ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let body = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/=\\\r\n:,- ")

  /// `eyJ….….…`: a JSON web token, signed or not.
  static func webToken(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.wordDash.contains(scan[start - 1]) else { return nil }
    let head = scan.end(of: .wordDash, from: end, limit: 4096)
    guard head - start >= 17, scan[head] == UInt8(ascii: "."), scan.has("ey", at: head + 1) else {
      return nil
    }
    var stop = scan.end(of: .wordDash, from: head + 1, limit: 1 << 16)
    guard stop - head >= 17 else { return nil }
    if scan[stop] == UInt8(ascii: ".") { stop = scan.end(of: .wordDashEqual, from: stop + 1) }
    return Finding(type: "SECRET.jwt", range: start..<stop)
  }

  /// `ZXlK…`: a JSON web token in base64.
  static func wrappedWebToken(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.alphanumeric.contains(scan[start - 1]) else { return nil }
    let stop = scan.end(of: .base64, from: end)
    return stop - start >= 60 ? Finding(type: "SECRET.jwt", range: start..<stop) : nil
  }

  /// `scheme://user:password@host`: the password, and the user with it.
  static func urlCredential(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard ByteClass.letter.contains(scan[start - 1]) else { return nil }
    var index = end
    var colon: Int?
    let limit = min(scan.count, end + 512)
    while index < limit, !urlEnd.contains(scan.bytes[index]) {
      if scan.bytes[index] == UInt8(ascii: ":"), colon == nil { colon = index }
      if scan.bytes[index] == UInt8(ascii: "@") {
        guard let colon, index - colon > 1 else { return nil }
        let secret = scan.bytes[(colon + 1)..<index]
        if ["$", "{", "<", "["].contains(where: { secret.first == UInt8(ascii: $0) })
          || isPlainWord(secret)
        {
          return nil
        }
        return Finding(type: "URL_CREDENTIAL", range: end..<index)
      }
      index += 1
    }
    return nil
  }

  private static let urlEnd = ByteClass(" \t\r\n\"'`<>/?#\\")

  private static func isPlainWord(_ text: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    let word = String(decoding: text, as: UTF8.self).lowercased()
    return [
      "password", "pass", "pw", "user:password", "secret", "xxx", "xxxx", "***", "****", "pwd",
    ]
    .contains(word)
  }

  /// `Authorization: Bearer …`, `X-Api-Key: …`.
  static func authorization(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = end
    while index < end + 12, headerGap.contains(scan[index]) { index += 1 }
    for scheme: StaticString in ["bearer", "basic", "token", "apikey", "digest"]
    where scan.hasFolded(scheme, at: index) {
      index = scan.end(of: .blank, from: index + scheme.utf8CodeUnitCount, limit: 8)
      break
    }
    let stop = scan.end(of: .wordDashDotSlash, from: index, limit: 4096)
    let value = scan.bytes[index..<stop]
    guard value.count >= 12, !ValueShape.isPlaceholder(value), ValueShape.mix(value).digits > 0
    else { return nil }
    return Finding(type: "SECRET.authorization", range: index..<stop)
  }

  private static let headerGap = ByteClass(" \t\"':=\\")

  /// `curl -u user:password`.
  static func basicUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = scan.end(of: .blank, from: end, limit: 4)
    if scan[index] == UInt8(ascii: "\"") || scan[index] == UInt8(ascii: "'") { index += 1 }
    let stop = scan.end(of: .bareSecret, from: index, limit: 256)
    let value = scan.bytes[index..<stop]
    guard let colon = value.firstIndex(of: UInt8(ascii: ":")), colon > index,
      stop - colon > 4
    else { return nil }
    let secret = value[(colon + 1)...]
    guard !ValueShape.isPlaceholder(secret), !isPlainWord(secret),
      ValueShape.mix(secret).digits + ValueShape.mix(secret).uppers > 0
    else { return nil }
    return Finding(type: "SECRET.basic", range: (colon + 1)..<stop)
  }
}

extension ByteClass {
  static let wordDashDotSlash = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=+/~")
  static let bareSecret = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=+/~!@#%^&*:?")
}
