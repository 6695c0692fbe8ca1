/// Postal addresses: a core that tells of one, grown to both sides over what addresses are made of.
enum AddressRules {
  /// Words behind a street's name.
  static let streetWords = [
    " street", " avenue", " road", " boulevard", " lane", " drive", " court", " square", " place",
    " terrace", " highway", " parkway", " crescent", " close", " way", " circle", " trail",
    " alley",
    " grove", " gardens", " mews", " st.", " st,", " st\n", " st ", " ave", " rd", " blvd", " ln",
    " dr.",
    " crst", " hwy", " pkwy",
  ]
  /// Endings of street names with the number behind.
  static let streetEndings = [
    "straße ", "strasse ", "str. ", "gasse ", "allee ", "platz ", "weg ", "ring ", "damm ", "ufer ",
    "straat ", "laan ", "plein ", "gracht ", "kade ", "dijk ", "katu ", "tie ", "gatan ", "vägen ",
    "gata ", "gate ", "vei ", "veien ", "vej ", "gade ", "stræde ", "väg ", "utca ", "gatve ",
    "iela ", " u. ", " út ", " tér ", "útja ",
  ]
  /// Words before a street's name.
  static let streetBeginnings = [
    "Av. ", "Avda. ", "Rod. ", "Trav. ", "Pça. ",
    "rue ", "avenue de", "boulevard ", "chemin ", "impasse ", "allée ", "calle ", "c/ ", "avenida ",
    "plaza ", "paseo ", "camino ", "carrer ", "via ", "viale ", "piazza ", "corso ", "vicolo ",
    "rua ",
    "travessa ", "praça ", "largo ", "ulica ", "ul. ", "aleja ", "al. ", "osiedle ", "rákóczi ",
    "ulice ", "улица ", "ул. ", "проспект ",
  ]
  /// Parts that only addresses have.
  static let units = [
    "unit ", "suite ", "apt. ", "apt ", "apartment ", "p.o. box ", "po box ", "p.o.box ",
    "postbox ",
    "postfach ", "boîte postale ", "apartado ", "casella postale ", "psc ", "apo a", "fpo a",
    "dpo a",
  ]

  /// `0-9-`.
  private static let numberBody = ByteClass(
    low: 0x03FF_2000_0000_0000, middle: 0)

  /// Number and name before a street word: `42 Baker Street`.
  static func before(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let last = scan[end - 1]
    guard !ByteClass.letter.contains(scan[end]) || !ByteClass.letter.contains(last) else {
      return nil
    }
    let core = ByteClass.space.contains(last) || last == UInt8(ascii: ",") ? end - 1 : end
    guard AddressSpan.hasDigit(scan, before: start),
      // `Ringvej 32 St.` is one, `Section 4 lane` is none.
      let begin = AddressSpan.left(
        scan, from: start, needsNumber: true, needsName: true,
        needsNameBetween: ByteClass.lower.contains(scan[start + 1]))
    else { return nil }
    return Finding(type: "ADDRESS", range: begin..<AddressSpan.right(scan, from: core))
  }

  /// The name before an ending and the number behind it: `Hauptstraße 5`.
  static func around(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let numberEnd = scan.end(of: .digit, from: end, limit: 5)
    guard numberEnd > end, numberEnd - end <= 4,
      !scan.isWord(at: numberEnd) || AddressSpan.isHouseLetter(scan, numberEnd)
    else { return nil }
    let word = AddressSpan.wordStart(scan, before: start)
    // `STRING 12` is a constant: a street's name is no word in capitals, nor behind an underscore.
    guard CapitalWord.isCapital(scan, word), start - word >= 2 || word == start,
      scan[word - 1] != UInt8(ascii: "_"), !ByteClass.upper.contains(scan[end - 2])
    else { return nil }
    if scan.hasFolded("string ", at: end - 7) { return nil }
    // A bare `Ring 112`, and a heading `Contributie 2025:`.
    if scan[numberEnd] == UInt8(ascii: ":") { return nil }
    if word == start, scan[numberEnd] != 0x2C,
      scan[word - 1] != 0x20
        || !CapitalWord.isCapital(scan, AddressSpan.wordStart(scan, before: word - 1))
    {
      return nil
    }
    let begin = AddressSpan.left(scan, from: word, needsNumber: true, most: 2) ?? word
    return Finding(type: "ADDRESS", range: begin..<AddressSpan.right(scan, from: numberEnd))
  }

  /// A beginning with the number before it or behind the name: `12 rue de la Paix`, `Via Tasso 129`.
  static func behind(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    var index = end
    var words = 0
    var stop = end
    var isSmall = false
    while words < 6 {
      let wordEnd = CapitalWord.wordEnd(scan, from: index)
      guard wordEnd > index || ByteClass.digit.contains(scan[index]) else { break }
      if ByteClass.digit.contains(scan[index]) { break }
      words += 1
      // `via WebAuthn level 2`: the number is the small word's, but for `numero 5`.
      isSmall =
        wordEnd - index >= 4 && ByteClass.lower.contains(scan[index])
        && scan[index] != UInt8(ascii: "n")
      stop = scan[wordEnd] == UInt8(ascii: ".") && wordEnd - index < 4 ? wordEnd + 1 : wordEnd
      guard scan[stop] == 0x20 else { break }
      index = stop + 1
    }
    guard words > 0 else { return nil }
    var gap = stop
    while gap < stop + 3, scan[gap] == 0x20 || scan[gap] == UInt8(ascii: ",") { gap += 1 }
    let numberEnd = scan.end(of: .digit, from: gap, limit: 6)
    let hasBehind =
      !isSmall && numberEnd > gap && numberEnd - gap <= 5
      && CapitalWord.isCapital(scan, name(scan, end)) && !isAcronym(scan, start: start, stop)
    let begin = AddressSpan.left(scan, from: start, needsNumber: true, most: 1)
    if hasBehind {
      return Finding(
        type: "ADDRESS", range: (begin ?? start)..<AddressSpan.right(scan, from: numberEnd))
    }
    guard let begin, begin < start else { return nil }
    // The name's words, as far as it has capitals or small words between them.
    return Finding(
      type: "ADDRESS", range: begin..<AddressSpan.right(scan, from: max(end, firstName(scan, end))))
  }

  /// What streets with numbers for names begin with in Colombia.
  static let numberedStreets = [
    "Cra. ", "Cra ", "Carrera ", "Kra. ", "Kr ", "Calle ", "Cl. ", "Cll. ", "Diagonal ", "Dg. ",
    "Transversal ", "Tv. ", "Avenida Carrera ", "Avenida Calle ",
  ]

  /// `Cra. 43A # 34 Sur-29, apto 1102`.
  static func numbered(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let digits = scan.end(of: .digit, from: end, limit: 4)
    guard digits > end else { return nil }
    var index = scan.end(of: .upper, from: digits, limit: 3)
    for word: StaticString in [" Sur", " Bis", " Este", " Norte"] where scan.has(word, at: index) {
      index += word.utf8CodeUnitCount
    }
    if scan[index] == 0x20 { index += 1 }
    if scan[index] == UInt8(ascii: "#") {
      index += 1
    } else if scan.hasFolded("no. ", at: index) || scan.has("N° ", at: index) {
      index += 3
    } else {
      return nil
    }
    if scan[index] == 0x20 { index += 1 }
    let second = scan.end(of: .digit, from: index, limit: 4)
    guard second > index else { return nil }
    index = scan.end(of: .upper, from: second, limit: 3)
    for word: StaticString in [" Sur", " Bis", " Este", " Norte"] where scan.has(word, at: index) {
      index += word.utf8CodeUnitCount
    }
    while scan[index] == 0x20 { index += 1 }
    guard scan[index] == UInt8(ascii: "-") else { return nil }
    index = scan.end(of: .blank, from: index + 1, limit: 2)
    let last = scan.end(of: .digit, from: index, limit: 4)
    guard last > index else { return nil }
    return Finding(type: "ADDRESS", range: start..<rightOfFlat(scan, from: last))
  }

  /// The address's end, past a flat.
  private static func rightOfFlat(_ scan: Scan, from end: Int) -> Int {
    for flat: StaticString in [
      ", apto ", ", apto. ", " apto ", ", Apto ", ", apartamento ", ", casa ",
    ]
    where scan.has(flat, at: end) {
      let number = end + flat.utf8CodeUnitCount
      let stop = scan.end(of: .digit, from: number, limit: 6)
      if stop > number { return AddressSpan.right(scan, from: stop) }
    }
    return AddressSpan.right(scan, from: end)
  }

  /// Where a street's name begins, past up to two articles.
  private static func name(_ scan: Scan, _ start: Int) -> Int {
    var index = start
    for _ in 0..<2 {
      let end = scan.end(of: .lower, from: index, limit: 4)
      guard end > index, scan[end] == 0x20, articles.matchesWhole(scan, index..<end) else { break }
      index = end + 1
    }
    return index
  }

  private static let articles = WordList("de,la,le,les,du,des,del,da,das,do,dos,di,las,los")

  /// `via API 2`: behind a small letter a word in capitals is none of a street's.
  private static func isAcronym(_ scan: Scan, start: Int, _ stop: Int) -> Bool {
    guard ByteClass.lower.contains(scan[start]) else { return false }
    let begin = scan.start(of: .upper, before: stop, limit: 8)
    return stop - begin >= 2 && scan[begin - 1] == 0x20
  }

  /// The end of the first word behind a beginning, past articles.
  private static func firstName(_ scan: Scan, _ start: Int) -> Int {
    var index = start
    for _ in 0..<4 {
      let end = CapitalWord.wordEnd(scan, from: index)
      guard end > index else { return index }
      if CapitalWord.isCapital(scan, index) || end - index > 3 || scan[end] != 0x20 { return end }
      index = end + 1
    }
    return index
  }

  /// A flat, a box or a field post office: `Suite 980`, `P.O. Box 211`, `APO AA 81998`.
  static func unit(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    var numberEnd: Int
    if ByteClass.letter.contains(scan[end - 1]) {
      // Field post offices: a state of two letters, a code of five digits.
      guard ByteClass.letter.contains(scan[end]), scan[end + 1] == 0x20 else { return nil }
      numberEnd = scan.end(of: .digit, from: end + 2, limit: 6)
      guard numberEnd == end + 7 else { return nil }
    } else {
      let number = scan[end] == UInt8(ascii: "#") ? end + 1 : end
      numberEnd = scan.end(of: .digit, from: number, limit: 6)
      guard numberEnd > number, numberEnd - number <= 5, !scan.isWord(at: numberEnd) else {
        return nil
      }
    }
    let left = AddressSpan.left(scan, from: start, needsNumber: false)
    // `Suite 3 tests passed`: alone and with a sentence behind it, it is a part of something else.
    if left == nil, scan.hasFolded("suite", at: start) || scan.hasFolded("unit", at: start),
      scan[numberEnd] == 0x20, ByteClass.lower.contains(scan[numberEnd + 1])
    {
      return nil
    }
    return Finding(
      type: "ADDRESS", range: (left ?? start)..<AddressSpan.right(scan, from: numberEnd))
  }

  /// Words behind which an address stands, if a number is in it.
  static let introductions = [
    "address is ", "address: ", "address:\n", "address to ", "addresses: ", "lives at ", "live at ",
    "living at ", "located at ", "located on ", "delivered to ", "ship to ", "shipping to ",
    "meet me at ", "office at ", "offices at ", "residing at ", "reside at ", "house at ",
    "home at ",
    "moved to ", "sent to: ", "wohnt in der ", "wohne in der ", "adresse: ", "adresse ist ",
    "anschrift: ", "dirección: ", "dirección es ", "adresse est ", "habite au ", "indirizzo: ",
    "endereço: ", "adres: ", "住所：", "地址：", "주소: ",
  ]

  /// `the corner of … and …`.
  static func corner(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard CapitalWord.isCapital(scan, end) || scan.has("ul. ", at: end) else { return nil }
    var stop = AddressSpan.right(scan, from: end, isFresh: true)
    if scan.has(" and ", at: stop),
      CapitalWord.isCapital(scan, stop + 5) || scan.has("ul.", at: stop + 5)
    {
      stop = AddressSpan.right(scan, from: stop + 5, isFresh: true)
    } else {
      return nil
    }
    let begin = scan.has("the ", at: start - 4) ? start - 4 : start
    return Finding(type: "ADDRESS", range: begin..<stop)
  }

  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.end(of: .space, from: end, limit: 6)
    if scan[begin] >= 0xE3 { return eastern(scan, from: begin) }
    guard ByteClass.digit.contains(scan[begin]) || CapitalWord.isCapital(scan, begin) else {
      return nil
    }
    var stop = AddressSpan.right(scan, from: begin, isFresh: true)
    if ByteClass.digit.contains(scan[begin]), let chatted = inSmallLetters(scan, from: begin) {
      stop = max(stop, chatted)
    }
    let text = scan.bytes[begin..<stop]
    guard stop - begin >= 6, text.contains(where: ByteClass.digit.contains),
      ValueShape.mix(text).letters >= 4 || text.contains(where: { $0 >= 0x80 })
    else { return nil }
    return Finding(type: "ADDRESS", range: begin..<stop)
  }

  /// `0-9a-z .'-` and all beyond ASCII.
  private static let smallBody = ByteClass(
    low: 0x03FF_6081_0000_0000, middle: 0x07FF_FFFE_0000_0000, high: true)

  /// An address as chats have it: a number, a name in small letters with another number, and a town
  /// behind a comma.
  private static func inSmallLetters(_ scan: Scan, from begin: Int) -> Int? {
    let number = scan.end(of: .digit, from: begin, limit: 7)
    let name = scan.end(of: smallBody, from: number, limit: 40)
    guard scan[number] == 0x20, name - number >= 8,
      scan.bytes[(number + 1)..<name].contains(where: ByteClass.digit.contains)
    else { return nil }
    var stop = name
    for _ in 0..<2 where scan[stop] == UInt8(ascii: ",") && scan[stop + 1] == 0x20 {
      stop = scan.end(of: smallBody, from: stop + 2, limit: 32)
    }
    while stop > begin, !ByteClass.alphanumeric.contains(scan[stop - 1]), scan[stop - 1] < 0x80 {
      stop -= 1
    }
    return stop
  }

  /// The rest of a line of East Asian text, to its first stop.
  private static func eastern(_ scan: Scan, from begin: Int) -> Finding? {
    var stop = begin
    let limit = min(scan.count, begin + 120)
    while stop < limit, scan.bytes[stop] != 0x0A,
      scan.bytes[stop] != 0xE3 || !scan.has("。", at: stop),
      scan.bytes[stop] != 0xEF || !scan.has("，", at: stop),
      scan.bytes[stop] != UInt8(ascii: "<"), scan.bytes[stop] != UInt8(ascii: "\""),
      scan.bytes[stop] != UInt8(ascii: "\\")
    {
      stop += 1
    }
    // Not in the middle of a character.
    while stop < scan.count, scan.bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    return stop - begin >= 12 ? Finding(type: "ADDRESS", range: begin..<stop) : nil
  }

  /// `东京都…1-2-3`, `…路12号`: number marks of East Asian addresses with what stands before them.
  static let easternMarks = ["号", "號", "番地", "丁目", "번지", "번길 ", "로 ", "길 "]

  static func easternMark(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // No digit, no address: most of these characters are parts of words.
    guard ByteClass.digit.contains(scan[start - 1]) || ByteClass.digit.contains(scan[end]) else {
      return nil
    }
    let isBehind = scan[end - 1] == 0x20
    let digits: Range<Int>
    if isBehind {
      let stop = scan.end(of: numberBody, from: end, limit: 8)
      digits = end..<stop
    } else {
      digits = scan.start(of: .digit, before: start, limit: 6)..<start
    }
    guard !digits.isEmpty else { return nil }
    var begin = isBehind ? start : digits.lowerBound
    var hasPart = isBehind
    let floor = max(0, begin - 90)
    let (parts, stops) = (Self.parts, Self.stops)
    while begin > floor, begin >= scan.settled {
      let byte = scan.bytes[begin - 1]
      guard
        byte >= 0x80 || ByteClass.digit.contains(byte) || byte == 0x2D || isBehind && byte == 0x20
      else { break }
      if byte >= 0x80, begin >= 3 {
        if stops.contains(scan, at: begin - 3) { break }
        if parts.contains(scan, at: begin - 3) { hasPart = true }
        begin -= 3
      } else {
        begin -= 1
      }
    }
    while begin < digits.lowerBound, scan.bytes[begin] == 0x20 { begin += 1 }
    // What goes on behind the last address is more of it.
    guard begin < scan.settled || hasPart && digits.lowerBound - begin >= 9 else { return nil }
    var stop = max(end, digits.upperBound)
    while stop - end < 60 {
      if scan[stop] >= 0xE3, !stops.contains(scan, at: stop) {
        stop += 3
        continue
      }
      // Blocks, stairs, floors and rooms, and in Korea a comma before them.
      var next = stop
      if isBehind, scan.has(", ", at: next) { next += 2 } else if scan[next] == 0x20 { next += 1 }
      let number = scan.end(of: numberBody, from: next, limit: 6)
      // A building by a syllable: `가동 201호`.
      if number == next, isBehind, next > stop, scan[next] >= 0xEA, scan.has("동 ", at: next + 3) {
        stop = next + 6
        continue
      }
      guard number > next, next == stop || rooms.contains(scan, at: number) else { break }
      stop = number
    }
    return Finding(type: "ADDRESS", range: begin..<min(stop, scan.count))
  }

  /// An address right behind a word for living somewhere.
  static func worded(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var begin = end
    if scan.has("：", at: begin) || scan.has("は", at: begin) || scan.has("是", at: begin) {
      begin += 3
    }
    if scan[begin] == UInt8(ascii: ":") { begin += 1 }
    if scan[begin] == 0x20 { begin += 1 }
    if scan[start] >= 0xE3 {
      guard let whole = eastern(scan, from: begin), scan.hasDigit(in: whole.range),
        scan[begin] >= 0xE3 || ByteClass.digit.contains(scan[begin])
      else { return nil }
      return whole
    }
    return PostalAddress.labelled(scan, from: begin)
  }

  /// A Japanese address behind its post code: `〒153-0041 東京都目黒区…`.
  static func postMark(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var stop = scan.end(of: numberBody, from: scan.end(of: .blank, from: end, limit: 2), limit: 9)
    guard stop - end >= 7,
      scan.bytes[end..<stop].contains(where: { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return nil }
    let limit = min(scan.count, start + 140)
    while stop < limit {
      let byte = scan.bytes[stop]
      if byte >= 0xE3 {
        guard !stops.contains(scan, at: stop) || scan.has("の", at: stop) else { break }
        stop += 3
      } else if byte == 0x20 || numberBody.contains(byte) {
        stop += 1
      } else {
        break
      }
    }
    while stop > end, scan[stop - 1] == 0x20 { stop -= 1 }
    return Finding(type: "ADDRESS", range: start..<min(stop, scan.count))
  }

  private static let rooms = WideCharacters("층호동번樓楼号號室階栋棟单單房座元F")
  private static let parts = WideCharacters("路街道巷弄区區市省县町村県都府구시동")
  private static let stops = WideCharacters("，。：；！？、在是住はにのでをが\u{3000}到于至来년은는")
}
