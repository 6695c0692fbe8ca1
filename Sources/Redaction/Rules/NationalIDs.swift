/// National identifiers by checksum and shape; those without a telling shape need their name near.
enum NationalIDs {
  static func judge(_ run: NumberRules.Run, _ scan: Scan) -> Finding? {
    let digits = run.digits.map(Int.init)
    func found(_ country: String) -> Finding {
      Finding(type: "NATIONAL_ID." + country, range: run.range)
    }
    func told(_ words: [String]) -> Bool {
      NumberRules.context(scan, before: run.range.lowerBound, words)
    }
    let isPlain = run.groups.count == 1
    switch digits.count {
    case 9:
      if told(["sin", "social insurance", "tfn", "tax file", "bsn", "burgerservice", "siren"]) {
        return found("nine_digits")
      }
    case 10:
      if told(["nhs"]), mod11(digits, weights: Array((2...10).reversed())) {
        return found("gb_nhs")
      }
      if told(["egn", "егн", "personnummer", "rodné", "cpr"]) { return found("ten_digits") }
      if run.groups == [6, 4], told(["cpr", "personnummer", "kennitala", "henkil"]) {
        return found("nordic")
      }
    case 11:
      if run.groups == [3, 3, 3, 2], cpf(digits) { return found("br_cpf") }
      if told(["cpf"]), cpf(digits) { return found("br_cpf") }
      if told(["pesel"]), weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0 {
        return found("pl_pesel")
      }
      if told(["steuer", "idnr", "tax id"]) { return found("de_tax") }
      if told(["tckn", "kimlik", "tc no"]) { return found("tr_tckn") }
      if told(["rijksregister", "registre national", "fødselsnummer", "isikukood", "oib"]) {
        return found("eleven_digits")
      }
    case 12:
      if run.groups == [4, 4, 4], told(["aadhaar", "aadhar", "आधार", "uid"]) {
        return found("in_aadhaar")
      }
      if told(["my number", "マイナンバー", "個人番号"]) { return found("jp_my_number") }
    case 13:
      if run.groups == [6, 7], isMonthDay(digits) { return found("kr_rrn") }
      if told(["주민등록", "jmbg", "cnp", "id number", "south african id"]), isPlain {
        return found("thirteen_digits")
      }
    case 15:
      if told(["sécurité sociale", "securite sociale", "insee", "nir"]) { return found("fr_nir") }
    case 18: if isPlain, chineseID(digits) { return found("cn_id") }
    default: break
    }
    return nil
  }

  private static func weighted(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func mod11(_ digits: [Int], weights: [Int]) -> Bool {
    let check = 11 - weighted(digits, weights) % 11
    return (check == 11 ? 0 : check) == digits.last
  }

  private static func cpf(_ digits: [Int]) -> Bool {
    guard Set(digits).count > 1 else { return false }
    func check(_ count: Int) -> Int {
      let sum = (0..<count).reduce(0) { $0 + digits[$1] * (count + 1 - $1) }
      let rest = sum * 10 % 11
      return rest == 10 ? 0 : rest
    }
    return check(9) == digits[9] && check(10) == digits[10]
  }

  private static func isMonthDay(_ digits: [Int]) -> Bool {
    let month = digits[2] * 10 + digits[3]
    let day = digits[4] * 10 + digits[5]
    return (1...12).contains(month) && (1...31).contains(day) && (1...8).contains(digits[6])
  }

  private static func chineseID(_ digits: [Int]) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let check = [1, 0, -1, 9, 8, 7, 6, 5, 4, 3, 2][weighted(digits, weights) % 11]
    return check == digits[17]
  }
}
