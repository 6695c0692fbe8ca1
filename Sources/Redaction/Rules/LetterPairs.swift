/// How usual it is in words and identifiers that one letter follows another.
enum LetterPairs {
  /// How much a text reads like words rather than like drawn by chance: about 1.5 for identifiers,
  /// -1.1 for hexadecimal digits, -1.7 for letters and digits at random; the mean over pairs of
  /// neighbours of the binary logarithm of observed over expected frequency, where a digit beside
  /// a letter counts -2.
  static func wordiness(_ text: ValueShape.Bytes) -> Double {
    table.withUnsafeBufferPointer { wordiness(UnsafeBufferPointer(rebasing: text), $0) }
  }

  private static func wordiness(
    _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<Double>
  ) -> Double {
    var (sum, pairs) = (0.0, 0)
    var (before, beforeThat) = (UInt8(0), UInt8(0))
    for byte in text {
      let isLetter = ByteClass.letter.contains(byte)
      if isLetter, ByteClass.letter.contains(before) {
        pairs += 1
        let isUpper = byte < 0x60
        let wasUpper = before < 0x60
        if isUpper && !wasUpper || !isUpper && wasUpper && ByteClass.upper.contains(beforeThat) {
          sum -= 0.8
        } else {
          sum += table[Int(before | 0x20) * 26 + Int(byte | 0x20) - 97 * 27]
        }
      } else if ByteClass.alphanumeric.contains(byte), ByteClass.alphanumeric.contains(before) {
        pairs += 1
        sum -= !isLetter && !ByteClass.letter.contains(before) ? 0.2 : 2
      }
      (beforeThat, before) = (before, byte)
    }
    return pairs == 0 ? 0 : sum / Double(pairs)
  }

  private static let table: [Double] = rows.utf8.compactMap {
    ByteClass.digit.contains($0) ? Double(Int($0) - 48) * 8 / 9 - 4 : nil
  }

  /// A row for each first letter, a digit for each second, counted over the words and identifiers of
  /// free software: 0 for a sixteenth of what chance would give, 9 for sixteen times as much.
  private static let rows = """
    06760350604867060878443350
    50316000430600510330500040
    70417006505520800527500020
    51048110700301500352400030
    73785641402768364987254740
    50105500700400600534500020
    30006014500314200442500000
    70007000600110600414200000
    55655560102769750577050404
    10003000000000200020200000
    20006000400203000030102000
    71158400700601730165511050
    74028000500241660041400000
    70777481603314630078540030
    34563330403668560856746120
    70127102400600650636501040
    00000000000000000000500000
    71459350703356720666522050
    50518125703322550168603040
    70438308800431630765603050
    45436330400667250666000000
    60007000400000200000000000
    50014005500103400430000000
    20403000300000040005000100
    00002000200123240044001000
    10004000200000000000000000
    """
}
