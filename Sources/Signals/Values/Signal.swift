/// What kind of feedback a signal is.
public enum SignalKind: String, Sendable, Hashable, CaseIterable {
  /// A written report, `/bug`.
  case bugReport = "bug_report"
  /// A thumbs-down.
  case thumbsDown = "thumbs_down"
  /// A thumbs-up.
  case thumbsUp = "thumbs_up"
}

/// One piece of user feedback with whatever conversation came with it.
///
/// It exists only in memory, between decoding and sealing; no room below `Sealing` ever sees one.
public struct Signal: Sendable, Hashable {
  /// The sender's identifier; a second signal with it is a duplicate.
  public var id: String
  /// Report or thumb.
  public var kind: SignalKind
  /// When the user sent it.
  public var occurredAt: Timestamp
  /// The account as the sender knows it; stored only as a keyed pseudonym.
  public var account: String
  /// The conversation as the sender knows it; stored only as a keyed pseudonym.
  public var conversation: String?
  /// Values of the signal's dimensions by name (`model`, `platform`, `surface`, `region`,
  /// `hardware`, `client_version`, and those from `attributes`). Missing ones are absent.
  public var dimensions: [String: String]
  /// Tokens in the context, where known; a dimension by bucket.
  public var contextTokens: Int?
  /// The user's own words.
  public var description: Text?
  /// Reasons ticked in a form.
  public var tags: [String]
  /// The conversation.
  public var transcript: [Message]
  /// Whether the user allows people to review the transcript.
  public var allowsTranscriptReview: Bool

  /// A signal from its parts.
  public init(
    id: String, kind: SignalKind, occurredAt: Timestamp, account: String,
    conversation: String? = nil, dimensions: [String: String], contextTokens: Int? = nil,
    description: Text? = nil, tags: [String] = [], transcript: [Message] = [],
    allowsTranscriptReview: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.occurredAt = occurredAt
    self.account = account
    self.conversation = conversation
    self.dimensions = dimensions
    self.contextTokens = contextTokens
    self.description = description
    self.tags = tags
    self.transcript = transcript
    self.allowsTranscriptReview = allowsTranscriptReview
  }
}
