internal import Timelines

/// A key somebody pressed.
enum Key: Hashable, Sendable {
  case up, down, pageUp, pageDown, home, end, enter, back, quit, help, resize
}

/// The interactive triage as a value: keys make a new one, a size makes a frame of it.
struct TriageScreen: Sendable, Hashable {
  /// What is shown.
  enum Place: Hashable, Sendable {
    case list, incident, help
  }

  let timeline: Timeline
  private(set) var place: Place = .list
  private(set) var selected = 0
  /// First line shown of an incident or of the list.
  private(set) var scroll = 0
  private(set) var isOver = false

  init(timeline: Timeline, selected: String?) {
    self.timeline = timeline
    if let selected, let index = timeline.incidents.firstIndex(where: { $0.id == selected }) {
      self.selected = index
      place = .incident
    }
  }

  /// The screen after a key.
  func pressing(_ key: Key) -> TriageScreen {
    var next = self
    switch (place, key) {
    case (_, .quit): next.isOver = true
    case (.help, _) where key != .resize: next.place = .list
    case (_, .help): next.place = .help
    case (.list, .up): next.selected = max(0, selected - 1)
    case (.list, .down): next.selected = max(0, min(timeline.incidents.count - 1, selected + 1))
    case (.list, .home): next.selected = 0
    case (.list, .end): next.selected = max(0, timeline.incidents.count - 1)
    case (.list, .enter) where !timeline.incidents.isEmpty:
      next.place = .incident
      next.scroll = 0
    case (.list, .back): next.isOver = true
    case (.incident, .back):
      next.place = .list
      next.scroll = 0
    case (.incident, .up): next.scroll = max(0, scroll - 1)
    case (.incident, .down): next.scroll = scroll + 1
    case (.incident, .pageUp): next.scroll = max(0, scroll - 15)
    case (.incident, .pageDown), (.incident, .enter): next.scroll = scroll + 15
    case (.incident, .home): next.scroll = 0
    case (.incident, .end): next.scroll = 10_000
    default: break
    }
    return next
  }

  /// Exactly `rows` lines.
  func frame(rows: Int, style: Style) -> [String] {
    let body: [String]
    let hint: String
    switch place {
    case .list:
      (body, hint) = (list(rows: rows - 1, style), "up/down move  Enter open  ? help  q leave")
    case .incident:
      let lines = IncidentView.lines(timeline.incidents[selected], in: timeline, style)
      let first = max(0, min(scroll, lines.count - (rows - 1)))
      body = Array(lines.dropFirst(first).prefix(rows - 1))
      hint = "up/down scroll  Esc back  ? help  q leave"
    case .help: (body, hint) = (Self.help, "any key goes back")
    }
    let filled = body.prefix(rows - 1) + Array(repeating: "", count: max(0, rows - 1 - body.count))
    return filled + [style.paint(DisplayText.clipped(hint, style.width, style), .quiet)]
  }

  /// The list, scrolled so that the selected incident is whole.
  private func list(rows: Int, _ style: Style) -> [String] {
    let header = TriageView.header(timeline, style) + [""]
    var lines: [String] = []
    var shown = 0..<0
    for (index, incident) in timeline.incidents.enumerated() {
      let own = TriageView.lines(of: incident, style, isSelected: index == selected) + [""]
      if index == selected { shown = lines.count..<lines.count + own.count }
      lines += own
    }
    if timeline.incidents.isEmpty { lines.append("Nothing stands out from every day's noise.") }
    lines += [""] + TriageView.apart(timeline, style)
    let room = max(1, rows - header.count)
    let first = max(0, min(shown.upperBound - room, shown.lowerBound))
    return header + lines.dropFirst(first).prefix(room)
  }

  private static let help = [
    "Triage", "",
    "  up, down, j, k      move, or scroll",
    "  Enter, right, l     open the incident",
    "  Esc, left, h        back",
    "  Home, End, g, G     first, last",
    "  q                   leave", "",
    "A line's bars are distinct accounts a day; the number behind them is the highest.",
    "A dot is a day with too few accounts to be shown.",
    "Percentages behind deploys are posterior probabilities.", "",
    "On the command line:",
    "  blindsift triage ID --name TEXT    give it a name",
    "  blindsift triage ID --dismiss      it is none",
    "  blindsift triage ID --merge-with ID",
  ]
}
