public import Signals

/// What a night found, as a document: `Schemas/timeline.schema.json`.
///
/// Nothing in it is a user's word but terms that at least *k* accounts used, and no number in it
/// stands for fewer than *k* accounts. Renderers turn it into text; they never look elsewhere.
public struct Timeline: Sendable, Hashable, Decodable {
  /// The document's schema and version.
  public static let schema = "blindsift.timeline/1"

  /// The night: everything before it was looked at.
  public var asOf: Timestamp
  /// The span looked at.
  public var window: Window
  /// Whether traffic was known; without it rates are read from the mix.
  public var knowsTraffic: Bool
  /// The incidents, open ones first, then by the latest change.
  public var incidents: [Incident]
  /// Surges of talk and outages: not causes that made answers worse, but worth knowing.
  public var apart: [Apart]
  /// The changes that incidents are linked with.
  public var deploys: [DeployNote]
  /// The noise in its numbers; nil in a document for internal work, which has none.
  public var noise: ReleaseNoise?

  enum CodingKeys: String, CodingKey {
    case window, incidents, apart, deploys, noise
    case asOf = "as_of"
    case knowsTraffic = "traffic_known"
  }

  /// A timeline from its parts.
  public init(
    asOf: Timestamp, window: Window, knowsTraffic: Bool, incidents: [Incident] = [],
    apart: [Apart] = [], deploys: [DeployNote] = []
  ) {
    self.asOf = asOf
    self.window = window
    self.knowsTraffic = knowsTraffic
    self.incidents = incidents
    self.apart = apart
    self.deploys = deploys
  }

  /// A span.
  public struct Window: Sendable, Hashable, Codable {
    /// The first moment inside.
    public var from: Timestamp
    /// The first moment after.
    public var to: Timestamp

    /// A span from its ends.
    public init(from: Timestamp, to: Timestamp) {
      self.from = from
      self.to = to
    }
  }

  /// A surge or an outage.
  public struct Apart: Sendable, Hashable, Decodable {
    /// `surge` or `outage`.
    public var kind: String
    /// When.
    public var from: Timestamp
    /// Until when.
    public var to: Timestamp
    /// Where; empty for everywhere.
    public var scope: [Scope.Part]
    /// How many signals.
    public var signals: Int
    /// When it was there, where it came and went; nil where it was there all the time.
    public var periods: [Window]?

    /// The times it was there, one or more.
    public var spans: [Window] { periods ?? [Window(from: from, to: to)] }

    /// One from its parts; `spans` are the times it was there, in order, at least one.
    public init(kind: String, spans: [Window], scope: [Scope.Part], signals: Int) {
      precondition(!spans.isEmpty, "what was never there is nothing")
      self.kind = kind
      from = spans[0].from
      to = spans[spans.count - 1].to
      periods = spans.count > 1 ? spans : nil
      self.scope = scope
      self.signals = signals
    }
  }

  /// What the log says of a change.
  public struct DeployNote: Sendable, Hashable, Decodable {
    /// The log's identifier.
    public var id: String
    /// When.
    public var at: Timestamp
    /// Its kind.
    public var kind: String
    /// The service.
    public var service: String
    /// The engineers' line about it.
    public var summary: String?
    /// Where to read more.
    public var sourceURL: String?

    enum CodingKeys: String, CodingKey {
      case id, at, kind, service, summary
      case sourceURL = "source_url"
    }

    /// A note of a change.
    public init(_ event: DeployEvent) {
      id = event.id
      at = event.at
      kind = event.kind.rawValue
      service = event.service
      summary = event.summary
      sourceURL = event.sourceURL
    }
  }

  /// The incident whose identifier begins so; nil where none or several do.
  public func incident(_ prefix: String) -> Incident? {
    if let exact = incidents.first(where: { $0.id == prefix }) { return exact }
    let found = incidents.filter {
      $0.id.hasPrefix(prefix) || $0.id.dropFirst(4).hasPrefix(prefix)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The note of a change.
  public func deploy(_ id: String) -> DeployNote? { deploys.first { $0.id == id } }
}
