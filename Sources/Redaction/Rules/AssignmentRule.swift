/// Secrets by the name they stand next to: `api_key = "…"`, `PASSWORD: …`, `<token>…</token>`.
enum AssignmentRule {
  /// Words in a name that tell of a secret; found in any case, anywhere in a name.
  static let keywords = [
    "password", "passwd", "passphrase", "secret", "token", "api_key", "apikey", "api-key",
    "access_key", "accesskey", "access-key", "auth_key", "authkey", "private_key", "privatekey",
    "client_id", "clientsecret", "credential", "signing_key", "encryption_key", "license_key",
    "account_key", "webhook_key", "_pwd", "pwd", "passwort", "contraseña", "mot_de_passe", "senha",
    "api key", "app_key", "master_key", "storage_key",
  ]

  /// Whether the keyword tells of something a person chose, which need not look random.
  private static func isPassword(_ scan: Scan, _ range: Range<Int>) -> Bool {
    ["pass", "pwd", "contrase", "mot_de", "senha"].contains { word in
      scan.string(range).lowercased().contains(word)
    }
  }

  static func grow(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // The rest of the name, as `_file` or `Token`.
    let nameEnd = scan.end(of: nameRest, from: end, limit: 40)
    let rest = scan.bytes[end..<nameEnd]
    if isHarmless(rest) { return nil }
    guard let value = valueStart(scan, from: nameEnd) else { return nil }
    let isPassword = isPassword(scan, start..<end)
    guard let range = valueRange(scan, from: value.index, quote: value.quote, long: isPassword)
    else { return nil }
    let text = scan.bytes[range]
    if isCode(scan, range, quote: value.quote) { return nil }
    if isPassword {
      guard text.count >= 4, !ValueShape.isPlaceholder(text) || isShortPassword(text) else {
        return nil
      }
      if isTellingWord(scan, range) { return nil }
      if value.quote == nil, !looksChosen(text) { return nil }
      return Finding(type: "SECRET.password", range: range)
    }
    return ValueShape.looksRandom(text) ? Finding(type: "SECRET.named", range: range) : nil
  }

  private static let nameRest = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.")

  /// Names that go on like this hold no secret: `token_count`, `password_field`, `tokenizer`.
  private static func isHarmless(_ rest: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard !rest.isEmpty else { return false }
    let text = String(decoding: rest, as: UTF8.self).lowercased()
    return harmless.contains { text.hasPrefix($0) || text.hasSuffix($0) }
  }

  private static let harmless = [
    "iz", "s_used", "_count", "count", "_limit", "limit", "_type", "type", "_url", "url", "_uri",
    "_file", "file", "_path", "path", "_name", "name", "_length", "length", "_field", "_usage",
    "usage", "_index", "_expir", "expir", "_budget", "id", "_ids", "variable", "_ttl", "_hash_alg",
    "s.", ".count", ".length", "_endpoint", "_prompt", "_policy", "_regex", "class", "ref",
  ]

  /// Where a value begins, and in which quotes.
  private static func valueStart(
    _ scan: Scan, from start: Int
  ) -> (index: Int, quote: UInt8?)? {
    var index = start
    // A closing quote or bracket of the name, escaped perhaps.
    while index < start + 3, nameClosers.contains(scan[index]) { index += 1 }
    index = scan.end(of: .blank, from: index, limit: 8)
    if scan.has("string", at: index) { index = scan.end(of: .blank, from: index + 6, limit: 4) }
    let separator = index
    while index < separator + 5, separators.contains(scan[index]) { index += 1 }
    guard index > separator else { return nil }
    let isMarkup = scan[separator] == UInt8(ascii: ">")
    index = scan.end(of: isMarkup ? .space : .blank, from: index, limit: 32)
    if index < scan.count, scan[index] == UInt8(ascii: "\\") { index += 1 }
    let quote = scan[index]
    if quotes.contains(quote) { return (index + 1, quote) }
    return (index, nil)
  }

  private static let nameClosers = ByteClass("\"'`\\])")
  private static let separators = ByteClass("=:>,?|+.~")
  private static let quotes = ByteClass("\"'`")
  private static let bareValue = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=+/~!@#$%^&*:|?")

  private static func valueRange(
    _ scan: Scan, from start: Int, quote: UInt8?, long: Bool
  ) -> Range<Int>? {
    guard let quote else {
      var end = scan.end(of: bareValue, from: start, limit: 4096)
      while end > start, trailing.contains(scan.bytes[end - 1]) { end -= 1 }
      return end > start ? start..<end : nil
    }
    var end = start
    let limit = min(scan.count, start + 4096)
    while end < limit, scan.bytes[end] != quote, scan.bytes[end] != 0x0A,
      scan.bytes[end] != UInt8(ascii: "\\"), long || bareValue.contains(scan.bytes[end])
    {
      end += 1
    }
    return end > start ? start..<end : nil
  }

  private static let trailing = ByteClass(".:,;")

  /// Whether a bare value is code: a call, a variable, a path.
  private static func isCode(_ scan: Scan, _ range: Range<Int>, quote: UInt8?) -> Bool {
    let after = scan[range.upperBound]
    if after == UInt8(ascii: "("), quote == nil { return true }
    let first = scan.bytes[range.lowerBound]
    if first == UInt8(ascii: "/") || scan.hasFolded("http", at: range.lowerBound) { return true }
    if quote == nil {
      let text = scan.bytes[range]
      if text.contains(UInt8(ascii: ".")), ValueShape.mix(text).digits * 4 < text.count,
        !text.contains(UInt8(ascii: "=")), text.count < 40
      {
        return true
      }
    }
    return false
  }

  private static func isShortPassword(_ text: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    text.count < 12 && ValueShape.distinct(text) >= 4 && !ValueShape.isPlaceholder(text)
  }

  /// Words that stand where a password would: types, prompts, other fields.
  private static func isTellingWord(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let text = scan.string(range.lowerBound..<min(range.upperBound, range.lowerBound + 40))
      .lowercased()
    if text.contains(" ") && !text.contains(where: \.isNumber) { return true }
    return telling.contains(text) || text.hasPrefix("password") || text.hasSuffix("password")
  }

  private static let telling: Set<String> = [
    "string", "str", "none", "null", "true", "false", "required", "optional", "hidden", "text",
    "user", "username", "value", "field", "input", "undefined", "self", "bcrypt", "sha256",
  ]

  /// Whether an unquoted value was chosen as a password rather than written as code.
  private static func looksChosen(_ text: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    let mix = ValueShape.mix(text)
    return mix.digits > 0 && mix.lowers + mix.uppers > 0
  }
}
