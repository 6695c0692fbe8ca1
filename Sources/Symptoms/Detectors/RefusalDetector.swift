/// A refusal where nothing harmful was asked.
enum RefusalDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for (index, answer) in conversation.answers.enumerated() {
      if let strength = strength(answer), !HarmfulRequest.isMade(in: conversation, before: index) {
        found.add(.refusal, .answer, strength)
      }
    }
  }

  /// How surely an answer declines what was asked; nil where it does not.
  private static func strength(_ answer: Conversation.Answer) -> Double? {
    // "I can't see the file, so I will read it first" is work, not refusal.
    if answer.callsTools || answer.text.count > 2400 || !answer.fences.isEmpty { return nil }
    // Who declines is brief, and in English says so of himself or in one of a few ways.
    if answer.isPlain, answer.text.count > longest { return nil }
    if answer.isPlain, answer.facts.languages.best == 0,
      !answer.prose.withUnsafeBufferPointer(speaksOfItself)
    {
      return nil
    }
    if !answer.isPlain, answer.text.count(where: { $0 & 0xC0 != 0x80 }) > longest { return nil }
    guard let first = answer.prose.first(where: { !Bytes.isSpace($0) }), first != 0x22,
      let strength = RefusalModel.strength(of: answer.prose)
    else { return nil }
    // Not what somebody says in a story, or what the answer quotes.
    return isDialogue(answer.prose.prefix(400)) ? nil : strength
  }

  /// Characters of the longest answer that may decline.
  private static let longest = 900

  /// Whether an English answer's beginning has "I" or "AI" in it, or says no without.
  private static func speaksOfItself(_ prose: ByteView) -> Bool {
    let head = prose.part(0..<min(prose.count, RefusalModel.mostCharacters))
    var index = head.next(UInt8(ascii: "I"))
    while index < head.count {
      let isAlone = index + 1 == head.count || !Bytes.isName(head[index + 1])
      let before = index > 0 ? head[index - 1] : 0x20
      if isAlone, !Bytes.isName(before) || before == UInt8(ascii: "A") { return true }
      index = head.next(UInt8(ascii: "I"), from: index + 1)
    }
    return denials.stands(in: head)
  }

  private static let denials = Needles([
    "refus", "declin", "off limits", "off-limits", "not permitted", "isn't permitted",
    "not possible here", "not for an assistant", "absolutely not", "out of the question",
    "guidelines", "policy", "sorry", "apolog", "unfortunately", "not something", "not appropriate",
    "inappropriate", "not able to", "unable to", "cross a line", "crosses a line", "no comment",
    "rather not", "not available for", "cannot be", "can't be", "won't be",
  ])

  /// Whether two lines begin with who speaks, or with a dash before what is said.
  private static func isDialogue(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: 0x0A).count { line in
      guard let colon = line.prefix(32).firstIndex(of: 0x3A), colon > line.startIndex else {
        return false
      }
      let behind = line[colon...].drop { $0 == 0x3A || $0 == 0x2A || $0 == 0x20 }
      return !behind.isEmpty && !line[..<colon].contains(0x2E)
        && line[..<colon].split(separator: 0x20).count <= 3
    } >= 2
  }
}
