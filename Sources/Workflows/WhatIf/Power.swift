public import Incidents
internal import Sealing
internal import Signals
internal import Storage
internal import Timelines

/// The smallest rise this store's traffic would reveal.
public enum Power {
  /// For every model and platform that at least *k* accounts reported from within one quarter, and
  /// everything together. An account counts once a day.
  ///
  /// What is shown stands on a grid of *k* accounts: everyday numbers rounded down to it, so that 0
  /// stands for fewer than *k*, and what a rise adds over its nights rounded up.
  public static func run(_ surroundings: Surroundings) throws -> PowerAnalysis {
    let workspace = try Workspace(surroundings)
    let store = try workspace.openForReading()
    let span = try store.signalSpan()
    let asOf = Nightly.end(of: span, now: surroundings.now)
    let window = Nightly.window(asOf: asOf, span: span, days: 28)
    let k = workspace.shownK
    let table = onceADay(try store.nightData(window: window, opener: TermOpener(k: k)).table)
    var analysis = PowerAnalysis(table)
    let cells = SmallCells(k: k)
    // Pseudonyms of several quarters may be the same people's: one quarter has at least an even part.
    let quarters = Quarters.count(in: window)
    analysis.rows = analysis.rows.filter {
      cells.shows(accounts: ($0.accounts + quarters - 1) / quarters)
    }
    for index in analysis.rows.indices {
      let everyday = analysis.rows[index].everyday
      analysis.rows[index].everyday = Double(cells.interval(everyday, everyday)[0])
      analysis.rows[index].anySymptom = rises(analysis.rows[index].anySymptom, cells)
      analysis.rows[index].rareSymptom = rises(analysis.rows[index].rareSymptom, cells)
    }
    // Not in the order of the exact numbers, which would tell more than those shown.
    analysis.rows.sort(by: precedes)
    return analysis
  }

  /// Additional reports a day whose sum over the nights is a multiple of *k*.
  private static func rises(_ daily: [Double], _ cells: SmallCells) -> [Double] {
    zip(daily, PowerAnalysis.nights).map { rise, nights in
      let sum = rise * Double(nights)
      return Double(cells.interval(sum, sum)[1]) / Double(nights)
    }
  }

  /// Everything first, then by what is shown, then by name.
  private static func precedes(_ left: PowerAnalysis.Row, _ right: PowerAnalysis.Row) -> Bool {
    func key(_ row: PowerAnalysis.Row) -> (Int, Double, String) {
      let names = row.scope.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return (row.scope.isEmpty ? 0 : 1, -row.everyday, names.joined(separator: " "))
    }
    return key(left) < key(right)
  }

  /// The first row of each account, day, model and platform, with what the analysis looks at.
  private static func onceADay(_ table: ObservationTable) -> ObservationTable {
    let columns = table.dimensions.filter {
      [Dimension.model, Dimension.platform].contains($0.name)
    }
    var seen: Set<[Int32]> = []
    let kept = table.times.indices.filter { row in
      seen.insert(
        [table.accounts[row], Int32(truncatingIfNeeded: table.times[row].dayIndex)]
          + columns.map { $0.codes[row] }
      ).inserted
    }
    return ObservationTable(
      window: table.window, times: kept.map { table.times[$0] },
      accounts: kept.map { table.accounts[$0] },
      conversations: kept.map { table.conversations[$0] },
      dimensions: columns.map { column in
        DimensionColumn(
          name: column.name, values: column.values, codes: kept.map { column.codes[$0] })
      })
  }
}
