/// What may be shown of numbers that stand for people.
///
/// Nothing that rests on fewer than *k* distinct accounts is shown, and every number that is shown
/// lies on a grid of *k*: two outputs, of two nights or of a whole and its parts, then differ by
/// nothing or by at least *k*, and no difference singles out fewer.
public struct SmallCells: Sendable, Hashable {
  /// Below how many distinct accounts a number is not shown.
  public let k: Int

  /// A gate for a policy's *k*.
  public init(k: Int) {
    self.k = max(1, k)
  }

  /// Whether something that so many distinct accounts stand behind may be shown.
  public func shows(accounts: Int) -> Bool { accounts >= k }

  /// A row of days as it is shown: numbers of fewer than *k* left out, and where that is one alone also
  /// the least of the others, so that none can be had by taking what is shown from a total.
  public func days(_ accounts: [Int]) -> [Int?] {
    var shown = accounts.map { shows(accounts: $0) ? count(Double($0)) : nil }
    if shown.count(where: { $0 == nil }) == 1,
      let least = shown.indices.filter({ shown[$0] != nil }).min(by: { accounts[$0] < accounts[$1] }
      )
    {
      shown[least] = nil
    }
    return shown
  }

  /// The multiple of *k* nearest to a number; at least *k*, since less is not shown.
  public func count(_ value: Double) -> Int { max(k, whole((value / Double(k)).rounded()) * k) }

  /// An interval widened to the grid: it covers all it covered before.
  public func interval(_ low: Double, _ high: Double) -> [Int] {
    [
      whole((max(0, low) / Double(k)).rounded(.down)) * k,
      whole((max(0, high) / Double(k)).rounded(.up)) * k,
    ]
  }

  /// A share of so many signals, in steps that stand for at least *k* of them. Each grid holds the
  /// next coarser one, so that this is true also of two shares of different grids.
  public func share(_ share: Double, of count: Double) -> Double {
    let steps = [100.0, 50, 10, 5, 1].first { count / $0 >= Double(k) } ?? 1
    return (min(1, max(0, share)) * steps).rounded() / steps
  }

  /// Two significant digits.
  public func ratio(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var (up, down) = (1.0, 1.0)
    while value * up < 10 { up *= 10 }
    while value / down >= 100 { down *= 10 }
    return up > 1 ? (value * up).rounded() / up : (value / down).rounded() * down
  }

  /// A share over that of everything `elsewhere`, so many of them (0 where that is not known), to two
  /// digits. At most what it were if *k* of those showed it: more would tell how few do, one or two or
  /// none.
  public func lift(_ lift: Double, share: Double, elsewhere: Double) -> Double {
    guard elsewhere > 0 else { return ratio(lift) }
    return ratio(min(lift, max(1, share * elsewhere / Double(k))))
  }

  private func whole(_ value: Double) -> Int { Int(min(1e15, max(0, value))) }
}
