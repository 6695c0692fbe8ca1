/// People: by first and family names that are known, and by the words around a name.
enum NameRules {
  /// The person whose name begins with a word, if it is one.
  static func person(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    guard let finding = named(scan, word), !isPlaceholder(scan, finding.range) else { return nil }
    return finding
  }

  private static func named(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    guard word.isKnown, !word.isShouted else { return ending(scan, word) }
    let rest = follow(scan, from: word.range.upperBound)
    if word.facts.contains(.first), let next = rest.first, goesWith(word, next, scan) {
      var end = next.range.upperBound
      for more in rest.dropFirst() {
        guard more.isKnown, !more.isShouted else { break }
        end = more.range.upperBound
      }
      guard endsAsName(scan, end) else { return nil }
      return Finding(type: "PERSON", range: word.range.lowerBound..<end)
    }
    if let firm = firm(scan, word) ?? pair(scan, word) { return firm }
    guard CapitalWord.isProse(scan, word.range), !isTitle(scan, word, rest),
      !Eponym.isOne(scan, word.range)
    else { return nil }
    if word.isFirst, word.range.count >= 4, !isNobodyWord(scan, word.range) {
      return Finding(type: "PERSON", range: word.range)
    }
    if word.isFamily, word.range.count >= 5, isWithin(scan, word), !isNobodyWord(scan, word.range) {
      return Finding(type: "PERSON", range: word.range)
    }
    return nil
  }

  private static let placeholders = WordList(
    "max mustermann,erika mustermann,john doe,jane doe,john smith,jan jansen,jan janssen,jean dupont,"
      + "juan pérez,juan perez,mario rossi,jan kowalski,иван иванов,иванов иван иванович,山田太郎,"
      + "山田花子,张三,李四,王五,홍길동,foo bar,ola nordmann,joão da silva,fulano de tal")

  /// Family names that say of themselves that they are none.
  private static let invented = WordList(
    "mustermann,musterfrau,beispiel,testmann,testperson,testowy,testowa,testov,tester,testuser,testson,"
      + "ejemplo,prueba,exemple,esempio,exemplo,przykładowy,przykładowa,voorbeeld,placeholder")

  /// A name that forms and manuals fill in.
  static func isPlaceholder(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if placeholders.matchesWhole(scan, range) { return true }
    let last = scan.start(of: nameBody, before: range.upperBound, limit: 24)
    if last > range.lowerBound, invented.matchesWhole(scan, last..<range.upperBound) { return true }
    // The family name alone, behind the other.
    guard scan[range.lowerBound - 1] == 0x20 else { return false }
    let first = scan.start(of: .letter, before: range.lowerBound - 1, limit: 12)
    return placeholders.matchesWhole(scan, first..<range.upperBound)
  }

  /// What follows a person's name and tells of one.
  static let followers = [
    ", geb. ", ", geboren ", ", born ", ", né le ", ", née le ", ", né à ", ", née à ", ", nato ",
    ", nata ", ", nacid", ", nascid", ", ur. ", ", urodzon", ", wohnhaft ", ", residente ",
    ", residing ", ", demeurant ", ", domicili", ", zam. ", ", zamieszk", ", titular d", ", DNI ",
    ", NIF ", ", CPF ", ", PESEL ", ", BSN ", ", OIB ", ", CNP ", ", codice fiscale", ", C.F. ",
    ", passport ", ", passeport ", ", pasaporte ", ", paszport ", ", dowód ", ", aged ", ", * ",
    ", родил", ", паспорт", ", ИНН ", ", РНОКПП ", ", T.C. ", " (Claimant)", " (Defendant)",
    " (Plaintiff)", " (Kläger", " (Beklagt", " vagyok,", ", mayor de edad", ", portador",
    ", con DNI", ", né(e)", ", f. ", ", född ", ", født ", " kızı", ", NIK ", ", CCCD ", ", ЖСН ",
    ", ΑΜΚΑ ", ", ΑΦΜ ", ", TAJ",
  ]

  /// Two to five capitalised words before what tells of a person.
  static func followed(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var (index, begin, words) = (start, start, 0)
    while words < 5 {
      let word = scan.start(of: nameBody, before: index, limit: 40)
      guard word < index else { break }
      if CapitalWord.isCapital(scan, word) {
        guard index - word >= 3 || scan[index - 1] == UInt8(ascii: ".") && words > 0,
          !isNobody(scan, word..<index), scan[index - 1] != UInt8(ascii: ".") || index - word == 2
        else { break }
        begin = word
        words += 1
      } else if !between.matchesWhole(scan, word..<index) {
        break
      }
      guard scan[word - 1] == 0x20 else { break }
      index = word - 1
    }
    guard words >= 2, !isPlaceholder(scan, begin..<start) else { return nil }
    return Finding(type: "PERSON", range: begin..<start)
  }

  private static let between = WordList(
    "van,der,den,de,von,da,do,dos,das,di,del,della,la,le,el,al,bin,ibn,ben,ter,ten,zu,e,y,af,av")
  /// Letters of all scripts, `'`, `-`, `.`.
  private static let nameBody = ByteClass(
    low: 0x0000_6080_0000_0000, middle: 0x07FF_FFFE_07FF_FFFE, high: true)

  /// Somebody greeted at a letter's or a message's beginning: `Hi Thulani, `.
  static func greeted(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1), let word = CapitalWord.read(scan, at: end), !word.isShouted,
      word.range.count >= 3, !isNobodyWord(scan, word.range), !crowd.matchesWhole(scan, word.range),
      scan[word.range.upperBound] == 0x2C || scan[word.range.upperBound] == UInt8(ascii: "!"),
      !word.facts.contains(.ordinary) || word.facts.contains(.first)
    else { return nil }
    return Finding(type: "PERSON", range: word.range)
  }

  private static let crowd = WordList(
    "world,welt,mundo,monde,mondo,folks,guys,chat,leute,zusammen,ihr,todos,tutti,tous,toutes,equipo,"
      + "équipe,allemaal,wszystkim,kollegin,kollege,kollegen,bot,ai,assistant,everybody,alle,team")

  /// A word that no gazetteer has, but that ends as family names do: alone within a sentence, or
  /// with the word before it.
  private static func ending(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    guard !word.isShouted, !word.facts.contains(.ordinary), CapitalWord.isProse(scan, word.range)
    else { return nil }
    if ByteClass.upper.contains(scan[word.range.upperBound + 1]),
      let name = initialled(scan, word)
    {
      return name
    }
    if let next = follow(scan, from: word.range.upperBound).first,
      next.hasFamilyEnding(scan) || next.isFamily && word.facts.isEmpty && isWithin(scan, word),
      !next.isShouted, !word.facts.contains(.ordinary), !isNobody(scan, word.range),
      endsAsName(scan, next.range.upperBound), CapitalWord.isProse(scan, next.range)
    {
      return Finding(type: "PERSON", range: word.range.lowerBound..<next.range.upperBound)
    }
    guard word.hasFamilyEnding(scan), isWithin(scan, word), !Eponym.isOne(scan, word.range) else {
      return nil
    }
    return Finding(type: "PERSON", range: word.range)
  }

  /// `Jones, Mitchell and Williams`: family names in a row are a firm's or its founders'.
  private static func firm(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    guard word.facts.contains(.family), scan.has(", ", at: word.range.upperBound),
      let second = CapitalWord.read(scan, at: word.range.upperBound + 2),
      second.facts.contains(.family), scan.has(" and ", at: second.range.upperBound),
      let third = CapitalWord.read(scan, at: second.range.upperBound + 5),
      third.facts.contains(.family)
    else { return nil }
    return Finding(type: "PERSON", range: word.range.lowerBound..<third.range.upperBound)
  }

  /// `Lamovec and Morales`: two names of which one at least is no ordinary word.
  private static func pair(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    guard scan.has(" and ", at: word.range.upperBound),
      let second = CapitalWord.read(scan, at: word.range.upperBound + 5), second.isKnown,
      !second.isShouted, word.isFirst || word.isFamily || second.isFirst || second.isFamily,
      !word.facts.contains(.ordinary) || !second.facts.contains(.ordinary),
      !word.facts.contains(.place), !second.facts.contains(.place),
      CapitalWord.isProse(scan, second.range)
    else { return nil }
    return Finding(type: "PERSON", range: word.range.lowerBound..<second.range.upperBound)
  }

  private static let headings = WordList(
    "vitamin,appendix,section,plan,team,class,type,group,option,part,phase,series,grade,level,"
      + "hepatitis,schedule,exhibit,annex,figure,table,column,note,case,step,question,answer,test,"
      + "model,variant,version,factor,matrix,point,layer,node,item,unit,block,objective,visual,drive"
  )

  /// `Mijail C Adomo`: an initial between two capitalised words makes a name of them.
  private static func initialled(_ scan: Scan, _ word: CapitalWord) -> Finding? {
    var index = word.range.upperBound
    guard scan[index] == 0x20, scan[index + 1] != 0x49,
      scan[index + 2] == 0x20 || scan[index + 2] == UInt8(ascii: "."),
      word.range.count >= 3, !word.facts.contains(.ordinary), !isNobody(scan, word.range),
      !headings.matchesWhole(scan, word.range)
    else { return nil }
    index += scan[index + 2] == UInt8(ascii: ".") ? 3 : 2
    guard scan[index] == 0x20, let last = CapitalWord.read(scan, at: index + 1), !last.isShouted,
      last.range.count >= 4, !last.facts.contains(.ordinary) || last.facts.contains(.family),
      CapitalWord.isProse(scan, last.range)
    else { return nil }
    return Finding(type: "PERSON", range: word.range.lowerBound..<last.range.upperBound)
  }

  /// Whether a second word makes a full name of a first.
  private static func goesWith(_ first: CapitalWord, _ next: CapitalWord, _ scan: Scan) -> Bool {
    if next.isShouted { return false }
    if first.facts.contains(.ordinary) {
      return next.isFamily && !next.facts.contains(.place) || next.hasFamilyEnding(scan)
    }
    if next.facts.contains(.ordinary) { return next.facts.contains(.family) }
    // Behind a first name an unknown word with a capital is a family name.
    return next.range.count >= 3
  }

  private static func endsAsName(_ scan: Scan, _ end: Int) -> Bool {
    let after = scan[end]
    return after != UInt8(ascii: "(") && after != UInt8(ascii: "_") && after != UInt8(ascii: "=")
      && !ByteClass.digit.contains(after)
  }

  /// A heading or a product: capitalised words go on that are no names.
  private static func isTitle(_ scan: Scan, _ word: CapitalWord, _ rest: Following) -> Bool {
    guard let next = rest.first else { return false }
    return next.range.lowerBound == word.range.upperBound + 1 && !next.isKnown
      && !next.facts.contains(.place)
  }

  /// In the middle of a sentence, or somebody's.
  private static func isWithin(_ scan: Scan, _ word: CapitalWord) -> Bool {
    if scan.has("'s", at: word.range.upperBound) { return true }
    let before = word.range.lowerBound - 2
    return scan[before + 1] == 0x20
      && (ByteClass.lower.contains(scan[before]) || scan[before] == UInt8(ascii: ","))
      || scan.bytes[word.range].contains { $0 >= 0x80 }
  }

  /// What particles begin with, and what comes second in them.
  private static let particleStart = ByteClass(
    low: 0x0000_0000_0000_0000, middle: 0x0450_1016_0000_0000)
  private static let particleSecond = ByteClass(
    low: 0x0000_0000_0000_0000, middle: 0x0020_9222_0000_0000)
  private static let particles: [StaticString] = [
    "van der ", "van den ", "van de ", "van ", "von der ", "von ", "de la ", "de los ", "de ",
    "der ",
    "den ", "da ", "dos ", "di ", "del ", "della ", "la ", "le ", "bin ", "al-", "ten ", "ter ",
    "zu ",
  ]

  /// The capitalised words behind a name, past initials and particles; up to three.
  private static func follow(_ scan: Scan, from start: Int) -> Following {
    Following(scan: scan, index: start)
  }

  /// The words one by one, so that none is looked at that nobody asks for.
  private struct Following: Sequence, IteratorProtocol {
    let scan: Scan
    var index: Int
    var count = 0

    var first: CapitalWord? {
      var copy = self
      return copy.next()
    }

    mutating func next() -> CapitalWord? {
      guard count < 3, scan[index] == 0x20 else { return nil }
      index += 1
      // An initial.
      if ByteClass.upper.contains(scan[index]),
        scan[index + 1] == UInt8(ascii: ".") && scan[index + 2] == 0x20 || scan[index + 1] == 0x20
      {
        index += scan[index + 1] == 0x20 ? 2 : 3
      }
      if particleStart.contains(scan[index]), particleSecond.contains(scan[index + 1]) {
        for particle in particles where scan.has(particle, at: index) {
          let behind = index + particle.utf8CodeUnitCount
          if CapitalWord.isCapital(scan, behind) { index = behind }
          break
        }
      }
      guard let word = CapitalWord.read(scan, at: index) else { return nil }
      count += 1
      index = word.range.upperBound
      return word
    }
  }

  /// Words with a capital that are nobody's name.
  private static let nobody = WordList(
    "sir,madam,team,claude,customer,support,all,everyone,hiring,diary,lord,god,future,"
      + "friends,colleagues,the,a,i,it,this,reader,user,assistant,developer,my,our,your,"
      + "there,here,that,what,not,no,yes,monday,tuesday,wednesday,thursday,friday,saturday,"
      + "sunday,january,february,march,april,may,june,july,august,september,october,november,"
      + "december,bug,just,api,chatgpt,gpt,docker,python,javascript,linux,princess,queen,you,"
      + "we,they,he,she,if,when,how,why,please,can,could,is,are,do,does,did,will,would,"
      + "should,gemini,copilot,siri,cursor,openai,anthropic,google,sonnet,opus,haiku,hello,"
      + "hi,thanks,ok,in,on,at,to,for,and,but,so,then,now,as,an,java,xcode,error,baby,"
      + "leser,leserin,lecteur,lecteurs,lettore,lettori,lector,lectores,leitor,lezer,lezers,nella,nelle,"
      + "karta,cena,chip,glück,borg,gera,atte,vat,"
      + "juiz,juge,richter,kollege,kollegin,kollegen,beni,beste,cisco,not,sure,southern,northern,debug,release,production,staging,english,german,french,git,github"
  )

  static func isNobody(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let end = CapitalWord.wordEnd(scan, from: start)
    return isNobodyWord(scan, start..<end)
  }

  private static let acronyms = WordList("api,gpt")

  /// `NO` and `ON` are states, `No` and `On` are words.
  private static func isNobodyWord(_ scan: Scan, _ range: Range<Int>) -> Bool {
    guard let entry = scan.memory?.word(at: range.lowerBound),
      entry.pointee.start == range.lowerBound
    else { return isListed(scan, range) }
    if let known = entry.pointee.isNobody { return known }
    let isNobody = isListed(scan, range)
    entry.pointee.isNobody = isNobody
    return isNobody
  }

  private static func isListed(_ scan: Scan, _ range: Range<Int>) -> Bool {
    range.count > 1 && ByteClass.upper.contains(scan.bytes[range.lowerBound + 1])
      ? acronyms.matchesWhole(scan, range) : nobody.matchesWhole(scan, range)
  }

  /// What titles begin with: `D`, `M`, `P`.
  private static let titleStart = ByteClass(low: 0, middle: 0x0001_2010)

  /// One to three capitalised words behind an introduction.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    var begin = scan.end(of: .space, from: end, limit: 4)
    if titleStart.contains(scan[begin]) {
      for title: StaticString in ["Mr. ", "Mrs. ", "Ms. ", "Dr. ", "Mr ", "Mrs ", "Dr ", "Prof. "]
      where scan.has(title, at: begin) {
        begin += title.utf8CodeUnitCount
        break
      }
    }
    guard CapitalWord.isCapital(scan, begin) else { return small(scan, from: begin) }
    let firstEnd = CapitalWord.wordEnd(scan, from: begin)
    guard !isNobody(scan, begin..<begin) else { return nil }
    var stop = firstEnd
    for word in follow(scan, from: firstEnd) {
      guard !word.isShouted, !isNobodyWord(scan, word.range) else { break }
      stop = word.range.upperBound
    }
    // An initial alone goes with the title: `Mr. K`.
    guard stop - begin >= 2, !ByteClass.alphanumeric.contains(scan[stop]),
      scan[stop] != UInt8(ascii: "("), scan[stop] != UInt8(ascii: "_"),
      // `patient: Patient = …` is code.
      !scan.has(" =", at: stop)
    else { return nil }
    // The title goes with the name: it tells of a person as well.
    let isTitled = titles.matchesWhole(scan, start..<end)
    return Finding(type: "PERSON", range: (isTitled ? start : begin)..<stop)
  }

  /// Two to four capitalised words behind a short introduction, or one known first name with another.
  static func introducedFully(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) || scan[start] == 0x20, CapitalWord.isCapital(scan, end),
      let first = CapitalWord.read(scan, at: end), !first.isShouted, !isNobody(scan, first.range)
    else { return nil }
    guard let second = follow(scan, from: first.range.upperBound).first, !second.isShouted,
      !isNobodyWord(scan, second.range), second.range.count >= 3, first.range.count >= 3,
      !(first.facts.contains(.ordinary) || first.facts.contains(.place))
        || second.facts.isEmpty == false && second.isKnown,
      !(second.facts.contains(.ordinary) && !second.isKnown)
    else { return nil }
    var stop = first.range.upperBound
    for word in follow(scan, from: stop) {
      guard !word.isShouted, !isNobodyWord(scan, word.range) else { break }
      stop = word.range.upperBound
    }
    guard endsAsName(scan, stop) else { return nil }
    return Finding(type: "PERSON", range: end..<stop)
  }

  private static let sentenceWords = WordList("है,ค่ะ,ครับ,आहे,हूँ,हूं,เลขบัตรประชาชน,هو,על,את")

  /// One or two words of a script without capitals.
  static func uncased(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard start == 0 || !scan.isWord(at: start - 1) || scan[start] >= 0xE0 else { return nil }
    let lead = scan[end]
    guard lead >= 0xD6, lead <= 0xE1, lead & 0xC0 == 0xC0 else { return nil }
    var (index, stop) = (end, end)
    for _ in 0..<2 {
      let begin = index
      while index < begin + 60, scan[index] >= 0x80,
        !(scan[index] == 0xE2 && scan[index + 1] == 0x80)
      {
        index += 1
      }
      guard index - begin >= 4, !sentenceWords.matchesWhole(scan, begin..<index) else { break }
      stop = index
      guard scan[index] == 0x20 else { break }
      index += 1
    }
    return stop - end >= 6 ? Finding(type: "PERSON", range: end..<stop) : nil
  }

  /// Words behind which somebody is named, or something else with a capital.
  static let mentions = [
    " said ", " says ", " asked ", " replied ", " told ", " starring ", "directed by ",
    "married to ",
    "my friend ", "my boss ", "my colleague ", "my wife ", "my husband ", "my brother ",
    "my sister ",
    "my son ", "my daughter ", "my manager ", "my coworker ", "my mother ", "my father ", "my kid ",
    "mein Kollege ", "meine Kollegin ", "mon collègue ", "ma collègue ", "mi compañero ",
    "mi compañera ", "il mio collega ", "meu colega ", "mijn collega ", "mój kolega ",
    "My friend ", "My boss ", "My colleague ", "My wife ", "My husband ", "My manager ",
    "My coworker ", "Mein Kollege ", "Meine Kollegin ", "Mon collègue ", "Ma collègue ",
    "Mi compañero ", "Mi compañera ", "Meu colega ", "Minha colega ", "Mijn collega ",
    "Mój kolega ", "mein Vater ", "meine Mutter ", "mein Mann ", "meine Frau ", "mein Bruder ",
    "meine Schwester ", "mein Sohn ", "meine Tochter ", "mon mari ", "ma femme ", "mon frère ",
    "ma sœur ", "mon fils ", "ma fille ", "mi esposo ", "mi esposa ", "mi marido ", "mi hermano ",
    "mi hermana ", "mi hijo ", "mi hija ", "mio fratello ", "mia sorella ", "mia moglie ",
    "mio marito ", "mio figlio ", "mia figlia ", "meu marido ", "minha esposa ", "meu filho ",
    "minha filha ", "mijn vader ", "mijn moeder ", "mijn man ", "mijn vrouw ", "mijn zoon ",
    "mijn dochter ", "mój mąż ", "moja żona ", "mój syn ", "moja córka ", "мой сын ", "моя жена ",
    "мой муж ",
  ]

  /// One or two capitalised words behind a mention, if they are no ordinary words.
  static func mentioned(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard let word = CapitalWord.read(scan, at: end), !word.isShouted, word.range.count >= 3,
      !word.facts.contains(.ordinary), !word.facts.contains(.place), !isNobody(scan, word.range),
      CapitalWord.isProse(scan, word.range)
    else { return nil }
    var stop = word.range.upperBound
    if let next = follow(scan, from: stop).first, next.isKnown, !next.isShouted {
      stop = next.range.upperBound
    }
    return Finding(type: "PERSON", range: word.range.lowerBound..<stop)
  }

  private static let titles = WordList(
    "mr. ,mrs. ,ms. ,dr. ,mr ,mrs ,ms ,prof. ,herr ,herrn ,frau ,madame ,mme ,monsieur ,señor ,señora ,"
      + "signor ,signora ,senhor ,senhora ,mevrouw ,meneer ")

  /// Names in small letters, as chats have them: known ones only.
  private static func small(_ scan: Scan, from start: Int) -> Finding? {
    guard ByteClass.lower.contains(scan[start]) || scan[start] >= 0xC3 else { return nil }
    var stop: Int?
    var index = start
    for _ in 0..<3 {
      let end = CapitalWord.wordEnd(scan, from: index)
      guard end - index >= 3, end - index <= 20 else { break }
      var word = Array(scan.bytes[index..<end])
      word[0] = ByteClass.lower.contains(word[0]) ? word[0] & 0xDF : word[0]
      let facts = NameTable.standard.facts(word)
      let isFollowing = stop != nil
      guard facts.contains(.first) || isFollowing && facts.contains(.family),
        !facts.contains(.ordinary) || isFollowing
      else { break }
      if isFollowing, facts.contains(.ordinary) { break }
      stop = end
      guard scan[end] == 0x20 else { break }
      index = end + 1
    }
    return stop.map { Finding(type: "PERSON", range: start..<$0) }
  }
}
