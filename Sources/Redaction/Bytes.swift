/// Classes of bytes, one bit each, by table: what spans are grown over.
struct ByteClass: Sendable {
  private let low: (UInt64, UInt64)
  private let high: Bool

  /// The class of the characters in `members`; `above` adds all bytes from 0x80 on.
  init(_ members: String, above: Bool = false) {
    var low: (UInt64, UInt64) = (0, 0)
    for byte in members.utf8 where byte < 128 {
      if byte < 64 { low.0 |= 1 << UInt64(byte) } else { low.1 |= 1 << UInt64(byte - 64) }
    }
    self.low = low
    self.high = above
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low.0 >> UInt64(byte) & 1 == 1 }
    if byte < 128 { return low.1 >> UInt64(byte - 64) & 1 == 1 }
    return high
  }

  static let digit = ByteClass("0123456789")
  static let upper = ByteClass("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  static let lower = ByteClass("abcdefghijklmnopqrstuvwxyz")
  static let hex = ByteClass("0123456789abcdefABCDEF")
  static let letter = ByteClass("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  static let alphanumeric = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  static let word = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")
  static let wordDash = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-")
  static let wordDashEqual = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-=")
  static let wordDashDot = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=")
  static let base64 = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/=_-")
  static let space = ByteClass(" \t\r\n")
  static let blank = ByteClass(" \t")
}

/// A text under the cursor: all growing happens over this, in bytes.
struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// The first index from `start` on that is outside the class, at most `limit` bytes on.
  func end(of set: ByteClass, from start: Int, limit: Int = 1 << 16) -> Int {
    let stop = min(bytes.count, start + limit)
    var index = start
    while index < stop, set.contains(bytes[index]) { index += 1 }
    return index
  }

  /// The start of the run of the class that ends before `end`, at most `limit` bytes back.
  func start(of set: ByteClass, before end: Int, limit: Int = 256) -> Int {
    let stop = max(0, end - limit)
    var index = end
    while index > stop, set.contains(bytes[index - 1]) { index -= 1 }
    return index
  }

  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Like `has`, ignoring the case of ASCII letters; `text` is lower case.
  func hasFolded(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    for offset in 0..<count {
      let byte = bytes[index + offset]
      let folded = ByteClass.upper.contains(byte) ? byte | 0x20 : byte
      if folded != text.utf8Start[offset] { return false }
    }
    return true
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a letter or digit of any script stands at an index.
  func isWord(at index: Int) -> Bool {
    let byte = self[index]
    return ByteClass.word.contains(byte) || byte >= 0x80
  }
}
