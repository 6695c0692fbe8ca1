/// Divides components that hold more than one incident.
struct Splitting {
  /// Nats a division must gain beyond the price of two instead of one.
  static let leastGain = 13.0
  /// Nats a single feature must differ by for a division to be tried; what decides is the whole's gain.
  private static let leastStandout = 8.0
  /// Divisions of one component tried at most.
  private static let mostProposals = 3

  /// How the second component begins.
  private enum Start: Sendable {
    /// With a share of all the first one holds, sorted by text: for causes that share a place in part.
    case sorted(Proposal)
    /// Beside the first one, with what the proposal names alone: for causes whose texts are much
    /// alike, and whose places tell them apart.
    case beside(Proposal)
    /// With what shows one feature and not another, sorted by text: for causes in one place at one
    /// time.
    case opposed(OpposedFeatures)
    /// With what lies at some values of a dimension: for causes that were found as one before either
    /// stood out.
    case parted(OpposedPlaces)
  }

  /// The mixture with a component divided, nil where none should be.
  static func split(
    _ mixture: Mixture, options: SeparationOptions, tried: inout Set<Int>
  ) -> Mixture? {
    let before = mixture.objective
    for index in mixture.components.indices
    where !tried.contains(mixture.components[index].serial) {
      for starts in starts(mixture, index) {
        let trials = Parallel.map(starts.count) {
          divided(mixture, index, starts[$0], options: options)
        }
        for case let trial? in trials
        where trial.objective > before + leastGain
          + trial.distinction(index, trial.components.count - 1)
        {
          return trial
        }
      }
      tried.insert(mixture.components[index].serial)
    }
    return nil
  }

  /// Beginnings for a component's division; those of one row are tried side by side.
  private static func starts(_ mixture: Mixture, _ index: Int) -> [[Start]] {
    let opposed = OpposedFeatures(mixture, index).map { [[Start.opposed($0)]] } ?? []
    let places = mixture.steps.contains(.placeDivision) ? OpposedPlaces(mixture, index) : nil
    let parted = places.map { [[Start.parted($0)]] } ?? []
    return proposals(mixture, index).map { [.sorted($0), .beside($0)] } + opposed + parted
  }

  private static func divided(
    _ mixture: Mixture, _ index: Int, _ start: Start, options: SeparationOptions
  ) -> Mixture? {
    var trial = mixture
    let began: Bool
    // While it finds its place, the new component looks at this feature alone.
    var mark: Int?
    switch start {
    case .sorted(let proposal): began = trial.divide(index, by: proposal)
    case .opposed(let features): began = trial.divide(index, by: features)
    case .parted(let places): began = trial.divide(index, by: places)
    case .beside(let proposal):
      began = trial.add(proposal)
      mark = proposal.feature >= 0 ? proposal.feature : nil
    }
    guard began else { return nil }
    let new = trial.components.count - 1
    for round in 0..<4 {
      for part in [new, index] {
        let feature = part == new && round < 2 ? mark : nil
        trial.refit(part, step: round < 2 ? 6 : 1, feature: feature)
        guard trial.hasLevel(part) else { return nil }
      }
    }
    for part in [index, new] {
      trial.refineParts(part)
      let support = Support(trial.table, responsibility: trial.responsibility(part))
      guard trial.components[part].score > options.acceptance, support.suffices(options) else {
        return nil
      }
    }
    return trial
  }

  /// Places and times where a component's features differ from its own profile elsewhere.
  private static func proposals(_ mixture: Mixture, _ index: Int) -> [Proposal] {
    let table = mixture.table
    let days = table.days
    var (units, responsibility) = ([Int](), [Double]())
    mixture.responsibility(index).forEach { unit, probability in
      guard probability > 0.05 else { return }
      units.append(unit)
      responsibility.append(probability)
    }
    guard units.count > 40, days > 1 else { return [] }
    var found: [Proposal] = []
    let open = ScopeBox(axisCount: table.axes.count)
    var boxes: [(box: ScopeBox, places: [Int])] = [(open, Array(units.indices))]
    for axis in table.axes.indices {
      for value in table.axes[axis].values.indices {
        let inside = units.indices.filter { Int(table.codes[axis][units[$0]]) == value }
        guard inside.count > 15, inside.count < units.count else { continue }
        boxes.append((open.restricted(axis, to: value, size: table.axes[axis].size), inside))
      }
    }
    let overall = FeatureSums(
      table, units, responsibility, places: Array(units.indices), days: days)
    for (box, inside) in boxes {
      let sums = FeatureSums(table, units, responsibility, places: inside, days: days)
      for feature in table.features.indices where sums.total(feature) > 6 {
        if let found1 = sums.standout(feature, against: overall), found1.score > leastStandout {
          found.append(
            Proposal(
              box: box, feature: feature, days: found1.from..<found1.to, score: found1.score,
              lift: found1.lift))
        }
      }
    }
    found.sort { ($1.score, $0.feature) < ($0.score, $1.feature) }
    var result: [Proposal] = []
    for proposal in found where !result.contains(where: { $0.resembles(proposal) }) {
      result.append(proposal)
      if result.count == mostProposals { break }
    }
    return result
  }
}

extension Mixture {
  /// Rounds of sorting conversations by their texts alone.
  private static let sortingRounds = 12

  /// Puts two components with the same course and place where there was one, and sorts its
  /// conversations between them by their texts.
  ///
  /// A second component beside one that describes both causes finds nothing left to explain. So what
  /// the one holds is dealt out first, by a guess from where it differs from itself, and the texts
  /// refine the guess before either has a course or a place of its own.
  ///
  /// - Returns: false where the proposal has none of its conversations.
  fileprivate mutating func divide(_ index: Int, by proposal: Proposal) -> Bool {
    let table = table
    let members = ScopeMembers(proposal.box, table)
    var within = ScopeMembers.Cursor(members)
    var any = false
    divide(index) { unit in
      let shows = proposal.feature >= 0 && table.shows(unit, feature: proposal.feature)
      let isThere =
        within.place(of: unit).map { within.member(at: $0) > 0.5 } ?? false
        && proposal.days.contains(Int(table.hour[unit]) / 24)
      any = any || isThere
      return shows ? 0.95 : (isThere ? 0.6 : 0.15)
    }
    return any
  }

  /// The same by two features that keep apart.
  fileprivate mutating func divide(_ index: Int, by features: OpposedFeatures) -> Bool {
    let table = table
    divide(index) { unit in
      let first = table.shows(unit, feature: features.first)
      let second = table.shows(unit, feature: features.second)
      return first == second ? 0.5 : (first ? 0.95 : 0.05)
    }
    return true
  }

  /// The same by the values of a dimension; each part learns what its own conversations show before
  /// either is asked for its place.
  fileprivate mutating func divide(_ index: Int, by places: OpposedPlaces) -> Bool {
    let table = table
    let original = components[index]
    let within = original.box.axes[places.axis]
    var weights = [[Double]]()
    for side in [false, true] {
      weights.append(
        places.isSecond.indices.map { places.isSecond[$0] == side ? within?[$0] ?? 1 : 0 } + [0])
    }
    components.append(original)
    components[components.count - 1].serial = takeSerial()
    for (part, weights) in zip([index, components.count - 1], weights) {
      components[part].move(to: original.box.replacing(places.axis, with: weights), table)
      setIntensity(part)
    }
    sumUp()
    for _ in 0..<2 {
      for part in [components.count - 1, index] { refitProfile(part) }
    }
    return true
  }

  /// Deals a component's conversations out by the share of each that a second one gets.
  private mutating func divide(_ index: Int, share: (_ unit: Int) -> Double) {
    let original = components[index]
    var (taken, left) = (SparseColumn(), SparseColumn())
    original.intensity.forEach { unit, intensity in
      let share = share(unit)
      taken.append(unit, intensity * share)
      left.append(unit, intensity * (1 - share))
    }
    var half = original
    for part in half.parts.indices {
      half.parts[part].levels = half.parts[part].levels.map { $0 / 2 }
    }
    half.intensity = left
    components[index] = half
    half.serial = takeSerial()
    half.intensity = taken
    components.append(half)
    sumUp()
    for _ in 0..<Self.sortingRounds {
      for half in [components.count - 1, index] { refitProfile(half) }
    }
  }
}

/// Daily sums of a component's features over some of its conversations.
struct FeatureSums {
  private let days: Int
  private var counts: [Float]
  private var all: [Double]
  private var totals: [Double]
  private var mass = 1e-9

  /// The sums over conversations at some places of a list, weighted by responsibility.
  init(
    _ table: ConversationTable, _ units: [Int], _ responsibility: [Double], places: [Int], days: Int
  ) {
    self.days = days
    counts = [Float](repeating: 0, count: table.features.count * days)
    all = [Double](repeating: 0, count: days)
    totals = [Double](repeating: 0, count: table.features.count)
    for place in places {
      let (unit, responsibility) = (units[place], responsibility[place])
      let weight = responsibility * table.weight[unit] / Double(table.size(unit))
      let day = Int(table.hour[unit]) / 24
      let from = Int(table.rows.offsets[Int(table.signalOffsets[unit])])
      let to = Int(table.rows.offsets[Int(table.signalOffsets[unit + 1])])
      all[day] += responsibility * table.weight[unit]
      mass += responsibility * table.weight[unit]
      for position in from..<to {
        let feature = Int(table.rows.indices[position])
        counts[feature * days + day] += Float(weight)
        totals[feature] += weight
      }
    }
  }

  /// Weight of a feature.
  func total(_ feature: Int) -> Double { totals[feature] }

  /// The days on which a feature is most above what its share elsewhere would give.
  func standout(_ feature: Int, against overall: FeatureSums) -> IntervalScan.Finding? {
    let share = (overall.totals[feature] + 0.5) / (overall.mass + 1)
    var best: IntervalScan.Finding?
    for theta in [1.5, 2.5, 5.0, 12.0] {
      let gain = Exponential.log(theta)
      var (sum, start) = (0.0, 0)
      for day in 0..<days {
        if sum <= 0 { (sum, start) = (0, day) }
        let count = Double(counts[feature * days + day])
        sum += count * gain - all[day] * share * (theta - 1)
        if sum > best?.score ?? 0 {
          best = IntervalScan.Finding(from: start, to: day + 1, score: sum, lift: theta)
        }
      }
    }
    return best
  }
}
