import Signals

/// A change of an incident with what is known of its cause.
struct AttributedChange: Sendable {
  /// When.
  var posterior: ChangePosterior
  /// What it means.
  var role: ChangeRole
  /// The part of the scope that changed, nil for all of it.
  var part: ScopeBox?
  /// Weight of each deploy's scope and kind.
  var weights: [Double]
  /// How well each deploy's time fits.
  var fits: [LogHabits.Fit]
  /// Posterior by deploy; what is missing to 1 is "not in the log".
  var probability: [Double]

  /// The deploy probable enough to be named.
  var named: Int? {
    probability.indices.first { probability[$0] > IncidentChange.leastCertainty }
  }

  /// The deploy more probable than all else together: what inference goes by, whatever is shown.
  var leading: Int? { probability.indices.first { probability[$0] > 0.5 } }

  /// The most probable deploy, nil where none has any probability.
  var likely: Int? {
    let top = probability.indices.max { (probability[$0], $1) < (probability[$1], $0) }
    return top.flatMap { probability[$0] > 0 ? $0 : nil }
  }

  /// Whether the level rose.
  var isRise: Bool { posterior.isRise }

  /// Whether two changes are of the same part, or one of them of the whole.
  func sharesPlace(with other: AttributedChange) -> Bool {
    part == nil || other.part == nil || part == other.part
  }
}

/// Blames changes of level on deploys.
///
/// A deploy's posterior is prior × how well its scope fits × how well its time fits, against "not
/// in the log" (a change at any hour). Start and end inform each other: what undoes the cause is
/// likely the end's, and what the end's undoes is likely the cause.
struct ChangeCause {
  let deploys: DeployIndex
  let hours: Int

  /// Share of the changes of a kind that no entry of the log stands behind, before anything is seen. What
  /// cures is done on purpose and written down; what sets an incident off, and nobody noticed, is the
  /// likeliest to be missing.
  private static func unlogged(_ change: AttributedChange) -> Double {
    change.role == .started ? 0.4 : (change.isRise ? 0.35 : 0.3)
  }

  /// Fills in the posteriors of all the changes of one incident, in three passes.
  func attribute(_ changes: inout [AttributedChange], habits: LogHabits) {
    let fits = changes.map { $0.fits.map(\.mixed) }
    for pass in 0..<3 {
      for index in changes.indices {
        let factors = pass == 0 ? nil : relationFactors(index, changes, habits)
        changes[index].probability = posterior(
          changes[index], fit: fits[index], factors: factors,
          fading: fading(index, changes),
          unlogged: Self.unlogged(changes[index]))
      }
    }
  }

  /// Σ L(h)·lag(h − t) by deploy, over the doses of a gradual one, by a right and by a rough log.
  func timeFits(_ posterior: ChangePosterior) -> [LogHabits.Fit] {
    deploys.entries.enumerated().map { place, entry in
      if let response = posterior.response, response.deploy == place {
        return LogHabits.Fit(exact: response.likelihood, rough: response.likelihood)
      }
      func fit(_ lag: (Double, Double) -> Double) -> Double {
        guard !entry.doses.isEmpty else {
          return timeFit(posterior, from: entry.hour, to: entry.hour, lag)
        }
        return entry.doses.reduce(0) {
          $0 + $1.share * timeFit(posterior, from: $1.from, to: $1.to, lag)
        }
      }
      return LogHabits.Fit(exact: fit(LogHabits.exactLag), rough: fit(LogHabits.roughLag))
    }
  }

  /// The same for an effect spread evenly over some hours.
  private func timeFit(
    _ posterior: ChangePosterior, from: Double, to: Double, _ lagMass: (Double, Double) -> Double
  ) -> Double {
    let start = max(0, Int(from) - 6 - posterior.firstHour)
    let end = min(posterior.probability.count, Int(to) + 96 - posterior.firstHour)
    guard start < end else { return 0 }
    // Parts of six hours are fine enough beside a lag of hours and a posterior of days.
    let parts = max(1, Int((to - from) / 6))
    var sum = 0.0
    for index in start..<end where posterior.probability[index] > 1e-9 {
      var lag = 0.0
      for part in 0..<parts {
        let time = from + (to - from) * (Double(part) + 0.5) / Double(parts)
        let hour = Double(posterior.firstHour + index) - (parts == 1 ? from : time)
        lag += lagMass(hour, hour + 1)
      }
      sum += posterior.probability[index] * lag / Double(parts)
    }
    return sum
  }

  private func posterior(
    _ change: AttributedChange, fit: [Double], factors: [Double]?, fading: [Double]?,
    unlogged: Double
  ) -> [Double] {
    var weights = deploys.entries.indices.map { index in
      change.weights[index]
        * kindFactor(
          deploys.entries[index].event.kind, change, isRelated: (factors?[index] ?? 1) > 1.5)
    }
    if let fading { for index in weights.indices { weights[index] *= fading[index] } }
    let scale = weights.reduce(0, +) + 1
    let logged = 1 - unlogged
    var joint = weights.indices.map {
      logged * weights[$0] / scale * fit[$0] * (factors?[$0] ?? 1)
    }
    let none = (unlogged + logged / scale) / Double(max(hours, 1)) + change.posterior.gradual
    let total = joint.reduce(0, +) + none
    for index in joint.indices { joint[index] /= total }
    return joint
  }

  /// Rollbacks cure and seldom harm. Anything may do harm, but what was made for another purpose
  /// cures by chance only.
  private func kindFactor(
    _ kind: DeployEvent.Kind, _ change: AttributedChange, isRelated: Bool
  ) -> Double {
    if change.isRise { return kind == .rollback ? 0.35 : 1 }
    if kind == .rollback { return 2 }
    return isRelated ? 1 : 0.3
  }

  /// By what factor each deploy is the less likely behind a fall because an earlier one goes on in it,
  /// within a week or while that one's deploy is still being rolled out: reports fade after a fix, and
  /// what falls later is rarely another deploy's doing. Nil where no fall came before.
  ///
  /// It follows from how probable the earlier cause is, not from whether it is named: what two causes
  /// share must not depend on a threshold for showing them.
  private func fading(_ index: Int, _ changes: [AttributedChange]) -> [Double]? {
    let change = changes[index]
    guard !change.isRise else { return nil }
    var factors: [Double]?
    for (other, earlier) in changes.enumerated()
    where other != index && !earlier.isRise && earlier.sharesPlace(with: change)
      && earlier.posterior.hour < change.posterior.hour
    {
      var causes = [Double](repeating: 0, count: deploys.entries.count)
      for (deploy, probability) in earlier.probability.enumerated() where probability > 0.02 {
        let end = deploys.entries[deploy].doses.last?.to ?? 0
        let reach = max(Double(earlier.posterior.hour + 7 * 24), end + 24)
        if Double(change.posterior.hour) < reach { causes[deploy] = probability }
      }
      let sum = causes.reduce(0, +)
      guard sum > 0 else { continue }
      let strange = causes.map { 1 - (1 - Self.strangersFall) * (sum - $0) }
      factors = factors.map { zip($0, strange).map(min) } ?? strange
    }
    return factors
  }

  /// How the other changes of the incident speak for each deploy: likelihood ratios against none.
  private func relationFactors(
    _ index: Int, _ changes: [AttributedChange], _ habits: LogHabits
  ) -> [Double] {
    var factors = [Double](repeating: 1, count: deploys.entries.count)
    let change = changes[index]
    for (other, counterpart) in changes.enumerated() where other != index {
      let likely = counterpart.probability.indices.filter { counterpart.probability[$0] > 0.02 }
      guard !likely.isEmpty else { continue }
      for deploy in factors.indices {
        var factor = 1.0
        for cause in likely {
          let ratio: Double
          if counterpart.isRise == change.isRise {
            ratio =
              cause == deploy
              ? rolloutRatio(deploy, change, counterpart)
              : habits.kinship(chance: deploys.chance(deploy, cause))
          } else {
            let (rise, fall) = change.isRise ? (deploy, cause) : (cause, deploy)
            let mayBeKin = !Self.isEndBesideWorsening(change, counterpart)
            ratio = relation(rise: rise, fall: fall, habits, mayBeKin: mayBeKin)
          }
          factor += counterpart.probability[cause] * (ratio - 1)
        }
        factors[deploy] *= max(factor, 0.1)
      }
    }
    return factors.map { min(50, max(0.15, $0)) }
  }

  /// How much likelier a deploy is behind one of two changes in the same direction where it is behind
  /// the other: much, where both lie within its gradual rollout, whose effect shows at every dose. The
  /// root of what a stranger's fall loses beside it (`fading`), since each of the two tells the other.
  private func rolloutRatio(
    _ deploy: Int, _ change: AttributedChange, _ counterpart: AttributedChange
  ) -> Double {
    guard let first = deploys.entries[deploy].doses.first,
      let last = deploys.entries[deploy].doses.last
    else { return 1 }
    let isWithin = [change, counterpart].allSatisfy {
      (first.from - 6...last.to + 24).contains(Double($0.posterior.hour))
    }
    return isWithin && change.sharesPlace(with: counterpart)
      ? 1 / Self.strangersFall.squareRoot() : 1
  }

  /// How much less likely a fall within days of another, whose cause is known, is another's doing.
  private static let strangersFall = 0.08

  /// Whether one change ends the incident and the other made it worse: what ends it undoes what began
  /// it, and what only made it worse says nothing of its service.
  private static func isEndBesideWorsening(
    _ one: AttributedChange, _ other: AttributedChange
  ) -> Bool {
    (one.role == .fixed && other.role == .worsened)
      || (one.role == .worsened && other.role == .fixed)
  }

  private func relation(rise: Int, fall: Int, _ habits: LogHabits, mayBeKin: Bool) -> Double {
    let (cause, cure) = (deploys.entries[rise].event, deploys.entries[fall].event)
    guard rise != fall else { return 0.1 }
    if cure.reverts.contains(cause.id) || cure.supersedes.contains(cause.id) { return 25 }
    if !cure.reverts.isEmpty { return 0.4 }
    return mayBeKin ? habits.kinship(chance: deploys.chance(rise, fall)) : 1
  }
}
