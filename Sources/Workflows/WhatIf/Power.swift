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
    let cells = SmallCells(k: workspace.policy.k)
    analysis.rows = analysis.rows.filter { cells.shows(accounts: $0.accounts) }
    for index in analysis.rows.indices {
      analysis.rows[index].everyday = cells.ratio(analysis.rows[index].everyday)
      analysis.rows[index].anySymptom = analysis.rows[index].anySymptom.map(cells.ratio)
      analysis.rows[index].rareSymptom = analysis.rows[index].rareSymptom.map(cells.ratio)
    }
    return analysis
  }
}
