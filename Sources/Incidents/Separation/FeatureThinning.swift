/// The conversations that show one feature, as a process of their own.
///
/// A Poisson process thinned by a mark is again one: the everyday brings conversations with the
/// feature at its usual share, the component at its own.
struct FeatureThinning {
  /// The feature.
  let feature: Int
  /// Share of the component's conversations that show it.
  let inside: Double
  /// Share of everyday conversations that show it.
  let outside: Double

  /// Nil where the feature is not clearly more frequent in the component than every day. Linear in
  /// the scope.
  init?(_ mixture: Mixture, _ index: Int, feature: Int) {
    let table = mixture.table
    self.feature = feature
    var (seen, all, usual, every) = (0.5, 1.0, 0.5, 1.0)
    mixture.responsibility(index).forEach { unit, responsibility in
      all += responsibility * table.weight[unit]
      if table.shows(unit, feature: feature) { seen += responsibility * table.weight[unit] }
    }
    mixture.components[index].members.forEach { _, unit, member in
      let weight = mixture.ordinary(unit) * table.weight[unit] * member
      every += weight
      if table.shows(unit, feature: feature) { usual += weight }
    }
    inside = seen / all
    outside = usual / every
    guard inside > 1.5 * outside, seen > 5 else { return nil }
  }
}
