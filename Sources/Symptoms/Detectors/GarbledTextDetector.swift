/// Dropped and doubled words, token salad, broken Unicode.
enum GarbledTextDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    let userIsBroken = isBroken(conversation.userText)
    for answer in conversation.answers {
      if !userIsBroken, isBroken(answer.text) { found.add(.garbledText, .answer, 0.9) }
      let score = grammarBreaks(answer.words.words)
      if score >= 2 { found.add(.garbledText, .answer, min(1, 0.5 + 0.1 * Double(score))) }
    }
  }

  /// Replacement characters, and UTF-8 read as Latin-1.
  private static func isBroken(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { isBroken($0) }
  }

  private static func isBroken(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var mojibake = 0
    while index + 3 < text.count {
      guard text[index] >= 0xC3 else {
        index += 1
        continue
      }
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
  private static func grammarBreaks(_ words: [ProseWords.Word]) -> Int {
    var breaks = 0
    var (salad, sentence): (Int, Int32) = (0, 0)
    var previous: UInt64 = 0
    let (pairs, doubled) = (pairs, doubled)
    for word in words {
      if word.sentence != sentence {
        if salad >= 3 { breaks += salad }
        (salad, sentence) = (0, word.sentence)
      }
      if word.follows {
        if word.hash == previous, doubled.contains(word.hash) { breaks += 1 }
        if pairs[WordHash.pair(previous, word.hash)] == 1 { breaks += 1 }
      }
      if word.isUnpronounceable { salad += 1 }
      previous = word.hash
    }
    return breaks + (salad >= 3 ? salad : 0)
  }

  private static let doubled: Set<UInt64> = Set(
    "the a an of to and is are in on for with it this be was by or as at from we you will can not"
      .split(separator: " ").map { WordHash.of($0.utf8) })

  /// A function word and those that cannot follow it in a sentence.
  private static let pairs: HashIndex = {
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
    var pairs = HashIndex(capacity: 1024)
    for line in lines {
      let parts = line.split(separator: ":")
      for word in parts[1].split(separator: " ") {
        pairs[WordHash.pair(WordHash.of(parts[0].utf8), WordHash.of(word.utf8))] = 1
      }
    }
    return pairs
  }()
}
