import Signals
import Terminal
import TestSupport
import Testing
import Timelines

private let timeline: Timeline = {
  guard let timeline = Timeline(json: timelineDocument) else { preconditionFailure("the fixture") }
  return timeline
}()

private func width(_ line: Substring) -> Int { line.count }

@Test(arguments: [40, 60, 80, 120, 200])
func `the list keeps to the width and says everything`(_ columns: Int) {
  let style = Style(usesColor: false, usesUnicode: true, width: columns)
  let text = TriageView.render(timeline, style: style)
  for line in text.split(separator: "\n") where columns >= 80 {
    #expect(width(line) <= columns, "\(line)")
  }
  for word in ["EASED", "inc-01234567", "1,234", "dep-1 (93%)", "2025-08-25", "model-a"] {
    #expect(text.contains(word), "\(word) at \(columns)")
  }
}

@Test func `without colour there is no escape, whatever the data say`() {
  let style = Style(usesColor: false, usesUnicode: true, width: 100)
  let all =
    TriageView.render(timeline, style: style)
    + IncidentView.render(timeline.incidents[0], in: timeline, style: style)
  #expect(!all.unicodeScalars.contains("\u{1B}"))
}

@Test func `colour only decorates`() {
  let plain = TriageView.render(
    timeline, style: Style(usesColor: false, usesUnicode: true, width: 100))
  let painted = TriageView.render(
    timeline, style: Style(usesColor: true, usesUnicode: true, width: 100))
  let stripped = painted.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
  #expect(stripped == plain)
}

@Test func `without Unicode the drawing is ASCII`() {
  let style = Style(usesColor: false, usesUnicode: false, width: 100)
  let text =
    TriageView.render(timeline, style: style)
    + IncidentView.render(timeline.incidents[0], in: timeline, style: style)
  let drawn = text.unicodeScalars.filter { !$0.isASCII && !"·–".unicodeScalars.contains($0) }
  #expect(drawn.isEmpty)
}

@Test func `one incident is shown whole`() {
  let text = IncidentView.render(
    timeline.incidents[0], in: timeline,
    style: Style(usesColor: false, usesUnicode: true, width: 100))
  for word in [
    "started", "eased", "only model-b", "unexpected script", "60%", "thai", "exposure", "sampling",
  ] {
    #expect(text.contains(word), "\(word)")
  }
}
