/// Writes this project's own records, a line each: the inverse of `RecordDecoder`.
public enum RecordWriter {
  /// A signal as a line without its end.
  public static func write(_ signal: Signal, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", signal.id)
    json.member("kind", signal.kind.rawValue)
    json.member("occurred_at", signal.occurredAt.rfc3339)
    json.member("account", signal.account)
    if let conversation = signal.conversation { json.member("conversation", conversation) }
    var attributes: [String: String] = [:]
    for (name, value) in signal.dimensions.sorted(by: { $0.key < $1.key }) {
      if name == Dimension.contextTokens { continue }
      if Dimension.standard.contains(name) {
        json.member(name, value)
      } else {
        attributes[name] = value
      }
    }
    if !attributes.isEmpty {
      json.key("attributes")
      json.beginObject()
      for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { json.member(name, value) }
      json.endObject()
    }
    if let tokens = signal.contextTokens {
      json.key("context_tokens")
      json.value(tokens)
    }
    if let description = signal.description {
      json.key("description")
      json.value(description)
    }
    if !signal.tags.isEmpty { json.member("tags", signal.tags) }
    if !signal.transcript.isEmpty {
      json.key("transcript")
      write(signal.transcript, to: &json)
    }
    if signal.allowsTranscriptReview {
      json.key("consent")
      json.beginObject()
      json.key("transcript_review")
      json.value(true)
      json.endObject()
    }
    json.endObject()
  }

  /// A transcript as an array.
  public static func write(_ transcript: [Message], to json: inout JSONWriter) {
    json.beginArray()
    for message in transcript {
      json.beginObject()
      json.member("role", message.role.rawValue)
      if let stop = message.stopReason { json.member("stop_reason", stop) }
      json.key("content")
      if message.content.count == 1, case .text(let text) = message.content[0] {
        json.value(text)
      } else {
        json.beginArray()
        for block in message.content { write(block, to: &json) }
        json.endArray()
      }
      json.endObject()
    }
    json.endArray()
  }

  private static func write(_ block: ContentBlock, to json: inout JSONWriter) {
    json.beginObject()
    switch block {
    case .text(let text):
      json.member("type", "text")
      json.key("text")
      json.value(text)
    case .thinking(let text):
      json.member("type", "thinking")
      json.key("thinking")
      json.value(text)
    case .toolUse(let id, let name, let input):
      json.member("type", "tool_use")
      if let id { json.member("id", id) }
      json.member("name", name)
      json.key("input")
      json.raw(input.bytes)
    case .toolResult(let id, let content, let isError):
      json.member("type", "tool_result")
      if let id { json.member("tool_use_id", id) }
      json.key("content")
      json.value(content)
      if isError {
        json.key("is_error")
        json.value(true)
      }
    case .image: json.member("type", "image")
    case .unknown(let type): json.member("type", type)
    }
    json.endObject()
  }

  /// A deploy event as a line without its end.
  public static func write(_ event: DeployEvent, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", event.id)
    json.member("at", event.at.rfc3339)
    json.member("kind", event.kind.rawValue)
    json.member("service", event.service)
    if let summary = event.summary { json.member("summary", summary) }
    if let version = event.version { json.member("version", version) }
    if let environment = event.environment { json.member("environment", environment) }
    if !event.scope.isEmpty {
      json.key("scope")
      json.beginObject()
      for (name, values) in event.scope.sorted(by: { $0.key < $1.key }) {
        json.member(name, values)
      }
      json.endObject()
    }
    if !event.rollout.isEmpty {
      json.key("rollout")
      json.beginArray()
      for step in event.rollout {
        json.beginObject()
        json.member("at", step.at.rfc3339)
        json.key("fraction")
        json.value(step.fraction)
        json.endObject()
      }
      json.endArray()
    }
    if !event.reverts.isEmpty { json.member("reverts", event.reverts) }
    if !event.supersedes.isEmpty { json.member("supersedes", event.supersedes) }
    if let url = event.sourceURL { json.member("source_url", url) }
    json.endObject()
  }

  /// A traffic count as a line without its end.
  public static func write(_ count: TrafficCount, to json: inout JSONWriter) {
    json.beginObject()
    json.member("hour", count.hour.rfc3339)
    for (name, value) in count.dimensions.sorted(by: { $0.key < $1.key }) {
      json.member(name, value)
    }
    json.key("requests")
    json.value(count.requests)
    if let conversations = count.conversations {
      json.key("conversations")
      json.value(conversations)
    }
    if let accounts = count.accounts {
      json.key("accounts")
      json.value(accounts)
    }
    json.endObject()
  }

  /// An evaluation result as a line without its end.
  public static func write(_ result: EvalResult, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", result.id)
    json.member("at", result.at.rfc3339)
    json.member("suite", result.suite)
    for (name, value) in result.dimensions.sorted(by: { $0.key < $1.key }) {
      json.member(name, value)
    }
    json.key("passed")
    json.value(result.passed)
    json.key("total")
    json.value(result.total)
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes a member with a string.
  public mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a member with an array of strings.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { value(text) }
    endArray()
  }
}
