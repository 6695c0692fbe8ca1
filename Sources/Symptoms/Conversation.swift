internal import Signals

/// A transcript taken apart once for all detectors: who said what, and which of it is code.
struct Conversation {
  /// An answer of the model.
  struct Answer {
    /// All text blocks of one message, joined by newlines.
    var text: [UInt8] = []
    /// The text with fenced code, inline code and quoted lines left out.
    var prose: [UInt8] = []
    /// The words of the prose.
    var words = ProseWords([])
    /// Fenced code with its language.
    var fences: [CodeFence] = []
    /// Whether a fence is open at the end.
    var hasOpenFence = false
    /// Whether it calls tools.
    var callsTools = false
    var stopReason: String?
    /// Whether it is the last message, or a user's message follows and says he stopped it.
    var isLast = false
    var isInterrupted = false
  }

  /// A piece of code in an answer.
  struct CodeFence {
    var language: String
    var code: ArraySlice<UInt8>
  }

  /// A tool call and what came back.
  struct ToolCall {
    var name: String
    var input: [UInt8]
  }

  var answers: [Answer] = []
  /// What users and instructions said, joined.
  var userText: [UInt8] = []
  /// Users' messages one by one.
  var userTexts: [[UInt8]] = []
  /// Users' messages after a first answer.
  var followUps: [[UInt8]] = []
  var toolCalls: [ToolCall] = []
  var toolResults: [(text: [UInt8], isError: Bool)] = []

  init(_ transcript: [Message]) {
    for (index, message) in transcript.enumerated() {
      if message.role == .assistant {
        add(answer: message, isLast: index == transcript.count - 1)
      } else {
        add(other: message)
      }
    }
  }

  private mutating func add(answer message: Message, isLast: Bool) {
    var answer = Answer()
    answer.stopReason = message.stopReason
    answer.isLast = isLast
    for block in message.content {
      switch block {
      case .text(let text):
        if !answer.text.isEmpty { answer.text.append(0x0A) }
        answer.text += text.bytes
      case .toolUse(_, let name, let input):
        answer.callsTools = true
        toolCalls.append(ToolCall(name: name, input: input.bytes))
      default: break
      }
    }
    Self.separate(&answer)
    answers.append(answer)
  }

  private mutating func add(other message: Message) {
    var words: [UInt8] = []
    for block in message.content {
      switch block {
      case .text(let text):
        if !words.isEmpty { words.append(0x0A) }
        words += text.bytes
      case .toolResult(_, let content, let isError):
        toolResults.append((content.bytes, isError))
        // What a tool brought in explains what the model then quotes.
        userText += content.bytes.prefix(1 << 16)
      default: break
      }
    }
    guard !words.isEmpty else { return }
    if !answers.isEmpty, Self.isStop(words) { answers[answers.count - 1].isInterrupted = true }
    userText += words
    userText.append(0x0A)
    if message.role == .user {
      if !answers.isEmpty { followUps.append(words) }
      userTexts.append(words)
    }
  }

  /// Whether the user stopped the answer, by a key or by a word.
  private static func isStop(_ words: [UInt8]) -> Bool {
    if Bytes.contains(words, "[Request interrupted") { return true }
    guard words.count <= 48 else { return false }
    let first = Words.split(words[...]).first ?? []
    return stops.contains(first)
  }

  private static let stops: Set<[UInt8]> = Set(
    "stop cancel wait halt enough stopp halt warte arrête alto para parar basta aspetta wacht stój стоп хватит dur"
      .split(separator: " ").map { Array($0.utf8) })

  /// Splits an answer into prose and fenced code, line by line.
  private static func separate(_ answer: inout Answer) {
    let text = answer.text
    var position = 0
    var fence: (language: String, start: Int, marker: UInt8)?
    while position < text.count {
      let end = text[position...].firstIndex(of: 0x0A) ?? text.count
      var start = position
      while start < end, text[start] == 0x20 { start += 1 }
      let isMark =
        end - start >= 3 && (text[start] == UInt8(ascii: "`") || text[start] == UInt8(ascii: "~"))
        && text[start + 1] == text[start] && text[start + 2] == text[start]
      if isMark, let open = fence, open.marker == text[start] {
        answer.fences.append(
          CodeFence(language: open.language, code: text[open.start..<max(open.start, position)]))
        fence = nil
      } else if isMark, fence == nil {
        let words = text[(start + 3)..<end].prefix { $0 != 0x20 && $0 != 0x7B }
        let language = String(decoding: words, as: UTF8.self).lowercased()
        fence = (language, min(end + 1, text.count), text[start])
      } else if fence == nil {
        if start >= end || text[start] != UInt8(ascii: ">") {
          appendProse(text[position..<end], to: &answer.prose)
        }
        answer.prose.append(0x0A)
      }
      position = end + 1
    }
    answer.hasOpenFence = fence != nil
    answer.words = ProseWords(answer.prose)
  }

  /// A line without its inline code.
  private static func appendProse(_ line: ArraySlice<UInt8>, to prose: inout [UInt8]) {
    guard line.contains(UInt8(ascii: "`")) else {
      prose += line
      return
    }
    var isCode = false
    for byte in line {
      if byte == UInt8(ascii: "`") {
        isCode.toggle()
        prose.append(0x20)
      } else if !isCode {
        prose.append(byte)
      }
    }
  }
}

/// Searching bytes.
enum Bytes {
  static func contains(_ text: [UInt8], _ word: StaticString) -> Bool {
    first(text[...], word) != nil
  }

  /// Where a word first stands. Linear but for repetitions of its first byte.
  static func first(_ text: ArraySlice<UInt8>, _ word: StaticString) -> Int? {
    let count = word.utf8CodeUnitCount
    guard text.count >= count, count > 0 else { return nil }
    let head = word.utf8Start[0]
    var index = text.startIndex
    let last = text.endIndex - count
    while index <= last {
      if text[index] == head {
        var offset = 1
        while offset < count, text[index + offset] == word.utf8Start[offset] { offset += 1 }
        if offset == count { return index }
      }
      index += 1
    }
    return nil
  }

  /// ASCII letters in lower case, other bytes as they are.
  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
