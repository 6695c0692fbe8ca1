/// Tables with a column of secrets: CSV with a header, tables of Markdown and of database clients,
/// rows of an SQL `INSERT`.
enum SecretTables {
  /// What is remembered of a text, so that no line is read for each of many names in it.
  struct Memory {
    /// No header begins before this.
    var passed = 0
    /// The last line that was looked at and is no header; one that is, is passed.
    var plain = 0..<0
    /// What the last list of columns has before a name: it begins here, or farther back than is looked.
    var list = 0..<0
  }

  private static let most = 512

  /// Appends the secrets below a name in a header; the name ends at an index.
  static func grow(
    _ scan: Scan, start: Int, end: Int, kind: AssignmentRule.Kind, _ memory: inout Memory,
    into found: inout [Finding]
  ) {
    guard kind == .password || kind == .secret, start >= memory.passed else { return }
    let close = scan.end(of: marks, from: end, limit: 2)
    let after = scan[scan.end(of: .blank, from: close, limit: 16)]
    guard joints.contains(after) else { return }
    let head = memory.plain.contains(start) ? memory.plain : line(scan, around: start)
    guard head.count < most else {
      memory.passed = start + 64
      return
    }
    if after == UInt8(ascii: ",") || after == UInt8(ascii: ")"),
      let open = bracket(scan, before: start, &memory)
    {
      insert(scan, open: open, start: start, kind: kind, &memory, into: &found)
      return
    }
    guard after != UInt8(ascii: ")"), memory.plain != head else { return }
    guard let mark = delimiter(scan, head) else {
      memory.plain = head
      return
    }
    memory.passed = head.upperBound
    rows(scan, head, mark, kind: kind, &memory, into: &found)
  }

  /// Quotes of three kinds and `*`.
  private static let marks = ByteClass(low: 0x0000_0484_0000_0000, middle: 0x0000_0001_0000_0000)
  /// `,;|)`, tab and ends of lines.
  private static let joints = ByteClass(low: 0x0800_1200_0000_2600, middle: 0x1000_0000_0000_0000)
  /// What lines with names of columns alone are made of.
  /// `0-9A-Za-z_-. ,;|"'`*/()`, tab, CR and all beyond ASCII.
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

  /// A column of secrets, and its cell in a row.
  private struct Column {
    var place: Int
    var kind: AssignmentRule.Kind
    var cell = 0..<0
  }

  private static let mostColumns = 40

  private static func trim(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, trimmed.contains(scan.bytes[start]) { start += 1 }
    while end > start, trimmed.contains(scan.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Blanks, tab, CR, quotes of three kinds and `*`.
  private static let trimmed = ByteClass(
    low: 0x0000_0485_0000_2200, middle: 0x0000_0001_0000_0000)

  private static let passwordColumns = WordList(
    "password,passwd,pwd,pass,passwort,kennwort,passphrase,mot de passe,contraseña,contrasena,senha,"
      + "wachtwoord,hasło,haslo,пароль,密码,パスワード,비밀번호,default password,initial password,"
      + "user_password,db_password,pw,psk,wifi password")
  private static let secretColumns = WordList(
    "secret,token,api_key,apikey,api key,api-key,access_token,secret_key,client_secret,api_token,"
      + "access_key,auth_token,refresh_token,private_key,api token,access token,secret key,api_secret"
  )

  /// What kind of secrets a column holds, if any.
  private static func column(_ scan: Scan, _ cell: Range<Int>) -> AssignmentRule.Kind? {
    if passwordColumns.matchesWhole(scan, cell) { return .password }
    return secretColumns.matchesWhole(scan, cell) ? .secret : nil
  }

  /// `…, and token`, or many words: it is a sentence.
  private static func isSentence(_ scan: Scan, _ cell: Range<Int>) -> Bool {
    if cell.count > 32 || scan.bytes[cell].count(where: { $0 == 0x20 }) > 2 { return true }
    let first = scan[cell.lowerBound] | 0x20
    return first == UInt8(ascii: "a") && scan.hasFolded("and ", at: cell.lowerBound)
      || first == UInt8(ascii: "o") && scan.hasFolded("or ", at: cell.lowerBound)
  }

  /// The rows below a header.
  private static func rows(
    _ scan: Scan, _ head: Range<Int>, _ mark: UInt8, kind: AssignmentRule.Kind,
    _ memory: inout Memory, into found: inout [Finding]
  ) {
    var columns: [Column] = []
    let names = eachCell(scan, head, mark) { place, cell in
      guard place < mostColumns, !isSentence(scan, cell) else { return false }
      if let kind = column(scan, cell) { columns.append(Column(place: place, kind: kind)) }
      return true
    }
    guard let names, names > 1, !columns.isEmpty else { return }
    // Files of data have no blanks behind their commas.
    let isTight =
      mark != UInt8(ascii: "|")
      && !head.contains { scan.bytes[$0] == mark && scan[$0 + 1] == 0x20 }
    var start = head.upperBound + 1
    while start < scan.count {
      let limit = min(scan.count, start + 2048)
      let end = scan.first(0x0A, in: start..<limit) ?? limit
      guard end < limit || limit == scan.count else { return }
      // Rules between a header and its rows.
      if scan.end(of: rule, from: start, limit: end - start) == end, end > start {
        start = end + 1
        continue
      }
      var next = 0
      let cells = eachCell(scan, start..<end, mark) { place, cell in
        if next < columns.count, columns[next].place == place {
          columns[next].cell = cell
          next += 1
        }
        return place < names
      }
      guard cells == names else { return }
      for column in columns where holds(scan, column.cell, column.kind, isData: isTight) {
        found.append(finding(column.kind, column.cell))
      }
      memory.passed = end
      start = end + 1
    }
  }

  private static func finding(_ kind: AssignmentRule.Kind, _ cell: Range<Int>) -> Finding {
    Finding(type: kind == .password ? "SECRET.password" : "SECRET.named", range: cell)
  }

  /// `-=+|:`, blank and CR.
  private static let rule = ByteClass(low: 0x2400_2801_0000_2000, middle: 0x1000_0000_0000_0000)

  /// Whether a cell holds a secret of a kind.
  private static func holds(
    _ scan: Scan, _ cell: Range<Int>, _ kind: AssignmentRule.Kind, isData: Bool
  ) -> Bool {
    guard cell.count >= 4, cell.count <= 512 else { return false }
    let value = AssignedValue(
      start: cell.lowerBound, quote: nil, isEscaped: false, tie: .place)
    if OpenValue.isOpen(scan, cell) { return false }
    let text = scan.bytes[cell]
    if kind == .password {
      if ChosenValue.isPassword(scan, cell, value) { return true }
      // In a file of data a word of letters is a password, too.
      return isData && cell.count >= 6 && !text.contains(0x20) && ValueShape.mix(text).letters >= 5
        && !ValueShape.isPlaceholder(text) && !OpenValue.readsLikeName(scan, cell)
        && !ChosenValue.isTellingWord(scan, cell)
    }
    return ValueShape.looksRandom(text) && !text.contains(0x20) && !value.isCode(scan, cell)
  }

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
    _ scan: Scan, open: Int, start: Int, kind: AssignmentRule.Kind, _ memory: inout Memory,
    into found: inout [Finding]
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
    var columns: [Column] = []
    _ = eachCell(scan, (open + 1)..<close, UInt8(ascii: ",")) { place, cell in
      if let kind = column(scan, cell) { columns.append(Column(place: place, kind: kind)) }
      return true
    }
    while true {
      index = scan.end(of: .space, from: index, limit: 64)
      guard scan[index] == UInt8(ascii: "("), let tuple = tuple(scan, from: index + 1) else {
        return
      }
      for column in columns where column.place < tuple.cells.count {
        let cell = tuple.cells[column.place]
        if holds(scan, cell, column.kind, isData: true) { found.append(finding(column.kind, cell)) }
      }
      memory.passed = tuple.end
      index = scan.end(of: .space, from: tuple.end, limit: 64)
      guard scan[index] == UInt8(ascii: ",") else { return }
      index += 1
    }
  }

  /// The values in a bracket, and the end behind it.
  private static func tuple(_ scan: Scan, from start: Int) -> (cells: [Range<Int>], end: Int)? {
    var cells: [Range<Int>] = []
    var (index, begin) = (start, start)
    let limit = min(scan.count, start + 2048)
    while index < limit {
      switch scan.bytes[index] {
      case UInt8(ascii: "'"):
        guard let close = scan.first(UInt8(ascii: "'"), in: (index + 1)..<limit) else { return nil }
        index = close
      case UInt8(ascii: ","):
        cells.append(trim(scan, begin..<index))
        begin = index + 1
      case UInt8(ascii: ")"):
        cells.append(trim(scan, begin..<index))
        return (cells, index + 1)
      case UInt8(ascii: "("), UInt8(ascii: ";"): return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
