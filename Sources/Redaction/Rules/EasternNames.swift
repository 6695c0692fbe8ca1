/// Names in Chinese, Japanese and Korean, by introductions and honorifics.
enum EasternNames {
  static let introductions = [
    "我叫", "我的名字是", "我的名字叫", "姓名：", "姓名:", "联系人：", "私の名前は", "わたしの名前は", "名前は",
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
    let isLoose = scan.has("저는 ", at: start)
    guard (2...4).contains(count), !isLoose || korean.contains(scan, at: begin) && count == 3 else {
      return nil
    }
    return Finding(type: "PERSON", range: begin..<stop)
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
      + "熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖洪武莫孔張劉陳楊黃趙吳孫馬羅鄭謝許鄧馮韓蕭葉蔣蘇魏呂盧鍾譚")
  private static let korean = WideCharacters("김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구")
}
