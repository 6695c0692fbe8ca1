internal import Incidents
internal import Signals
internal import Symptoms

/// How many of an incident's people showed what, each account counted once a day, whatever it sent.
///
/// The separation weighs signals, which is right for telling causes apart and wrong for showing: one
/// account with a hundred reports would move what stands for ten people.
struct AccountShares {
  private let table: ObservationTable
  /// All rows, those of one account and day one after the other.
  private let order: [Int]

  /// The shares of a night's rows. `n log n` in the rows.
  init(_ table: ObservationTable) {
    self.table = table
    let days = table.times.map(\.dayIndex)
    order = table.times.indices.sorted {
      (table.accounts[$0], days[$0], $0) < (table.accounts[$1], days[$1], $1)
    }
  }

  /// A component's profile with shares and lifts of account days, in the same order. Those that could
  /// have shown a feature count, by their probability: with words for a complaint or a term, with a
  /// transcript for what an answer shows. What it is compared with are everyday ones of its scope.
  /// Linear in the rows.
  func profile(of component: Int, in result: SeparationResult) -> [FeatureLift] {
    let profile = result.components[component].profile
    guard !profile.isEmpty else { return [] }
    var tally = Tally(profile, table)
    let isInScope = membership(result.components[component].scope)
    var previous: (account: Int32, day: Int)?
    for row in order {
      let here = (table.accounts[row], table.times[row].dayIndex)
      if let previous, previous != here { tally.endDay() }
      previous = here
      var (own, everyday) = (0.0, 1.0)
      for (other, probability) in result.posteriors[row] {
        if other == component { own = probability }
        everyday -= probability
      }
      if !isInScope(row) { everyday = 0 }
      if own > 0 || everyday > 0 { tally.add(row, own: own, everyday: max(0, everyday)) }
    }
    tally.endDay()
    return tally.lifts
  }

  /// Whether a row lies in a scope; a missing value lies in no restricted dimension.
  private func membership(_ scope: Scope) -> (Int) -> Bool {
    let parts = scope.parts.map { part in
      part.map { name, values in
        table.dimensions.first { $0.name == name }.map { column in
          (column.codes, column.values.map(values.contains))
        }
      }
    }
    guard !parts.isEmpty else { return { _ in true } }
    return { row in
      parts.contains { part in
        part.allSatisfy { column in
          guard let (codes, isAllowed) = column, codes[row] >= 0 else { return false }
          return isAllowed[Int(codes[row])]
        }
      }
    }
  }
}

/// Sums over account days, of one component and of the everyday beside it.
private struct Tally {
  /// The part of days that showed something, or could have: what was spared by every row so far.
  private struct Spared {
    var now = 1.0
    var days = 0.0

    mutating func endDay() {
      days += 1 - now
      now = 1
    }
  }

  private let profile: [FeatureLift]
  private let table: ObservationTable
  /// For each of the table's features its place in the profile, or -1.
  private let places: [Int]
  private var own: [Spared]
  private var everyday: [Spared]
  /// Who wrote words, and who sent a transcript.
  private var couldOwn = [Spared(), Spared()]
  private var couldEveryday = [Spared(), Spared()]

  init(_ profile: [FeatureLift], _ table: ObservationTable) {
    self.profile = profile
    self.table = table
    let known = Dictionary(
      profile.enumerated().map { ($1.feature, $0) }, uniquingKeysWith: { first, _ in first })
    places = table.features.map { known[$0] ?? -1 }
    own = [Spared](repeating: Spared(), count: profile.count)
    everyday = own
  }

  mutating func add(_ row: Int, own probability: Double, everyday rest: Double) {
    for (kind, has) in [table.hasDescription[row], table.hasTranscript[row]].enumerated() where has
    {
      couldOwn[kind].now *= 1 - probability
      couldEveryday[kind].now *= 1 - rest
    }
    for position in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
      let place = places[Int(table.rows.indices[Int(position)])]
      guard place >= 0 else { continue }
      own[place].now *= 1 - probability
      everyday[place].now *= 1 - rest
    }
  }

  mutating func endDay() {
    for place in own.indices {
      own[place].endDay()
      everyday[place].endDay()
    }
    for kind in couldOwn.indices {
      couldOwn[kind].endDay()
      couldEveryday[kind].endDay()
    }
  }

  var lifts: [FeatureLift] {
    profile.enumerated().map { place, lift in
      var kind = 0
      if case .code(_, .answer) = lift.feature { kind = 1 }
      guard couldOwn[kind].days > 0 else { return lift }
      let share = min(1, own[place].days / couldOwn[kind].days)
      // As the separation does: nothing seen is not nothing there.
      let usual = (everyday[place].days + 0.5) / (couldEveryday[kind].days + 1)
      return FeatureLift(feature: lift.feature, share: share, lift: share / usual)
    }
  }
}
