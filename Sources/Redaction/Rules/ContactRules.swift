/// E-mail addresses, user names in paths, handles, authors of version control.
enum ContactRules {
  /// `0-9A-Za-z._%+'-` and all beyond ASCII.
  private static let local = ByteClass(
    low: 0x03FF_68A0_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE, high: true)
  /// `0-9A-Za-z.-` and all beyond ASCII.
  private static let host = ByteClass(
    low: 0x03FF_6000_0000_0000, middle: 0x07FF_FFFE_07FF_FFFE, high: true)
  /// `.'-%+_`.
  private static let edge = ByteClass(
    low: 0x0000_68A0_0000_0000, middle: 0x0000_0000_8000_0000)

  /// The address around an `@`, or around what stands for one.
  static func email(_ scan: Scan, at start: Int, width: Int = 1) -> Finding? {
    let end = start + width
    guard ByteClass.alphanumeric.contains(scan[end]) || scan[end] >= 0x80 else { return nil }
    var begin = scan.start(of: local, before: start, limit: 64)
    while begin < start, edge.contains(scan.bytes[begin]) { begin += 1 }
    // A percent-encoded separator before it, and an escaped line's end.
    if let mark = scan.bytes[begin..<start].lastIndex(of: UInt8(ascii: "%")), mark + 3 < start {
      begin = mark + 3
    }
    if scan[begin - 1] == UInt8(ascii: "\\"), start - begin > 2,
      [0x6E, 0x74, 0x72].contains(scan[begin])
    {
      begin += 1
    }
    // In scripts that set no blanks a sentence stands right before and behind.
    if let mark = scan.bytes[begin..<start].lastIndex(where: { $0 >= 0xD6 }), scan[start - 1] < 0x80
    {
      begin = mark + 1
      while begin < start, scan.bytes[begin] >= 0x80 { begin += 1 }
    }
    guard begin < start else { return nil }
    var stop = scan.end(of: host, from: end, limit: 255)
    if let mark = scan.bytes[end..<stop].firstIndex(where: { $0 >= 0xD6 }),
      ByteClass.letter.contains(scan[mark - 1]),
      let dot = scan.bytes[end..<mark].lastIndex(of: UInt8(ascii: ".")), mark - dot > 2
    {
      stop = mark
    }
    while stop > end, edge.contains(scan.bytes[stop - 1]) { stop -= 1 }
    guard let dot = scan.bytes[end..<stop].lastIndex(of: UInt8(ascii: ".")), dot > end,
      stop - dot >= 3
    else { return nil }
    // The last label is letters; anything else is a version or a decorator.
    guard scan.bytes[(dot + 1)..<stop].allSatisfy({ ByteClass.letter.contains($0) || $0 >= 0x80 }),
      stop - dot <= 25
    else { return nil }
    if fileEndings.matchesWhole(scan, (dot + 1)..<stop) { return nil }
    if scan[stop] == UInt8(ascii: "(") || isDocumentation(scan, begin..<stop, at: start, host: end)
    {
      return nil
    }
    return Finding(type: "EMAIL", range: begin..<stop)
  }

  /// Endings of files that are nobody's top-level domain: `logo@2x.png`, `react@18.min.js`.
  private static let fileEndings = WordList(
    "png,jpg,jpeg,gif,webp,svg,css,js,mjs,jsx,tsx,json,html,htm,yaml,yml,toml,xml,txt,csv,tgz,gz,whl,"
      + "jar,lock,log,conf,ini,pdf")

  private static let documentation = WordList("example,.invalid,.local,.test,domain.com")

  /// `git@host`, and one plain word at a host kept for examples (RFC 2606). What has the shape of a
  /// person's address there, as `first.last@`, goes all the same.
  private static func isDocumentation(
    _ scan: Scan, _ range: Range<Int>, at: Int, host: Int
  ) -> Bool {
    if scan.hasFolded("git", at: range.lowerBound), at - range.lowerBound == 3 { return true }
    guard scan.bytes[range.lowerBound..<at].allSatisfy(ByteClass.letter.contains) else {
      return false
    }
    guard documentation.occurs(in: scan, host..<range.upperBound) else { return false }
    let name = host..<range.upperBound
    func stands(_ text: StaticString, at index: Int) -> Bool {
      index >= host && index + text.utf8CodeUnitCount <= name.upperBound
        && scan.hasFolded(text, at: index)
    }
    func ends(_ text: StaticString) -> Bool {
      stands(text, at: name.upperBound - text.utf8CodeUnitCount)
    }
    return stands("example.", at: host) || ends(".invalid") || ends(".local") || ends(".test")
      || name.count == 10 && stands("domain.com", at: host)
      || name.contains { scan.bytes[$0] == UInt8(ascii: ".") && stands(".example", at: $0) }
  }

  /// `0-9A-Za-z_-.` and all beyond ASCII.
  private static let pathName = ByteClass(
    low: 0x03FF_6000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE, high: true)

  /// The name behind `/home/`, `/Users/` or `\Users\`.
  static func pathUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // A doubled separator, as in JSON and code.
    let begin = scan[end] == UInt8(ascii: "\\") ? end + 1 : end
    var stop = scan.end(of: pathName, from: begin, limit: 64)
    while stop > begin, scan[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
    guard stop - begin >= 2 else { return nil }
    guard !shared.matchesWhole(scan, begin..<stop) else { return nil }
    return Finding(type: "USERNAME", range: begin..<stop)
  }

  private static let shared = WordList(
    "shared,public,user,username,runner,ubuntu,root,node,app,vscode,default,all,guest,"
      + "me,you,yourname,your-name,name,www,git,admin,ec2-user,circleci,vagrant,work,"
      + "jovyan,builder,build,linuxbrew,debian,centos,pi,docker,jenkins,travis,postgres,"
      + "deploy,developer,dev,test,youruser,your_username,your-username,someone,foo,bar,x,"
      + "xxx,administrator,codespace,gitpod,sandbox,appuser,nobody,runneradmin,desktop,"
      + "documents,example,opam,steam,azureuser,cloudshell,alpine,nix,nixos,yourusername")

  /// Whether a name of a user is no machine's, tool's or everybody's.
  static func isPersonal(_ scan: Scan, _ name: Range<Int>) -> Bool {
    !shared.matchesWhole(scan, name)
  }

  /// Marks that no name has: an address or code comes before the `<`.
  private static let unnamed = ByteClass("@=;(){}[]")

  /// `Author: Name`: the name before the address.
  static func author(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.end(of: .blank, from: end, limit: 8)
    var stop = begin
    let limit = min(scan.count, begin + 80)
    while stop < limit, scan.bytes[stop] != UInt8(ascii: "<"), scan.bytes[stop] != 0x0A {
      stop += 1
    }
    guard scan[stop] == UInt8(ascii: "<") else { return nil }
    // A placeholder is no address.
    if Placeholder.end(scan, at: stop) != nil { return nil }
    while stop > begin, scan.bytes[stop - 1] == 0x20 { stop -= 1 }
    guard stop - begin >= 2, !scan.bytes[begin..<stop].contains(where: unnamed.contains) else {
      return nil
    }
    return Finding(type: "PERSON.author", range: begin..<stop)
  }

  /// A handle behind a word that tells of one, or in a social network's address.
  static func handle(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let at = scan.end(of: .blank, from: end, limit: 3)
    let begin = scan[at] == UInt8(ascii: "@") ? at + 1 : at
    let stop = scan.end(of: .wordDash, from: begin, limit: 40)
    let isAddress = scan[end - 1] == UInt8(ascii: "/")
    guard stop - begin >= 3, isAddress || begin > at || scan.hasFolded("skype", at: start),
      !networkPages.matchesWhole(scan, begin..<stop)
    else { return nil }
    return Finding(type: "USERNAME", range: begin..<stop)
  }

  private static let networkPages = WordList(
    "share,home,search,hashtag,intent,login,explore,settings,help,about,company,jobs,"
      + "feed,watch,groups,events,pages,sharer,privacy,terms")

  private static let pageBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~:/?#@!$&*+,;=%", above: true)

  private static let pageEnd = ByteClass(".,;:!?")
  private static let examples = WordList("example")

  /// The address of somebody's own page behind a word for it.
  static func website(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.end(of: .space, from: end, limit: 4)
    var stop = scan.end(of: pageBody, from: begin, limit: 256)
    while stop > begin, pageEnd.contains(scan[stop - 1]) { stop -= 1 }
    guard stop - begin >= 6, scan.bytes[begin..<stop].contains(UInt8(ascii: ".")),
      scan.hasFolded("http", at: begin) || scan.hasFolded("www.", at: begin),
      !examples.occurs(in: scan, begin..<stop)
    else { return nil }
    return Finding(type: "USERNAME.website", range: begin..<stop)
  }
}
