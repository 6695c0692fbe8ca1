/// Addresses by what stands at their end: a street with its number, a post code and a town.
enum PostalAddress {
  /// `Am Anger 3, 90425 Nürnberg`: the address whose code of digits begins at an index, behind a comma
  /// or a line's end.
  static func grow(_ scan: Scan, at start: Int) -> Finding? {
    guard let code = digitCode(scan, at: start) else { return nil }
    var comma = start
    while comma > start - 3, ByteClass.space.contains(scan[comma - 1]) { comma -= 1 }
    if scan[comma - 1] == UInt8(ascii: ",") { comma -= 1 }
    guard let begin = street(scan, before: comma),
      code - start != 4
        || !months.matchesWhole(scan, begin..<scan.end(of: .letter, from: begin, limit: 12))
    else { return nil }
    return Finding(type: "ADDRESS", range: begin..<townEnd(scan, from: code))
  }

  /// `14 Minster Street, York YO1 8RT`: the address whose code of letters and digits begins at an
  /// index, behind its town.
  static func lettered(_ scan: Scan, at start: Int) -> Finding? {
    guard let end = letterCode(scan, at: start) else { return nil }
    // The town, and a county in brackets.
    var index = start - 1
    if scan[index - 1] == UInt8(ascii: ")") {
      let floor = max(0, index - 24)
      while index > floor, scan.bytes[index - 1] != UInt8(ascii: "(") { index -= 1 }
      index -= 1
    }
    let floor = max(0, index - 40)
    while index > floor, scan.bytes[index - 1] != 0x2C, scan.bytes[index - 1] != 0x0A,
      scan.bytes[index - 1] != UInt8(ascii: ":")
    {
      index -= 1
    }
    guard index > floor, scan[index - 1] == 0x2C,
      CapitalWord.isCapital(scan, scan.end(of: .space, from: index, limit: 2)),
      let begin = street(scan, before: index - 1)
    else { return nil }
    return Finding(type: "ADDRESS", range: begin..<end)
  }

  /// The end of a code of digits with a town behind it.
  private static func digitCode(_ scan: Scan, at start: Int) -> Int? {
    var end = scan.end(of: .digit, from: start, limit: 7)
    let count = end - start
    let next = scan[end]
    if next == UInt8(ascii: "-") || next == 0x20, ByteClass.digit.contains(scan[end + 1]) {
      let stop = scan.end(of: .digit, from: end + 1, limit: 4)
      switch (count, stop - end - 1, next) {
      case (2, 3, _), (3, 2, 0x20), (4, 3, 0x2D), (5, 3, 0x2D), (3, 4, 0x2D), (5, 4, 0x2D):
        end = stop
      default: return nil
      }
    } else if !(4...6).contains(count) {
      return nil
    } else if count == 4, next == 0x20, ByteClass.upper.contains(scan[end + 1]),
      ByteClass.upper.contains(scan[end + 2]), scan[end + 3] == 0x20
    {
      end += 3
    }
    guard scan[end] == 0x20, isTown(scan, end + 1) else { return nil }
    return end
  }

  /// A capital and a small letter, or a letter of a script that has no capitals.
  private static func isTown(_ scan: Scan, _ index: Int) -> Bool {
    CapitalWord.isCapital(scan, index)
      && (ByteClass.lower.contains(scan[index + 1]) || scan[index + 1] >= 0x80
        || ByteClass.upper.contains(scan[index + 1]) && ByteClass.upper.contains(scan[index + 2])
          && ByteClass.upper.contains(scan[index + 3])
        || scan[index + 1] == UInt8(ascii: "'"))
  }

  /// The end of a code of the United Kingdom, Ireland or Canada: `YO1 8RT`, `D08 X2V5`, `H2X 3Y7`.
  private static func letterCode(_ scan: Scan, at start: Int) -> Int? {
    guard scan[start - 1] == 0x20 else { return nil }
    let first = scan.end(of: .upperAlphanumeric, from: start, limit: 5)
    guard (2...4).contains(first - start), scan[first] == 0x20 else { return nil }
    // No code begins with a word of letters alone.
    let outward = form(scan, start..<first)
    guard outward != 1 << (first - start) else { return nil }
    let end = scan.end(of: .upperAlphanumeric, from: first + 1, limit: 5)
    guard !scan.isWord(at: end) else { return nil }
    return letterCodes.contains(outward << 8 | form(scan, first + 1..<end)) ? end : nil
  }

  /// Which characters of a code's part are digits, a bit each behind a leading one.
  private static func form(_ scan: Scan, _ range: Range<Int>) -> Int {
    range.reduce(1) { $0 << 1 | (ByteClass.digit.contains(scan.bytes[$1]) ? 1 : 0) }
  }

  /// The forms of British, Irish and Canadian codes: outward part, inward part.
  private static let letterCodes = Set(
    [
      ("A9", "9AA"), ("A99", "9AA"), ("AA9", "9AA"), ("AA99", "9AA"), ("A9A", "9AA"),
      ("AA9A", "9AA"), ("A99", "A9A9"), ("A99", "AA99"), ("A99", "A999"), ("A99", "9A99"),
      ("A9A", "9A9"),
    ].map { outward, inward in
      [outward, inward].map { part in
        part.utf8.reduce(1) { $0 << 1 | ($1 == UInt8(ascii: "9") ? 1 : 0) }
      }.reduce(0) { $0 << 8 | $1 }
    })

  /// Up to four capitalised words behind a code, and small ones between them.
  private static func townEnd(_ scan: Scan, from code: Int) -> Int {
    var (stop, index) = (code, code + 1)
    for _ in 0..<5 {
      if particles.matchesWhole(scan, index..<scan.end(of: .lower, from: index, limit: 8)) {
        let next = scan.end(of: .lower, from: index, limit: 8)
        guard scan[next] == 0x20, CapitalWord.isCapital(scan, next + 1) else { break }
        index = next + 1
      }
      guard CapitalWord.isCapital(scan, index) else { break }
      stop = CapitalWord.wordEnd(scan, from: index)
      index = stop
      if scan[index] == UInt8(ascii: "/") || scan[index] == UInt8(ascii: "-") || scan[index] == 0x20
      {
        index += 1
      } else {
        break
      }
    }
    return stop
  }

  /// `January 1, 1970 Thursday` is a date.
  private static let months = WordList(
    "january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,"
      + "jun,jul,aug,sep,sept,oct,nov,dec,januar,februar,mai,juni,juli,oktober,dezember,week,page,section,"
      + "figure,table,chapter,line,version,vol,volume,step,version")

  private static let particles = WordList(
    "de,la,le,les,du,des,del,das,dos,da,do,di,della,dei,degli,van,der,den,het,op,aan,am,an,im,zum,"
      + "zur,bei,ob,nad,pod,los,las,el,en,sur,sous,lès,of,the,y,und,y,al,dem,ten,ter,in,a,au,aux,d,l"
  )
  /// Words of streets in small letters, and what goes with a house's number.
  private static let parts = WordList(
    "rue,route,chemin,avenue,av.,bd,boulevard,allée,allées,impasse,venelle,place,quai,cours,sentier,"
      + "passage,square,ruelle,lotissement,résidence,via,viale,piazza,corso,vicolo,strada,largo,calle,"
      + "c/,avda.,avda,plaza,paseo,camino,carrer,rua,travessa,praça,avenida,estrada,ulica,ul.,al.,os.,pl.,"
      + "ulice,ulica,str.,nr,nr.,no,no.,n.º,nº,n°,num.,n.,bis,ter,quater,app.,app,appt,apt,apt.,apartment,"
      + "bte,boîte,bus,box,étage,esc.,piso,pta.,puerta,dcha.,izq.,dto.,esq.,r/c,casa,int.,interno,scala,"
      + "piano,m.,lok.,kv.,кв.,д.,ул.,вул.,буд.,корп.,top,stiege,tür,hinterhaus,whg.,et.,sal,th.,tv.,"
      + "st.,ap.,ap,bl.,sc.,et,u.,út,utca,tér,em.,fszt.,ajtó,flat,unit,suite,floor,dpto.,depto.,lote,"
      + "mah.,sok.,sk.,cad.,cd.,blok,kat,daire,d.,km,sn,s/n,bei,c/o,co,lieu-dit")
  /// Words of a building or a flat: a part between commas with one of them is of the address.
  private static let buildings = WordList(
    "flat,apt,unit,suite,house,court,building,block,tower,floor,lieu-dit,résidence,bâtiment,bât.,"
      + "cottage,farm,lodge,hall,villa,manor,mews,room,lot,edificio,urb.,bloque,portal,escalera,mah."
  )

  /// The start of a street with its number that ends before an index: parts between commas, from the
  /// last to the first that is needed; nil where no number or no name is in them.
  private static func street(_ scan: Scan, before end: Int) -> Int? {
    var (stop, begin) = (end, Int?.none)
    var (hasNumber, hasName) = (false, false)
    for _ in 0..<6 {
      let part = Part(scan, before: stop)
      guard part.start < stop, part.words > 0 else { break }
      if hasNumber, hasName, !part.isUnit { break }
      begin = part.start
      hasNumber = hasNumber || part.hasNumber
      hasName = hasName || part.hasName
      guard part.isWhole else { break }
      var comma = part.start
      while comma > part.start - 2, scan[comma - 1] == 0x20 { comma -= 1 }
      guard scan[comma - 1] == UInt8(ascii: ",") else { break }
      stop = comma - 1
    }
    return hasNumber && hasName ? begin : nil
  }

  /// What stands between two commas, as far as it is of an address.
  private struct Part {
    var start: Int
    var words = 0
    var hasNumber = false
    var hasName = false
    var isUnit = false
    /// Whether all of it is of an address.
    var isWhole = true

    init(_ scan: Scan, before end: Int) {
      var index = end
      start = end
      let floor = max(0, end - 64)
      while index > floor, words < 9 {
        while index > floor, scan.bytes[index - 1] == 0x20 { index -= 1 }
        var begin = index
        while begin > floor, !PostalAddress.edges.contains(scan.bytes[begin - 1]) { begin -= 1 }
        // `No: 18/7`.
        if begin == index, scan[index - 1] == UInt8(ascii: ":"),
          scan.hasFolded("no", at: index - 3) || scan.hasFolded("nr", at: index - 3)
        {
          begin = index - 3
        }
        guard begin < index else { return }
        guard read(scan, begin..<index, isFirst: words == 0) else {
          isWhole = false
          trim(scan)
          return
        }
        words += 1
        start = begin
        index = begin
        guard scan[index - 1] == 0x20 else { return }
      }
      isWhole = false
    }

    private mutating func read(_ scan: Scan, _ word: Range<Int>, isFirst: Bool) -> Bool {
      let first = scan[word.lowerBound]
      if ByteClass.digit.contains(first) {
        guard word.count <= 8, !scan.bytes[word].contains(UInt8(ascii: ":")) else { return false }
        hasNumber = true
        return true
      }
      if PostalAddress.buildings.matchesWhole(scan, word) { isUnit = true }
      if PostalAddress.parts.matchesWhole(scan, word) { return true }
      if CapitalWord.isCapital(scan, word.lowerBound) {
        let last = scan.bytes[word.upperBound - 1]
        // A sentence's end.
        if last == UInt8(ascii: "."), word.count > 5 || isFirst { return word.count <= 5 }
        if word.count >= 3, last != UInt8(ascii: ".") { hasName = true }
        return word.count <= 40 && last != UInt8(ascii: "?") && last != UInt8(ascii: "!")
      }
      return PostalAddress.particles.matchesWhole(scan, word)
    }

    /// Small words at the beginning belong to the sentence.
    private mutating func trim(_ scan: Scan) {
      while start < scan.count {
        let stop = scan.end(of: .lower, from: start, limit: 9)
        guard stop > start, scan[stop] == 0x20,
          PostalAddress.particles.matchesWhole(scan, start..<stop)
        else { return }
        start = stop + 1
      }
    }
  }

  private static let edges = ByteClass(" ,\n\r\t:;()\"<>|=[]{}")

  /// An address behind its label, to the end of its sentence, line or code.
  static func labelled(_ scan: Scan, from begin: Int) -> Finding? {
    let first = scan[begin]
    guard
      ByteClass.digit.contains(first) || CapitalWord.isCapital(scan, begin) || first >= 0xD0
        || parts.matchesWhole(scan, begin..<wordEnd(scan, begin))
    else { return nil }
    var (index, stop) = (begin, begin)
    var dot: Int?
    let limit = min(scan.count, begin + 200)
    while index < limit {
      let byte = scan.bytes[index]
      if labelEnds.contains(byte) || scan.has("।", at: index) || scan.has("。", at: index) { break }
      if byte == UInt8(ascii: "."),
        ByteClass.space.contains(scan[index + 1]) || index + 1 == scan.count,
        !isShort(scan, before: index)
      {
        break
      }
      // A heading behind a short word's dot: that was the end.
      if byte == UInt8(ascii: ":") {
        guard let dot, dot > begin else { return nil }
        stop = dot
        break
      }
      if byte == UInt8(ascii: "."), scan[index + 1] == 0x20 { dot = stop }
      index += 1
      if byte > 0x20, byte != 0x2C, byte != UInt8(ascii: ".") { stop = index }
      if ByteClass.digit.contains(byte), !scan.isWord(at: index), scan[index] == 0x20,
        (5...6).contains(index - scan.start(of: .digit, before: index, limit: 8)),
        !CapitalWord.isCapital(scan, index + 1)
      {
        break
      }
    }
    // What a first pass took out behind it was no part of it then.
    if scan[index] == UInt8(ascii: "<"), Placeholder.end(scan, at: index) != nil { return nil }
    let range = begin..<stop
    guard stop - begin >= 8, scan.hasDigit(in: range), FieldKind.isAddress(scan, range),
      !scan.bytes[range].contains(where: codeMarks.contains),
      !hasDottedDigits(scan, range)
    else { return nil }
    return Finding(type: "ADDRESS", range: range)
  }

  private static let codeMarks = ByteClass("[]$%*`\\")
  private static let labelEnds = ByteClass("\n\r\t;|<>{}=@")

  private static func wordEnd(_ scan: Scan, _ start: Int) -> Int {
    var index = start
    while index < min(scan.count, start + 16), !ByteClass.space.contains(scan.bytes[index]) {
      index += 1
    }
    return index
  }

  /// Whether the word before a dot is an abbreviation or a small number.
  private static func isShort(_ scan: Scan, before dot: Int) -> Bool {
    var (index, letters) = (dot, 0)
    while index > max(0, dot - 12),
      scan.isWord(at: index - 1) || scan[index - 1] == UInt8(ascii: ".")
    {
      if scan.bytes[index - 1] & 0xC0 != 0x80 { letters += 1 }
      index -= 1
    }
    let isNumber = ByteClass.digit.contains(scan[dot - 1])
    return letters <= (isNumber ? 2 : 3)
  }

  private static func hasDottedDigits(_ scan: Scan, _ range: Range<Int>) -> Bool {
    var dots = 0
    for index in range.dropFirst()
    where scan.bytes[index] == 0x2E && ByteClass.digit.contains(scan.bytes[index - 1])
      && ByteClass.digit.contains(scan[index + 1])
    { dots += 1 }
    return dots >= 1
  }
}
