/// Sixteen bytes of a text at once, and questions put to all of them.
struct Sixteen {
  var bytes: SIMD16<UInt8>

  /// Sixteen bytes that a caller knows to be readable from `base`.
  @inline(__always)
  init(_ base: UnsafeRawPointer) {
    bytes = base.loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// A byte sixteen times, written out: so it is a constant in the optimised program.
  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD16<UInt8> {
    SIMD16(
      byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte,
      byte)
  }

  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// The bytes below 128; their top bit is a sign.
  @inline(__always)
  private var isASCII: Mask {
    unsafeBitCast(bytes, to: SIMD16<Int8>.self) .> SIMD16<Int8>(repeating: -1)
  }

  /// A bit for each letter and digit of ASCII and each byte beyond it, the first byte's lowest.
  @inline(__always)
  var wordBits: UInt64 {
    let isLetter = ((bytes | Self.all(0x20)) &- Self.all(0x61)) .< Self.all(26)
    let isDigit = (bytes &- Self.all(0x30)) .< Self.all(10)
    return Self.bits(isLetter .| isDigit .| .!isASCII)
  }

  /// Whether any byte is a given one.
  @inline(__always)
  func has(_ byte: UInt8) -> Bool {
    let eight = UInt64(byte) &* 0x0101_0101_0101_0101
    let all = unsafeBitCast((eight, eight), to: SIMD16<UInt8>.self)
    let (first, second) = unsafeBitCast(bytes .== all, to: (UInt64, UInt64).self)
    return first | second != 0
  }

  /// A bit for each quote, bracket, hash and colon.
  @inline(__always)
  var codeMarkBits: UInt64 {
    let small = bytes | Self.all(0x20)
    // Brackets but the round ones differ in the bit set; quotes and round brackets lie together.
    let isBracket = (small .== Self.all(0x7B)) .| (small .== Self.all(0x7D))
    let isRound = (bytes &- Self.all(0x27)) .< Self.all(3)
    let isQuoteOrHash = (bytes &- Self.all(0x22)) .< Self.all(2)
    return Self.bits(isBracket .| isRound .| isQuoteOrHash .| (bytes .== Self.all(0x3A)))
  }

  /// The bytes of a word with letters of ASCII made small, as `EightBytes.folded` makes them, and
  /// zeros where `inside` has them.
  @inline(__always)
  func folded(_ inside: Sixteen) -> (first: UInt64, second: UInt64) {
    let small = bytes | (unsafeBitCast(isASCII, to: SIMD16<UInt8>.self) & Self.all(0x20))
    let word = unsafeBitCast(small & inside.bytes, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: word[0]), UInt64(littleEndian: word[1]))
  }

  /// A bit a byte of a mask.
  @inline(__always)
  private static func bits(_ mask: Mask) -> UInt64 {
    let weights = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
    let halves = unsafeBitCast(
      unsafeBitCast(mask, to: SIMD16<UInt8>.self) & weights, to: SIMD2<UInt64>.self)
    // The sum of eight bytes of different bits comes together in the topmost.
    let first = UInt64(littleEndian: halves[0]) &* 0x0101_0101_0101_0101
    let second = UInt64(littleEndian: halves[1]) &* 0x0101_0101_0101_0101
    return first &>> 56 | (second &>> 56) &<< 8
  }
}
