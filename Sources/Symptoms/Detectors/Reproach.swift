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
      let head = turn.text.prefix(most)
      if let words = words(head) {
        for sentence in Rejoinder.sentences(of: words[...]) {
          for act in acts where act.holds(sentence.text) {
            // Who asks whether something is wrong has not said so.
            if sentence.isAsked && act.code == .wrongAnswer || excuses(act.code, words) { continue }
            if act.code == .forgotContext, Rejoinder.excuses(head) { continue }
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
    case .latency, .wrongAnswer: excuses(code, folded(head))
    default: false
    }
  }

  /// Bytes of a turn that are read.
  private static let most = 320

  /// The user's own words in small letters without accents, between spaces; nil where nothing that any
  /// act needs stands among them.
  private static func words(_ head: ArraySlice<UInt8>) -> [UInt8]? {
    let isPlain = head.withUnsafeBufferPointer { $0.greatest < 0x80 }
    if isPlain, !anchors.stands(in: head) { return nil }
    let words = folded(Rejoinder.ownWords(Array(head), upTo: most))
    return isPlain || anchors.stands(in: words) ? words : nil
  }

  /// Small letters without accents, a space before and behind.
  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    [0x20] + Fold.stripped(Fold.folded(text)[...]) + [0x20]
  }

  /// Phrases between bars as texts are folded; an underscore stands for a space at an end.
  static func needles(_ list: String) -> Needles { Needles(phrases(list)) }

  private static func phrases(_ list: String) -> [[UInt8]] {
    list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { phrase in
      let words = phrase.split(separator: " ").joined(separator: " ")
      return Fold.stripped(Fold.folded(words.utf8)[...]).map { $0 == 0x5F ? 0x20 : $0 }
    }
  }
}

extension Reproach {
  private static let acts = memory + wishes + waiting + denials
  /// Of each act, the list whose phrases are rarest: what stands in no text that shows none of them.
  private static let anchors = Needles(
    (memoryAnchors + wishAnchors + waitingAnchors + denialAnchors).flatMap(phrases))
}
