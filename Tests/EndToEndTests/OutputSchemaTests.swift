import Foundation
import Signals
import TestSupport
import Testing

/// A store whose last night found an incident, and everything the break-glass commands need.
private func withNight(_ body: (Program, _ incident: String) throws -> Void) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let fleet = SmallFleet(seed: 3)
    let consent = fleet.signals.prefix(20).map {
      $0.dropLast() + #","consent":{"transcript_review":true}}"#
    }
    let files = [
      try program.write(fleet.deploys, to: "deploys.ndjson"),
      try program.write(fleet.traffic, to: "traffic.ndjson"),
      try program.write(
        (consent + fleet.signals.dropFirst(20).map { $0[...] } + ["no record"])
          .joined(separator: "\n"), to: "signals.ndjson"),
    ]
    #expect(try program.run(["ingest"] + files).code == 65)
    let night = try program.run("nightly", "--json")
    #expect(night.code == 0, "\(night.errorText)")
    let found = try JSONDecoder().decode(SampleRun.Timeline.self, from: night.output)
    try body(program, try #require(found.incidents.first).id)
  }
}

extension Program {
  fileprivate func document(_ arguments: String...) throws -> Data {
    let outcome = try run(arguments)
    #expect(outcome.code == 0, "\(arguments): \(outcome.errorText)")
    return outcome.output
  }

  /// Grants of two custodians for a new request; the arguments that hand them over, and the files.
  fileprivate func granted(_ subject: String, _ reason: String) throws -> (
    arguments: [String], request: String, files: [Data]
  ) {
    let request = path(UUID().uuidString + ".json")
    _ = try document(
      "request", subject, "--reason", reason, "--ticket", "T-1", "--requester", "dora", "-o",
      request)
    var (arguments, files) = ([String](), [Data]())
    for name in ["amira", "chen"] {
      let grant = path(UUID().uuidString + ".grant")
      _ = try document("grant", request, "--key", path(name + ".key"), "-o", grant)
      arguments += ["--grant", grant]
      files.append(try Data(contentsOf: URL(fileURLWithPath: grant)))
    }
    return (arguments, request, files)
  }

  fileprivate func expect(_ documents: [Data], keep schema: String) throws {
    #expect(!documents.isEmpty, "\(schema): nothing to validate")
    guard let result = try isValid(documents, schema: schema) else { return }
    #expect(result.isValid, "\(schema): \(result.report)")
  }
}

private func lines(_ data: Data) -> [Data] {
  data.split(separator: 0x0A).map { Data($0) }
}

@Test func `what custodians, matching and the ledger write keeps its schema`() throws {
  try withNight { program, incident in
    let opening = try program.granted("s-1", "quality_review")
    try program.expect([Data(contentsOf: URL(fileURLWithPath: opening.request))], keep: "request")
    try program.expect(opening.files, keep: "grant")
    let opened = try program.run(["open", opening.request] + opening.arguments)
    #expect(opened.code == 0, "\(opened.errorText)")
    #expect(try program.run(["open", opening.request] + opening.arguments).code == 77)

    let matching = try program.granted(incident, "refund")
    try program.expect(matching.files, keep: "grant")
    let accounts = try program.write(
      (0..<900).map { "u-\($0)\n" }.joined(), to: "accounts.txt")
    let matched = try program.run(
      ["match", "--accounts", accounts, "--incident", incident] + matching.arguments)
    #expect(matched.code == 0, "\(matched.errorText)")
    try program.expect(lines(matched.output), keep: "match")
    try program.expect(
      lines(try program.document("export", "affected", "--incident", incident)), keep: "affected")
    #expect(
      lines(matched.output).count
        == lines(try program.document("export", "affected", "--incident", incident)).count)

    #expect(try program.run("erase", "--signal", "s-2").code == 0)
    #expect(try program.run("nightly").code == 0)
    try program.expect(
      [try program.document("export", "timeline", "--format", "json", "--public")],
      keep: "timeline")
    let list = try program.document("audit", "list", "--json")
    let entries = try #require(try JSONSerialization.jsonObject(with: list) as? [Any])
    let kinds = Set(entries.compactMap { ($0 as? [String: Any])?["type"] as? String })
    #expect(
      kinds.isSuperset(of: [
        "policy_change", "ingest_batch", "grant", "opening", "denial", "match", "erasure",
        "release",
      ]))
    try program.expect(
      try entries.map { try JSONSerialization.data(withJSONObject: $0) }, keep: "ledger-entry")
    try program.expect([try program.document("audit", "verify", "--json")], keep: "audit")
    try program.expect([try program.document("audit", "checkpoint", "--json")], keep: "checkpoint")
    try program.expect([try program.document("quarantine", "list", "--json")], keep: "quarantine")
    try program.expect([try program.document("doctor", "--json")], keep: "doctor")
  }
}

@Test func `every JSON format of a timeline is JSON`() throws {
  try withNight { program, incident in
    for format in ["json", "grafana", "rootly", "statuspage", "cdevents"] {
      for more in [[], ["--public"]] {
        let outcome = try program.run(["export", "timeline", "--format", format] + more)
        #expect(outcome.code == 0, "\(outcome.errorText)")
        #expect(
          throws: Never.self, "\(format)",
          performing: {
            _ = try JSONSerialization.jsonObject(with: outcome.output)
          })
      }
    }
    try program.expect([try program.document("triage", incident, "--json")], keep: "incident")
    try program.expect(
      Array(lines(try program.document("export", "attributions")).prefix(300)),
      keep: "attribution")
    try program.expect([try program.document("power", "--json")], keep: "power")
  }
}

@Test func `the committed sample and scenarios keep their schemas`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    func head(_ name: String, _ most: Int) throws -> [Data] {
      let source = try #require(
        try InputSource.expand([Program.sample(name)], format: .native).first)
      let reader = LineReader(try source.open())
      var found: [Data] = []
      while found.count < most, case .batch(let lines)? = try reader.next() {
        found += lines.lines.prefix(most - found.count).map { Data(lines.bytes[$0.0]) }
      }
      return found
    }
    try program.expect(head("signals.ndjson.zst", 300), keep: "signal")
    try program.expect(head("traffic.ndjson.zst", 100), keep: "traffic")
    try program.expect(head("deploys.ndjson", 1000), keep: "deploy")
    try program.expect(
      [Data(contentsOf: URL(fileURLWithPath: Program.sample("truth.json")))], keep: "truth")
    let folder = Program.root.appendingPathComponent("Samples/scenarios")
    try program.expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
        try Data(contentsOf: folder.appendingPathComponent($0))
      }, keep: "scenario")
  }
}
