public import Incidents
internal import Sealing
internal import Signals
internal import Storage

/// The smallest rise this store's traffic would reveal.
public enum Power {
  /// For every model and platform, and everything together.
  public static func run(_ surroundings: Surroundings) throws -> PowerAnalysis {
    let workspace = try Workspace(surroundings)
    let store = try workspace.openForReading()
    let span = try store.signalSpan()
    let asOf = Nightly.end(of: span, now: surroundings.now)
    let window = Nightly.window(asOf: asOf, span: span, days: 28)
    let data = try store.nightData(window: window, opener: TermOpener(k: workspace.policy.k))
    return PowerAnalysis(data.table)
  }
}
