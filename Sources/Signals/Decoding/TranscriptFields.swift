/// The fields of a transcript: messages and their blocks.
enum TranscriptFields {
  static func messages(_ value: JSONValue) throws(Rejection) -> [Message] {
    guard value.kind == .array else { throw Rejection(.wrongType, key: "transcript") }
    var messages: [Message] = []
    try value.forEachElement { (entry) throws(Rejection) in
      guard messages.count < FieldLimits.messages else {
        throw Rejection(.fieldTooLong, key: "transcript")
      }
      messages.append(try message(entry))
    }
    return messages
  }

  private static func message(_ value: JSONValue) throws(Rejection) -> Message {
    guard value.kind == .object else { throw Rejection(.wrongType, key: "transcript") }
    guard let roleName = value["role"] else { throw Rejection(.missingKey, key: "role") }
    guard roleName.kind == .string else { throw Rejection(.wrongType, key: "role") }
    guard let role = roleName.string.flatMap(Message.Role.init(rawValue:)) else {
      throw Rejection(.invalidValue, key: "role")
    }
    guard let content = value["content"] else { throw Rejection(.missingKey, key: "content") }
    let stop = value["stop_reason"]?.string.flatMap { $0.utf8.count <= 64 ? $0 : nil }
    return Message(role: role, content: try blocks(content), stopReason: stop)
  }

  /// A string, or an array of blocks.
  static func blocks(_ value: JSONValue) throws(Rejection) -> [ContentBlock] {
    switch value.kind {
    case .string: return [.text(try FieldReader.text(value, key: "content"))]
    case .null: return []
    case .array:
      var blocks: [ContentBlock] = []
      try value.forEachElement { (entry) throws(Rejection) in
        blocks.append(try block(entry))
      }
      return blocks
    default: throw Rejection(.wrongType, key: "content")
    }
  }

  private static func block(_ value: JSONValue) throws(Rejection) -> ContentBlock {
    if value.kind == .string { return .text(try FieldReader.text(value, key: "content")) }
    guard value.kind == .object else { throw Rejection(.wrongType, key: "content") }
    guard let type = value["type"] else { throw Rejection(.missingKey, key: "type") }
    let name = try FieldReader.string(type, key: "type", limit: 64)
    switch name {
    case "text": return .text(try field("text", of: value))
    case "thinking": return .thinking(try field("thinking", "text", of: value))
    case "tool_use":
      let tool = try value["name"].map { (name) throws(Rejection) in
        try FieldReader.string(name, key: "name", limit: FieldLimits.toolName)
      }
      let input = value["input"]?.minified ?? "{}"
      guard !containsEscapedNul(input) else { throw Rejection(.nulCharacter, key: "input") }
      return .toolUse(id: shortString(value["id"]), name: tool ?? "", input: input)
    case "tool_result":
      return .toolResult(
        id: shortString(value["tool_use_id"]), content: try resultText(value["content"]),
        isError: value["is_error"]?.boolean ?? false)
    case "image", "document", "attachment": return .image
    default: return .unknown(type: name.allSatisfy(\.isASCII) ? name : "other")
    }
  }

  private static func field(
    _ names: StaticString..., of value: JSONValue
  ) throws(Rejection) -> Text {
    for name in names {
      if let field = value[name], field.kind != .null {
        return try FieldReader.text(field, key: "content")
      }
    }
    return ""
  }

  private static func shortString(_ value: JSONValue?) -> String? {
    value?.string.flatMap { $0.utf8.count <= FieldLimits.identifier ? $0 : nil }
  }

  /// A tool's answer: a string, or blocks of which the text parts count; anything else as JSON.
  static func resultText(_ value: JSONValue?) throws(Rejection) -> Text {
    guard let value, value.kind != .null else { return "" }
    if value.kind == .string { return try FieldReader.text(value, key: "content") }
    guard value.kind == .array else { return value.minified }
    var parts: [UInt8] = []
    try value.forEachElement { (entry) throws(Rejection) in
      let text = entry.kind == .object ? entry["text"] : entry
      guard let text, text.kind == .string else { return }
      if !parts.isEmpty { parts.append(0x0A) }
      parts += try FieldReader.text(text, key: "content").bytes
    }
    return Text(bytes: parts)
  }

  /// Whether JSON text holds `\u0000`.
  private static func containsEscapedNul(_ json: Text) -> Bool {
    var zeros = 0
    var isEscape = false
    var digits = -1
    for byte in json.bytes {
      if digits >= 0 {
        if byte == UInt8(ascii: "0") { zeros += 1 }
        digits += 1
        if digits == 4 {
          if zeros == 4 { return true }
          digits = -1
        }
      } else if isEscape {
        isEscape = false
        if byte == UInt8(ascii: "u") { (digits, zeros) = (0, 0) }
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      }
    }
    return false
  }
}
