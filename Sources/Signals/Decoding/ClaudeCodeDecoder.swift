/// Assembles signals from Claude Code's session transcripts: a JSON record a line, in files of one
/// session or several.
///
/// A session becomes one signal, and so does each side thread that an agent of it keeps in a file of
/// its own. Lines that share a `message.id` are one message; records of types this version does not
/// know pass. What is held is bounded: a line that would take the transcripts over
/// `FieldLimits.sessionBytes` is rejected. One thread uses a decoder.
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
  private var bytes = 0

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
    /// The conversation it belongs to: the session, also for an agent's side thread.
    var conversation = ""
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
    guard bytes + line.count <= FieldLimits.sessionBytes else {
      throw Rejection(.fieldTooLong, key: "transcript")
    }
    let key = Self.thread(root, of: name)
    var session = sessions[key] ?? Session()
    session.conversation = name
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
    bytes += line.count
    if sessions.updateValue(session, forKey: key) == nil { order.append(key) }
  }

  /// The signals of all sessions so far, in the order they began; sessions without a message or a
  /// time give none.
  public func finish() -> [Signal] {
    defer { (sessions, order, bytes) = ([:], [], 0) }
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
        conversation: session.conversation, dimensions: dimensions,
        contextTokens: session.contextTokens,
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

  /// The session's name, with the agent's behind it for a side thread.
  private static func thread(_ root: JSONValue, of session: String) -> String {
    guard root["isSidechain"]?.boolean == true, let agent = root["agentId"]?.string else {
      return session
    }
    return identifier(session + ":" + agent) ?? session
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
