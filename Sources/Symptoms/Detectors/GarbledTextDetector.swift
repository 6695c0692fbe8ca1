/// Dropped and doubled words, token salad, broken Unicode.
enum GarbledTextDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    let userIsBroken = isBroken(conversation.userText)
    for answer in conversation.answers {
      if !userIsBroken, isBroken(answer.text) { found.add(.garbledText, .answer, 0.9) }
      let score = grammarBreaks(answer.prose)
      if score >= 2 { found.add(.garbledText, .answer, min(1, 0.5 + 0.1 * Double(score))) }
    }
  }

  /// Replacement characters, and UTF-8 read as Latin-1.
  private static func isBroken(_ text: [UInt8]) -> Bool {
    var index = 0
    var mojibake = 0
    while index + 3 < text.count {
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { return true }
      // "Ã" or "â" before a character that follows it only in mojibake.
      if text[index] == 0xC3, text[index + 1] == 0x83 || text[index + 1] == 0xA2,
        text[index + 2] == 0xC2 || (text[index + 2] == 0xE2 && text[index + 1] == 0xA2)
      {
        mojibake += 1
        if mojibake >= 2 { return true }
      }
      index += 1
    }
    return false
  }

  /// Pairs that English never has, doubled function words, and words that are no words.
  private static func grammarBreaks(_ prose: [UInt8]) -> Int {
    var breaks = 0
    for line in prose.split(separator: 0x0A) {
      var previous: [UInt8] = []
      var salad = 0
      for word in rawWords(line) {
        let folded = Bytes.folded(word)
        if folded == previous, doubled.contains(folded) { breaks += 1 }
        if let impossible = pairs[previous], impossible.contains(folded) { breaks += 1 }
        if isSalad(word) { salad += 1 }
        previous = folded
        if word.last == UInt8(ascii: ",") { previous = [] }
      }
      if salad >= 3 { breaks += salad }
    }
    return breaks
  }

  private static func rawWords(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: 0x20).map { word in
      // Brackets and marks at the ends do not belong to the word; a sentence's end separates.
      let head = word.drop { !Bytes.isLetter($0) && $0 < 0x80 }
      var tail = head
      while let last = tail.last, !Bytes.isLetter(last), last < 0x80 { tail = tail.dropLast() }
      return tail.count == head.count ? tail : head.prefix(tail.count + 1)
    }
  }

  /// A capital inside a word of small letters, twice: `thEn uSe`. Identifiers have their own case.
  private static func isSalad(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 5, word.allSatisfy(Bytes.isLetter) else { return false }
    let vowels = word.count { "aeiouyAEIOUY".utf8.contains($0) }
    return vowels == 0 && word.contains { (0x61...0x7A).contains($0) } && word.count >= 6
  }

  private static let doubled: Set<[UInt8]> = Set(
    "the a an of to and is are in on for with it this be was by or as at from we you will can not"
      .split(separator: " ").map { Array($0.utf8) })

  /// A function word and those that cannot follow it in a sentence.
  private static let pairs: [[UInt8]: Set<[UInt8]>] = {
    let lines = [
      "the: the a an of is are was were and or to in on at it this that will would should can has have be by",
      "a: the a an of is are was were and or to in on at it this that will would should can has have be by",
      "an: the a an of is are was were and or to in on at it will would should can has have be by",
      "of: of is are was were and or to be by will would should can has have",
      "to: of is are was were and or to will would should can has had",
      "and: of and or are", "or: of or",
      "for: of is are was were and or to for be will would should can",
      "with: of is are was were and or to be with will would should can",
      "into: of is are was and or to be will would should",
      "from: of is are was were and or be will",
      "your: of is are was were and or to the a an in on at",
      "my: of is are was were and or to the a an",
      "is: is are was were of will would should", "are: is are was were of will would should",
    ]
    var pairs: [[UInt8]: Set<[UInt8]>] = [:]
    for line in lines {
      let parts = line.split(separator: ":")
      pairs[Array(parts[0].utf8)] = Set(parts[1].split(separator: " ").map { Array($0.utf8) })
    }
    return pairs
  }()
}
