internal import Signals
public import Timelines

/// The list of symptom groups: what is new, what rises, what is there every day.
public enum GroupsView {
  /// Groups that neither are new nor rise are shown up to this number.
  private static let mostSteady = 20
  private static let indent = 9
  private static let identifier = 12

  /// The whole list as text.
  public static func render(_ report: GroupReport, style: Style) -> String {
    style.finished(header(report, style) + [""] + list(report, style) + footer(report, style))
  }

  private static func header(_ report: GroupReport, _ style: Style) -> [String] {
    let fresh = report.groups.count { $0.state == "new" }
    let rising = report.groups.count { $0.state == "rising" }
    var count = report.groups.count.of("symptom group")
    count += ", \(fresh == 0 ? "none" : String(fresh)) new"
    if rising > 0 { count += ", \(rising) rising" }
    return ListHeader.lines(
      count, fresh + rising > 0 ? .open : .strong, asOf: report.asOf, window: report.window, style)
  }

  private static func list(_ report: GroupReport, _ style: Style) -> [String] {
    guard !report.groups.isEmpty else {
      return ["No symptom is shared by enough accounts to be shown.", ""]
    }
    let columns = Columns(report, style)
    var lines = [columns.head]
    var steady = 0
    for group in report.groups {
      if group.state != "new", group.state != "rising" {
        steady += 1
        if steady > mostSteady { continue }
      }
      lines += columns.lines(group)
    }
    lines.append("")
    if steady > mostSteady {
      let more = "\(steady - mostSteady) more that are as ever: --json has them all."
      lines += DisplayText.wrapped(more, style.width).map { style.paint($0, .quiet) } + [""]
    }
    return lines
  }

  private static func footer(_ report: GroupReport, _ style: Style) -> [String] {
    guard let first = report.groups.first else { return [] }
    let legend =
      "Bars: distinct accounts a day up to max; \(style.sign("·", ",")) too few to be shown. "
      + "×: the last seven days against those before, as a share of the model and platform."
    return DisplayText.wrapped(legend, style.width).map { style.paint($0, .quiet) }
      + ["Next: blindsift triage \(first.id)"]
  }

  /// How the list shares a line: the same for all groups.
  private struct Columns {
    let style: Style
    let axis: TimeRange
    let most: Int
    let accounts: Int
    let bars: Int
    let showsPlace: Bool
    /// Whether the numbers stand on a line of their own.
    let isNarrow: Bool

    init(_ report: GroupReport, _ style: Style) {
      self.style = style
      axis = TimeRange(from: report.window.from.startOfDay, to: report.window.to)
      let groups = report.groups
      most = max(3, groups.map { Figures.grouped(Columns.most($0)).count }.max() ?? 0)
      accounts = max(8, groups.map { Figures.grouped($0.accounts).count }.max() ?? 0)
      let fixed = indent + identifier + most + accounts + 10 + 2 * 3 + 1
      isNarrow = fixed - most - 3 > style.width
      let place = groups.map { DisplayText.width(Columns.place($0)) }.max() ?? 0
      let roomy = [36, 28, 22, 16, 12, 8]
      if let bars = roomy.first(where: { fixed + $0 + 2 + place <= style.width }) {
        (self.bars, showsPlace) = (bars, true)
      } else {
        (bars, showsPlace) = (roomy.first { fixed + $0 <= style.width } ?? 0, false)
      }
    }

    static func most(_ group: GroupReport.Group) -> Int {
      group.daily.accounts.compactMap(\.self).max() ?? 0
    }

    static func place(_ group: GroupReport.Group) -> String {
      DisplayText.safe(
        [group.model, group.platform].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    var head: String {
      let (from, to) = (Figures.date(axis.from), Figures.date(axis.to.adding(seconds: -1)))
      let span =
        bars >= from.count + to.count + 1
        ? from + String(repeating: " ", count: bars - from.count - to.count) + to : "a day"
      var cells = [DisplayText.padded("group", identifier)]
      if bars > 0 { cells.append(DisplayText.padded(span, bars) + " " + right("max", most)) }
      if !isNarrow { cells += [right("accounts", accounts), DisplayText.padded("since", 10)] }
      if showsPlace { cells.append("where") }
      let line = "  " + DisplayText.padded("state", indent - 2) + cells.joined(separator: "  ")
      return style.paint(DisplayText.clipped(line, style.width, style), .quiet)
    }

    func lines(_ group: GroupReport.Group) -> [String] {
      var cells = [style.paint(group.id, .strong)]
      if bars > 0 {
        cells.append(
          style.paint(
            Figures.sparkline(group.daily, over: axis, columns: bars, style), .accent) + " "
            + right(
              Columns.most(group) == 0
                ? style.sign("·", ",") : Figures.grouped(Columns.most(group)), most))
      }
      let numbers = [right(Figures.grouped(group.accounts), accounts), Figures.day(group.since)]
      if !isNarrow { cells += numbers }
      if showsPlace { cells.append(Columns.place(group)) }
      let state = DisplayText.padded(
        group.state == "new" || group.state == "rising" ? group.state.uppercased() : group.state,
        indent - 2)
      var lines = [
        "  " + style.paint(state, GroupView.role(group.state)) + cells.joined(separator: "  ")
      ]
      let rise =
        group.state == "rising" || group.state == "fading"
        ? group.rise.map { "  ×\(GroupView.number($0))" } ?? "" : ""
      let room = style.width - indent - DisplayText.width(rise)
      lines.append(
        String(repeating: " ", count: indent)
          + style.paint(
            DisplayText.clipped(DisplayText.safe(group.heading), room, style), .strong) + rise)
      if isNarrow {
        lines.append(
          String(repeating: " ", count: indent) + Figures.grouped(group.accounts)
            + " accounts since " + Figures.day(group.since))
      }
      if !showsPlace {
        let place = DisplayText.clipped(Columns.place(group), style.width - indent, style)
        lines.append(String(repeating: " ", count: indent) + place)
      }
      return lines
    }

    private func right(_ text: String, _ columns: Int) -> String {
      String(repeating: " ", count: max(0, columns - text.count)) + text
    }
  }
}
