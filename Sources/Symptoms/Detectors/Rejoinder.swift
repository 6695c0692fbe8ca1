/// What a user says behind an answer in set words, in all languages: that he has said it before, or
/// that it is not so.
///
/// Only the beginning of a turn is read, up to the first line's end, colon or quotation mark: what
/// comes behind those may be material, and others' words.
enum Rejoinder {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for turn in conversation.followUps {
      // Most turns have none of it, which one look tells.
      guard mayDetect(turn.text) else { continue }
      let words = ownWords(turn.text)
      if restates.stands(in: words), !speaksOfOthers.stands(in: words),
        sentences(of: words).contains(where: { !$0.isAsked && restates.stands(in: $0.text) })
      {
        // What an answer had to be like was asked for, not told.
        let code: SymptomCode = Reproach.isDemand(words) ? .ignoredInstruction : .forgotContext
        found.add(code, .complaint, 0.75)
      } else if asksBack.stands(in: words) {
        found.add(.forgotContext, .complaint, 0.75)
      }
      // A denial begins the turn, or stands behind a word or two.
      let head = words.prefix(denialEnd)
      if turn.text.count <= 400, denies.stands(in: head), !speaksOfItself.stands(in: words),
        sentences(of: words).contains(where: {
          !$0.isAsked && $0.text.startIndex < head.endIndex && denies.stands(in: $0.text)
        })
      {
        found.add(.wrongAnswer, .complaint, 0.75)
      }
    }
  }

  /// Sentences, and whether a question mark ends them: of ASCII, Arabic or the wide form.
  static func sentences(
    of words: ArraySlice<UInt8>
  ) -> [(text: ArraySlice<UInt8>, isAsked: Bool)] {
    var sentences: [(ArraySlice<UInt8>, Bool)] = []
    var start = words.startIndex
    for index in words.indices {
      let byte = words[index]
      let isWide = byte == 0x9F && index >= words.startIndex + 2 && words[index - 1] == 0xBC
      let isAsked =
        byte == 0x3F || isWide || (byte == 0x9F && index > 0 && words[index - 1] == 0xD8)
      // The ideographic full stop ends with the last of these.
      let isFullStop = byte == 0x82 && index > 0 && words[index - 1] == 0x80
      guard isAsked || byte == 0x2E || byte == 0x21 || isFullStop else { continue }
      sentences.append((words[start...index], isAsked))
      start = index + 1
    }
    if start < words.endIndex { sentences.append((words[start...], false)) }
    return sentences
  }

  /// Whether the end of any phrase stands in a text.
  private static func mayDetect(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      let head = text.part(0..<min(text.count, mostPlain))
      if head.greatest < 0x80 { return plainEnds.stands(in: head) }
      return ends.stands(in: text.part(0..<min(text.count, most)))
    }
  }

  /// Bytes of a turn of plain ASCII that are read; other scripts need more for a word.
  private static let mostPlain = 96
  /// Bytes of any turn that are read.
  private static let most = 192
  /// Bytes at its beginning that a denial begins in.
  private static let denialEnd = 64

  /// What a turn begins with, as far as it is surely the user's own.
  static func ownWords(_ text: [UInt8], upTo limit: Int = most) -> ArraySlice<UInt8> {
    let start = text.firstIndex { !Bytes.isSpace($0) } ?? text.count
    let head = text[start..<min(text.count, start + limit)]
    let end = head.indices.first { index in
      switch head[index] {
      case 0x0A, 0x22, 0x60, 0x7B, 0x3C: true
      case UInt8(ascii: ":"): index > start + 24
      // Quotation marks: “ „ « 「.
      case 0xE2:
        index + 2 < head.endIndex && head[index + 1] == 0x80 && head[index + 2] & 0xFE == 0x9C
      case 0xC2: index + 1 < head.endIndex && head[index + 1] == 0xAB
      case 0xE3: index + 2 < head.endIndex && head[index + 1] == 0x80 && head[index + 2] == 0x8C
      default: false
      }
    }
    return head[..<(end ?? head.endIndex)]
  }

  /// Whether a turn that sounds like it complains of no lost context: the user told somebody else, or
  /// forgot something himself.
  static func excuses(_ text: ArraySlice<UInt8>) -> Bool {
    speaksOfOthers.stands(in: text) || forgetsItself.stands(in: text)
  }
}
