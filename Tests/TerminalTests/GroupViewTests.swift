import Foundation
import Incidents
import Signals
import Symptoms
import Terminal
import Testing
import Timelines

private let report: GroupReport = {
  let start = Timestamp(seconds: 1_754_006_400).startOfDay
  func group(
    _ id: String, _ codes: [SymptomCode], _ terms: [String], _ state: SymptomGroup.State,
    accounts: Int, since: Int
  ) -> SymptomGroup {
    SymptomGroup(
      id: "grp-" + id,
      pattern: SymptomPattern(
        model: "claude-opus-4", platform: "first_party", codes: codes, terms: terms),
      signals: accounts * 2, accounts: accounts,
      daily: (0..<30).map { $0 < since ? 4 : accounts / 10 + $0 },
      since: start.adding(seconds: Int64(since) * 86_400), state: state, rise: 3.21,
      recent: 40, codes: codes.map { .init(value: $0, share: 1, lift: 12.4) },
      terms: terms.map { .init(value: $0, share: 0.44, lift: 30) })
  }
  return GroupReport(
    [
      group(
        "0a1b2c3d", [.unexpectedScript, .garbledText], ["thai letters", "เกี่ยวกับ", "\u{1B}[31m"],
        .new, accounts: 240, since: 25),
      group("11111111", [.truncated], [], .rising, accounts: 1_240, since: 0),
    ] + (0..<30).map { group("2222\(1000 + $0)", [.latency], [], .steady, accounts: 50, since: 0) },
    asOf: start.adding(seconds: 30 * 86_400),
    window: TimeRange(from: start, to: start.adding(seconds: 30 * 86_400)), k: 10, earlier: nil)
}()

private func list(_ columns: Int, colour: Bool = false, unicode: Bool = true) -> String {
  GroupsView.render(
    report, style: Style(usesColor: colour, usesUnicode: unicode, width: columns))
}

private func page(_ columns: Int, colour: Bool = false, unicode: Bool = true) -> String {
  GroupView.render(
    report.groups[0], in: report,
    style: Style(usesColor: colour, usesUnicode: unicode, width: columns))
}

@Suite struct GroupViewTests {
  @Test(arguments: [40, 50, 60, 70, 80, 90, 100, 120, 140, 200])
  func `list and page keep to the width and say what matters`(_ columns: Int) {
    for line in (list(columns) + page(columns)).split(separator: "\n") {
      #expect(line.count <= columns, "\(line)")
    }
    for word in ["NEW", "RISING", "grp-0a1b2c3d", "2025-08-26", "240", "1,240"] {
      #expect(list(columns).contains(word), "\(word) at \(columns)")
    }
  }

  @Test func `where there is room a group has two lines`() {
    let lines = list(120).split(separator: "\n").map(String.init)
    let place = lines.firstIndex { $0.contains("grp-0a1b2c3d") } ?? 0
    #expect(lines[place].contains("claude-opus-4 · first_party"))
    #expect(lines[place].contains("█") && lines[place].contains("·"))
    #expect(lines[place + 1].contains("unexpected script + garbled text: thai letters"))
    #expect(lines[place + 2].contains("grp-11111111"))
    #expect(lines[place + 3].contains("×3.2"))
  }

  @Test func `of what is as ever only the largest are listed, and the rest is counted`() {
    #expect(list(100).components(separatedBy: "grp-2222").count - 1 == 20)
    #expect(list(100).contains("10 more that are as ever"))
  }

  @Test func `nothing from the data moves the cursor, and colour only decorates`() {
    let plain = list(100) + page(100)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    let painted = list(100, colour: true) + page(100, colour: true)
    #expect(painted.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    let ascii = list(100, unicode: false) + page(100, unicode: false)
    #expect(ascii.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `a name takes the title's place, and the page still says what it is made of`() {
    var named = report
    named.groups[0].name = "Letters from Bangkok"
    let style = Style(usesColor: false, usesUnicode: true, width: 100)
    #expect(GroupsView.render(named, style: style).contains("Letters from Bangkok"))
    let page = GroupView.render(named.groups[0], in: named, style: style)
    #expect(page.contains("Letters from Bangkok") && page.contains("made of"))
  }

  @Test func `no groups are said to be none`() {
    let empty = GroupReport(asOf: report.asOf, window: report.window)
    let text = GroupsView.render(
      empty, style: Style(usesColor: false, usesUnicode: true, width: 80))
    #expect(text.contains("0 symptom groups") && text.contains("enough accounts"))
  }
}
