/// People by the words around them, and by first names that are followed by another name.
enum NameRules {
  /// Words behind which a person's name stands.
  static let introductions = [
    "my name is ", "My name is ", "i am called ", "name's ", "Mr. ", "Mrs. ", "Ms. ", "Dr. ",
    "Mr ", "Mrs ", "Prof. ", "Herr ", "Frau ", "Madame ", "Monsieur ", "Señor ", "Señora ",
    "ich heiße ", "Ich heiße ", "mein Name ist ", "Mein Name ist ", "je m'appelle ",
    "Je m'appelle ", "me llamo ", "Me llamo ", "mi nombre es ", "Mi nombre es ", "mi chiamo ",
    "Mi chiamo ", "meu nome é ", "Meu nome é ", "mijn naam is ", "Mijn naam is ",
    "nazywam się ", "Nazywam się ", "Dear ", "Liebe ", "Lieber ", "Best regards,\n", "Regards,\n",
    "Sincerely,\n", "Cheers,\n", "Grüße,\n", "Cordialement,\n", "Saludos,\n", "Thanks,\n",
  ]

  /// One to three capitalised words behind an introduction.
  static func introduced(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1) else { return nil }
    let stop = names(scan, from: end, most: 3)
    guard stop > end else { return nil }
    let first = scan.string(end..<stop).split(separator: " ").first.map(String.init) ?? ""
    guard !nobody.contains(first) else { return nil }
    return Finding(type: "PERSON", range: end..<stop)
  }

  private static let nobody: Set<String> = [
    "Sir", "Madam", "Team", "Claude", "Customer", "Support", "All", "Everyone", "Hiring", "Diary",
    "Lord", "God", "Future", "Friends", "Colleagues", "The", "A", "I", "It", "This",
  ]

  /// `你好，我叫…`, `私は…です`, `제 이름은 …`: the two to four characters behind.
  static let eastern = ["我叫", "我的名字是", "我是", "私の名前は", "わたしの名前は", "제 이름은 ", "저는 "]

  static func introducedEastern(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var stop = end
    var count = 0
    while count < 4, scan[stop] >= 0xE3, stop + 3 <= scan.count {
      let character = scan.string(stop..<(stop + 3))
      if ["的", "一", "在", "是", "，", "。", "で", "と", "は", "、", "입", "이"].contains(character) { break }
      stop += 3
      count += 1
    }
    guard (2...4).contains(count), !scan.has("我是", at: start) || count <= 3 else { return nil }
    if scan.has("我是", at: start) { return nil }
    return Finding(type: "PERSON", range: end..<stop)
  }

  /// A known first name and the name behind it.
  static func full(_ scan: Scan, start: Int, wordEnd: Int) -> Finding? {
    guard scan[wordEnd] == 0x20, FirstNames.contains(scan.bytes[start..<wordEnd]) else {
      return nil
    }
    var next = wordEnd + 1
    // A middle initial.
    if ByteClass.upper.contains(scan[next]), scan[next + 1] == UInt8(ascii: "."),
      scan[next + 2] == 0x20
    {
      next += 3
    }
    let stop = names(scan, from: next, most: 1)
    guard stop > next + 2 else { return nil }
    let last = scan.string(next..<stop)
    guard !notSurnames.contains(last) else { return nil }
    return Finding(type: "PERSON", range: start..<stop)
  }

  private static let notSurnames: Set<String> = [
    "The", "And", "Code", "Sonnet", "Opus", "Haiku", "Is", "Are", "Was", "Has", "Said", "API",
    "Street", "Road", "Avenue", "University", "Studio", "Script", "Server", "Test",
  ]

  /// The end of up to `most` capitalised words.
  private static func names(_ scan: Scan, from start: Int, most: Int) -> Int {
    var end = start
    var index = start
    for _ in 0..<most {
      guard isCapital(scan, index) else { break }
      let stop = wordEnd(scan, from: index)
      guard stop - index >= 2 || scan[stop] == UInt8(ascii: "."), stop - index <= 32 else { break }
      let isShouted = scan.bytes[(index + 1)..<stop].allSatisfy { ByteClass.upper.contains($0) }
      if isShouted, stop - index > 3 { break }
      end = stop
      index = stop + 1
      if scan[stop] == UInt8(ascii: "."), stop - index < 3 { index += 1 }
      guard scan[stop] == 0x20 || scan[stop] == UInt8(ascii: ".") else { break }
    }
    return end
  }

  static func wordEnd(_ scan: Scan, from start: Int) -> Int {
    var index = start
    let limit = min(scan.count, start + 40)
    while index < limit,
      ByteClass.letter.contains(scan.bytes[index]) || scan.bytes[index] >= 0x80
        || ((scan.bytes[index] == UInt8(ascii: "'") || scan.bytes[index] == UInt8(ascii: "-"))
          && ByteClass.upper.contains(scan[index + 1]))
    {
      index += 1
    }
    return index
  }

  /// A capital letter: ASCII, or of the Latin, Greek and Cyrillic blocks' leading bytes.
  private static func isCapital(_ scan: Scan, _ index: Int) -> Bool {
    let byte = scan[index]
    if ByteClass.upper.contains(byte) { return true }
    return byte == 0xC3 && scan[index + 1] < 0x9F || byte == 0xC4 || byte == 0xC5
      || (byte == 0xD0 && scan[index + 1] < 0xB0)
  }
}
