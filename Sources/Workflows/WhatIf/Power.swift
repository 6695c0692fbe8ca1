public import Incidents
internal import Sealing
internal import Signals
internal import Storage
internal import Timelines

/// The smallest rise this store's traffic would reveal.
public enum Power {
  /// For every model and platform that at least *k* accounts reported from, and everything together.
  public static func run(_ surroundings: Surroundings) throws -> PowerAnalysis {
    let workspace = try Workspace(surroundings)
    let store = try workspace.openForReading()
    let span = try store.signalSpan()
    let asOf = Nightly.end(of: span, now: surroundings.now)
    let window = Nightly.window(asOf: asOf, span: span, days: 28)
    let data = try store.nightData(window: window, opener: TermOpener(k: workspace.policy.k))
    var analysis = PowerAnalysis(data.table)
    let accounts = accounts(data.table)
    let cells = SmallCells(k: workspace.policy.k)
    analysis.rows = analysis.rows.filter { cells.shows(accounts: accounts[$0.scope] ?? 0) }
    for index in analysis.rows.indices {
      analysis.rows[index].everyday = cells.ratio(analysis.rows[index].everyday)
      analysis.rows[index].anySymptom = analysis.rows[index].anySymptom.map(cells.ratio)
      analysis.rows[index].rareSymptom = analysis.rows[index].rareSymptom.map(cells.ratio)
    }
    return analysis
  }

  /// Distinct accounts of each part that the analysis knows. Linear.
  private static func accounts(_ table: ObservationTable) -> [Scope.Part: Int] {
    let columns = table.dimensions.filter {
      [Dimension.model, Dimension.platform].contains($0.name)
    }
    var sets: [Scope.Part: Set<Int32>] = [:]
    for row in table.times.indices {
      var part: Scope.Part = [:]
      for column in columns where column.codes[row] >= 0 {
        part[column.name] = [column.values[Int(column.codes[row])]]
      }
      sets[[:], default: []].insert(table.accounts[row])
      if !part.isEmpty { sets[part, default: []].insert(table.accounts[row]) }
    }
    return sets.mapValues(\.count)
  }
}
