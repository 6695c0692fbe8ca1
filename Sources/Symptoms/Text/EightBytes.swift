/// Eight bytes of a text in one number, the first in the lowest bits, and questions put to all of
/// them at once. Answers stand in the top bit of each byte; the other bits mean nothing.
struct EightBytes {
  var bits: UInt64

  /// Eight bytes that a caller knows to be readable from `base`.
  @inline(__always)
  init(_ base: UnsafeRawPointer) {
    bits = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
  }

  /// The bytes of a text from `start` to `end`, at most eight, zeros behind them.
  @inline(__always)
  init(_ text: ByteView, from start: Int, to end: Int) {
    let length = end &- start
    if start &+ 8 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
      bits = UInt64(littleEndian: (base + start).loadUnaligned(as: UInt64.self))
      bits &= Self.mask(length)
      return
    }
    bits = 0
    for index in 0..<min(8, length) {
      bits |= UInt64(text[start &+ index]) &<< UInt64(truncatingIfNeeded: index &* 8)
    }
  }

  /// Ones for so many bytes, all for eight and more.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    count < 8 ? ~(.max &<< UInt64(truncatingIfNeeded: count &* 8)) : .max
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Letters and digits of ASCII, and all bytes beyond it.
  @inline(__always)
  var wordBytes: UInt64 {
    let low = bits & ~Self.tops
    let small = low | Self.ones &* 0x20
    return Self.lies(small, 0x61, 0x7A) | Self.lies(low, 0x30, 0x39) | bits
  }

  /// Which bytes below 128 lie between two bounds: adding carries into the top bit from a bound on.
  @inline(__always)
  private static func lies(_ low: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    (low &+ ones &* (0x80 - first)) & ~(low &+ ones &* (0x7F - last))
  }

  /// Whether any byte is zero.
  @inline(__always)
  static func hasZero(_ bits: UInt64) -> Bool { (bits &- ones) & ~bits & tops != 0 }

  /// The bytes with letters of ASCII made small, of bytes that stand in words: digits, apostrophes
  /// and what is beyond ASCII stay as they are; other marks, and zeros, do not.
  @inline(__always)
  var folded: UInt64 { bits | (~bits & Self.tops) &>> 2 }

  /// The top bits of eight bytes as eight bits, the first byte's lowest.
  @inline(__always)
  static func packed(_ answers: UInt64) -> UInt64 {
    (((answers & tops) &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
