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
        if !RepetitionRequest.isMade(in: conversation, before: answer) {
          found.add(.repetition, .answer, strength)
        }
        return
      }
    }
    // A file that goes round and round, as no user asked for.
    for call in conversation.toolCalls {
      guard let text = EditedFile.text(of: call), text.count >= 240 else { continue }
      if text.withUnsafeBufferPointer({ rows($0, isOutput: true) }) != nil {
        found.add(.repetition, .answer, 0.8)
        return
      }
    }
  }

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
      LetterRun.strength(prose) ?? CountedLines.strength(prose) ?? lines(prose, most: 6, times: 4)
        ?? ListLoop.strength(prose)
        ?? (answer.isPlain ? nil : sentences(prose) ?? clauses(prose))
        ?? (answer.facts.mayRepeat ? longSentences(prose) : nil)
    }
    if let prose { return prose }
    for fence in answer.fences {
      if let strength = code(fence.code, isOutput: outputs.contains(fence.language)) {
        return strength
      }
    }
    return answer.openCode.flatMap { code($0, isOutput: false) }
  }

  /// Fences that show what a program prints, which may well go round.
  private static let outputs: Set<String> = [
    "", "text", "txt", "output", "console", "plaintext", "ascii",
  ]

  private static func code(_ code: ArraySlice<UInt8>, isOutput: Bool) -> Double? {
    code.withUnsafeBufferPointer {
      lines($0, most: 1, times: 6) ?? rows($0, isOutput: isOutput && !assigns($0))
    }
  }

  /// Whether most lines give something a value, as no output does.
  private static func assigns(_ code: ByteView) -> Bool {
    var (lines, values) = (0, 0)
    for line in Lines(code) {
      lines += 1
      let end = line.prefix(while: Bytes.isName).count
      if end > 0, end < line.count, line[end] == UInt8(ascii: "=") { values += 1 }
    }
    return values * 2 > lines
  }

  /// A long line seen lately, and how often.
  private struct Seen {
    var text: ByteView
    var index: Int
    var count: Int
  }

  /// A paragraph so long is a loop's already when it stands there for the third time.
  private static let paragraph = 120

  /// Compares each long line with those of the `most` lines before it.
  private static func lines(_ text: ByteView, most: Int, times: Int) -> Double? {
    guard text.count >= 24 * times else { return nil }
    let isProse = most > 1
    var recent: [Seen] = []
    recent.reserveCapacity(most + 1)
    for (index, line) in Lines(text).enumerated() {
      let trimmed = line.trimmedStart
      guard trimmed.count >= 24, trimmed.next(0x20) < trimmed.count else { continue }
      if let first = recent.first, index - first.index > most { recent.removeFirst() }
      let known = recent.last { index - $0.index <= most && $0.text.equals(trimmed) }
      let count = (known?.count ?? 0) + 1
      if count >= times || isProse && count >= 3 && trimmed.count >= paragraph {
        return min(1, 0.6 + Double(count) * 0.05)
      }
      recent.append(Seen(text: trimmed, index: index, count: count))
    }
    return nil
  }

  /// One short line of code ten times in a row, no bracket, tag or figure, which come in rows; or some
  /// lines together four times.
  private static func rows(_ code: ByteView, isOutput: Bool) -> Double? {
    var lines: [Piece] = []
    var row = 0
    for line in Lines(code) {
      let body = line.trimmedStart
      guard let first = body.first else { continue }
      // Tags and drawn grids come in rows.
      if first == 0x3C || first == 0x2B || first == 0x7C { return nil }
      let piece = Piece(body)
      let isWorded = body.count >= 6 && body.prefix(12).count(where: Bytes.isLetter) >= 4
      row = isWorded && lines.last?.hash == piece.hash ? row + 1 : 1
      if row >= 10, !isOutput { return 0.8 }
      lines.append(piece)
    }
    let isLoop = goRound(lines, longest: 12) { turns, block in
      guard turns == 3 && !isOutput || turns == 5 else { return false }
      let size = block.reduce(0) { $0 + $1.size }
      let isLong = size >= 70 && !isOutput || turns == 5 && size >= 24
      return isLong && Set(block.map(\.hash)).count > 1
    }
    return isLoop ? 0.8 : nil
  }

  /// One of some sentences, of so many bytes and more, four times nearly next to each other.
  private static func often(_ sentences: [Slice<ByteView>], least: Int) -> Double? {
    var recent: [UInt64: (count: Int, last: Int)] = [:]
    for (index, sentence) in sentences.enumerated() {
      let body = ByteView(rebasing: sentence).trimmedStart
      guard body.count >= least else { continue }
      let key = WordHash.whole(body)
      let count = recent[key].map { index - $0.last <= 4 ? $0.count + 1 : 1 } ?? 1
      recent[key] = (count, index)
      if count >= 4 { return min(1, 0.6 + Double(count) * 0.05) }
    }
    return nil
  }

  private static func longSentences(_ text: ByteView) -> Double? {
    often(text.split { ".!?\n".utf8.contains($0) }, least: 40)
  }

  /// The same of a script without spaces, whose full stop ends in one of the bytes.
  private static func sentences(_ text: ByteView) -> Double? {
    guard text.greatest >= 0xE3 else { return nil }
    return often(text.split { $0 == 0x82 || $0 == 0x0A }, least: 15)
  }

  /// Pieces of a text that go round in turn: whether some so many of them, up to `longest`, equal those
  /// before them and `isEnough` finds that enough. Linear for each period.
  private static func goRound(
    _ pieces: [Piece], longest: Int,
    isEnough: (_ turns: Int, _ block: ArraySlice<Piece>) -> Bool
  ) -> Bool {
    for period in 1...longest where pieces.count > period {
      var same = 0
      for index in period..<pieces.count {
        same = pieces[index].hash == pieces[index - period].hash ? same + 1 : 0
        guard same > 0, same % period == 0 else { continue }
        if isEnough(same / period, pieces[(index - period + 1)...index]) { return true }
      }
    }
    return false
  }

  /// A line or a clause.
  private struct Piece {
    var hash: UInt64
    var size: Int

    init(_ text: ByteView) { (hash, size) = (WordHash.whole(text), text.count) }
  }

  /// The same few clauses of a script without spaces in turn, four times and more.
  private static func clauses(_ text: ByteView) -> Double? {
    guard text.greatest >= 0xE3 else { return nil }
    var clauses: [Piece] = []
    var (start, index) = (0, 0)
    while index + 2 < text.count {
      // 、 。 and ，
      let isMark =
        text[index] == 0xE3 && text[index + 1] == 0x80 && text[index + 2] &- 0x81 < 2
        || text[index] == 0xEF && text[index + 1] == 0xBC && text[index + 2] == 0x8C
      if isMark {
        clauses.append(Piece(text.part(start..<index)))
        start = index + 3
      }
      index += isMark ? 3 : 1
    }
    let isLoop = goRound(clauses, longest: 6) { turns, block in
      turns >= 4 && block.reduce(0) { $0 + $1.size } >= 8
    }
    return isLoop ? 0.8 : nil
  }
}
