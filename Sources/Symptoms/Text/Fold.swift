/// Folding of users' words, so that one spelling in a lexicon finds the many that people type.
enum Fold {
  /// Small letters, no vowel marks, one form for letters that are typed in several ways.
  ///
  /// Zero where the scalar is dropped. Traditional Chinese characters become simplified ones.
  static func scalar(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0..<0x80: scalar
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
    case 0xAD, 0x200B...0x200F, 0xFEFF, 0x300...0x36F: 0
    case 0x2018, 0x2019, 0x2BC, 0xB4: 0x27
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x100...0x233, 0x1EA0...0x1EF9: latin(scalar)
    case 0x391...0x3A9: scalar + 0x20
    case 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar == 0x401 ? 0x435 : scalar + 0x50
    case 0x451: 0x435
    case 0x600...0x6FF: arabic(scalar)
    case 0x900...0x97F: devanagari(scalar)
    case 0xFF01...0xFF5E: Self.scalar(scalar - 0xFEE0)
    case 0x4E00...0x9FFF: Simplified.table[scalar] ?? scalar
    default: scalar
    }
  }

  private static func latin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // Turkish is typed with and without the dot.
    case 0x130, 0x131: 0x69
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E, 0x1AF: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x138, 0x149, 0x17F: scalar
    default: scalar & 1 == 0 ? scalar + 1 : scalar
    }
  }

  private static func arabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x621, 0x640, 0x64B...0x65F, 0x670: 0
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x629: 0x647
    case 0x649, 0x626: 0x64A
    case 0x624: 0x648
    default: scalar
    }
  }

  private static func devanagari(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x93C: 0
    case 0x901: 0x902
    case 0x958: 0x915
    case 0x959: 0x916
    case 0x95A: 0x917
    case 0x95B: 0x91C
    case 0x95C: 0x921
    case 0x95D: 0x922
    case 0x95E: 0x92B
    case 0x95F: 0x92F
    default: scalar
    }
  }

  /// A folded Latin letter without its accent; the scalar itself where it has none.
  static func base(_ scalar: UInt32) -> UInt32 {
    let letter: Character? =
      switch scalar {
      case 0xDF, 0x15B, 0x15D, 0x15F, 0x161, 0x219: "s"
      case 0xE0...0xE6, 0x101, 0x103, 0x105, 0x1EA0...0x1EB7: "a"
      case 0xE7, 0x107, 0x109, 0x10B, 0x10D: "c"
      case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B, 0x1EB8...0x1EC7: "e"
      case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x1EC8...0x1ECB: "i"
      case 0xF0, 0x10F, 0x111: "d"
      case 0xF1, 0x144, 0x146, 0x148: "n"
      case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151, 0x153, 0x1A1, 0x1ECC...0x1EE3: "o"
      case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173, 0x1B0, 0x1EE4...0x1EF1: "u"
      case 0xFD, 0xFF, 0x1EF2...0x1EF9: "y"
      case 0x11D, 0x11F, 0x121, 0x123: "g"
      case 0x142, 0x13A, 0x13C, 0x13E: "l"
      case 0x155, 0x159: "r"
      case 0x163, 0x165, 0x21B: "t"
      case 0x17A, 0x17C, 0x17E: "z"
      default: nil
      }
    return letter?.asciiValue.map(UInt32.init) ?? scalar
  }

  /// A text folded. Linear in its length.
  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var walk = ScalarWalk(bytes[...])
    while let (scalar, _) = walk.next() {
      let folded = Self.scalar(scalar)
      if folded != 0 { UTF8Bytes.append(folded, to: &result) }
    }
    return result
  }

  /// A folded text without accents.
  static func stripped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var walk = ScalarWalk(text)
    while let (scalar, _) = walk.next() { UTF8Bytes.append(base(scalar), to: &result) }
    return result
  }

  /// The scalars of a folded word, those beyond the basic plane left out.
  static func scalars(_ word: ArraySlice<UInt8>) -> [UInt16] {
    var result: [UInt16] = []
    result.reserveCapacity(word.count)
    var walk = ScalarWalk(word)
    while let (scalar, _) = walk.next() { result.append(UInt16(truncatingIfNeeded: scalar)) }
    return result
  }

  /// Whether two words differ by one inserted, dropped, changed or swapped letter, or by none.
  static func isOneEdit(
    _ left: UnsafeBufferPointer<UInt16>, _ right: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    let (a, b) = left.count <= right.count ? (left, right) : (right, left)
    guard b.count - a.count <= 1 else { return false }
    var i = 0
    while i < a.count, a[i] == b[i] { i += 1 }
    if a.count < b.count { return areEqual(a, i, b, i + 1) }
    guard i < a.count else { return true }
    if areEqual(a, i + 1, b, i + 1) { return true }
    return i + 1 < a.count && a[i] == b[i + 1] && a[i + 1] == b[i] && areEqual(a, i + 2, b, i + 2)
  }

  /// Whether the rests of two words from a place in each are the same and as long.
  private static func areEqual(
    _ a: UnsafeBufferPointer<UInt16>, _ i: Int, _ b: UnsafeBufferPointer<UInt16>, _ j: Int
  ) -> Bool {
    guard a.count - i == b.count - j else { return false }
    return (0..<a.count - i).allSatisfy { a[i + $0] == b[j + $0] }
  }
}

/// Writing scalars as UTF-8.
enum UTF8Bytes {
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    default:
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x07))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }
}

/// Traditional characters that complaints use, and their simplified forms.
enum Simplified {
  static let table: [UInt32: UInt32] = {
    let pairs = """
      這这個个們们來来說说話话語语請请問问題题應应該该對对錯错誤误碼码亂乱會会還还沒没為为無无與与從从後后開开關关\
      時时間间過过進进運运動动機机電电腦脑網网頁页號号帳账戶户費费買买賣卖價价錢钱單单據据圖图書书寫写讀读聽听見见\
      觀观覺觉學学習习記记憶忆憂忧體体壞坏舊旧種种類类變变換换轉转復复複复讓让認认識识調调論论證证譯译護护當当實实\
      現现發发點点線线經经組组結结終终統统續续絕绝給给級级紅红純纯細细約约紙纸陣阵陰阴隨随難难雜杂離离雙双連连遠远\
      適适選选遺遗釋释鐘钟鎖锁鍵键錄录鏡镜長长門门閉闭閃闪順顺須须預预領领頭头頻频額额顯显風风飛飞飯饭飾饰驗验騙骗\
      斷断數数據据擊击擇择擔担擴扩攔拦擾扰殘残氣气決决況况測测淚泪滿满漢汉滯滞漸渐潰溃濾滤災灾爛烂爾尔狀状獨独獲获\
      環环產产畫画異异瘋疯癡痴盡尽監监盤盘確确碼码禮礼稱称穩稳積积穿穿競竞筆笔節节簡简糟糟糾纠絲丝維维緒绪緩缓縮缩\
      總总繁繁織织繞绕繼继纖纤罰罚義义聲声職职聯联肅肃脫脱臉脸興兴舉举艱艰節节範范荒荒華华葉叶蓋盖藝艺虛虚蟲虫術术\
      衝冲裝装裡里製制規规視视訂订計计訊讯討讨訓训託托設设許许訴诉診诊詞词試试詢询詳详誠诚誰谁課课誼谊談谈謂谓講讲謝谢\
      謎谜謊谎豐丰貓猫負负財财責责貨货貼贴貴贵費费質质賬账購购贈赠趕赶跡迹輕轻較较載载輸输辦办農农迴回達达違违遞递\
      遲迟邊边郵邮鄉乡醫医釘钉針针鈕钮銀银銷销鋪铺錶表鏈链閱阅隊队階阶際际雲云靈灵靜静響响頓顿顧顾飄飘餘余馬马駐驻\
      驚惊髮发鬧闹魚鱼鳥鸟麗丽麥麦麼么黃黄齊齐齒齿龍龙龜龟劃划劇剧勁劲勞劳務务動动勝胜區区協协卻却厭厌參参員员單单嗎吗\
      嘗尝嘆叹嚴严團团園园圓圆壓压壘垒壯壮夠够夢梦奪夺奮奋婦妇媽妈寧宁寬宽寶宝將将專专尋寻導导屬属層层幫帮幾几庫库廠厂\
      廢废廣广張张強强彈弹徑径徹彻態态慘惨慣惯憑凭戰战戲戏掃扫掛挂採采損损搖摇搶抢撥拨攝摄敗败敵敌暫暂曉晓條条構构樣样\
      標标樂乐權权檔档檢检歐欧歲岁歷历歸归殺杀毀毁
      """
    let scalars = pairs.unicodeScalars.map(\.value)
    var table: [UInt32: UInt32] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2)
    where scalars[index] != scalars[index + 1] {
      table[scalars[index]] = scalars[index + 1]
    }
    return table
  }()
}
