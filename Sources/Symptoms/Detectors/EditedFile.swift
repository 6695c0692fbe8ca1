/// A file a tool call writes: its name tells the language, its content is a JSON string.
enum EditedFile {
  /// Names of tools that write a whole file.
  private static let wholes: Set<String> = [
    "Write", "write_file", "create_file", "write_to_file", "WriteFile", "CreateFile", "save_file",
    "str_replace_editor", "str_replace_based_edit_tool", "file_write", "fs_write",
  ]

  /// Names of tools that write a part of one.
  private static let parts: Set<String> = [
    "Edit", "MultiEdit", "edit_file", "str_replace", "replace_in_file", "insert", "NotebookEdit",
  ]

  /// What a call writes; nil where it writes nothing.
  static func text(of call: Conversation.ToolCall) -> [UInt8]? {
    guard wholes.contains(call.name) || parts.contains(call.name) else { return nil }
    return content(call.input) ?? field("new_string", in: call.input)
      ?? field("new_str", in: call.input)
  }

  /// The longest string that any tool is given, where it is longer than a name, a place or a question.
  static func longestString(of call: Conversation.ToolCall) -> [UInt8]? {
    call.input.withUnsafeBufferPointer { input in
      var (longest, index): (Range<Int>, Int) = (0..<0, input.next(0x22))
      while index < input.count {
        let start = index + 1
        var end = start
        while end < input.count, input[end] != 0x22 { end += input[end] == 0x5C ? 2 : 1 }
        if end - start > longest.count { longest = start..<end }
        index = input.next(0x22, from: end + 1)
      }
      return longest.count >= 72 ? string(input, from: longest.lowerBound) : nil
    }
  }

  /// Whether the mark that ends code in an answer has come into the file.
  private static func endsInFence(_ text: ByteView) -> Bool {
    var end = text.count
    while end > 0, Bytes.isSpace(text[end - 1]) { end -= 1 }
    return end >= 4 && text.part(end - 4..<end).begins(with: "\n```")
  }

  /// What is wrong with what a call writes.
  struct Defect {
    /// How surely it is broken.
    var strength: Double
    /// Whether it ends in the middle of a line.
    var stops = false
    /// The file that an edit leaves with a bracket or a tag too few or too many; another edit may set
    /// that right.
    var unevenPath: [UInt8]?
  }

  /// Whether a whole file, which does not parse, ends in the middle of a line, all brackets before it
  /// whole.
  private static func stops(_ text: ByteView, _ language: CodeLanguage) -> Bool {
    guard let last = text.last else { return false }
    return (Bytes.isLetter(last) || Bytes.isDigit(last) || "(,=. ".utf8.contains(last))
      && CodeLexer.endsOpen(text, language: language)
  }

  private static func content(_ input: [UInt8]) -> [UInt8]? {
    field("\"content", in: input) ?? field("file_text", in: input) ?? field("contents", in: input)
  }

  /// What is wrong with what a call writes; of a part, brackets may close what stands before it.
  static func defect(of call: Conversation.ToolCall) -> Defect? {
    let old = field("old_string", in: call.input) ?? field("old_str", in: call.input)
    let isWhole = wholes.contains(call.name) && old == nil
    guard isWhole || old != nil || parts.contains(call.name), let text = text(of: call),
      let path = field("file_path", in: call.input) ?? field("path", in: call.input),
      let dot = path.lastIndex(of: UInt8(ascii: ".")),
      let language = CodeLanguage.named(
        String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased())
    else { return nil }
    return text.withUnsafeBufferPointer { text in
      if isWhole && endsInFence(text) || LeftoverMark.isLeft(in: text) {
        return Defect(strength: 0.85)
      }
      if isWhole {
        return CodeLexer.defect(in: text, language: language)
          .map { Defect(strength: $0, stops: stops(text, language)) }
      }
      if let strength = CodeLexer.defect(inPart: text, language: language) {
        return Defect(strength: strength)
      }
      // What was whole before the edit must be whole behind it.
      guard let old, !old.isEmpty, call.name != "MultiEdit",
        let strength = CodeLexer.defect(in: text, language: language),
        old.withUnsafeBufferPointer({ CodeLexer.defect(in: $0, language: language) }) == nil
      else { return nil }
      let isUneven = CodeLexer.isUneven(text, language: language)
      return Defect(strength: min(strength, 0.85), unevenPath: isUneven ? path : nil)
    }
  }

  /// A string member's value, its escapes resolved.
  private static func field(_ name: StaticString, in input: [UInt8]) -> [UInt8]? {
    input.withUnsafeBufferPointer { input in
      guard let found = input.first(name) else { return nil }
      var index = found + name.utf8CodeUnitCount
      guard index < input.count, input[index] == 0x22 else { return nil }
      index += 1
      while index < input.count, input[index] == 0x3A || Bytes.isSpace(input[index]) { index += 1 }
      guard index < input.count, input[index] == 0x22 else { return nil }
      return string(input, from: index + 1)
    }
  }

  private static func string(_ input: ByteView, from start: Int) -> [UInt8] {
    var value: [UInt8] = []
    var index = start
    while index < input.count, input[index] != 0x22 {
      // What needs no escape is copied at once.
      let plain = index
      while index < input.count, input[index] != 0x22, input[index] != 0x5C { index += 1 }
      value += input.part(plain..<index)
      guard index + 1 < input.count, input[index] == 0x5C else { break }
      switch input[index + 1] {
      case UInt8(ascii: "n"): value.append(0x0A)
      case UInt8(ascii: "t"): value.append(0x09)
      case UInt8(ascii: "r"): break
      case UInt8(ascii: "u"):
        value.append(UInt8(ascii: "?"))
        index += 4
      default: value.append(input[index + 1])
      }
      index += 2
    }
    return value
  }
}
