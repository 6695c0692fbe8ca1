/// An element of the prime field modulo 2¹²⁷ − 1, whose reduction is two shifts and two additions.
///
/// Large enough to be a key's entropy, small enough that a share costs some ten multiplications of
/// words for each account the threshold asks for.
struct Mersenne127: Hashable {
  /// The canonical representative, below the modulus.
  let value: UInt128

  static let modulus: UInt128 = (1 << 127) - 1
  static let zero = Mersenne127(reducing: 0)
  static let one = Mersenne127(reducing: 1)

  @inline(__always)
  init(reducing value: UInt128) {
    let folded = (value & Self.modulus) &+ (value >> 127)
    self.value = folded >= Self.modulus ? folded &- Self.modulus : folded
  }

  /// A canonical element from bytes; nil for a number not below the modulus.
  init?(_ bytes: Bytes16) {
    let value = UInt128(bytes.high) << 64 | UInt128(bytes.low)
    guard value < Self.modulus else { return nil }
    self.value = value
  }

  var bytes: Bytes16 {
    Bytes16(high: UInt64(truncatingIfNeeded: value >> 64), low: UInt64(truncatingIfNeeded: value))
  }

  @inline(__always)
  static func + (left: Mersenne127, right: Mersenne127) -> Mersenne127 {
    Mersenne127(reducing: left.value &+ right.value)
  }

  @inline(__always)
  static func - (left: Mersenne127, right: Mersenne127) -> Mersenne127 {
    Mersenne127(reducing: left.value &+ (modulus &- right.value))
  }

  /// Schoolbook multiplication of two words by two, folded at bit 127.
  @inline(__always)
  static func * (left: Mersenne127, right: Mersenne127) -> Mersenne127 {
    let mask = UInt128(UInt64.max)
    let (a1, a0) = (left.value >> 64, left.value & mask)
    let (b1, b0) = (right.value >> 64, right.value & mask)
    let low = a0 &* b0
    let (first, second) = (a0 &* b1, a1 &* b0)
    let middle = (low >> 64) &+ (first & mask) &+ (second & mask)
    let bottom = (middle << 64) | (low & mask)
    let top = a1 &* b1 &+ (first >> 64) &+ (second >> 64) &+ (middle >> 64)
    return Mersenne127(reducing: (bottom & modulus) &+ ((top << 1) | (bottom >> 127)))
  }

  /// The inverse of a nonzero element, by Fermat's little theorem.
  var inverse: Mersenne127 {
    var result = Mersenne127.one
    var power = self
    var exponent = Self.modulus &- 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power }
      power = power * power
      exponent >>= 1
    }
    return result
  }
}
