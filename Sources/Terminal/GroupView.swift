internal import Signals
public import Timelines

/// One symptom group whole.
public enum GroupView {
  private static let label = 11

  /// The group as text.
  public static func render(_ group: GroupReport.Group, in report: GroupReport, style: Style)
    -> String
  {
    var lines = [
      style.paint(group.state.uppercased(), role(group.state)) + "  "
        + style.paint(group.id, .strong)
    ]
    for line in DisplayText.wrapped(DisplayText.safe(group.heading), style.width) {
      lines.append(style.paint(line, .strong))
    }
    lines.append("")
    if group.name != nil { lines += field("made of", group.title, style) }
    lines += field("model", group.model, style)
    lines += field("platform", group.platform, style)
    lines += field("since", Figures.day(group.since), style)
    lines += field(
      "signals",
      "\(Figures.grouped(group.signals)) from \(Figures.grouped(group.accounts)) accounts", style)
    if let rise = group.rise {
      lines += field(
        "lately",
        "×\(number(rise)) in the last seven days, as a share of the model and platform", style)
    }
    lines += course(group, report, style)
    lines += traits(
      "Shows", group.codes.map { ($0.code.replacing("_", with: " "), $0.share, $0.lift) }, style)
    lines += traits("Says", group.terms.map { ($0.term, $0.share, $0.lift) }, style)
    lines.append("")
    lines += DisplayText.wrapped("Next: blindsift triage \(group.id) --name \"…\"", style.width)
    return style.finished(lines)
  }

  static func role(_ state: String) -> Style.Role {
    switch state {
    case "new": .open
    case "rising": .eased
    case "fading": .fixed
    default: .quiet
    }
  }

  /// `3.2`, `14`, `0.25`.
  static func number(_ ratio: Double) -> String {
    ratio >= 10 ? Figures.grouped(Int(ratio.rounded())) : "\((ratio * 100).rounded() / 100)"
  }

  private static func field(_ name: String, _ value: String, _ style: Style) -> [String] {
    guard !value.isEmpty else { return [] }
    return DisplayText.wrapped(DisplayText.safe(value), style.width - label).enumerated().map {
      style.paint(DisplayText.padded($0 == 0 ? name : "", label), .quiet) + $1
    }
  }

  private static func course(
    _ group: GroupReport.Group, _ report: GroupReport, _ style: Style
  ) -> [String] {
    let days = group.daily.accounts.count
    let columns = max(8, min(days, style.width - label - 24))
    let axis = TimeRange(
      from: group.daily.from, to: group.daily.from.adding(seconds: Int64(days) * 86_400))
    let most = group.daily.accounts.compactMap(\.self).max() ?? 0
    let (first, last) = (Figures.date(axis.from), Figures.date(axis.to.adding(seconds: -1)))
    let space = String(repeating: " ", count: max(1, columns - first.count - last.count))
    let reach = most == 0 ? "too few on any day" : "up to \(Figures.grouped(most)) accounts"
    return [
      style.paint(DisplayText.padded("a day", label), .quiet)
        + style.paint(
          Figures.sparkline(group.daily, over: axis, columns: columns, style), .accent)
        + "  " + reach,
      style.paint(String(repeating: " ", count: label) + first + space + last, .quiet),
    ]
  }

  private static func traits(
    _ title: String, _ traits: [(name: String, share: Double, lift: Double)], _ style: Style
  ) -> [String] {
    guard !traits.isEmpty else { return [] }
    let columns = style.width >= 90 ? 20 : style.width >= 60 ? 10 : 6
    return ["", style.paint(title, .strong)]
      + traits.map { name, share, lift in
        let filled = Int((share * Double(columns)).rounded())
        let bar =
          String(repeating: style.sign("█", "#"), count: filled)
          + String(repeating: style.sign("░", "."), count: max(0, columns - filled))
        let text = DisplayText.clipped(DisplayText.safe(name), 22, style)
        let times = lift >= 1.5 ? "×\(number(lift)) of others" : ""
        return "  " + DisplayText.padded(text, 23) + style.paint(bar, .accent) + " "
          + DisplayText.padded(Figures.percent(share), 6)
          + (style.width - columns - 32 < times.count ? "" : style.paint(times, .quiet))
      }
  }
}
