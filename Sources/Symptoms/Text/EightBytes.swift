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
    if start + 8 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
      bits = UInt64(littleEndian: (base + start).loadUnaligned(as: UInt64.self))
      if end - start < 8 { bits &= (1 << UInt64((end - start) * 8)) - 1 }
      return
    }
    bits = 0
    for index in start..<min(start + 8, end) {
      bits |= UInt64(text[index]) << UInt64((index - start) * 8)
    }
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private var low: UInt64 { bits & ~Self.tops }

  /// Letters and digits of ASCII, and all bytes beyond it.
  @inline(__always)
  var wordBytes: UInt64 {
    let low = low
    let folded = low | Self.ones &* 0x20
    return Self.lies(folded, 0x61, 0x7A) | Self.lies(low, 0x30, 0x39) | bits
  }

  /// Apostrophes.
  @inline(__always)
  var apostrophes: UInt64 { Self.lies(low, 0x27, 0x27) & ~bits }

  /// The bytes with capitals of ASCII made small.
  @inline(__always)
  var small: UInt64 {
    bits | (Self.lies(low, 0x41, 0x5A) & ~bits & Self.tops) >> 2
  }

  /// Which bytes below 128 lie between two bounds: adding carries into the top bit from a bound on.
  @inline(__always)
  private static func lies(_ low: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    (low &+ ones &* (0x80 - first)) & ~(low &+ ones &* (0x7F - last))
  }

  /// The top bits of eight bytes as eight bits, the first byte's lowest.
  @inline(__always)
  static func packed(_ answers: UInt64) -> UInt64 {
    (((answers & tops) >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
