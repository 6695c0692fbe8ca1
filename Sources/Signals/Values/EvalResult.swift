/// The outcome of one run of an evaluation suite.
public struct EvalResult: Sendable, Hashable {
  /// The run's identifier.
  public var id: String
  /// When it ran.
  public var at: Timestamp
  /// The suite.
  public var suite: String
  /// Values by dimension.
  public var dimensions: [String: String]
  /// Cases passed.
  public var passed: Int
  /// Cases run.
  public var total: Int

  /// A result from its parts.
  public init(
    id: String, at: Timestamp, suite: String, dimensions: [String: String], passed: Int, total: Int
  ) {
    self.id = id
    self.at = at
    self.suite = suite
    self.dimensions = dimensions
    self.passed = passed
    self.total = total
  }
}
