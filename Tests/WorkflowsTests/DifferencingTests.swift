import Foundation
import Incidents
import Ledger
import Sealing
import Signals
import Storage
import TestSupport
import Testing
import Timelines
import Workflows

/// A store with four weeks of a small fleet in which one incident begins on the twentieth day.
private func withFleet(
  and more: [String] = [], _ body: @Sendable (WorkflowFixture) async throws -> Void
) async throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "blindsift-difference-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  let fixture = try WorkflowFixture(in: url)
  _ = try Initialization.run(fixture.surroundings, custodianFiles: [], threshold: nil)
  let fleet = SmallFleet(seed: 7)
  // One account has a client of its own, and with it every symptom of the incident.
  let odd = (0..<6).map { number in
    #"{"id":"odd-\#(number)","kind":"bug_report","occurred_at":"2025-08-2\#(number + 1)T10:00:00Z","account":"odd","model":"model-b","platform":"annas-laptop","client_version":"annas-build","description":"It keeps repeating the same sentence over and over."}"#
  }
  let paths = [
    try fixture.write(fleet.deploys, "deploys.ndjson"),
    try fixture.write(fleet.traffic, "traffic.ndjson"),
    try fixture.write((fleet.signals + odd + more).joined(separator: "\n"), "signals.ndjson"),
  ]
  _ = try await Ingest.run(fixture.surroundings, inputs: paths, options: IngestOptions()) { _ in }
  try await body(fixture)
}

private func night(_ fixture: WorkflowFixture, _ time: String) async throws -> Timeline {
  let asOf = try #require(Timestamp(rfc3339: time))
  return try await Nightly.run(fixture.surroundings, asOf: asOf) { _ in }.timeline
}

/// All numbers of people or of their signals that a document shows, by what they are.
private func numbers(_ timeline: Timeline) -> [String: Int] {
  var all: [String: Int] = [:]
  for incident in timeline.incidents {
    all[incident.id + " signals"] = incident.signals.attributed
    all[incident.id + " accounts"] = incident.accounts.estimate
    for (name, ends) in [
      ("signals", incident.signals.interval), ("accounts", incident.accounts.interval),
    ] {
      for (place, end) in ends.enumerated() { all["\(incident.id) \(name) \(place)"] = end }
    }
    for (day, count) in incident.daily.accounts.enumerated() {
      all["\(incident.id) \(incident.daily.from.dayIndex + day)"] = count
    }
  }
  return all
}

private func affected(_ fixture: WorkflowFixture, _ incident: String) throws -> [String] {
  var bytes: [UInt8] = []
  try Export.affected(fixture.surroundings, incident: incident) { bytes += Array($0) }
  return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
}

/// Reports of the incident that say something more, by one account each or all by the same.
private func refusals(_ accounts: [String], from first: Int = 0) -> [String] {
  accounts.enumerated().map { number, account in
    #"{"id":"refusal-\#(first + number)","kind":"bug_report","occurred_at":"2025-08-25T1\#(number % 10):\#(10 + number % 50):00Z","account":"\#(account)","model":"model-b","platform":"p","description":"It keeps repeating the same sentence over and over. It refuses to answer."}"#
  }
}

/// How many lines have each probability.
private func accountsByProbability(_ lines: [String]) throws -> [Double: Int] {
  var shares: [Double: Int] = [:]
  for line in lines {
    let number = line.components(separatedBy: "\"probability\":").last?.dropLast() ?? ""
    shares[try #require(Double(number)), default: 0] += 1
  }
  return shares
}

private let k = 10

@Suite(.serialized) struct DifferencingTests {
  @Test func `no two nights, and no night with and without an account, differ by fewer than k`()
    async throws
  {
    try await withFleet { fixture in
      var documents: [[String: Int]] = []
      for time in ["2025-08-27T00:00:00Z", "2025-08-27T01:00:00Z", "2025-08-28T00:00:00Z"] {
        let timeline = try await night(fixture, time)
        #expect(!timeline.incidents.isEmpty)
        documents.append(numbers(timeline))
      }
      _ = try Erasure.run(fixture.surroundings, account: "odd", signal: nil, isDryRun: false)
      documents.append(numbers(try await night(fixture, "2025-08-28T00:00:00Z")))
      for left in documents {
        for right in documents {
          for (name, number) in left {
            // What one shows and another does not counts as a difference to nothing.
            let difference = abs(number - (right[name] ?? 0))
            #expect(difference == 0 || difference >= k, "\(name)")
          }
        }
      }
    }
  }

  @Test func `shares are of accounts: one that reports three hundred times moves none`()
    async throws
  {
    let some = refusals((0..<20).map { "some-\($0)" })
    let loud = refusals([String](repeating: "loud", count: 300), from: 20)
    try await withFleet(and: some + loud) { fixture in
      let with = try await night(fixture, "2025-08-28T00:00:00Z")
      _ = try Erasure.run(fixture.surroundings, account: "loud", signal: nil, isDryRun: false)
      let without = try await night(fixture, "2025-08-28T00:00:00Z")
      func shares(_ timeline: Timeline) throws -> [String: [Double]] {
        let symptoms = try #require(
          timeline.incidents.max { $0.signals.attributed < $1.signals.attributed }
        ).symptoms
        return Dictionary(
          symptoms.map { ("\($0.code) \($0.source)", [$0.share, $0.lift]) },
          uniquingKeysWith: { first, _ in first })
      }
      let (left, right) = (try shares(with), try shares(without))
      #expect(left["refusal complaint"] != nil)
      #expect(left.mapValues { $0[0] } == right.mapValues { $0[0] })
      for (code, numbers) in left {
        let lift = try #require(right[code])[1]
        #expect(abs(numbers[1] - lift) < 0.2 * lift, "\(code)")
      }
    }
  }

  @Test func `what power shows stands on the grid, in its own order, with and without an account`()
    async throws
  {
    let daily = (1...28).flatMap { day in
      (0..<30).map { number in
        #"{"id":"daily-\#(day)-\#(number)","kind":"bug_report","occurred_at":"2025-08-\#(day < 10 ? "0" : "")\#(day)T10:00:00Z","account":"daily-\#(number)","model":"model-\#(number < 12 ? "c" : "d")","platform":"p","description":"Not helpful."}"#
      }
    }
    try await withFleet(and: daily) { fixture in
      func rows() throws -> [String: [Double]] {
        let rows = try Power.run(fixture.surroundings).rows
        let numbers = rows.map { row in
          [row.everyday]
            + zip(row.anySymptom + row.rareSymptom, PowerAnalysis.nights + PowerAnalysis.nights)
            .map { ($0 * Double($1)).rounded() }
        }
        #expect(numbers.joined().allSatisfy { Int($0).isMultiple(of: k) })
        #expect(numbers.map { $0.dropFirst().min() ?? 0 }.allSatisfy { $0 >= Double(k) })
        #expect(
          rows.dropFirst().map(\.everyday).sorted(by: >) == rows.dropFirst().map(\.everyday))
        return Dictionary(
          zip(rows.map { "\($0.scope)" }, numbers), uniquingKeysWith: { first, _ in first })
      }
      let first = try rows()
      #expect(first["[:]"] != nil && first.count > 3)
      for account in ["daily-0", "daily-29", "odd"] {
        let before = try rows()
        _ = try Erasure.run(fixture.surroundings, account: account, signal: nil, isDryRun: false)
        let after = try rows()
        for (name, numbers) in before {
          for (left, right) in zip(numbers, after[name] ?? numbers) {
            #expect(left == right || abs(left - right) >= Double(k), "\(name)")
          }
        }
      }
      // Twelve write from one model every day, fewer than ten from none that is shown.
      #expect(first.contains { $0.key.contains("model-c") && $0.value[0] == 10 })
    }
  }

  @Test func `who reports five times a day counts once in power`() async throws {
    try await WorkflowFixture.withStore(now: "2025-08-29T00:00:00Z") { fixture in
      let signals = (1...28).flatMap { day in
        (0..<12 * 5).map { number in
          WorkflowFixture.signal(
            "s-\(day)-\(number)", account: "a-\(number / 5)",
            at: "2025-08-\(day < 10 ? "0" : "")\(day)T1\(number % 5):00:00Z")
        }
      }
      let path = try fixture.write(signals.joined(separator: "\n"))
      _ = try await Ingest.run(
        fixture.surroundings, inputs: [path], options: IngestOptions()
      ) { _ in }
      // Twelve accounts on a grid of ten; of reports there are sixty a day.
      #expect(try Power.run(fixture.surroundings).rows.map(\.everyday) == [10, 10])
    }
  }

  @Test func `the words of one account's client are in no output`() async throws {
    try await withFleet { fixture in
      let timeline = try await night(fixture, "2025-08-28T00:00:00Z")
      var outputs = TimelineFormat.allCases.map { $0.render(timeline) }
      outputs.append(Array("\(try Power.run(fixture.surroundings))".utf8))
      let history = try await Replay.run(
        fixture.surroundings, from: try #require(Timestamp(rfc3339: "2025-08-26T00:00:00Z")),
        to: try #require(Timestamp(rfc3339: "2025-08-27T00:00:00Z"))
      ) { _ in }
      outputs.append(Array("\(history)".utf8))
      for output in outputs {
        #expect(!String(decoding: output, as: UTF8.self).contains("annas"))
      }
    }
  }

  @Test func `each probability of an affected account is that of at least k, and sums are kept`()
    async throws
  {
    try await withFleet { fixture in
      let timeline = try await night(fixture, "2025-08-28T00:00:00Z")
      let incident = try #require(timeline.incidents.first)
      let lines = try affected(fixture, incident.id)
      #expect(lines.count >= k)
      let shares = try accountsByProbability(lines)
      #expect(shares.values.allSatisfy { $0 >= k })
      #expect(shares.count > 1)
      let expected = shares.reduce(0) { $0 + $1.key * Double($1.value) }
      #expect(abs(expected - Double(incident.accounts.estimate)) < 0.2 * expected)
      // A k that was raised since the night holds for what the night found.
      let policy = fixture.directory.appendingPathComponent("store/policy.toml")
      try String(contentsOf: policy, encoding: .utf8)
        .replacingOccurrences(of: "k = 10", with: "k = \(lines.count + 1)")
        .write(to: policy, atomically: true, encoding: .utf8)
      #expect(try affected(fixture, incident.id).isEmpty)
    }
  }

  @Test func `a public release has its noise once, is paid for, and stops at the budget`()
    async throws
  {
    try await withFleet { fixture in
      func policy(_ old: String, _ new: String) throws {
        let path = fixture.directory.appendingPathComponent("store/policy.toml")
        let text = try String(contentsOf: path, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacingOccurrences(of: old, with: new)
          .write(to: path, atomically: true, encoding: .utf8)
      }
      try policy("public_budget = 5000", "public_budget = 1200")
      let timeline = try await night(fixture, "2025-08-27T00:00:00Z")
      let first = try PublicRelease.run(fixture.surroundings)
      #expect(first.spent == 500 && first.budget == 1200)
      let again = try PublicRelease.run(fixture.surroundings)
      #expect(again.spent == 500)
      #expect(again.timeline.json == first.timeline.json)
      let (exact, noisy) = (timeline.incidents[0], first.timeline.incidents[0])
      #expect(noisy.daily.accounts != exact.daily.accounts)
      let page = String(decoding: TimelineFormat.markdown.render(first.timeline), as: UTF8.self)
      #expect(page.contains("standard deviation of 4.9"))
      #expect(noisy.evidence.allSatisfy { $0.term == nil && $0.nats == nil })
      // Near the truth all the same: half a step of the grid and six deviations of 4.9.
      for case let (left?, right?) in zip(exact.daily.accounts, noisy.daily.accounts) {
        #expect(abs(left - right) <= 5 + 30)
      }
      #expect(noisy.daily.accounts.contains { $0.map { !$0.isMultiple(of: k) } ?? false })
      // An account less: other noise everywhere, and a price.
      _ = try Erasure.run(fixture.surroundings, account: "odd", signal: nil, isDryRun: false)
      #expect(throws: WorkflowError.noNight) { try PublicRelease.run(fixture.surroundings) }
      _ = try await night(fixture, "2025-08-27T00:00:00Z")
      let second = try PublicRelease.run(fixture.surroundings)
      #expect(second.spent == 1000)
      #expect(second.timeline.incidents[0].daily.accounts != noisy.daily.accounts)
      _ = try await night(fixture, "2025-08-28T00:00:00Z")
      #expect(throws: WorkflowError.budgetSpent) { try PublicRelease.run(fixture.surroundings) }
      let entries = try Audit.list(.store(fixture.surroundings)).filter { $0.kind == .release }
      #expect(entries.map { $0.counts["spent_thousandths"] } == [500, 1000])
    }
  }

  @Test func `without a sound ledger nothing is released`() async throws {
    try await withFleet { fixture in
      _ = try await night(fixture, "2025-08-27T00:00:00Z")
      _ = try PublicRelease.run(fixture.surroundings)
      let ledger = fixture.directory.appendingPathComponent("store/ledger/checkpoint")
      let kept = try Data(contentsOf: ledger)
      try FileManager.default.removeItem(at: ledger)
      #expect(throws: (any Error).self) { try PublicRelease.run(fixture.surroundings) }
      try kept.write(to: ledger)
      // What was paid is not shown again either, where nothing tells an old ledger from this.
      let keys = fixture.directory.appendingPathComponent("keys")
      let name = try #require(
        try FileManager.default.contentsOfDirectory(atPath: keys.path).first)
      let memory = keys.appendingPathComponent(name + "/ledger-checkpoint")
      let remembered = try Data(contentsOf: memory)
      try FileManager.default.removeItem(at: memory)
      #expect(throws: WorkflowError.ledgerDoubt) { try PublicRelease.run(fixture.surroundings) }
      try remembered.write(to: memory)
      #expect(try PublicRelease.run(fixture.surroundings).spent == 500)
    }
  }
}
