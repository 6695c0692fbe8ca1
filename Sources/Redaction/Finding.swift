/// Something in a text that has to go.
public struct Finding: Sendable, Hashable {
  /// What it is: a coarse type, perhaps with a finer name after a dot (`SECRET.github`).
  public var type: String
  /// Where, in UTF-8 bytes.
  public var range: Range<Int>

  /// A finding from its parts.
  public init(type: String, range: Range<Int>) {
    self.type = type
    self.range = range
  }

  /// Whether it is a secret of some kind.
  var isSecret: Bool {
    var type = type
    // No other type begins like it.
    return type.withUTF8 {
      $0.count >= 6 && $0[0] == UInt8(ascii: "S") && $0[1] == UInt8(ascii: "E")
    }
  }

  /// The type up to the dot: what the placeholder says.
  public var coarseType: String {
    var whole = type
    return whole.withUTF8 { bytes in
      guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { return type }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<dot]), as: UTF8.self)
    }
  }
}

/// The placeholders' numbers within one report: the same value has the same number there, and the
/// number says nothing across reports.
public struct Numbering: Sendable {
  /// Values in order of appearance; most reports have few, and a look through them costs less than a
  /// hash.
  private var few: [(key: Key, number: Int)] = []
  /// All of them, once they are many.
  private var many: [Key: Int] = [:]
  /// How many values of a coarse type have a number.
  private var counts: [(type: String, count: Int)] = []

  /// How many values are looked through one by one.
  private static let mostOfFew = 16

  /// A value's bytes and coarse type; hashed at once, which an array of bytes is not.
  private struct Key: Hashable {
    let type: String
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  /// Nothing numbered yet.
  public init() {}

  /// The number of a value among those of its coarse type, from 1, in order of appearance.
  public mutating func number(of value: ArraySlice<UInt8>, type: String) -> Int {
    if many.isEmpty {
      for (key, number) in few
      where key.bytes.count == value.count && key.type == type && key.bytes.elementsEqual(value) {
        return number
      }
    } else if let number = many[Key(type: type, bytes: Array(value))] {
      return number
    }
    let key = Key(type: type, bytes: Array(value))
    let number = next(of: type)
    if many.isEmpty, few.count < Self.mostOfFew {
      few.append((key, number))
    } else {
      if many.isEmpty { for (key, number) in few { many[key] = number } }
      many[key] = number
    }
    return number
  }

  /// One more of a type; there are no more than some twenty types.
  private mutating func next(of type: String) -> Int {
    for place in counts.indices where counts[place].type == type {
      counts[place].count += 1
      return counts[place].count
    }
    counts.append((type, 1))
    return 1
  }
}
