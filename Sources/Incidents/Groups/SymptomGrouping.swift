internal import Symptoms

/// Puts the signals of a window into groups that look alike: one model, one platform, one pattern of
/// symptom codes and terms.
///
/// A pattern is learned once for the whole fleet (which codes go together, which terms stand out
/// within them) and then counted in each model and platform. What a night learned is handed to the
/// next, so that a pattern stays what it was; a group's identifier is made of its pattern and so
/// follows from it. Nothing depends on the order of the rows. Groups with fewer than *k* distinct
/// accounts are never returned, nor is anything about a group that fewer of its accounts showed.
///
/// It tells nothing of causes: `Separator` does. O(signals · features a signal) but for one sort
/// within each group.
public enum SymptomGrouping {
  /// Groups of a window, in no order that means anything but the same for the same table.
  public static func groups(
    of table: ObservationTable, known: [KnownGroup] = [], k: Int
  ) -> [SymptomGroup] {
    let rows = GroupingRows(table)
    guard rows.count > 0 else { return [] }
    let contexts = CodeContexts(rows, known: known, k: k)
    let home = rows.masks.map { Int32(contexts.first(of: $0)) }
    let themes = Themes(rows, contexts: contexts, home: home, known: known, k: k)
    let assignment = GroupAssignment(rows, contexts: contexts, home: home, themes: themes, k: k)
    var identities = GroupIdentities(known: known)
    let tally = GroupTally(rows, assignment: assignment, k: k)
    var groups: [SymptomGroup] = []
    for (index, key) in assignment.keys.enumerated() {
      let cell = rows.cells[Int(key.cell)]
      let pattern = SymptomPattern(
        model: cell.model, platform: cell.platform, codes: contexts.codes(Int(key.context)),
        terms: key.theme < 0 ? [] : themes.all[Int(key.theme)].terms.map { rows.terms[Int($0)] })
      guard let counted = tally.count(index, pattern: pattern) else { continue }
      groups.append(identities.settle(counted))
    }
    return GroupCourse.judged(groups, rows: rows)
  }
}
