/// `47.36281, 8.54917`: a latitude and a longitude behind a label, in brackets or behind `at`.
enum CoordinatePair {
  private static let cues = WordList(
    "lat,lon,coord,gps,geo:,współrz,souřadnic,koordin,coördin,場所,現在地,точк,карт,місц,position,location,ubicaci,posizione,lugar,local,ort ,ort:,standort,lieu,punto,"
      + "place,map,parking,plass,miejsce,位置,坐标,座標,위치,좌표, at ,point,spot,координат,place,plek")

  /// The pair whose first number begins at an index.
  static func grow(_ scan: Scan, at start: Int) -> Finding? {
    guard let first = number(scan, at: start, most: 90) else { return nil }
    var next = first.end
    if scan[next] == 0x20, compass.contains(scan[next + 1]) { next += 2 }
    // A blank alone divides what is named a point of a map.
    let isApart =
      scan[next] == 0x20 && first.decimals >= 5 && ByteClass.digit.contains(scan[next + 1])
    guard isApart || scan[next] == UInt8(ascii: ",") || scan[next] == UInt8(ascii: ";") else {
      return nil
    }
    if !isApart { next += 1 }
    if scan[next] == 0x20 { next += 1 }
    if scan[next] == UInt8(ascii: "-") { next += 1 }
    guard let second = number(scan, at: next, most: 180), !ByteClass.word.contains(scan[second.end])
    else { return nil }
    var stop = second.end
    if scan[stop] == 0x20, compass.contains(scan[stop + 1]), !scan.isWord(at: stop + 2) {
      stop += 2
    }
    let begin = scan[start - 1] == UInt8(ascii: "-") ? start - 1 : start
    // A third number makes it a row.
    let after = scan[second.end]
    guard after != UInt8(ascii: ",") || !isNumber(scan, second.end + 1),
      first.whole + second.whole > 1,
      after != UInt8(ascii: "]"), isLabelled(scan, before: begin)
    else { return nil }
    let isFine = min(first.decimals, second.decimals) >= 5
    guard isFine && !isApart || scan.lineContext(before: begin, reach: 32, cues) else {
      return nil
    }
    return Finding(type: "COORDINATE", range: begin..<stop)
  }

  private static func isNumber(_ scan: Scan, _ index: Int) -> Bool {
    var index = index
    while scan[index] == 0x20 || scan[index] == UInt8(ascii: "-") { index += 1 }
    return ByteClass.digit.contains(scan[index])
  }

  private static func isLabelled(_ scan: Scan, before start: Int) -> Bool {
    let byte = scan[start - 1]
    if byte == UInt8(ascii: "(") { return scan[start - 2] == 0x20 || scan[start - 2] >= 0x80 }
    if byte >= 0xE3 || byte >= 0x80 && scan[start - 3] >= 0xE3 || byte == UInt8(ascii: ":") {
      return lineCue(scan, start)
    }
    guard byte == 0x20 else { return false }
    let mark = scan[start - 2]
    return mark == UInt8(ascii: ":") && scan.isWord(at: start - 3) || scan.has(" at", at: start - 4)
      || mark >= 0x80
      || (ByteClass.lower.contains(mark) || mark == UInt8(ascii: ","))
        && scan.lineContext(before: start, reach: 72, ways)
  }

  private static func lineCue(_ scan: Scan, _ start: Int) -> Bool {
    scan.lineContext(before: start, reach: 32, cues)
  }

  /// What tells the way to somebody.
  private static let ways = WordList(
    "turn ,meet ,find me,finds me,find us,cabin,my house,my place,i live,we live,treffpunkt,wohne,abbiegen,"
      + "rendez-vous,habite,tournez,quedamos,vivo ,casa ,abito ,svolta,moro ,mieszkam,skręć,woon ")

  private static let compass = ByteClass("NSEWO")

  private static func number(
    _ scan: Scan, at start: Int, most: Int
  ) -> (whole: Int, decimals: Int, end: Int)? {
    let dot = scan.end(of: .digit, from: start, limit: 4)
    guard (1...3).contains(dot - start), scan[dot] == UInt8(ascii: ".") else { return nil }
    let end = scan.end(of: .digit, from: dot + 1, limit: 9)
    guard (4...8).contains(end - dot - 1) else { return nil }
    let whole = (start..<dot).reduce(0) { $0 * 10 + Int(scan.bytes[$1]) - 48 }
    return whole <= most ? (whole, end - dot - 1, end) : nil
  }
}
