/// Two features that mark a component and seldom come together in it: one incident's symptoms and
/// another's.
///
/// Two causes in one place and at one time differ by nothing but their texts, and there neither
/// feature stands out by day or place. But who met one cause did not meet the other.
struct OpposedFeatures {
  /// The feature that keeps most apart from all others.
  let first: Int
  /// The one it keeps most apart from.
  let second: Int

  /// Features compared at most.
  private static let mostFeatures = 16
  /// Weight with which a feature must be shown within the component, and how often it must be above
  /// its everyday share.
  private static let (leastWeight, leastLift) = (12.0, 2.0)
  /// Nats by which a feature's pairs must fall short together.
  private static let leastStandout = 13.0

  /// The pair of a component that keeps most apart, nil where all its features go together. Linear in
  /// the features its conversations show.
  init?(_ mixture: Mixture, _ index: Int) {
    let marks = Self.marks(mixture, index)
    guard marks.count > 1 else { return nil }
    var counts = PairCounts(marks, size: mixture.table.features.count)
    mixture.responsibility(index).forEach { unit, probability in
      counts.add(unit, probability * mixture.table.weight[unit], mixture.table)
    }
    var best = Self.leastStandout
    var pair: (Int, Int)?
    for feature in marks.indices {
      let shortfalls = marks.indices.map { $0 == feature ? 0 : counts.shortfall(feature, $0) }
      let sum = shortfalls.reduce(0, +)
      if sum > best, let most = shortfalls.indices.max(by: { shortfalls[$0] < shortfalls[$1] }) {
        (best, pair) = (sum, (marks[feature], marks[most]))
      }
    }
    guard let pair else { return nil }
    (first, second) = pair
  }

  /// The features a component shows far more often than everyday conversations of its place do, the
  /// most telling first.
  private static func marks(_ mixture: Mixture, _ index: Int) -> [Int] {
    let table = mixture.table
    var inside = [Double](repeating: 0, count: table.features.count)
    var outside = inside
    var (insideMass, outsideMass) = (1e-9, 1.0)
    var own = SparseColumn.Cursor(mixture.responsibility(index))
    mixture.components[index].members.forEach { _, unit, member in
      let a = own.value(unit) * table.weight[unit]
      let b = member * table.weight[unit] * mixture.ordinary(unit)
      insideMass += a
      outsideMass += b
      table.forEachFeature(of: unit) {
        inside[$0] += a
        outside[$0] += b
      }
    }
    var found: [(feature: Int, nats: Double)] = []
    for feature in inside.indices where inside[feature] > leastWeight {
      let due = (outside[feature] + 0.5) / outsideMass * insideMass
      guard inside[feature] > leastLift * due else { continue }
      let nats = inside[feature] * Exponential.log(inside[feature] / due) - inside[feature] + due
      found.append((feature, nats))
    }
    found.sort { ($1.nats, $0.feature) < ($0.nats, $1.feature) }
    return found.prefix(mostFeatures).map(\.feature)
  }
}

/// How often features come together, by kind of text: without a transcript none of its codes is seen.
private struct PairCounts {
  private let marks: Int
  private var place: [Int]
  private var mass = [Double](repeating: 1e-9, count: 4)
  private var single: [Double]
  private var both: [Double]

  init(_ features: [Int], size: Int) {
    marks = features.count
    place = [Int](repeating: -1, count: size)
    for (number, feature) in features.enumerated() { place[feature] = number }
    single = [Double](repeating: 0, count: 4 * marks)
    both = [Double](repeating: 0, count: 4 * marks * marks)
  }

  /// Counts a conversation.
  mutating func add(_ unit: Int, _ weight: Double, _ table: ConversationTable) {
    var (kind, shown) = (0, UInt64(0))
    for signal in table.signals(unit) { kind |= Int(table.textKind[signal]) }
    table.forEachFeature(of: unit) { feature in
      if place[feature] >= 0 { shown |= 1 << UInt64(place[feature]) }
    }
    mass[kind] += weight
    for left in 0..<marks where shown >> UInt64(left) & 1 == 1 {
      single[kind * marks + left] += weight
      for right in 0..<marks where shown >> UInt64(right) & 1 == 1 {
        both[(kind * marks + left) * marks + right] += weight
      }
    }
  }

  /// Nats by which two features come together less often than chance would bring them, 0 where they
  /// do not. Poisson counts.
  func shortfall(_ left: Int, _ right: Int) -> Double {
    var (due, seen) = (0.0, 0.0)
    for kind in mass.indices {
      due += single[kind * marks + left] * single[kind * marks + right] / mass[kind]
      seen += both[(kind * marks + left) * marks + right]
    }
    guard seen < due else { return 0 }
    return due - seen + (seen > 0 ? seen * Exponential.log(seen / due) : 0)
  }
}
