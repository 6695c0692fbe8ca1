extension CanonicalJSON {
  /// Reads a value in its one spelling; nil for anything else, also for JSON spelled otherwise.
  ///
  /// Nesting deeper than 16 is refused. Linear in the length but for the sorting of keys.
  public init?(parsing bytes: [UInt8]) {
    var parser = CanonicalParser(bytes)
    guard let value = parser.value(depth: 0), parser.position == bytes.count,
      value.bytes == bytes
    else { return nil }
    self = value
  }
}

/// A recursive-descent reader; what it accepts beyond the canonical form, the caller's comparison
/// with the rewritten bytes refuses.
private struct CanonicalParser {
  private let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func value(depth: Int) -> CanonicalJSON? {
    guard depth < 16, position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(CanonicalJSON.string)
    case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
    default: return integer().map(CanonicalJSON.integer)
    }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { expected in
      guard bytes.count - position >= expected.count,
        bytes[position..<position + expected.count].elementsEqual(expected)
      else { return false }
      position += expected.count
      return true
    }
  }

  private mutating func object(depth: Int) -> CanonicalJSON? {
    position += 1
    var members: [String: CanonicalJSON] = [:]
    if take("}") { return .object(members) }
    repeat {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\""), let key = string(),
        key.utf8.allSatisfy({ $0 < 0x80 }), take(":"), let value = value(depth: depth + 1),
        members.updateValue(value, forKey: key) == nil
      else { return nil }
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array(depth: Int) -> CanonicalJSON? {
    position += 1
    var values: [CanonicalJSON] = []
    if take("]") { return .array(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .array(values) : nil
  }

  private mutating func integer() -> Int? {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    while position < bytes.count, position - start < 18, (48...57).contains(bytes[position]) {
      position += 1
    }
    guard let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)),
      value.magnitude <= 1 << 53
    else { return nil }
    return value
  }

  private mutating func string() -> String? {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text.append(escaped)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// The byte an escape stands for; `\u` only for control characters, the rest is never canonical.
  private mutating func escape() -> UInt8? {
    guard position < bytes.count else { return nil }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      guard bytes.count - position >= 4,
        let code = UInt8(
          String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
        code < 0x20
      else { return nil }
      position += 4
      return code
    default: return nil
    }
  }
}
