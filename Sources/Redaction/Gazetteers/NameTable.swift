/// What the gazetteers know of a capitalised word, by hash: one table, built once.
struct NameTable: Sendable {
  /// Facts about a word.
  struct Facts: OptionSet, Sendable {
    let rawValue: UInt8
    /// A first name somewhere.
    static let first = Self(rawValue: 1)
    /// A family name somewhere.
    static let family = Self(rawValue: 2)
    /// An ordinary word, a product or a place as well.
    static let ordinary = Self(rawValue: 4)
    /// A country or town of one word.
    static let place = Self(rawValue: 8)
    /// The first word of a country or town of several.
    static let placeStart = Self(rawValue: 16)
  }

  private var keys: [UInt32]
  private var facts: [UInt8]
  private let mask: Int

  static let standard = NameTable()

  private init() {
    let capacity = 1 << 17
    keys = Array(repeating: 0, count: capacity)
    facts = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    add(FirstNames.names, .first)
    add(Surnames.names, .family)
    add(OrdinaryNames.names, .ordinary)
    for names in [Places.countries, Places.towns] {
      for part in names.utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
        let words = part.split(separator: 0x20)
        guard let first = words.first else { continue }
        insert(Self.hash(first), words.count == 1 ? .place : .placeStart)
        if words.count > 1 { insert(Self.hash(part.drop { $0 == 0x20 }), .place) }
      }
    }
  }

  /// Adds names that blanks or line ends divide. They are hashed in the one pass that finds where
  /// they end: half a megabyte of names is the longest part of the first text's time.
  private mutating func add(_ names: String, _ fact: Facts) {
    var names = names
    names.withUTF8 { bytes in
      var hash = Self.basis
      for byte in bytes {
        if byte == 0x20 || byte == 0x0A {
          if hash != Self.basis { insert(Self.fold(hash), fact) }
          hash = Self.basis
        } else {
          hash = (hash ^ UInt64(byte)) &* Self.prime
        }
      }
      if hash != Self.basis { insert(Self.fold(hash), fact) }
    }
  }

  private mutating func insert(_ key: UInt32, _ fact: Facts) {
    var slot = Int(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    facts[slot] |= fact.rawValue
  }

  /// What is known of a word; nothing of most. A clash of hashes is one in some 40,000 words.
  func facts(_ word: some Sequence<UInt8>) -> Facts {
    let key = Self.hash(word)
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Facts(rawValue: facts[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  @inline(__always)
  private static func fold(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ hash >> 32) | 1
  }

  /// FNV-1a, folded to 32 bits; never 0.
  @inline(__always)
  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = basis
    for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
    return fold(hash)
  }
}
