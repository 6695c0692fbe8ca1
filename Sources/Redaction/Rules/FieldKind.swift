/// What a field holds by its name, and whether a value may be that.
enum FieldKind: Sendable {
  case person
  /// A name of a field that things have as well.
  case name
  case user
  case birth
  case plate
  case passport
  case phone
  case address

  /// The finding a value is, if it is one.
  func judge(_ scan: Scan, _ value: Range<Int>, isClosed: Bool) -> Finding? {
    switch self {
    case .person: Self.isPerson(scan, value, words: 1...6) ? found("PERSON", value) : nil
    case .name:
      Self.isPerson(scan, value, words: 2...5) && Self.isAmongOthers(scan, value)
        ? found("PERSON", value) : nil
    case .user: Self.isUser(scan, value, isClosed: isClosed) ? found("USERNAME", value) : nil
    case .birth: Self.date(scan, value)
    case .plate: Self.isPlate(scan, value) ? found("LICENCE_PLATE", value) : nil
    case .passport: Self.isDocument(scan, value) ? found("PASSPORT", value) : nil
    case .phone: Self.isPhone(scan, value) ? found("PHONE", value) : nil
    case .address: Self.isAddress(scan, value) ? found("ADDRESS", value) : nil
    }
  }

  /// The finding a cell of a table of people is, whose column says what it is.
  func judgeCell(_ scan: Scan, _ cell: Range<Int>) -> Finding? {
    guard case .user = self else { return judge(scan, cell, isClosed: true) }
    return Self.isUserCell(scan, cell) ? found("USERNAME", cell) : nil
  }

  private func found(_ type: String, _ range: Range<Int>) -> Finding {
    Finding(type: type, range: range)
  }

  private static let unnamed = ByteClass("0123456789_/\\<>{}[]()$=@#%&*+|;:!?\"")
  /// What says of a value in a form that it stands for another.
  private static let samples = WordList("示例,入力,記入,填写,填寫,请输入,記載,입력,예시,サンプル")
  private static let particles = WordList(
    "van,der,den,de,von,da,do,dos,das,di,del,della,la,le,el,al,bin,ibn,ben,ter,ten,zu,zum,y,e,du,des,af,av,"
      + "na,dr,mr,mrs,ms")

  /// Words of any script that begin with capitals where their script has them.
  static func isPerson(_ scan: Scan, _ value: Range<Int>, words: ClosedRange<Int>) -> Bool {
    guard (2...80).contains(value.count), scan[value.upperBound] != UInt8(ascii: "("),
      !scan.bytes[value].contains(where: unnamed.contains), !scan.has("（", at: value.lowerBound),
      !samples.occurs(in: scan, value), !NameRules.isPlaceholder(scan, value)
    else { return false }
    var (index, count) = (value.lowerBound, 0)
    while index < value.upperBound {
      if scan.bytes[index] == 0x20 || scan.bytes[index] == UInt8(ascii: ",") {
        index += 1
        continue
      }
      let start = index
      while index < value.upperBound, scan.bytes[index] != 0x20,
        scan.bytes[index] != UInt8(ascii: ",")
      { index += 1 }
      count += 1
      guard
        CapitalWord.isCapital(scan, start) || scan.bytes[start] >= 0xD5
          || index < value.upperBound && particles.matchesWhole(scan, start..<index)
      else { return false }
      if count == 1, NameRules.isNobody(scan, start..<index) { return false }
    }
    // One word of two ASCII letters is a state or a language.
    guard words.contains(count) || scan.bytes[value.lowerBound] >= 0xE3 && value.count <= 36 else {
      return false
    }
    return value.count > 2 && !things.matchesWhole(scan, value)
  }

  private static let things = WordList(
    "null,none,true,false,string,text,varchar,n/a,unknown,name,user,admin,default,anonymous,guest,test,"
      + "sim,não,yes,no,all,nil,undefined,system,root")
  private static let others = WordList(
    "birth,born,dob,geb,phone,tel,mobil,cell,mail,adres,address,anschrift,street,naiss,nascit,nasc,"
      + "passport,iban,ssn,surname,last_name,lastname,age\",gender,生年,出生,电话,電話,전화,주소,住所,地址")

  /// Whether other things of a person are told near a value.
  private static func isAmongOthers(_ scan: Scan, _ value: Range<Int>) -> Bool {
    others.occurs(
      in: scan, value.upperBound..<min(scan.count, value.upperBound + 160))
      || scan.context(before: value.lowerBound, reach: 120, others)
  }

  private static let userBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-", above: true)

  /// One word with a digit, a line or a dot in it; without one only where an address of a person or a
  /// machine is near.
  static func isUser(_ scan: Scan, _ value: Range<Int>, isClosed: Bool) -> Bool {
    guard (3...40).contains(value.count),
      scan.bytes[value].allSatisfy(userBody.contains),
      !ByteClass.digit.contains(scan.bytes[value.lowerBound]),
      scan.bytes[value.lowerBound] != UInt8(ascii: "-"),
      scan.bytes[value.upperBound - 1] != UInt8(ascii: "."),
      ContactRules.isPersonal(scan, value), !types.matchesWhole(scan, value)
    else { return false }
    let text = scan.bytes[value]
    let lines = text.count { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    let dots = text.count { $0 == UInt8(ascii: ".") }
    guard dots <= 1, lines <= 3, !codes.occurs(in: scan, value) else { return false }
    let isTelling = lines + dots > 0 || scan.hasDigit(in: value)
    let near = max(0, value.lowerBound - 64)..<min(scan.count, value.upperBound + 96)
    return (isTelling && (isClosed || hasDateOrPair(scan, value)))
      || machines.occurs(in: scan, near)
  }

  /// The same in a table of people, whose column says what it is.
  private static func isUserCell(_ scan: Scan, _ value: Range<Int>) -> Bool {
    (3...40).contains(value.count) && scan.bytes[value].allSatisfy(userBody.contains)
      && ByteClass.letter.contains(scan.bytes[value.lowerBound])
      && ContactRules.isPersonal(scan, value) && !types.matchesWhole(scan, value)
  }

  private static let types = WordList(
    "string,null,none,true,false,undefined,varchar,text,int,integer,bool,boolean,object,nil,self,this,"
      + "example,required,optional,anonymous,unknown,system,service,postgresql,mysql,mongo,redis,sa,"
      + "oracle,rabbitmq,elastic,grafana,prometheus,http,https,www-data,daemon,backup,mail,email,"
      + "password,username,login,account,john,alice,bob,foo,bar,joe,jane,john_doe,jane_doe,johndoe,"
      + "janedoe,jdoe,john.doe,jane.doe")
  /// Parts of names that code and services have.
  private static let codes = WordList(
    "user,login,name,account,admin,test,example,get,set_,current,default,service,svc,_id,config,env,"
      + "root,client,server,session,auth,token,app_,_app,_db,db_,request,req.,self.,this.,model,data,"
      + "form,input,field,_rw,_ro,readonly,reader,writer,demo,sample,string,null,bot,api,deploy,role,"
      + "group,agent,worker,system,local,page,state,params,props,value")
  private static let machines = WordList(
    "ip=,ip_,_ip,last_ip,ip:,ip\",sshd,email,e-mail,full_name,telefon")

  /// A line of a log or a result: it begins with a date, or pairs go on behind the value.
  private static func hasDateOrPair(_ scan: Scan, _ value: Range<Int>) -> Bool {
    let next = scan[value.upperBound]
    if next == 0x0A || value.upperBound == scan.count || next == 0x0D {
      // `login: m.nowicka`, set in.
      let name = scan.start(of: .word, before: value.lowerBound - 2, limit: 24)
      return scan[value.lowerBound - 1] == 0x20 && scan[value.lowerBound - 2] == UInt8(ascii: ":")
        && name < value.lowerBound - 2 && scan.hasDigit(in: value)
        || scan.hasDigit(in: value) && scan[value.lowerBound - 1] != 0x20
        || scan[value.lowerBound - 1] == 0x20 && scan[value.lowerBound - 2] == UInt8(ascii: ":")
    }
    guard next == 0x20 else { return false }
    var index = value.upperBound + 1
    let limit = min(scan.count, index + 24)
    while index < limit, ByteClass.word.contains(scan.bytes[index]) { index += 1 }
    return scan[index] == UInt8(ascii: "=") && index > value.upperBound + 1
      && !ByteClass.space.contains(scan[index + 1]) && scan[index + 1] != UInt8(ascii: "=")
  }

  /// A date of a year, a month and a day, in digits or words.
  static func date(_ scan: Scan, _ value: Range<Int>) -> Finding? {
    let end = scan.end(of: .digit, from: value.lowerBound, limit: 9)
    if end - value.lowerBound == 8, !scan.isWord(at: end) {
      func two(_ place: Int) -> Int {
        let at = value.lowerBound + place
        return Int(scan.bytes[at] - 48) * 10 + Int(scan.bytes[at + 1] - 48)
      }
      guard (18...20).contains(two(0)), (1...12).contains(two(4)), (1...31).contains(two(6)) else {
        return nil
      }
      return Finding(type: "DATE_OF_BIRTH", range: value.lowerBound..<end)
    }
    if let spelled = DateRules.spelledDate(scan, from: value.lowerBound) { return spelled }
    guard end > value.lowerBound else { return nil }
    var run = NumberRun()
    _ = run.read(scan, from: value.lowerBound)
    guard DateRules.isShaped(run.groups), run.digits.count >= 6 else { return nil }
    return Finding(type: "DATE_OF_BIRTH", range: run.range)
  }

  private static let plateBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -.", above: true)

  static func isPlate(_ scan: Scan, _ value: Range<Int>) -> Bool {
    let text = scan.bytes[value]
    guard (4...20).contains(value.count), text.allSatisfy(plateBody.contains) else { return false }
    let mix = ValueShape.mix(text)
    return (1...6).contains(mix.digits)
      && (mix.uppers > 0 || text.contains { $0 >= 0x80 } || mix.digits >= 5)
  }

  static func isDocument(_ scan: Scan, _ value: Range<Int>) -> Bool {
    let text = scan.bytes[value]
    return (6...12).contains(value.count) && text.allSatisfy(ByteClass.upperAlphanumeric.contains)
      && ValueShape.mix(text).digits >= 5 && ValueShape.distinct(text) > 3
  }

  private static let phoneBody = ByteClass("0123456789 +-./()x")

  static func isPhone(_ scan: Scan, _ value: Range<Int>) -> Bool {
    let text = scan.bytes[value]
    guard (7...24).contains(value.count), text.allSatisfy(phoneBody.contains) else { return false }
    return (7...15).contains(ValueShape.mix(text).digits) && ValueShape.distinct(text) > 3
      && !ValueShape.isSequence(text)
  }

  static func isAddress(_ scan: Scan, _ value: Range<Int>) -> Bool {
    let text = scan.bytes[value]
    guard value.count >= 8, scan.hasDigit(in: value),
      text.contains(0x20) || text.contains(where: { $0 >= 0xE3 }),
      !text.contains(where: ByteClass("@={}<>\\_").contains),
      !scan.has("http", at: value.lowerBound)
    else { return false }
    let mix = ValueShape.mix(text)
    return mix.letters >= 4 && mix.digits * 2 < value.count
      || text.count { $0 >= 0xC3 } >= 4
  }
}
