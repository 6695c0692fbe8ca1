internal import Signals

/// A picture: a lane an incident, its accounts day by day, its events with the changes blamed.
enum SVGFormat {
  static let width = 1180.0
  private static let left = 330.0
  private static let right = 24.0
  private static let top = 78.0

  /// Okabe and Ito's colours, told apart by everybody.
  static let colors = ["#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]

  static func render(_ timeline: Timeline) -> [UInt8] {
    Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture(timeline) + "\n").utf8)
  }

  /// The picture as an element.
  static func picture(_ timeline: Timeline) -> String {
    let axis = TimeAxis(timeline, left: left, right: width - right)
    var lanes = ""
    var y = top
    for (index, incident) in timeline.incidents.enumerated() {
      let lane = SVGLane(
        incident: incident, axis: axis, y: y, color: colors[index % colors.count],
        asOf: timeline.asOf)
      lanes += lane.picture
      y += lane.height
    }
    if timeline.incidents.isEmpty {
      lanes += SVGText.line(left, top + 40, "No incident was found.", size: 14)
      y += 70
    }
    let height = y + (timeline.apart.isEmpty ? 4 : 40)
    let heading = "Incidents as of \(Wording.minute(timeline.asOf)) UTC"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(SVGText.number(width)) \
      \(SVGText.number(height))" font-family="system-ui, 'DejaVu Sans', sans-serif" \
      font-size="12" role="img">
      <title>\(heading)</title>
      <rect width="100%" height="100%" fill="#ffffff"/>

      """ + SVGText.line(16, 28, heading, size: 17, weight: 600)
        + SVGText.line(
          16, 47, "bars: distinct accounts a day · ▲ started or worsened · ▼ eased or fixed",
          size: 11, color: "#666666")
        + grid(axis, height: height) + lanes + apart(timeline, axis, height: height) + "</svg>"
  }

  private static func grid(_ axis: TimeAxis, height: Double) -> String {
    axis.ticks.map { tick in
      let x = axis.x(tick)
      return SVGText.rule(x, top - 14, x, height - 8, color: "#e6e6e6", width: 1)
        + SVGText.line(
          x, top - 19, String(Wording.day(tick).dropFirst(5)), size: 11, color: "#666666",
          anchor: "middle")
    }.joined()
  }

  /// What is no incident: outages and surges, on a lane of their own at the bottom.
  private static func apart(_ timeline: Timeline, _ axis: TimeAxis, height: Double) -> String {
    guard !timeline.apart.isEmpty else { return "" }
    var svg = SVGText.line(30, height - 20, "apart from incidents", size: 12, color: "#666666")
    for item in timeline.apart {
      for span in item.spans {
        let (from, to) = (axis.x(span.from), axis.x(span.to))
        svg += SVGText.box(
          from, height - 30, max(3, to - from), 12, color: "#8a8a8a", opacity: 1)
        svg += SVGText.line(
          max(from, to) + 6, height - 20, item.kind, size: 11, color: "#666666")
      }
    }
    return svg
  }
}
