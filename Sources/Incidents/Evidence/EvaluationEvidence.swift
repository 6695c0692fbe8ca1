import Signals

/// What a suite of evaluations, run in an incident's scope, says about it.
public struct EvaluationEvidence: Sendable, Hashable {
  /// The suite.
  public var suite: String
  /// Share of the cases that failed while the incident lasted, 0…1.
  public var failing: Double
  /// Share that fails at other times in the same scope.
  public var usual: Double
  /// Log likelihood ratio of two shares against one, in nats; negative where fewer failed. Runs that
  /// differ among themselves more than chance alone lets them count for less.
  public var nats: Double

  /// The suites' word on an incident, from the runs that lie in its scope as far as they say where
  /// they ran.
  ///
  /// A run rarely names every dimension; one that names none of the scope's says nothing. Nothing
  /// either where a suite has no run on one side: silence is no evidence. Linear in the runs.
  static func all(_ evals: [EvalResult], scope: Scope, levels: [LevelSegment]) -> [Self] {
    let peak = levels.map(\.level).max() ?? 0
    var suites: [String: (inside: [EvalResult], outside: [EvalResult])] = [:]
    for run in evals where run.total > 0 && isWithin(run, scope) {
      let level = levels.first { $0.range.contains(run.at) }?.level ?? 0
      if level > 0.1 * peak {
        suites[run.suite, default: ([], [])].inside.append(run)
      } else if level == 0 {
        suites[run.suite, default: ([], [])].outside.append(run)
      }
    }
    return suites.sorted { $0.key < $1.key }.compactMap { suite, runs in
      guard !runs.inside.isEmpty, !runs.outside.isEmpty else { return nil }
      return EvaluationEvidence(suite, inside: runs.inside, outside: runs.outside)
    }
  }

  private static func isWithin(_ run: EvalResult, _ scope: Scope) -> Bool {
    scope.parts.isEmpty
      || scope.parts.contains { part in
        let said = part.compactMap { name, values in run.dimensions[name].map(values.contains) }
        return !said.isEmpty && said.allSatisfy(\.self)
      }
  }

  private init(_ suite: String, inside: [EvalResult], outside: [EvalResult]) {
    let (a, b) = (Cases(inside), Cases(outside))
    let both = Cases(inside + outside)
    self.suite = suite
    failing = a.share
    usual = b.share
    let gain =
      a.likelihood(at: a.share) + b.likelihood(at: b.share)
      - a.likelihood(at: both.share) - b.likelihood(at: both.share)
    let unrest = max(1, (a.spread + b.spread) / Double(max(1, inside.count + outside.count - 2)))
    nats = (a.share < b.share ? -1 : 1) * max(0, gain) / unrest
  }

  /// The cases of some runs together.
  private struct Cases {
    var failed = 0.0
    var total = 0.0
    /// Pearson's χ² of the runs against their common share.
    var spread = 0.0

    /// Half a case is added on either side, so that no share is impossible.
    var share: Double { (failed + 0.5) / (total + 1) }

    init(_ runs: [EvalResult]) {
      for run in runs {
        failed += Double(run.total - run.passed)
        total += Double(run.total)
      }
      for run in runs {
        let due = Double(run.total) * share
        let off = Double(run.total - run.passed) - due
        spread += off * off / (due * (1 - share))
      }
    }

    func likelihood(at share: Double) -> Double {
      failed * Exponential.log(share) + (total - failed) * Exponential.log(1 - share)
    }
  }
}
