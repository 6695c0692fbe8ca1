internal import Signals
public import Timelines

/// The list: what is wrong, since when, where, and which deploy.
public enum TriageView {
  /// The whole list as text.
  public static func render(_ timeline: Timeline, style: Style) -> String {
    style.finished(
      header(timeline, style) + [""] + list(timeline, style, selected: nil).lines
        + apart(timeline, style) + footer(timeline, style))
  }

  static func header(_ timeline: Timeline, _ style: Style) -> [String] {
    let open = timeline.incidents.count { $0.status != .fixed }
    let all = timeline.incidents.count
    let count =
      all == 0
      ? "no incident"
      : "\(all.of("incident")), \(open == 0 ? "none" : String(open)) open"
    var lines = ListHeader.lines(
      count, open > 0 ? .open : .strong, asOf: timeline.asOf, window: timeline.window, style)
    if !timeline.knowsTraffic {
      lines += DisplayText.wrapped(
        "Traffic is not known: rates are read from the mix.", style.width
      ).map { style.paint($0, .eased) }
    }
    return lines
  }

  /// The incidents under their columns' names, and where the selected one stands.
  static func list(
    _ timeline: Timeline, _ style: Style, selected: Int?
  ) -> (lines: [String], shown: Range<Int>) {
    guard !timeline.incidents.isEmpty else {
      return (["Nothing stands out from every day's noise.", ""], 0..<0)
    }
    let layout = ListLayout(timeline, style)
    var lines = [layout.head(style)]
    var shown = 0..<0
    for (index, incident) in timeline.incidents.enumerated() {
      let own = Self.lines(of: incident, layout, style, isSelected: index == selected) + [""]
      if index == selected { shown = lines.count..<lines.count + own.count }
      lines += own
    }
    return (lines, shown)
  }

  private static func lines(
    of incident: Timeline.Incident, _ layout: ListLayout, _ style: Style, isSelected: Bool
  ) -> [String] {
    let mark = isSelected ? style.paint("▸ ", .accent) : "  "
    let indent = String(repeating: " ", count: ListLayout.indent)
    var lines = [mark + layout.line(incident, style)]
    func add(_ text: String, _ role: Style.Role) {
      let room = style.width - ListLayout.indent
      lines.append(
        indent + style.paint(DisplayText.clipped(DisplayText.safe(text), room, style), role))
    }
    if layout.isNarrow {
      lines.append(indent + layout.course(incident, style).joined(separator: "  "))
    }
    if !layout.showsDeploy { add(ListLayout.deploy(incident), .strong) }
    if let name = incident.name { add(name, .strong) }
    add(ScopeText.describe(incident.scope), .plain)
    let symptoms = Figures.symptoms(
      incident, columns: style.width - ListLayout.indent)
    if !symptoms.isEmpty { add(symptoms, .quiet) }
    return lines
  }

  static func apart(_ timeline: Timeline, _ style: Style) -> [String] {
    guard !timeline.apart.isEmpty else { return [] }
    var lines = [style.paint("Apart from incidents", .quiet)]
    for item in timeline.apart {
      let scope = DisplayText.safe(ScopeText.describe(item.scope))
      let spans = item.spans.map { "\(Figures.minute($0.from)) to \(Figures.minute($0.to))" }
      lines.append(
        style.paint(
          DisplayText.clipped(
            "  \(item.kind)  \(spans.joined(separator: ", "))  "
              + "\(scope)  \(Figures.grouped(item.signals)) signals", style.width, style), .quiet))
    }
    return lines + [""]
  }

  /// What the signs mean and what to do next.
  private static func footer(_ timeline: Timeline, _ style: Style) -> [String] {
    guard let first = timeline.incidents.first else { return [] }
    let legend =
      "Bars: distinct accounts a day up to max; \(style.sign("·", ",")) too few to be shown. "
      + "Counts with 90% intervals. "
      + "×: times the everyday share."
    return DisplayText.wrapped(legend, style.width).map { style.paint($0, .quiet) }
      + ["Next: blindsift triage \(first.id)"]
  }
}
