public import Signals

/// The groups of symptom patterns of a night, as a document: `Schemas/groups.schema.json`.
///
/// As in a timeline, nothing in it is a user's word but terms that at least *k* accounts used, and
/// no number in it stands for fewer than *k* accounts.
public struct GroupReport: Sendable, Hashable, Decodable {
  /// The document's schema and version.
  public static let schema = "blindsift.groups/1"

  /// The night.
  public var asOf: Timestamp
  /// The span looked at.
  public var window: Timeline.Window
  /// The groups: new ones first, then rising ones, then by accounts.
  public var groups: [Group]
  /// Groups of earlier nights that now have fewer than *k* accounts; they keep their identifiers.
  public var past: [Past]

  enum CodingKeys: String, CodingKey {
    case window, groups, past
    case asOf = "as_of"
  }

  /// A report from its parts.
  public init(
    asOf: Timestamp, window: Timeline.Window, groups: [Group] = [], past: [Past] = []
  ) {
    self.asOf = asOf
    self.window = window
    self.groups = groups
    self.past = past
  }

  /// What a group's signals have in common besides model and platform.
  public struct Pattern: Sendable, Hashable, Decodable {
    /// Codes that all of them show.
    public var codes: [String]
    /// Terms of which each uses one.
    public var terms: [String]
  }

  /// Signals of one model and platform that look alike.
  public struct Group: Sendable, Hashable, Decodable {
    /// The same from night to night.
    public var id: String
    /// Made of its codes and terms.
    public var title: String
    /// What people call it.
    public var name: String?
    /// `new`, `rising`, `steady` or `fading`.
    public var state: String
    /// The model.
    public var model: String
    /// The platform.
    public var platform: String
    /// What its signals have in common.
    public var pattern: Pattern
    /// The day it had *k* accounts for the first time.
    public var since: Timestamp
    /// Signals, to the nearest *k*.
    public var signals: Int
    /// Distinct accounts, to the nearest *k*.
    public var accounts: Int
    /// The last seven days against those before; nil where one of the two is too few.
    public var rise: Double?
    /// Codes that at least *k* of its accounts showed.
    public var codes: [Code]
    /// Terms that at least *k* of its accounts used, most telling first.
    public var terms: [Term]
    /// Accounts by date.
    public var daily: Timeline.Daily

    /// What people see: its name, else its title.
    public var heading: String { name ?? title }
  }

  /// A code of a group.
  public struct Code: Sendable, Hashable, Decodable {
    /// The code.
    public var code: String
    /// Share of the group's accounts.
    public var share: Double
    /// That over the share elsewhere.
    public var lift: Double
  }

  /// A term of a group.
  public struct Term: Sendable, Hashable, Decodable {
    /// The term.
    public var term: String
    /// Share of the group's accounts.
    public var share: Double
    /// That over the share elsewhere.
    public var lift: Double
  }

  /// A group that has become too small to be shown.
  public struct Past: Sendable, Hashable, Decodable {
    /// Its identifier.
    public var id: String
    /// The model.
    public var model: String
    /// The platform.
    public var platform: String
    /// What its signals had in common.
    public var pattern: Pattern
    /// The day it had *k* accounts for the first time.
    public var since: Timestamp
    /// The last night that showed it.
    public var seen: Timestamp
  }

  /// The group whose identifier begins so; nil where none or several do.
  public func group(_ prefix: String) -> Group? {
    if let exact = groups.first(where: { $0.id == prefix }) { return exact }
    let found = groups.filter { $0.id.hasPrefix(prefix) || $0.id.dropFirst(4).hasPrefix(prefix) }
    return found.count == 1 ? found[0] : nil
  }
}
