/// Empty answers, and the same prompt with different outcomes.
enum AnswerDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers where !answer.callsTools && !answer.isInterrupted {
      if answer.text.allSatisfy(Bytes.isSpace) { found.add(.emptyAnswer, .answer, 1) }
    }
    forgets(conversation, into: &found)
    repeatsPrompt(conversation, into: &found)
  }

  /// The model says itself that it lost what was said.
  private static func forgets(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers.dropFirst() {
      if lost.stands(in: answer.text.prefix(600)) {
        found.add(.forgotContext, .answer, 0.8)
        return
      }
    }
  }

  private static let lost = Needles([
    "could you remind me", "earlier part of our conversation", "can you remind me what",
    "don't have access to our previous",
    "don't have access to previous", "don't see any previous", "i don't have any context",
    "don't recall our", "could you share the code again", "could you paste it again",
    "please provide the code again", "start of our conversation", "i don't have memory of",
    "i apologize for forgetting", "sorry for forgetting", "i lost track of", "i forgot that you",
  ])

  /// A prompt given twice whose answers differ: one that is refused, empty or short, and one not.
  private static func repeatsPrompt(
    _ conversation: Conversation, into found: inout FindingTable
  ) {
    var seen: [UInt64: Int] = [:]
    let count = min(conversation.userTexts.count, conversation.answers.count)
    guard count > 1 else { return }
    // Few texts begin and end alike; only then are they compared whole.
    let edges = conversation.userTexts[..<count].map(edges)
    guard Set(edges).count < count else { return }
    for index in 0..<count {
      let (key, length) = conversation.userTexts[index].withUnsafeBufferPointer { text in
        var (key, length) = (WordHash.start, 0)
        for byte in text where !Bytes.isSpace(byte) {
          key = WordHash.adding(byte, to: key)
          length += 1
        }
        return (key, length)
      }
      guard length >= 12 else { continue }
      if let earlier = seen[key] {
        let (first, second) = (conversation.answers[earlier], conversation.answers[index])
        if first.text != second.text { found.add(.nondeterministic, .answer, 0.7) }
      } else {
        seen[key] = index
      }
    }
  }

  /// The first and last eight bytes of a text, white space left out.
  private static func edges(_ text: [UInt8]) -> SIMD2<UInt64> {
    func eight(_ bytes: some Sequence<UInt8>) -> UInt64 {
      bytes.lazy.filter { !Bytes.isSpace($0) }.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
    return text.withUnsafeBufferPointer { SIMD2(eight($0), eight($0.reversed())) }
  }
}
