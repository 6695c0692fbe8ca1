/// Names in Chinese, Japanese and Korean, by introductions and honorifics.
enum EasternNames {
  static let introductions = [
    "我叫", "我的名字是", "我的名字叫", "姓名：", "姓名:", "联系人：", "私の名前は", "わたしの名前は", "名前は",
    "收件人", "聯絡人", "联络人", "患者：", "氏名 ", "姓名 ", "父", "母", "爸爸", "妈妈", "奶奶 ", "爷爷 ", "엄마 ", "아빠 ",
    "아버지 ", "어머니 ", "아이 ", "담당자 ",
    "原告：", "被告：", "原告　", "被告　", "租客：", "承租人：", "出租人：", "担保人：", "申请人：", "委托人：", "负责人：",
    "收款人：", "受取人：", "契約者：", "환자명: ", "고객명: ", "임차인: ", "고소인 ", "피고소인 ", "작성자 ",
    "氏名：", "氏名:", "お名前：", "제 이름은 ", "이름은 ", "이름: ", "성명: ", "성함: ", "저는 ",
  ]
  static let honorifics = ["先生", "女士", "小姐", "さん", "様", "씨", "님"]

  private static let stops = WideCharacters(
    "的在是，。でとは、입이のすだにをが从来今住请我它他她你（！？；：예라と")

  /// The two to four characters behind an introduction.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var stop = scan.end(of: .blank, from: end, limit: 2)
    let begin = stop
    var count = 0
    while count < 4, isCharacter(scan, stop),
      count == 0 && korean.contains(scan, at: stop)
        || !stops.contains(scan, at: stop) && !isNumeral(scan, stop, isFirst: count == 0)
    {
      stop += 3
      count += 1
    }
    let isLoose =
      scan.has("저는 ", at: start) || scan.has("엄마", at: start) || scan.has("아빠", at: start)
      || scan.has("아버지", at: start) || scan.has("어머니", at: start) || scan.has("아이", at: start)
      || scan.has("담당자 ", at: start) || scan.has("고소인 ", at: start)
      || scan.has("피고소인 ", at: start) || scan.has("작성자 ", at: start)
    let isParent =
      scan.has("父", at: start) || scan.has("母", at: start) || scan.has("爸爸", at: start)
      || scan.has("妈妈", at: start) || scan.has("奶奶", at: start) || scan.has("爷爷", at: start)
    if isParent {
      guard chinese.contains(scan, at: begin), isNamed(scan, behind: stop) else { return nil }
    }
    // A party of a contract or a suit, unless more of a firm's name follows.
    let isParty = scan.has("：", at: end - 3) || scan.has("\u{3000}", at: end - 3)
    if isParty, isCharacter(scan, stop), !scan.has("、", at: stop), !scan.has("（", at: stop) {
      return nil
    }
    let isJapanese =
      scan.has("氏名", at: start) || scan.has("お名前", at: start) || scan.has("原告　", at: start)
      || scan.has("被告　", at: start)
    if count == 1, isJapanese, let both = apart(scan, from: stop) {
      return Finding(type: "PERSON", range: begin..<both)
    }
    let isLabel =
      scan.has("收件人", at: start) || scan.has("聯絡人", at: start) || scan.has("联络人", at: start)
    if isLabel, !chinese.contains(scan, at: begin) { return nil }
    guard (2...4).contains(count),
      !isLoose || count == 3 && (korean.contains(scan, at: begin) || isNamed(scan, behind: stop))
    else {
      return nil
    }
    // A parent or a child in chats is named before a number, a bracket or a particle.
    if isLoose, !scan.has("저는 ", at: start), !isNamed(scan, behind: stop) { return nil }
    // Japanese family and given names stand apart.
    if count <= 3, isJapanese, let both = apart(scan, from: stop) { stop = both }
    return Finding(type: "PERSON", range: begin..<stop)
  }

  /// The end of a given name behind a family name and a blank.
  private static func apart(_ scan: Scan, from stop: Int) -> Int? {
    guard scan[stop] == 0x20 || scan.has("\u{3000}", at: stop) else { return nil }
    let next = scan[stop] == 0x20 ? stop + 1 : stop + 3
    var given = next
    while given < next + 12, isCharacter(scan, given), !stops.contains(scan, at: given) {
      given += 3
    }
    return (1...3).contains((given - next) / 3) ? given : nil
  }

  private static func isNamed(_ scan: Scan, behind stop: Int) -> Bool {
    scan[stop] == 0x20
      && (ByteClass.digit.contains(scan[stop + 1]) || scan[stop + 1] == UInt8(ascii: "("))
  }

  /// The name before an honorific.
  static func honoured(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var end = start
    if scan[end - 1] == 0x20 { end -= 1 }
    let isKorean = scan.has("씨", at: start) || scan.has("님", at: start)
    let isJapanese = scan.has("さん", at: start) || scan.has("様", at: start)
    var best: Int?
    var index = end
    let stops = Self.stops
    for count in 1...4 {
      guard isCharacter(scan, index - 3),
        isKorean && count == 3 && korean.contains(scan, at: index - 3)
          || !stops.contains(scan, at: index - 3)
            && !isNumeral(scan, index - 3, isFirst: !isJapanese),
        !isJapanese || isIdeograph(scan, index - 3)
      else { break }
      index -= 3
      if isJapanese {
        if count >= 2 { best = index }
      } else if count <= 3, isKorean ? count == 3 : true,
        (isKorean ? korean : chinese).contains(scan, at: index)
      {
        best = index
      }
    }
    // A family name before a blank.
    if isJapanese, let given = best ?? (index < end ? index : nil),
      scan[given - 1] == 0x20 || scan.has("\u{3000}", at: given - 3)
    {
      let blank = scan[given - 1] == 0x20 ? given - 1 : given - 3
      var family = blank
      while family > blank - 9, isIdeograph(scan, family - 3), !stops.contains(scan, at: family - 3)
      { family -= 3 }
      if family < blank { best = family }
    }
    return best.map { Finding(type: "PERSON", range: $0..<end) }
  }

  /// Whether a character of three bytes, ideograph, kana or syllable, stands at an index.
  @inline(__always)
  private static func isCharacter(_ scan: Scan, _ index: Int) -> Bool {
    index >= 0 && index + 3 <= scan.count && (0xE3...0xED).contains(scan.bytes[index])
      && !scan.has("\u{3000}", at: index)
  }

  /// What stands behind a one that is a word's and no name's: `一个`, `一直`.
  private static let counted = WideCharacters("个個些直下起样樣定般会會点點边邊面切共种種份家")

  /// Whether a one stands at an index that is a number: names begin with none, but end in some.
  private static func isNumeral(_ scan: Scan, _ index: Int, isFirst: Bool) -> Bool {
    scan.has("一", at: index) && (isFirst || counted.contains(scan, at: index + 3))
  }

  private static func isIdeograph(_ scan: Scan, _ index: Int) -> Bool {
    (0xE4...0xE9).contains(scan[index])
  }

  private static let chinese = WideCharacters(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹"
      + "熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖洪武莫孔柴尚冼麥佟闵倪骆聂耿詹霍颜邢裴翟覃甄鲍張劉陳楊黃趙吳孫馬羅鄭謝許鄧馮韓蕭葉蔣蘇魏呂盧鍾譚簡")
  private static let korean = WideCharacters("김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구표명국빈간봉마")
}
