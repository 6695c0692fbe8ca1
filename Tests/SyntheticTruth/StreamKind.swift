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
    case .quietDrained:
      options.causes = nil
      options.drains = true
    case .quiet: options.causes = nil
    }
    return options
  }
}
