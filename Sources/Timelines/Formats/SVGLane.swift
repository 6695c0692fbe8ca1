internal import Signals

/// One incident's lane of the picture. Its height follows from how many rows its labels need.
struct SVGLane {
  let incident: Timeline.Incident
  let axis: TimeAxis
  let y: Double
  let color: String
  let asOf: Timestamp

  private static let barsHeight = 54.0
  private static let rowHeight = 15.0
  private static let headerHeight = 96.0

  /// An event with a label and its place; events of one change stand under one label.
  private struct Mark {
    var event: Timeline.Event
    var x: Double
    var label: String?
    var start = 0.0
    var row = 0
  }

  private var base: Double { y + Self.barsHeight + 12 }

  var height: Double {
    let rows = (marks.filter { $0.label != nil }.map(\.row).max() ?? -1) + 1
    return max(Self.headerHeight, base - y + 14 + Double(rows) * Self.rowHeight) + 16
  }

  var picture: String { header + bars + markers }

  private var header: String {
    let codes = incident.symptoms.prefix(2).map { Wording.symptom($0.code) }
    var svg = SVGText.box(16, y, 6, height - 18, color: color, opacity: 1)
    svg += SVGText.line(
      30, y + 11, "\(incident.status.rawValue.uppercased())  \(incident.id)", size: 11,
      color: "#555555")
    svg += SVGText.line(
      30, y + 30, SVGText.clipped(incident.name ?? codes.joined(separator: ", "), 38), size: 14.5,
      weight: 600)
    let scope = SVGText.wrapped(ScopeText.describe(incident.scope), 46, lines: 2)
    for (line, words) in scope.enumerated() {
      svg += SVGText.line(30, y + 48 + Double(line) * 15, words, size: 11.5)
    }
    let interval = incident.signals.interval.map(Wording.grouped).joined(separator: "–")
    return svg
      + SVGText.line(
        30, y + 50 + Double(scope.count) * 15,
        "\(Wording.grouped(incident.signals.attributed)) signals (\(interval)), "
          + "\(Wording.grouped(incident.accounts.estimate)) accounts", size: 11, color: "#555555")
  }

  private var bars: String {
    let daily = incident.daily
    let most = daily.accounts.compactMap(\.self).max() ?? 0
    let day = axis.x(daily.from.adding(seconds: 86_400)) - axis.x(daily.from)
    var svg = ""
    for (index, count) in daily.accounts.enumerated() {
      let x = axis.x(daily.from.adding(seconds: Int64(index) * 86_400))
      let height = count.map { 3 + (Self.barsHeight - 3) * Double($0) / Double(max(1, most)) } ?? 2
      svg += SVGText.box(
        x, base - height, max(1, day - 1), height, color: color, opacity: count == nil ? 0.3 : 0.8)
    }
    svg += SVGText.rule(
      axis.x(incident.started), base + 2, axis.x(incident.ended ?? asOf), base + 2, color: color,
      width: 3)
    guard most > 0 else { return svg }
    return svg
      + SVGText.line(
        axis.right, y + 6, "up to \(Wording.grouped(most)) accounts a day", size: 10.5,
        color: "#777777", anchor: "end")
  }

  /// Where the events' labels stand: each in the first row that is free at its place.
  private var marks: [Mark] {
    var marks: [Mark] = []
    var ends: [Double] = []
    var last: String?
    for event in incident.events where event.role != "detected" {
      var mark = Mark(event: event, x: axis.x(event.at))
      let change = event.deploy.map { " \($0) (\(Wording.percent(event.probability)))" } ?? ""
      let label = event.role + change
      let key = event.role + (event.deploy ?? "?")
      if key != last {
        let width = Double(label.count) * 6.1 + 14
        mark.label = label
        mark.start = min(mark.x - 4, axis.right - width)
        mark.row = ends.firstIndex { $0 <= mark.start } ?? ends.count
        if mark.row == ends.count { ends.append(0) }
        ends[mark.row] = mark.start + width
      }
      last = key
      marks.append(mark)
    }
    return marks
  }

  private var markers: String {
    let marks = marks
    var svg = ""
    for mark in marks {
      let end = mark.label == nil ? base + 2 : base + 8 + Double(mark.row) * Self.rowHeight
      svg += SVGText.rule(mark.x, base - Self.barsHeight, mark.x, end, color: "#444444", width: 0.8)
    }
    for mark in marks {
      let rises = mark.event.role == "started" || mark.event.role == "worsened"
      let (tip, foot) = rises ? (base - 3, base + 6) : (base + 7, base - 2)
      svg +=
        "<path d=\"M\(SVGText.number(mark.x)) \(SVGText.number(tip)) l-5 "
        + "\(SVGText.number(foot - tip)) h10 z\" fill=\"#222222\" stroke=\"#ffffff\"/>\n"
      if let label = mark.label {
        svg += SVGText.line(
          mark.start, base + 20 + Double(mark.row) * Self.rowHeight, label, size: 11,
          color: "#222222", isOnLines: true)
      }
    }
    return svg
  }
}
