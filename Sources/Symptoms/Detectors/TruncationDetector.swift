/// An answer that stops in the middle, and was not stopped by the user.
enum TruncationDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers where !answer.isInterrupted && !answer.callsTools {
      if let strength = strength(answer) { found.add(.truncated, .answer, strength) }
    }
  }

  private static func strength(_ answer: Conversation.Answer) -> Double? {
    if answer.stopReason == "max_tokens" || answer.stopReason == "length" { return 1 }
    if ["end_turn", "stop_sequence", "tool_use"].contains(answer.stopReason), !answer.hasOpenFence {
      return nil
    }
    if answer.hasOpenFence { return 0.95 }
    var text = answer.text[...]
    while let last = text.last, Bytes.isSpace(last) { text = text.dropLast() }
    guard text.count >= 40, let last = text.last else { return nil }
    // A letter that is held down has stopped elsewhere than where an answer was cut.
    if text.suffix(12).allSatisfy({ $0 == last }) { return nil }
    let line = text.suffix(from: text.withUnsafeBufferPointer { ($0.last(0x0A) ?? -1) + 1 })
    let lead = line.drop { $0 == 0x20 }
    guard let strength = strength(text, line, lead, last) else { return nil }
    return isSaidWhole(text, line, lead) ? nil : strength
  }

  /// How surely a text was cut by what its last line and its end look like.
  private static func strength(
    _ text: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, _ lead: ArraySlice<UInt8>, _ last: UInt8
  ) -> Double? {
    // Headings, lists, tables and links end without a full stop.
    if isCutMark(text, line, lead) { return 0.85 }
    if isBareHeading(text, line, lead) { return 0.8 }
    let isBold = lead.starts(with: [0x2A, 0x2A])
    if let first = lead.first, !isBold, "#|>-*+<".utf8.contains(first) || Bytes.isDigit(first) {
      let isCut = Bytes.isLetter(last) || last >= 0x80 && Script(lastScalar(text)) != nil
      if isCut, danglers.contains(lastWord(line)) || hangsOn(text) { return 0.85 }
      // A word or two may be an item as they are.
      return isCut && lead.count >= 24 && itemsEndInStops(text, before: line) ? 0.8 : nil
    }
    if last == UInt8(ascii: ",") || last == UInt8(ascii: "(") || last == UInt8(ascii: "-") {
      return 0.85
    }
    if hangsOn(text) { return 0.85 }
    if last >= 0x80, Words.count(line, atMost: 4) == 4, danglers.contains(lastWord(line)) {
      return 0.85
    }
    if last >= 0x80, stopsShort(text, line) { return 0.8 }
    guard Bytes.isLetter(last) || (last >= 0x80 && endsInLetter(text)) else { return nil }
    // An address or a file's name ends a sentence as well as a full stop.
    let token = line.reversed().prefix { !Bytes.isSpace($0) }
    if token.contains(where: { "/.@_=".utf8.contains($0) }) { return nil }
    if danglers.contains(lastWord(line)) { return 0.95 }
    // A short line without a full stop is a title or a chatty answer, a text without any a list of
    // words or a verse; a long line was cut.
    guard Words.count(line, atMost: 9) == 9 else { return nil }
    return writesStops(text, before: line) ? 0.8 : nil
  }

  /// Whether a last line is one that ends without a full stop: the verb a sentence of Japanese or
  /// Korean ends in, a label and its list, a line announced by a colon, an item as open as those before
  /// it.
  private static func isSaidWhole(
    _ text: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, _ lead: ArraySlice<UInt8>
  ) -> Bool {
    if let last = text.last, last >= 0x80, endings.contains(where: { text.suffix($0.count) == $0 })
    {
      return true
    }
    if danglers.contains(lastWord(line)) { return isOpenAsOthers(text, before: line) }
    let start = lead.drop { $0 == 0x2A }
    let commas = line.count { $0 == UInt8(ascii: ",") }
    if let colon = start.prefix(40).firstIndex(of: UInt8(ascii: ":")), commas >= 2,
      Words.count(start[..<colon], atMost: 4) < 4
    {
      // A list has no sentences in it.
      return stops(". ", in: line) + stops("।", in: line) + stops("。", in: line) == 0
    }
    guard !isItem(lead), Words.count(line, atMost: 26) < 26,
      text.last.map({ Bytes.isLetter($0) || Bytes.isDigit($0) }) ?? false
    else { return false }
    return text[..<line.startIndex].last { !Bytes.isSpace($0) } == UInt8(ascii: ":")
  }

  /// Whether two more items of a list end in a comma or in a word no sentence ends with: they are for
  /// the reader to complete.
  private static func isOpenAsOthers(
    _ text: ArraySlice<UInt8>, before last: ArraySlice<UInt8>
  ) -> Bool {
    guard isItem(last.drop(while: Bytes.isSpace)) else { return false }
    let lines = text[..<last.startIndex].split(separator: 0x0A).suffix(6)
    return lines.count { line in
      isItem(line.drop(while: Bytes.isSpace))
        && (line.last { !Bytes.isSpace($0) } == UInt8(ascii: ",")
          || danglers.contains(lastWord(line)))
    } >= 2
  }

  /// What sentences of Japanese and Korean end in.
  private static let endings: [ArraySlice<UInt8>] = [
    "です", "ます", "ました", "ません", "でした", "でしょう", "ください", "である", "니다", "세요", "어요", "아요", "해요",
    "예요", "에요", "네요", "지요",
  ].map { ArraySlice($0.utf8) }

  /// Whether a text ends in what no sentence ends with; all of that ends beyond ASCII.
  private static func hangsOn(_ text: ArraySlice<UInt8>) -> Bool {
    text.last.map { $0 >= 0x80 } ?? false
      && hangs.contains { text.suffix($0.count).elementsEqual($0) }
  }

  /// Whether the lines before the last one, where some are as long as sentences, mostly end in a mark;
  /// a text of one line needs any.
  private static func writesStops(_ text: ArraySlice<UInt8>, before last: ArraySlice<UInt8>) -> Bool
  {
    var (ended, open) = (0, 0)
    for line in text[..<last.startIndex].split(separator: 0x0A).suffix(8) {
      guard Words.count(line, atMost: 6) == 6, let end = line.last(where: { !Bytes.isSpace($0) })
      else { continue }
      if Bytes.isLetter(end) || Bytes.isDigit(end) { open += 1 } else { ended += 1 }
    }
    if ended + open > 0 { return ended >= open }
    return text.contains { ".,;:!?".utf8.contains($0) }
  }

  /// Whether the last line is a bare number of a list, bold type that does not end, or a table's row
  /// without its last bar.
  private static func isCutMark(
    _ text: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, _ lead: ArraySlice<UInt8>
  ) -> Bool {
    let isBareNumber =
      lead.count >= 2 && lead.count <= 4 && lead.dropLast().allSatisfy(Bytes.isDigit)
      && ".)".utf8.contains(lead[lead.endIndex - 1])
    let earlier = text[..<line.startIndex]
    if isBareNumber {
      // Behind another item, or it is a result.
      let items = earlier.split(separator: 0x0A).suffix(6)
      return items.contains { $0.first.map(Bytes.isDigit) ?? false }
    }
    if lead.count == 1, let mark = lead.first, "-*+".utf8.contains(mark) {
      let before = earlier.split(separator: 0x0A).last?.drop { $0 == 0x20 }
      return before?.first == mark && before?.dropFirst().first == 0x20
    }
    if hasOpenLink(line) { return true }
    let isItem = lead.first.map { "-*+".utf8.contains($0) || Bytes.isDigit($0) } ?? false
    if isItem, !lead.contains(0x60), stops("**", in: lead) % 2 == 1 { return true }
    guard lead.first == UInt8(ascii: "|"), earlier.suffix(2).first != 0x0A else { return false }
    let before = earlier.split(separator: 0x0A).suffix(2)
    if lead.last == UInt8(ascii: "|") {
      // Fewer cells than both rows before it.
      let bars = lead.count { $0 == UInt8(ascii: "|") }
      return before.count == 2 && lead.count > 1
        && before.allSatisfy { row in
          row.first == UInt8(ascii: "|") && row.count { $0 == UInt8(ascii: "|") } > bars
        }
    }
    return before.count == 2
      && before.allSatisfy { row in
        row.first == UInt8(ascii: "|") && row.last { !Bytes.isSpace($0) } == UInt8(ascii: "|")
      }
  }

  /// Whether a line ends within a link's address.
  private static func hasOpenLink(_ line: ArraySlice<UInt8>) -> Bool {
    // What ends a sentence ends no address.
    guard let last = line.last, last != UInt8(ascii: "."), last != UInt8(ascii: ")") else {
      return false
    }
    return line.withUnsafeBufferPointer { line in
      guard let bracket = line.last(UInt8(ascii: "(")), bracket > 1,
        line[bracket - 1] == UInt8(ascii: "]"), bracket + 4 < line.count
      else { return false }
      return line.next(UInt8(ascii: ")"), from: bracket) == line.count
        && line.part(bracket + 1..<line.count).begins(with: "http")
    }
  }

  /// Whether the last line is a heading with nothing under it, as those before it have.
  private static func isBareHeading(
    _ text: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, _ lead: ArraySlice<UInt8>
  ) -> Bool {
    guard lead.first == 0x23, lead.last.map({ !"!?.:;".utf8.contains($0) }) ?? false,
      let mark = lead.first(where: { $0 != 0x23 }), mark == 0x20
    else {
      return false
    }
    let lines = text[..<line.startIndex].split(separator: 0x0A)
    guard let under = lines.last, under.first != 0x23, under.first != UInt8(ascii: "|") else {
      return false
    }
    return lines.contains { $0.first == 0x23 }
  }

  /// Whether a line begins with a list's mark.
  private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if Bytes.isDigit(first) {
      let mark = line.drop(while: Bytes.isDigit).first
      return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    }
    return "-*+".utf8.contains(first) && line.dropFirst().first == 0x20
  }

  /// Whether the items before the last line, two and more, are sentences with their full stops.
  private static func itemsEndInStops(
    _ text: ArraySlice<UInt8>, before last: ArraySlice<UInt8>
  ) -> Bool {
    let lines = text[..<last.startIndex].split(separator: 0x0A).suffix(4)
      .map { $0.drop(while: Bytes.isSpace) }
      .filter(isItem)
    return lines.count >= 2
      && lines.allSatisfy { line in
        line.last { !Bytes.isSpace($0) }.map { ".!?".utf8.contains($0) } ?? false
          || line.suffix(3).elementsEqual("。".utf8) || line.suffix(3).elementsEqual("।".utf8)
      }
  }

  /// Whether a text that writes its full stops ends in a letter: Chinese and Japanese in the same
  /// line, Hindi, Arabic and Korean anywhere before.
  private static func stopsShort(_ text: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>) -> Bool {
    let last = lastScalar(text)
    guard last != 0x3002, last != 0xFF01, last != 0xFF1F, last != 0x964, last != 0x965,
      last != 0x61F, last != 0x6D4, let script = Script(last)
    else {
      return false
    }
    switch script {
    case .han, .kana: return stops("。", in: line) >= 2 || hasComma(line)
    // Bengali and others are written with the same full stop.
    case .devanagari, .other: return stops("।", in: text) >= 1 && Words.count(line, atMost: 6) == 6
    case .arabic, .hangul:
      return stops(". ", in: text) >= 1 && Words.count(line, atMost: 6) == 6
    default: return false
    }
  }

  /// Whether a comma stands behind a full stop of the line.
  private static func hasComma(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { line in
      guard let stop = line.first("。") else { return false }
      return line.first("，", from: stop) != nil || line.first("、", from: stop) != nil
    }
  }

  private static func stops(_ mark: StaticString, in text: ArraySlice<UInt8>) -> Int {
    text.withUnsafeBufferPointer { text in
      var (count, index) = (0, 0)
      while let found = text.first(mark, from: index) {
        count += 1
        index = found + mark.utf8CodeUnitCount
      }
      return count
    }
  }

  private static func lastWord(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Words.split(line.suffix(40)).last ?? []
  }

  /// Whether the last scalar is a letter, rather than a full stop or bracket of another script.
  private static func endsInLetter(_ text: ArraySlice<UInt8>) -> Bool {
    // Scripts without spaces often end a chat line without a mark.
    guard let script = Script(lastScalar(text)) else { return false }
    return [.latin, .cyrillic, .greek].contains(script)
  }

  private static func lastScalar(_ text: ArraySlice<UInt8>) -> UInt32 {
    var walk = ScalarWalk(text.suffix(4).drop { $0 & 0xC0 == 0x80 })
    var last: UInt32 = 0
    while let (scalar, _) = walk.next() { last = scalar }
    return last
  }

  /// What no sentence of a script without spaces ends with: commas and conjunctions.
  private static let hangs: [[UInt8]] = [
    "，", "、", "并且", "而且", "因为", "所以", "但是", "以及", "如果", "不仅", "を", "そして", "しかし", "また、",
    "그리고", "하지만", "때문에", "และ", "หรือ", "เพราะ", "เพื่อ", "โดย",
  ].map { Array($0.utf8) }

  /// Words no sentence ends with.
  private static let danglers: Set<[UInt8]> = Set(
    """
    the a an and or of to with for from by in on at that which because if when while as is are was \
    were be been being have has had will would should could can may must not but so then than this \
    these those your our their its my into onto between through der die das und oder mit für von zu \
    im ein eine dass weil wenn le la les des et ou de du avec pour dans que qui el los las y o con \
    para por que il lo gli e con per che o os e com para que het een en van met voor dat и в на с по \
    что для не или nosso nossa nossos seu sua um uma no na ao pelo pela nuestro nuestra su sus un \
    una al del notre leur ses son sa mon ma au aux un une nostro nostra della nel un una nella \
    unser unsere sein seine ihr ihre einer einem einen zur zum vom onze zijn haar een onze naszego \
    przez dla oraz które który из от наш наша bir ve ile yang dan untuk dengan của và cho là với những các để trong atau karena или і та oraz \
    और या के का की को में से कि أو في من إلى على عن التي الذي أن مع لأن
    """.split(separator: " ").map { Array($0.utf8) })
}
