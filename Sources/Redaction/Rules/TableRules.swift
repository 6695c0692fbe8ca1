/// Tables whose columns say what is in them: CSV with a heading, `INSERT INTO … (columns) VALUES …`.
///
/// Each line belongs to one table at most: what was read of one is not read again.
enum TableRules {
  /// Headings that start a look, behind the sign that divides columns.
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
    return words.flatMap { word in [",", ";", "\t"].map { $0 + word } }
  }()
  static let insertion = "insert into "

  private enum Column {
    case kind(FieldKind)
    /// Of a person, and found by what it looks like.
    case other
    case unknown
  }

  private static let kinds: [(words: WordList, kind: FieldKind)] = [
    (
      WordList(
        "nimi,nume,jméno,meno,ime,vardas,vārds,név,name,nome,naam,navn,namn,nombre,naziv,ad_soyad,имя,фио,фамилия,氏名,名前,姓名,이름,성명,名字,customer,"
          + "client,contact,patient,cliente,klant,kunde,"
          + FieldRules.persons.joined(separator: ",")),
      .person
    ),
    (WordList(FieldRules.users.joined(separator: ",")), .user),
    (WordList(FieldRules.births.joined(separator: ",")), .birth),
    (
      WordList(
        "telefoon,telefonas,tālrunis,puhelin,携帯,phone1,mobile_phone,mobil,portable,movil,móvil,cellulare,celular,komorka,телефон,"
          + FieldRules.phones.joined(separator: ",")), .phone
    ),
    (WordList(FieldRules.addresses.joined(separator: ",")), .address),
    (WordList(FieldRules.plates.joined(separator: ",")), .plate),
    (WordList(FieldRules.passports.joined(separator: ",")), .passport),
  ]
  private static let others = WordList(
    "isikukood,pesel,oib,cnp,cpf,dni,nif,bsn,personnummer,hetu,email,e-mail,mail,courriel,iban,ip,last_ip,ssn,city,ville,ort,plz,zip,country,e_mail,correo,gender,sex,"
      + "age,メール,邮箱")

  /// Finds what is in the table whose heading an anchor stands in.
  static func grow(
    _ scan: Scan, start: Int, looked: inout Int, into found: inout [Finding]
  ) {
    guard start >= looked else { return }
    if scan.hasFolded("insert", at: start) {
      insert(scan, from: start, looked: &looked, into: &found)
      return
    }
    var line = start
    let floor = max(looked, start - 300)
    while line > floor, scan.bytes[line - 1] != 0x0A { line -= 1 }
    guard line == 0 || scan[line - 1] == 0x0A,
      let heading = row(
        scan, from: line, separator: scan.bytes[start], terminator: 0x0A, limit: 600)
    else { return }
    looked = heading.end
    guard let columns = columns(scan, heading.cells) else { return }
    var index = heading.end + 1
    while index < scan.count,
      let next = row(
        scan, from: index, separator: scan.bytes[start], terminator: 0x0A, limit: 2048),
      next.cells.count == columns.count
    {
      judge(scan, next.cells, columns, into: &found)
      looked = next.end
      index = next.end + 1
    }
  }

  private static func insert(
    _ scan: Scan, from start: Int, looked: inout Int, into found: inout [Finding]
  ) {
    guard
      let open = scan.first(UInt8(ascii: "("), in: start..<min(scan.count, start + 100)),
      let heading = row(
        scan, from: open + 1, separator: 0x2C, terminator: UInt8(ascii: ")"), limit: 800)
    else { return }
    looked = heading.end
    guard let columns = columns(scan, heading.cells) else { return }
    var index = scan.end(of: .space, from: heading.end + 1, limit: 4)
    guard scan.hasFolded("values", at: index) else { return }
    index += 6
    while index < scan.count {
      index = scan.end(of: gap, from: index, limit: 12)
      guard scan[index] == UInt8(ascii: "("),
        let next = row(
          scan, from: index + 1, separator: 0x2C, terminator: UInt8(ascii: ")"), limit: 4096)
      else { return }
      looked = next.end
      index = next.end + 1
      guard next.cells.count == columns.count else { return }
      judge(scan, next.cells, columns, into: &found)
    }
  }

  private static let gap = ByteClass(" \n\r\t,")

  /// What columns hold; nil where the heading is none of a table about people.
  private static func columns(_ scan: Scan, _ cells: [Range<Int>]) -> [Column]? {
    guard (2...40).contains(cells.count) else { return nil }
    var known = 0
    var columns: [Column] = []
    for cell in cells {
      guard cell.count <= 40, !cell.isEmpty, !ByteClass.digit.contains(scan.bytes[cell.lowerBound]),
        !scan.bytes[cell].contains(where: noHeading.contains)
      else { return nil }
      if let kind = kinds.first(where: { $0.words.matchesWhole(scan, cell) })?.kind {
        columns.append(.kind(kind))
        known += 1
      } else if others.matchesWhole(scan, cell) {
        columns.append(.other)
        known += 1
      } else {
        columns.append(.unknown)
      }
    }
    return known >= 2 ? columns : nil
  }

  private static let noHeading = ByteClass("=(){}[]<>:;\"'$@#/\\")

  private static func judge(
    _ scan: Scan, _ cells: [Range<Int>], _ columns: [Column], into found: inout [Finding]
  ) {
    for (cell, column) in zip(cells, columns) where !cell.isEmpty {
      guard case .kind(let kind) = column else { continue }
      if case .user = kind {
        if FieldKind.isUserCell(scan, cell) {
          found.append(Finding(type: "USERNAME", range: cell))
        }
      } else if let finding = kind.judge(scan, cell, isClosed: true) {
        found.append(finding)
      }
    }
  }

  /// The cells of a row up to its terminator, without blanks and quotes around them.
  private static func row(
    _ scan: Scan, from start: Int, separator: UInt8, terminator: UInt8, limit: Int
  ) -> (cells: [Range<Int>], end: Int)? {
    var cells: [Range<Int>] = []
    var (index, cell) = (start, start)
    let stop = min(scan.count, start + limit)
    var quote: UInt8?
    while index <= stop {
      let byte = index < scan.count ? scan.bytes[index] : 0x0A
      if let open = quote {
        if byte == open { quote = nil }
        // A quote that is not closed in its line is an apostrophe.
        if byte == 0x0A, terminator == 0x0A {
          quote = nil
        } else {
          index += 1
          continue
        }
      } else if byte == 0x22 || byte == 0x27, index == cell || scan[index - 1] == 0x20 {
        quote = byte
        index += 1
        continue
      }
      if byte == separator || byte == terminator {
        cells.append(trimmed(scan, cell..<index))
        cell = index + 1
        if byte == terminator { return (cells, index) }
        if cells.count > 40 { return nil }
      }
      if index >= scan.count { return terminator == 0x0A ? (cells, index) : nil }
      index += 1
    }
    return nil
  }

  private static let around = ByteClass(" \t\r\n\"'`")

  private static func trimmed(_ scan: Scan, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, min(range.upperBound, scan.count))
    while start < end, around.contains(scan.bytes[start]) { start += 1 }
    while end > start, around.contains(scan.bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
