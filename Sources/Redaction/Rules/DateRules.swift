/// Dates of birth, by the words around them; other dates say when, not who, and stay.
enum DateRules {
  private static let words = WordList(
    "born,birth,dob,d.o.b,geboren,geburtsdatum,geb.,geb , né le, née le, né à, née à, née ,(né,(née,\nné ,\nnée ,naissance,nacido,nacida,"
      + "nacimiento,nac.,nací,nació,nato il,nata il,nato a,nata a,nascita,nascimento,nascido,nascida,"
      + "nasc.,nasci ,geboortedatum,urodzon,urodzenia, ur.,生年月日,生まれ,出生,生日,誕生,생년월일,생일,"
      + "출생,födelse,född,fødsel,født,syntym,synt.,narozen,narození,nar.,született,születési,szül.,"
      + "ожден,родил,ародил,ародж,туған,γεννή,γέννη,γεννημ,născut,nașter,rođen,rojen,doğum,lahir,sinh ngày,"
      + "sinh năm,ngày sinh,เกิด,जन्म,ميلاد,مواليد,נולד,לידה")

  /// Year, month and day in any order, the year of two or four digits.
  static func isShaped(_ groups: [Int]) -> Bool {
    groups.count == 3 && groups[1] <= 2 && (groups[0] <= 2 || groups[0] == 4 && groups[2] <= 2)
      && (groups[2] <= 2 || groups[2] == 4) && groups[0] + groups[2] >= 3
  }

  static func birth(_ run: NumberRun, _ scan: Scan) -> Finding? {
    guard isShaped(run.groups), run.separators.rawValue > 0,
      scan.context(before: run.range.lowerBound, words) || isStarred(run, scan)
        || scan.has(" г. р", at: run.range.upperBound) || scan.has(" г.р", at: run.range.upperBound)
        || scan.has(" р. н", at: run.range.upperBound)
    else { return nil }
    return Finding(type: "DATE_OF_BIRTH", range: run.range)
  }

  /// `Emil Kranz, * 17.05.2013`: the star of genealogy, behind a name.
  private static func isStarred(_ run: NumberRun, _ scan: Scan) -> Bool {
    let start = run.range.lowerBound
    guard scan[start - 1] == 0x20, scan[start - 2] == UInt8(ascii: "*") else { return false }
    let before = scan[start - 4]
    return scan[start - 3] == UInt8(ascii: "(")
      || scan[start - 3] == 0x20
        && (before == UInt8(ascii: ",") || ByteClass.letter.contains(before))
  }

  /// A day and month with a letter behind, as `1990年` or `1990-01-02T00:00`.
  static func stamped(_ run: NumberRun, _ scan: Scan) -> Finding? {
    guard scan[run.range.upperBound] == UInt8(ascii: "T"), run.shape == 0x422 else {
      return nil
    }
    return birth(run, scan)
  }

  /// Day, month and year in one of their orders, at the run's beginning.
  static func isDate(_ run: NumberRun) -> Bool {
    guard run.groups.count >= 3, !run.separators.contains(.bracket) else { return false }
    let three = (run.groups[0], run.groups[1], run.groups[2])
    if three == (4, 2, 2) {
      return (1...12).contains(run.value(4..<6)) && (1...31).contains(run.value(6..<8))
    }
    guard three == (2, 2, 4) else { return false }
    let (first, second) = (run.value(0..<2), run.value(2..<4))
    return (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
      && (1850...2100).contains(run.value(4..<8))
  }

  /// A date written in words or East Asian characters behind a word for birth; a place may stand
  /// between them.
  static func spelled(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[start - 1]) else { return nil }
    var index = end
    let limit = min(scan.count, end + 40)
    while index < limit {
      let byte = scan.bytes[index]
      if byte == 0x0A || byte == UInt8(ascii: ";") { return nil }
      if ByteClass.digit.contains(byte) || isMonth(scan, index) {
        return spelledDate(scan, from: index)
      }
      index += 1
    }
    return nil
  }

  /// A date in words that begins at an index: a day, a month and a year, in the order of its language.
  static func spelledDate(_ scan: Scan, from begin: Int) -> Finding? {
    var index = begin
    var years = 0
    var months = 0
    var stop = index
    let start = era(scan, before: begin)
    if start < begin { years = 1 }
    while index < min(scan.count, begin + 40) {
      let digits = scan.end(of: .digit, from: index, limit: 5)
      if digits > index {
        if digits - index == 4 { years += 1 }
        stop = digits
        index = digits
        // The year's own dot, as `1957. április 23.`, and nothing behind the day's.
        if months > 0, years > 0, scan[index] == UInt8(ascii: ".") { break }
      } else if isMonth(scan, index) {
        months += 1
        index = scan.end(of: .letter, from: index, limit: 12)
        while index < begin + 48, scan[index] >= 0x80 || ByteClass.letter.contains(scan[index]) {
          index += 1
        }
        stop = index
      } else if let width = mark(scan, index) {
        months += 1
        index += width
        stop = index
      } else if between.contains(scan.bytes[index]) {
        index += 1
      } else if scan.has("de ", at: index) {
        index += 3
      } else if scan.has("st", at: index) || scan.has("nd", at: index) || scan.has("rd", at: index)
        || scan.has("th", at: index) || scan.has("er", at: index)
      {
        index += 2
      } else {
        break
      }
    }
    guard months > 0, years == 1, stop > begin else { return nil }
    for year: StaticString in [" року", " года", " жылы", " r."] where scan.has(year, at: stop) {
      stop += year.utf8CodeUnitCount
    }
    return Finding(type: "DATE_OF_BIRTH", range: start..<stop)
  }

  /// Where the name of a Japanese or Taiwanese era begins that ends at an index; the index else.
  private static func era(_ scan: Scan, before index: Int) -> Int {
    for name: StaticString in ["平成", "昭和", "令和", "大正", "明治", "民國", "民国"]
    where scan.has(name, at: index - 6) { return index - 6 }
    return index
  }

  /// `1993年4月22日生`: a date that the character for birth stands behind.
  static func behind(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = start + 3
    var digits = 0
    let floor = max(0, start - 36)
    while index > floor {
      if ByteClass.digit.contains(scan[index - 1]) {
        digits += 1
        index -= 1
      } else if scan[index - 1] == 0x20 {
        index -= 1
      } else if mark(scan, index - 3) != nil {
        index -= 3
      } else {
        break
      }
    }
    while index < start, scan[index] == 0x20 { index += 1 }
    guard digits >= 3, ByteClass.digit.contains(scan[index]) else { return nil }
    return spelledDate(scan, from: index)
  }

  /// Words behind which a spelled date of birth is looked for.
  static let introductions = [
    "born", "date of birth", "birthday is", "birthdate", "geboren", "Geburtsdatum",
    "né le", "née le", "né à", "née à", "naissance", "nació el", "nacido el", "nacida el",
    "nací el", "nacimiento", "nato il", "nata il", "nato a", "nata a",
    "nascita", "nascido em", "nascida em", "nascido a", "nascida a", "nascimento", "nasci em",
    "geboortedatum", "urodzony", "urodzona", "data urodzenia", "出生", "生日", "生年月日",
    "생년월일", "생일은", "născut", "născută", "születési", "született", "narozen", "syntyn", "född",
    "født", "doğum tarihi", "lahir", "sinh ngày", "เกิดวันที่", "เกิด", "родил", "рожден", "Рожден",
    "ародил", "ародж", "nar. ", "narodený", "narodená", "sündinud", "dzim.", "gim.",
    "γεννήθηκα", "γέννησης", "dob:", "d.o.b", "geb.", "ur.",
  ]

  private static let between = ByteClass(" .,:-/")

  private static func mark(_ scan: Scan, _ index: Int) -> Int? {
    for mark: StaticString in ["年", "月", "日", "년", "월", "일"]
    where scan.has(mark, at: index) {
      return 3
    }
    return nil
  }

  /// What months begin with; beyond ASCII in either case, since a list folds only ASCII.
  private static let months = WordList(
    "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec,mai,mär,mÄr,okt,dez,ene,abr,ago,dic,avr,jui,"
      + "aoû,aoÛ,fév,fÉv,déc,dÉc,gen,mag,giu,lug,set,ott,fev,out,mei,maa,sty,lut,kwi,maj,cze,lip,"
      + "sie,wrz,paź,paŹ,lis,gru,ian,iun,iul,noi,már,ápr,máj,jún,júl,sze,oca,şub,nis,haz,tem,ağu,eyl,eki,"
      + "kas,ara,agu,янв,мая,июн,июл,авг,сен,окт,ноя,дек,січ,лют,бер,кві,тра,чер,сер,вер,жов,гру,"
      + "ιαν,φεβ,μαρ,απρ,μαΐ,μαϊ,ιου,αυγ,σεπ,οκτ,νοε,δεκ,มกร,กุม,มีน,เมษ,พฤษ,มิถ,กรก,สิง,กัน,ตุล,ธัน,"
      + "xii,vii,iii,iv-,vi-,ii-,ix-,xi-")

  private static func isMonth(_ scan: Scan, _ index: Int) -> Bool {
    guard !scan.isWord(at: index - 1), scan.isWord(at: index) else { return false }
    var end = index
    var letters = 0
    while letters < 3, end < scan.count {
      end += 1
      while scan[end] & 0xC0 == 0x80 { end += 1 }
      letters += 1
    }
    return months.matchesWhole(scan, index..<min(end, scan.count))
  }

  /// Words before and behind an age.
  static let ageBefore = [
    "turned ", "turn ", "aged ", "age of ", "he was ", "she was ", "age: ", "my age is ", "I'm ",
    "I am ",
  ]
  static let ageBehind = [
    " years old", " year old", "-year-old", " y/o", " yrs old", " Jahre alt", " ans,", " años",
    " anni,",
    " jaar oud", " lat,", "岁", "歳", "살",
  ]

  /// The number behind a word for an age; behind `I'm` only where nothing measured follows.
  static func age(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let stop = scan.end(of: .digit, from: end, limit: 4)
    guard (2...3).contains(stop - end), !scan.isWord(at: stop) else { return nil }
    let next = scan[stop]
    let isLoose =
      scan.has("I", at: start) || scan.has("he was", at: start) || scan.has("she was", at: start)
    guard next != UInt8(ascii: "%"), next != UInt8(ascii: "-"),
      !isLoose || next == UInt8(ascii: ",")
        || next == UInt8(ascii: ".") && !ByteClass.digit.contains(scan[stop + 1]),
      next != UInt8(ascii: ":")
    else { return nil }
    if next == UInt8(ascii: "."), ByteClass.digit.contains(scan[stop + 1]) { return nil }
    return Finding(type: "DATE_OF_BIRTH.age", range: end..<stop)
  }

  /// The number before a word for an age.
  static func ageBefore(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: .digit, before: start, limit: 4)
    guard (1...3).contains(start - begin), !scan.isWord(at: begin - 1) || scan[begin - 1] >= 0x80
    else {
      return nil
    }
    return Finding(type: "DATE_OF_BIRTH.age", range: begin..<start)
  }
}
