internal import Signals
internal import Timelines

/// The head of a list of findings: how many, as of when, from which span.
enum ListHeader {
  static func lines(
    _ count: String, _ role: Style.Role, asOf: Timestamp, window: Timeline.Window, _ style: Style
  ) -> [String] {
    let time = "as of \(Figures.day(asOf)) \(asOf.rfc3339.dropFirst(11).prefix(5)) UTC"
    let span = "looked at \(Figures.day(window.from)) to \(Figures.day(window.to))"
    let name = style.paint("Blindsift", .strong)
    let isOneLine = 11 + count.count <= style.width
    let title =
      isOneLine
      ? [name + "  " + style.paint(count, role)]
      : [name] + DisplayText.wrapped(count, style.width).map { style.paint($0, role) }
    return title
      + DisplayText.wrapped("\(time) · \(span)", style.width).map { style.paint($0, .quiet) }
  }
}
