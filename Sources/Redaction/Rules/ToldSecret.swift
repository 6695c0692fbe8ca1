/// Secrets told in a sentence: where the value begins behind the words that tell of it.
enum ToldSecret {
  /// What a sentence goes on with that says whose the secret is, in languages of Europe. Other words
  /// behind `password` make it a field, a policy, a prompt.
  private static let connectors = WordList(
    "of,for,on,in,from,at,to,i,we,you,that,which,used,under,with,der,des,die,das,für,vom,von,zum,"
      + "zur,im,am,beim,auf,bei,ins,an,de,du,de la,pour,sur,des,au,aux,d,del,para,en,al,por,do,da,dos,"
      + "das,no,na,per,di,dello,della,dell,sul,su,nel,dla,od,ze,voor,van,op,het,på,för,till,til,av,root,admin,"
      + "administrator,wifi,wi-fi,wlan,ssh,ftp,smtp,vpn,postgres,mysql,"
      + "af,для,от,к,на,pro,k,la,el")

  /// Behind these `to` is a copula.
  private static let polish = WordList("do,dla,od")

  /// What ties the value to the words before it.
  private static let copulas = WordList(
    "is ,is: ,was ,ist ,ist: ,lautet ,lautet: ,war ,est ,est : ,est: ,était ,es ,es: ,era ,è ,è: ,"
      + "é ,é: ,jest ,jest: ,brzmi ,to: ,luidt ,är ,er ,este ,je ,это ,this: ,= ,-> ,→ ,— ,– ,- ,"
      + "будет ")

  /// `iIwWlLeEbBtTjJ=-` and all beyond ASCII.
  private static let copulaFirst = ByteClass(
    low: 0x2000_2000_0000_0000, middle: 0x0090_1624_0090_1624, high: true)

  /// Words between the copula and the value.
  private static let fillers = WordList(
    "now ,still ,currently ,just ,set to ,jetzt ,noch ,aktuell ,ahora ,maintenant ,toujours ,teraz ,"
      + "nu ,ora ,agora ,aktualnie ,simply ")

  /// Ends of sentences and of the plain words in them.
  private static let stops = ByteClass(
    low: 0xAC00_0305_0000_2600, middle: 0x3800_0001_3800_0000)

  /// What a colon behind it gives is no secret: `wrong password for user: ann1`.
  private static let others = WordList(
    "user,username,account,email,login,id,host,reason,error,cause,url,name,user name,database,file")

  private static let reach = 72

  /// Where the value begins, from the blank or letter behind the secret's name.
  static func value(_ scan: Scan, from start: Int) -> Int? {
    if scan[start] >= 0xE3 { return eastern(scan, from: start) }
    guard scan[start - 1] == 0x20 else { return nil }
    var index = start
    let limit = min(scan.count, start + reach)
    if scan[start] == UInt8(ascii: "(") {
      // `password (staging): …`
      guard let close = scan.first(UInt8(ascii: ")"), in: start..<limit) else { return nil }
      index = close + 1
      if scan[index] == UInt8(ascii: ":") { return scan.end(of: .blank, from: index + 1, limit: 4) }
      guard scan[index] == 0x20 else { return nil }
      return copula(scan, at: index + 1)
    }
    var word = index
    var isFirst = true
    var isPolish = false
    while index < limit {
      let byte = scan.bytes[index]
      if byte == 0x20 || byte == UInt8(ascii: "'") {
        if isFirst {
          guard connectors.matchesWhole(scan, word..<index) else { return nil }
          isFirst = false
          isPolish = polish.matchesWhole(scan, word..<index)
        }
        if isPolish, scan.has("to ", at: index + 1) { return index + 4 }
        if byte == 0x20, let value = copula(scan, at: index + 1) { return value }
        word = index + 1
      } else if byte == UInt8(ascii: ":"), !isFirst, scan[index + 1] == 0x20 {
        if others.matchesWhole(scan, word..<index) { return nil }
        return scan.end(of: .blank, from: index + 1, limit: 4)
      } else if stops.contains(byte) || byte == UInt8(ascii: "."), scan[index + 1] == 0x20 {
        return nil
      } else if stops.contains(byte) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The value behind a copula at an index.
  static func copula(_ scan: Scan, at index: Int) -> Int? {
    guard index < scan.count, copulaFirst.contains(scan.bytes[index]),
      let count = copulas.beginning(scan, index..<scan.count)
    else { return nil }
    var value = scan.end(of: .blank, from: index + count, limit: 4)
    if let count = fillers.beginning(scan, value..<scan.count) { value += count }
    if scan[value] == UInt8(ascii: ":") {
      value = scan.end(of: .blank, from: value + 1, limit: 4)
    }
    return value
  }

  /// What stands right before a value in Chinese, Japanese and Korean.
  private static let eastCopulas: [StaticString] = [
    "是", "为", "為", "成", "は", "を", "는", "은", "：", "「", "“", "『", "了", "叫",
  ]

  /// `密码现在是…`: no blank stands between words, and the value is the first of ASCII.
  private static func eastern(_ scan: Scan, from start: Int) -> Int? {
    let limit = min(scan.count, start + 48)
    var index = start
    while index < limit, scan.bytes[index] >= 0x80 {
      if scan.has("，", at: index) || scan.has("。", at: index) || scan.has("、", at: index) {
        return nil
      }
      index += 1
    }
    let value = scan.end(of: .blank, from: index, limit: 2)
    guard value < limit, index > start + 2,
      eastCopulas.contains(where: { scan.has($0, at: index - $0.utf8CodeUnitCount) })
    else { return nil }
    return value
  }

  /// Words before a secret's name that make what follows it the secret itself: `the password Kp!77`.
  private static let articles = WordList(
    "the,my,our,your,with,and,using,das,mein,dein,unser,mit,und,dem,le,mon,votre,avec,et,la,mi,tu,"
      + "con,y,su,il,e,com,o,het,mijn,met,en,mam,det,med,och,z,hasłem,with the,user,is,:,/")

  /// Whether one of them stands before a name.
  static func isArticled(_ scan: Scan, _ nameStart: Int) -> Bool {
    guard scan[nameStart - 1] == 0x20 else { return false }
    if scan[nameStart - 2] == UInt8(ascii: ",") { return true }
    let word = scan.start(of: .letter, before: nameStart - 1, limit: 12)
    return articles.matchesWhole(scan, word..<(nameStart - 1))
  }

  /// Beginnings and endings of what a sentence says of a secret rather than the secret.
  private static let technical = WordList(
    "base64,base32,sha1,sha256,sha512,sha-1,sha-256,sha-512,md5,utf-8,utf8,argon2,argon2id,pbkdf2,"
      + "hs256,rs256,es256,oauth2,oauth2.0,x509,x.509,x-api-key,http/2,tls1.2,tls1.3,jwt")
  private static let said = WordList(
    "base64,sha256,sha-256,sha512,sha1,md5-,pbkdf2,argon2,utf-8,aes-,rsa-,oauth,bcrypt")

  /// `base64-encoded`, `8-character`, `24h`, `v1.2`, `user@host.example`: no secret.
  static func isSaid(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if technical.matchesWhole(scan, range) { return true }
    if said.beginning(scan, range.lowerBound..<scan.count) != nil { return true }
    let digits = scan.end(of: .digit, from: range.lowerBound, limit: 5)
    if digits > range.lowerBound, digits - range.lowerBound <= 4 {
      let mark = scan[digits] == UInt8(ascii: "-") ? digits + 1 : digits
      let word = scan.end(of: lowerDash, from: mark, limit: 24)
      if word >= range.upperBound { return true }
    }
    return false
  }

  /// `a-z-`.
  private static let lowerDash = ByteClass(
    low: 0x0000_2000_0000_0000, middle: 0x07FF_FFFE_0000_0000)
}
