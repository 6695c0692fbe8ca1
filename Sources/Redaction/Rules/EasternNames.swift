/// Names in Chinese, Japanese and Korean, by introductions and honorifics.
enum EasternNames {
  static let introductions = [
    "我叫", "我的名字是", "我的名字叫", "姓名：", "姓名:", "联系人：", "私の名前は", "わたしの名前は", "名前は",
    "氏名：", "氏名:", "お名前：", "제 이름은 ", "이름은 ", "이름: ", "성명: ", "성함: ", "저는 ",
  ]
  static let honorifics = ["先生", "女士", "小姐", "さん", "様", "씨", "님"]

  private static let stops: Set<String> = [
    "的", "一", "在", "是", "，", "。", "で", "と", "は", "、", "입", "이", "の", "です", "だ", "に", "を", "が",
    "从", "来", "今", "住", "请", "我", "（", "！", "？", "；", "：", "예", "라", "と",
  ]

  /// The two to four characters behind an introduction.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var stop = scan.end(of: .blank, from: end, limit: 2)
    let begin = stop
    var count = 0
    while count < 4, let character = character(scan, stop), !stops.contains(character) {
      stop += 3
      count += 1
    }
    let isLoose = scan.has("저는 ", at: start)
    guard (2...4).contains(count), !isLoose || isFamily(scan, begin, korean) && count == 3 else {
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
    let surnames = isKorean ? korean : isJapanese ? [] : chinese
    var best: Int?
    var index = end
    for count in 1...4 {
      guard let character = character(scan, index - 3), !stops.contains(character),
        !isJapanese || isIdeograph(scan, index - 3)
      else { break }
      index -= 3
      if isJapanese {
        if count >= 2 { best = index }
      } else if surnames.contains(character), count <= 3, isKorean ? count == 3 : true {
        best = index
      }
    }
    return best.map { Finding(type: "PERSON", range: $0..<end) }
  }

  private static func isFamily(_ scan: Scan, _ index: Int, _ set: Set<String>) -> Bool {
    character(scan, index).map(set.contains) ?? false
  }

  /// A character of three bytes, ideograph, kana or syllable.
  private static func character(_ scan: Scan, _ index: Int) -> String? {
    guard index >= 0, index + 3 <= scan.count, (0xE3...0xED).contains(scan.bytes[index]),
      !scan.has("\u{3000}", at: index)
    else { return nil }
    return scan.string(index..<(index + 3))
  }

  private static func isIdeograph(_ scan: Scan, _ index: Int) -> Bool {
    (0xE4...0xE9).contains(scan[index])
  }

  private static let chinese = Set(
    ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹"
      + "熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖洪武莫孔張劉陳楊黃趙吳孫馬羅鄭謝許鄧馮韓蕭葉蔣蘇魏呂盧鍾譚")
      .map(String.init))
  private static let korean = Set("김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구".map(String.init))
}
