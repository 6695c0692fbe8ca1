internal import Signals

/// A picture: a lane an incident, its accounts day by day, its events with the changes blamed.
enum SVGFormat {
  private static let width = 1180.0
  private static let left = 330.0
  private static let right = 24.0
  private static let laneHeight = 118.0
  private static let top = 64.0

  /// Okabe and Ito's colours, told apart by everybody.
  static let colors = ["#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]

  static func render(_ timeline: Timeline) -> [UInt8] {
    Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture(timeline) + "\n").utf8)
  }

  /// The picture as an element.
  static func picture(_ timeline: Timeline) -> String {
    let axis = Axis(timeline, left: left, right: width - right)
    let lanes = Double(max(1, timeline.incidents.count)) * laneHeight
    let height = top + lanes + (timeline.apart.isEmpty ? 14 : 44)
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(number(width)) \(number(height))\" "
      + "font-family=\"system-ui, sans-serif\" font-size=\"12\" role=\"img\">\n"
      + "<title>Incidents as of \(Wording.minute(timeline.asOf)) UTC</title>\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
      + text(16, 26, "Incidents as of \(Wording.minute(timeline.asOf)) UTC", size: 16, weight: 600)
    svg += grid(axis, height: height)
    if timeline.incidents.isEmpty {
      svg += text(left, top + 40, "No incident was found.", size: 14)
    }
    for (index, incident) in timeline.incidents.enumerated() {
      svg += lane(
        incident, axis: axis, y: top + Double(index) * laneHeight,
        color: colors[index % colors.count], asOf: timeline.asOf)
    }
    for item in timeline.apart {
      let (from, to) = (axis.x(item.from), axis.x(item.to))
      svg +=
        "<rect x=\"\(number(from))\" y=\"\(number(height - 34))\" "
        + "width=\"\(number(max(3, to - from)))\" height=\"12\" fill=\"#999999\"/>\n"
      svg += text(from, height - 8, item.kind, size: 11, color: "#555555")
    }
    if !timeline.apart.isEmpty {
      svg += text(16, height - 24, "apart from incidents", size: 12, color: "#555555")
    }
    return svg + "</svg>"
  }

  private static func grid(_ axis: Axis, height: Double) -> String {
    var svg = ""
    for tick in axis.ticks {
      let x = axis.x(tick)
      svg +=
        "<line x1=\"\(number(x))\" y1=\"\(number(top - 14))\" x2=\"\(number(x))\" "
        + "y2=\"\(number(height - 10))\" stroke=\"#e4e4e4\"/>\n"
      svg += text(
        x, top - 20, String(Wording.day(tick).dropFirst(5)), size: 11, color: "#555555",
        anchor: "middle")
    }
    return svg
  }

  private static func lane(
    _ incident: Timeline.Incident, axis: Axis, y: Double, color: String, asOf: Timestamp
  ) -> String {
    let base = y + 66
    var svg = header(incident, y: y, color: color)
    let most = Double(max(1, incident.daily.accounts.compactMap(\.self).max() ?? 1))
    let day = axis.x(incident.daily.from.adding(seconds: 86_400)) - axis.x(incident.daily.from)
    for (index, count) in incident.daily.accounts.enumerated() {
      let x = axis.x(incident.daily.from.adding(seconds: Int64(index) * 86_400))
      let height = count.map { 4 + 44 * Double($0) / most } ?? 2
      svg +=
        "<rect x=\"\(number(x))\" y=\"\(number(base - height))\" "
        + "width=\"\(number(max(1, day - 1)))\" height=\"\(number(height))\" fill=\"\(color)\" "
        + "fill-opacity=\"\(count == nil ? "0.35" : "0.85")\"/>\n"
    }
    svg += text(
      axis.right, y + 8, "up to \(Wording.grouped(Int(most))) accounts a day", size: 10,
      color: "#777777", anchor: "end")
    let end = axis.x(incident.ended ?? asOf)
    svg +=
      "<line x1=\"\(number(axis.x(incident.started)))\" y1=\"\(number(base + 2))\" "
      + "x2=\"\(number(end))\" y2=\"\(number(base + 2))\" stroke=\"\(color)\" "
      + "stroke-width=\"3\"/>\n"
    return svg + markers(incident, axis: axis, base: base, color: color)
  }

  private static func header(_ incident: Timeline.Incident, y: Double, color: String) -> String {
    let symptom = incident.symptoms.first.map { Wording.symptom($0.code) } ?? ""
    let second = incident.symptoms.dropFirst().first.map { ", " + Wording.symptom($0.code) } ?? ""
    var svg =
      "<rect x=\"16\" y=\"\(number(y + 2))\" width=\"6\" height=\"84\" fill=\"\(color)\"/>\n"
    svg += text(
      30, y + 14, "\(incident.status.rawValue.uppercased())  \(incident.id)", size: 11,
      color: "#555555")
    svg += text(30, y + 32, clipped(incident.name ?? symptom + second, 42), size: 14, weight: 600)
    for (line, words) in wrapped(ScopeText.describe(incident.scope), 48).prefix(2).enumerated() {
      svg += text(30, y + 50 + Double(line) * 15, words, size: 11.5)
    }
    let interval = incident.signals.interval.map(Wording.grouped).joined(separator: "–")
    svg += text(
      30, y + 84,
      "\(Wording.grouped(incident.signals.attributed)) signals (\(interval)), "
        + "\(Wording.grouped(incident.accounts.estimate)) accounts", size: 11, color: "#555555")
    return svg
  }

  /// Events as ticks with what happened and which change; two rows so that neighbours stay legible.
  private static func markers(
    _ incident: Timeline.Incident, axis: Axis, base: Double, color: String
  ) -> String {
    var svg = ""
    var ends = [-1e9, -1e9, -1e9]
    for event in incident.events where event.role != "detected" {
      let x = axis.x(event.at)
      let label = event.deploy.map { "\(event.role): \($0)" } ?? event.role
      let width = Double(label.count) * 5.6 + 8
      let start = min(x, axis.right - width)
      let row = ends.firstIndex { $0 < start } ?? 2
      ends[row] = start + width
      let y = base + 16 + Double(row) * 13
      svg +=
        "<line x1=\"\(number(x))\" y1=\"\(number(base - 52))\" x2=\"\(number(x))\" "
        + "y2=\"\(number(y - 9))\" stroke=\"#222222\" stroke-dasharray=\"2 2\"/>\n"
      svg += text(start, y, label, size: 10.5, color: "#222222")
    }
    return svg
  }

  private static func text(
    _ x: Double, _ y: Double, _ content: String, size: Double, weight: Int = 400,
    color: String = "#111111", anchor: String = "start"
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" "
      + "font-weight=\"\(weight)\" fill=\"\(color)\" text-anchor=\"\(anchor)\">"
      + escape(content) + "</text>\n"
  }

  private static func number(_ value: Double) -> String {
    JSONWriter.spelling((value * 10).rounded() / 10, digits: 4) ?? "0"
  }

  private static func clipped(_ text: String, _ count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    if lines.count > 2 { lines[1] = clipped(lines[1] + " …", width) }
    return lines
  }

  /// Text from elsewhere as XML.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        if scalar.value >= 0x20 || scalar == "\n" { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}

/// Time to pixels.
private struct Axis {
  let from: Timestamp
  let to: Timestamp
  let left: Double
  let right: Double

  init(_ timeline: Timeline, left: Double, right: Double) {
    let starts = timeline.incidents.map(\.started) + timeline.apart.map(\.from)
    let first = starts.min() ?? timeline.window.from
    from = max(timeline.window.from, first.startOfDay.adding(seconds: -4 * 86_400))
    to = max(timeline.asOf, from.adding(seconds: 86_400))
    self.left = left
    self.right = right
  }

  func x(_ time: Timestamp) -> Double {
    let share =
      Double(time.milliseconds - from.milliseconds) / Double(to.milliseconds - from.milliseconds)
    return left + (right - left) * min(1, max(0, share))
  }

  /// Every week, or every few, at most a dozen.
  var ticks: [Timestamp] {
    let days = to.dayIndex - from.dayIndex
    let step = max(1, (days + 11) / 12)
    let start = from.startOfDay.adding(seconds: 86_400)
    return stride(from: 0, to: max(1, days), by: step).map {
      start.adding(seconds: Int64($0) * 86_400)
    }.filter { $0 < to }
  }
}
