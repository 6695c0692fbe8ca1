/// The plans of national numbers made of digits, a row each, from the countries' own publications.
enum NationalPlans {
  static let all: [NationalPlan] = europeWest + europeNorth + europeEast + americas + asia + others

  private static let europeWest: [NationalPlan] = [
    .init(
      name: "be_rrn", count: 11, telling: [[2, 2, 2, 3, 2]],
      words: .init("rijksregister,registre national,nationalregister,rrn,niss,insz"),
      isValid: { value in
        let check = number(value, 9..<11)
        let head = number(value, 0..<9)
        return monthDay(value, 2, 4)
          && (97 - head % 97 == check || 97 - (2_000_000_000 + head) % 97 == check)
      }, example: "rijksregisternummer 85.07.30-033.28", counterexample: "85.07.30-033.29"),
    .init(
      name: "fr_nir", count: 15, telling: [[1, 2, 2, 2, 3, 3, 2], [13, 2]], isPlainTelling: true,
      words: .init("sécurité sociale,securite sociale,insee,nir,numéro de sécu"),
      isValid: { value in
        (value[0] == 1 || value[0] == 2) && (1...42).contains(number(value, 3..<5))
          && 97 - number(value, 0..<13) % 97 == number(value, 13..<15)
      }, example: "n° de sécurité sociale 2 95 10 99 126 111 93",
      counterexample: "2 95 10 99 126 111 94"),
    .init(
      name: "de_steuerid", count: 11, words: .init("steuer,idnr,identifikationsnummer"),
      isValid: { $0[0] != 0 && Checksum.iso11To10($0) },
      example: "Steuer-ID 86095742719", counterexample: "Steuer-ID 86095742718"),
    .init(
      name: "at_svnr", count: 10, telling: [[4, 6], [4, 2, 2, 2]],
      words: .init("svnr,sozialversicherung,sv-nummer,versicherungsnummer"),
      isValid: { value in
        value[0] != 0 && monthDay(value, 6, 4)
          && Checksum.weighted(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == value[3]
      }, example: "SVNR 1237 010180", counterexample: "SVNR 2237 010180"),
    .init(
      name: "ch_ahv", count: 13, telling: [[3, 4, 4, 2]], isPlainTelling: true,
      words: .init("ahv,avs,oasi"),
      isValid: { value in
        number(value, 0..<3) == 756
          && Checksum.weighted(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0
      }, example: "AHV 756.9217.0769.85", counterexample: "756.9217.0769.84"),
    .init(
      name: "nl_bsn", count: 9, words: .init("bsn,burgerservice,sofinummer"),
      isValid: { Checksum.weighted($0, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0 },
      example: "BSN: 111222333", counterexample: "BSN: 111252333"),
    .init(
      name: "pt_nif", count: 9, words: .init("nif,contribuinte,niss"),
      isValid: { value in
        let rest = Checksum.weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return value[8] == (rest < 2 ? 0 : 11 - rest)
      }, example: "NIF 123456789", counterexample: "NIF 123456788"),
    .init(
      name: "gb_nhs", count: 10, words: .init("nhs"),
      isValid: { value in
        let check = 11 - Checksum.weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return (check == 11 ? 0 : check) == value[9]
      }, example: "NHS number 943 476 5919", counterexample: "NHS dose 9434765918"),
    .init(
      name: "gr_amka", count: 11, words: .init("amka,αμκα"),
      isValid: { monthDay($0, 2, 0) && Checksum.luhn($0) },
      example: "AMKA 01013099997", counterexample: "AMKA 01013099999"),
    .init(
      name: "gr_afm", count: 9, words: .init("afm,αφμ"),
      isValid: { value in
        Checksum.weighted(value, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == value[8]
      }, example: "ΑΦΜ 094259216", counterexample: "ΑΦΜ 094259217"),
  ]

  private static let europeNorth: [NationalPlan] = [
    .init(
      name: "se_personnummer", count: 10, telling: [[6, 4]],
      words: .init("personnummer,samordningsnummer"),
      isValid: { value in
        (1...12).contains(number(value, 2..<4)) && (1...91).contains(number(value, 4..<6))
          && Checksum.luhn(value)
      }, example: "811228-9874", counterexample: "811228-9873"),
    .init(
      name: "se_personnummer", count: 12, telling: [[8, 4]], words: .init("personnummer"),
      isValid: { value in
        (18...20).contains(number(value, 0..<2)) && monthDay(value, 4, 6)
          && Checksum.luhn(value, from: 2)
      }, example: "19811228-9874", counterexample: "19811228-9873"),
    .init(
      name: "no_fodselsnummer", count: 11, telling: [[6, 5]], isPlainTelling: true,
      words: .init("fødselsnummer,personnummer,fnr"),
      isValid: { value in
        let first = Checksum.weighted(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
        let second = Checksum.weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
        return monthDay(value, 2, 0) && first % 11 == 0 && second % 11 == 0
      }, example: "151086 95088", counterexample: "151086 95077"),
    .init(
      name: "dk_cpr", count: 10, words: .init("cpr,personnummer"),
      isValid: { monthDay($0, 2, 0) },
      example: "CPR 211062-5629", counterexample: "CPR 511362-5629"),
    .init(
      name: "is_kennitala", count: 10, telling: [[6, 4]], words: .init("kennitala"),
      isValid: { value in
        monthDay(value, 2, 0) && (value[9] == 9 || value[9] == 0 || value[9] == 8)
          && Checksum.weighted(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
      }, example: "kt. 120174-3399", counterexample: "120174-3389"),
    .init(
      name: "ee_isikukood", count: 11, words: .init("isikukood,asmens kod"),
      isValid: { value in
        guard (1...8).contains(value[0]), monthDay(value, 3, 5) else { return false }
        var rest = Checksum.weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
        if rest == 10 {
          rest = Checksum.weighted(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11
        }
        return rest % 10 == value[10]
      }, example: "isikukood 37605030299", counterexample: "isikukood 37605030298"),
    .init(
      name: "lv_personas_kods", count: 11, words: .init("personas kod"),
      isValid: { value in
        number(value, 0..<2) == 32
          || monthDay(value, 2, 0)
            && (1101 - Checksum.weighted(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 == value[10]
      }, example: "personas kods 161175-19997", counterexample: "personas kods 161175-19994"),
  ]

  private static let europeEast: [NationalPlan] = [
    .init(
      name: "pl_pesel", count: 11, words: .init("pesel"),
      isValid: { value in
        (1...12).contains(number(value, 2..<4) % 20) && (1...31).contains(number(value, 4..<6))
          && Checksum.weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0
      }, example: "PESEL 44051401359", counterexample: "PESEL 44051401358"),
    .init(
      name: "pl_nip", count: 10, telling: [[3, 3, 2, 2], [3, 2, 2, 3]], words: .init("nip"),
      isValid: { value in
        Checksum.weighted(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == value[9]
      }, example: "NIP 123-456-32-18", counterexample: "NIP 123-456-32-19"),
    .init(
      name: "cz_rodne_cislo", count: 10, telling: [[6, 4]],
      words: .init("rodné,rodne,r.č.,rč"),
      isValid: { value in
        (1...12).contains(number(value, 2..<4) % 50 % 20)
          && (1...31).contains(number(value, 4..<6))
          && (number(value, 0..<10) % 11 == 0
            || number(value, 0..<9) % 11 == 10 && value[9] == 0)
      }, example: "710319/2745", counterexample: "710319/2746"),
    .init(
      name: "hu_taj", count: 9, words: .init("taj"),
      isValid: { value in
        Checksum.weighted(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 == value[8]
      }, example: "TAJ szám 123 456 788", counterexample: "TAJ szám 123 456 787"),
    .init(
      name: "hu_adoazonosito", count: 10, words: .init("adóazonosító,adoazonosito"),
      isValid: { value in
        value[0] == 8
          && Checksum.weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == value[9]
      }, example: "adóazonosító jel 8400000005", counterexample: "adóazonosító jel 8400000004"),
    .init(
      name: "hr_oib", count: 11, words: .init("oib"),
      isValid: { Checksum.iso11To10($0) },
      example: "OIB 33392005961", counterexample: "OIB 33392005962"),
    .init(
      name: "rs_jmbg", count: 13, words: .init("jmbg,emšo,emso,embg,матични"),
      isValid: { value in
        let rest = Checksum.weighted(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return monthDay(value, 2, 0) && (11 - rest) % 11 == value[12]
      }, example: "JMBG 0101006500006", counterexample: "JMBG 0101006500007"),
    .init(
      name: "ro_cnp", count: 13, words: .init("cnp,cod numeric"),
      isValid: { value in
        let rest = Checksum.weighted(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
        return value[0] != 0 && monthDay(value, 3, 5) && (rest == 10 ? 1 : rest) == value[12]
      }, example: "CNP 1630615123457", counterexample: "CNP 1630615123458"),
    .init(
      name: "bg_egn", count: 10, words: .init("egn,егн"),
      isValid: { value in
        (1...12).contains(number(value, 2..<4) % 20) && (1...31).contains(number(value, 4..<6))
          && Checksum.weighted(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == value[9]
      }, example: "ЕГН 7523169263", counterexample: "ЕГН 7523169264"),
    .init(
      name: "ru_snils", count: 11, telling: [[3, 3, 3, 2]], words: .init("snils,снилс"),
      isValid: { value in
        Checksum.weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100
          == number(value, 9..<11)
      }, example: "СНИЛС 112-233-445 95", counterexample: "112-233-445 96"),
    .init(
      name: "ru_inn", count: 12, words: .init("inn,инн"),
      isValid: { value in
        Checksum.weighted(value, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[10]
          && Checksum.weighted(value, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[11]
      }, example: "ИНН 500100732259", counterexample: "ИНН 500100732258"),
    .init(
      name: "ua_rnokpp", count: 10, words: .init("рнокпп,іпн,rnokpp,ipn"),
      isValid: { value in
        (Checksum.weighted(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 + 11) % 11 % 10 == value[9]
      }, example: "РНОКПП 1759013776", counterexample: "РНОКПП 1759013770"),
  ]

  private static let americas: [NationalPlan] = [
    .init(
      name: "br_cpf", count: 11, telling: [[3, 3, 3, 2]], words: .init("cpf"),
      isValid: { value in
        func check(_ count: Int) -> Int {
          let sum = (0..<count).reduce(0) { $0 + value[$1] * (count + 1 - $1) }
          return sum * 10 % 11 % 10
        }
        return check(9) == value[9] && check(10) == value[10]
      }, example: "111.444.777-35", counterexample: "111.444.777-36"),
    .init(
      name: "br_cnpj", count: 14, telling: [[2, 3, 3, 4, 2]], words: .init("cnpj"),
      isValid: { value in
        func check(_ weights: [Int]) -> Int {
          let rest = Checksum.weighted(value, weights) % 11
          return rest < 2 ? 0 : 11 - rest
        }
        return check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) == value[12]
          && check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) == value[13]
      }, example: "11.222.333/0001-81", counterexample: "11.222.333/0001-82"),
    .init(
      name: "ca_sin", count: 9, words: .init("sin ,sin:,social insurance,assurance sociale,nas "),
      isValid: { $0[0] != 8 && Checksum.luhn($0) },
      example: "my SIN is 046 454 286", counterexample: "SIN 046 454 287"),
    .init(
      name: "ar_cuit", count: 11, telling: [[2, 8, 1]], words: .init("cuit,cuil"),
      isValid: { value in
        let rest = 11 - Checksum.weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return [20, 23, 24, 27, 30, 33, 34].contains(number(value, 0..<2))
          && (rest == 11 ? 0 : rest == 10 ? 9 : rest) == value[10]
      }, example: "CUIT 20-05536168-2", counterexample: "20-05536168-3"),
    .init(
      name: "cl_rut", count: 9, telling: [[2, 3, 3, 1]], words: .init("rut,run:"),
      isValid: { value in
        let rest = 11 - Checksum.weighted(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return (rest == 11 ? 0 : rest) == value[8]
      }, example: "RUT 12.531.909-2", counterexample: "12.531.909-3"),
    .init(
      name: "ec_cedula", count: 10, words: .init("cédula,cedula"),
      isValid: { value in
        (1...30).contains(number(value, 0..<2)) && value[2] < 7 && Checksum.luhn(value)
      }, example: "cédula 1710034065", counterexample: "cédula 1710034066"),
  ]

  private static let asia: [NationalPlan] = [
    .init(
      name: "cn_id", count: 18, isPlainTelling: true, words: .init("身份证,id card"),
      isValid: { value in
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        return (18...20).contains(number(value, 6..<8)) && monthDay(value, 10, 12)
          && [1, 0, -1, 9, 8, 7, 6, 5, 4, 3, 2][Checksum.weighted(value, weights) % 11]
            == value[17]
      }, example: "440524188001010014", counterexample: "440524188001010015"),
    .init(
      name: "kr_rrn", count: 13, telling: [[6, 7]],
      words: .init("주민등록,resident registration,rrn,jumin"),
      isValid: { monthDay($0, 2, 4) && (1...8).contains($0[6]) },
      example: "900101-1234568", counterexample: "901301-1234568"),
    .init(
      name: "jp_my_number", count: 12, words: .init("my number,マイナンバー,個人番号"),
      isValid: { value in
        let rest = Checksum.weighted(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return (rest <= 1 ? 0 : 11 - rest) == value[11]
      }, example: "マイナンバー 123456789018", counterexample: "マイナンバー 123456789017"),
    .init(
      name: "in_aadhaar", count: 12, telling: [[4, 4, 4]],
      words: .init("aadhaar,aadhar,adhaar,आधार,uidai"),
      isValid: { $0[0] >= 2 && Checksum.verhoeff($0) },
      example: "2341 2341 2346", counterexample: "2341 2341 2347"),
    .init(
      name: "th_id", count: 13, telling: [[1, 4, 5, 2, 1]], words: .init("บัตรประชาชน,thai id"),
      isValid: { value in
        let rest = Checksum.weighted(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return value[0] != 0 && (11 - rest) % 10 == value[12]
      }, example: "1-2345-45678-78-1", counterexample: "1-2345-45678-78-2"),
    .init(
      name: "my_mykad", count: 12, telling: [[6, 2, 4]], words: .init("mykad,nric,kad pengenalan"),
      isValid: {
        monthDay($0, 2, 4) && !(17...20).contains(number($0, 6..<8)) && number($0, 6..<8) > 0
      },
      example: "770305-02-1234", counterexample: "771305-02-1234"),
    .init(
      name: "id_nik", count: 16, words: .init("nik,ktp"),
      isValid: { value in
        number(value, 0..<2) >= 11 && (1...31).contains(number(value, 6..<8) % 40)
          && (1...12).contains(number(value, 8..<10))
      }, example: "NIK 3171011708450001", counterexample: "NIK 3171011713450001"),
    .init(
      name: "il_id", count: 9, words: .init("teudat,תעודת,ת.ז"),
      isValid: { Checksum.luhn($0) },
      example: "teudat zehut 123456782", counterexample: "teudat zehut 123456789"),
    .init(
      name: "ae_id", count: 15, telling: [[3, 4, 7, 1]], words: .init("emirates id"),
      isValid: { number($0, 0..<3) == 784 && Checksum.luhn($0) },
      example: "784-1987-1234567-1", counterexample: "784-1987-1234567-2"),
    .init(
      name: "pk_cnic", count: 13, telling: [[5, 7, 1]], words: .init("cnic,nadra"),
      isValid: { (1...7).contains($0[0]) },
      example: "CNIC 35201-1234567-1", counterexample: "CNIC 95201-1234567-1"),
    .init(
      name: "kz_iin", count: 12, words: .init("iin,иин,жсн"),
      isValid: { value in
        var rest = Checksum.weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
        if rest == 10 { rest = Checksum.weighted(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 }
        return monthDay(value, 2, 4) && rest == value[11]
      }, example: "ИИН 850412300125", counterexample: "ИИН 850412300129"),
  ]

  private static let others: [NationalPlan] = [
    .init(
      name: "tr_tckn", count: 11, words: .init("tckn,kimlik,tc no,t.c."),
      isValid: { value in
        let odd = value[0] + value[2] + value[4] + value[6] + value[8]
        let even = value[1] + value[3] + value[5] + value[7]
        return value[0] != 0 && (odd * 7 - even + 100) % 10 == value[9]
          && value[0..<10].reduce(0, +) % 10 == value[10]
      }, example: "TC kimlik no 10000000146", counterexample: "TC kimlik no 10000000149"),
    .init(
      name: "za_id", count: 13, isPlainTelling: true, words: .init("south african id,sa id"),
      isValid: { monthDay($0, 2, 4) && $0[10] < 2 && $0[11] >= 8 && Checksum.luhn($0) },
      example: "8001015009087", counterexample: "8001015009088"),
    .init(
      name: "eg_id", count: 14, words: .init("رقم قومي,egyptian id"),
      isValid: { ($0[0] == 2 || $0[0] == 3) && monthDay($0, 3, 5) },
      example: "Egyptian ID 29001011234567", counterexample: "Egyptian ID 29013011234567"),
    .init(
      name: "au_tfn", count: 9, words: .init("tfn,tax file"),
      isValid: { Checksum.weighted($0, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0 },
      example: "TFN 123 456 782", counterexample: "TFN 123 456 783"),
    .init(
      name: "au_medicare", count: 10, telling: [[4, 5, 1]], words: .init("medicare"),
      isValid: { value in
        (2...6).contains(value[0])
          && Checksum.weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == value[8]
      }, example: "Medicare 2123 45670 1", counterexample: "2123 45671 1"),
    .init(
      name: "nz_ird", count: 8, words: .init("ird"),
      isValid: { value in
        let rest = 11 - Checksum.weighted(value, [2, 7, 6, 5, 4, 3, 2]) % 11
        return (rest == 11 ? 0 : rest) == value[7]
      }, example: "IRD 49-091-850", counterexample: "IRD 49-091-851"),
  ]

  private static func number(_ digits: [Int], _ places: Range<Int>) -> Int {
    digits[places].reduce(0) { $0 * 10 + $1 }
  }

  /// A month's and a day's two digits at their places; days may be raised by 40 or 60.
  private static func monthDay(_ digits: [Int], _ month: Int, _ day: Int) -> Bool {
    (1...12).contains(number(digits, month..<month + 2))
      && (1...31).contains(number(digits, day..<day + 2) % 40)
  }
}
