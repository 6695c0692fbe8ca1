internal import Signals
internal import Timelines

/// Numbers and times as the terminal writes them.
enum Figures {
  /// `1,234`.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number.magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + String(text.reversed())
  }

  /// `12%`.
  static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "<1%" : "\(Int((share * 100).rounded()))%"
  }

  /// `08-25 17:30`.
  static func minute(_ time: Timestamp) -> String {
    let text = time.rfc3339
    return text.prefix(10).dropFirst(5) + " " + text.dropFirst(11).prefix(5)
  }

  /// `2025-08-25`.
  static func day(_ time: Timestamp) -> String { String(time.rfc3339.prefix(10)) }

  /// `40 (31–52)`.
  static func interval(_ value: Int, _ ends: [Int], _ style: Style) -> String {
    let dash = style.sign("–", "-")
    return grouped(value) + " (" + ends.map(grouped).joined(separator: dash) + ")"
  }

  /// Bars of eight heights; days below *k* are dots.
  static func sparkline(_ values: [Int?], columns: Int, _ style: Style) -> String {
    let bins = binned(values, columns: columns)
    let most = Double(max(1, bins.compactMap(\.self).max() ?? 1))
    let steps = Array(style.usesUnicode ? "▁▂▃▄▅▆▇█" : "_.-=+*#@")
    return String(
      bins.map { value in
        guard let value else { return style.usesUnicode ? "·" : "," }
        return steps[min(7, Int(Double(value) / most * 7.999))]
      })
  }

  /// The most of some neighbouring days each, so that the line fits.
  static func binned(_ values: [Int?], columns: Int) -> [Int?] {
    guard values.count > columns, columns > 0 else { return values }
    return (0..<columns).map { column in
      let range =
        values.count * column
        / columns..<max(
          values.count * column / columns + 1, values.count * (column + 1) / columns)
      return values[range].compactMap(\.self).max()
    }
  }

  /// What an event says of its cause.
  static func cause(_ event: Timeline.Event) -> String {
    if event.role == "detected" { return "" }
    if let deploy = event.deploy {
      return "\(DisplayText.safe(deploy)) (\(percent(event.probability)))"
    }
    guard let best = event.candidates.first(where: { $0.deploy != nil }),
      let deploy = best.deploy, best.probability >= 0.2
    else { return "no change in the log" }
    return "unsure; \(DisplayText.safe(deploy)) (\(percent(best.probability)))"
  }

  /// The role a status is painted in.
  static func role(_ status: Timeline.Status) -> Style.Role {
    switch status {
    case .open: .open
    case .eased: .eased
    case .fixed: .fixed
    }
  }

  /// `unexpected script 44% ×31, …`.
  static func symptoms(_ incident: Timeline.Incident, _ count: Int, _ style: Style) -> String {
    incident.symptoms.prefix(count).map { symptom in
      "\(symptom.code.replacing("_", with: " ")) \(percent(symptom.share)) "
        + "\(style.sign("×", "x"))\(Int(max(1, symptom.lift.rounded())))"
    }.joined(separator: ", ")
  }
}
