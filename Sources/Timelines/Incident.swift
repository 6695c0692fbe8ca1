public import Signals

extension Timeline {
  /// How an incident stands at the night.
  public enum Status: String, Sendable, Hashable, Decodable {
    /// Going on.
    case open
    /// Weaker than it was, not over.
    case eased
    /// Over.
    case fixed
  }

  /// One of the overlapping causes.
  public struct Incident: Sendable, Hashable, Decodable {
    /// The same from night to night while it is the same incident.
    public var id: String
    /// Made of scope, symptom and date.
    public var title: String
    /// What people call it.
    public var name: String?
    /// How it stands.
    public var status: Status
    /// Where: a union of conjunctions; empty for everywhere.
    public var scope: [Scope.Part]
    /// What it looks like, strongest evidence first.
    public var symptoms: [Symptom]
    /// Signals it caused.
    public var signals: Signals
    /// Accounts it touched.
    public var accounts: Accounts
    /// The share of traffic in its scope while it lasted; nil where traffic is not known.
    public var exposure: Exposure?
    /// What happened to it, in order of time.
    public var events: [Event]
    /// What speaks for it.
    public var evidence: [Evidence]
    /// Accounts it touched day by day.
    public var daily: Daily

    /// An incident from its parts.
    public init(
      id: String, title: String, name: String? = nil, status: Status, scope: [Scope.Part],
      symptoms: [Symptom], signals: Signals, accounts: Accounts, exposure: Exposure?,
      events: [Event], evidence: [Evidence], daily: Daily
    ) {
      self.id = id
      self.title = title
      self.name = name
      self.status = status
      self.scope = scope
      self.symptoms = symptoms
      self.signals = signals
      self.accounts = accounts
      self.exposure = exposure
      self.events = events
      self.evidence = evidence
      self.daily = daily
    }

    /// The event of a role, the first where there are several.
    public func event(_ role: String) -> Event? { events.first { $0.role == role } }

    /// When it began; the window's edge where that is not known.
    public var started: Timestamp {
      event("started")?.at ?? events.first?.at ?? Timestamp(milliseconds: 0)
    }

    /// When it ended; nil while it goes on.
    public var ended: Timestamp? {
      status == .fixed ? events.last { $0.role == "fixed" }?.at : nil
    }

    /// What people see: its name, else its title.
    public var heading: String { name ?? title }
  }

  /// A symptom and how much more frequent it is than every day.
  public struct Symptom: Sendable, Hashable, Decodable {
    /// The code.
    public var code: String
    /// `answer` or `complaint`.
    public var source: String
    /// Share of the incident's signals that could show it and do.
    public var share: Double
    /// That over the everyday share.
    public var lift: Double
  }

  /// Signals with a 90% interval.
  public struct Signals: Sendable, Hashable, Decodable {
    /// How many are attributed.
    public var attributed: Int
    /// Lower and upper end.
    public var interval: [Int]
  }

  /// Accounts with a 90% interval.
  public struct Accounts: Sendable, Hashable, Decodable {
    /// How many.
    public var estimate: Int
    /// Lower and upper end.
    public var interval: [Int]
  }

  /// Share of the traffic with a 90% interval.
  public struct Exposure: Sendable, Hashable, Decodable {
    /// The share, 0…1.
    public var share: Double
    /// Lower and upper end.
    public var interval: [Double]

    enum CodingKeys: String, CodingKey {
      case interval
      case share = "share_of_traffic"
    }
  }

  /// Something that happened to an incident.
  public struct Event: Sendable, Hashable, Decodable {
    /// `started`, `detected`, `worsened`, `eased` or `fixed`.
    public var role: String
    /// The best single moment.
    public var at: Timestamp
    /// Where it lies with 90% probability.
    public var interval: [Timestamp]
    /// The change to name; nil where none is probable enough.
    public var deploy: String?
    /// The probability of what is named, or of "not in the log".
    public var probability: Double
    /// Who may stand behind it, most probable first.
    public var candidates: [Candidate]
    /// The part of the scope concerned, where not the whole.
    public var part: Scope.Part?

    /// The two ends of the interval as one value.
    public var range: TimeRange {
      TimeRange(from: interval.first ?? at, to: interval.last ?? at)
    }
  }

  /// A change that may stand behind an event; nil stands for "not in the log".
  public struct Candidate: Sendable, Hashable, Decodable {
    /// The change.
    public var deploy: String?
    /// Its posterior probability.
    public var probability: Double
  }

  /// Distinct accounts a day; nil for days with fewer than *k*.
  public struct Daily: Sendable, Hashable, Decodable {
    /// The first day, midnight in UTC.
    public var from: Timestamp
    /// Accounts a day.
    public var accounts: [Int?]

    /// Counts from a day on.
    public init(from: Timestamp, accounts: [Int?]) {
      self.from = from
      self.accounts = accounts
    }
  }

  /// A piece of evidence; what a kind does not need is nil.
  public struct Evidence: Sendable, Hashable, Decodable {
    /// `separation`, `term`, `uncertain_scope`, `indistinguishable`, `evaluation`, `latent_cause`,
    /// `merged`.
    public var kind: String
    /// Nats of log likelihood.
    public var nats: Double?
    /// A term that at least *k* accounts used.
    public var term: String?
    /// A share, 0…1.
    public var share: Double?
    /// A ratio to every day.
    public var lift: Double?
    /// Part of a scope.
    public var scope: Scope.Part?
    /// Another incident.
    public var incident: String?
    /// A suite of evaluations.
    public var suite: String?
    /// A change to the fleet.
    public var deploy: String?
    /// The change that took that one away.
    public var removedBy: String?

    private enum CodingKeys: String, CodingKey {
      case kind, nats, term, share, lift, scope, incident, suite, deploy
      case removedBy = "removed_by"
    }

    /// A piece of evidence.
    public init(
      kind: String, nats: Double? = nil, term: String? = nil, share: Double? = nil,
      lift: Double? = nil, scope: Scope.Part? = nil, incident: String? = nil,
      suite: String? = nil, deploy: String? = nil, removedBy: String? = nil
    ) {
      self.kind = kind
      self.nats = nats
      self.term = term
      self.share = share
      self.lift = lift
      self.scope = scope
      self.incident = incident
      self.suite = suite
      self.deploy = deploy
      self.removedBy = removedBy
    }
  }
}
