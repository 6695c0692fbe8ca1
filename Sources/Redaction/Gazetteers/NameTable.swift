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

  /// 24 bits of a word's hash above its facts, by other bits of the hash; 0 where there is none.
  private var entries: [UInt32]
  private let mask: Int

  static let standard = NameTable()

  private init() {
    let capacity = 1 << 17
    entries = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    add(FirstNames.names, .first)
    add(Surnames.names, .family)
    add(OrdinaryNames.names, .ordinary)
    for names in [Places.countries, Places.towns] {
      for part in names.utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
        let words = part.split(separator: 0x20)
        guard let first = words.first else { continue }
        insert(Array(first), words.count == 1 ? .place : .placeStart)
        if words.count > 1 { insert(Array(part.drop { $0 == 0x20 }), .place) }
      }
    }
  }

  /// Adds names that blanks or line ends divide: half a megabyte of them is the longest part of the
  /// first text's time.
  private mutating func add(_ names: String, _ fact: Facts) {
    var names = names
    names.withUTF8 { bytes in
      var (start, end) = (0, 0)
      while end <= bytes.count {
        if end == bytes.count || bytes[end] <= 0x20 {
          if end > start {
            let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
            insert(Self.hash(UnsafeRawBufferPointer(word)), fact)
          }
          start = end + 1
        }
        end += 1
      }
    }
  }

  private mutating func insert(_ word: [UInt8], _ fact: Facts) {
    insert(word.withUnsafeBytes(Self.hash), fact)
  }

  private mutating func insert(_ hash: UInt64, _ fact: Facts) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    let tag = Self.tag(hash)
    while entries[slot] != 0, entries[slot] & ~0xFF != tag { slot = (slot + 1) & mask }
    entries[slot] = tag | entries[slot] | UInt32(fact.rawValue)
  }

  /// What is known of a word; nothing of most. A clash of hashes is one in some millions of words.
  func facts(_ word: [UInt8]) -> Facts {
    word.withUnsafeBytes { facts(Self.hash($0)) }
  }

  /// What is known of a part of a text.
  @inline(__always)
  func facts(_ scan: Scan, _ range: Range<Int>) -> Facts {
    let text = UnsafeRawBufferPointer(scan.bytes)
    if range.count < 8, let base = text.baseAddress, range.lowerBound + 8 <= text.count {
      // One load instead of a byte at a time; what is behind the word is cut off.
      let eight = base.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      let rest = UInt64(littleEndian: eight) & ((1 &<< UInt64(range.count * 8)) &- 1)
      return facts(Self.mixed(UInt64(truncatingIfNeeded: range.count) ^ rest))
    }
    return facts(Self.hash(UnsafeRawBufferPointer(rebasing: text[range])))
  }

  @inline(__always)
  private func facts(_ hash: UInt64) -> Facts {
    entries.withUnsafeBufferPointer { entries in
      var slot = Int(truncatingIfNeeded: hash) & mask
      let tag = Self.tag(hash)
      while entries[slot] != 0 {
        if entries[slot] & ~0xFF == tag {
          return Facts(rawValue: UInt8(truncatingIfNeeded: entries[slot]))
        }
        slot = (slot + 1) & mask
      }
      return []
    }
  }

  /// The upper bits of a hash, as they stand above an entry's facts.
  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~0xFF
  }

  /// A hash of eight bytes at a time, each folded by the product of all its bits; most words have
  /// no more.
  @inline(__always)
  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
    guard let base = word.baseAddress else { return 0 }
    var hash = UInt64(truncatingIfNeeded: word.count)
    var index = 0
    while index + 8 <= word.count {
      let eight = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ UInt64(littleEndian: eight))
      index += 8
    }
    var rest: UInt64 = 0
    for place in index..<word.count { rest |= UInt64(word[place]) &<< UInt64((place - index) * 8) }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
