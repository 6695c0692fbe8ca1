/// What the simulator draws from: a fleet, its traffic, the everyday complaints, the causes that
/// made answers worse, and the changes to the fleet.
///
/// Read from JSON (`Schemas/scenario.schema.json`). Nothing in it is a count of reports in a cell:
/// it holds rates and shares, the draws follow from a seed.
public struct Scenario: Codable, Sendable, Hashable {
  /// The name.
  public var name: String
  /// A sentence about it.
  public var about: String
  /// The first moment.
  public var from: Moment
  /// The first moment after.
  public var to: Moment
  /// What serves.
  public var fleet: Fleet
  /// How much it serves.
  public var traffic: Traffic
  /// How people report every day.
  public var reports: Reports
  /// Waves of general complaint that no change caused.
  public var surges: [Surge]
  /// Times of slowness.
  public var outages: [Outage]
  /// The causes.
  public var incidents: [Cause]
  /// The changes that matter, and others worth naming.
  public var deploys: [Change]
  /// The changes that matter to nobody.
  public var innocentDeploys: InnocentDeploys

  enum CodingKeys: String, CodingKey {
    case name, about, from, to, fleet, traffic, reports, surges, outages, incidents, deploys
    case innocentDeploys = "innocent_deploys"
  }
}

extension Scenario {
  /// Models, and platforms with what they run on.
  public struct Fleet: Codable, Sendable, Hashable {
    /// The models.
    public var models: [Model]
    /// The platforms.
    public var platforms: [Platform]
    /// The versions of a client, where one surface has one.
    public var clientVersions: ClientVersions?
    /// The share of reports that do not say their hardware or region.
    public var unsaid: Double

    enum CodingKeys: String, CodingKey {
      case models, platforms, unsaid
      case clientVersions = "client_versions"
    }
  }

  /// A model and its share of the traffic.
  public struct Model: Codable, Sendable, Hashable {
    /// Its identifier.
    public var name: String
    /// Its weight among the models served at a time.
    public var share: Double
    /// When it was launched, where inside the window.
    public var from: Moment?
    /// The model it takes traffic from, as far as it exists.
    public var replaces: String?
  }

  /// A platform; its shares need not sum to 1.
  public struct Platform: Codable, Sendable, Hashable {
    /// Its identifier.
    public var name: String
    /// Its weight.
    public var share: Double
    /// Weights of the surfaces.
    public var surfaces: [String: Double]
    /// Weights of the accelerators.
    public var hardware: [String: Double]
    /// Weights of the regions.
    public var regions: [String: Double]
  }

  /// A client whose users follow new versions with delay.
  public struct ClientVersions: Codable, Sendable, Hashable {
    /// Where it is used.
    public var surface: String
    /// What every version begins with.
    public var prefix: String
    /// The number of the first version.
    public var first: Int
    /// Hours between versions.
    public var everyHours: Double

    enum CodingKeys: String, CodingKey {
      case surface, prefix, first
      case everyHours = "every_hours"
    }
  }

  /// The rhythm of use.
  public struct Traffic: Codable, Sendable, Hashable {
    /// Requests an hour, on average over the first week.
    public var requestsPerHour: Double
    /// How far day rises above night, 0…1.
    public var dayAmplitude: Double
    /// The busiest hour, UTC.
    public var peakHour: Double
    /// Saturday's and Sunday's level.
    public var weekend: Double
    /// Growth over the window, 0.2 for a fifth.
    public var growth: Double
    /// The dimensions it is counted by.
    public var countedBy: [String]

    enum CodingKeys: String, CodingKey {
      case growth, weekend
      case requestsPerHour = "requests_per_hour"
      case dayAmplitude = "day_amplitude"
      case peakHour = "peak_hour"
      case countedBy = "counted_by"
    }
  }
}
