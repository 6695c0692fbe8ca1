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

  /// Bytes that are escaped at a time: their escapes fit a kilobyte, more would not lie on the stack.
  private static var piece: Int { 160 }

  /// Copies text with escapes.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let part = UnsafeRawBufferPointer(
        UnsafeBufferPointer(rebasing: text[start..<min(text.count, start + Self.piece)]))
      // Six bytes an escape at most, and what is stored behind the last one.
      withUnsafeTemporaryAllocation(byteCount: Self.piece * 6 + 8, alignment: 8) { output in
        guard let source = part.baseAddress, let base = output.baseAddress else { return }
        let end = Self.escape(source, part.count, to: base)
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: base, count: end - base))
      }
      start += part.count
    }
  }

  /// Copies text and escapes what needs it; eight bytes at a time, since transcripts need few.
  /// Returns the end of what was written.
  ///
  /// A byte's top bit is set where subtracting from it borrows: below a bound, or where it is zero
  /// after what is looked for was taken out. A borrow may spoil bytes behind the first such one, never
  /// before it. Bytes beyond ASCII have that bit set and are left out.
  private static func escape(
    _ source: UnsafeRawPointer, _ count: Int, to output: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var (index, next) = (0, output)
    while index + 8 <= count {
      let bytes = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      next.storeBytes(of: bytes, as: UInt64.self)
      let eight = UInt64(littleEndian: bytes)
      let (quote, slash, delete) =
        (eight ^ (ones &* 0x22), eight ^ (ones &* 0x5C), eight ^ (ones &* 0x7F))
      let borrows =
        (eight &- ones &* 0x20) | (quote &- ones) | (slash &- ones) | (delete &- ones)
      let marks = borrows & ~eight & (ones &* 0x80)
      guard marks != 0 else {
        index += 8
        next += 8
        continue
      }
      let plain = marks.trailingZeroBitCount / 8
      next = escape(source.load(fromByteOffset: index + plain, as: UInt8.self), to: next + plain)
      index += plain + 1
    }
    while index < count {
      let byte = source.load(fromByteOffset: index, as: UInt8.self)
      index += 1
      if needsEscape(byte) {
        next = escape(byte, to: next)
      } else {
        next.storeBytes(of: byte, as: UInt8.self)
        next += 1
      }
    }
    return next
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  /// Writes a byte's escape, two bytes or six.
  @inline(__always)
  private static func escape(
    _ byte: UInt8, to output: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    let letter: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x0A: UInt8(ascii: "n")
      case 0x0D: UInt8(ascii: "r")
      case 0x09: UInt8(ascii: "t")
      default: nil
      }
    output.storeBytes(of: UInt8(ascii: "\\"), as: UInt8.self)
    if let letter {
      output.storeBytes(of: letter, toByteOffset: 1, as: UInt8.self)
      return output + 2
    }
    for (offset, mark) in [UInt8(ascii: "u"), 0x30, 0x30].enumerated() {
      output.storeBytes(of: mark, toByteOffset: 1 + offset, as: UInt8.self)
    }
    output.storeBytes(of: hexadecimal(byte >> 4), toByteOffset: 4, as: UInt8.self)
    output.storeBytes(of: hexadecimal(byte & 15), toByteOffset: 5, as: UInt8.self)
    return output + 6
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
  }
}
