/// One turn of a conversation.
public struct Message: Sendable, Hashable {
  /// Who speaks.
  public enum Role: String, Sendable, Hashable {
    /// The person.
    case user
    /// The model.
    case assistant
    /// Instructions that neither wrote in the conversation.
    case system
    /// A tool's answer given as a message of its own.
    case tool
  }

  /// Who speaks.
  public var role: Role
  /// What is said, in order; a plain string is a single text block.
  public var content: [ContentBlock]
  /// Why the model stopped, in the provider's word (`end_turn`, `max_tokens` …), where known.
  public var stopReason: String?
  /// When it was said, where known.
  public var at: Timestamp?

  /// A turn from its parts.
  public init(
    role: Role, content: [ContentBlock], stopReason: String? = nil, at: Timestamp? = nil
  ) {
    self.role = role
    self.content = content
    self.stopReason = stopReason
    self.at = at
  }
}

/// A part of a turn.
public enum ContentBlock: Sendable, Hashable {
  /// Words.
  case text(Text)
  /// The model's reasoning.
  case thinking(Text)
  /// A call the model makes; `input` is JSON exactly as it came.
  case toolUse(id: String?, name: String, input: Text)
  /// What a tool gave back, its text parts joined by newlines.
  case toolResult(id: String?, content: Text, isError: Bool)
  /// A picture or attachment; its bytes are dropped while decoding.
  case image
  /// A block of a type this version does not know; only the type's name is kept.
  case unknown(type: String)
}
