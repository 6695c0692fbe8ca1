/// The kinds of drawn streams that separation is measured on; their rates are independent of the
/// project's own simulator.
package enum StreamKind: String, CaseIterable {
  case standard
  case hard
  case tenth
  case withoutTraffic = "without-traffic"
  case withoutModel = "without-models"
  case quiet
  case quietHard = "quiet-hard"
  case quietDrained = "quiet-drained"
  case oneRegion = "one-region"
  case sideBySide = "side-by-side"

  package var options: SyntheticStream.Options {
    var options = SyntheticStream.Options()
    switch self {
    case .standard: break
    case .hard, .quietHard:
      options.signals = 17_000
      options.innocent = 400
      options.jitter = 3
      options.unlogged = 0.4
      if self == .quietHard { options.causes = nil }
    case .tenth: options.signals = 5_000
    case .withoutTraffic: options.hasTraffic = false
    case .withoutModel: options.hasModel = false
    case .oneRegion:
      options.signals = 17_000
      options.fixed = [
        SyntheticStream.Cause(
          scope: ["region": ["us-west"]], start: 500, worse: nil, end: 900, level: 0.6,
          worseFactor: 1, ownEnd: nil, codes: [(6, 0.45), (7, 0.4)], terms: [(90, 0.25)])
      ]
    case .sideBySide: options = .firstDays(of: [["alder", "birch"], ["cedar", "dogwood"]])
    case .quietDrained:
      options.causes = nil
      options.drains = true
    case .quiet: options.causes = nil
    }
    return options
  }
}
