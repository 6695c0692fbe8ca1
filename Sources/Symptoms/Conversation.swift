internal import Signals

/// A transcript taken apart once for all detectors: who said what, and which of it is code.
struct Conversation {
  /// An answer of the model; shared by reference, since each detector looks at all of them.
  final class Answer {
    /// All text blocks of one message, joined by newlines.
    let text: [UInt8]
    /// The text with fenced code, inline code and quoted lines left out.
    let prose: [UInt8]
    /// What the words of the prose tell.
    fileprivate(set) var facts = ProseFacts()
    /// The words of the prose; few answers need them.
    private(set) lazy var words = ProseWords(prose)
    /// Whether it is ASCII but for signs and symbols: no letter of Latin script's later blocks or
    /// of another script, no broken Unicode.
    let isPlain: Bool
    /// Fenced code with its language.
    let fences: [CodeFence]
    /// Code behind a fence that is open at the end; nil where none is.
    let openCode: ArraySlice<UInt8>?
    /// Whether a fence is open at the end.
    var hasOpenFence: Bool { openCode != nil }
    /// Whether it calls tools.
    let callsTools: Bool
    let stopReason: String?
    /// How many pieces of what others said came before it.
    let othersBefore: Int
    /// Whether a user's message follows and says he stopped it.
    fileprivate(set) var isInterrupted = false

    fileprivate init(text: [UInt8], callsTools: Bool, stopReason: String?, othersBefore: Int) {
      (self.text, self.callsTools, self.stopReason) = (text, callsTools, stopReason)
      self.othersBefore = othersBefore
      isPlain = text.withUnsafeBufferPointer(\.greatest) < 0xC3
      let parts = Conversation.separate(text)
      (prose, fences, openCode) = (parts.prose, parts.fences, parts.openCode)
    }
  }

  /// A piece of code in an answer.
  struct CodeFence {
    var language: String
    var code: ArraySlice<UInt8>
  }

  /// A user's message after a first answer.
  struct FollowUp {
    var text: [UInt8]
    /// How many answers came before it.
    var answersBefore: Int
  }

  /// A tool call and what came back.
  struct ToolCall {
    var id: String?
    var name: String
    var input: [UInt8]
    /// How many pieces of what others said came before it.
    var othersBefore: Int
  }

  /// What a tool brought.
  struct ToolResult {
    /// The call's it answers.
    var id: String?
    var text: [UInt8]
    var isError: Bool
    /// How many pieces of what others said came before it.
    var othersBefore: Int
  }

  var answers: [Answer] = []
  /// What users and instructions said and tools brought, which explains what the model then says;
  /// looked at only where an answer makes it matter.
  var others: [ArraySlice<UInt8>] = []
  /// Users' messages one by one.
  var userTexts: [[UInt8]] = []
  /// Users' messages after a first answer.
  var followUps: [FollowUp] = []
  var toolCalls: [ToolCall] = []
  var toolResults: [ToolResult] = []

  init(_ transcript: [Message]) {
    // Lists that grow turn by turn would be moved several times a signal.
    answers.reserveCapacity(transcript.count)
    others.reserveCapacity(transcript.count)
    userTexts.reserveCapacity(transcript.count)
    followUps.reserveCapacity(transcript.count)
    for message in transcript {
      if message.role == .assistant {
        add(answer: message)
      } else {
        add(other: message)
      }
    }
    ProseReader.with { reader in
      for answer in answers {
        answer.facts = answer.prose.withUnsafeBufferPointer { reader.read($0) }
      }
    }
  }

  private mutating func add(answer message: Message) {
    var text: [UInt8] = []
    var callsTools = false
    for block in message.content {
      switch block {
      case .text(let block): Self.join(block.bytes, to: &text)
      case .toolUse(let id, let name, let input):
        callsTools = true
        toolCalls.append(
          ToolCall(id: id, name: name, input: input.bytes, othersBefore: others.count))
      default: break
      }
    }
    answers.append(
      Answer(
        text: text, callsTools: callsTools, stopReason: message.stopReason,
        othersBefore: others.count))
  }

  private mutating func add(other message: Message) {
    var words: [UInt8] = []
    for block in message.content {
      switch block {
      case .text(let text): Self.join(text.bytes, to: &words)
      case .toolResult(let id, let content, let isError):
        toolResults.append(
          ToolResult(id: id, text: content.bytes, isError: isError, othersBefore: others.count))
        others.append(content.bytes.prefix(1 << 16))
      default: break
      }
    }
    guard !words.isEmpty else { return }
    if !answers.isEmpty, Self.isStop(words) { answers[answers.count - 1].isInterrupted = true }
    others.append(words[...])
    if message.role == .user {
      if !answers.isEmpty {
        followUps.append(FollowUp(text: words, answersBefore: answers.count))
      }
      userTexts.append(words)
    }
  }

  /// Adds a block on a line of its own; the first, mostly the only one, is not copied.
  private static func join(_ block: [UInt8], to text: inout [UInt8]) {
    if text.isEmpty {
      text = block
    } else {
      text.append(0x0A)
      text += block
    }
  }

  /// The call that a result answers: the last of its name, or the last before it where it has none.
  func call(of result: ToolResult) -> ToolCall? {
    toolCalls.last { call in
      call.othersBefore <= result.othersBefore && (result.id == nil || call.id == result.id)
    }
  }

  /// Whether any text stands in what the others said.
  func othersSay(_ needles: Needles) -> Bool { others.contains { needles.stands(in: $0) } }

  /// The same of what came before an answer: who wonders at it afterwards has not asked for it.
  func othersSay(_ needles: Needles, before answer: Answer) -> Bool {
    others[..<answer.othersBefore].contains { needles.stands(in: $0) }
  }

  /// Whether the user stopped the answer, by a key or by a word.
  private static func isStop(_ words: [UInt8]) -> Bool {
    if words.withUnsafeBufferPointer({ $0.first("[Request interrupted") }) != nil { return true }
    // A client's notice in its own language.
    if words.count <= 96, words.first == UInt8(ascii: "["), words.last == UInt8(ascii: "]") {
      return true
    }
    guard words.count <= 240, let first = Words.split(words.prefix(48)).first else { return false }
    // Who goes on to say what he wants instead has said so with a mark behind it.
    let isAlone =
      words.count <= 48 || words.count > first.count && ",.!;".utf8.contains(words[first.count])
    return isAlone && stops.contains(first)
  }

  private static let stops: Set<[UInt8]> = Set(
    "stop cancel wait halt enough stopp halt warte arrête alto para parar basta aspetta wacht stój стоп хватит dur"
      .split(separator: " ").map { Array($0.utf8) })

  /// Prose and fenced code of an answer.
  private struct Parts {
    var prose: [UInt8] = []
    var fences: [CodeFence] = []
    var openCode: ArraySlice<UInt8>?
  }

  /// Splits an answer into prose and fenced code, line by line.
  private static func separate(_ text: [UInt8]) -> Parts {
    text.withUnsafeBufferPointer { bytes in
      // Most answers are prose from end to end.
      let isProse = [UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: ">")]
        .allSatisfy { bytes.next($0) == bytes.count }
      return isProse ? Parts(prose: text) : separate(text, bytes)
    }
  }

  private static func separate(_ text: [UInt8], _ bytes: ByteView) -> Parts {
    var parts = Parts()
    parts.prose.reserveCapacity(text.count)
    var position = 0
    var fence: (language: String, start: Int, marker: UInt8)?
    while position < bytes.count {
      let end = bytes.next(0x0A, from: position)
      var start = position
      while start < end, bytes[start] == 0x20 { start += 1 }
      let isMark =
        end - start >= 3 && (bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~"))
        && bytes[start + 1] == bytes[start] && bytes[start + 2] == bytes[start]
      if isMark, let open = fence, open.marker == bytes[start] {
        parts.fences.append(
          CodeFence(language: open.language, code: text[open.start..<max(open.start, position)]))
        fence = nil
      } else if isMark, fence == nil {
        let words = bytes[(start + 3)..<end].prefix { $0 != 0x20 && $0 != 0x7B }
        let language = String(decoding: words, as: UTF8.self).lowercased()
        fence = (language, min(end + 1, bytes.count), bytes[start])
      } else if fence == nil {
        if start >= end || bytes[start] != UInt8(ascii: ">") {
          appendProse(bytes.part(position..<end), to: &parts.prose)
        }
        parts.prose.append(0x0A)
      }
      position = end + 1
    }
    parts.openCode = fence.map { text[min($0.start, text.count)...] }
    return parts
  }

  /// A line without its inline code.
  private static func appendProse(_ line: ByteView, to prose: inout [UInt8]) {
    var start = 0
    var isCode = false
    while true {
      let mark = line.next(UInt8(ascii: "`"), from: start)
      if !isCode { prose += line.part(start..<mark) }
      guard mark < line.count else { return }
      prose.append(0x20)
      isCode.toggle()
      start = mark + 1
    }
  }
}
