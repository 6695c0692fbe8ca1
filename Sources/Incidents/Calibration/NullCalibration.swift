/// How many nats windows without an incident bring: what the acceptance threshold has to exceed.
///
/// Windows are drawn from the everyday that was fitted to a real one (`FittedNull`); in each the search
/// looks for its best first component, as a night does. What the draw does not have, such as shifts of
/// topics that no model describes, raises real gains above these, so a threshold needs a margin.
public struct NullCalibration: Sendable {
  /// The largest gain of each window in nats, ascending; 0 where none of the clearest proposals had a
  /// fit that gained. The scan's own threshold, which comes before any fit, is left out.
  public let gains: [Double]
  /// Signals in each window drawn; fewer than in the real one by those of its incidents.
  public let signals: [Int]
  /// The largest gain of the real window.
  public let own: Double

  /// Draws windows and measures them. As long as a night and a good part of one for each window.
  ///
  /// - Parameters:
  ///   - table: a real window; its incidents are taken out first.
  ///   - windows: how many to draw.
  ///   - seed: of the draws; the same gives the same gains.
  public init(
    _ table: ObservationTable, windows: Int, seed: UInt64,
    options: SeparationOptions = SeparationOptions()
  ) {
    let null = FittedNull(table, options: options)
    let drawn = (0..<windows).map { index in
      let window = null.window(seed: seed &+ UInt64(index))
      return (window.times.count, Search.largestGain(in: window, options: options))
    }
    signals = drawn.map(\.0)
    gains = drawn.map(\.1).sorted()
    own = Search.largestGain(in: table, options: options)
  }

  /// The share of windows without an incident that bring more than a threshold may be as large as this,
  /// though no more than `above` of `windows` drawn did, with 95% confidence (Clopper & Pearson 1934).
  public static func largestShare(above: Int, of windows: Int) -> Double {
    guard above < windows else { return 1 }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<50 {
      let share = (low + high) / 2
      var (term, sum) = (PortableMath.power(1 - share, Double(windows)), 0.0)
      for count in 0...above {
        sum += term
        term *= Double(windows - count) / Double(count + 1) * share / (1 - share)
      }
      if sum > 0.05 { low = share } else { high = share }
    }
    return high
  }
}

extension Search {
  /// The largest gain any first component would bring to a window that has none yet, in nats.
  static func largestGain(in window: ObservationTable, options: SeparationOptions) -> Double {
    let table = ConversationTable(window)
    guard table.count > 0 else { return 0 }
    return Search(
      Mixture(table, of: window, steps: options.steps), options: options, progress: nil
    ).largestGain()
  }
}
