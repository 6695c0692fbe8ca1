/// Loops: the same words, lines or sentences again and again.
enum RepetitionDetector {
  /// The longest period looked for, in words.
  private static let longestPeriod = 48

  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    guard !asked.stands(in: conversation.userText) else { return }
    for answer in conversation.answers {
      let words = answer.words.words.map { $0.hash }
      let strength = recurs(words) ? loop(words) : nil
      if let strength = strength ?? lines(answer) {
        found.add(.repetition, .answer, strength)
        return
      }
    }
  }

  /// What a user says who wants to have it said again and again.
  private static let asked = Needles([
    "repeat the word", "repeat the phrase", "repeat the line", "repeat this", "repeat after",
    "repeat it", "times in a row", "wiederhole das wort", "wiederhole den satz", "répète le mot",
    "repite la palabra", "repita a palavra", "ripeti la parola", "повтори слово",
  ])

  /// Whether at least five words in a row stood there shortly before, as all of a loop's do: what
  /// spares ordinary prose the search. Two words that share a slot count as one.
  private static func recurs(_ words: [UInt64]) -> Bool {
    guard words.count >= 8 else { return false }
    var last = [Int32](repeating: -1000, count: 1024)
    var run = 0
    for (index, word) in words.enumerated() {
      let slot = Int(truncatingIfNeeded: word ^ word >> 32) & 1023
      run = index - Int(last[slot]) <= longestPeriod ? run + 1 : 0
      last[slot] = Int32(index)
      if run >= 5 { return true }
    }
    return false
  }

  /// A stretch that equals itself shifted by a period: at least three more turns of it. Linear in
  /// the words for each period.
  private static func loop(_ words: [UInt64]) -> Double? {
    guard words.count >= 8 else { return nil }
    for period in 1...min(longestPeriod, words.count / 2) {
      // One word needs more turns than a sentence.
      let needed =
        period == 1 ? 5 : period < 4 ? 4 * period : period < 8 ? 3 * period : 2 * period
      if repeats(words, period, times: needed) {
        return min(1, 0.7 + Double(needed) / Double(period) * 0.02)
      }
    }
    return nil
  }

  /// Whether so many words in a row equal those a period before. Read from a stretch's end, a word
  /// that differs rules out all stretches it lies in.
  private static func repeats(_ words: [UInt64], _ period: Int, times: Int) -> Bool {
    words.withUnsafeBufferPointer { words in
      var start = period
      while start + times <= words.count {
        var index = start + times - 1
        while index >= start, words[index] == words[index - period] { index -= 1 }
        if index < start { return true }
        start = index + 1
      }
      return false
    }
  }

  /// One long line again and again: in prose four times nearly next to each other, in code, which
  /// repeats itself by nature, six times in a row.
  private static func lines(_ answer: Conversation.Answer) -> Double? {
    if let strength = lines(answer.prose[...], most: 6, times: 4) { return strength }
    if let strength = items(answer.prose[...]) ?? sentences(answer.prose[...]) { return strength }
    for fence in answer.fences {
      if let strength = lines(fence.code, most: 1, times: 6) { return strength }
    }
    return nil
  }

  private static func lines(_ text: ArraySlice<UInt8>, most: Int, times: Int) -> Double? {
    guard text.count >= 24 * times else { return nil }
    var recent: [UInt64: (count: Int, last: Int)] = [:]
    for (index, line) in Lines(text).enumerated() {
      let trimmed = line.drop(while: Bytes.isSpace)
      guard trimmed.count >= 24, trimmed.contains(0x20) else { continue }
      let key = hash(trimmed)
      let known = recent[key]
      let count = known.map { index - $0.last <= most ? $0.count + 1 : 1 } ?? 1
      recent[key] = (count, index)
      if count >= times { return min(1, 0.6 + Double(count) * 0.05) }
    }
    return nil
  }

  /// A numbered list that gives the same item five times in a row.
  private static func items(_ text: ArraySlice<UInt8>) -> Double? {
    var (previous, row): (UInt64?, Int) = (nil, 0)
    for line in Lines(text) {
      let digits = line.drop(while: Bytes.isSpace)
      let rest = digits.drop(while: Bytes.isDigit)
      guard rest.startIndex > digits.startIndex, rest.first == 0x2E || rest.first == 0x29 else {
        continue
      }
      let item = hash(rest.dropFirst().drop(while: Bytes.isSpace))
      row = item == previous ? row + 1 : 1
      previous = item
      if row >= 5 { return 0.8 }
    }
    return nil
  }

  /// A sentence of a script without spaces four times nearly next to each other.
  private static func sentences(_ text: ArraySlice<UInt8>) -> Double? {
    guard text.contains(where: { $0 >= 0xE3 }) else { return nil }
    var recent: [UInt64: (count: Int, last: Int)] = [:]
    for (index, sentence) in text.split(whereSeparator: { $0 == 0x82 || $0 == 0x0A }).enumerated() {
      guard sentence.count >= 15 else { continue }
      let key = hash(sentence)
      let count = recent[key].map { index - $0.last <= 4 ? $0.count + 1 : 1 } ?? 1
      recent[key] = (count, index)
      if count >= 4 { return min(1, 0.6 + Double(count) * 0.05) }
    }
    return nil
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
