/// The value of a field behind its name: in JSON, HTML, XML, YAML, SQL, forms and logs.
struct FieldValue {
  let range: Range<Int>
  /// Whether a quote or a tag closes it; else it ends where the line or the clause does.
  let isClosed: Bool

  private static let longest = 96
  private static let quotes = ByteClass("\"'`")
  private static let ends = ByteClass("\n\r\t;|<>\"{}()[]")

  /// The value behind a name that ends at an index; nil where no sign ties one to it.
  init?(_ scan: Scan, behind end: Int) {
    var index = end
    let isQuoted = Self.quotes.contains(scan[index]) || scan[index] == UInt8(ascii: "\\")
    if scan[index] == UInt8(ascii: "\\") { index += 1 }
    if Self.quotes.contains(scan[index]) { index += 1 }
    let name = index
    while index < name + 12,
      ByteClass.blank.contains(scan[index]) || scan[index] == UInt8(ascii: "*")
    {
      index += 1
    }
    if scan[index] == UInt8(ascii: ":") || scan[index] == UInt8(ascii: "=") {
      index += 1
      if scan[index] == UInt8(ascii: ">") { index += 1 }
    } else if scan.has("：", at: index) {
      index += 3
    } else if scan[index] == UInt8(ascii: ">"), index == end {
      // An element, to the next tag.
      let limit = min(scan.count, index + 1 + Self.longest)
      guard let stop = scan.first(UInt8(ascii: "<"), in: index + 1..<limit), stop > index + 1,
        scan.first(0x0A, in: index + 1..<stop) == nil
      else { return nil }
      range = index + 1..<stop
      isClosed = true
      return
    } else if isQuoted, let value = Self.attribute(scan, from: name) {
      index = value
    } else {
      return nil
    }
    let tie = index
    while index < tie + 12,
      ByteClass.blank.contains(scan[index]) || scan[index] == UInt8(ascii: "*")
    {
      index += 1
    }
    if scan[index] == UInt8(ascii: "\\"), Self.quotes.contains(scan[index + 1]) { index += 1 }
    let limit = min(scan.count, index + Self.longest)
    if Self.quotes.contains(scan[index]) {
      let quote = scan.bytes[index]
      let begin = index + 1
      var stop = begin
      while stop < limit, scan.bytes[stop] != 0x0A {
        if scan.bytes[stop] == quote {
          // A doubled quote stands for one.
          guard scan[stop + 1] == quote, stop > begin else { break }
          stop += 1
        }
        stop += 1
      }
      guard stop < limit, scan.bytes[stop] == quote, stop > begin else { return nil }
      if scan[stop - 1] == UInt8(ascii: "\\") { stop -= 1 }
      range = begin..<stop
      isClosed = true
      return
    }
    var stop = index
    while stop < limit, !Self.ends.contains(scan.bytes[stop]),
      !(scan.bytes[stop] == UInt8(ascii: ",") && !ByteClass.digit.contains(scan[stop + 1])),
      !(scan.bytes[stop] == 0x20 && scan[stop + 1] == 0x20), !scan.isWideStop(stop)
    {
      stop += 1
    }
    let close = stop
    while stop > index, ByteClass.space.contains(scan.bytes[stop - 1]) { stop -= 1 }
    guard stop > index else { return nil }
    range = index..<stop
    isClosed = scan[close] == UInt8(ascii: "<")
  }

  /// Where the `value` of an HTML element begins whose `name` was given.
  private static func attribute(_ scan: Scan, from start: Int) -> Int? {
    var index = start
    let limit = min(scan.count, start + 64)
    while index < limit, scan.bytes[index] != UInt8(ascii: ">"), scan.bytes[index] != 0x0A {
      if scan.bytes[index] == 0x20, scan.has(" value=", at: index) { return index + 7 }
      index += 1
    }
    return nil
  }
}

extension Scan {
  /// Whether a full-width comma, bracket, bar or blank stands at an index.
  fileprivate func isWideStop(_ index: Int) -> Bool {
    guard self[index] >= 0xE3 else { return false }
    return has("，", at: index) || has("（", at: index) || has("｜", at: index) || has("、", at: index)
      || has("\u{3000}", at: index) || has("。", at: index) || has("；", at: index)
  }
}
