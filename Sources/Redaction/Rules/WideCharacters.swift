/// A set of characters of three bytes in UTF-8, as ideographs, kana and Hangul are; no look at it
/// makes a string.
struct WideCharacters: Sendable {
  /// The members' keys by a hash, 0 where there is none; at most a quarter is taken.
  private let members: [UInt32]
  /// How far a hash is shifted to be a place among them.
  private let shift: UInt32
  /// By the low bits of the last byte: whether a member ends so.
  private let endings: UInt64
  /// The same of the byte before.
  private let middles: UInt64

  /// The characters of a text; those of other lengths are passed over.
  init(_ text: String) {
    var members: Set<UInt32> = []
    var (endings, middles) = (UInt64(0), UInt64(0))
    for scalar in text.unicodeScalars where UTF8.width(scalar) == 3 {
      let bytes = Array(String(scalar).utf8)
      members.insert(Self.key(bytes[0], bytes[1], bytes[2]))
      endings |= 1 << UInt64(bytes[2] & 63)
      middles |= 1 << UInt64(bytes[1] & 63)
    }
    let bits = UInt32(64 - (members.count * 4 | 15).leadingZeroBitCount)
    let shift = 32 - bits
    var table = [UInt32](repeating: 0, count: 1 << Int(bits))
    for key in members {
      var place = Self.place(key, shift)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = key
    }
    self.members = table
    self.shift = shift
    self.endings = endings
    self.middles = middles
  }

  @inline(__always)
  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  @inline(__always)
  private static func place(_ key: UInt32, _ shift: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) &>> shift)
  }

  /// Whether a member stands at an index.
  @inline(__always)
  func contains(_ scan: Scan, at index: Int) -> Bool {
    let last = scan[index + 2]
    guard endings >> UInt64(last & 63) & 1 == 1, middles >> UInt64(scan[index + 1] & 63) & 1 == 1
    else { return false }
    let key = Self.key(scan[index], scan[index + 1], last)
    var place = Self.place(key, shift)
    while members[place] != 0 {
      if members[place] == key { return true }
      place = (place + 1) & (members.count - 1)
    }
    return false
  }
}
