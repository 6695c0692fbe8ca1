import Signals

/// Separates overlapping incidents and blames deploys.
///
/// Pure: the same table gives the same result, whatever the order of its rows; no input or output,
/// no clock, no randomness. It knows nothing of what models, platforms or dates mean. Linear in
/// the signals. See `docs/statistics.md` for the method.
public enum Separator {
  /// What a window's signals, traffic and deploys say about incidents.
  ///
  /// - Parameter progress: called with 0…1 now and then.
  public static func separate(
    _ table: ObservationTable, options: SeparationOptions = SeparationOptions(),
    progress: ((Double) -> Void)? = nil
  ) -> SeparationResult {
    let conversations = ConversationTable(table)
    guard conversations.count > 0 else {
      return SeparationResult(
        window: table.window, posteriors: SignalPosteriors(rows: table.times.count),
        labels: table.times.map { _ in -1 }, hasTraffic: !table.traffic.requests.isEmpty)
    }
    progress?(0.05)
    var search = Search(
      Mixture(conversations, of: table, steps: options.steps), options: options, progress: progress)
    search.run()
    let result = Report(search.mixture, source: table, options: options).result()
    progress?(1)
    return result
  }
}
