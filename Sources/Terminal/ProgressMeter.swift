internal import Glibc
internal import Synchronization

/// A progress bar on standard error, where that is a terminal; nothing elsewhere.
public final class ProgressMeter: Sendable {
  private let label: String
  private let isEnabled: Bool
  private let state = Mutex<State>(State())

  private struct State {
    var drawn = 0.0
    var isShown = false
  }

  /// A meter with a name.
  public init(label: String, enabled: Bool) {
    self.label = label
    self.isEnabled = enabled
  }

  /// Draws, at most ten times a second.
  public func update(fraction: Double?, count: Int, unit: String) {
    guard isEnabled else { return }
    let now = Self.seconds()
    state.withLock { state in
      guard now - state.drawn >= 0.1 else { return }
      state.drawn = now
      state.isShown = true
      Self.print("\r\u{1B}[K" + Self.line(label, fraction: fraction, count: count, unit: unit))
    }
  }

  /// Takes the bar away.
  public func finish() {
    state.withLock { state in
      if state.isShown { Self.print("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  /// The bar's text.
  static func line(_ label: String, fraction: Double?, count: Int, unit: String) -> String {
    let amount = unit == "bytes" ? megabytes(count) : "\(Figures.grouped(count)) \(unit)"
    guard let fraction else { return "\(label)  \(amount)" }
    let columns = 28
    let filled = Int((min(1, max(0, fraction)) * Double(columns)).rounded())
    let bar =
      String(repeating: "=", count: filled) + String(repeating: " ", count: columns - filled)
    return "\(label) [\(bar)] \(Figures.percent(min(1, max(0, fraction))))  \(amount)"
  }

  /// `12.3 MB`.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(Figures.grouped(tenths / 10)).\(tenths % 10) MB"
  }

  private static func print(_ text: String) {
    _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
