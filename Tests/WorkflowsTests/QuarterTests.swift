import Foundation
import Incidents
import Ledger
import Sealing
import Signals
import TestSupport
import Testing
import Timelines
import Workflows

private let k = 10

/// 2025-09-27; a quarter of pseudonyms ends on 2025-10-20, the twenty-third day.
private let start = 1_758_931_200.0
private let night = "2025-10-25T00:00:00Z"

/// Six people who write on both sides of the quarter's end, so that they have twelve pseudonyms, from a
/// client that nobody else has; and one who writes forty times a day.
private let few = (0..<6).flatMap { person in
  ["10-17", "10-18", "10-21", "10-22"].map { day in
    #"{"id":"few-\#(person)-\#(day)","kind":"bug_report","occurred_at":"2025-\#(day)T10:00:00Z","account":"few-\#(person)","model":"model-b","platform":"annas-laptop","description":"It keeps repeating the same sentence over and over, zanzibar."}"#
  }
}

private let loud = (0..<40).flatMap { number in
  ["10-17", "10-21"].map { day in
    #"{"id":"loud-\#(number)-\#(day)","kind":"bug_report","occurred_at":"2025-\#(day)T10:\#(number + 10):00Z","account":"loud","model":"model-b","platform":"p","description":"It keeps repeating the same sentence over and over."}"#
  }
}

private func withFleet(_ body: @Sendable (WorkflowFixture, Timeline) async throws -> Void)
  async throws
{
  try await WorkflowFixture.withStore(now: "2025-11-02T00:00:00Z") { fixture in
    let fleet = SmallFleet(seed: 7, from: start)
    let paths = [
      try fixture.write(fleet.deploys, "deploys.ndjson"),
      // Traffic names values: here nothing is to be named that too few sent.
      try fixture.write((fleet.signals + few + loud).joined(separator: "\n"), "signals.ndjson"),
    ]
    _ = try await Ingest.run(fixture.surroundings, inputs: paths, options: IngestOptions()) { _ in }
    let found = try await Nightly.run(
      fixture.surroundings, asOf: Timestamp(rfc3339: night)
    ) { _ in }
    try await body(fixture, found.timeline)
  }
}

private func text(_ value: Any) -> String { "\(value)" }

@Suite(.serialized) struct QuarterTests {
  @Test func `twelve pseudonyms of six people are six, in all that is shown`() async throws {
    let first = try #require(Timestamp(rfc3339: "2025-10-18T00:00:00Z"))
    let second = try #require(Timestamp(rfc3339: "2025-10-21T00:00:00Z"))
    #expect(PseudonymEpoch(at: first) != PseudonymEpoch(at: second))
    try await withFleet { fixture, timeline in
      #expect(!timeline.incidents.isEmpty)
      var outputs = TimelineFormat.allCases.map {
        String(decoding: $0.render(timeline), as: UTF8.self)
      }
      let groups = try GroupTriage.run(fixture.surroundings).json
      outputs.append(String(decoding: groups, as: UTF8.self))
      let power = try Power.run(fixture.surroundings)
      #expect(!power.rows.isEmpty)
      outputs.append(text(power))
      outputs.append(
        text(
          try await Replay.run(
            fixture.surroundings, from: try #require(Timestamp(rfc3339: "2025-10-23T00:00:00Z")),
            to: try #require(Timestamp(rfc3339: night))
          ) { _ in }))
      for output in outputs {
        #expect(!output.contains("annas") && !output.contains("zanzibar"))
      }
    }
  }

  @Test func `what an account sends on one day counts once, however much it is`() async throws {
    try await withFleet { fixture, timeline in
      var lines: [UInt8] = []
      try Export.attributions(fixture.surroundings) { lines += Array($0) }
      struct Line: Decodable {
        var signal: String
        var posterior: [String: Double]
      }
      let fleet = SmallFleet(seed: 7, from: start)
      struct Sent: Decodable {
        var id: String
        var account: String
        var occurredAt: String
        enum CodingKeys: String, CodingKey {
          case id, account
          case occurredAt = "occurred_at"
        }
      }
      let sent = try (fleet.signals + few + loud).map {
        try JSONDecoder().decode(Sent.self, from: Data($0.utf8))
      }
      let whoAndWhen = Dictionary(
        uniqueKeysWithValues: sent.map { ($0.id, $0.account + " " + $0.occurredAt.prefix(10)) })
      var moved = 0
      for incident in timeline.incidents {
        var spared: [String: Double] = [:]
        var all = 0.0
        for line in lines.split(separator: 0x0A) {
          let line = try JSONDecoder().decode(Line.self, from: Data(line))
          guard let probability = line.posterior[incident.id] else { continue }
          spared[try #require(whoAndWhen[line.signal]), default: 1] *= 1 - probability
          all += probability
        }
        let days = spared.values.reduce(0) { $0 + 1 - $1 }
        // Half a step of the grid, and what rounding to four digits makes of some thousand factors.
        #expect(abs(Double(incident.signals.attributed) - days) <= Double(k) / 2 + 1)
        if all > days + 30 { moved += 1 }
        #expect(incident.signals.interval[0] <= incident.signals.attributed)
        #expect(incident.signals.interval[1] >= incident.signals.attributed)
      }
      #expect(moved > 0, "of signals, one account alone would be seen in an incident")
    }
  }

  @Test func `a probability is that of k people, who may be twice as many pseudonyms`() async throws
  {
    try await withFleet { fixture, timeline in
      let incident = try #require(timeline.incidents.first)
      var bytes: [UInt8] = []
      try Export.affected(fixture.surroundings, incident: incident.id) { bytes += Array($0) }
      var counts: [String: Int] = [:]
      for line in bytes.split(separator: 0x0A) {
        let line = String(decoding: line, as: UTF8.self)
        counts[line.components(separatedBy: "probability").last ?? "", default: 0] += 1
      }
      #expect(!counts.isEmpty && counts.values.allSatisfy { $0 >= 2 * k })
    }
  }

  @Test func `a public release over two quarters has the noise that two pseudonyms need`()
    async throws
  {
    try await withFleet { fixture, _ in
      let noise = try #require(try PublicRelease.run(fixture.surroundings).timeline.noise)
      #expect(noise.pseudonyms == 2 && noise.contributions == 24)
      // Twelve cells each, the same ones at worst: (1 + 1)² · 12 = 48, over 2ρ = 1.
      #expect(noise.cellsOfPseudonym == 12)
      #expect(noise.distribution.deviation == 48.0.squareRoot())
    }
  }

  @Test func `a k lowered by hand shows nothing more until the ledger has it`() async throws {
    try await withFleet { fixture, timeline in
      let incident = try #require(timeline.incidents.first).id
      func affected() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try Export.affected(fixture.surroundings, incident: incident) { bytes += Array($0) }
        return bytes
      }
      let before = (try affected(), try Power.run(fixture.surroundings))
      let policy = fixture.directory.appendingPathComponent("store/policy.toml")
      let content = try String(contentsOf: policy, encoding: .utf8)
      try #require(content.contains("k = 10"))
      try content.replacingOccurrences(of: "k = 10", with: "k = 2")
        .write(to: policy, atomically: true, encoding: .utf8)
      #expect(try affected() == before.0)
      #expect(try Power.run(fixture.surroundings) == before.1)
      // A command that enters what it sees.
      _ = try Erasure.run(fixture.surroundings, account: nil, signal: "none", isDryRun: false)
      #expect(try Audit.list(.store(fixture.surroundings)).contains { $0.kind == .override })
      #expect(try affected() != before.0)
      #expect(text(try Power.run(fixture.surroundings)).contains("annas-laptop"))
    }
  }
}
