public import Signals
public import Symptoms

/// What the signals of a group have in common.
public struct SymptomPattern: Sendable, Hashable {
  /// The model.
  public var model: String
  /// The platform.
  public var platform: String
  /// The codes all of them show, most specific first; empty where the vocabulary has no word for it.
  public var codes: [SymptomCode]
  /// The terms of which each uses one, the first one naming; empty where the codes say it all.
  public var terms: [String]

  /// A pattern from its parts.
  public init(model: String, platform: String, codes: [SymptomCode], terms: [String]) {
    self.model = model
    self.platform = platform
    self.codes = codes
    self.terms = terms
  }
}

/// A group of an earlier night.
public struct KnownGroup: Sendable, Hashable {
  /// Its identifier.
  public var id: String
  /// Its pattern, which is searched for again.
  public var pattern: SymptomPattern
  /// The day it had *k* accounts for the first time.
  public var since: Timestamp

  /// A group from its parts.
  public init(id: String, pattern: SymptomPattern, since: Timestamp) {
    self.id = id
    self.pattern = pattern
    self.since = since
  }
}

/// Signals of one model and platform that look alike, as exact counts; what may be shown of them is
/// for whoever shows them to round.
public struct SymptomGroup: Sendable, Hashable {
  /// A code or term and how it is spread.
  public struct Trait<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The code or the term.
    public var value: Value
    /// Share of the group's accounts that showed it.
    public var share: Double
    /// That over the share of all other accounts.
    public var lift: Double

    /// A trait from its parts.
    public init(value: Value, share: Double, lift: Double) {
      self.value = value
      self.share = share
      self.lift = lift
    }
  }

  /// How a group's share of its model and platform has gone in the last seven days.
  public enum State: String, Sendable, Hashable {
    /// It reached *k* accounts in these days, and next to nothing came before.
    case new
    /// More frequent than before.
    case rising
    /// As before.
    case steady
    /// Less frequent than before.
    case fading
  }

  /// The same from night to night.
  public var id: String
  /// What its signals have in common.
  public var pattern: SymptomPattern
  /// Signals in it.
  public var signals: Int
  /// Distinct accounts behind them.
  public var accounts: Int
  /// Distinct accounts of each day of the window.
  public var daily: [Int]
  /// The day it had *k* accounts for the first time.
  public var since: Timestamp
  /// How it has gone lately.
  public var state: State
  /// The last seven days' share of its model's and platform's accounts over the share before.
  public var rise: Double
  /// Accounts of the last seven days, counted on each; 0 where there is too little past.
  public var recent: Int
  /// Codes its accounts showed, those of the pattern first.
  public var codes: [Trait<SymptomCode>]
  /// Terms its accounts used more than others did, most telling first.
  public var terms: [Trait<String>]

  /// A group from its parts.
  public init(
    id: String, pattern: SymptomPattern, signals: Int, accounts: Int, daily: [Int],
    since: Timestamp, state: State = .steady, rise: Double = 1, recent: Int = 0,
    codes: [Trait<SymptomCode>] = [], terms: [Trait<String>] = []
  ) {
    self.id = id
    self.pattern = pattern
    self.signals = signals
    self.accounts = accounts
    self.daily = daily
    self.since = since
    self.state = state
    self.rise = rise
    self.recent = recent
    self.codes = codes
    self.terms = terms
  }
}
