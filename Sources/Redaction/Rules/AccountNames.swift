/// Names of users in logs and listings, and handles.
enum AccountNames {
  /// What logs write before a user's name.
  static let introductions = [
    "failed password for ", "failed password for invalid user ", "accepted password for ",
    "accepted publickey for ", "accepted keyboard-interactive/pam for ", "invalid user ",
    "session opened for user ", "session closed for user ", "password attempt for '",
    "authenticating user ", "auth failure for ", "access denied for user '",
    "login failed for user '", "login failed for ",
    "logged in as ", "publickey auth succeeded for '", "password auth succeeded for '",
    "preauth for ", "su: (to root) ", "disconnected from user ", "user not found: ",
    "username ", "gebruikersnaam ", "benutzername ", "nom d'utilisateur ", "nombre de usuario ",
    "nome utente ", "nazwa użytkownika ", "nome de usuário ", "nome de utilizador ", "用户 ", "用户名 ",
    "ユーザー ", "사용자 ", "пользователь ", "kullanıcı ", "benutzers ", "benutzer ", "utilisateur ",
    "usuario ", "usuário ", "utente ", "użytkownik ", "użytkownika ", "gebruiker ", "användare ",
    " of user ",
  ]

  private static let body = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-")
  private static let edge = ByteClass(" \n\r\t'\",;:)]@|")

  /// The name behind what a log writes; behind a word of prose it needs a digit or a line in it.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[start - 1]) else { return nil }
    let begin = scan[end] == UInt8(ascii: "\"") || scan[end] == UInt8(ascii: "'") ? end + 1 : end
    var stop = scan.end(of: body, from: begin, limit: 41)
    while stop > begin, scan[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
    let name = begin..<stop
    guard (3...32).contains(name.count), ContactRules.isPersonal(scan, name),
      !words.matchesWhole(scan, name),
      edge.contains(scan[stop]) || stop == scan.count || scan[stop] == UInt8(ascii: ".")
        || scan[stop] >= 0x80,
      !ByteClass.digit.contains(scan[begin])
    else { return nil }
    let isProse = !scan.hasFolded("f", at: start) && isWordOfProse(scan, start..<end)
    guard
      !isProse || scan.hasDigit(in: name) || scan.bytes[name].contains(UInt8(ascii: "_"))
        || isLogged(scan, start, stop)
    else { return nil }
    return Finding(type: "USERNAME", range: name)
  }

  /// `Invalid user ann from 10.4.4.7`, `session 12 of user ann`.
  private static func isLogged(_ scan: Scan, _ start: Int, _ stop: Int) -> Bool {
    scan.has(" from ", at: stop) && ByteClass.digit.contains(scan[stop + 6])
      || scan[stop] == 0x20 && ByteClass.digit.contains(scan[stop + 1])
        && scan.first(UInt8(ascii: "."), in: stop..<min(scan.count, stop + 5)) != nil
      || scan.has(" of user ", at: start) && ByteClass.digit.contains(scan[start - 1])
  }

  /// What tells near a handle that it is one.
  private static let networks = WordList(
    "telegram,instagram,insta ,twitter,tiktok,mastodon,discord,threads,account,handle,forum,nutzername,"
      + "username,user name,profil,usuario,usuário,utente,seller,vendedor,konto,телег,телеграм,инстаг,"
      + "аккаунт,акаунт,电报,電報,微信,微博,账号,帳號,アカウント,ユーザー名,텔레그램,인스타,아이디,whatsapp,reddit")

  /// `@marten_w82` in a sentence that names a network: a line or a digit is in it, no code around it.
  static func handle(_ scan: Scan, at start: Int) -> Finding? {
    let before = scan[start - 1]
    guard ByteClass.lower.contains(scan[start + 1]) || ByteClass.upper.contains(scan[start + 1]),
      before == 0x20 || before >= 0x80 || before == UInt8(ascii: "(") || before == UInt8(ascii: ":")
    else { return nil }
    var stop = scan.end(of: body, from: start + 1, limit: 34)
    while stop > start, scan[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
    let name = start + 1..<stop
    guard (4...30).contains(name.count), !codeBehind.contains(scan[stop]),
      scan.hasDigit(in: name) || scan.bytes[name].contains(UInt8(ascii: "_")),
      networks.occurs(in: scan, max(0, start - 48)..<start)
        || networks.occurs(in: scan, stop..<min(scan.count, stop + 24))
    else { return nil }
    return Finding(type: "USERNAME.handle", range: name)
  }

  private static let codeBehind = ByteClass("/(@:{=[")

  /// A page of somebody's in a curriculum or below a letter: no path goes on, an address is near.
  static func page(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let stop = scan.end(of: .wordDash, from: end, limit: 40)
    let before = scan[start - 1]
    guard before == 0x20 || before == 0x0A || before == UInt8(ascii: "/"),
      (3...39).contains(stop - end),
      !scan.isWord(at: stop), scan[stop] != UInt8(ascii: "/"), scan[stop] != UInt8(ascii: "."),
      scan.context(before: start, reach: 120, contacts)
        || scan.context(behind: stop, reach: 80, contacts)
        || scan.first(UInt8(ascii: "@"), in: max(0, start - 100)..<start) != nil
    else { return nil }
    return Finding(type: "USERNAME", range: end..<stop)
  }

  private static let contacts = WordList(
    "mail,phone,tel:,tel.,skype,linkedin: ,github: ,gitlab: ,curriculum,lebenslauf,currículo,이력서")

  /// `[18:02:11] <name> text`, as chats of games and IRC have it.
  static func speaker(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let stop = scan.end(of: body, from: end, limit: 33)
    guard (3...32).contains(stop - end), scan.has("> ", at: stop),
      ByteClass.digit.contains(scan[start - 1]), ContactRules.isPersonal(scan, end..<stop),
      !system.matchesWhole(scan, end..<stop)
    else { return nil }
    return Finding(type: "USERNAME", range: end..<stop)
  }

  static let speakers = (0...9).map { "\($0)] <" }

  private static let prose = WordList(
    "username ,gebruikersnaam ,benutzername ,nom d'utilisateur ,nombre de usuario ,nome utente ,"
      + "nazwa użytkownika ,nome de usuário ,nome de utilizador ,用户 ,用户名 ,ユーザー ,사용자 ,"
      + "пользователь ,kullanıcı ,benutzers ,benutzer ,utilisateur ,usuario ,usuário ,"
      + "utente ,użytkownik ,użytkownika ,gebruiker ,användare , of user ,logged in as ,invalid user "
  )

  private static func isWordOfProse(_ scan: Scan, _ range: Range<Int>) -> Bool {
    prose.matchesWhole(scan, range)
  }

  private static let words = WordList(
    "user,invalid,the,from,unknown,and,password,name,with,input,data,error,field,login,user_name,"
      + "user_id,username,illegal,that,this,account,who,without,your_user,test_user")

  /// `[name] OK LOGIN`, as FTP servers write it.
  static func bracketed(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: body, before: start, limit: 33)
    guard (3...32).contains(start - begin), scan[begin - 1] == UInt8(ascii: "["),
      ContactRules.isPersonal(scan, begin..<start)
    else { return nil }
    return Finding(type: "USERNAME", range: begin..<start)
  }

  /// The owner in a line of `ls -l`.
  static func owner(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let line = start - 7
    guard line >= 0, line == 0 || scan[line - 1] == 0x0A || scan[line - 1] == 0x20,
      modes.contains(scan[line]), modes.contains(scan[line + 3])
    else { return nil }
    let begin = scan.end(of: .blank, from: end, limit: 4)
    let stop = scan.end(of: body, from: begin, limit: 33)
    guard (3...32).contains(stop - begin), scan[stop] == 0x20,
      ByteClass.letter.contains(scan[begin]),
      ContactRules.isPersonal(scan, begin..<stop), !system.matchesWhole(scan, begin..<stop)
    else { return nil }
    return Finding(type: "USERNAME", range: begin..<stop)
  }

  private static let modes = ByteClass("-dlrwx")
  private static let system = WordList(
    "daemon,bin,sys,staff,users,wheel,mysql,redis,nginx,www-data,systemd,mail,backup,syslog,ntp,sshd"
  )

  /// What stands before the person who runs a command.
  static func sudo(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.end(of: .blank, from: end, limit: 8)
    let stop = scan.end(of: body, from: begin, limit: 33)
    guard (3...32).contains(stop - begin), scan.has(" : ", at: stop),
      ContactRules.isPersonal(scan, begin..<stop)
    else { return nil }
    return Finding(type: "USERNAME", range: begin..<stop)
  }

  /// Words that a handle stands behind.
  static let mentions = [
    "\"@", "“@", "„@", "«@", " i'm @", " i am @", "ich bin @", "je suis @", " soy @", " sono @",
    "sou o @", "sou a @", "jestem @", "ik ben @", "handle @", "account @", "user @", "usuario @",
    "usuário @", "telegram @", "instagram @", "twitter @", "tiktok @", "insta @", "vendedor @",
    "verkäufer @", "seller @", "github @", "mastodon @", "konto @", "я @", "аккаунт @",
  ]

  static func mention(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let stop = scan.end(of: body, from: end, limit: 33)
    var tail = stop
    while tail > end, scan[tail - 1] == UInt8(ascii: ".") { tail -= 1 }
    let isQuoted = scan[start] != 0x20 && !ByteClass.letter.contains(scan[start])
    guard (3...30).contains(tail - end), scan[stop] != UInt8(ascii: "/"),
      scan[stop] != UInt8(ascii: "("),
      scan[stop] != UInt8(ascii: ":"), scan[stop] != UInt8(ascii: "@")
    else { return nil }
    // `"@types"` is a package's scope, `"@media"` a style's rule.
    guard
      !isQuoted || scan.bytes[end..<tail].contains(UInt8(ascii: "_"))
        || scan.hasDigit(in: end..<tail)
    else { return nil }
    return Finding(type: "USERNAME.handle", range: end..<tail)
  }
}
