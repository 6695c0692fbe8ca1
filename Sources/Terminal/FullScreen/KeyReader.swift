/// Bytes from a terminal to keys.
struct KeyReader {
  private var pending: [UInt8] = []

  /// Takes bytes and gives the keys they are. An escape alone at the end counts as back.
  mutating func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while let first = pending.first {
      if first == 0x1B {
        let (key, count) = Self.escape(pending)
        if let key { keys.append(key) }
        pending.removeFirst(count)
      } else {
        keys.append(Self.plain(first))
        pending.removeFirst()
      }
    }
    return keys
  }

  private static func plain(_ byte: UInt8) -> Key {
    switch byte {
    case UInt8(ascii: "q"), 3: .quit
    case UInt8(ascii: "j"): .down
    case UInt8(ascii: "k"): .up
    case UInt8(ascii: "l"), 0x0D, 0x0A: .enter
    case UInt8(ascii: "h"), 0x7F, 0x08: .back
    case UInt8(ascii: "g"): .home
    case UInt8(ascii: "G"): .end
    case UInt8(ascii: " "): .pageDown
    case UInt8(ascii: "b"): .pageUp
    case UInt8(ascii: "n"), 0x09: .next
    case UInt8(ascii: "p"): .previous
    case UInt8(ascii: "?"): .help
    default: .other
    }
  }

  /// The key of an escape sequence and how many bytes it has.
  private static func escape(_ bytes: [UInt8]) -> (Key?, Int) {
    guard bytes.count >= 3, bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
      return (bytes.count == 1 ? .back : nil, bytes.count == 1 ? 1 : min(2, bytes.count))
    }
    switch bytes[2] {
    case UInt8(ascii: "A"): return (.up, 3)
    case UInt8(ascii: "B"): return (.down, 3)
    case UInt8(ascii: "C"): return (.enter, 3)
    case UInt8(ascii: "D"): return (.back, 3)
    case UInt8(ascii: "H"): return (.home, 3)
    case UInt8(ascii: "F"): return (.end, 3)
    default:
      // `ESC [ digits ~`
      let end = bytes[2...].firstIndex { !(0x30...0x3B).contains($0) } ?? bytes.count
      let count = min(bytes.count, end + 1)
      switch bytes[2] {
      case UInt8(ascii: "5"): return (.pageUp, count)
      case UInt8(ascii: "6"): return (.pageDown, count)
      case UInt8(ascii: "1"), UInt8(ascii: "7"): return (.home, count)
      case UInt8(ascii: "4"), UInt8(ascii: "8"): return (.end, count)
      default: return (nil, count)
      }
    }
  }
}
