/// Organisations somebody belongs to: by their legal form, and by the words around them.
enum OrganisationRules {
  static let forms = [
    " Inc", " LLC", " Ltd", " GmbH", " Corp", " Corporation", " Incorporated", " Limited", " plc",
    " S.A.", " B.V.", " N.V.", " S.r.l.", " S.p.A.", " Sp. z o.o.", " A/S", " ApS",
    " SARL", " Ltda", " Pty", " K.K.", " Group plc", " Partners", " Holdings", " Associates",
    " Technologies", " Solutions", " Insurance", " Agency", " e. K.", " e.K.", " OHG", " SPRL",
    " SRL", " S.L.", " Lda", " Sàrl", " s.r.o.", " d.o.o.", " Kft.", " & Sohn", " & Söhne",
    " & Fils", " et Fils",
    " & Sons", " & Figli", " e Figli", " e Filhos", " Surveyors", " Solicitors", " inc.", " llc",
    " ltd.", " gmbh",
  ]

  private static let numbers = WordList("number,numbers,no,nr")
  private static let owners = WordList("copyright,(c),©,license,licence,registered,trademark")

  /// Capitalised words before a legal form.
  static func before(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.alphanumeric.contains(scan[end]) else { return nil }
    // `National Insurance number`.
    if scan.hasFolded(" n", at: end),
      numbers.matchesWhole(scan, end + 1..<scan.end(of: .letter, from: end + 1, limit: 12))
    {
      return nil
    }
    if ByteClass.lower.contains(scan[start + 1]), !scan.has(" plc", at: start),
      !scan.has(" e", at: start)
    {
      return small(scan, start: start, end: end)
    }
    var begin = start
    var index = start
    for _ in 0..<5 {
      let word = scan.start(of: wordBody, before: index, limit: 32)
      guard word < index,
        CapitalWord.isCapital(scan, word) || scan.bytes[word] == UInt8(ascii: "&"),
        !NameRules.isNobody(scan, word..<index)
      else { break }
      begin = word
      guard word >= scan.settled, scan[word - 1] == 0x20 else { break }
      index = word - 1
    }
    // What stands before the last finding's form was looked through for it.
    let reach = begin < scan.settled ? min(90, max(0, start - scan.settled) + 32) : 90
    guard begin < start, proseBefore.contains(scan[begin - 1]),
      !scan.lineContext(before: start, reach: reach, owners)
    else { return nil }
    let stop =
      scan[end] == UInt8(ascii: ".") && ByteClass.letter.contains(scan[end - 1]) ? end + 1 : end
    return Finding(type: "ORGANISATION", range: begin..<stop)
  }

  private static let between = WordList(
    "the,a,an,at,for,from,is,of,in,on,by,with,to,and,or,are,was,my,our,your,their,this,that,not,no")

  /// Up to two words in small letters before a form in small letters, as chats have them.
  private static func small(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var begin = start
    for _ in 0..<2 {
      let last = begin == start ? start : begin - 1
      let word = scan.start(of: .lower, before: last, limit: 24)
      guard last - word >= 3, !between.matchesWhole(scan, word..<last),
        begin == start || scan[last] == 0x20, proseBefore.contains(scan[word - 1])
      else { break }
      begin = word
    }
    guard begin < start, !scan.lineContext(before: start, reach: 90, owners) else { return nil }
    let stop = scan[end] == UInt8(ascii: ".") && scan[end - 1] != UInt8(ascii: ".") ? end + 1 : end
    return Finding(type: "ORGANISATION", range: begin..<stop)
  }

  /// `0-9A-Za-z'&-.,` and all beyond ASCII.
  private static let wordBody = ByteClass(
    low: 0x03FF_70C0_0000_0000, middle: 0x07FF_FFFE_07FF_FFFE, high: true)
  /// `\0 \n\t\r("'[>,;:`.
  private static let proseBefore = ByteClass(
    low: 0x4C00_1185_0000_2601, middle: 0x0000_0000_0800_0000)

  static let introductions = [
    "I work for ", "I work at ", "works for ", "works at ", "worked for ", "worked at ",
    "working at ",
    "employed by ", "employed at ", "to work for ", "job at ", "my employer ", "my company ",
    "CEO of ", "CTO of ", "founder of ", "employee of ",
    "employees of ", "year at ", "years at ", "career at ", "joined ", "position at ", "intern at ",
    "arbeite bei ", "arbeitet bei ", "travaille chez ", "trabajo en ", "trabaja en ", "labora en ",
    "dipendente di ", "kerja di ",
    "Nafanya kazi ", "pracuje w ", "werkt bij ", "travaille à la ", "trabalha na ", "lavoro per ",
    "werk bij ",
    "pracuję w ", "trabalho na ", "Arbeite bei ", "Trabajo en ", "Lavoro per ", "Pracuję w ",
    "Trabalho na ",
  ]

  private static let ties: [StaticString] = [
    " is from ", " from ", " of ", " at ", " works for ", " works at ", " (from ",
  ]

  /// What ties begin with behind their blank.
  private static let tieStart = ByteClass("ifoaw(")

  /// The organisation a person is said to be of, right behind the name.
  static func behind(_ scan: Scan, _ end: Int) -> Finding? {
    guard scan[end] == 0x20, tieStart.contains(scan[end + 1]) else { return nil }
    for tie in ties where scan.has(tie, at: end) {
      let begin = end + tie.utf8CodeUnitCount
      guard CapitalWord.isCapital(scan, begin) else { return nil }
      return introduced(scan, start: begin, end: begin)
    }
    return nil
  }

  /// One to four capitalised words behind an introduction.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard start == end || !scan.isWord(at: start - 1) else { return nil }
    var (stop, index) = (end, end)
    if ByteClass.digit.contains(scan[index]) {
      index = scan.end(of: .digit, from: index, limit: 4) + 1
    }
    for _ in 0..<4 {
      guard CapitalWord.isCapital(scan, index), !NameRules.isNobody(scan, index..<index) else {
        break
      }
      let word = CapitalWord.wordEnd(scan, from: index)
      guard word - index >= 2 else { break }
      stop = word
      guard scan[word] == 0x20 else { break }
      index = word + 1
    }
    guard stop > end, !ByteClass.word.contains(scan[stop]), scan[stop] != UInt8(ascii: "("),
      scan.string(end..<stop) != "Windows",
      !NameTable.standard.facts(scan, end..<stop).contains(.ordinary)
    else { return nil }
    return Finding(type: "ORGANISATION", range: end..<stop)
  }
}
