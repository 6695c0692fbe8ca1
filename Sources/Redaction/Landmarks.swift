/// Where in 64 bytes something may begin.
struct Landmarks {
  /// First bytes of words that begin with a capital, a digit or a byte beyond ASCII; `@`; `:`
  /// behind a word's byte or another colon. A bit of each byte, the first byte's the
  /// lowest.
  private(set) var bits: UInt64 = 0

  /// How many bytes are looked at together.
  static let width = 64

  /// The landmarks of 64 bytes; the byte before them can be read, too. No byte costs a branch.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    for part in 0..<4 {
      let offset = part * 16
      let here = bytes.loadUnaligned(fromByteOffset: offset, as: Sixteen.self)
      let before = bytes.loadUnaligned(fromByteOffset: offset - 1, as: Sixteen.self)
      let wide = here .>= Self.all(0x80)
      let capital = (here &- Self.all(0x41)) .< Self.all(26)
      let digit = (here &- Self.all(0x30)) .< Self.all(10)
      let letterBefore = ((before | Self.all(0x20)) &- Self.all(0x61)) .< Self.all(26)
      let digitBefore = (before &- Self.all(0x30)) .< Self.all(10)
      // A number may stand right behind a character of another script, a word may not.
      let behindASCII = letterBefore .| digitBefore .| (before .== Self.all(0x5F))
      let behindWord = behindASCII .| (before .>= Self.all(0x80))
      let behindColon = behindWord .| (before .== Self.all(0x3A))
      let words = ((capital .| wide) .& (.!behindWord)) .| (digit .& (.!behindASCII))
      let signs =
        (here .== Self.all(0x40)) .| ((here .== Self.all(0x3A)) .& behindColon)
      // One mask of all, since the byte itself tells what it is.
      bits |= Self.bits(words .| signs) &<< UInt64(offset)
    }
  }

  private typealias Sixteen = SIMD16<UInt8>

  /// A byte sixteen times, written out: so it is a constant in the optimised program.
  @inline(__always)
  private static func all(_ byte: UInt8) -> Sixteen {
    Sixteen(
      byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte,
      byte)
  }

  /// A bit a byte of a mask.
  @inline(__always)
  private static func bits(_ mask: SIMDMask<Sixteen.MaskStorage>) -> UInt64 {
    let weights = Sixteen(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
    let halves = unsafeBitCast(
      unsafeBitCast(mask, to: Sixteen.self) & weights, to: (UInt64, UInt64).self)
    // The sum of eight bytes of different bits comes together in the topmost.
    let (first, second) = (
      halves.0 &* 0x0101_0101_0101_0101, halves.1 &* 0x0101_0101_0101_0101
    )
    return first &>> 56 | (second &>> 56) &<< 8
  }
}
