/// Writing systems, as coarse as the detectors need them.
enum Script: Int, CaseIterable {
  case latin, greek, cyrillic, hebrew, arabic, devanagari, thai, hangul, kana, han, other

  /// The script of a letter; nil for everything that is none.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: self = .arabic
    // The full stops of all scripts of India have their place in this one.
    case 0x964, 0x965: return nil
    case 0x900...0x97F: self = .devanagari
    case 0xE00...0xE7F: self = .thai
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
    case 0x3040...0x30FF, 0x31F0...0x31FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: self = .han
    case 0x530...0x58F, 0x980...0xDFF, 0xE80...0x10FF, 0x1200...0x18AF: self = .other
    default: return nil
    }
  }
}

/// Walks UTF-8 scalar by scalar; ASCII costs next to nothing.
struct ScalarWalk {
  let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next scalar and where it begins.
  mutating func next() -> (scalar: UInt32, start: Int)? {
    guard position < bytes.endIndex else { return nil }
    let start = position
    let first = bytes[position]
    position += 1
    guard first >= 0x80 else { return (UInt32(first), start) }
    let count = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    var scalar = UInt32(first) & (first >= 0xF0 ? 0x07 : first >= 0xE0 ? 0x0F : 0x1F)
    for _ in 0..<count where position < bytes.endIndex {
      scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return (scalar, start)
  }
}

/// How many letters of each script.
struct ScriptCount {
  private(set) var counts = [Int](repeating: 0, count: Script.allCases.count)

  init() {}

  init(_ bytes: ArraySlice<UInt8>) {
    var walk = ScalarWalk(bytes)
    while let (scalar, _) = walk.next() { add(scalar) }
  }

  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    if scalar < 0x80 {
      if (scalar | 0x20) &- 0x61 < 26 { counts[0] += 1 }
      return
    }
    if let script = Script(scalar) { counts[script.rawValue] += 1 }
  }

  /// Adds other counts.
  mutating func add(_ other: ScriptCount) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  subscript(_ script: Script) -> Int { counts[script.rawValue] }

  var total: Int { counts.reduce(0, +) }
}

/// Which scripts a text has letters of.
struct ScriptSet: OptionSet {
  var rawValue: UInt16 = 0

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ script: Script) { rawValue = 1 << UInt16(script.rawValue) }

  /// Linear, with a look into a table for each character beyond ASCII.
  init(in text: ByteView) {
    var found: UInt16 = 0
    Self.blocks.withUnsafeBufferPointer { blocks in
      // Every index is compared with the count; the table has a place for each 64 scalars of two
      // and three bytes, which their first two bytes tell.
      var index = 0
      while index < text.count {
        let first = text[index]
        if first < 0x80 {
          if Bytes.isLetter(first) { found |= 1 }
          index += 1
          continue
        }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scripts = Self.mixed
        if length == 2 {
          scripts = blocks[Int(first & 0x1F)]
        } else if length == 3, index + 1 < text.count {
          scripts = blocks[Int(first & 0x0F) << 6 | Int(text[index + 1] & 0x3F)]
        }
        found |= scripts != Self.mixed ? scripts : Self.script(text.part(index..<text.count))
        index += length
      }
    }
    rawValue = found
  }

  /// The script of the scalar a text begins with.
  private static func script(_ text: ByteView) -> UInt16 {
    var walk = ScalarWalk(Array(text.prefix(4))[...])
    return bit(walk.next()?.scalar ?? 0)
  }

  private static func bit(_ scalar: UInt32) -> UInt16 {
    Script(scalar).map { ScriptSet($0).rawValue } ?? 0
  }

  /// Stands for 64 scalars that are not all of one script.
  private static let mixed: UInt16 = .max

  /// The script of each 64 scalars of the basic plane.
  private static let blocks: [UInt16] = (0..<1024).map { (block: UInt32) in
    let first = bit(block * 64)
    return (1..<64).allSatisfy { bit(block * 64 + $0) == first } ? first : mixed
  }
}
