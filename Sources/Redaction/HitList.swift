internal import CHyperscan

/// The hits of a scan, in a buffer that is kept from text to text.
struct HitList {
  /// An anchor's or a user's pattern's hit: its number and its span's ends.
  struct Entry {
    var identifier: UInt32
    var start: UInt32
    var end: UInt32
  }

  private(set) var entries: [Entry] = []

  /// Scans a part of a text of less than 4 GiB. Ends are counted from the part's beginning.
  mutating func collect(
    _ database: OpaquePointer, _ scan: Scan, _ part: Range<Int>, scratch: OpaquePointer?
  ) {
    entries.removeAll(keepingCapacity: true)
    guard let base = scan.bytes.baseAddress, !part.isEmpty else { return }
    withUnsafeMutablePointer(to: &entries) { entries in
      (base + part.lowerBound).withMemoryRebound(to: CChar.self, capacity: part.count) { text in
        _ = hs_scan(
          database, text, UInt32(clamping: part.count), 0, scratch,
          { identifier, from, to, _, context in
            guard let context else { return 1 }
            context.assumingMemoryBound(to: [Entry].self).pointee.append(
              Entry(
                identifier: identifier, start: UInt32(truncatingIfNeeded: from),
                end: UInt32(truncatingIfNeeded: to)))
            return 0
          }, entries)
      }
    }
  }
}
