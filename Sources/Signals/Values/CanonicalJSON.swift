/// A JSON value with exactly one spelling, for everything that is hashed or signed.
///
/// The form is that of RFC 8785 restricted to what needs no care: keys are ASCII and sorted, there
/// is no white space, numbers are integers of at most 53 bits, strings escape only what they must.
/// Two equal values therefore have the same bytes, and `init(parsing:)` refuses any other spelling.
public enum CanonicalJSON: Sendable, Hashable {
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number of at most 53 bits.
  case integer(Int)
  /// Any text.
  case string(String)
  /// Values in order.
  case array([CanonicalJSON])
  /// Values by key.
  case object([String: CanonicalJSON])

  /// The one spelling of this value. Linear in its size, and `n log n` in an object's keys.
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  private func write(to output: inout [UInt8]) {
    switch self {
    case .boolean(let value): output += value ? "true".utf8 : "false".utf8
    case .integer(let value): output += String(value).utf8
    case .string(let value): Self.write(value, to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case 0x08: output += "\\b".utf8
      case 0x09: output += "\\t".utf8
      case 0x0A: output += "\\n".utf8
      case 0x0C: output += "\\f".utf8
      case 0x0D: output += "\\r".utf8
      case 0..<0x20:
        output += "\\u00".utf8
        output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension CanonicalJSON {
  /// The text of a string value.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The number of an integer value.
  public var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The truth of a boolean value.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The elements of an array value.
  public var array: [CanonicalJSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members of an object value.
  public var object: [String: CanonicalJSON]? {
    if case .object(let members) = self { members } else { nil }
  }
}
