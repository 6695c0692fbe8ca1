/// Number plates: behind words for them or for a vehicle, and those a script tells.
enum PlateRules {
  /// Words for a plate, and for what bears one.
  static let introductions = [
    "licence plate", "license plate", "plate: ", " plate ", " rego ", "rego: ", "EČV", "ečv",
    "rekisteri ",
    "rekisteri on", "pojazd", "の車は", "ナンバー", "номер авто", "number plate", "numberplate",
    "registration plate", "reg. ",
    "reg.nr", "regnr", "registration no", "registration number", "reg no", "plate no", "plates ",
    "kennzeichen", "nummernschild", "immatriculation", "immatriculé", "plaque", "matrícula",
    "matricula", "placa", "patente", "targa", "targato", "targata", "kenteken", "nummerplaat",
    "rejestracyjn", "nr rej", "rejestracja", "tablic", "registracij", "tablice", "rendszám",
    "înmatriculare", "πινακίδα", "Πινακίδα", "госномер", "гос. номер", "номерной знак", "автомобил",
    "registreringsnummer", "nummerskylt", "nummerplade", "rekisterinumero", "spz", "poznávací",
    "biển số", "Biển số", "नंबर ", "plat nomor", "nopol", "ทะเบียน", "गाड़ी", "اللوحة", "לוחית", "הרכב",
    "רכב", "车牌",
    "車牌", "ナンバープレート", "차량번호", "차량", "plaka", " my car", " a van", " parked ", "my truck",
    "my motorbike", "voiture", "mein auto", "mijn auto", "coche", "mi moto", "meu carro",
    "macchina",
    "samochód", "samochod", "bilen", "bil ", "mașina", "masina", "gari:", "gari ", "motor saya",
    "mobil saya", "vozilo", "aracın", "araba", "vehicle", "vehículo", "véhicule", "fahrzeug",
    "viatura", "veicolo",
  ]

  /// The plate behind a word, within its clause.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[start - 1]) || !ByteClass.letter.contains(scan[start])
    else {
      return nil
    }
    var index = end
    let limit = min(scan.count, end + 44)
    while index < limit, scan.bytes[index] != 0x0A {
      let before = scan[index - 1]
      if !ByteClass.alphanumeric.contains(before), before != UInt8(ascii: "-"),
        ByteClass.upperAlphanumeric.contains(scan[index]) || isGreek(scan, index)
          || scan[index] >= 0xE3,
        let stop = plate(scan, from: index)
      {
        return Finding(type: "LICENCE_PLATE", range: index..<stop)
      }
      if ends.contains(scan.bytes[index]), scan[index + 1] == 0x20, index > end + 3 { return nil }
      index += 1
    }
    return nil
  }

  private static let ends = ByteClass(".;?!")

  private static func isGreek(_ scan: Scan, _ index: Int) -> Bool {
    scan[index] == 0xCE && (0x91...0xA9).contains(scan[index + 1]) || scan[index] == 0xD0
  }

  private static let joints = ByteClass(" -.")

  /// The end of the plate that begins at an index: two to four groups of capitals and digits, or one of
  /// both.
  private static func plate(_ scan: Scan, from start: Int) -> Int? {
    var (index, stop) = (start, start)
    var (groups, letters, digits, dashes) = (0, 0, 0, 0)
    let most = scan[start] >= 0xE3 ? 5 : 4
    while groups < most {
      let begin = index
      while index < begin + 12 {
        let byte = scan[index]
        if ByteClass.digit.contains(byte) {
          digits += 1
          index += 1
        } else if ByteClass.upper.contains(byte) {
          letters += 1
          index += 1
        } else if byte == 0xCE || byte == 0xD0 || byte == 0xC3 {
          guard isGreek(scan, index) || byte == 0xC3 else { break }
          letters += 1
          index += 2
        } else if byte >= 0xE0, byte <= 0xED, byte != 0xE3 || scan[index + 1] != 0x80,
          !scan.has("·", at: index), letters < 3
        {
          letters += 1
          index += 3
        } else {
          break
        }
      }
      guard index > begin, !ByteClass.word.contains(scan[index]),
        scan[index] < 0x80 || scan[index] >= 0xE2 || scan.has("·", at: index)
      else { break }
      // A character may be cut in half at the text's end.
      guard index <= scan.count else { break }
      groups += 1
      stop = index
      if joints.contains(scan[index]),
        ByteClass.upperAlphanumeric.contains(scan[index + 1]) || isGreek(scan, index + 1)
          || most == 5 && groups < 4 && (0xE3...0xE9).contains(scan[index + 1])
      {
        if scan[index] == UInt8(ascii: "-") { dashes += 1 }
        index += 1
      } else if scan.has("·", at: index) {
        index += 2
      } else {
        break
      }
    }
    // Behind the last group no sentence may have been taken: `ABC 123D E`.
    guard digits >= 1, digits + letters >= 5, digits + letters <= 10 else { return nil }
    if letters == 0 { return dashes == 2 && (7...8).contains(digits) ? stop : nil }
    return letters <= 6 && digits <= (groups > 1 ? 8 : 6) ? stop : nil
  }

  /// The characters of China's provinces, with a capital behind.
  static let provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".map { String($0) }

  /// `AI2024`.
  private static func isAcronym(_ scan: Scan, _ start: Int) -> Bool {
    ByteClass.upper.contains(scan[start + 1]) && scan.has("20", at: start + 2)
  }

  /// What plates of Russia begin with: a letter that has a Latin twin, and a digit.
  static let russianBeginnings = "АВЕКМНОРСТУХ".flatMap { letter in
    (0...9).map { "\(letter)\($0)" }
  }

  /// `К254УМ 152`.
  static func russian(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1), scan.end(of: .digit, from: start + 2, limit: 4) == start + 5
    else { return nil }
    let letters = start + 5
    guard (0xD0...0xD1).contains(scan[letters]), (0xD0...0xD1).contains(scan[letters + 2]) else {
      return nil
    }
    let region = scan[letters + 4] == 0x20 ? letters + 5 : letters + 4
    let stop = scan.end(of: .digit, from: region, limit: 4)
    guard (2...3).contains(stop - region), !scan.isWord(at: stop) else { return nil }
    return Finding(type: "LICENCE_PLATE", range: start..<stop)
  }

  /// `浙B·5T8N3`, `粤BD57316`.
  static func chinese(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard ByteClass.upper.contains(scan[end]) else { return nil }
    var index = end + 1
    if scan.has("·", at: index) { index += 2 }
    let stop = scan.end(of: .upperAlphanumeric, from: index, limit: 8)
    guard (5...6).contains(stop - index), !ByteClass.word.contains(scan[stop]),
      !isAcronym(scan, end),
      ValueShape.mix(scan.bytes[index..<stop]).digits >= 2
    else { return nil }
    return Finding(type: "LICENCE_PLATE", range: start..<stop)
  }
}
