import Foundation
import FoundationXML
import Signals
import TestSupport
import Testing
import Timelines

private let timeline: Timeline = {
  guard let timeline = Timeline(json: timelineDocument) else { preconditionFailure("the fixture") }
  return timeline
}()

@Test func `the document reads back as it was`() {
  #expect(Timeline(json: timeline.json) == timeline)
  #expect(Timeline(json: Array("{}".utf8)) == nil)
}

@Test(arguments: TimelineFormat.allCases)
func `every format names the incident and is the same each time`(_ format: TimelineFormat) {
  let bytes = format.render(timeline)
  #expect(bytes == format.render(timeline))
  let text = String(decoding: bytes, as: UTF8.self)
  #expect(text.contains("2025-08-") || text.contains("1756") || text.contains("08-2"), "\(format)")
  let empty = format.render(
    Timeline(asOf: timeline.asOf, window: timeline.window, knowsTraffic: false))
  #expect(!empty.isEmpty || format == .csv)
}

@Test(arguments: [TimelineFormat.html, .svg])
func `names from people are text, never markup`(_ format: TimelineFormat) throws {
  let text = String(decoding: format.render(timeline), as: UTF8.self)
  #expect(!text.contains("<script>"))
  #expect(!text.contains("<b>config"))
  #expect(text.contains("&lt;script&gt;"))
}

@Test func `the picture is well-formed XML`() throws {
  let parser = XMLParser(data: Data(TimelineFormat.svg.render(timeline)))
  #expect(parser.parse())
}

@Test func `a spreadsheet takes no field for a formula, and rows stay whole`() {
  let text = String(decoding: TimelineFormat.csv.render(timeline), as: UTF8.self)
  #expect(text.split(separator: "\r\n").count == 4)
  #expect(!text.contains(",=1"))
}

@Test func `a markdown cell keeps its bounds`() {
  let text = String(decoding: TimelineFormat.markdown.render(timeline), as: UTF8.self)
  #expect(text.contains("\\|"))
  #expect(text.contains("dep-1 (93%)"))
}

@Test(arguments: [TimelineFormat.html, .markdown])
func `what evaluations say and what a change took away are told`(_ format: TimelineFormat) {
  var shown = timeline
  shown.incidents[0].evidence += [
    .init(kind: "evaluation", nats: 12, share: 0.17, lift: 1.5455, suite: "<b>coding"),
    .init(kind: "evaluation", nats: -1, share: 0.1, lift: 1, suite: "maths"),
    .init(kind: "latent_cause", deploy: "old-fix", removedBy: "dep-1"),
  ]
  #expect(Timeline(json: shown.json) == shown)
  let text = String(decoding: format.render(shown), as: UTF8.self)
  #expect(text.contains("coding: 17% failed, usually 11%"))
  #expect(text.contains("maths: 10% failed, usually 10%, no clear difference"))
  #expect(text.contains("dep-1 took away old-fix"))
  #expect(!text.contains("<b>coding"))
}

@Test(arguments: [TimelineFormat.json, .grafana, .rootly, .statuspage, .cdevents])
func `JSON formats are JSON`(_ format: TimelineFormat) throws {
  _ = try JSONSerialization.jsonObject(with: Data(format.render(timeline)))
}

@Test func `a status page names no deploy and no service`() {
  let text = String(decoding: TimelineFormat.statuspage.render(timeline), as: UTF8.self)
  #expect(!text.contains("dep-1") && !text.contains("sampling"))
}

@Test func `an incident is found by a unique beginning of its name`() {
  #expect(timeline.incident("inc-01")?.id == "inc-01234567")
  #expect(timeline.incident("0123")?.id == "inc-01234567")
  #expect(timeline.incident("inc-9") == nil)
}
