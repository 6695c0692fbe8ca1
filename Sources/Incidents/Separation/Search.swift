/// The search for components: propose, fit, accept, fit together, split and merge.
struct Search {
  private let options: SeparationOptions
  private let progress: ((Double) -> Void)?
  private(set) var mixture: Mixture
  private var rejected: [Proposal] = []
  private var triedMerges: Set<[Int]> = []
  private var triedSplits: Set<Int> = []

  /// A search over a mixture without components.
  init(_ mixture: Mixture, options: SeparationOptions, progress: ((Double) -> Void)?) {
    self.mixture = mixture
    self.options = options
    self.progress = progress
  }

  /// Finds the components.
  mutating func run() {
    addComponents()
    progress?(0.5)
    fitTogether()
    for round in 0..<3 {
      progress?(0.6 + 0.1 * Double(round))
      let changed = rearrange()
      let before = mixture.components.count
      addComponents()
      if !changed, mixture.components.count == before { break }
      fitTogether()
    }
    for _ in 0..<2 {
      for index in mixture.components.indices { settle(index) }
      dropWeak()
    }
    progress?(0.95)
  }

  /// Merges and splits until neither helps; whether anything changed.
  private mutating func rearrange() -> Bool {
    var changed = false
    for _ in 0..<8 {
      if let merged = Merging.merged(mixture, tried: &triedMerges) {
        mixture = merged
      } else if mixture.components.count < options.mostComponents,
        let split = Splitting.split(mixture, options: options, tried: &triedSplits)
      {
        mixture = split
      } else {
        break
      }
      changed = true
      mixture.refitBaseline()
    }
    return changed
  }

  /// Levels once more, everything else given, so that changes are told from the final mixture.
  private mutating func settle(_ index: Int) {
    mixture.refitLevels(index, step: 1)
    mixture.refineParts(index)
  }

  private mutating func addComponents() {
    var failures = 0
    while mixture.components.count < options.mostComponents, failures < 3 {
      let proposals = ProposalScan(mixture).proposals(limit: 12).filter { proposal in
        !rejected.contains { $0.resembles(proposal) }
      }
      guard !proposals.isEmpty else { break }
      var accepted = false
      for proposal in proposals.prefix(4) {
        if accept(proposal) {
          accepted = true
          break
        }
        rejected.append(proposal)
      }
      if !accepted { failures += 1 }
      progress?(min(0.55, 0.1 + 0.08 * Double(mixture.components.count)))
    }
  }

  private mutating func accept(_ proposal: Proposal) -> Bool {
    var trial = mixture
    guard trial.add(proposal) else { return false }
    let index = trial.components.count - 1
    for round in 0..<options.rounds {
      trial.refit(index, step: 6)
      guard trial.hasLevel(index) else { return false }
      if round % 2 == 1 { trial.refitBaseline() }
      // Hopeless ones are given up early.
      if round == 2, trial.components[index].score < options.acceptance * 0.3 { return false }
    }
    let support = Support(mixture.table, responsibility: trial.responsibility(index))
    guard trial.components[index].score > options.acceptance, support.suffices(options) else {
      return false
    }
    mixture = trial
    return true
  }

  /// Passes over all components with hourly levels; those that others explain fall away.
  private mutating func fitTogether() {
    for _ in 0..<3 {
      for index in mixture.components.indices {
        mixture.refit(index, step: 1)
        mixture.refineParts(index)
        mixture.refitBaseline()
      }
      dropWeak()
    }
  }

  private mutating func dropWeak() {
    for index in mixture.components.indices.reversed() {
      let support = Support(mixture.table, responsibility: mixture.responsibility(index))
      if mixture.components[index].score < options.retention || !support.suffices(options) {
        mixture.remove(index)
      }
    }
  }
}

extension Mixture {
  /// Adds a component that begins as a proposal says; false where it has no conversations.
  mutating func add(_ proposal: Proposal) -> Bool {
    let member = proposal.box.membership(table)
    let excess = max(0.2, min(1, 1 - 1 / max(proposal.lift, 1.01)))
    var intensity = [Double](repeating: 0, count: table.count)
    var levels = [Double](repeating: 0, count: table.hours)
    var any = false
    for hour in proposal.days.lowerBound * 24..<min(table.hours, proposal.days.upperBound * 24) {
      levels[hour] = 0.5
    }
    for unit in 0..<table.count where member[unit] > 0 {
      guard levels[Int(table.hour[unit])] > 0 else { continue }
      let shows = proposal.feature < 0 || table.shows(unit, feature: proposal.feature)
      let probability = (shows ? excess : 0.05) * member[unit]
      intensity[unit] = probability / max(1e-3, 1 - probability) * (1 + total[unit])
      any = any || shows
    }
    guard any else { return false }
    components.append(
      Component(
        serial: takeSerial(), box: proposal.box, dividingAxis: nil,
        parts: [Component.Part(values: nil, levels: levels)],
        ratio: [Double](repeating: 1, count: table.count), member: member, intensity: intensity))
    sumUp()
    return true
  }

  /// Puts one component in the place of several, at the first one's place.
  mutating func replace(
    _ indices: [Int], box: ScopeBox, member: [Double], levels: [Double], intensity: [Double]
  ) {
    guard let first = indices.first else { return }
    components[first] = Component(
      serial: takeSerial(), box: box, dividingAxis: nil,
      parts: [Component.Part(values: nil, levels: levels)],
      ratio: [Double](repeating: 1, count: table.count), member: member, intensity: intensity)
    for index in indices.dropFirst().sorted(by: >) { components.remove(at: index) }
    sumUp()
  }

  /// Takes a component out.
  mutating func remove(_ index: Int) {
    components.remove(at: index)
    sumUp()
  }
}

extension ConversationTable {
  /// Whether any signal of a conversation shows a feature.
  func shows(_ unit: Int, feature: Int) -> Bool {
    let from = Int(rows.offsets[Int(signalOffsets[unit])])
    let to = Int(rows.offsets[Int(signalOffsets[unit + 1])])
    return (from..<to).contains { Int(rows.indices[$0]) == feature }
  }
}
