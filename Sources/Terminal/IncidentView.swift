internal import Signals
public import Timelines

/// One incident whole.
public enum IncidentView {
  /// The incident as text.
  public static func render(
    _ incident: Timeline.Incident, in timeline: Timeline, style: Style
  ) -> String {
    lines(incident, in: timeline, style).joined(separator: "\n") + "\n"
  }

  static func lines(
    _ incident: Timeline.Incident, in timeline: Timeline, _ style: Style
  ) -> [String] {
    var lines = [
      style.paint(incident.status.rawValue.uppercased(), Figures.role(incident.status)) + "  "
        + style.paint(incident.id, .strong)
    ]
    for line in DisplayText.wrapped(DisplayText.safe(incident.heading), style.width) {
      lines.append(style.paint(line, .strong))
    }
    lines.append("")
    lines += field(
      "where",
      incident.scope.isEmpty
        ? ["everywhere"] : incident.scope.map { ScopeText.describe(part: $0) }, style)
    lines += field(
      "signals",
      [Figures.interval(incident.signals.attributed, incident.signals.interval, style)], style)
    lines += field(
      "accounts",
      [Figures.interval(incident.accounts.estimate, incident.accounts.interval, style)], style)
    if let exposure = incident.exposure {
      lines += field(
        "exposure", ["\(Figures.percent(exposure.share)) of the traffic is in its scope"], style)
    }
    lines += course(incident, style)
    lines += [""] + events(incident, timeline, style)
    lines += [""] + symptoms(incident, style)
    lines += evidence(incident, style)
    return lines
  }

  private static func field(_ name: String, _ values: [String], _ style: Style) -> [String] {
    var lines: [String] = []
    for value in values {
      for text in DisplayText.wrapped(DisplayText.safe(value), style.width - 11) {
        let label = lines.isEmpty ? name : ""
        lines.append(style.paint(DisplayText.padded(label, 11), .quiet) + text)
      }
    }
    return lines
  }

  private static func course(_ incident: Timeline.Incident, _ style: Style) -> [String] {
    let counts = incident.daily.accounts
    guard !counts.isEmpty else { return [] }
    let columns = min(counts.count, style.width - 34)
    let line = Figures.sparkline(counts, columns: columns, style)
    let most = counts.compactMap(\.self).max() ?? 0
    let end = incident.daily.from.adding(seconds: Int64(counts.count - 1) * 86_400)
    return [
      style.paint(DisplayText.padded("a day", 11), .quiet)
        + style.paint(line, .accent) + "  up to \(Figures.grouped(most)) accounts",
      style.paint(
        String(repeating: " ", count: 11) + Figures.day(incident.daily.from) + " to "
          + Figures.day(end), .quiet),
    ]
  }

  private static func events(
    _ incident: Timeline.Incident, _ timeline: Timeline, _ style: Style
  ) -> [String] {
    var lines = [style.paint("What happened (UTC)", .strong)]
    let dash = style.sign("–", "-")
    for event in incident.events {
      let span =
        event.role == "detected"
        ? ""
        : "  [\(Figures.minute(event.range.from)) \(dash) \(Figures.minute(event.range.to))]"
      lines.append(
        "  \(Figures.minute(event.at))  "
          + style.paint(DisplayText.padded(event.role, 9), role(event.role))
          + style.paint(Figures.cause(event), .strong) + style.paint(span, .quiet))
      if let part = event.part {
        lines.append(
          String(repeating: " ", count: 24)
            + DisplayText.clipped(
              "only " + DisplayText.safe(ScopeText.describe(part: part)), style.width - 24, style))
      }
      if let note = event.deploy.flatMap(timeline.deploy) {
        let text = [note.kind, note.service, note.summary ?? ""].filter { !$0.isEmpty }
          .joined(separator: style.sign(" · ", " - "))
        lines.append(
          style.paint(
            String(repeating: " ", count: 24)
              + DisplayText.clipped(DisplayText.safe(text), style.width - 24, style), .quiet))
      }
      let others = event.candidates.filter { $0.deploy != event.deploy && $0.probability >= 0.05 }
      if !others.isEmpty, event.role != "detected" {
        let text = others.prefix(3).map {
          "\($0.deploy.map(DisplayText.safe) ?? "not in the log") \(Figures.percent($0.probability))"
        }.joined(separator: ", ")
        lines.append(
          style.paint(
            String(repeating: " ", count: 24)
              + DisplayText.clipped("or " + text, style.width - 24, style), .quiet))
      }
    }
    return lines
  }

  private static func role(_ event: String) -> Style.Role {
    switch event {
    case "started", "worsened": .open
    case "eased": .eased
    case "fixed": .fixed
    default: .quiet
    }
  }

  private static func symptoms(_ incident: Timeline.Incident, _ style: Style) -> [String] {
    var lines = [style.paint("Looks like", .strong)]
    for symptom in incident.symptoms.prefix(8) {
      let columns = 20
      let filled = Int((symptom.share * Double(columns)).rounded())
      let bar =
        String(repeating: style.sign("█", "#"), count: filled)
        + String(repeating: style.sign("░", "."), count: max(0, columns - filled))
      lines.append(
        "  " + DisplayText.padded(symptom.code.replacing("_", with: " "), 22)
          + style.paint(bar, .accent) + " " + DisplayText.padded(Figures.percent(symptom.share), 5)
          + style.paint(
            "\(style.sign("×", "x"))\(Int(max(1, symptom.lift.rounded()))) of every day, "
              + "in the \(symptom.source)", .quiet))
    }
    return lines
  }

  private static func evidence(_ incident: Timeline.Incident, _ style: Style) -> [String] {
    var lines: [String] = []
    let terms = incident.evidence.compactMap(\.term).prefix(12).map(DisplayText.safe)
    if !terms.isEmpty {
      lines += [""] + field("terms", [terms.joined(separator: ", ")], style)
    }
    for piece in incident.evidence {
      switch piece.kind {
      case "separation":
        lines += field("evidence", ["\(Int(piece.nats ?? 0)) nats against its absence"], style)
      case "uncertain_scope":
        lines += field(
          "perhaps", ["also " + ScopeText.describe(part: piece.scope ?? [:])], style)
      case "indistinguishable":
        lines += field("not told", ["apart from \(piece.incident ?? "another")"], style)
      default: break
      }
    }
    return lines
  }
}
