internal import Signals
public import Timelines

/// One incident whole.
public enum IncidentView {
  private static let label = 13

  /// The incident as text.
  public static func render(
    _ incident: Timeline.Incident, in timeline: Timeline, style: Style
  ) -> String {
    style.finished(lines(incident, in: timeline, style))
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
      [
        Figures.interval(incident.signals.attributed, incident.signals.interval, style)
          + " from "
          + Figures.interval(incident.accounts.estimate, incident.accounts.interval, style)
          + " accounts, with 90% intervals"
      ], style)
    if let exposure = incident.exposure {
      let ends = exposure.interval.map { String(Figures.percent($0).dropLast()) }
        .joined(separator: "–")
      lines += field(
        "exposure",
        ["\(Figures.percent(exposure.share)) (\(ends)%) of the traffic is in its scope"],
        style)
    }
    lines += course(incident, style)
    lines += [""] + EventLines.all(incident, timeline, style)
    lines += [""] + symptoms(incident, style)
    lines += evidence(incident, style)
    return lines
  }

  private static func field(_ name: String, _ values: [String], _ style: Style) -> [String] {
    var lines: [String] = []
    for value in values {
      for text in DisplayText.wrapped(DisplayText.safe(value), style.width - label) {
        let name = lines.isEmpty ? name : ""
        lines.append(style.paint(DisplayText.padded(name, label), .quiet) + text)
      }
    }
    return lines
  }

  /// The accounts a day, from the first to the last day, with the dates under the ends.
  private static func course(_ incident: Timeline.Incident, _ style: Style) -> [String] {
    let daily = incident.daily
    guard !daily.accounts.isEmpty else { return [] }
    let end = daily.from.adding(seconds: Int64(daily.accounts.count) * 86_400)
    let columns = max(8, min(daily.accounts.count * 2, style.width - label - 21))
    let line = Figures.sparkline(
      daily, over: TimeRange(from: daily.from, to: end), columns: columns, style)
    let (first, last) = (Figures.date(daily.from), Figures.date(end.adding(seconds: -1)))
    let space = String(repeating: " ", count: max(1, columns - first.count - last.count))
    return [
      style.paint(DisplayText.padded("a day", label), .quiet)
        + style.paint(line, .accent)
        + "  up to \(Figures.grouped(Figures.most(incident))) accounts",
      style.paint(
        String(repeating: " ", count: label) + first + space + last, .quiet),
    ]
  }

  private static func symptoms(_ incident: Timeline.Incident, _ style: Style) -> [String] {
    var lines = [style.paint("Looks like", .strong)]
    for symptom in incident.symptoms.prefix(8) {
      let columns = style.width >= 90 ? 20 : style.width >= 60 ? 10 : 6
      let filled = Int((symptom.share * Double(columns)).rounded())
      let bar =
        String(repeating: style.sign("█", "#"), count: filled)
        + String(repeating: style.sign("░", "."), count: max(0, columns - filled))
      let times = "×\(Int(max(1, symptom.lift.rounded()))) of every day, in the \(symptom.source)"
      let room = style.width - columns - 31
      lines.append(
        "  " + DisplayText.padded(symptom.code.replacing("_", with: " "), 22)
          + style.paint(bar, .accent) + " " + DisplayText.padded(Figures.percent(symptom.share), 6)
          + (room < 12 ? "" : style.paint(DisplayText.clipped(times, room, style), .quiet)))
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
      case "evaluation", "latent_cause":
        guard let sentence = piece.sentence else { continue }
        lines += field(
          sentence.label.lowercased(), [DisplayText.safe(sentence.text)], style)
      case "merged":
        lines += field("merged", ["with \(piece.incident ?? "another"), by a person"], style)
      default: break
      }
    }
    return lines
  }
}
