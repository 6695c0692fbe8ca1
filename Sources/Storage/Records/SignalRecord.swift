public import Sealing
public import Signals
public import Symptoms

/// What the store keeps of a signal in the clear: no word of it.
public struct SignalRecord: Sendable {
  /// The sender's identifier.
  public var id: String
  /// Report or thumb.
  public var kind: SignalKind
  /// When it was sent.
  public var occurredAt: Timestamp
  /// When it came in.
  public var receivedAt: Timestamp
  /// The account's pseudonym.
  public var account: Pseudonym
  /// The conversation's pseudonym.
  public var conversation: Pseudonym?
  /// Its dimensions.
  public var dimensions: [String: String]
  /// Whether it came with the user's words.
  public var hasDescription: Bool
  /// Whether it came with a transcript.
  public var hasTranscript: Bool
  /// What it shows.
  public var findings: [SymptomFinding]
  /// Uses of terms, which open only together with those of enough other accounts.
  public var terms: [TermUse]
  /// The sealed text; nil where none is kept.
  public var sealed: SealedReport?

  /// A record from its parts.
  public init(
    id: String, kind: SignalKind, occurredAt: Timestamp, receivedAt: Timestamp,
    account: Pseudonym, conversation: Pseudonym?, dimensions: [String: String],
    hasDescription: Bool, hasTranscript: Bool, findings: [SymptomFinding], terms: [TermUse],
    sealed: SealedReport?
  ) {
    self.id = id
    self.kind = kind
    self.occurredAt = occurredAt
    self.receivedAt = receivedAt
    self.account = account
    self.conversation = conversation
    self.dimensions = dimensions
    self.hasDescription = hasDescription
    self.hasTranscript = hasTranscript
    self.findings = findings
    self.terms = terms
    self.sealed = sealed
  }
}

/// An input line that could not be read.
public struct QuarantineRecord: Sendable {
  /// Its name, `q-` and 32 digits.
  public var id: String
  /// A keyed hash of where it stood and what it was: the same line again is no second entry.
  public var fingerprint: [UInt8]
  /// The reason's code.
  public var reason: String
  /// What the input was read as.
  public var recordKind: String
  /// Where it stood.
  public var position: LinePosition
  /// When it came in.
  public var receivedAt: Timestamp
  /// Its sealed content, the body in pieces elsewhere; nil where none is kept.
  public var sealed: SealedReport?

  /// An entry from its parts.
  public init(
    id: String, fingerprint: [UInt8], reason: String, recordKind: String, position: LinePosition,
    receivedAt: Timestamp, sealed: SealedReport?
  ) {
    self.id = id
    self.fingerprint = fingerprint
    self.reason = reason
    self.recordKind = recordKind
    self.position = position
    self.receivedAt = receivedAt
    self.sealed = sealed
  }
}
