public import Incidents
internal import Sealing
internal import Signals
internal import Storage
internal import Timelines

/// The smallest rise this store's traffic would reveal.
public enum Power {
  /// For every model and platform that at least *k* accounts reported from within one quarter, and
  /// everything together. An account counts once a day.
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
      analysis.rows[index].everyday = cells.ratio(analysis.rows[index].everyday)
      analysis.rows[index].anySymptom = analysis.rows[index].anySymptom.map(cells.ratio)
      analysis.rows[index].rareSymptom = analysis.rows[index].rareSymptom.map(cells.ratio)
    }
    return analysis
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
