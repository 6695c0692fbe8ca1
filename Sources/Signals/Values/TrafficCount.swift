/// How much was served in one hour of one cell.
public struct TrafficCount: Sendable, Hashable {
  /// The start of the hour.
  public var hour: Timestamp
  /// Values by dimension; a dimension not counted apart is absent.
  public var dimensions: [String: String]
  /// Requests served.
  public var requests: Int
  /// Conversations, where counted.
  public var conversations: Int?
  /// Accounts, where counted.
  public var accounts: Int?

  /// A count from its parts.
  public init(
    hour: Timestamp, dimensions: [String: String], requests: Int, conversations: Int? = nil,
    accounts: Int? = nil
  ) {
    self.hour = hour
    self.dimensions = dimensions
    self.requests = requests
    self.conversations = conversations
    self.accounts = accounts
  }
}
