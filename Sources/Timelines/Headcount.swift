/// Who stands behind a component, each account counted as often as what is shown may count it.
public struct Headcount: Sendable, Hashable {
  /// Expected accounts of the quarter that has most of them: an account has another pseudonym in each
  /// quarter, so that there may be no more people than these behind all of the pseudonyms.
  public var people: Double
  /// Expected accounts of each day, added up: one contribution an account and day.
  public var days: Double

  /// A headcount from its parts.
  public init(people: Double, days: Double) {
    self.people = people
    self.days = days
  }
}
