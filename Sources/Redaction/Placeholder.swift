/// The placeholders that redaction itself writes, as `<EMAIL_1>`.
enum Placeholder {
  /// Writes the placeholder of a type's value, byte by byte: dense findings are mostly this.
  @inline(__always)
  static func append(_ type: String, _ number: Int, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "<"))
    for byte in type.utf8 { output.append(byte) }
    output.append(UInt8(ascii: "_"))
    var digits = 1
    var bound = 10
    while number >= bound {
      digits += 1
      bound *= 10
    }
    let end = output.count + digits
    for _ in 0..<digits { output.append(0) }
    var rest = UInt(bitPattern: number)
    for place in 1...digits {
      output[end - place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    output.append(UInt8(ascii: ">"))
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
