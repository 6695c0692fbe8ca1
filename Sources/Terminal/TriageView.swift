internal import Signals
public import Timelines

/// The list: what is wrong, since when, where, and which deploy.
public enum TriageView {
  /// The whole list as text.
  public static func render(_ timeline: Timeline, style: Style) -> String {
    (header(timeline, style) + [""]
      + timeline.incidents.flatMap { lines(of: $0, style, isSelected: nil) + [""] }
      + apart(timeline, style) + footer(timeline)).joined(separator: "\n") + "\n"
  }

  static func header(_ timeline: Timeline, _ style: Style) -> [String] {
    let open = timeline.incidents.count { $0.status != .fixed }
    let all = timeline.incidents.count
    let count =
      all == 0
      ? "no incident"
      : "\(all) incident\(all == 1 ? "" : "s"), \(open == 0 ? "none" : String(open)) open"
    let dot = style.sign("·", "-")
    let time =
      "as of \(Figures.day(timeline.asOf)) \(timeline.asOf.rfc3339.dropFirst(11).prefix(5)) UTC"
    let span =
      "looked at \(Figures.day(timeline.window.from)) to \(Figures.day(timeline.window.to))"
    var lines = [
      style.paint("Blindsift", .strong) + "  " + style.paint(count, open > 0 ? .open : .strong)
    ]
    lines.append(
      contentsOf: DisplayText.wrapped("\(time) \(dot) \(span)", style.width).map {
        style.paint($0, .quiet)
      })
    if !timeline.knowsTraffic {
      lines.append(style.paint("Traffic is not known: rates are read from the mix.", .eased))
    }
    return lines
  }

  /// An incident's lines: status, id, course, count, onset and deploy on the first.
  static func lines(
    of incident: Timeline.Incident, _ style: Style, isSelected: Bool?
  ) -> [String] {
    let mark = isSelected.map { $0 ? style.sign("▸ ", "> ") : "  " } ?? ""
    let indent = String(repeating: " ", count: mark.count)
    let room = style.width - mark.count
    let line = Figures.sparkline(incident.daily.accounts, columns: room >= 100 ? 24 : 12, style)
    let most = incident.daily.accounts.compactMap(\.self).max() ?? 0
    var first = [
      style.paint(
        DisplayText.padded(incident.status.rawValue.uppercased(), 5),
        Figures.role(incident.status)),
      style.paint(incident.id, .strong),
      style.paint(line, .accent) + (most > 0 ? " \(Figures.grouped(most))/day" : ""),
      Figures.interval(incident.signals.attributed, incident.signals.interval, style) + " signals",
      "since \(Figures.day(incident.started))",
    ]
    let plainWidth =
      5 + incident.id.count + line.count
      + (most > 0 ? Figures.grouped(most).count + 5 : 0) + first[3].count + first[4].count + 10
    let deploy = incident.event("started").map(Figures.cause) ?? ""
    let fits = plainWidth + deploy.count <= room
    if fits { first.append(style.paint(deploy, .strong)) }
    var lines = [mark + first.joined(separator: "  ")]
    if !fits { lines.append(indent + "      " + style.paint(deploy, .strong)) }
    if let name = incident.name {
      lines.append(
        indent + "      " + style.paint(clip(name, room, style), .strong))
    }
    let place = DisplayText.safe(ScopeText.describe(incident.scope))
    lines.append(indent + "      " + clip(place, room, style))
    lines.append(
      indent + "      "
        + style.paint(clip(Figures.symptoms(incident, 3, style), room, style), .quiet))
    return lines
  }

  private static func clip(_ text: String, _ room: Int, _ style: Style) -> String {
    DisplayText.clipped(DisplayText.safe(text), room - 6, style)
  }

  static func apart(_ timeline: Timeline, _ style: Style) -> [String] {
    guard !timeline.apart.isEmpty else { return [] }
    var lines = [style.paint("Apart from incidents", .quiet)]
    for item in timeline.apart {
      let scope = DisplayText.safe(ScopeText.describe(item.scope))
      lines.append(
        style.paint(
          DisplayText.clipped(
            "  \(item.kind)  \(Figures.minute(item.from)) to \(Figures.minute(item.to))  "
              + "\(scope)  \(Figures.grouped(item.signals)) signals", style.width, style), .quiet))
    }
    return lines + [""]
  }

  private static func footer(_ timeline: Timeline) -> [String] {
    guard let first = timeline.incidents.first else {
      return ["Nothing stands out from every day's noise."]
    }
    return ["Next: blindsift triage \(first.id)"]
  }
}
