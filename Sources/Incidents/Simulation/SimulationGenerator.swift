/// The simulator's source of randomness: xoshiro256**, its state filled by SplitMix64.
///
/// It uses integer arithmetic and the basic operations of IEEE 754 alone, so that a seed gives the
/// same draws on every machine. Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom
/// number generators", ACM TOMS 2021.
struct SimulationGenerator: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A generator for one purpose of one seed; different purposes never share draws.
  init(seed: UInt64, purpose: UInt64 = 0) {
    var mixer = Self.mix(seed) ^ Self.mix(purpose &+ 0x5851_F42D_4C95_7F2D)
    func next() -> UInt64 {
      mixer &+= 0x9E37_79B9_7F4A_7C15
      return Self.mix(mixer)
    }
    state = (next(), next(), next(), next() | 1)
  }

  /// SplitMix64's finaliser: spreads every bit over all others.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A number in 0..<1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something of a probability happens.
  mutating func happens(_ probability: Double) -> Bool { unit() < probability }

  /// A whole number in 0..<bound; bias below 2⁻⁵³.
  mutating func below(_ bound: Int) -> Int { min(bound - 1, Int(unit() * Double(bound))) }

  /// One of some values.
  mutating func element<Element>(_ values: [Element]) -> Element { values[below(values.count)] }
}
