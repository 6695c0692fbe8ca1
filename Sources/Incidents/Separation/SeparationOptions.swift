/// Thresholds of the separation; the standard ones were set on simulated streams.
public struct SeparationOptions: Sendable {
  /// Nats a single component needs before it is taken in.
  public var acceptance = 25.0
  /// Nats a component must keep when all are fitted together.
  public var retention = 15.0
  /// Accounts, by effective number, a component needs.
  public var leastAccounts = 12.0
  /// Largest share of a component one account may have.
  public var largestAccount = 0.25
  /// Components at most.
  public var mostComponents = 16
  /// Rounds of fitting for each candidate.
  public var rounds = 5
  /// What is done; all but for measurements.
  public var steps = SeparationSteps.all

  /// The standard thresholds.
  public init() {}
}
