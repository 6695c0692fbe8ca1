/// What scores of different kinds of truth have in common.
package protocol SeparationScore {
  var causes: Int { get }
  var found: Int { get }
  var falseAlarms: Int { get }
  /// Changes of the truth with the right deploy (or rightly none), and all.
  var linked: Int { get }
  var links: Int { get }
  /// Deploys named wrongly.
  var namedWrong: Int { get }
}

extension StreamScore: SeparationScore {}
extension ScenarioScore: SeparationScore {}

/// The sums of several scores, as the first cells of a table's row.
package struct ScoreTally: CustomStringConvertible {
  private var (causes, found, falseAlarms, linked, links) = (0, 0, 0, 0, 0)
  package private(set) var namedWrong = 0

  package init() {}

  package mutating func add(_ score: some SeparationScore) {
    causes += score.causes
    found += score.found
    falseAlarms += score.falseAlarms
    linked += score.linked
    links += score.links
    namedWrong += score.namedWrong
  }

  package var description: String {
    "\(found) of \(causes) | \(falseAlarms) | \(linked) of \(links) | \(namedWrong)"
  }
}
