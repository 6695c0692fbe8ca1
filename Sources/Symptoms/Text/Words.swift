/// Words of a text, in lower case.
enum Words {
  /// Letters of any script and apostrophes; others separate.
  static func split(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text {
      if Bytes.isLetter(byte) || byte >= 0x80 || Bytes.isDigit(byte) {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if byte == 0x27, !word.isEmpty {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Calls `body` with the hash of each word that `split` gives, and keeps none of them.
  @inline(__always)
  static func forEachHash(_ text: ByteView, _ body: (UInt64) -> Void) {
    var (hash, isInside) = (WordHash.start, false)
    for byte in text {
      if Bytes.isLetter(byte) || byte >= 0x80 || Bytes.isDigit(byte) || (byte == 0x27 && isInside) {
        hash = WordHash.adding(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
        isInside = true
      } else if isInside {
        body(hash)
        (hash, isInside) = (WordHash.start, false)
      }
    }
    if isInside { body(hash) }
  }

  /// How many words a text has, counted no further than `most`.
  static func count(_ text: ArraySlice<UInt8>, atMost most: Int) -> Int {
    var (count, isInside) = (0, false)
    for byte in text {
      let continues = Bytes.isLetter(byte) || byte >= 0x80 || Bytes.isDigit(byte)
      if continues, !isInside {
        count += 1
        if count == most { return count }
      }
      isInside = continues || (isInside && byte == 0x27)
    }
    return count
  }
}
