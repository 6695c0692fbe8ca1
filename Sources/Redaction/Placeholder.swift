/// The placeholders that redaction itself writes, as `<EMAIL_1>`.
enum Placeholder {
  /// Bytes of a placeholder besides its type, at most: `<`, `_`, a number, `>`.
  static let overhead = 3 + 20

  /// What all placeholders of a type begin with.
  static func head(_ type: String) -> [UInt8] { Array("<\(type)_".utf8) }

  /// Writes the placeholder of a value behind its type's head; returns where the next byte belongs.
  @inline(__always)
  static func write(
    _ head: [UInt8], _ number: Int, to output: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    head.withUnsafeBytes { head in
      guard let base = head.baseAddress else { return }
      output.copyMemory(from: base, byteCount: head.count)
    }
    var next = output + head.count
    var bound = 10
    var digits = 1
    while number >= bound, digits < 19 {
      digits += 1
      bound = bound &* 10
    }
    var rest = UInt(bitPattern: number)
    for place in stride(from: digits - 1, through: 0, by: -1) {
      next.storeBytes(
        of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place,
        as: UInt8.self)
      rest /= 10
    }
    next += digits
    next.storeBytes(of: UInt8(ascii: ">"), as: UInt8.self)
    return next + 1
  }

  /// Drops findings that lie in placeholders or take one in, so that redacting twice changes
  /// nothing.
  static func drop(_ found: inout [Finding], in scan: Scan) {
    guard !found.isEmpty else { return }
    found.removeAll { touches($0.range, scan) }
  }

  private static func touches(_ range: Range<Int>, _ scan: Scan) -> Bool {
    // Long findings are keys in armour and the like; a placeholder in them is looked for at the
    // edges only, so that the work stays linear.
    let inside = min(range.upperBound, range.lowerBound + 256)
    var index = max(0, range.lowerBound - 24)
    while let mark = scan.first(UInt8(ascii: "<"), in: index..<inside) {
      index = mark + 1
      if let end = end(scan, at: mark) {
        if end > range.lowerBound { return true }
        index = end
      }
      if index >= inside { break }
    }
    return false
  }

  /// Whether an index lies in a placeholder.
  static func covers(_ index: Int, in scan: Scan) -> Bool {
    var start = scan.start(of: body, before: index, limit: overhead)
    guard start > 0, scan.bytes[start - 1] == UInt8(ascii: "<") else { return false }
    start -= 1
    return end(scan, at: start).map { $0 > index } ?? false
  }

  private static let body = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0x87FF_FFFE)

  /// The end of the placeholder that begins at an index, if one does.
  static func end(_ scan: Scan, at start: Int) -> Int? {
    let name = scan.end(of: letters, from: start + 1, limit: 18)
    guard name > start + 1 else { return nil }
    if scan[name] == UInt8(ascii: ">") {
      return scan.has("IMAGE", at: start + 1) ? name + 1 : nil
    }
    let digits = scan.end(of: .digit, from: name, limit: 8)
    guard digits > name, scan[name - 1] == UInt8(ascii: "_"), scan[digits] == UInt8(ascii: ">")
    else { return nil }
    let type = scan.string((start + 1)..<(name - 1))
    return UserRule.types.contains(type) ? digits + 1 : nil
  }

  private static let letters = ByteClass(low: 0, middle: 0x87FF_FFFE)
}
