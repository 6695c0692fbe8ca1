/// Places of settings, where a value is always a text and no code can stand: files of environment
/// variables, properties, queries of URLs.
enum SettingPlace {
  /// Whether an unquoted value stands in one.
  static func holds(_ scan: Scan, _ value: Range<Int>) -> Bool {
    let after = scan[value.upperBound]
    let isLast = after == 0 || after == 0x0A || after == 0x0D
    var sign = value.lowerBound
    // In YAML a blank is part of the sign.
    if scan[sign - 1] == 0x20, scan[sign - 2] == UInt8(ascii: ":") {
      sign -= 2
      guard isLast else { return false }
    } else {
      sign -= 1
      guard scan[sign] == UInt8(ascii: "=") else { return false }
    }
    let name = scan.start(of: .wordDashDotName, before: sign, limit: 64)..<sign
    guard !name.isEmpty else { return false }
    let before = scan[name.lowerBound - 1]
    if scan.bytes[name].allSatisfy(capitals.contains) {
      // `f(API_PASSWORD=a.b)` is a call of Python's; that ends in a bracket or a comma.
      return begins.contains(before) && name.count > 2 && (isLast || ends.contains(after))
    }
    guard scan[sign] == UInt8(ascii: "=") else { return false }
    if before == UInt8(ascii: "?") || before == UInt8(ascii: "&") {
      return scan[name.lowerBound - 2] != UInt8(ascii: "&")
        && (isLast || ends.contains(after) || after == UInt8(ascii: "&"))
    }
    return isLast && (before == 0 || before == 0x0A)
      && scan.bytes[name].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      && !scan.hasFolded("self.", at: name.lowerBound)
      && !scan.hasFolded("this.", at: name.lowerBound)
  }

  /// Where an unquoted password ends that a mark cuts short, if it is all there is in its line.
  static func lineEnd(_ scan: Scan, start: Int, cut: Int) -> Int? {
    guard joints.contains(scan[cut]), cut - start < 64 else { return nil }
    let end = scan.end(of: body, from: cut, limit: 64)
    let rest = scan.end(of: .blank, from: end, limit: 8)
    guard rest >= scan.count || scan[rest] == 0x0A || scan[rest] == 0x0D,
      !joints.contains(scan.bytes[end - 1]), scan[cut + 1] != UInt8(ascii: ";"),
      !scan.bytes[cut..<end].contains(UInt8(ascii: "="))
    else { return nil }
    // Nothing but the name stands before it.
    let floor = max(0, start - 72)
    var index = start
    while index > floor, before.contains(scan.bytes[index - 1]) { index -= 1 }
    return index == 0 || scan[index - 1] == 0x0A ? end : nil
  }

  /// `A-Z0-9_`.
  private static let capitals = ByteClass(low: 0x03FF_0000_0000_0000, middle: 0x0000_0000_87FF_FFFE)
  /// NUL, white space and quotes of three kinds.
  private static let begins = ByteClass(low: 0x0000_0085_0000_2601, middle: 0x0000_0001_0000_0000)
  private static let ends = ByteClass(low: 0x0000_0085_0000_2601, middle: 0x0000_0001_0000_0000)
  /// `;,&)`.
  static let joints = ByteClass(low: 0x0800_1240_0000_0000, middle: 0)
  private static let body = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=+/~!@#$%^*:|?;,&)",
    above: true)
  /// Names, blanks, `=` and `:`.
  private static let before = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-. \t=:")
}
