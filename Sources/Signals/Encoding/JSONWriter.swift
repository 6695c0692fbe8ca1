/// Writes JSON as bytes, member by member, in the order of the calls.
///
/// The same calls give the same bytes everywhere: numbers have a fixed spelling, strings escape
/// only what they must. Linear in the output.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty document.
  public init() {}

  /// Opens an object.
  public mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  /// Closes it.
  public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Opens an array.
  public mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  /// Closes it.
  public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a member's name.
  public mutating func key(_ name: String) {
    separate()
    append(string: name.utf8)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    separate()
    append(string: text.utf8)
    needsComma = true
  }

  /// Writes a string.
  public mutating func value(_ text: Text) {
    separate()
    append(string: text.bytes)
    needsComma = true
  }

  /// Writes an integer.
  public mutating func value(_ integer: Int) {
    raw(String(integer))
  }

  /// Writes true or false.
  public mutating func value(_ boolean: Bool) {
    raw(boolean ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() { raw("null") }

  /// Writes a number rounded to `digits` places after the point, without trailing zeros; null where
  /// it is not finite.
  public mutating func value(_ number: Double, digits: Int = 4) {
    raw(Self.spelling(number, digits: digits) ?? "null")
  }

  /// Writes something that is JSON already.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// Writes something that is JSON already.
  public mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Ends a line and begins a new document behind it.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Forgets what was written, and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// A number's fixed spelling; nil where it is not finite.
  public static func spelling(_ number: Double, digits: Int) -> String? {
    guard number.isFinite else { return nil }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (number * scale).rounded()
    guard scaled.magnitude < 0x1p63 else { return String(number) }
    let units = Int64(scaled)
    let magnitude = units.magnitude
    let whole = magnitude / UInt64(scale)
    var fraction = String(magnitude % UInt64(scale))
    fraction = String(repeating: "0", count: max(0, digits - fraction.utf8.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let text = fraction.isEmpty || digits == 0 ? String(whole) : "\(whole).\(fraction)"
    return units < 0 ? "-" + text : text
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(string: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = string.withContiguousStorageIfAvailable { append(escaping: $0) }
    if isWritten == nil {
      Array(string).withUnsafeBufferPointer { append(escaping: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies runs that need no escape whole: transcripts are mostly such.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = Self.nextEscape(text, from: 0)
    while index < text.count {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(escape: text[index])
      start = index + 1
      index = Self.nextEscape(text, from: start)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Where a byte next needs an escape, the end where none does; eight bytes at a time.
  ///
  /// A byte's top bit is set where subtracting from it borrows: below a bound, or where it is zero
  /// after what is looked for was taken out. A borrow may spoil bytes behind the first such one, never
  /// before it. Bytes beyond ASCII have that bit set and are left out.
  private static func nextEscape(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    // Eight bytes from `index` on lie in the text.
    while let base = UnsafeRawPointer(text.baseAddress), index + 8 <= text.count {
      let eight = UInt64(littleEndian: (base + index).loadUnaligned(as: UInt64.self))
      let (quote, slash, delete) =
        (eight ^ (ones &* 0x22), eight ^ (ones &* 0x5C), eight ^ (ones &* 0x7F))
      let borrows =
        (eight &- ones &* 0x20) | (quote &- ones) | (slash &- ones) | (delete &- ones)
      let marks = borrows & ~eight & (ones &* 0x80)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, !needsEscape(text[index]) { index += 1 }
    return index
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func append(escape byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(Self.hexadecimal[Int(byte >> 4)])
      bytes.append(Self.hexadecimal[Int(byte & 15)])
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
