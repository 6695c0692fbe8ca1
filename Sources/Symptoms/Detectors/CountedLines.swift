/// Lines in a row that say the same but for a figure that counts them.
enum CountedLines {
  /// Lines that are too many.
  private static let most = 12

  static func strength(_ text: ByteView) -> Double? {
    guard text.count >= 32 * most else { return nil }
    var before = text.part(0..<0)
    var (row, figure) = (1, 0)
    for line in Lines(text) {
      let isLike =
        line.count >= 32 && line.count < before.count + 3 && before.count < line.count + 3
        && line.part(line.count - 8..<line.count).equals(
          before.part(before.count - 8..<before.count))
      let next = isLike ? counted(line, behind: before) : nil
      row = next == nil || row > 1 && next != figure + 1 ? 1 : row + 1
      figure = next ?? 0
      if row >= most { return 0.8 }
      before = line.count >= 32 ? line : text.part(0..<0)
    }
    return nil
  }

  /// The figure that a line has instead of the one before it, all else and every other figure being the
  /// same or that one again; nil where it differs otherwise.
  private static func counted(_ line: ByteView, behind other: ByteView) -> Int? {
    var (index, place) = (0, 0)
    var found: Int?
    while index < line.count, place < other.count {
      guard Bytes.isDigit(line[index]), Bytes.isDigit(other[place]) else {
        if line[index] != other[place] { return nil }
        index += 1
        place += 1
        continue
      }
      let (first, second) = (number(line, &index), number(other, &place))
      if first == second { continue }
      guard first == second + 1, found == nil || found == first else { return nil }
      found = first
    }
    return index == line.count && place == other.count ? found : nil
  }

  private static func number(_ line: ByteView, _ index: inout Int) -> Int {
    var value = 0
    while index < line.count, Bytes.isDigit(line[index]) {
      value = min(value * 10 + Int(line[index] - 0x30), 1 << 40)
      index += 1
    }
    return value
  }
}
