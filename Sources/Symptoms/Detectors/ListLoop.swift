/// A list that gives the same item five times in a row, or nothing but the same few, nine of them and
/// more. Linear in the text.
enum ListLoop {
  static func strength(_ text: ByteView) -> Double? {
    var list = Items()
    for line in Lines(text) {
      if let item = item(line) {
        if list.repeats(item) { return 0.8 }
      } else if !line.trimmedStart.isEmpty {
        if list.isFew { return 0.8 }
        list = Items()
      }
    }
    return list.isFew ? 0.8 : nil
  }

  /// The items of a list so far.
  private struct Items {
    private var hashes: [UInt64] = []
    private var size = 0
    /// How many in a row were the same as those one, two and three before.
    private var rows = [0, 0, 0]

    /// Adds an item; whether it goes round again and again.
    mutating func repeats(_ item: ByteView) -> Bool {
      let hash = WordHash.whole(item)
      for period in 1...3 {
        let isSame = period <= hashes.count && hashes[hashes.count - period] == hash
        rows[period - 1] = isSame ? rows[period - 1] + 1 : 0
        if rows[period - 1] >= (item.count >= 24 || period == 1 ? 4 : 10) { return true }
      }
      hashes.append(hash)
      size += item.count
      return false
    }

    /// Whether it is long, and the same few items all over.
    var isFew: Bool {
      hashes.count >= 9 && size >= 8 * hashes.count && Set(hashes).count * 3 <= hashes.count
    }
  }

  /// What stands behind a list's number or bullet; nil where there is none, or nothing of a length.
  private static func item(_ line: ByteView) -> ByteView? {
    let body = line.trimmedStart
    var end = 0
    if let first = body.first, "-*+".utf8.contains(first) {
      guard body.count > 1, body[1] == 0x20 else { return nil }
      end = 1
    } else {
      while end < body.count, Bytes.isDigit(body[end]) { end += 1 }
      guard end > 0, end < body.count, body[end] == 0x2E || body[end] == 0x29 else { return nil }
      end += 1
    }
    let item = body.part(end..<body.count).trimmedStart
    // Not what is to be filled in or ticked.
    return item.count >= 4 && item.count(where: { Bytes.isLetter($0) || $0 >= 0x80 }) >= 3
      && item[0] != UInt8(ascii: "[")
      ? item : nil
  }
}
