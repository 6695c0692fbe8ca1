/// Where in eight bytes something may begin: the top bit of each such byte.
struct Landmarks {
  /// First bytes of words that begin with a capital, a digit or a byte beyond ASCII.
  var wordStarts: UInt64 = 0
  /// `@` behind a word's byte.
  var ats: UInt64 = 0
  /// `:` behind a word's byte or another colon.
  var colons: UInt64 = 0

  /// The landmarks of eight bytes, the first in the lowest byte, behind another byte (0 at the text's
  /// beginning). Small letters and blanks cost a load and some ten operations, and nothing more.
  @inline(__always)
  init(_ eight: UInt64, behind previous: UInt8) {
    let low = eight & ~Self.tops
    let wide = eight & Self.tops
    let ascii = ~eight & Self.tops
    // `0` to `:` and `@` to `Z`.
    let numeric = Self.atLeast(0x30, low) & ~Self.atLeast(0x3B, low)
    let capital = Self.atLeast(0x40, low) & ~Self.atLeast(0x5B, low)
    guard (numeric | capital) & ascii | wide != 0 else { return }
    let folded = low | 0x2020_2020_2020_2020
    let letter = Self.atLeast(0x61, folded) & ~Self.atLeast(0x7B, folded)
    let colon = Self.equal(0x3A, low) & ascii
    let at = Self.equal(0x40, low) & ascii
    let digit = numeric & ascii & ~colon
    let word = (letter | Self.equal(0x5F, low)) & ascii | digit
    // A number may stand right behind a character of another script, a word may not.
    let behindASCII = word << 8 | (ByteClass.word.contains(previous) ? 0x80 : 0)
    let behindWord = behindASCII | wide << 8 | UInt64(previous & 0x80)
    let behindColon = colon << 8 | (previous == 0x3A ? 0x80 : 0)
    wordStarts = (capital & ascii & ~at | wide) & ~behindWord | digit & ~behindASCII
    ats = at & behindWord
    colons = colon & (behindWord | behindColon)
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The top bit of each byte that is at least `value`; bytes are below 128.
  @inline(__always)
  private static func atLeast(_ value: UInt64, _ low: UInt64) -> UInt64 {
    (low &+ ((0x80 - value) &* 0x0101_0101_0101_0101)) & tops
  }

  /// The top bit of each byte that is `value`; bytes are below 128.
  @inline(__always)
  private static func equal(_ value: UInt64, _ low: UInt64) -> UInt64 {
    ~((low ^ (value &* 0x0101_0101_0101_0101)) &+ 0x7F7F_7F7F_7F7F_7F7F) & tops
  }
}
