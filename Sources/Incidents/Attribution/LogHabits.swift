/// What a window's log is like: how often its times are hours off, and how often what one incident is put
/// down to is of one service.
///
/// Where services mean much, a stranger near a change is a stranger; where they mean nothing, a cause must
/// not be turned down for its service. So that share begins as what is usual and moves to what the window's
/// own changes show (empirical Bayes; H. Robbins, "An empirical Bayes approach to statistics", 1956).
struct LogHabits: Sendable {
  /// How well the time of a deploy fits a change: Σ L(h)·lag(h − t).
  struct Fit: Sendable {
    /// Where the log's time is right.
    var exact: Double
    /// Where it may be hours off.
    var rough: Double

    /// Both together.
    var mixed: Double { (1 - LogHabits.rough) * exact + LogHabits.rough * rough }
  }

  /// Share of the pairs of an incident's deploys that are of one service for that reason.
  private var kinship = usual

  /// The share of such pairs where nothing is known yet, and the pairs that this counts for.
  private static let usual = 0.4
  private static let usualPairs = 4.0
  /// Share of the entries whose time may be hours off, and by how many hours either way.
  private static let rough = 0.3
  private static let error = 3.0

  /// How much likelier two deploys are of one service, or of two, where both are of one incident.
  ///
  /// - Parameter chance: what share of the log is of the service; nil where they are of two.
  func kinship(chance: Double?) -> Double { 1 - kinship + (chance.map { kinship / $0 } ?? 0) }

  /// What the changes of all incidents show. O(incidents × changes² × deploys).
  static func learned(from incidents: [[AttributedChange]], by cause: ChangeCause) -> LogHabits {
    var habits = LogHabits()
    // Services say nothing at first, so that what is found does not rest on what is looked for.
    habits.kinship = 0
    var belief = usual
    for _ in 0..<3 {
      var (kin, pairs) = (0.0, 0.0)
      for incident in incidents {
        var changes = incident
        cause.attribute(&changes, habits: habits)
        for (place, left) in changes.enumerated() {
          for right in changes[(place + 1)...] {
            guard let one = left.likely, let two = right.likely, one != two else { continue }
            let weight = left.probability[one] * right.probability[two]
            pairs += weight
            guard let chance = cause.deploys.chance(one, two) else { continue }
            kin += weight * belief / (belief + (1 - belief) * chance)
          }
        }
      }
      belief = (usual * usualPairs + kin) / (usualPairs + pairs)
      habits.kinship = belief
    }
    return habits
  }

  /// Probability that the effect of a change shows from one to another hour after it, by a right log.
  static func exactLag(from: Double, to: Double) -> Double { cumulative(to) - cumulative(from) }

  /// The same where the log may be off by some hours either way, one as likely as another.
  static func roughLag(from: Double, to: Double) -> Double {
    (integral(to + error) - integral(to - error) - integral(from + error)
      + integral(from - error)) / (2 * error)
  }

  private static func cumulative(_ lag: Double) -> Double {
    // A log's times are never quite right: a little weight before the change itself.
    if lag < 0 { return 0.04 * Exponential.value(lag / 1.5) }
    return 0.04 + 0.96
      * (0.7 * (1 - Exponential.value(-lag / 1.5)) + 0.3 * (1 - Exponential.value(-lag / 10)))
  }

  /// The integral of the cumulative probability from 0.
  private static func integral(_ lag: Double) -> Double {
    if lag < 0 { return 0.06 * (Exponential.value(lag / 1.5) - 1) }
    return lag - 0.96
      * (1.05 * (1 - Exponential.value(-lag / 1.5)) + 3 * (1 - Exponential.value(-lag / 10)))
  }
}
