/// How many nats windows without an incident bring: what the acceptance threshold has to exceed.
///
/// Windows are drawn from the everyday that was fitted to a real one (`FittedNull`); in each the search
/// looks for its best first component, as a night does. What the draw does not have, such as shifts of
/// topics that no model describes, raises real gains above these, so a threshold needs a margin.
public struct NullCalibration: Sendable {
  /// The largest gain of each window in nats, ascending; 0 where none of the clearest proposals had a
  /// fit that gained. The scan's own threshold, which comes before any fit, is left out.
  public let gains: [Double]
  /// The same of the real window.
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
    gains = (0..<windows).map { index in
      Search.largestGain(in: null.window(seed: seed &+ UInt64(index)), options: options)
    }.sorted()
    own = Search.largestGain(in: table, options: options)
  }

  /// The gain that a share of such windows exceeds, by Gumbel's law for largest values with the
  /// gains' mean and variance; for shares too small to be counted among the windows drawn.
  public func exceeded(by share: Double) -> Double {
    guard gains.count > 1 else { return .infinity }
    let mean = gains.reduce(0, +) / Double(gains.count)
    let variance =
      gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gains.count - 1)
    // Gumbel: variance π²β²/6, mean μ + γβ.
    let scale = (variance * 6).squareRoot() / Double.pi
    let location = mean - 0.577_215_664_901_532_9 * scale
    return location - scale * PortableMath.log(-PortableMath.log(1 - share))
  }
}

extension Search {
  /// The largest gain any first component would bring to a window that has none yet, in nats.
  static func largestGain(in window: ObservationTable, options: SeparationOptions) -> Double {
    let table = ConversationTable(window)
    guard table.count > 0 else { return 0 }
    let grid = CellGrid(table, traffic: window.traffic)
    let mixture = Mixture(
      table: table, baseline: Baseline(table, grid: grid),
      deploys: DeployIndex(window.deploys, table: table))
    return Search(mixture, options: options, progress: nil).largestGain()
  }
}
