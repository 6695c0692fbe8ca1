/// The conversations that show one feature, as a process of their own.
///
/// A Poisson process thinned by a mark is again one: the everyday brings conversations with the
/// feature at its usual share, the component at its own.
struct FeatureThinning {
  /// Whether each conversation shows the feature.
  let shows: [Bool]
  /// Share of the component's conversations that show it.
  let inside: Double
  /// Share of everyday conversations that show it.
  let outside: Double

  /// Nil where the feature is not clearly more frequent in the component than every day. Linear.
  init?(_ mixture: Mixture, _ index: Int, feature: Int) {
    let table = mixture.table
    let responsibility = mixture.responsibility(index)
    let ordinary = mixture.ordinary
    let member = mixture.components[index].member
    shows = (0..<table.count).map { table.shows($0, feature: feature) }
    var (seen, all, usual, every) = (0.5, 1.0, 0.5, 1.0)
    for unit in 0..<table.count {
      let weight = table.weight[unit]
      all += responsibility[unit] * weight
      every += ordinary[unit] * weight * member[unit]
      if shows[unit] {
        seen += responsibility[unit] * weight
        usual += ordinary[unit] * weight * member[unit]
      }
    }
    inside = seen / all
    outside = usual / every
    guard inside > 1.5 * outside, seen > 5 else { return nil }
  }
}
