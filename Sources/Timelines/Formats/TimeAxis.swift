internal import Signals

/// Time to pixels.
struct TimeAxis {
  let from: Timestamp
  let to: Timestamp
  let left: Double
  let right: Double

  init(_ timeline: Timeline, left: Double, right: Double) {
    let starts = timeline.incidents.map(\.started) + timeline.apart.map(\.from)
    let first = starts.min() ?? timeline.window.from
    from = max(timeline.window.from, first.startOfDay.adding(seconds: -4 * 86_400))
    to = max(timeline.asOf, from.adding(seconds: 86_400))
    self.left = left
    self.right = right
  }

  func x(_ time: Timestamp) -> Double {
    let share =
      Double(time.milliseconds - from.milliseconds) / Double(to.milliseconds - from.milliseconds)
    return left + (right - left) * min(1, max(0, share))
  }

  /// Every week, or every few, at most a dozen.
  var ticks: [Timestamp] {
    let days = to.dayIndex - from.dayIndex
    let step = max(1, (days + 11) / 12)
    let start = from.startOfDay.adding(seconds: 86_400)
    return stride(from: 0, to: max(1, days), by: step).map {
      start.adding(seconds: Int64($0) * 86_400)
    }.filter { $0 < to }
  }
}
