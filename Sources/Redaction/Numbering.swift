/// The placeholders' numbers within one report: the same value has the same number there, and the
/// number says nothing across reports.
///
/// A value costs no allocation of its own: all of them lie one behind the other in one buffer.
public struct Numbering: Sendable {
  /// A value that has a number.
  private struct Entry {
    /// Its bytes, in `pool`.
    let start: Int
    let count: Int
    let hash: Int
    /// The place of its coarse type in `types`.
    let type: Int
    let number: Int
  }

  private var pool: [UInt8] = []
  /// Values in order of appearance; most reports have few, and a look through them costs less than a
  /// hash.
  private var entries: [Entry] = []
  /// Places among the entries by their hash, -1 where there is none; empty while they are few. At
  /// most half is taken.
  private var slots: [Int32] = []
  /// How many values of a coarse type have a number; there are no more than some twenty types.
  private var types: [(name: String, count: Int)] = []

  /// How many values are looked through one by one.
  private static let mostOfFew = 16

  /// Nothing numbered yet.
  public init() {}

  /// The number of a value among those of its coarse type, from 1, in order of appearance.
  public mutating func number(of value: ArraySlice<UInt8>, type name: String) -> Int {
    value.withUnsafeBytes { number(of: $0, type: name) }
  }

  /// The same of a value in place.
  mutating func number(of value: UnsafeRawBufferPointer, type name: String) -> Int {
    let type = place(of: name)
    if slots.isEmpty {
      for entry in entries where isEqual(entry, value, type) { return entry.number }
      if entries.count < Self.mostOfFew { return append(value, hash: 0, type: type) }
      rehash(1 << 8)
    }
    let hash = Self.hash(value)
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isEqual(entry, value, type) { return entry.number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    let number = append(value, hash: hash, type: type)
    if entries.count * 2 > slots.count { rehash(slots.count * 4) }
    return number
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ value: UnsafeRawBufferPointer, _ type: Int) -> Bool {
    guard entry.count == value.count, entry.type == type else { return false }
    return pool.withUnsafeBytes { pool in
      for index in 0..<entry.count where pool[entry.start + index] != value[index] { return false }
      return true
    }
  }

  private mutating func append(_ value: UnsafeRawBufferPointer, hash: Int, type: Int) -> Int {
    types[type].count += 1
    entries.append(
      Entry(
        start: pool.count, count: value.count, hash: hash, type: type, number: types[type].count))
    pool.append(contentsOf: value)
    return types[type].count
  }

  private mutating func place(of name: String) -> Int {
    for place in types.indices where types[place].name == name { return place }
    types.append((name, 0))
    return types.count - 1
  }

  /// Swift's own hash, whose seed nobody can know who writes a report.
  private static func hash(_ value: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: value)
    return hasher.finalize()
  }

  /// Gives every entry a place among so many slots; the few had no hash yet.
  private mutating func rehash(_ count: Int) {
    let isFirst = slots.isEmpty
    slots = Array(repeating: -1, count: count)
    for place in entries.indices {
      if isFirst {
        let entry = entries[place]
        let hash = pool.withUnsafeBytes {
          Self.hash(.init(rebasing: $0[entry.start..<(entry.start + entry.count)]))
        }
        entries[place] = Entry(
          start: entry.start, count: entry.count, hash: hash, type: entry.type,
          number: entry.number)
      }
      var slot = entries[place].hash & (count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(place)
    }
  }
}
