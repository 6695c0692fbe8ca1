/// Tables whose columns say what is in them: CSV with a heading, tables of Markdown and of database
/// clients, rows of an SQL `INSERT`.
///
/// A look starts at the name of a column. What was read of a table is not read again.
enum DataTables {
  /// What is remembered of a text, so that no line is read for each of many names in it.
  struct Memory {
    /// No heading begins before this.
    var passed = 0
    /// The last line that was looked at and is no heading; one that is, is passed.
    var plain = 0..<0
    /// What the last list of columns has before a name: it begins here, or farther back than is looked.
    var list = 0..<0
  }

  /// Names of columns that start a look, behind the sign that divides columns.
  static let anchors: [String] = {
    let words = [
      "name", "full_name", "fullname", "first_name", "firstname", "last_name", "lastname",
      "surname",
      "login", "username", "user", "phone", "telephone", "mobile", "email", "e-mail", "mail", "dob",
      "birth", "address", "nom", "prenom", "prénom", "nombre", "apellido", "nome", "cognome",
      "naam",
      "achternaam", "nachname", "vorname", "tel", "telefon", "telefono", "telefone", "telefoon",
      "handy", "geb", "nazwisko", "imie", "имя", "фамилия", "фио", "телефон", "氏名", "名前", "電話",
      "姓名", "手机", "电话", "이름", "성명", "전화", "naissance", "nascita", "ad_soyad", "adres",
    ]
    let boards = [
      "name ", "full name", "first name", "phone", "email", "e-mail", "telefon", "nom ",
    ]
    return words.flatMap { word in [",", ";", "\t"].map { $0 + word } } + boards.map { "| " + $0 }
  }()
  static let insertion = "insert into "

  /// How much of a line is looked at for a heading.
  private static let most = 640
  /// How much of a row is read.
  private static let longestRow = 4096

  /// Appends what is below a column's name; the name ends at an index.
  static func grow(
    _ scan: Scan, secretName start: Int, end: Int, kind: AssignmentRule.Kind,
    _ memory: inout Memory, into found: inout [Finding]
  ) {
    guard kind == .password || kind == .secret, start >= memory.passed else { return }
    let close = scan.end(of: marks, from: end, limit: 2)
    let after = scan[scan.end(of: .blank, from: close, limit: 16)]
    guard joints.contains(after) else { return }
    if after == UInt8(ascii: ",") || after == UInt8(ascii: ")"),
      let open = bracket(scan, before: start, &memory)
    {
      insert(scan, open: open, start: start, &memory, into: &found)
    } else if after != UInt8(ascii: ")") {
      rows(scan, around: start, &memory, into: &found)
    }
  }

  /// Appends what is below the heading, or behind `insert into`, that begins at an index.
  static func grow(
    _ scan: Scan, heading start: Int, _ memory: inout Memory, into found: inout [Finding]
  ) {
    guard start >= memory.passed else { return }
    guard scan.hasFolded(insertionStart, at: start) else {
      rows(scan, around: start, &memory, into: &found)
      return
    }
    let limit = min(scan.count, start + 100)
    if let open = scan.first(UInt8(ascii: "("), in: start..<limit) {
      insert(scan, open: open, start: open + 1, &memory, into: &found)
    }
  }

  private static let insertionStart: StaticString = "insert "

  /// Quotes of three kinds and `*`.
  private static let marks = ByteClass(low: 0x0000_0484_0000_0000, middle: 0x0000_0001_0000_0000)
  /// `,;|)`, tab and ends of lines.
  private static let joints = ByteClass(low: 0x0800_1200_0000_2600, middle: 0x1000_0000_0000_0000)
  /// `0-9A-Za-z_-. ,;|"'`*/()`, tab, CR and all beyond ASCII: what lines with names of columns alone
  /// are made of.
  private static let header = ByteClass(
    low: 0x0BFF_F785_0000_2200, middle: 0x17FF_FFFF_87FF_FFFE, high: true)

  /// The line around an index, as far as it may go.
  private static func line(_ scan: Scan, around index: Int) -> Range<Int> {
    let floor = max(0, index - most)
    var start = index
    while start > floor, scan.bytes[start - 1] != 0x0A { start -= 1 }
    let limit = min(scan.count, index + most)
    return start..<(scan.first(0x0A, in: index..<limit) ?? limit)
  }

  /// What separates the columns of a header, if a line is one.
  private static func delimiter(_ scan: Scan, _ line: Range<Int>) -> UInt8? {
    guard scan.end(of: header, from: line.lowerBound, limit: line.count) == line.upperBound else {
      return nil
    }
    let text = scan.bytes[line]
    for mark in [UInt8(ascii: "|"), 0x09, UInt8(ascii: ";"), UInt8(ascii: ",")]
    where scan.first(mark, in: line) != nil {
      // A sentence ends in a full stop, and so do its lines in a comma.
      let last = text.last { $0 > 0x20 }
      return mark != UInt8(ascii: "|")
        && (last == mark || last == UInt8(ascii: ".") || text.contains(where: sentence.contains))
        ? nil : mark
    }
    return nil
  }

  /// What sentences and code have and headers of data do not: `(/*`.
  private static let sentence = ByteClass(low: 0x0000_8500_0000_0000, middle: 0)

  /// Hands on the cells of a line, trimmed of blanks, quotes and bold marks, until one is refused;
  /// returns how many there are, nil where one was refused. No list of them is made: a text may be
  /// nothing but headers.
  @inline(__always)
  private static func eachCell(
    _ scan: Scan, _ line: Range<Int>, _ mark: UInt8, _ take: (Int, Range<Int>) -> Bool
  ) -> Int? {
    var count = 0
    var index = line.lowerBound
    while index <= line.upperBound {
      var stop = index
      let begin = scan.end(of: .blank, from: index, limit: line.upperBound - index)
      if mark != UInt8(ascii: "|"), begin < line.upperBound,
        scan.bytes[begin] == UInt8(ascii: "\""),
        let close = scan.first(UInt8(ascii: "\""), in: (begin + 1)..<line.upperBound)
      {
        stop = close
      }
      while stop < line.upperBound, scan.bytes[stop] != mark { stop += 1 }
      guard take(count, trim(scan, index..<stop)) else { return nil }
      count += 1
      index = stop + 1
    }
    return count
  }

  private static func trim(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, trimmed.contains(scan.bytes[start]) { start += 1 }
    while end > start, trimmed.contains(scan.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Blanks, tab, CR, quotes of three kinds and `*`.
  private static let trimmed = ByteClass(
    low: 0x0000_0485_0000_2200, middle: 0x0000_0001_0000_0000)

  /// The rows below the heading that an index stands in.
  private static func rows(
    _ scan: Scan, around index: Int, _ memory: inout Memory, into found: inout [Finding]
  ) {
    guard !memory.plain.contains(index) else { return }
    let head = line(scan, around: index)
    guard head.count < most else {
      // A line this long is none; where it began is not looked for again at each name in it.
      memory.passed = index + 128
      return
    }
    guard let mark = delimiter(scan, head) else {
      memory.plain = head
      return
    }
    memory.passed = head.upperBound
    var columns = TableColumns()
    let names = eachCell(scan, head, mark) { columns.add(scan, $1) }
    guard let names, names > 1, columns.areTelling else { return }
    // Files of data have no blanks behind their commas.
    let isTight =
      mark != UInt8(ascii: "|")
      && !head.contains { scan.bytes[$0] == mark && scan[$0 + 1] == 0x20 }
    var start = head.upperBound + 1
    while start < scan.count {
      let limit = min(scan.count, start + longestRow)
      let end = scan.first(0x0A, in: start..<limit) ?? limit
      guard end < limit || limit == scan.count else { return }
      // Rules between a header and its rows.
      if scan.end(of: rule, from: start, limit: end - start) == end, end > start {
        start = end + 1
        continue
      }
      columns.beginRow()
      let cells = eachCell(scan, start..<end, mark) {
        columns.add($1, at: $0)
        return $0 < names
      }
      guard cells == names else { return }
      columns.judge(scan, isData: isTight, into: &found)
      memory.passed = end
      start = end + 1
    }
  }

  /// `-=+|:`, blank and CR.
  private static let rule = ByteClass(low: 0x2400_2801_0000_2000, middle: 0x1000_0000_0000_0000)

  /// Where the bracket opens that a list of columns stands in. Each byte of a list is read once for
  /// all names in it.
  private static func bracket(_ scan: Scan, before start: Int, _ memory: inout Memory) -> Int? {
    let floor = max(0, start - 256)
    var index = start
    while index > floor {
      if memory.list.lowerBound < index, index <= memory.list.upperBound {
        index = max(floor, memory.list.lowerBound)
      } else if columnList.contains(scan.bytes[index - 1]) {
        index -= 1
      } else {
        break
      }
    }
    memory.list = index..<start
    return scan[index - 1] == UInt8(ascii: "(") ? index - 1 : nil
  }

  /// `0-9A-Za-z_,"'`[]` and white space.
  private static let columnList = ByteClass(
    low: 0x03FF_1085_0000_2600, middle: 0x07FF_FFFF_AFFF_FFFE)

  /// `INSERT INTO account (name, password) VALUES ('ann', '…'), …`.
  private static func insert(
    _ scan: Scan, open: Int, start: Int, _ memory: inout Memory, into found: inout [Finding]
  ) {
    memory.passed = start + 1
    guard let close = scan.first(UInt8(ascii: ")"), in: start..<min(scan.count, start + most))
    else { return }
    // Every name in the list has the same rows.
    memory.passed = close
    var index = scan.end(of: .space, from: close + 1, limit: 16)
    guard scan.hasFolded("values", at: index) else { return }
    index = scan.end(of: .space, from: index + 6, limit: 64)
    guard scan[index] == UInt8(ascii: "(") else { return }
    var columns = TableColumns()
    let names = eachCell(scan, (open + 1)..<close, UInt8(ascii: ",")) { columns.add(scan, $1) }
    guard names != nil, columns.areTelling else { return }
    while true {
      index = scan.end(of: .space, from: index, limit: 64)
      columns.beginRow()
      guard scan[index] == UInt8(ascii: "("), let end = tuple(scan, from: index + 1, &columns)
      else { return }
      columns.judge(scan, isData: true, into: &found)
      memory.passed = end
      index = scan.end(of: .space, from: end, limit: 64)
      guard scan[index] == UInt8(ascii: ",") else { return }
      index += 1
    }
  }

  /// Takes in the values in a bracket; returns the end behind it, nil where it does not close or has
  /// fewer values than there are columns.
  private static func tuple(_ scan: Scan, from start: Int, _ columns: inout TableColumns) -> Int? {
    var (index, begin, place, depth) = (start, start, 0, 0)
    let limit = min(scan.count, start + longestRow)
    while index < limit {
      switch scan.bytes[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let close = quoteEnd(scan, from: index, limit: limit) else { return nil }
        index = close
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: ",") where depth == 0, UInt8(ascii: ")"):
        columns.add(trim(scan, begin..<index), at: place)
        place += 1
        begin = index + 1
        if scan.bytes[index] == UInt8(ascii: ")") {
          return place == columns.count ? begin : nil
        }
      case UInt8(ascii: ";"): return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Where a quote closes that opens at an index; behind a backslash it does not.
  private static func quoteEnd(_ scan: Scan, from index: Int, limit: Int) -> Int? {
    var start = index + 1
    while let close = scan.first(scan.bytes[index], in: start..<limit) {
      guard scan[close - 1] == UInt8(ascii: "\\"), scan[close - 2] != UInt8(ascii: "\\") else {
        return close
      }
      start = close + 1
    }
    return nil
  }
}
