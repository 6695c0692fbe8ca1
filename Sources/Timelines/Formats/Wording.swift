internal import Signals

/// Words that several formats share.
enum Wording {
  /// `2025-08-25 17:30`.
  static func minute(_ time: Timestamp) -> String {
    let text = time.rfc3339
    return text.prefix(10) + " " + text.dropFirst(11).prefix(5)
  }

  /// `2025-08-12 15:00 to 2025-08-14 17:00 and …`, the times something was there.
  static func spans(_ item: Timeline.Apart) -> String {
    item.spans.map { "\(minute($0.from)) to \(minute($0.to))" }.joined(separator: " and ")
  }

  /// What a reader of a public release must know of its numbers; empty for any other document.
  static func noise(_ timeline: Timeline) -> String {
    guard let noise = timeline.noise else { return "" }
    let tenths = Int((noise.distribution.deviation * 10).rounded())
    return " Numbers of accounts and signals carry random noise with a standard deviation of "
      + "\(tenths / 10).\(tenths % 10). No account counts more than \(noise.contributions) times, so "
      + "that there were at least as many signals."
  }

  /// `2025-08-25`.
  static func day(_ time: Timestamp) -> String { String(time.rfc3339.prefix(10)) }

  /// `2025-08-25 17:30 – 19:00`; the day is said again only where it is another.
  static func span(_ range: TimeRange) -> String {
    if range.from == range.to { return minute(range.from) }
    let end = minute(range.to)
    let isSameDay = day(range.from) == day(range.to)
    return minute(range.from) + " – " + (isSameDay ? String(end.dropFirst(11)) : end)
  }

  /// `1,234`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A share in whole per cent.
  static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "<1%" : "\(Int((share * 100).rounded()))%"
  }

  /// `unexpected script`.
  static func symptom(_ code: String) -> String { code.replacing("_", with: " ") }

  /// What an event says of its cause: the change, or that none is known.
  static func cause(_ event: Timeline.Event) -> String {
    if event.role == "detected" { return "" }
    if let deploy = event.deploy { return "\(deploy) (\(percent(event.probability)))" }
    let best = event.candidates.first { $0.deploy != nil }
    guard let best, let deploy = best.deploy, best.probability >= 0.2 else {
      return "no change in the log"
    }
    return "no change named; perhaps \(deploy) (\(percent(best.probability)))"
  }

  /// One line about an incident for a channel that has no room for more.
  static func line(_ incident: Timeline.Incident) -> String {
    let signals = grouped(incident.signals.attributed)
    return "\(incident.heading): \(incident.status.rawValue), \(signals) signals"
  }
}
