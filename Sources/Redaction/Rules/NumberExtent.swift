/// How far a run of digits and separators goes, and how many there are: what is known of it before
/// its digits are written down. Most runs are clocks, sizes and parts of identifiers, and are passed
/// on this alone.
struct NumberExtent {
  private(set) var end: Int
  private(set) var digits = 0
  private(set) var groups = 0
  private(set) var separators = NumberRun.Separators()
  /// Colons between two digits.
  private var colons = 0
  private let isWhole: Bool

  /// Measures the run that begins at an index, as far as `NumberRun` reads it.
  init(_ scan: Scan, from start: Int) {
    var index = start
    var isWhole = false
    let limit = min(scan.count, start + NumberRun.reach)
    while index < limit {
      let behind = scan.end(of: .digit, from: index, limit: limit - index)
      digits += behind - index
      groups += 1
      index = behind
      guard index < limit else { break }
      let byte = scan.bytes[index]
      guard let separator = NumberRun.Separators(byte: byte) else {
        isWhole = true
        break
      }
      let next = scan[index + 1]
      if ByteClass.digit.contains(next) {
        if separator == .colon { colons += 1 }
        separators.formUnion(separator)
        index += 1
      } else if next != byte, let other = NumberRun.Separators(byte: next),
        ByteClass.digit.contains(scan[index + 2])
      {
        separators.formUnion(separator)
        separators.formUnion(other)
        index += 2
      } else {
        isWhole = true
        break
      }
    }
    end = index
    self.isWhole = isWhole || index == scan.count
  }

  /// Where to go on if the run can be nothing of a person's; nil where it has to be judged.
  func endOfNothing(_ scan: Scan, from start: Int) -> Int? {
    guard isWhole else { return nil }
    // A colon is a clock's, or an address's with its port.
    if digits < 6 || colons > 1 || colons == 1 && !separators.contains(.dot) { return end }
    // One dot alone is a decimal number's.
    if groups == 2, separators == .dot { return end }
    // So few digits without any separator are at most a number to be dialled, behind a plus.
    if digits == 6, groups == 1, scan[start - 1] != UInt8(ascii: "+") { return end }
    // A house number or a list's number before it: the rest may be something by itself.
    if groups > 2, separators.contains(.blank) || separators.contains(.slash) { return nil }
    if NumberRules.isPart(scan, start) { return end }
    let after = scan[end]
    if after == UInt8(ascii: "T"), digits != 8 || groups != 3 { return end }
    if ByteClass.word.contains(after), after != UInt8(ascii: "T"), after != UInt8(ascii: "x") {
      return end
    }
    // Times have colons; of the others only an address with its port has.
    return separators.contains(.colon) && groups != 5 ? end : nil
  }
}
