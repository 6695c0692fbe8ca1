/// Assembles signals from Claude Code's session transcripts: a JSON record a line, in files of one
/// session or several.
///
/// A session becomes one signal. Lines that share a `message.id` are one message; records of types
/// this version does not know pass. One thread uses a decoder.
public final class ClaudeCodeDecoder {
  /// What the sender of sessions says about them.
  public struct Defaults: Sendable, Hashable {
    /// The account the sessions belong to.
    public var account: String
    /// The platform they were served on.
    public var platform: String

    /// Defaults for sessions of one account.
    public init(account: String, platform: String = "first_party") {
      self.account = account
      self.platform = platform
    }
  }

  private let defaults: Defaults
  private let parser = JSONParser()
  private var sessions: [String: Session] = [:]
  private var order: [String] = []

  /// A decoder of sessions.
  public init(defaults: Defaults) {
    self.defaults = defaults
  }

  /// What is known of a session so far.
  private struct Session {
    var transcript: [Message] = []
    /// Where a message with an identifier stands, so that its next line joins it.
    var places: [String: Int] = [:]
    var last: Timestamp?
    var model: String?
    var version: String?
    var contextTokens: Int?
  }

  /// Takes one line which `LineReader.padding` readable bytes follow.
  public func add(_ line: UnsafeBufferPointer<UInt8>) throws(Rejection) {
    guard !line.contains(0) else { throw Rejection(.nulCharacter) }
    let root = try parser.parse(line)
    guard root.kind == .object else { throw Rejection(.notJSON) }
    guard let type = root["type"] else { throw Rejection(.missingKey, key: "type") }
    guard let type = type.string else { throw Rejection(.wrongType, key: "type") }
    guard type == "user" || type == "assistant" else { return }
    guard let id = root["sessionId"]?.string, let name = Self.identifier(id) else {
      throw Rejection(.missingKey, key: "sessionId")
    }
    guard let message = root["message"], message.kind == .object else {
      throw Rejection(.missingKey, key: "message")
    }
    var session = sessions[name] ?? Session()
    if let stamp = root["timestamp"] {
      let time = try FieldReader.time(stamp, key: "timestamp")
      session.last = max(session.last ?? time, time)
    }
    if let version = root["version"]?.string.flatMap(Self.dimensionValue) {
      session.version = version
    }
    if root["isMeta"]?.boolean != true {
      try Self.add(message, of: type, result: root["toolUseResult"], to: &session)
    }
    if sessions.updateValue(session, forKey: name) == nil { order.append(name) }
  }

  /// The signals of all sessions so far, in the order they began; sessions without a message or a
  /// time give none.
  public func finish() -> [Signal] {
    defer { (sessions, order) = ([:], []) }
    return order.compactMap { name in
      guard let session = sessions[name], let last = session.last, !session.transcript.isEmpty
      else { return nil }
      var dimensions = [
        Dimension.model: session.model ?? "unknown", Dimension.platform: defaults.platform,
        Dimension.surface: "claude-code",
      ]
      dimensions[Dimension.clientVersion] = session.version
      if let tokens = session.contextTokens {
        dimensions[Dimension.contextTokens] = Dimension.contextBucket(tokens)
      }
      return Signal(
        id: "claude-code:" + name, kind: .bugReport, occurredAt: last, account: defaults.account,
        conversation: name, dimensions: dimensions, contextTokens: session.contextTokens,
        transcript: session.transcript)
    }
  }

  private static func add(
    _ message: JSONValue, of type: String, result: JSONValue?, to session: inout Session
  ) throws(Rejection) {
    let role: Message.Role = type == "assistant" ? .assistant : .user
    if let model = message["model"]?.string, model != "<synthetic>",
      let value = dimensionValue(model)
    {
      session.model = value
    }
    if let usage = message["usage"], usage.kind == .object {
      let parts = [
        usage["input_tokens"], usage["cache_read_input_tokens"],
        usage["cache_creation_input_tokens"],
      ]
      let tokens = parts.compactMap { $0?.integer }.filter { (0...(1 << 40)).contains($0) }
        .reduce(0, +)
      if tokens > 0 { session.contextTokens = Int(tokens) }
    }
    var blocks =
      try message["content"].map { (content) throws(Rejection) in
        try TranscriptFields.blocks(content)
      } ?? []
    let hasResult = blocks.contains {
      if case .toolResult = $0 { true } else { false }
    }
    if role == .user, !hasResult, let result, result.kind != .null {
      let text = try TranscriptFields.resultText(result)
      if !text.isEmpty { blocks.append(.toolResult(id: nil, content: text, isError: false)) }
    }
    let stop = message["stop_reason"]?.string.flatMap { $0.utf8.count <= 64 ? $0 : nil }
    if let id = message["id"]?.string, role == .assistant {
      if let place = session.places[id] {
        session.transcript[place].content += blocks
        session.transcript[place].stopReason = stop ?? session.transcript[place].stopReason
        return
      }
      session.places[id] = session.transcript.count
    }
    guard session.transcript.count < FieldLimits.messages else {
      throw Rejection(.fieldTooLong, key: "transcript")
    }
    session.transcript.append(Message(role: role, content: blocks, stopReason: stop))
  }

  private static func identifier(_ text: String) -> String? {
    let limit = FieldLimits.identifier - "claude-code:".utf8.count
    return !text.isEmpty && text.utf8.count <= limit
      && text.utf8.allSatisfy(Characters.isIdentifier)
      ? text : nil
  }

  private static func dimensionValue(_ text: String) -> String? {
    !text.isEmpty && text.utf8.count <= FieldLimits.dimensionValue
      && text.utf8.allSatisfy(Characters.isDimensionValue) ? text : nil
  }
}
