import Foundation
import TestSupport
import Testing

/// The committed sample once through the whole path; the tests below look at what it left.
struct SampleRun {
  let program: Program
  let ingest: Program.Outcome
  let nightly: Program.Outcome
  let truth: Truth

  struct Truth: Decodable {
    struct Event: Decodable {
      var role: String
      var at: String
      var deploy: String?
    }
    struct Incident: Decodable {
      var id: String
      var scope: [[String: [String]]]
      var signals: Int
      var events: [Event]
    }
    struct Planted: Decodable {
      var signal: String
      var type: String
      var value: String
    }
    var lines: Int
    var signals: Int
    var incidents: [Incident]
    var labels: [String: String]
    var planted: [Planted]
  }

  struct Timeline: Decodable {
    struct Event: Decodable {
      var role: String
      var at: String
      var deploy: String?
    }
    struct Incident: Decodable {
      var id: String
      var scope: [[String: [String]]]
      var events: [Event]
      var evidence: [Evidence]
    }
    struct Evidence: Decodable, Equatable {
      var kind: String
      var deploy: String?
      var removedBy: String?

      enum CodingKeys: String, CodingKey {
        case kind, deploy
        case removedBy = "removed_by"
      }
    }
    var incidents: [Incident]
  }

  /// Lives as long as the process, and its store of a hundred megabytes goes with it.
  static let shared: Result<SampleRun, any Error> = Result {
    let run = try SampleRun()
    atexit {
      if case .success(let run) = SampleRun.shared {
        try? FileManager.default.removeItem(at: run.directory)
      }
    }
    return run
  }

  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "blindsift-sample-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    program = Program(in: directory)
    try program.makeStore()
    ingest = try program.run(
      "ingest", Program.sample("deploys.ndjson"), Program.sample("traffic.ndjson.zst"),
      Program.sample("signals.ndjson.zst"))
    nightly = try program.run("nightly", "--json")
    truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: URL(fileURLWithPath: Program.sample("truth.json"))))
  }
}

@Suite(.serialized) struct SampleTests {
  let run: SampleRun

  init() throws {
    run = try SampleRun.shared.get()
  }

  @Test func `every line of the sample is accounted for`() throws {
    #expect(run.ingest.code == 0, "\(run.ingest.errorText)")
    let repeated = run.truth.lines - run.truth.signals
    #expect(run.ingest.errorText.contains("\(run.truth.signals) signals"))
    #expect(run.ingest.errorText.contains("\(repeated) duplicates, 0 quarantined"))
  }

  @Test func `the three incidents are found with their scopes, deploys and roles`() throws {
    #expect(run.nightly.code == 0, "\(run.nightly.errorText)")
    let timeline = try JSONDecoder().decode(SampleRun.Timeline.self, from: run.nightly.output)
    #expect(timeline.incidents.count == run.truth.incidents.count)
    func union(_ scope: [[String: [String]]]) -> [String: Set<String>] {
      var all: [String: Set<String>] = [:]
      for part in scope { for (name, values) in part { all[name, default: []].formUnion(values) } }
      return all
    }
    for cause in run.truth.incidents {
      let incident = try #require(
        timeline.incidents.first { union($0.scope) == union(cause.scope) },
        "\(cause.id): no incident has its scope")
      for event in cause.events {
        let linked = incident.events.contains {
          $0.deploy == event.deploy && $0.role == event.role
        }
        #expect(linked, "\(cause.id) \(event.role) \(event.deploy ?? "-")")
      }
    }
  }

  @Test func `the same night again gives the same bytes`() throws {
    let again = try run.program.run("nightly", "--json")
    #expect(again.output == run.nightly.output)
  }

  @Test func `the same input again changes nothing`() throws {
    let again = try run.program.run("ingest", "--json", Program.sample("signals.ndjson.zst"))
    struct Summary: Decodable {
      var read: Int
      var accepted: [String: Int]
      var duplicates: Int
    }
    let summary = try JSONDecoder().decode(Summary.self, from: again.output)
    #expect(summary.accepted.values.allSatisfy { $0 == 0 })
    #expect(summary.duplicates == summary.read)
  }

  @Test func `the change that hid the third cause is named, and only there`() throws {
    let timeline = try JSONDecoder().decode(SampleRun.Timeline.self, from: run.nightly.output)
    for incident in timeline.incidents {
      let latent = incident.evidence.filter { $0.kind == "latent_cause" }
      let isThird =
        incident.events.first { $0.role == "started" }?.deploy == "dep-0826-token-selection"
      #expect(
        latent
          == (isThird
            ? [
              .init(
                kind: "latent_cause", deploy: "dep-1216-precision-workaround",
                removedBy: "dep-0826-token-selection")
            ] : []))
    }
    #expect(timeline.incidents.contains { !$0.evidence.filter { $0.deploy != nil }.isEmpty })
  }

  @Test func `every export keeps its schema`() throws {
    let program = run.program
    let incident = try JSONDecoder().decode(SampleRun.Timeline.self, from: run.nightly.output)
      .incidents[0].id
    func document(_ arguments: String...) throws -> Data {
      let outcome = try program.run(arguments)
      #expect(outcome.code == 0, "\(arguments): \(outcome.errorText)")
      return outcome.output
    }
    func lines(_ data: Data, _ most: Int) -> [Data] {
      data.split(separator: 0x0A).prefix(most).map { Data($0) }
    }
    let documents: [(schema: String, documents: [Data])] = [
      ("timeline", [run.nightly.output, try document("export", "timeline", "--format", "json")]),
      ("timeline", [try document("triage", "--json")]),
      ("incident", [try document("triage", incident, "--json")]),
      ("attribution", lines(try document("export", "attributions"), 200)),
      ("affected", lines(try document("export", "affected", "--incident", incident), 200)),
      ("power", [try document("power", "--json")]),
      ("quarantine", [try document("quarantine", "list", "--json")]),
      ("doctor", [try document("doctor", "--json")]),
      ("audit", [try document("audit", "verify", "--json")]),
      ("checkpoint", [try document("audit", "checkpoint", "--json")]),
      (
        "replay",
        [try document("replay", "--from", "2025-08-27", "--to", "2025-08-29", "--json")]
      ),
    ]
    for (schema, documents) in documents {
      guard let result = try program.isValid(documents, schema: schema) else { return }
      #expect(result.isValid, "\(schema): \(result.report)")
    }
  }

  @Test func `attributions have a line for every signal, and agree with the truth`() throws {
    struct Line: Decodable {
      var signal: String
      var incident: String?
      var probability: Double
      var posterior: [String: Double]
    }
    let data = try run.program.run("export", "attributions").output
    let lines = try data.split(separator: 0x0A).map {
      try JSONDecoder().decode(Line.self, from: Data($0))
    }
    #expect(lines.count == run.truth.signals)
    #expect(Set(lines.map(\.signal)).count == lines.count)
    #expect(lines.allSatisfy { $0.posterior.values.reduce(0, +) <= 1.001 })
    // Overlapping causes can only be told apart by probability: most labels, not all, are right.
    let labelled = lines.filter { $0.incident != nil }
    let right = labelled.count { run.truth.labels[$0.signal] != nil }
    #expect(Double(right) > 0.7 * Double(labelled.count))
  }

  @Test func `the committed sample is what the simulator draws`() throws {
    let made = try run.program.run(
      "simulate", "august-2025", "--seed", "1", "--out", run.program.path("again"))
    #expect(made.code == 0)
    for name in ["signals.ndjson.zst", "deploys.ndjson", "traffic.ndjson.zst", "truth.json"] {
      let drawn = try Data(contentsOf: URL(fileURLWithPath: run.program.path("again/" + name)))
      let committed = try Data(contentsOf: URL(fileURLWithPath: Program.sample(name)))
      #expect(drawn == committed, "\(name)")
    }
  }

  @Test func `nothing planted is found anywhere, in any encoding`() throws {
    let program = run.program
    var places: [(name: String, data: Data)] = []
    let files = FileManager.default.enumerator(atPath: program.store.path)
    while let name = files?.nextObject() as? String {
      let url = program.store.appendingPathComponent(name)
      if let data = try? Data(contentsOf: url) { places.append((name, data)) }
    }
    #expect(places.contains { $0.name == "blindsift.sqlite" })
    let keys = FileManager.default.enumerator(atPath: program.path("keys"))
    while let name = keys?.nextObject() as? String {
      if let data = FileManager.default.contents(atPath: program.path("keys/" + name)) {
        places.append((name, data))
      }
    }
    places.append(("ingest", run.ingest.output + run.ingest.errors))
    places.append(("nightly", run.nightly.output + run.nightly.errors))
    for format in [
      "html", "svg", "markdown", "csv", "mermaid", "grafana", "rootly", "statuspage", "cdevents",
    ] {
      places.append((format, try program.run("export", "timeline", "--format", format).output))
    }
    places.append(("attributions", try program.run("export", "attributions").output))
    let incident = try JSONDecoder().decode(SampleRun.Timeline.self, from: run.nightly.output)
      .incidents[0].id
    for command in [
      ["triage"], ["triage", "--json"], ["triage", incident], ["power", "--json"],
      ["export", "affected", "--incident", incident], ["audit", "list", "--json"],
      ["doctor", "--json"], ["quarantine", "list", "--json"],
    ] {
      let outcome = try program.run(command)
      places.append((command.joined(separator: " "), outcome.output + outcome.errors))
    }
    // Whatever is packed in the database, unpacked: values that inflate, and terms without padding.
    let unpacked = try IndependentScript.run(
      "unpack_store.py", [program.store.appendingPathComponent("blindsift.sqlite").path])
    #expect(unpacked.code == 0, "\(unpacked.errorText)")
    #expect(!unpacked.output.isEmpty)
    places.append(("the database, unpacked", unpacked.output))
    var needles = run.truth.planted.map(\.value)
    // Words of transcripts and of users, long enough not to occur by chance.
    needles += [
      "The stack keeps its elements in an array", "overlapping intervals",
      "There are Thai characters in the middle", "words are missing", "回答の途中に", "account-48",
      "conversation-12",
    ]
    let haystack = ByteSearch(needles.flatMap(ByteSearch.encodings))
    for place in places {
      let found = haystack.first(in: [UInt8](place.data))
      // The needle is not shown: it would end in a log.
      #expect(found == nil, "something planted is in \(place.name)")
    }
  }
}
