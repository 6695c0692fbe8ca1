/// Pieces of text in scripts that put no spaces between words.
///
/// Without a dictionary, runs of kanji or katakana stand for words as they are, hiragana only joins
/// them; Chinese and Thai are cut into neighbouring characters or syllables. Pieces that begin or
/// end with a grammatical character are left out: they are halves of two words.
enum DenseScript {
  static func terms(in run: [UInt8]) -> [[UInt8]] {
    let count = ScriptCount(run[...])
    if count[.thai] > 0 { return pieces(thai(run), lengths: 2...4, stops: thaiStops) }
    var terms: [[UInt8]] = []
    for part in parts(run) {
      if count[.kana] == 0 || part.characters.count > 6 {
        terms += pieces(part.characters, lengths: 2...3, stops: hanStops)
      } else if part.characters.count >= (part.isKatakana ? 3 : 2) {
        terms.append(part.characters.flatMap { $0 })
      }
    }
    return terms
  }

  /// Runs of Han or katakana, with hiragana left out.
  private static func parts(_ run: [UInt8]) -> [(characters: [[UInt8]], isKatakana: Bool)] {
    var parts: [(characters: [[UInt8]], isKatakana: Bool)] = []
    var kind = 0
    var walk = ScalarWalk(run.prefix(720))
    while let (scalar, _) = walk.next() {
      let next = (0x3041...0x309F).contains(scalar) ? 0 : Script(scalar) == .kana ? 2 : 1
      defer { kind = next }
      guard next != 0 else { continue }
      if next != kind { parts.append(([], next == 2)) }
      var character: [UInt8] = []
      UTF8Bytes.append(scalar, to: &character)
      parts[parts.count - 1].characters.append(character)
    }
    return parts
  }

  /// Syllables, nearly: a leading vowel, a consonant, and the marks and vowels behind it.
  private static func thai(_ run: [UInt8]) -> [[UInt8]] {
    var syllables: [[UInt8]] = []
    var leads = false
    var walk = ScalarWalk(run.prefix(720))
    while let (scalar, _) = walk.next() {
      let isLeading = (0xE40...0xE44).contains(scalar)
      let isConsonant = (0xE01...0xE2E).contains(scalar)
      if syllables.isEmpty || isLeading || (isConsonant && !leads) { syllables.append([]) }
      leads = isLeading
      UTF8Bytes.append(scalar, to: &syllables[syllables.count - 1])
    }
    return syllables
  }

  private static func pieces(
    _ characters: [[UInt8]], lengths: ClosedRange<Int>, stops: Set<[UInt8]>
  ) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    for length in lengths where characters.count >= length {
      for start in 0...(characters.count - length) {
        let piece = characters[start..<start + length]
        guard let first = piece.first, let last = piece.last, !stops.contains(first),
          !stops.contains(last)
        else { continue }
        pieces.append(piece.flatMap { $0 })
      }
    }
    return pieces
  }

  private static let hanStops = Set(
    "的了是在我你他她它们不也都就和与很这那有个吗呢吧着过把被给对从到说要会能可以为而之其".map { Array(String($0).utf8) })

  private static let thaiStops = Set(
    "ที่ และ ใน เป็น ไม่ ได้ ให้ ว่า ก็ มี จะ ของ กับ มา ไป นี้ นั้น ครับ ค่ะ คะ เลย แล้ว"
      .split(separator: " ").map { Array($0.utf8) })
}
