internal import Signals
internal import Timelines

/// How the list of incidents shares a line's columns: the same for every incident, so that they
/// stand under each other and on one time axis.
struct ListLayout {
  /// Columns of the bars.
  private(set) var bars = 8
  /// Whether the onset has its year.
  private(set) var hasYear = false
  /// Whether the deploy stands on the incident's first line.
  private(set) var showsDeploy = false
  /// Whether bars and count stand on a line of their own: a narrow window.
  private(set) var isNarrow = false
  /// Columns of the highest day's number.
  let most: Int
  /// Columns of the count with its interval.
  let signals: Int
  /// The common axis.
  let axis: TimeRange

  /// Columns before the incident's identifier: the mark of the selected one, and the status.
  static let indent = 9
  private static let gap = 2
  private static let identifier = 12

  /// Takes the roomiest arrangement that fits.
  init(_ timeline: Timeline, _ style: Style) {
    let incidents = timeline.incidents
    most = max(3, incidents.map { Figures.grouped(Figures.most($0)).count }.max() ?? 0)
    signals = max(
      7,
      incidents.map {
        Figures.interval($0.signals.attributed, $0.signals.interval, style).count
      }.max() ?? 0)
    let first = incidents.map(\.daily.from).min() ?? timeline.window.from
    axis = TimeRange(from: first, to: max(timeline.asOf, first.adding(seconds: 86_400)))
    let deploy = incidents.map { DisplayText.width(Self.deploy($0)) }.max() ?? 0
    let roomy = [(36, true), (28, true), (22, true), (16, true), (16, false), (12, false)]
    let fixed =
      Self.indent + Self.identifier + most + signals + Self.gap * 3 + 1
    func fits(_ bars: Int, _ hasYear: Bool, _ deploy: Int) -> Bool {
      fixed + bars + (hasYear ? 10 : 5) + deploy <= style.width
    }
    if let choice = roomy.first(where: { fits($0.0, $0.1, Self.gap + deploy) }) {
      (bars, hasYear) = choice
      showsDeploy = true
    } else if let choice = roomy.first(where: { fits($0.0, $0.1, 0) }) {
      (bars, hasYear) = choice
    } else {
      (isNarrow, hasYear) = (true, true)
      bars = max(6, min(12, style.width - Self.indent - most - signals - Self.gap - 1))
    }
  }

  /// The names of the columns.
  func head(_ style: Style) -> String {
    let (from, to) = (Figures.date(axis.from), Figures.date(axis.to.adding(seconds: -1)))
    let span =
      bars >= from.count + to.count + 1
      ? from + String(repeating: " ", count: bars - from.count - to.count) + to : "a day"
    var cells = [
      DisplayText.padded("incident", Self.identifier),
      DisplayText.padded(span, bars) + " " + DisplayText.padded("max", most),
      DisplayText.padded("signals", signals), DisplayText.padded("since", hasYear ? 10 : 5),
    ]
    if isNarrow { cells.removeSubrange(1...2) }
    if showsDeploy { cells.append("deploy") }
    let line = "  status " + cells.joined(separator: "  ")
    return style.paint(DisplayText.clipped(line, style.width, style), .quiet)
  }

  /// An incident's first line after its mark.
  func line(_ incident: Timeline.Incident, _ style: Style) -> String {
    let status = DisplayText.padded(incident.status.rawValue.uppercased(), Self.indent - 2)
    var cells = [style.paint(incident.id, .strong)]
    if !isNarrow { cells += course(incident, style) }
    cells.append(hasYear ? Figures.day(incident.started) : Figures.date(incident.started))
    if showsDeploy { cells.append(style.paint(Self.deploy(incident), .strong)) }
    return style.paint(status, Figures.role(incident.status)) + cells.joined(separator: "  ")
  }

  /// Bars with their highest day, and the count with its interval.
  func course(_ incident: Timeline.Incident, _ style: Style) -> [String] {
    let most = Figures.grouped(Figures.most(incident))
    return [
      style.paint(
        Figures.sparkline(incident.daily, over: axis, columns: bars, style), .accent)
        + " " + DisplayText.padded(most, self.most),
      DisplayText.padded(
        Figures.interval(incident.signals.attributed, incident.signals.interval, style), signals),
    ]
  }

  /// The change blamed for the onset.
  static func deploy(_ incident: Timeline.Incident) -> String {
    incident.event("started").map(Figures.cause) ?? ""
  }
}
