import Symptoms

/// What a component's signals show more often than everyday ones of the same scope.
struct FeatureProfile {
  /// Share of the everyday from which on a scope counts as everything.
  static let everywhere = 0.6

  private let table: ConversationTable
  private var inside: [Double]
  private var outside: [Double]
  /// Weight of signals with words, with a transcript: inside and outside.
  private var wordsInside = 1e-9
  private var wordsOutside = 1e-9
  private var answersInside = 1e-9
  private var answersOutside = 1e-9

  /// The profile of a component. Linear in the features shown.
  init(_ mixture: Mixture, _ index: Int, responsibility: SparseColumn) {
    let table = mixture.table
    inside = [Double](repeating: 0, count: table.features.count)
    outside = inside
    self.table = table
    var own = SparseColumn.Cursor(responsibility)
    mixture.components[index].members.forEach { _, unit, member in
      let a = own.value(unit) * table.weight[unit]
      let b = member * table.weight[unit] * mixture.ordinary(unit)
      guard a + b > 1e-6 else { return }
      for signal in Int(table.signalOffsets[unit])..<Int(table.signalOffsets[unit + 1]) {
        if table.textKind[signal] & 1 == 1 {
          wordsInside += a
          wordsOutside += b
        }
        if table.textKind[signal] & 2 == 2 {
          answersInside += a
          answersOutside += b
        }
        for position in Int(table.rows.offsets[signal])..<Int(table.rows.offsets[signal + 1]) {
          inside[Int(table.rows.indices[position])] += a
          outside[Int(table.rows.indices[position])] += b
        }
      }
    }
  }

  /// Weight of the component's signals that could show a feature.
  private func seen(_ feature: Int) -> Double {
    if case .code(_, .answer) = table.features[feature] { return max(1, answersInside) }
    return max(1, wordsInside)
  }

  private func shares(_ feature: Int) -> (inside: Double, outside: Double) {
    if case .code(_, .answer) = table.features[feature] {
      return (
        inside[feature] / answersInside, (outside[feature] + 0.5) / (answersOutside + 1)
      )
    }
    return (inside[feature] / wordsInside, (outside[feature] + 0.5) / (wordsOutside + 1))
  }

  /// The features that mark the component, strongest evidence first.
  func lifts() -> [FeatureLift] {
    var ranked: [(lift: FeatureLift, evidence: Double, feature: Int)] = []
    for feature in table.features.indices where inside[feature] >= 3 {
      let (share, usual) = shares(feature)
      guard share > 1.25 * usual, share > 0.02 else { continue }
      let evidence = inside[feature] * Exponential.log(share / usual)
      ranked.append(
        (
          FeatureLift(feature: table.features[feature], share: min(1, share), lift: share / usual),
          evidence, feature
        ))
    }
    ranked.sort { ($1.evidence, $0.feature) < ($0.evidence, $1.feature) }
    return ranked.prefix(16).map(\.lift)
  }

  /// Talk everywhere at once is a surge, slowness and absence everywhere an outage; all else is an
  /// incident.
  func kind(scopeShare: Double) -> IncidentKind {
    guard scopeShare > Self.everywhere else { return .incident }
    var (talk, absence, all) = (0.0, 0.0, 1e-9)
    for feature in table.features.indices {
      guard case .code(let code, _) = table.features[feature] else { continue }
      let (share, usual) = shares(feature)
      // Dozens of rare codes would add up their noise to more than what stands out.
      let error = (usual * (1 - min(1, usual)) / seen(feature)).squareRoot()
      let excess = max(0, share - usual - 2 * error)
      all += excess
      switch code {
      case .generalQuality, .billing: talk += excess
      case .latency, .clientFault, .emptyAnswer: absence += excess
      default: break
      }
    }
    if absence / all > 0.6 { return .outage }
    return talk / all > 0.6 ? .surge : .incident
  }
}
