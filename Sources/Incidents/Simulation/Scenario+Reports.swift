extension Scenario {
  /// How people report every day.
  public struct Reports: Codable, Sendable, Hashable {
    /// Everyday conversations with a report expected over the window.
    public var everyday: Double
    /// Shape of the gamma noise of every hour; smaller is noisier.
    public var dispersion: Double
    /// Accounts that may report.
    public var accounts: Int
    /// Accounts that report about once a day, whatever happens.
    public var chatty: Int
    /// Weights of the languages.
    public var languages: [String: Double]
    /// Weights of the symptoms people complain of.
    public var symptoms: [String: Double]
    /// Share of reports with the user's words.
    public var described: Double
    /// Share of reports with a transcript.
    public var transcribed: Double
    /// Thumbs-up for each everyday report.
    public var praise: Double
    /// Share that arrives up to three days late.
    public var late: Double
    /// Share that is sent again.
    public var retried: Double
    /// Share with personal data or secrets in it.
    public var planted: Double
  }

  /// A wave of general complaint.
  public struct Surge: Codable, Sendable, Hashable {
    /// When it begins.
    public var at: Moment
    /// How long it lasts.
    public var hours: Double
    /// Additional reports for each everyday one, at its height.
    public var lift: Double
  }

  /// A time of slowness.
  public struct Outage: Codable, Sendable, Hashable {
    /// When it begins.
    public var at: Moment
    /// How long it lasts.
    public var hours: Double
    /// Additional reports for each everyday one.
    public var lift: Double
    /// Where.
    public var scope: [String: [String]]
  }

  /// A cause that makes some answers worse.
  public struct Cause: Codable, Sendable, Hashable {
    /// Its identifier in the truth.
    public var id: String
    /// What it was.
    public var title: String
    /// How much more often a request that it hits is reported than another.
    public var reportLift: Double
    /// Whether a conversation stays hit.
    public var isSticky: Bool
    /// The share of accounts it can hit.
    public var accountShare: Double
    /// The chance of each symptom in a report with a transcript.
    public var answer: [String: Double]
    /// The chance that the user says each symptom.
    public var complaint: [String: Double]
    /// Sentences that users say of it, in English.
    public var remarks: [String]
    /// Where and how strongly, disjoint.
    public var parts: [Part]
    /// What happened, by which change.
    public var events: [Event]

    enum CodingKeys: String, CodingKey {
      case id, title, answer, complaint, remarks, parts, events
      case reportLift = "report_lift"
      case isSticky = "sticky"
      case accountShare = "account_share"
    }
  }

  /// A part of a cause's scope with its own history.
  public struct Part: Codable, Sendable, Hashable {
    /// Where: values by dimension.
    public var scope: [String: [String]]
    /// The share of requests hit from a moment on, in order of time.
    public var levels: [Level]
    /// Whether the part is too faint for anyone to be expected to find it.
    public var isTrace: Bool?

    enum CodingKeys: String, CodingKey {
      case scope, levels
      case isTrace = "trace"
    }
  }

  /// A share of requests hit from a moment on.
  public struct Level: Codable, Sendable, Hashable {
    /// From when.
    public var at: Moment
    /// The share.
    public var share: Double
    /// Whether it goes linearly to the next level.
    public var isRamp: Bool?

    enum CodingKeys: String, CodingKey {
      case at, share
      case isRamp = "ramp"
    }
  }

  /// What happened to a cause.
  public struct Event: Codable, Sendable, Hashable {
    /// `started`, `worsened`, `eased` or `fixed`.
    public var role: String
    /// When it took effect.
    public var at: Moment
    /// The change behind it; nil where the log does not have it.
    public var deploy: String?
    /// The values concerned, where not the whole scope.
    public var part: [String: [String]]?
  }

  /// A change to the fleet.
  public struct Change: Codable, Sendable, Hashable {
    /// The log's identifier.
    public var id: String
    /// When.
    public var at: Moment
    /// `deploy`, `config`, `flag`, `traffic` or `rollback`.
    public var kind: String
    /// What changed.
    public var service: String
    /// A line about it.
    public var summary: String
    /// Where.
    public var scope: [String: [String]]
    /// How gradually: moments and fractions.
    public var rollout: [Level]?
    /// What it undoes.
    public var reverts: [String]?
    /// What it replaces.
    public var supersedes: [String]?
  }

  /// The changes that matter to nobody, drawn by the seed.
  public struct InnocentDeploys: Codable, Sendable, Hashable {
    /// How many.
    public var count: Int
    /// Share whose scope is that of a cause.
    public var misleading: Double
  }
}
