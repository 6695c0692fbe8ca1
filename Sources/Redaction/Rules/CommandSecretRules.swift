/// Passwords given to programs on their command line.
enum CommandSecretRules {
  private static let programs = WordList(
    "mysql,mariadb,psexec,sshpass,docker login,podman login,smbclient,sqlcmd,bcp ,ldapsearch,"
      + "xfreerdp,7z ,7za ,7zr ,7zz ,rar a,rar x,unrar,mongosh,mongodump,mongorestore,cqlsh,oc login,"
      + "az login,registry login,rdesktop,rabbitmqadmin,nuget"
  )
  private static let capitalPrograms = WordList(
    "sqlcmd,bcp ,osql,tsql,zip,ipmitool,mosquitto")
  private static let directories = WordList("ldap")
  private static let monitors = WordList("snmp")
  private static let terminals = WordList("plink,pscp,psftp,putty,winscp")

  /// Options that begin with `-p` and a word.
  private static let options: [StaticString] = [
    "rint", "ort", "rotocol", "assword", "assin", "assout", "ath", "erm", "arents", "roject",
    "rofile", "lugin", "attern", "refix", "ackage", "ublish", "rivileged", "ull",
  ]

  /// `mysql -pS3cret`, `psexec … -p S3cret`, `sshpass -p 'S3cret'`, `ldapsearch -w S3cret`.
  static func option(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let known: WordList
    switch scan[start + 2] {
    case UInt8(ascii: "p"): known = scan[start + 3] == UInt8(ascii: "w") ? terminals : programs
    case UInt8(ascii: "P"): known = capitalPrograms
    case UInt8(ascii: "w"): known = directories
    default: known = monitors
    }
    // Only these programs take the value without a blank.
    if known === directories, scan[end] != 0x20 { return nil }
    if options.contains(where: { scan.has($0, at: end) }) { return nil }
    // Most options are not followed by what looks chosen, whatever the program.
    guard let value = chosen(scan, from: scan.end(of: .blank, from: end, limit: 4)),
      !isPort(scan, value.range), scan.lineContext(before: start, reach: 120, known)
    else { return nil }
    return value
  }

  /// `127.0.0.1:3306:3306/tcp`.
  private static func isPort(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let text = scan.bytes[range]
    return text.first.map(ByteClass.digit.contains) ?? false
      && text.contains(UInt8(ascii: ":")) && ValueShape.mix(text).letters <= 3
  }

  private static let windows = WordList(
    "net use,net user,cmdkey,runas,schtasks,xfreerdp,wmic,psexec")

  /// `net use X: \\nas\a /user:ann S3cret`, `schtasks /ru ann /rp S3cret`, `net user ann S3cret /add`.
  static func windowsOption(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let isAccount = scan[end - 1] == 0x20 && scan.hasFolded("net user ", at: start)
    guard isAccount || scan.lineContext(before: start, reach: 160, windows) else { return nil }
    guard isAccount || scan.hasFolded("/user:", at: start) else { return chosen(scan, from: end) }
    let user = scan.end(of: windowsName, from: end, limit: 64)
    let index = scan.end(of: .blank, from: user, limit: 4)
    guard user > end else { return nil }
    if index > user, scan[index] != UInt8(ascii: "/"), scan[index] != UInt8(ascii: "*"),
      let value = chosen(scan, from: index)
    {
      return value
    }
    // The password may stand before the user.
    guard !isAccount, scan[start - 1] == 0x20 else { return nil }
    let word = scan.start(of: .bareSecret, before: start - 1, limit: 64)
    guard scan[word - 1] == 0x20, scan[start - 2] != UInt8(ascii: ":") else { return nil }
    return chosen(scan, from: word, to: start - 1).map {
      Finding(type: "SECRET.password", range: $0)
    }
  }

  private static let windowsName = ByteClass.bareSecret.union(ByteClass("\\\"'"))

  /// `ConvertTo-SecureString "S3cret" -AsPlainText`.
  static func secureString(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = scan.end(of: .blank, from: end, limit: 4)
    if scan.hasFolded("-string ", at: index) {
      index = scan.end(of: .blank, from: index + 8, limit: 4)
    }
    guard scan[index] == UInt8(ascii: "\"") || scan[index] == UInt8(ascii: "'") else { return nil }
    return chosen(scan, from: index)
  }

  /// `IDENTIFIED BY 'S3cret'`.
  static func databaseUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    chosen(scan, from: end - 1)
  }

  /// `echo 'S3cret' | sudo -S`, `echo 'user:S3cret' | chpasswd`: what is written to the program's input.
  static func piped(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let floor = max(0, start - 80)
    var index = start
    while index > floor, scan.bytes[index - 1] != 0x0A, scan.bytes[index - 1] != UInt8(ascii: "|") {
      index -= 1
      guard scan.has("echo ", at: index), !scan.isWord(at: index - 1) else { continue }
      guard var value = chosen(scan, from: scan.end(of: .blank, from: index + 5, limit: 4)),
        scan.end(of: .blank, from: value.range.upperBound + 1, limit: 4) >= start - 1
      else { return nil }
      guard scan.has("chpasswd", at: end - 8) else { return value }
      guard let colon = scan.first(UInt8(ascii: ":"), in: value.range),
        let secret = chosen(scan, from: colon + 1, to: value.range.upperBound)
      else { return nil }
      value.range = secret
      return value
    }
    return nil
  }

  /// `sqlplus user/S3cret@db`, `smbclient -U user%S3cret`, `htpasswd -b FILE user S3cret`.
  static func behindUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    if scan.has("htpasswd", at: start) {
      let flags = scan.end(of: .letter, from: end, limit: 6)
      guard scan.bytes[end..<flags].contains(UInt8(ascii: "b")) else { return nil }
      var index = flags
      for _ in 0..<2 {
        let word = scan.end(of: .blank, from: index, limit: 4)
        index = scan.end(of: .wordDashDotSlash, from: word, limit: 80)
        guard word > flags, index > word else { return nil }
      }
      let value = scan.end(of: .blank, from: index, limit: 4)
      return value > index ? chosen(scan, from: value) : nil
    }
    let user = scan.end(of: .wordDashDotName, from: end, limit: 40)
    let mark = scan[start] == 0x20 ? UInt8(ascii: "%") : UInt8(ascii: "/")
    guard user > end, scan[user] == mark else { return nil }
    let word = scan.end(of: .bareSecret, from: user + 1, limit: 64)
    guard mark == UInt8(ascii: "/") else {
      return chosen(scan, from: user + 1, to: word).map {
        Finding(type: "SECRET.password", range: $0)
      }
    }
    guard let at = scan.first(UInt8(ascii: "@"), in: (user + 1)..<word),
      let range = chosen(scan, from: user + 1, to: at)
    else { return nil }
    return scan[start] | 0x20 == UInt8(ascii: "j")
      ? Finding(type: "URL_CREDENTIAL", range: end..<at)
      : Finding(type: "SECRET.password", range: range)
  }

  /// `cargo login TOKEN`, `redis-cli -a S3cret`.
  static func login(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    if scan[start] == UInt8(ascii: "c") { return chosen(scan, from: end) }
    let limit = min(scan.count, end + 64)
    var index = end - 1
    while index < limit, scan.bytes[index] != 0x0A {
      if scan.has(" -a ", at: index) { return chosen(scan, from: index + 4) }
      index += 1
    }
    return nil
  }

  /// The word at an index, if it looks chosen: letters with a digit or a mark.
  private static func chosen(_ scan: Scan, from start: Int) -> Finding? {
    let quote = scan[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let begin = isQuoted ? start + 1 : start
    var stop = begin
    let limit = min(scan.count, begin + 128)
    while stop < limit, !ByteClass.space.contains(scan.bytes[stop]),
      !isQuoted || scan.bytes[stop] != quote
    {
      stop += 1
    }
    return chosen(scan, from: begin, to: stop).map { Finding(type: "SECRET.password", range: $0) }
  }

  /// A range, if what is in it looks chosen.
  private static func chosen(_ scan: Scan, from start: Int, to end: Int) -> Range<Int>? {
    guard end - start >= 4 else { return nil }
    let text = scan.bytes[start..<end]
    let mix = ValueShape.mix(text)
    guard mix.letters > 0, mix.digits > 0 || mix.others > 0, text.first != 0x2D,
      !ValueShape.isPlaceholder(text)
    else { return nil }
    return start..<end
  }
}
