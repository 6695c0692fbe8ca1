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

@Test(arguments: [40, 50, 60, 70, 80, 90, 100, 120, 140, 200])
func `list and page keep to the width and say everything`(_ columns: Int) {
  let style = Style(usesColor: false, usesUnicode: true, width: columns)
  let list = TriageView.render(timeline, style: style)
  let page = IncidentView.render(timeline.incidents[0], in: timeline, style: style)
  for line in (list + page).split(separator: "\n") {
    #expect(width(line) <= columns, "\(line)")
  }
  for word in ["EASED", "inc-01234567", "1,234 (1,100–1,400)", "dep-1 (93%)", "08-25", "model-a"] {
    #expect(list.contains(word), "\(word) at \(columns)")
  }
}

@Test func `where there is room, status, name, count, onset and deploy share a line`() throws {
  let style = Style(usesColor: false, usesUnicode: true, width: 120)
  let line = try #require(
    TriageView.render(timeline, style: style).split(separator: "\n").first {
      $0.contains("inc-01234567")
    })
  for word in ["EASED", "▂▂", "██", "80", "1,234 (1,100–1,400)", "2025-08-25", "dep-1 (93%)"] {
    #expect(line.contains(word), "\(word)")
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
  #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
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
