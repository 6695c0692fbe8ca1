/// Open addressing from 64-bit hashes of words to small numbers. Lookups are constant time.
struct HashIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int

  /// An empty index for at most `capacity` distinct keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  private func slot(_ key: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
    return index
  }

  /// The number at a key; -1 where there is none.
  @inline(__always)
  subscript(_ key: UInt64) -> Int32 {
    get {
      let index = slot(key)
      return keys[index] == key ? values[index] : -1
    }
    set {
      let index = slot(key)
      keys[index] = key
      values[index] = newValue
    }
  }
}

/// A set of hashes that may say yes wrongly, small enough to stay near the processor.
struct HashFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 13)

  mutating func insert(_ hash: UInt64) {
    bits[Int(truncatingIfNeeded: hash >> 51)] |= 1 << (hash >> 45 & 63)
  }

  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: hash >> 51)] & 1 << (hash >> 45 & 63) != 0
  }
}

/// FNV-1a, a byte at a time, so that every prefix of a word has its hash on the way.
enum WordHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// One number for two words in a row.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15 ^ second) | 1
  }

  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(start) { adding($1, to: $0) }
  }
}
