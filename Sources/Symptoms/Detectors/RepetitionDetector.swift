/// Loops: the same words, lines or sentences again and again.
enum RepetitionDetector {
  /// The longest period looked for, in words.
  private static let longestPeriod = Int(ProseReader.longestPeriod)

  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers {
      // What spares ordinary prose the search.
      let strength =
        answer.facts.mayRepeat && !isTable(answer.prose)
        ? answer.words.words.withUnsafeBufferPointer(loop) : nil
      if let strength = strength ?? lines(answer) {
        // The request is read only where there is something to explain.
        if !conversation.othersSay(asked, before: answer),
          !asksForTimes(conversation, before: answer)
        {
          found.add(.repetition, .answer, strength)
        }
        return
      }
    }
  }

  /// What a user says who wants to have it said again and again.
  private static let asked = Needles([
    "repeat the word", "repeat the phrase", "repeat the line", "repeat this", "repeat after",
    "repeat it", "times in a row", "wiederhole das wort", "wiederhole den satz", "répète le mot",
    "nakarat", "tekerleme", "nursery rhyme", "kinderreim", "comptine", "meditat", "méditat",
    "breathing",
    "chorus", "refrain", "lyrics", "mantra", "repeats a", "repeating the", "that repeats",
    "song text", "liedtext", "paroles", "estribillo", "refrão", "ritornello", "припев", "副歌", "歌詞",
    "ten times", "five times", "twenty times", "fifty times", "hundred times", "zehnmal",
    "zehn mal",
    "hundertmal", "dix fois", "cent fois", "diez veces", "cien veces", "dez vezes", "dieci volte",
    "tien keer", "dziesięć razy", "десять раз", "on kere", "sepuluh kali", "mười lần",
    "repite la palabra", "repita a palavra", "ripeti la parola", "повтори слово",
  ])

  /// Whether the user says how often, in figures.
  private static func asksForTimes(
    _ conversation: Conversation, before answer: Conversation.Answer
  ) -> Bool {
    conversation.others[..<answer.othersBefore].contains { text in
      text.withUnsafeBufferPointer { text in
        times.contains { word in
          var index = 0
          while let found = text.first(word, from: index) {
            if found > 0, Bytes.isDigit(text[found - 1]) { return true }
            index = found + 1
          }
          return false
        }
      }
    }
  }

  private static let times: [StaticString] = [
    " times", "x times", " mal ", " Mal ", "-mal", " fois", " veces", " vezes", " volte", " keer",
    " razy", " раз", " kez", " kere", " مر", " बार", " ครั้ง", " lần", " kali", "次", "遍", "回", "번",
  ]

  private typealias Words = UnsafeBufferPointer<ProseWords.Word>

  /// Whether a text has a table's rows, which are alike by nature.
  private static func isTable(_ prose: [UInt8]) -> Bool {
    prose.withUnsafeBufferPointer { prose in
      var (index, rows) = (0, 0)
      while let found = prose.first("|\n|", from: index), rows < 4 {
        rows += 1
        index = found + 2
      }
      return rows >= 4
    }
  }

  /// A stretch that equals itself shifted by a period: at least three more turns of it. Linear in
  /// the words for each period.
  private static func loop(_ words: Words) -> Double? {
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
  private static func repeats(_ words: Words, _ period: Int, times: Int) -> Bool {
    var start = period
    while start + times <= words.count {
      var index = start + times - 1
      while index >= start, words[index].hash == words[index - period].hash { index -= 1 }
      if index < start { return true }
      start = index + 1
    }
    return false
  }

  /// One long line again and again: in prose four times nearly next to each other, in code, which
  /// repeats itself by nature, six times in a row.
  private static func lines(_ answer: Conversation.Answer) -> Double? {
    let prose = answer.prose.withUnsafeBufferPointer { prose in
      lines(prose, most: 6, times: 4) ?? items(prose)
        ?? (answer.isPlain ? nil : sentences(prose) ?? clauses(prose))
        ?? (answer.facts.mayRepeat ? longSentences(prose) : nil)
    }
    if let prose { return prose }
    for code in answer.fences.map(\.code) + (answer.openCode.map { [$0] } ?? []) {
      let strength = code.withUnsafeBufferPointer { lines($0, most: 1, times: 6) ?? rows($0) }
      if let strength { return strength }
    }
    return nil
  }

  /// A long line seen lately, and how often.
  private struct Seen {
    var text: ByteView
    var index: Int
    var count: Int
  }

  /// Compares each long line with those of the `most` lines before it.
  private static func lines(_ text: ByteView, most: Int, times: Int) -> Double? {
    guard text.count >= 24 * times else { return nil }
    var recent: [Seen] = []
    recent.reserveCapacity(most + 1)
    for (index, line) in Lines(text).enumerated() {
      let trimmed = line.trimmedStart
      guard trimmed.count >= 24, trimmed.next(0x20) < trimmed.count else { continue }
      if let first = recent.first, index - first.index > most { recent.removeFirst() }
      let known = recent.last { index - $0.index <= most && $0.text.equals(trimmed) }
      let count = (known?.count ?? 0) + 1
      if count >= times { return min(1, 0.6 + Double(count) * 0.05) }
      recent.append(Seen(text: trimmed, index: index, count: count))
    }
    return nil
  }

  /// A list that gives the same item five times in a row, or nothing but the same few, nine of them
  /// and more.
  private static func items(_ text: ByteView) -> Double? {
    var previous: [UInt64] = []
    // How many in a row were the same as those one, two and three before.
    var rows = [0, 0, 0]
    for line in Lines(text) {
      guard let item = item(line) else { continue }
      let hash = WordHash.whole(item)
      for period in 1...3 {
        let isSame = period <= previous.count && previous[previous.count - period] == hash
        rows[period - 1] = isSame ? rows[period - 1] + 1 : 0
        if rows[period - 1] >= 4, item.count >= 12 || period == 1 { return 0.8 }
      }
      previous.append(hash)
    }
    return previous.count >= 9 && Set(previous).count * 3 <= previous.count ? 0.8 : nil
  }

  /// What stands behind a list's number or bullet; nil where there is none, or nothing of a length.
  private static func item(_ line: ByteView) -> ByteView? {
    let body = line.trimmedStart
    var end = 0
    if let first = body.first, "-*+".utf8.contains(first) {
      guard body.count > 1, body[1] == 0x20 else { return nil }
      end = 1
    } else {
      while end < body.count, Bytes.isDigit(body[end]) { end += 1 }
      guard end > 0, end < body.count, body[end] == 0x2E || body[end] == 0x29 else { return nil }
      end += 1
    }
    let item = body.part(end..<body.count).trimmedStart
    return item.count >= 4 ? item : nil
  }

  /// One short line of code ten times in a row, no bracket, tag or figure, which come in rows; or some
  /// lines together four times.
  private static func rows(_ code: ByteView) -> Double? {
    var lines: [(hash: UInt64, size: Int)] = []
    var row = 0
    for line in Lines(code) {
      let body = line.trimmedStart
      guard !body.isEmpty else { continue }
      let hash = WordHash.whole(body)
      let isWorded = body.count >= 6 && body.prefix(12).count(where: Bytes.isLetter) >= 4
      row = isWorded && body[0] != 0x3C && lines.last?.hash == hash ? row + 1 : 1
      if row >= 10 { return 0.8 }
      lines.append((hash, body.count))
    }
    for period in 2..<13 where lines.count >= 4 * period {
      var same = 0
      for index in period..<lines.count {
        same = lines[index].hash == lines[index - period].hash ? same + 1 : 0
        guard same == 3 * period else { continue }
        let block = lines[(index - period + 1)...index]
        if block.reduce(0, { $0 + $1.size }) >= 40, Set(block.map(\.hash)).count > 1 { return 0.8 }
      }
    }
    return nil
  }

  /// A long sentence four times nearly next to each other.
  private static func longSentences(_ text: ByteView) -> Double? {
    var recent: [UInt64: (count: Int, last: Int)] = [:]
    for (index, sentence) in text.split(whereSeparator: { ".!?\n".utf8.contains($0) }).enumerated()
    {
      let body = ByteView(rebasing: sentence).trimmedStart
      guard body.count >= 40 else { continue }
      let key = WordHash.whole(body)
      let count = recent[key].map { index - $0.last <= 4 ? $0.count + 1 : 1 } ?? 1
      recent[key] = (count, index)
      if count >= 4 { return min(1, 0.6 + Double(count) * 0.05) }
    }
    return nil
  }

  /// The same few clauses of a script without spaces in turn, four times and more.
  private static func clauses(_ text: ByteView) -> Double? {
    guard text.greatest >= 0xE3 else { return nil }
    var clauses: [(hash: UInt64, size: Int)] = []
    // The last bytes of commas and full stops, which few other characters end with.
    for part in text.split(whereSeparator: { $0 == 0x8C || $0 == 0x82 || $0 == 0x81 || $0 == 0x0A })
    {
      let clause = ByteView(rebasing: part)
      clauses.append((WordHash.whole(clause), clause.count))
    }
    for period in 1..<7 where clauses.count >= 5 * period {
      var same = 0
      for index in period..<clauses.count {
        same = clauses[index].hash == clauses[index - period].hash ? same + 1 : 0
        guard same >= 4 * period else { continue }
        let block = clauses[(index - period + 1)...index]
        if block.reduce(0, { $0 + $1.size }) >= 8 { return 0.8 }
      }
    }
    return nil
  }

  /// A sentence of a script without spaces four times nearly next to each other.
  private static func sentences(_ text: ByteView) -> Double? {
    guard text.greatest >= 0xE3 else { return nil }
    var recent: [UInt64: (count: Int, last: Int)] = [:]
    for (index, sentence) in text.split(whereSeparator: { $0 == 0x82 || $0 == 0x0A }).enumerated() {
      guard sentence.count >= 15 else { continue }
      let key = WordHash.whole(ByteView(rebasing: sentence))
      let count = recent[key].map { index - $0.last <= 4 ? $0.count + 1 : 1 } ?? 1
      recent[key] = (count, index)
      if count >= 4 { return min(1, 0.6 + Double(count) * 0.05) }
    }
    return nil
  }
}
