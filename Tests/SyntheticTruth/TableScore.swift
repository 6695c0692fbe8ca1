import Incidents

/// Subsets found exactly, over the tables of a kind.
package struct TableScore {
  package private(set) var (right, found, there) = (0, 0, 0)
  package private(set) var seconds = 0.0
  package private(set) var slowest = 0.0

  package init(_ kind: TableKind, seeds: Range<UInt64>) {
    for seed in seeds {
      let drawn = DrawnTable.make(kind.options, seed: seed)
      let clock = ContinuousClock()
      var subsets: [Localizer.Subset] = []
      let took = clock.measure { subsets = Localizer.localize(drawn.table) } / .seconds(1)
      seconds += took
      slowest = max(slowest, took)
      right += Set(subsets.map(\.scope)).intersection(drawn.truth).count
      found += subsets.count
      there += drawn.truth.count
    }
  }

  /// Elements found exactly, as the papers count them.
  package init(_ options: PublicTable.Options, seeds: Range<UInt64>) {
    for seed in seeds {
      let drawn = PublicTable.make(options, seed: seed)
      let clock = ContinuousClock()
      var subsets: [Localizer.Subset] = []
      let took = clock.measure { subsets = Localizer.localize(drawn.table) } / .seconds(1)
      seconds += took
      slowest = max(slowest, took)
      let elements = Set(subsets.flatMap { PublicTable.elements($0.scope) })
      right += elements.intersection(drawn.truth).count
      found += elements.count
      there += drawn.truth.count
    }
  }

  /// The harmonic mean of precision and recall; 1 where there is nothing and nothing is found.
  package var f1: Double { found + there == 0 ? 1 : 2 * Double(right) / Double(found + there) }
}

extension TableScore: CustomStringConvertible {
  package var description: String {
    let rounded = (f1 * 1000).rounded() / 1000
    return "\(rounded): \(right) right of \(found) found, \(there) there;"
      + " slowest \((slowest * 1000).rounded() / 1000) s"
  }
}
