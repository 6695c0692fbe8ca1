internal import Signals
internal import Timelines

/// What happened to an incident, an event after the other.
enum EventLines {
  private static let indent = 25

  static func all(
    _ incident: Timeline.Incident, _ timeline: Timeline, _ style: Style
  ) -> [String] {
    [style.paint("What happened (UTC)", .strong)]
      + incident.events.flatMap { lines(of: $0, timeline, style) }
  }

  /// Time, role and change; below it what the change was, which part it concerned, the interval.
  private static func lines(
    of event: Timeline.Event, _ timeline: Timeline, _ style: Style
  ) -> [String] {
    let head =
      "  \(Figures.minute(event.at))  "
      + style.paint(DisplayText.padded(event.role, 10), role(event.role))
    guard event.role != "detected" else { return [head] }
    let cause = Figures.cause(event)
    let span = "[\(Figures.minute(event.range.from)) – \(Figures.minute(event.range.to))]"
    let isOneLine = indent + DisplayText.width(cause) + 2 + span.count <= style.width
    var lines = [
      head
        + style.paint(DisplayText.clipped(cause, style.width - indent, style), .strong)
        + (isOneLine ? "  " + style.paint(span, .quiet) : "")
    ]
    func add(_ text: String) {
      for line in DisplayText.wrapped(DisplayText.safe(text), style.width - indent).prefix(2) {
        let clipped = DisplayText.clipped(line, style.width - indent, style)
        lines.append(
          String(repeating: " ", count: indent) + style.paint(clipped, .quiet))
      }
    }
    if !isOneLine { add(span) }
    if let note = Figures.named(event).flatMap(timeline.deploy) {
      add(
        [note.kind, note.service, note.summary ?? ""].filter { !$0.isEmpty }
          .joined(separator: " · "))
    }
    if let part = event.part { add("only " + ScopeText.describe(part: part)) }
    let others = others(event)
    if !others.isEmpty { add("or " + others) }
    return lines
  }

  /// The other candidates worth a word.
  private static func others(_ event: Timeline.Event) -> String {
    let named = Figures.named(event)
    return event.candidates.filter { $0.deploy != named && $0.probability >= 0.05 }.prefix(3)
      .map { "\($0.deploy ?? "not in the log") (\(Figures.percent($0.probability)))" }
      .joined(separator: ", ")
  }

  private static func role(_ event: String) -> Style.Role {
    switch event {
    case "started", "worsened": .open
    case "eased": .eased
    case "fixed": .fixed
    default: .quiet
    }
  }
}
