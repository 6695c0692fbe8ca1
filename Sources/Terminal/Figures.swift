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

  /// `08-25`.
  static func date(_ time: Timestamp) -> String { String(day(time).dropFirst(5)) }

  /// The highest day's accounts.
  static func most(_ incident: Timeline.Incident) -> Int {
    incident.daily.accounts.compactMap(\.self).max() ?? 0
  }

  /// Bars of eight heights over an axis: the highest day of each column. Days with fewer than *k*
  /// accounts are dots, days outside the incident blank.
  static func sparkline(
    _ daily: Timeline.Daily, over axis: TimeRange, columns: Int, _ style: Style
  ) -> String {
    let most = Double(max(1, daily.accounts.compactMap(\.self).max() ?? 1))
    let steps = Array(style.usesUnicode ? "▁▂▃▄▅▆▇█" : "_.-=+*#@")
    let days = axis.to.adding(seconds: -1).dayIndex - axis.from.dayIndex + 1
    let first = daily.from.dayIndex - axis.from.dayIndex
    return String(
      (0..<columns).map { column -> Character in
        let from = days * column / columns
        let to = max(from + 1, days * (column + 1) / columns)
        let (lower, upper) = (max(0, from - first), min(daily.accounts.count, to - first))
        guard lower < upper else { return " " }
        guard let value = daily.accounts[lower..<upper].compactMap(\.self).max() else {
          return style.usesUnicode ? "·" : ","
        }
        return steps[min(7, Int(Double(value) / most * 7.999))]
      })
  }

  /// The change an event names: the one blamed, else the best guess if it is worth a word.
  static func named(_ event: Timeline.Event) -> String? {
    event.deploy
      ?? event.candidates.first { $0.deploy != nil && $0.probability >= 0.2 }?.deploy
  }

  /// What an event says of its cause.
  static func cause(_ event: Timeline.Event) -> String {
    if event.role == "detected" { return "" }
    guard let named = named(event) else { return "no change in the log" }
    if event.deploy != nil {
      return "\(DisplayText.safe(named)) (\(percent(event.probability)))"
    }
    let probability = event.candidates.first { $0.deploy == named }?.probability ?? 0
    return "unsure; \(DisplayText.safe(named)) (\(percent(probability)))"
  }

  /// The role a status is painted in.
  static func role(_ status: Timeline.Status) -> Style.Role {
    switch status {
    case .open: .open
    case .eased: .eased
    case .fixed: .fixed
    }
  }

  /// `unexpected script 44% (×31), …`: as many of the first three as some columns hold whole.
  static func symptoms(_ incident: Timeline.Incident, columns: Int) -> String {
    var text = ""
    for symptom in incident.symptoms.prefix(3) {
      let next =
        "\(symptom.code.replacing("_", with: " ")) \(percent(symptom.share)) "
        + "(×\(Int(max(1, symptom.lift.rounded()))))"
      let longer = text.isEmpty ? next : text + ", " + next
      if !text.isEmpty, DisplayText.width(longer) > columns { break }
      text = longer
    }
    return text
  }
}
