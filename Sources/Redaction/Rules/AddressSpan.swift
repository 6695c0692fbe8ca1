/// How far an address reaches to either side of what told of it.
enum AddressSpan {
  /// `0-9A-Za-z.'-` and all beyond ASCII.
  private static let wordBody = ByteClass(
    low: 0x03FF_6080_0000_0000, middle: 0x07FF_FFFE_07FF_FFFE, high: true)

  /// The start of the word that ends before an index.
  static func wordStart(_ scan: Scan, before end: Int) -> Int {
    scan.start(of: wordBody, before: end, limit: 40)
  }

  /// `5a`.
  static func isHouseLetter(_ scan: Scan, _ index: Int) -> Bool {
    ByteClass.letter.contains(scan[index]) && !scan.isWord(at: index + 1)
  }

  private static let small = WordList(
    "de,la,le,les,du,des,del,da,das,do,dos,di,della,van,der,den,of,the,u,v,nad,im,am,an,zum,"
      + "zur,al,las,los,in,út,utca,e,y,sur,bei,ob,pod,na,ul.,tee,katu,rue,via,calle,st.,og,"
      + "och,ter,ten,op,aan,het,tér,box,apt.,suite,avenue,street")

  /// Whether a digit stands within the reach of a street's name.
  static func hasDigit(_ scan: Scan, before end: Int) -> Bool {
    scan.hasDigit(in: max(0, end - 64)..<end)
  }

  /// The start of the address whose later part begins at an index: numbers and capitalised words to
  /// the left, to the leftmost number; nil where there is none and one is needed, or where a name has
  /// to stand between the last number and the index and none does.
  static func left(
    _ scan: Scan, from start: Int, needsNumber: Bool, needsName: Bool = false,
    needsNameBetween: Bool = false, most: Int = 6
  ) -> Int? {
    var index = start
    var words = 0
    var leftmostNumber: Int?
    var leftmostWord: Int?
    let floor = max(0, start - 120)
    while index > floor, words < most + 2 {
      var end = index
      var breaks = 0
      while end > floor,
        ByteClass.space.contains(scan.bytes[end - 1]) || scan.bytes[end - 1] == 0x2C
      {
        if scan.bytes[end - 1] == 0x0A { breaks += 1 }
        end -= 1
      }
      guard end < index || index == start, breaks <= 1, end > floor else { break }
      let begin = wordStart(scan, before: end)
      guard begin < end else { break }
      let isNumber = ByteClass.digit.contains(scan[begin])
      if isNumber {
        guard end - begin <= 7, !scan.isWord(at: begin - 1), scan[begin - 1] != UInt8(ascii: "/")
        else {
          break
        }
        if leftmostWord == nil, isOrdinal(scan, begin..<end) {
          // `350 5th Avenue`: a name, before which the number stands.
          leftmostWord = begin
        } else {
          if needsNameBetween, leftmostWord == nil { break }
          leftmostNumber = begin
        }
      } else if CapitalWord.isCapital(scan, begin) {
        // A sentence's end is no part of it, but for abbreviations.
        if scan[end - 1] == UInt8(ascii: "."), end - begin > 4 { break }
        if NameRules.isNobody(scan, begin..<end) { break }
        leftmostWord = begin
      } else if !small.matchesWhole(scan, begin..<end) {
        break
      }
      words += 1
      index = begin
      let before = scan[begin - 1]
      if !ByteClass.space.contains(before), before != 0x2C { break }
    }
    if needsNumber { return needsName && leftmostWord == nil ? nil : leftmostNumber }
    guard let leftmostNumber, let leftmostWord else { return leftmostNumber ?? leftmostWord }
    return min(leftmostNumber, leftmostWord)
  }

  /// `5th`, `42nd`.
  private static func isOrdinal(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let digits = scan.end(of: .digit, from: range.lowerBound, limit: 4)
    guard range.upperBound - digits == 2 else { return false }
    return scan.hasFolded("th", at: digits) || scan.hasFolded("st", at: digits)
      || scan.hasFolded("nd", at: digits) || scan.hasFolded("rd", at: digits)
  }

  /// The end of the address whose earlier part ends at an index: towns, codes, countries, flats.
  /// `isFresh` where nothing of it has been seen.
  static func right(_ scan: Scan, from start: Int, isFresh: Bool = false) -> Int {
    var stop = start
    var index = start
    var (words, numbers, separators) = (0, 0, 0)
    if !isFresh, isHouseLetter(scan, index) { index += 1 }
    if !isFresh, scan[index] == UInt8(ascii: "-") || scan[index] == UInt8(ascii: "/"),
      ByteClass.digit.contains(scan[index + 1])
    {
      index = scan.end(of: .digit, from: index + 1, limit: 4)
    } else if !isFresh, scan[index] == UInt8(ascii: "/"), isHouseLetter(scan, index + 1) {
      index += 2
    }
    stop = max(stop, index)
    let limit = min(scan.count, start + 200)
    var isFirst = isFresh
    while index < limit, words < 12, numbers < 7, separators <= 7 {
      var next = index
      var (breaks, commas, blanks) = (0, 0, 0)
      while next < limit, ByteClass.space.contains(scan[next]) || scan[next] == 0x2C {
        if scan[next] == 0x0A { breaks += 1 } else if scan[next] == 0x2C { commas += 1 }
        blanks += 1
        next += 1
        // The mark of a quoted line.
        if breaks > 0, scan[next] == UInt8(ascii: ">") { next += 1 }
      }
      guard isFirst || blanks > 0, breaks <= 1, commas <= 1, next < limit else { break }
      // A new line goes on only where it is set in, or a comma or code leads over.
      if breaks == 1, scan[next - 1] == 0x0A, commas == 0, !ByteClass.digit.contains(scan[next]),
        !isShortLine(scan, next), !hasCode(scan, next)
      {
        break
      }
      separators += commas + breaks
      isFirst = false
      // A flat: `#08-1173`.
      if scan[next] == UInt8(ascii: "#"), ByteClass.digit.contains(scan[next + 1]) { next += 1 }
      // A province: `Torino (TO)`.
      if scan[next] == UInt8(ascii: "("), ByteClass.upper.contains(scan[next + 1]),
        ByteClass.upper.contains(scan[next + 2]), scan[next + 3] == UInt8(ascii: ")")
      {
        return next + 4
      }
      let end = scan.end(of: wordBody, from: next, limit: 40)
      guard end > next else { break }
      if ByteClass.digit.contains(scan[next]) {
        guard end - next <= 10 else { break }
        numbers += 1
        stop = trimmed(scan, next, end)
      } else if CapitalWord.isCapital(scan, next) || scan[next] >= 0xC3 {
        let trimmedEnd = trimmed(scan, next, end)
        if NameRules.isNobody(scan, next..<end) || trimmedEnd - next < 2 { break }
        // A colon behind it makes it a heading.
        if scan[end] == UInt8(ascii: ":") { break }
        words += 1
        stop = trimmedEnd
      } else if small.matchesWhole(scan, next..<end) {
        guard scan[end] == 0x20,
          CapitalWord.isCapital(scan, end + 1)
            || ByteClass.digit.contains(scan[end + 1])
            || small.matchesWhole(
              scan, (end + 1)..<scan.end(of: wordBody, from: end + 1, limit: 12))
        else { break }
        words += 1
      } else {
        break
      }
      index = end
      // The sentence's end, but for abbreviations.
      if scan[end - 1] == UInt8(ascii: "."), !isAbbreviation(scan, next..<end) { break }
    }
    if scan[stop] == UInt8(ascii: ")"), scan.bytes[start..<stop].contains(0x28) { stop += 1 }
    return stop
  }

  /// A line of at most four words, as towns and countries have.
  private static func isShortLine(_ scan: Scan, _ start: Int) -> Bool {
    var index = start
    var words = 1
    let limit = min(scan.count, start + 40)
    while index < limit, scan.bytes[index] != 0x0A {
      let byte = scan.bytes[index]
      if byte == 0x20 { words += 1 }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { return false }
      index += 1
    }
    return words <= 4 && index < start + 40
  }

  /// A town and its code: `GRASSE, PA 39551`.
  private static func hasCode(_ scan: Scan, _ start: Int) -> Bool {
    var index = start
    let limit = min(scan.count, start + 32)
    while index < limit, scan.bytes[index] != 0x0A {
      if ByteClass.digit.contains(scan.bytes[index]) {
        let end = scan.end(of: .digit, from: index, limit: 7)
        return (4...6).contains(end - index) && scan[index - 1] == 0x20
      }
      index += 1
    }
    return false
  }

  private static func isAbbreviation(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if range.count == 5, scan.has("Brgy.", at: range.lowerBound) { return true }
    return range.count <= 5 && scan[range.upperBound] == 0x20
      && (ByteClass.digit.contains(scan[range.upperBound + 1]) || range.count <= 3)
  }

  /// `.'-`.
  private static let edge = ByteClass(low: 0x0000_6080_0000_0000, middle: 0)

  @inline(__always)
  private static func trimmed(_ scan: Scan, _ start: Int, _ end: Int) -> Int {
    edge.contains(scan.bytes[end - 1]) ? withoutEdge(scan, start, end) : end
  }

  private static func withoutEdge(_ scan: Scan, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1, edge.contains(scan.bytes[end - 1]) {
      if isAbbreviation(scan, start..<end) { break }
      end -= 1
    }
    return end
  }

  private static let postcodeGap = ByteClass(" :=\"'is")
  private static let postcodeBody = ByteClass("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -")

  /// `ZIP: 394 13`, `PLZ 10115`: a code behind its name.
  static func postcode(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    var index = end
    while index < end + 6, postcodeGap.contains(scan[index]) { index += 1 }
    let stop = scan.end(of: postcodeBody, from: index, limit: 11)
    var tail = stop
    while tail > index, !ByteClass.alphanumeric.contains(scan[tail - 1]) { tail -= 1 }
    let mix = ValueShape.mix(scan.bytes[index..<tail])
    guard (2...9).contains(mix.digits), mix.uppers <= 4, !scan.isWord(at: tail), tail - index >= 3,
      ValueShape.distinct(scan.bytes[index..<tail]) > 1
    else { return nil }
    return Finding(type: "ADDRESS.postcode", range: index..<tail)
  }
}
