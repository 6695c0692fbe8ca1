public import Signals

/// A number with the interval it lies in with 90% probability.
public struct Estimate: Sendable, Hashable {
  /// The best single value.
  public var value: Double
  /// Lower end.
  public var low: Double
  /// Upper end.
  public var high: Double

  /// An estimate from its parts.
  public init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }
}

/// What a separated component is.
public enum IncidentKind: String, Sendable, Hashable {
  /// A cause that made some of the answers worse.
  case incident
  /// General complaint everywhere at once: talk, not a cause.
  case surge
  /// The service was slow or away.
  case outage
}

/// What a change of an incident's level means.
public enum ChangeRole: String, Sendable, Hashable {
  /// It began.
  case started
  /// It became findable: the first night on which the evidence sufficed.
  case detected
  /// It rose.
  case worsened
  /// It fell, but not to nothing.
  case eased
  /// It ended.
  case fixed
}

/// A deploy that may stand behind a change.
public struct BlameCandidate: Sendable, Hashable {
  /// The deploy; nil stands for "not in the log".
  public var deploy: String?
  /// Its posterior probability.
  public var probability: Double

  /// A candidate from its parts.
  public init(deploy: String?, probability: Double) {
    self.deploy = deploy
    self.probability = probability
  }
}

/// A moment at which an incident's level changed.
public struct IncidentChange: Sendable, Hashable {
  /// What it means.
  public var role: ChangeRole
  /// The best single moment.
  public var at: Timestamp
  /// Where it lies with 90% probability.
  public var interval: TimeRange
  /// The values concerned, where the change is of a part of the scope only.
  public var part: Scope.Part?
  /// Who may stand behind it, most probable first; the probabilities sum to 1.
  public var candidates: [BlameCandidate]
  /// Probability above which a deploy is named; below it, it is shown as a candidate.
  public static let leastCertainty = 0.7

  /// The deploy to name: the first candidate where it is probable enough, else nil.
  public var deploy: String? {
    candidates.first.flatMap { $0.probability > Self.leastCertainty ? $0.deploy : nil }
  }

  /// A change from its parts.
  public init(
    role: ChangeRole, at: Timestamp, interval: TimeRange, part: Scope.Part? = nil,
    candidates: [BlameCandidate] = []
  ) {
    self.role = role
    self.at = at
    self.interval = interval
    self.part = part
    self.candidates = candidates
  }
}

/// How much more often a feature is seen in an incident than every day.
public struct FeatureLift: Sendable, Hashable {
  /// Which.
  public var feature: Feature
  /// Share of the incident's signals (of those that could show it) that show it.
  public var share: Double
  /// That share over the everyday one.
  public var lift: Double

  /// A lift from its parts.
  public init(feature: Feature, share: Double, lift: Double) {
    self.feature = feature
    self.share = share
    self.lift = lift
  }
}

/// A span in which an incident's rate is constant relative to the everyday rate of its scope.
public struct LevelSegment: Sendable, Hashable {
  /// From when to when.
  public var range: TimeRange
  /// Additional signals per everyday signal of the same scope.
  public var level: Double

  /// A segment from its parts.
  public init(range: TimeRange, level: Double) {
    self.range = range
    self.level = level
  }
}

/// One of the overlapping causes.
public struct SeparatedIncident: Sendable {
  /// Incident, surge or outage.
  public var kind: IncidentKind
  /// Where.
  public var scope: Scope
  /// Parts of the scope of which the data do not say whether they belong to it.
  public var uncertainScope: [Scope.Part]
  /// What it looks like, strongest evidence first.
  public var profile: [FeatureLift]
  /// How strong, when; ordered, without gaps from start to end.
  public var levels: [LevelSegment]
  /// When it changed and who may stand behind it, in order of time.
  public var changes: [IncidentChange]
  /// Signals it caused.
  public var signals: Estimate
  /// Accounts it touched among those who sent signals.
  public var accounts: Estimate
  /// Share of the traffic that lies in its scope while it lasts; nil where traffic is unknown.
  public var exposure: Estimate?
  /// Out-of-sample log likelihood ratio against its absence, in nats.
  public var score: Double
  /// Everyday signals expected in its scope, by day from the window's start.
  public var expectedByDay: [Double]
  /// Signals attributed to it, by day from the window's start.
  public var attributedByDay: [Double]
  /// Incidents of the same scope, days and symptoms that the data cannot tell from this one.
  public var indistinguishableFrom: [Int]
  /// What evaluations in its scope say.
  public var evaluations: [EvaluationEvidence]
  /// What its named rises took away, nearest first.
  public var latentCauses: [LatentCause]

  /// An incident from its parts.
  public init(
    kind: IncidentKind, scope: Scope, uncertainScope: [Scope.Part] = [],
    profile: [FeatureLift] = [], levels: [LevelSegment] = [], changes: [IncidentChange] = [],
    signals: Estimate, accounts: Estimate, exposure: Estimate? = nil, score: Double,
    expectedByDay: [Double] = [], attributedByDay: [Double] = [],
    indistinguishableFrom: [Int] = [], evaluations: [EvaluationEvidence] = [],
    latentCauses: [LatentCause] = []
  ) {
    self.kind = kind
    self.scope = scope
    self.uncertainScope = uncertainScope
    self.profile = profile
    self.levels = levels
    self.changes = changes
    self.signals = signals
    self.accounts = accounts
    self.exposure = exposure
    self.score = score
    self.expectedByDay = expectedByDay
    self.attributedByDay = attributedByDay
    self.indistinguishableFrom = indistinguishableFrom
    self.evaluations = evaluations
    self.latentCauses = latentCauses
  }
}

/// What the separation of a window found.
public struct SeparationResult: Sendable {
  /// The span looked at.
  public var window: TimeRange
  /// The causes, surges and outages, strongest first.
  public var components: [SeparatedIncident]
  /// For each signal its responsibilities: indices into `components` with probabilities above
  /// 0.001, ascending; the rest of 1 is everyday.
  public var posteriors: SignalPosteriors
  /// For each signal the component it is labelled with, -1 for everyday.
  public var labels: [Int32]
  /// Whether traffic was known; without it rates are read from the mix and are weaker.
  public var hasTraffic: Bool
  /// Signals a day over the window, everyday ones and all.
  public var signalsByDay: [Double]

  /// A result from its parts.
  public init(
    window: TimeRange, components: [SeparatedIncident] = [],
    posteriors: SignalPosteriors = SignalPosteriors(), labels: [Int32] = [],
    hasTraffic: Bool = false, signalsByDay: [Double] = []
  ) {
    self.window = window
    self.components = components
    self.posteriors = posteriors
    self.labels = labels
    self.hasTraffic = hasTraffic
    self.signalsByDay = signalsByDay
  }
}
