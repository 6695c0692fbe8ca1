/// Up to 256 entries in one file, each after its length as a 16-bit big-endian number.
enum EntryBundle {
  /// The longest entry the format can hold.
  static let longestEntry = 65_535

  static func append(_ entry: [UInt8], to bundle: inout [UInt8]) {
    bundle += [UInt8(entry.count >> 8), UInt8(entry.count & 255)]
    bundle += entry
  }

  static func entries(_ bundle: [UInt8], path: String) throws(LedgerError) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    var position = 0
    while position < bundle.count {
      guard bundle.count - position >= 2 else { throw .malformed(path) }
      let count = Int(bundle[position]) << 8 | Int(bundle[position + 1])
      position += 2
      guard bundle.count - position >= count else { throw .malformed(path) }
      entries.append(Array(bundle[position..<position + count]))
      position += count
    }
    return entries
  }
}
