/// Where in 64 bytes something may begin, a bit a byte.
struct Landmarks {
  /// First bytes of words that begin with a capital, a digit or a byte beyond ASCII.
  var wordStarts: UInt64 = 0
  /// `@` behind a word's byte.
  var ats: UInt64 = 0
  /// `:` behind a word's byte or another colon.
  var colons: UInt64 = 0
}

/// One pass over a text, eight bytes at a time, that tells where the rules for numbers, names and
/// addresses have to look. Prose in small letters costs a few instructions a word here, and nothing
/// more.
struct LandmarkScanner {
  private var previousIsWord: UInt64 = 0
  private var previousIsWide: UInt64 = 0
  private var previousIsColon: UInt64 = 0

  /// The landmarks of the 64 bytes from `base`.
  @inline(__always)
  mutating func next(_ base: UnsafeRawPointer) -> Landmarks {
    var (word, wides, start, digits) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var (ats, colons) = (UInt64(0), UInt64(0))
    for lane in 0..<8 {
      let eight = UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: lane * 8, as: UInt64.self))
      let low = eight & 0x7F7F_7F7F_7F7F_7F7F
      let ascii = ~eight & Self.tops
      let digit = Self.atLeast(0x30, low) & ~Self.atLeast(0x3A, low) & ascii
      let upper = Self.atLeast(0x41, low) & ~Self.atLeast(0x5B, low) & ascii
      let folded = low | 0x2020_2020_2020_2020
      let letter = Self.atLeast(0x61, folded) & ~Self.atLeast(0x7B, folded) & ascii
      let wide = eight & Self.tops
      let shift = UInt64(lane * 8)
      word |= Self.pack(letter | digit | Self.equal(0x5F, low) & ascii) << shift
      wides |= Self.pack(wide) << shift
      start |= Self.pack(upper | wide) << shift
      digits |= Self.pack(digit) << shift
      ats |= Self.pack(Self.equal(0x40, low) & ascii) << shift
      colons |= Self.pack(Self.equal(0x3A, low) & ascii) << shift
    }
    // A number may stand right behind a character of another script, a word may not.
    let behindASCII = word << 1 | previousIsWord
    let behindWord = behindASCII | wides << 1 | previousIsWide
    let behindColon = colons << 1 | previousIsColon
    previousIsWord = word >> 63
    previousIsWide = wides >> 63
    previousIsColon = colons >> 63
    return Landmarks(
      wordStarts: start & ~behindWord | digits & ~behindASCII, ats: ats & behindWord,
      colons: colons & (behindWord | behindColon))
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The top bit of each byte that is at least `value`; bytes are below 128.
  @inline(__always)
  private static func atLeast(_ value: UInt64, _ low: UInt64) -> UInt64 {
    low &+ ((0x80 - value) &* 0x0101_0101_0101_0101)
  }

  /// The top bit of each byte that is `value`; bytes are below 128.
  @inline(__always)
  private static func equal(_ value: UInt64, _ low: UInt64) -> UInt64 {
    ~((low ^ (value &* 0x0101_0101_0101_0101)) &+ 0x7F7F_7F7F_7F7F_7F7F)
  }

  /// The top bits of eight bytes as eight bits.
  @inline(__always)
  private static func pack(_ tops: UInt64) -> UInt64 {
    (((tops & Self.tops) >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
