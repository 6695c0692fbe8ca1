internal import Timelines

/// A key somebody pressed.
enum Key: Hashable, Sendable {
  case up, down, pageUp, pageDown, home, end, enter, back, next, previous, quit, help
  /// Any other: it takes the help away and does nothing else.
  case other
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
  /// First line shown of an incident.
  private(set) var scroll = 0
  private(set) var isOver = false

  init(timeline: Timeline, selected: String?) {
    self.timeline = timeline
    if let selected, let index = timeline.incidents.firstIndex(where: { $0.id == selected }) {
      self.selected = index
      place = .incident
    }
  }

  /// The screen after a key, for a size.
  func pressing(_ key: Key, rows: Int, style: Style) -> TriageScreen {
    var next = self
    let last = max(0, timeline.incidents.count - 1)
    let page = max(1, rows - 3)
    switch (place, key) {
    case (_, .quit): next.isOver = true
    case (.help, _): next.place = .list
    case (_, .help): next.place = .help
    case (.list, .up), (.list, .previous): next.selected = max(0, selected - 1)
    case (.list, .down), (.list, .next): next.selected = min(last, selected + 1)
    case (.list, .home), (.list, .pageUp): next.selected = 0
    case (.list, .end), (.list, .pageDown): next.selected = last
    case (.list, .enter) where !timeline.incidents.isEmpty:
      (next.place, next.scroll) = (.incident, 0)
    case (.list, .back): next.isOver = true
    case (.incident, .back): next.place = .list
    case (.incident, .next): (next.selected, next.scroll) = (min(last, selected + 1), 0)
    case (.incident, .previous): (next.selected, next.scroll) = (max(0, selected - 1), 0)
    case (.incident, .up): next.scroll -= 1
    case (.incident, .down): next.scroll += 1
    case (.incident, .pageUp): next.scroll -= page
    case (.incident, .pageDown), (.incident, .enter): next.scroll += page
    case (.incident, .home): next.scroll = 0
    case (.incident, .end): next.scroll = .max
    default: break
    }
    if next.place == .incident {
      next.scroll = max(0, min(next.scroll, next.detail(style).count - (rows - 1)))
    }
    return next
  }

  private func detail(_ style: Style) -> [String] {
    IncidentView.lines(timeline.incidents[selected], in: timeline, style)
  }

  /// Exactly `rows` lines.
  func frame(rows: Int, style: Style) -> [String] {
    let body: [String]
    var hint: String
    switch place {
    case .list:
      body = list(rows: rows - 1, style)
      hint = "up/down move  Enter open  ? help  q leave"
    case .incident:
      let lines = detail(style)
      let first = max(0, min(scroll, lines.count - (rows - 1)))
      body = Array(lines.dropFirst(first).prefix(rows - 1))
      hint = "up/down scroll  n/p next, previous  Esc back  ? help  q leave"
      if lines.count > rows - 1 {
        hint = "\(first + body.count) of \(lines.count) lines  " + hint
      }
    case .help: (body, hint) = (Self.help, "any key goes back")
    }
    let filled = body.prefix(rows - 1) + Array(repeating: "", count: max(0, rows - 1 - body.count))
    return (filled + [style.paint(DisplayText.clipped(hint, style.width, style), .quiet)])
      .map(style.finished)
  }

  /// The list, scrolled so that the selected incident is whole; where there is room below, that
  /// incident's own page.
  private func list(rows: Int, _ style: Style) -> [String] {
    let header = TriageView.header(timeline, style) + [""]
    var (lines, shown) = TriageView.list(timeline, style, selected: selected)
    lines += TriageView.apart(timeline, style)
    let room = max(1, rows - header.count)
    if !timeline.incidents.isEmpty, room - lines.count >= 12 {
      lines.append(style.paint(String(repeating: "─", count: style.width), .quiet))
      return header + lines + detail(style).prefix(room - lines.count)
    }
    let first = max(0, min(shown.upperBound - room, shown.lowerBound))
    return header + lines.dropFirst(first).prefix(room)
  }

  private static let help = [
    "Triage", "",
    "  up, down, j, k      move, or scroll",
    "  Enter, right, l     open the incident",
    "  n, p                next, previous incident",
    "  Esc, left, h        back",
    "  Home, End, g, G     first, last",
    "  q                   leave", "",
    "Bars are distinct accounts a day; max is the highest of them.",
    "A dot is a day with too few accounts to be shown.",
    "Counts have 90% intervals; percentages behind deploys are probabilities.", "",
    "On the command line:",
    "  blindsift triage ID --name TEXT    give it a name",
    "  blindsift triage ID --dismiss      it is none",
    "  blindsift triage ID --merge-with ID",
  ]
}
