/// Dates of birth, by the words around them; other dates say when, not who, and stay.
enum DateRules {
  private static let words = WordList(
    "born,birth,dob,d.o.b,geboren,geburtsdatum,geb.,né le,née le,naissance,nacido,nacida,nacimiento,"
      + "nato il,nata il,nascita,nascimento,nascido,nascida,geboortedatum,urodzon,urodzenia,生年月日,"
      + "生まれ,出生,生日,생년월일,생일,födelse,fødsel,syntym,narozen,narození,született,рожд")

  /// Year, month and day in any order, the year of two or four digits.
  private static func isShaped(_ groups: [Int]) -> Bool {
    groups.count == 3 && groups[1] <= 2 && (groups[0] <= 2 || groups[0] == 4 && groups[2] <= 2)
      && (groups[2] <= 2 || groups[2] == 4) && groups[0] + groups[2] >= 3
  }

  static func birth(_ run: NumberRun, _ scan: Scan) -> Finding? {
    guard isShaped(run.groups), run.separators.rawValue > 0,
      scan.context(before: run.range.lowerBound, words)
    else { return nil }
    return Finding(type: "DATE_OF_BIRTH", range: run.range)
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

  /// A date written in words or East Asian characters behind a word for birth.
  static func spelled(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = end
    let limit = min(scan.count, end + 24)
    while index < limit, !ByteClass.digit.contains(scan.bytes[index]) {
      if isMonth(scan, index) { break }
      if scan.bytes[index] == 0x0A { return nil }
      index += 1
    }
    guard index < limit else { return nil }
    let begin = index
    var years = 0
    var months = 0
    var stop = index
    while index < min(scan.count, begin + 32) {
      let digits = scan.end(of: .digit, from: index, limit: 5)
      if digits > index {
        if digits - index == 4 { years += 1 }
        stop = digits
        index = digits
      } else if isMonth(scan, index) {
        months += 1
        index = scan.end(of: .letter, from: index, limit: 12)
        while scan[index] >= 0x80 || ByteClass.letter.contains(scan[index]) { index += 1 }
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
        || scan.has("th", at: index)
      {
        index += 2
      } else {
        break
      }
    }
    guard months > 0, years == 1 else { return nil }
    return Finding(type: "DATE_OF_BIRTH", range: begin..<stop)
  }

  /// Words behind which a spelled date of birth is looked for.
  static let introductions = [
    "born on", "born in", "date of birth", "birthday is", "birthdate", "geboren am", "Geburtsdatum",
    "né le", "née le", "date de naissance", "nació el", "nacido el", "nacida el",
    "fecha de nacimiento", "nato il", "nata il",
    "data di nascita", "nascido em", "nascida em", "data de nascimento", "geboren op",
    "geboortedatum", "urodzony", "urodzona", "data urodzenia", "出生于", "出生日期", "生日", "生年月日",
    "생년월일", "생일은",
  ]

  private static let between = ByteClass(" .,:-/")

  private static func mark(_ scan: Scan, _ index: Int) -> Int? {
    for mark: StaticString in ["年", "月", "日", "년", "월", "일"] where scan.has(mark, at: index) {
      return 3
    }
    return nil
  }

  /// What months begin with; beyond ASCII in either case, since a list folds only ASCII.
  private static let months = WordList(
    "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec,mai,mär,mÄr,okt,dez,ene,abr,ago,dic,avr,jui,"
      + "aoû,aoÛ,fév,fÉv,déc,dÉc,gen,mag,giu,lug,set,ott,fev,out,mei,maa,sty,lut,kwi,maj,cze,lip,"
      + "sie,wrz,paź,paŹ,lis,gru")

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
