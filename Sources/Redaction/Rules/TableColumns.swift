/// What the columns of a table hold by their names, and what of it is found in a row.
struct TableColumns {
  /// A column that is looked at, and its cell in the row at hand.
  private struct Column {
    let place: Int
    let meaning: Meaning
    var cell = 0..<0
  }

  private enum Meaning {
    case secret(AssignmentRule.Kind)
    case person(FieldKind)
  }

  private var columns: [Column] = []
  /// How many columns are of people.
  private var people = 0
  /// How many names of columns were taken in.
  private(set) var count = 0
  /// The first column that the row at hand has not come to.
  private var next = 0

  private static let most = 40

  /// Takes in the name of the next column; false where none can be called so.
  mutating func add(_ scan: Scan, _ name: Range<Int>) -> Bool {
    guard count < Self.most, !isSentence(scan, name) else { return false }
    if let kind = Self.secret(scan, name) {
      columns.append(Column(place: count, meaning: .secret(kind)))
    } else if let kind = Self.kinds.first(where: { $0.words.matchesWhole(scan, name) })?.kind {
      columns.append(Column(place: count, meaning: .person(kind)))
      people += 1
    } else if Self.others.matchesWhole(scan, name) {
      people += 1
    }
    count += 1
    return true
  }

  /// Whether rows are worth a look. One name alone, as things have it, makes no table of people.
  var areTelling: Bool {
    columns.contains { if case .secret = $0.meaning { true } else { people > 1 } }
  }

  /// Begins with another row.
  mutating func beginRow() { next = 0 }

  /// Takes in a cell of the row.
  mutating func add(_ cell: Range<Int>, at place: Int) {
    guard next < columns.count, columns[next].place == place else { return }
    columns[next].cell = cell
    next += 1
  }

  /// Appends what the row holds.
  ///
  /// - Parameter isData: Whether the table is a file of data, where a word of letters is a password, too.
  func judge(_ scan: Scan, isData: Bool, into found: inout [Finding]) {
    for column in columns[..<next] where !column.cell.isEmpty {
      switch column.meaning {
      case .secret(let kind):
        if Self.holds(scan, column.cell, kind, isData: isData) {
          let type = kind == .password ? "SECRET.password" : "SECRET.named"
          found.append(Finding(type: type, range: column.cell))
        }
      case .person(let kind):
        if people > 1, let finding = kind.judgeCell(scan, column.cell) { found.append(finding) }
      }
    }
  }

  /// `…, and token`, or many words: it is a sentence.
  private func isSentence(_ scan: Scan, _ name: Range<Int>) -> Bool {
    if name.count > 40 || scan.bytes[name].count(where: { $0 == 0x20 }) > 2 { return true }
    return scan.hasFolded("and ", at: name.lowerBound) || scan.hasFolded("or ", at: name.lowerBound)
  }

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
      return isData && cell.count >= 6 && !text.contains(0x20) && ValueShape.mix(text).letters >= 5
        && !ValueShape.isPlaceholder(text) && !OpenValue.readsLikeName(scan, cell)
        && !ChosenValue.isTellingWord(scan, cell)
    }
    return ValueShape.looksRandom(text) && !text.contains(0x20) && !value.isCode(scan, cell)
  }

  /// What kind of secrets a column holds, if any.
  private static func secret(_ scan: Scan, _ name: Range<Int>) -> AssignmentRule.Kind? {
    if passwords.matchesWhole(scan, name) { return .password }
    return secrets.matchesWhole(scan, name) ? .secret : nil
  }

  private static let passwords = WordList(
    "password,passwd,pwd,pass,passwort,kennwort,passphrase,mot de passe,contraseña,contrasena,senha,"
      + "wachtwoord,hasło,haslo,пароль,密码,パスワード,비밀번호,default password,initial password,"
      + "user_password,db_password,pw,psk,wifi password")
  private static let secrets = WordList(
    "secret,token,api_key,apikey,api key,api-key,access_token,secret_key,client_secret,api_token,"
      + "access_key,auth_token,refresh_token,private_key,api token,access token,secret key,api_secret"
  )

  private static let kinds: [(words: WordList, kind: FieldKind)] = [
    (
      list(
        "nimi,nume,jméno,meno,ime,vardas,vārds,név,name,nome,naam,navn,namn,nombre,naziv,ad_soyad,имя,"
          + "фио,фамилия,氏名,名前,姓名,이름,성명,名字,customer,client,contact,patient,cliente,klant,"
          + "kunde",
        FieldRules.persons), .person
    ),
    (list("", FieldRules.users), .user), (list("", FieldRules.births), .birth),
    (
      list(
        "telefoon,telefonas,tālrunis,puhelin,携帯,phone1,mobile_phone,mobil,portable,movil,móvil,"
          + "cellulare,celular,komorka,телефон",
        FieldRules.phones), .phone
    ),
    (list("", FieldRules.addresses), .address), (list("", FieldRules.plates), .plate),
    (list("", FieldRules.passports), .passport),
  ]

  private static func list(_ words: String, _ names: [String]) -> WordList {
    WordList(words + "," + names.joined(separator: ","))
  }

  /// Columns of people whose cells are found by what they look like, or are nobody's alone.
  private static let others = WordList(
    "isikukood,pesel,oib,cnp,cpf,dni,nif,bsn,personnummer,hetu,email,e-mail,mail,courriel,iban,ip,"
      + "last_ip,ssn,city,ville,ort,plz,zip,country,e_mail,correo,gender,sex,age,メール,邮箱")
}
