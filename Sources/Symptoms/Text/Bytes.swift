internal import Glibc

/// Bytes of a text lent for the length of a call.
///
/// Its subscripts are unchecked in release builds, so each reader compares an index with `count`
/// before it reads there.
typealias ByteView = UnsafeBufferPointer<UInt8>

extension ByteView {
  /// Where a byte next stands at or behind `start`; the end where it does not.
  func next(_ byte: UInt8, from start: Int = 0) -> Int {
    // `memchr` reads inside start..<count, which the guard has found to lie in the text.
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where a byte last stands; nil where it does not.
  func last(_ byte: UInt8) -> Int? {
    guard let base = UnsafeRawPointer(baseAddress) else { return nil }
    var end = count
    // Sixteen bytes before `end`, which there are.
    while end >= 16, !Sixteen(base + (end &- 16)).has(byte) { end &-= 16 }
    return self[..<end].lastIndex(of: byte)
  }

  /// A part of the text, counted from its own start.
  func part(_ range: Range<Int>) -> ByteView { ByteView(rebasing: self[range]) }

  /// The text without white space at its start.
  var trimmedStart: ByteView {
    var start = 0
    while start < count, Bytes.isSpace(self[start]) { start += 1 }
    return part(start..<count)
  }

  /// Whether two texts have the same bytes.
  func equals(_ other: ByteView) -> Bool {
    guard count == other.count, let base = baseAddress, let second = other.baseAddress else {
      return count == other.count
    }
    return memcmp(base, second, count) == 0
  }

  /// Whether the text is a word.
  func equals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && begins(with: word)
  }

  /// Whether the text begins with a word.
  func begins(with word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Where a word first stands. At most `word` times the text's length.
  func first(_ word: StaticString, from start: Int = 0) -> Int? {
    let length = word.utf8CodeUnitCount
    guard length > 0, count >= length, let base = baseAddress else { return nil }
    let last = count - length
    var index = next(word.utf8Start[0], from: start)
    while index <= last {
      // `index + length` is at most `count`. The last byte tells most places apart.
      if self[index + length - 1] == word.utf8Start[length - 1],
        memcmp(base + index, word.utf8Start, length) == 0
      {
        return index
      }
      index = next(word.utf8Start[0], from: index + 1)
    }
    return nil
  }

  /// The greatest byte; zero where there is none. Sixteen bytes at a time, since nothing branches.
  var greatest: UInt8 {
    var greatest: UInt8 = 0
    for index in 0..<count { greatest = Swift.max(greatest, self[index]) }
    return greatest
  }
}

/// Classes of bytes.
enum Bytes {
  /// ASCII letters in lower case, other bytes as they are.
  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether names in code may have a byte: letters of any script, figures and the underscore.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x5F || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Whether a bracket opens with it: `(`, `[` or `{`.
  static func opens(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0x7B }

  /// Whether a bracket closes with it: `)`, `]` or `}`.
  static func closes(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D || byte == 0x7D }

  /// Whether it ends a clause or a sentence of ASCII, but for the colon.
  static func endsClause(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x21 || byte == 0x3F
  }
}
