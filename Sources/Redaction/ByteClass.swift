/// Classes of bytes, one bit each: what spans are grown over.
///
/// The classes used in the hottest loops are written as literal masks, so that the compiler lays
/// them out as constants and no access pays for a lazy initialiser.
struct ByteClass: Sendable {
  private let low: UInt64
  private let middle: UInt64
  private let high: Bool

  /// A class from its masks: bytes 0 to 63, bytes 64 to 127, all above.
  @inline(__always)
  init(low: UInt64, middle: UInt64, high: Bool = false) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  /// The class of the characters in `members`; `above` adds all bytes from 0x80 on.
  init(_ members: String, above: Bool = false) {
    var masks: (UInt64, UInt64) = (0, 0)
    for byte in members.utf8 where byte < 128 {
      if byte < 64 { masks.0 |= 1 << UInt64(byte) } else { masks.1 |= 1 << UInt64(byte - 64) }
    }
    self.init(low: masks.0, middle: masks.1, high: above)
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let mask = byte < 64 ? low : middle
    return byte < 128 ? mask >> UInt64(byte & 63) & 1 == 1 : high
  }

  /// The bytes of either class.
  func union(_ other: ByteClass) -> ByteClass {
    ByteClass(
      low: low | other.low, middle: middle | other.middle, high: high || other.high)
  }

  static let digit = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0)
  static let upper = ByteClass(low: 0, middle: 0x07FF_FFFE)
  static let lower = ByteClass(low: 0, middle: 0x07FF_FFFE_0000_0000)
  static let letter = ByteClass(low: 0, middle: 0x07FF_FFFE_07FF_FFFE)
  static let hex = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0x0000_007E_0000_007E)
  static let lowerHex = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0x0000_007E_0000_0000)
  static let upperAlphanumeric = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0x07FF_FFFE)
  static let lowerAlphanumeric = ByteClass(
    low: 0x03FF_0000_0000_0000, middle: 0x07FF_FFFE_0000_0000)
  static let alphanumeric = ByteClass(
    low: 0x03FF_0000_0000_0000, middle: 0x07FF_FFFE_07FF_FFFE)
  /// Letters, digits, underscore.
  static let word = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
  static let wordDash = ByteClass(low: 0x03FF_2000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
  static let wordDashEqual = ByteClass(low: 0x23FF_2000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
  static let wordDashDot = ByteClass(low: 0x23FF_6000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
  /// Both alphabets of base64, and its padding.
  static let base64 = ByteClass(low: 0x23FF_A800_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
  static let space = ByteClass(low: 0x0000_0001_0000_2600, middle: 0)
  static let blank = ByteClass(low: 0x0000_0001_0000_0200, middle: 0)
}
