/// Countries and towns, where prose names them: where somebody is, comes from or goes.
enum PlaceRules {
  /// The place that begins with a word, if one does.
  static func place(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    if word.facts.contains(.placeStart) {
      // The longest of up to four words that is a place.
      var end = word.range.upperBound
      var best: Int?
      for _ in 0..<3 {
        guard scan[end] == 0x20,
          CapitalWord.isCapital(scan, end + 1) || scan.has("and ", at: end + 1)
            || scan.has("of ", at: end + 1)
        else { break }
        let next = scan.end(of: .letter, from: end + 1, limit: 24)
        var stop = next
        while scan[stop] >= 0x80 || ByteClass.letter.contains(scan[stop]) { stop += 1 }
        guard stop > end + 1 else { break }
        end = stop
        if NameTable.standard.facts(scan, word.range.lowerBound..<end).contains(.place) {
          best = end
        }
      }
      if let best { return Finding(type: "ADDRESS.place", range: word.range.lowerBound..<best) }
    }
    guard word.facts.contains(.place), !word.facts.contains(.ordinary),
      CapitalWord.isProse(scan, word.range), word.range.count >= 4
    else { return nil }
    return Finding(type: "ADDRESS.place", range: word.range)
  }

  /// Words behind which a place stands, whatever its name.
  static let introductions = [
    "lives in ", "live in ", "living in ", "lived in ", "moved to ", "moved from ",
    "moved here from ",
    "move to ", "flew to ", "flying to ", "travel to ", "traveling to ", "travelling to ",
    "trip to ", "born in ", "based in ", "resident of ", "visiting ", "I'm in ", "I am in ",
    "I'm from ", "I am from ", "originally from ", "grew up in ", "arrived at ", "arrived in ",
    "home city ",
    "home town ", "hometown ", "i'm in ", "i'm from ", "comes from ", "here from ", "located in ",
    "headquartered in ",
    "wohne in ", "wohnt in ", "lebe in ", "komme aus ", "habite à ", "vis à ", "vivo en ",
    "soy de ", "vivo a ", "abito a ", "moro em ", "woon in ", "kom uit ", "mieszkam w ",
  ]

  /// Up to four capitalised words behind an introduction.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    var stop = end
    var index = end
    if scan.has("the ", at: index) { index += 4 }
    let begin = index
    for _ in 0..<4 {
      guard CapitalWord.isCapital(scan, index) else {
        // Small words between: `Ostrov nad Ohří`.
        guard index > begin, let next = small(scan, index) else { break }
        index = next
        continue
      }
      let wordEnd = CapitalWord.wordEnd(scan, from: index)
      guard wordEnd - index >= 2 else { break }
      stop = wordEnd
      index = wordEnd
      if scan[index] == UInt8(ascii: ","), scan[index + 1] == 0x20,
        CapitalWord.isCapital(scan, index + 2)
      {
        index += 1
      }
      guard scan[index] == 0x20 else { break }
      index += 1
    }
    if stop <= begin { return small(scan, placeAt: begin) }
    guard !NameRules.isNobody(scan, begin..<stop) else { return nil }
    return Finding(type: "ADDRESS.place", range: begin..<stop)
  }

  /// A known place in small letters, as chats have it.
  private static func small(_ scan: Scan, placeAt start: Int) -> Finding? {
    guard ByteClass.lower.contains(scan[start]) else { return nil }
    let end = CapitalWord.wordEnd(scan, from: start)
    var word = Array(scan.bytes[start..<end])
    word[0] &= 0xDF
    guard word.count >= 4, NameTable.standard.facts(word).contains(.place) else { return nil }
    return Finding(type: "ADDRESS.place", range: start..<end)
  }

  private static func small(_ scan: Scan, _ index: Int) -> Int? {
    for word: StaticString in [
      "de ", "la ", "le ", "les ", "nad ", "u ", "am ", "an der ", "im ", "del ", "di ", "do ",
      "da ",
      "sur ", "upon ", "of ", "v ", "ob ", "aan den ",
    ] where scan.has(word, at: index) {
      let next = index + word.utf8CodeUnitCount
      return CapitalWord.isCapital(scan, next) ? next : nil
    }
    return nil
  }
}
