public import Signals

/// The smallest rise that would be found, from how much is reported on ordinary days.
///
/// A rise of `g` over an everyday count `B` with dispersion `φ` brings on average
/// `B·((1+g)·log(1+g) − g)/φ` nats; it is found where that reaches the acceptance threshold and the
/// additional reports come from enough accounts. For a symptom that is rare every day `B` is only
/// the share that shows it: rises that look like something are found earlier.
public struct PowerAnalysis: Sendable, Hashable {
  /// What it takes in one part of the fleet.
  public struct Row: Sendable, Hashable {
    /// The part.
    public var scope: Scope.Part
    /// Distinct accounts that reported from it.
    public var accounts: Int
    /// Everyday reports a day.
    public var everyday: Double
    /// Reports a day over those of every day that would be found, by night, where the rise shows
    /// nothing special.
    public var anySymptom: [Double]
    /// The same where it shows a symptom that one report in fifty shows every day.
    public var rareSymptom: [Double]
  }

  /// The nights looked at.
  public static let nights = [1, 3, 7, 14]
  /// The share of everyday reports that show a rare symptom.
  public static let rareShare = 0.02

  /// Everything first, then by everyday volume.
  public var rows: [Row]
  /// Days of data behind it.
  public var days: Double

  /// Measures a table. Linear.
  public init(_ table: ObservationTable, options: SeparationOptions = SeparationOptions()) {
    days = max(1, table.window.hours / 24)
    var conversations: Set<Int32> = []
    var counts: [Scope.Part: [Double]] = [:]
    var accounts: [Scope.Part: Set<Int32>] = [:]
    let dayCount = Int(days.rounded(.up))
    let first = table.window.from.dayIndex
    let columns = [Dimension.model, Dimension.platform].compactMap { name in
      table.dimensions.first { $0.name == name }
    }
    for row in table.times.indices {
      var part: Scope.Part = [:]
      for column in columns where column.codes[row] >= 0 {
        part[column.name] = [column.values[Int(column.codes[row])]]
      }
      let keys = part.isEmpty ? [[:]] : [[:], part]
      for key in keys { accounts[key, default: []].insert(table.accounts[row]) }
      let conversation = table.conversations[row]
      if conversation >= 0, !conversations.insert(conversation).inserted { continue }
      let day = table.times[row].dayIndex - first
      guard (0..<dayCount).contains(day) else { continue }
      for key in keys {
        counts[key, default: [Double](repeating: 0, count: dayCount)][day] += 1
      }
    }
    rows = counts.map { part, daily in
      let mean = Self.median(daily)
      let dispersion = Self.dispersion(daily, mean: mean)
      func needed(_ share: Double) -> [Double] {
        Self.nights.map {
          Self.smallestRise(
            background: max(0.02, mean * share), nights: Double($0), dispersion: dispersion,
            options: options)
        }
      }
      return Row(
        scope: part, accounts: accounts[part]?.count ?? 0, everyday: mean,
        anySymptom: needed(1), rareSymptom: needed(Self.rareShare))
    }.sorted { left, right in
      if left.scope.isEmpty != right.scope.isEmpty { return left.scope.isEmpty }
      if left.everyday != right.everyday { return left.everyday > right.everyday }
      return left.scope.values.joined().joined() < right.scope.values.joined().joined()
    }
  }

  private static func median(_ daily: [Double]) -> Double {
    let sorted = daily.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// Robust variance over mean, at least that of Poisson's law; days of incidents hardly count.
  private static func dispersion(_ daily: [Double], mean: Double) -> Double {
    guard mean > 0 else { return 1 }
    let deviations = daily.map { abs($0 - mean) }.sorted()
    let deviation = 1.4826 * deviations[deviations.count / 2]
    return max(1, deviation * deviation / mean)
  }

  /// Additional reports a day; by bisection.
  private static func smallestRise(
    background: Double, nights: Double, dispersion: Double, options: SeparationOptions
  ) -> Double {
    let expected = background * nights
    var (low, high) = (0.0, 1e7)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      let gain = (expected * (1 + middle) * logOnePlus(middle) - expected * middle) / dispersion
      if gain >= options.acceptance, expected * middle >= options.leastAccounts {
        high = middle
      } else {
        low = middle
      }
    }
    return background * high
  }

  private static func logOnePlus(_ x: Double) -> Double {
    x < 1e-5 ? x - x * x / 2 : PortableMath.log(1 + x)
  }
}
