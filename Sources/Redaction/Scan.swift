internal import Glibc

/// A text under the cursor: all growing happens over this, in bytes.
struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the last finding of a rule's group ended. A rule that reaches into that finding from
  /// behind need look no further: the two become one.
  var settled = 0

  /// What is remembered of the text; a value judged by itself has none.
  let memory: ScanMemory?

  init(bytes: UnsafeBufferPointer<UInt8>, memory: ScanMemory? = nil) {
    self.bytes = bytes
    self.memory = memory
  }

  @inline(__always)
  var count: Int { bytes.count }

  /// The byte at an index; 0 outside the text, so that looking around needs no bounds.
  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// The first index from `start` on that is outside the class, at most `limit` bytes on.
  @inline(__always)
  func end(of set: ByteClass, from start: Int, limit: Int = 1 << 16) -> Int {
    let stop = min(bytes.count, start + limit)
    var index = start
    while index < stop, set.contains(bytes[index]) { index += 1 }
    return index
  }

  /// The start of the run of the class that ends before `end`, at most `limit` bytes back.
  @inline(__always)
  func start(of set: ByteClass, before end: Int, limit: Int = 256) -> Int {
    let stop = max(0, end - limit)
    var index = end
    while index > stop, set.contains(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// Whether a digit stands in a range within the text; eight bytes at a time.
  func hasDigit(in range: Range<Int>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let raw = UnsafeRawPointer(base)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A digit is 0x30 with a low half of at most 9: adding 6 must not leave the low half.
      let high = (eight & 0xF0F0_F0F0_F0F0_F0F0) ^ 0x3030_3030_3030_3030
      let carry = ((eight & 0x0F0F_0F0F_0F0F_0F0F) &+ 0x0606_0606_0606_0606) & 0x1010_1010_1010_1010
      let other = high | carry
      // A byte of zero in `other` is a digit.
      if (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    while index < range.upperBound {
      if ByteClass.digit.contains(bytes[index]) { return true }
      index += 1
    }
    return false
  }

  /// Whether eight bytes within the text are digits where `marks` has zeros, and else its marks.
  @inline(__always)
  func isDigits(at index: Int, marks: StaticString) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let wanted = UnsafeRawPointer(marks.utf8Start).loadUnaligned(as: UInt64.self)
    // A digit differs from a zero by at most 9, a mark from itself by nothing.
    let rest = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
    // `-` and `:` have the bit of 8, zeros do not: with 0x7F or 0x76 more reaches the top bit.
    let isMark = (wanted & 0x0808_0808_0808_0808) &>> 3
    let most = 0x7676_7676_7676_7676 &+ isMark &* 9
    return ((rest &+ most) | rest) & 0x8080_8080_8080_8080 == 0
  }

  /// Where a byte first stands in a range within the text.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The three bytes of a character of that many, its first the highest; 0 outside the text.
  @inline(__always)
  func wide(at index: Int) -> UInt32 {
    guard index >= 0, index + 3 <= bytes.count else { return 0 }
    return UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
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
    for offset in 0..<count where folded(index + offset) != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The byte at an index within the text, an ASCII capital as its small letter.
  @inline(__always)
  func folded(_ index: Int) -> UInt8 {
    let byte = bytes[index]
    return ByteClass.upper.contains(byte) ? byte | 0x20 : byte
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a letter or digit of any script, or an underscore, stands at an index.
  @inline(__always)
  func isWord(at index: Int) -> Bool {
    let byte = self[index]
    return ByteClass.word.contains(byte) || byte >= 0x80
  }

  /// Whether one of some words, lower case, stands within `reach` bytes before an index, in any
  /// case.
  func context(before end: Int, reach: Int = 40, _ words: WordList) -> Bool {
    let start = max(0, end - reach)
    return words.occurs(in: self, start..<end)
  }

  /// The same, but no line ends between the word and the index.
  func lineContext(before end: Int, reach: Int = 40, _ words: WordList) -> Bool {
    let floor = max(0, end - reach)
    // In most places none of the words is near; the line's beginning is looked for only where one is.
    guard words.occurs(in: self, floor..<end) else { return false }
    var start = end
    while start > floor, bytes[start - 1] != 0x0A { start -= 1 }
    return start == floor || words.occurs(in: self, start..<end)
  }

  /// Whether one of some words stands within `reach` bytes behind an index.
  func context(behind start: Int, reach: Int = 24, _ words: WordList) -> Bool {
    words.occurs(in: self, start..<min(count, start + reach))
  }
}
