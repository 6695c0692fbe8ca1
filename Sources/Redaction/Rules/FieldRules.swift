/// Fields by their names, in the languages people write forms and tables in.
enum FieldRules {
  /// The names of a kind: what is looked for in any case, with the sign behind it.
  static let persons = [
    "given names", "full_name", "fullname", "full name", "first_name", "firstname", "first name",
    "last_name",
    "lastname", "last name", "surname", "family_name", "given_name", "middle_name", "maiden_name",
    "patient_name", "customer_name", "contact_name", "contactname", "cardholder", "card_holder",
    "account holder", "patient", "claimant", "defendant", "witness", "tenant", "landlord",
    "applicant", "beneficiary", "next of kin", "emergency contact", "guest", "passenger", "vorname",
    "nachname", "familienname", "inhaber", "kontoinhaber", "halter", "mieter", "vermieter", "pat.",
    "zeuge", "zeugin", "ansprechpartner", "versicherte", "prenom", "prénom", "nom de famille",
    "nom", "assuré", "assurée", "bénéficiaire", "titulaire", "locataire", "nombre completo",
    "nombre",
    "apellido", "apellidos", "paciente", "titular", "inquilino", "testigo", "cognome", "nominativo",
    "intestatario", "paziente", "paz.", "nome completo", "sobrenome", "apelido", "prontuário",
    "mãe", "pai", "achternaam", "voornaam", "patiënt", "huisarts", "contactpersoon", "nazwisko",
    "imię", "imie", "imię i nazwisko", "najemca", "wynajmujący", "pacjent", "фамилия", "фио", "имя",
    "пациент", "отчество", "прізвище", "пацієнт", "efternavn", "efternamn", "förnamn", "etternavn",
    "fornavn", "sukunimi", "etunimi", "soyadı", "soyad", "ad soyad", "adı soyadı", "alıcı",
    "nama lengkap", "họ tên", "họ và tên", "姓名", "患者", "收件人", "联系人", "聯絡人", "氏名", "お名前",
    "名義", "担当者", "이름", "성명", "성함", "예약자", "동승자", "환자", "الاسم", "الاسم الكامل", "שם מלא",
    "นามสกุล", "ชื่อ", "नाम",
  ]
  static let names = [
    "name", "nome", "naam", "client", "customer", "cliente", "klant", "kunde", "klient", "contact",
    "owner", "requester", "sender", "recipient", "absender", "empfänger", "mandant",
  ]
  static let users = [
    "login", "user", "username", "user_name", "user name", "uid", "userid", "nick", "nickname",
    "screen_name", "utilisateur", "usuario", "usuário", "utente", "benutzer", "benutzername",
    "gebruiker", "gebruikersnaam", "kullanici", "kullanıcı", "kullanici_adi", "użytkownik",
    "uzytkownik", "anvandare", "användarnamn", "brukernavn", "brugernavn",
    "käyttäjä", "uživatel", "логин", "пользователь", "用户名", "用户", "账号", "帳號", "ユーザー名",
    "ユーザー", "아이디", "사용자", "github", "gitlab", "telegram", "instagram", "twitter", "discord",
    "db_user", "ssh_user", "ftp_user", "account_name", "samaccountname",
  ]
  static let births = [
    "birth", "dob", "birthdate", "birth_date", "birthday", "birth_day", "date_of_birth",
    "dateofbirth",
    "geburtsdatum", "geburtstag", "geb", "gebdat", "naissance", "date_naissance", "nacimiento",
    "fecha_nacimiento", "fechanacimiento", "fecha_nac", "nascita", "data_nascita", "datanascita",
    "nascimento", "data_nascimento", "datanascimento", "nasc", "geboortedatum", "geboorte_datum",
    "urodzenia", "data_urodzenia", "født", "fødselsdato", "född", "födelsedatum", "syntymäaika",
    "dogum_tarihi", "dogumtarihi", "생년월일", "출생일", "生年月日", "誕生日", "出生日期", "生日",
    "data_nasterii", "tanggal_lahir", "ngay_sinh", "dato_rozhdeniya", "дата_рождения",
  ]
  static let plates = [
    "kennzeichen", "kfz_kennzeichen", "kennzeichen_alt", "kennzeichen_neu", "license_plate",
    "licence_plate", "licenseplate", "plate_number", "plate_no", "platenumber", "immatriculation",
    "matricula", "patente", "placa", "targa", "kenteken", "nummerplaat", "nr_rejestracyjny",
    "rejestracja", "plaka", "rendszam", "plate", "차량번호", "차량", "車牌", "车牌号", "車両番号",
  ]
  static let passports = [
    "passport_no", "passport_number", "passportnumber", "passportno", "passport", "reisepass_nr",
    "pasaporte", "passaporto", "passeport", "paszport",
  ]
  static let addresses = [
    "address", "street", "address1", "address2", "line1", "street_address", "addr", "anschrift",
    "adresse", "strasse", "straße", "direccion", "dirección", "indirizzo", "endereco", "endereço",
    "adres", "domicilio", "domicile", "adresa", "cím", "adress", "osoite", "alamat", "địa chỉ",
    "адрес",
    "адреса", "мекенжай", "поштою", "הכתובת", "כתובת", "पता",
    "end.", "العنوان", "ที่อยู่", "anuani", "lokal", "住所", "地址", "현주소", "주소",
  ]
  static let phones = [
    "phone", "phone_number", "telefon", "telefono", "telefone", "tel", "mobile", "handy", "cell",
    "電話", "电话", "手机", "手机号", "전화", "전화번호", "휴대폰", "gsm", "fax", "fono", "telephone",
  ]

  static let all: [(kind: FieldKind, names: [String])] = [
    (.person, persons), (.name, names), (.user, users), (.birth, births), (.plate, plates),
    (.passport, passports), (.address, addresses), (.phone, phones),
  ]

  /// What stands behind a field's name: quotes and tags of formats, signs of forms.
  private static let signs = ["\"", "'", ":", "=", ">"]
  /// The same behind words of scripts that no code has.
  private static let wideSigns = ["：", ":", "\"", "='", "\u{3000}"]

  /// Names of forms in French, whose colon stands behind a blank.
  private static let spaced: Set = [
    "nom", "prenom", "client", "titulaire", "locataire", "patient", "contact", "adresse",
    "passeport", "telephone", "naissance", "immatriculation",
  ]
  /// Names of services, which forms in Chinese and Japanese have as they are.
  private static let services: Set = ["github", "gitlab", "telegram", "twitter", "instagram"]

  /// The texts that start a look: names with the signs that stand behind them.
  static func anchors(_ names: [String]) -> [String] {
    names.flatMap { name in
      guard let first = name.unicodeScalars.first, !first.isASCII else {
        // Words with a blank stand in forms only; French sets one before its colon.
        return name.contains(" ") || !name.allSatisfy(\.isASCII)
          ? [name + ":", name + " :"]
          : (signs + (spaced.contains(name) ? [" :"] : services.contains(name) ? ["："] : [])).map {
            name + $0
          }
      }
      if first.value >= 0x0E00 { return wideSigns.map { name + $0 } }
      // Beyond ASCII case counts.
      let capital = first.properties.titlecaseMapping + String(name.unicodeScalars.dropFirst())
      return Set([name, capital]).sorted().flatMap { [$0 + ":", $0 + "\""] }
    }
  }

  /// The value of a field whose name and sign were met.
  static func grow(_ scan: Scan, start: Int, end: Int, _ kind: FieldKind) -> Finding? {
    // A name's part behind an underscore or a small letter is a name as well.
    let before = scan[start - 1]
    if ByteClass.letter.contains(before), before < 0x80,
      !(ByteClass.upper.contains(scan[start]) && ByteClass.lower.contains(before))
    {
      return nil
    }
    if before == UInt8(ascii: "."), kind != .person { return nil }
    // The sign may be of one to three bytes, behind a blank.
    var name = end - 1
    while name > start, scan.bytes[name] & 0xC0 == 0x80, name > end - 3 { name -= 1 }
    if scan.bytes[name] < 0x80 || scan.has("：", at: name) || scan.has("\u{3000}", at: name) {
      while name > start + 1, scan.bytes[name - 1] == 0x20 { name -= 1 }
    }
    guard let value = FieldValue(scan, behind: name) else { return nil }
    if kind == .address, !value.isClosed {
      // `addr = f(x)` is code.
      guard scan.bytes[name..<value.range.lowerBound].contains(where: { $0 == 0x3A || $0 >= 0x80 })
      else { return nil }
      return PostalAddress.labelled(scan, from: value.range.lowerBound)
    }
    if kind == .user, !value.isClosed {
      // One word; in logs pairs go on behind it.
      let (begin, limit) = (value.range.lowerBound, value.range.upperBound)
      let stop = scan.first(0x20, in: value.range) ?? limit
      return kind.judge(scan, begin..<stop, isClosed: false)
    }
    return kind.judge(scan, value.range, isClosed: value.isClosed)
  }

  static func rule(
    _ title: String, _ type: String, _ kind: FieldKind, _ names: [String], yes: [String],
    no: [String]
  ) -> SpanRule {
    SpanRule(title, type, anchors(names), caseless: true, yes: yes, no: no) { scan, start, end in
      grow(scan, start: start, end: end, kind)
    }
  }
}
