/// Letters held down for emphasis: "sloooow", "muuuy lento".
enum Elongation {
  /// Whether a letter stands three times in a row anywhere in a text. Linear.
  static func mayStand(in text: ByteView) -> Bool {
    var run = 1
    for index in text.indices.dropFirst() {
      run = text[index] == text[index - 1] && Bytes.isLetter(text[index]) ? run + 1 : 1
      if run == 3 { return true }
    }
    return false
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
