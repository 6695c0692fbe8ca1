/// The search for components: propose, fit, accept, fit together, exchange, split and merge.
struct Search {
  private let options: SeparationOptions
  private let progress: ((Double) -> Void)?
  private(set) var mixture: Mixture
  private var rejected: [Proposal] = []
  private var triedMerges: Set<[Int]> = []
  private var triedSplits: Set<Int> = []
  private var exchanged = 0

  /// Likeness of texts from which on two components are joined before all causes are there. Others
  /// may only look like one until each has found its place.
  private static let leastEarlyLikeness = 0.7
  /// Proposals of one scan tried at most.
  private static let mostTrials = 4

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
    for round in 0..<4 {
      fitTogether(passes: 2)
      progress?(0.6 + 0.08 * Double(round))
      let changed = rearrange()
      let before = mixture.components.count
      addComponents()
      if !changed, mixture.components.count == before { break }
    }
    fitTogether(passes: 1)
    if options.steps.contains(.sharpening) {
      for index in mixture.components.indices { mixture.sharpen(index) }
    }
    for index in mixture.components.indices {
      mixture.components[index].score = mixture.removalLoss(index)
    }
    progress?(0.95)
  }

  /// Merges and splits until neither helps; whether anything changed.
  private mutating func rearrange() -> Bool {
    triedMerges = []
    var changed =
      options.steps.contains(.exchange) && exchanged < 2 && Exchange.run(&mixture)
    exchanged += 1
    for _ in 0..<8 {
      if let merged = merged(step: 1) {
        mixture = merged
      } else if options.steps.contains(.splitting),
        mixture.components.count < options.mostComponents,
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

  private mutating func merged(step: Int, leastLikeness: Double = 0) -> Mixture? {
    guard options.steps.contains(.merging) else { return nil }
    return Merging.merged(mixture, tried: &triedMerges, step: step, leastLikeness: leastLikeness)
  }

  private mutating func addComponents() {
    var failures = 0
    while mixture.components.count < options.mostComponents, failures < 3 {
      let proposals = ProposalScan(mixture).proposals(limit: 12).filter { proposal in
        !rejected.contains { $0.resembles(proposal) }
      }
      guard !proposals.isEmpty else { break }
      var accepted = false
      for proposal in proposals.prefix(Self.mostTrials) {
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

  /// The largest gain in nats that one of the clearest proposals would bring, whatever the thresholds.
  func largestGain() -> Double {
    let proposals = ProposalScan(mixture).proposals(limit: Self.mostTrials, threshold: 0)
    return proposals.reduce(0) { largest, proposal in
      guard let tried = trial(proposal, isHopeless: { $0 < 0 }) else { return largest }
      return max(largest, tried.gain)
    }
  }

  /// The mixture with a proposal in it, its neighbours fitted anew, and what the whole gains; nil where
  /// nothing is left of it or too few people stand behind it.
  private func trial(
    _ proposal: Proposal, isHopeless: (_ score: Double) -> Bool
  ) -> (mixture: Mixture, gain: Double)? {
    var trial = mixture
    guard trial.add(proposal) else { return nil }
    let new = trial.components.count - 1
    for round in 0..<options.rounds {
      // The scope by the feature alone, until the neighbours are there to share the volume out.
      trial.refit(new, step: 6, feature: proposal.feature >= 0 ? proposal.feature : nil)
      guard trial.hasLevel(new) else { return nil }
      if round % 2 == 1 { trial.refitBaseline() }
      if round == 2, isHopeless(trial.components[new].score) { return nil }
    }
    // What is left over is told only from a mixture that has come to rest.
    trial.settle(passes: 3)
    let gain = trial.objective - mixture.rebased(on: trial.baseline).objective
    let support = Support(mixture.table, responsibility: trial.responsibility(new))
    return trial.hasLevel(new) && support.suffices(options) ? (trial, gain) : nil
  }

  /// Takes a proposal in where the whole gains enough by it.
  private mutating func accept(_ proposal: Proposal) -> Bool {
    let enough = options.acceptance
    guard let (trial, gain) = trial(proposal, isHopeless: { $0 < enough * 0.3 }), gain > enough
    else { return false }
    let new = trial.components.count - 1
    mixture = trial
    let serial = trial.components[new].serial
    while let merged = merged(step: 6, leastLikeness: Self.leastEarlyLikeness) {
      mixture = merged
    }
    dropWeak()
    // What went into another component would be proposed for ever.
    if !mixture.components.contains(where: { $0.serial == serial }) { rejected.append(proposal) }
    return true
  }

  /// Passes over all components with hourly levels; those that others explain fall away.
  private mutating func fitTogether(passes: Int) {
    for _ in 0..<passes {
      if options.steps.contains(.jointFit) {
        for index in mixture.components.indices { mixture.improve(index, step: 1) }
      }
      mixture.refitBaseline()
      dropWeak()
    }
  }

  /// Takes out what the others explain, the weakest first, and lets them do so.
  private mutating func dropWeak() {
    while let weakest = weakest() {
      let neighbours = mixture.components.indices.filter {
        $0 != weakest && mixture.compete($0, weakest)
      }.map { mixture.components[$0].serial }
      mixture.remove(weakest)
      for index in mixture.components.indices
      where neighbours.contains(mixture.components[index].serial) {
        mixture.improve(index, step: 1)
      }
    }
  }

  private func weakest() -> Int? {
    let losses = mixture.components.indices.map { index -> Double in
      let support = Support(mixture.table, responsibility: mixture.responsibility(index))
      return support.suffices(options) ? mixture.removalLoss(index) : -.infinity
    }
    let least = losses.indices.min { (losses[$0], $0) < (losses[$1], $1) }
    return least.flatMap { losses[$0] < options.retention ? $0 : nil }
  }
}

extension Mixture {
  /// Refits all components in turn, coarsely, until little is gained.
  mutating func settle(passes: Int) {
    for _ in 0..<passes where components.count > 1 && steps.contains(.jointFit) {
      let before = objective
      for index in components.indices { improve(index, step: 6) }
      let gain = objective - before
      refitBaseline()
      if gain < 3 { return }
    }
  }

  /// Refits a component; what it was stays where the whole would be worse off.
  mutating func improve(_ index: Int, step: Int) {
    keepIfBetter {
      $0.refit(index, step: step)
      if step == 1 { $0.refineParts(index) }
    }
  }

  /// Fits a component's course alone to the hour, its contents and place as they are.
  ///
  /// A whole refit may be refused for its contents' sake and leave the times as coarse as they were.
  mutating func sharpen(_ index: Int) {
    keepIfBetter {
      $0.refitLevels(index, step: 1)
      $0.refineParts(index)
    }
  }

  /// Makes a change unless the whole is worse off by it.
  private mutating func keepIfBetter(_ change: (inout Mixture) -> Void) {
    let before = self
    change(&self)
    if steps.contains(.guardedRefits), objective < before.objective { self = before }
  }

  /// Adds a component that begins as a proposal says; false where it has no conversations.
  mutating func add(_ proposal: Proposal) -> Bool {
    let members = ScopeMembers(proposal.box, table)
    let excess = max(0.2, min(1, 1 - 1 / max(proposal.lift, 1.01)))
    var intensity = SparseColumn()
    var levels = [Double](repeating: 0, count: table.hours)
    var any = false
    for hour in proposal.days.lowerBound * 24..<min(table.hours, proposal.days.upperBound * 24) {
      levels[hour] = 0.5
    }
    members.forEach(in: table.units { levels[$0] > 0 }) { _, unit, member in
      let shows = proposal.feature < 0 || table.shows(unit, feature: proposal.feature)
      let probability = (shows ? excess : 0.05) * member
      intensity.append(unit, probability / max(1e-3, 1 - probability) * (1 + total[unit]))
      any = any || shows
    }
    guard any else { return false }
    components.append(
      Component(
        serial: takeSerial(), box: proposal.box, members: members, levels: levels,
        intensity: intensity))
    sumUp()
    return true
  }

  /// Puts one component in the place of several, at the first one's place.
  mutating func replace(
    _ indices: [Int], box: ScopeBox, levels: [Double], intensity: SparseColumn
  ) {
    guard let first = indices.first else { return }
    components[first] = Component(
      serial: takeSerial(), box: box, members: ScopeMembers(box, table), levels: levels,
      intensity: intensity)
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
