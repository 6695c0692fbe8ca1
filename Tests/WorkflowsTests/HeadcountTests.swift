import Foundation
import Signals
import Testing
import Timelines
import Workflows

/// 2025-09-27; a quarter of pseudonyms ends on 2025-10-20, the twenty-third day.
private let start = 1_758_931_200
private let night = "2025-10-25T00:00:00Z"

private func report(
  _ account: String, day: Int, model: String, platform: String, _ words: String
) -> String {
  let at = Timestamp(seconds: Int64(start + day * 86_400 + 36_000)).rfc3339
  return
    #"{"id":"\#(account)-\#(day)","kind":"bug_report","occurred_at":"\#(at)","account":"\#(account)","model":"\#(model)","platform":"\#(platform)","description":"\#(words)"}"#
}

/// Everyday reports, and two incidents of the same people before and after the quarter's end. Eighteen
/// have the one, nine on a platform of Anna's and nine on one of Carl's; Carl's also say that it
/// refuses. Nine have the other.
private let reports = everyday + some + few

private let everyday: [String] = (0..<28 * 40).map { number in
  report(
    "every-\(number % 500)", day: number / 40, model: "model-\(number % 3)", platform: "p",
    "It is slow today.")
}

private let some: [String] = (0..<28).flatMap { day in
  (0..<18).compactMap { person in
    let isAnnas = person < 9
    guard day >= 14 || (day + person) % 4 == 0 else { return nil }
    let words =
      day < 14 ? "It is slow today." : "It keeps repeating the same sentence over and over."
    return report(
      "some-\(person)", day: day, model: "model-1",
      platform: isAnnas ? "annas-laptop" : "carls-laptop",
      isAnnas || day < 14 ? words : words + " It refuses to answer.")
  }
}

private let few: [String] = (0..<28).flatMap { day in
  (0..<9).compactMap { person in
    guard day >= 17 || (day + person) % 4 == 0 else { return nil }
    return report(
      "few-\(person)", day: day, model: "model-8", platform: "p",
      day < 17 ? "It is slow today." : "It forgot what I said earlier in the conversation.")
  }
}

/// The night over these reports under a policy's *k*.
private func timeline(k: Int) async throws -> Timeline {
  try await WorkflowFixture.withStore(now: "2025-11-02T00:00:00Z") { fixture in
    let policy = fixture.directory.appendingPathComponent("store/policy.toml")
    let text = try String(contentsOf: policy, encoding: .utf8)
    try #require(text.contains("k = 10"))
    try text.replacingOccurrences(of: "k = 10", with: "k = \(k)")
      .write(to: policy, atomically: true, encoding: .utf8)
    // No traffic and no deploys: these would name values of their own.
    let path = try fixture.write(reports.joined(separator: "\n"))
    _ = try await Ingest.run(fixture.surroundings, inputs: [path], options: IngestOptions()) { _ in
    }
    return try await Nightly.run(
      fixture.surroundings, asOf: Timestamp(rfc3339: night)
    ) { _ in }.timeline
  }
}

private func incident(_ timeline: Timeline, _ code: String) -> Timeline.Incident? {
  timeline.incidents.first { $0.symptoms.contains { $0.code == code } }
}

/// Nine people with eighteen pseudonyms are nine, in whatever place of a night they are counted.
@Suite struct HeadcountTests {
  @Test func `a night with k of seven shows nine people, what they say and their platform`()
    async throws
  {
    let timeline = try await timeline(k: 7)
    let some = try #require(incident(timeline, "repetition"))
    #expect(some.symptoms.contains { $0.code == "refusal" })
    #expect(some.scope.contains { $0["platform"] == ["annas-laptop", "carls-laptop"] })
    #expect(incident(timeline, "forgot_context") != nil)
  }

  @Test func `a night with k of ten shows two times nine people, and nothing of nine`()
    async throws
  {
    let timeline = try await timeline(k: 10)
    let some = try #require(incident(timeline, "repetition"))
    #expect(!some.symptoms.contains { $0.code == "refusal" })
    #expect(some.scope.contains { $0["platform"] == ["other"] })
    #expect(!String(decoding: timeline.json, as: UTF8.self).contains("laptop"))
    #expect(timeline.incidents.count == 1 && timeline.apart.isEmpty)
  }
}
