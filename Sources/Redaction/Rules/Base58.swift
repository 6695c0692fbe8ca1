/// Addresses of currencies in base58 with a checksum (Bitcoin, Tron, Litecoin, Dogecoin): a version, 20
/// bytes, and the first four of their digest's digest.
enum Base58 {
  private static let alphabet = ByteClass(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
  /// The letters they begin with: `T`, `L`, `M`, `D`.
  static let leads = ByteClass(low: 0, middle: 0x0010_3010)

  /// Whether a run long enough may stand at an index; three bytes tell of most that do not.
  @inline(__always)
  static func mayBegin(_ scan: Scan, at start: Int) -> Bool {
    alphabet.contains(scan[start + 24]) && alphabet.contains(scan[start + 16])
      && alphabet.contains(scan[start + 8]) && alphabet.contains(scan[start + 1])
  }

  static func wallet(_ scan: Scan, at start: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let end = scan.end(of: alphabet, from: start, limit: 37)
    guard (26...35).contains(end - start), !scan.isWord(at: end),
      isValid(scan.bytes[start..<end])
    else { return nil }
    return Finding(type: "WALLET", range: start..<end)
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0, count: 128)
    for (value, letter) in "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8
      .enumerated()
    {
      values[Int(letter)] = UInt8(value)
    }
    return values
  }()

  /// Whether a text is 25 bytes whose last four are the checksum of the others.
  private static func isValid(_ text: ValueShape.Bytes) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 25)
    for letter in text {
      var carry = Int(values[Int(letter)])
      for place in bytes.indices.reversed() {
        carry += Int(bytes[place]) * 58
        bytes[place] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      guard carry == 0 else { return false }
    }
    let digest = Digest.sha256(Digest.sha256(Array(bytes[..<21])))
    return digest[..<4].elementsEqual(bytes[21...])
  }
}

/// SHA-256 (FIPS 180-4) of a message shorter than a block: all that a checksum needs.
enum Digest {
  private static let rounds: [UInt32] = {
    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    primes(64).map { UInt32(truncatingIfNeeded: Int(fraction(cbrt: $0))) }
  }()

  private static func primes(_ count: Int) -> [Int] {
    var found: [Int] = []
    var next = 2
    while found.count < count {
      if found.allSatisfy({ next % $0 != 0 }) { found.append(next) }
      next += 1
    }
    return found
  }

  /// The whole part of a root of a number times 2 to the 32 a power, by halving.
  private static func root(_ value: Int, power: Int) -> UInt64 {
    var (low, high) = (UInt64(0), UInt64(1) << 38)
    while low + 1 < high {
      let middle = (low + high) / 2
      if isAtMost(middle, power: power, value) { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether the power of a number is at most a value times 2 to the 32 times the power.
  private static func isAtMost(_ base: UInt64, power: Int, _ value: Int) -> Bool {
    var product = UInt128(base)
    for _ in 1..<power { product *= UInt128(base) }
    return product <= UInt128(value) << UInt128(32 * power)
  }

  private static func fraction(cbrt value: Int) -> UInt64 { root(value, power: 3) & 0xFFFF_FFFF }

  private static let beginning = primes(8).map {
    UInt32(truncatingIfNeeded: root($0, power: 2))
  }

  static func sha256(_ message: [UInt8]) -> [UInt8] {
    precondition(message.count < 56)
    var block = message + [0x80]
    block += [UInt8](repeating: 0, count: 63 - message.count)
    block[62] = UInt8((message.count * 8) >> 8)
    block[63] = UInt8(truncatingIfNeeded: message.count * 8)
    var words = (0..<16).map { place in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[place * 4 + $1]) }
    }
    func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }
    for place in 16..<64 {
      let (early, late) = (words[place - 15], words[place - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[place - 16] &+ first &+ words[place - 7] &+ second)
    }
    var state = beginning
    for place in 0..<64 {
      let (a, e) = (state[0], state[4])
      let high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let choice = e & state[5] ^ ~e & state[6]
      let first = state[7] &+ high &+ choice &+ rounds[place] &+ words[place]
      let low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      let majority = a & state[1] ^ a & state[2] ^ state[1] & state[2]
      state.removeLast()
      state.insert(first &+ low &+ majority, at: 0)
      state[4] &+= first
    }
    return zip(state, beginning).flatMap { word, start in
      let sum = word &+ start
      return (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - $0 * 8)) }
    }
  }
}
