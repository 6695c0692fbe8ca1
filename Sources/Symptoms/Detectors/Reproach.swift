/// What a user holds against the answer before, told by what people do with words: they say again what
/// they gave and remind of it, hold up what they had asked for, tell how long they waited, contradict
/// and put what is right.
///
/// Only the beginning of a turn is read, as far as it is surely the user's own. A look over it for the
/// rarest words decides for most turns. Linear in the text.
enum Reproach {
  /// Something people do with words: a sentence in which one of each list stands, and none of another.
  struct Act: Sendable {
    let code: SymptomCode
    let parts: [Needles]
    let unless: Needles

    init(_ code: SymptomCode, _ parts: [String], unless: String = "") {
      self.code = code
      self.parts = parts.map(Reproach.needles)
      self.unless = Reproach.needles(unless)
    }

    func holds(_ sentence: ArraySlice<UInt8>) -> Bool {
      parts.allSatisfy { $0.stands(in: sentence) } && !unless.stands(in: sentence)
    }
  }

  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for turn in conversation.followUps {
      // Who writes at length asks for something or brings material.
      guard turn.text.count <= most else { continue }
      let head = turn.text[...]
      if let words = words(head) {
        for sentence in Rejoinder.sentences(of: words[...]) {
          for act in acts where act.holds(sentence.text) {
            // Who asks whether something is wrong has not said so.
            if sentence.isAsked && act.code == .wrongAnswer || excuses(act.code, words) { continue }
            if act.code == .forgotContext, Rejoinder.forgetsItself.stands(in: head) { continue }
            found.add(act.code, .complaint, 0.75)
          }
        }
      }
      if Contradiction.stands(in: head, of: turn, conversation) {
        found.add(.wrongAnswer, .complaint, 0.75)
      }
    }
  }

  /// Whether a turn that sounds like a complaint complains of something else, or of nothing.
  static func excuses(
    _ code: SymptomCode, in head: ArraySlice<UInt8>, _ conversation: Conversation
  ) -> Bool {
    switch code {
    case .hallucinatedAPI: isOfTheWorld(head, conversation)
    case .forgotContext: Rejoinder.excuses(head) || excuses(code, folded(head))
    case .latency, .wrongAnswer, .ignoredInstruction: excuses(code, folded(head))
    default: false
    }
  }

  /// Bytes of a turn that is read; letters of other scripts take two or three. Who complains does so at
  /// the beginning.
  private static let (mostPlain, most, beginning) = (300, 600, 112)

  /// The user's own words in small letters without accents, between spaces; nil where nothing that any
  /// act needs stands among them.
  private static func words(_ head: ArraySlice<UInt8>) -> [UInt8]? {
    let isPlain = head.withUnsafeBufferPointer { $0.greatest < 0x80 }
    if isPlain,
      head.count > mostPlain || !plainAnchors.stands(in: head.prefix(beginning))
    {
      return nil
    }
    let words = folded(Rejoinder.ownWords(Array(head), upTo: most))
    return isPlain || anchors.stands(in: words) ? words : nil
  }

  /// Small letters without accents, a space before and behind.
  static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    if text.withUnsafeBufferPointer({ $0.greatest < 0x80 }) {
      return [0x20] + Bytes.folded(text) + [0x20]
    }
    return [0x20] + Fold.stripped(Fold.folded(text)[...]) + [0x20]
  }

  /// Phrases between bars as texts are folded; an underscore stands for a space at an end.
  static func needles(_ list: String) -> Needles { Needles(phrases(list)) }

  static func phrases(_ list: String) -> [[UInt8]] {
    list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { phrase in
      let words = phrase.split(separator: " ").joined(separator: " ")
      return Fold.stripped(Fold.folded(words.utf8)[...]).map { $0 == 0x5F ? 0x20 : $0 }
    }
  }
}

extension Reproach {
  private static let acts = memory + wishes + waiting + denials
  /// Of each act, the list whose phrases are rarest: what stands in no text that shows none of them.
  private static let anchors = Needles(anchoring)
  /// What is rarest in those of them that are plain ASCII.
  private static let plainAnchors = Needles(
    Set(anchoring.filter { $0.allSatisfy { $0 < 0x80 } }.flatMap(rarest)).map(Array.init))
  private static let anchoring = (memoryAnchors + wishAnchors + waitingAnchors + denialAnchors)
    .flatMap(phrases)

  /// The part of a phrase that begins with the rarest letters, so that few places of a text have to be
  /// compared; of a short one, the word with a space on either side.
  private static func rarest(_ phrase: [UInt8]) -> [[UInt8]] {
    guard phrase.count >= shortest else {
      let word = phrase[
        (phrase.first == 0x20 ? 1 : 0)..<(phrase.count - (phrase.last == 0x20 ? 1 : 0))]
      return [[0x20] + word, word + [0x20]].filter { $0.count >= shortest }
    }
    let order = Array("zqxjkvbpygfwmucldrhsnioate".utf8)
    func frequency(_ start: Int) -> Int {
      phrase[start..<start + shortest].reduce(0) {
        $0 + ($1 == 0x20 ? 2 * order.count : order.firstIndex(of: $1) ?? 0)
      }
    }
    let start = (0...phrase.count - shortest).min { frequency($0) < frequency($1) } ?? 0
    return [Array(phrase[start...].prefix(shortest + 3))]
  }

  private static let shortest = 7
}
