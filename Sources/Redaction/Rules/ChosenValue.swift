/// Tells a password that somebody chose from the other things that stand behind the word.
enum ChosenValue {
  static func isPassword(_ scan: Scan, _ range: Range<Int>, _ value: AssignedValue) -> Bool {
    let text = scan.bytes[range]
    guard text.count >= 4, !isTellingWord(scan, range), !ValueShape.isPlaceholder(text) else {
      return false
    }
    let mix = ValueShape.mix(text)
    if isCounted(scan, range) { return false }
    let marks = text.count { strong.contains($0) }
    switch value.tie {
    case .prose, .option:
      // A sentence goes on with words; a password has a digit or a mark in it.
      let isMixed =
        mix.digits > 0 && mix.letters > 0 || marks > 0 && mix.letters > 2
        || mix.digits >= 6 || value.quote != nil && !text.contains(0x20)
      return isMixed && !text.contains(0x20)
        && (value.tie == .option || !ToldSecret.isSaid(scan, range))
    case .told, .place:
      let isMixed =
        mix.digits > 0 && mix.letters > 0 || marks > 0 && mix.letters > 2
        || mix.digits >= 6 && mix.letters == 0 || isCompound(scan, range)
      return isMixed && !text.contains(0x20) && !ToldSecret.isSaid(scan, range)
        && (value.tie == .place || !text.contains(UInt8(ascii: "/")))
    case .bare:
      return text.count >= 8 && mix.digits > 0 && mix.lowers > 2 && !text.contains(0x20)
        && (marks > 0 || mix.uppers > 0) && !OpenValue.readsLikeName(scan, range)
        && !ToldSecret.isSaid(scan, range) && !text.contains(UInt8(ascii: "/"))
    case .sign where value.quote == nil:
      if mix.digits > 0, mix.letters > 0 || mix.digits >= 6 { return true }
      if marks > 0, mix.letters >= 3, text.count >= 6 { return true }
      return text.count >= 8 && isJoined(text) && SettingPlace.holds(scan, range)
        && !OpenValue.readsLikeName(scan, range)
    case .sign:
      if text.contains(0x20) {
        // Words and blanks are a label; a passphrase has four words or a digit.
        return mix.digits > 0 && mix.others < text.count / 3 && text.count <= 64
      }
      // One ordinary word in quotes is a key of a table more often than a password.
      return mix.digits > 0 || marks > 0 || mix.letters >= 8 && !readsLikeName(text)
        || text.count <= 12 && mix.others == 0 && mix.letters == text.count && !isLabel(text)
        || isCompound(scan, range)
    }
  }

  /// Whether words are joined by a mark.
  private static func isJoined(_ text: ValueShape.Bytes) -> Bool {
    text.dropFirst().dropLast().contains {
      $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }

  /// `Amselruf_hell`, `ruf.amsel.Nest`: words joined by marks, some with capitals and some without,
  /// and none that names are made of.
  private static func isCompound(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let text = scan.bytes[range]
    let mix = ValueShape.mix(text)
    guard text.count >= 8, text.count <= 40, mix.uppers > 0, mix.lowers > mix.uppers,
      isJoined(text),
      text.allSatisfy(compound.contains)
    else { return false }
    return hasSmallPart(text) && !OpenValue.readsLikeName(scan, range)
  }

  private static func hasSmallPart(_ text: ValueShape.Bytes) -> Bool {
    text.split { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      .contains { $0.first.map(ByteClass.lower.contains) ?? false }
  }

  /// Letters, `_`, `.`, `-`, all beyond ASCII.
  private static let compound = ByteClass(
    low: 0x0000_6000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE, high: true)

  /// `!@#$%^&*+=?~`.
  private static let strong = ByteClass(
    low: 0xA000_0C7A_0000_0000, middle: 0x4000_0000_4000_0001)

  private static func readsLikeName(_ text: ValueShape.Bytes) -> Bool {
    text.contains(UInt8(ascii: "_")) || text.contains(UInt8(ascii: "."))
      || LetterPairs.wordiness(text) > 0.8
  }

  /// A word that begins with a capital is a label on a screen.
  private static func isLabel(_ text: ValueShape.Bytes) -> Bool {
    guard let first = text.first else { return true }
    return ByteClass.upper.contains(first) || text.count < 6
  }

  /// `test1234`, `demo1`: a word for a trial, counted on. `admin1` may open a door.
  private static func isCounted(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let end = scan.end(of: .letter, from: range.lowerBound, limit: 16)
    guard end < range.upperBound, range.upperBound - end <= 5,
      counted.matchesWhole(scan, range.lowerBound..<end)
    else { return false }
    return (end..<range.upperBound).allSatisfy { Int(scan.bytes[$0]) - 0x31 == $0 - end }
  }

  private static let counted = WordList("test,testing,demo,user,foo,bar,abc,example")

  private static let telling = WordList(
    "string,str,none,null,true,false,required,optional,hidden,text,user,username,value,"
      + "field,input,undefined,self,bcrypt,sha256,pass,secret,token,basic,plain,md5,email,"
      + "login,admin,stdin,prompt,empty,missing,invalid,incorrect,wrong,expired,correct,"
      + "changed,reset,strong,weak,number,boolean,object,varchar,char,bytes,unknown,default,"
      + "type,query,header,body,argon2,argon2id,scrypt,pbkdf2,utf-8,utf8,ascii")

  /// Words that stand where a password would: types, prompts, other fields.
  static func isTellingWord(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    if telling.matchesWhole(scan, range) { return true }
    let (start, end) = (range.lowerBound, range.upperBound)
    func begins(_ text: StaticString) -> Bool {
      range.count >= text.utf8CodeUnitCount && scan.hasFolded(text, at: start)
    }
    func ends(_ text: StaticString) -> Bool {
      range.count >= text.utf8CodeUnitCount
        && scan.hasFolded(text, at: end - text.utf8CodeUnitCount)
    }
    let first = scan.folded(start)
    if first == UInt8(ascii: "p"), begins("password") || begins("passwd") { return true }
    if scan.folded(end - 1) == UInt8(ascii: "d"), ends("password") || ends("passwd") { return true }
    return first == UInt8(ascii: "v") && begins("varchar")
      || first == UInt8(ascii: "e") && begins("env(")
  }
}
