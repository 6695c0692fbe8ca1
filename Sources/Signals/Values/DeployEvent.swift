/// A change to the serving fleet.
public struct DeployEvent: Sendable, Hashable {
  /// What kind of change.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// New code.
    case deploy
    /// New configuration.
    case config
    /// A feature flag.
    case flag
    /// A shift of traffic.
    case traffic
    /// A return to an earlier state.
    case rollback
  }

  /// How far a gradual change had come.
  public struct RolloutStep: Sendable, Hashable {
    /// From when.
    public var at: Timestamp
    /// The share of the scope that had the change, 0…1.
    public var fraction: Double

    /// A step from its parts.
    public init(at: Timestamp, fraction: Double) {
      self.at = at
      self.fraction = fraction
    }
  }

  /// The log's identifier.
  public var id: String
  /// When it began.
  public var at: Timestamp
  /// What kind of change.
  public var kind: Kind
  /// The service that changed.
  public var service: String
  /// A line about it, by the people who made it.
  public var summary: String?
  /// The version that went out.
  public var version: String?
  /// The environment.
  public var environment: String?
  /// Where it applies: values by dimension; an absent dimension is not restricted.
  public var scope: [String: [String]]
  /// How it was rolled out, in order of time; empty where all at once.
  public var rollout: [RolloutStep]
  /// Identifiers of changes this one undoes.
  public var reverts: [String]
  /// Identifiers of changes this one replaces.
  public var supersedes: [String]
  /// Where to read more.
  public var sourceURL: String?

  /// An event from its parts.
  public init(
    id: String, at: Timestamp, kind: Kind, service: String, summary: String? = nil,
    version: String? = nil, environment: String? = nil, scope: [String: [String]] = [:],
    rollout: [RolloutStep] = [], reverts: [String] = [], supersedes: [String] = [],
    sourceURL: String? = nil
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.service = service
    self.summary = summary
    self.version = version
    self.environment = environment
    self.scope = scope
    self.rollout = rollout
    self.reverts = reverts
    self.supersedes = supersedes
    self.sourceURL = sourceURL
  }
}
