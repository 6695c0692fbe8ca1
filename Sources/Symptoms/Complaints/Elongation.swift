/// Letters held down for emphasis: "sloooow", "muuuy lento".
enum Elongation {
  /// Whether a letter stands three times in a row anywhere in a text. Linear.
  static func mayStand(in text: ByteView) -> Bool {
    guard text.count >= 3, let base = UnsafeRawPointer(text.baseAddress) else { return false }
    // Eight places at a time, of which the last looks two bytes further.
    var index = 0
    while index + 10 <= text.count {
      let (first, second) = (EightBytes(base + index), EightBytes(base + (index + 1)))
      let third = EightBytes(base + (index + 2))
      if EightBytes.hasZero((first.bits ^ second.bits) | (first.bits ^ third.bits)),
        hasTriple(text.part(index..<index + 10))
      {
        return true
      }
      index += 8
    }
    return hasTriple(text.part(index..<text.count))
  }

  private static func hasTriple(_ text: ByteView) -> Bool {
    text.indices.dropLast(2).contains {
      text[$0] == text[$0 + 1] && text[$0] == text[$0 + 2] && Bytes.isLetter(text[$0])
    }
  }

  /// Where a letter stands three times or more in a row; nil where none does. Linear.
  static func runs(in word: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    guard word.count >= 4 else { return nil }
    var runs: [Range<Int>]?
    var start = 0
    for index in 1...word.count where index == word.count || word[index] != word[start] {
      if index - start >= 3, Bytes.isLetter(word[start]) { runs = (runs ?? []) + [start..<index] }
      start = index
    }
    return runs
  }

  /// The word with each of those runs cut to a length.
  static func shortened(
    _ word: UnsafeBufferPointer<UInt8>, runs: [Range<Int>], to length: Int
  ) -> [UInt8] {
    var short: [UInt8] = []
    var position = 0
    for run in runs {
      short += word[position..<run.lowerBound + length]
      position = run.upperBound
    }
    return short + word[position...]
  }
}
