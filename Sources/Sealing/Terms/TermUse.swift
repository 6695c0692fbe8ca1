/// The same for every use of a term in a store, and telling nothing else to whoever lacks the key.
public struct TermTag: Identifier {
  /// The bytes.
  public let raw: Bytes16
  /// A tag of these bytes.
  public init(raw: Bytes16) { self.raw = raw }
}

/// A coordinate of a share: a number below 2¹²⁷ − 1, big-endian.
public struct TermCoordinate: Identifier {
  /// The bytes.
  public let raw: Bytes16
  /// A coordinate of these bytes.
  public init(raw: Bytes16) { self.raw = raw }
}

/// One account's use of one term, as it is stored.
public struct TermUse: Sendable, Hashable {
  /// Which term.
  public let tag: TermTag
  /// Which account, as this term alone shows it: the share's abscissa.
  public let x: TermCoordinate
  /// The share's ordinate.
  public let y: TermCoordinate
  /// The encrypted term, the same for all uses; to be stored once a tag.
  public let sealedTerm: [UInt8]
}

/// A term that enough accounts used.
public struct OpenedTerm: Sendable, Hashable {
  /// The term.
  public let term: String
  /// How many different accounts' shares lie on the term's polynomial: the accounts that used it.
  public let accounts: Int
}
