import Foundation
import TestSupport
import Testing

private let schemas: [String] = {
  let folder = Program.root.appendingPathComponent("Schemas").path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".json") }.sorted()
}()

@Test func `there is a schema for every format of the contract`() {
  #expect(
    Set(schemas).isSuperset(
      of: ["signal", "deploy", "traffic", "eval", "timeline", "attribution"].map {
        $0 + ".schema.json"
      }))
}

@Test(arguments: schemas)
func `every schema is draft 2020-12 and says what it is for`(_ name: String) throws {
  struct Schema: Decodable {
    var draft: String
    var title: String
    var description: String
    enum CodingKeys: String, CodingKey {
      case draft = "$schema"
      case title, description
    }
  }
  let url = Program.root.appendingPathComponent("Schemas/" + name)
  let schema = try JSONDecoder().decode(Schema.self, from: Data(contentsOf: url))
  #expect(schema.draft == "https://json-schema.org/draft/2020-12/schema")
  #expect(!schema.title.isEmpty && !schema.description.isEmpty)
}

@Test func `the independent validator takes every schema for one`() throws {
  guard let validator = ProcessInfo.processInfo.environment["BLINDSIFT_VALIDATOR"] else { return }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: validator)
  process.arguments =
    ["--check-metaschema"]
    + schemas.map { Program.root.appendingPathComponent("Schemas/\($0)").path }
  process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}

/// Inputs of the contract that must pass, and ones that must not: a schema that takes anything
/// would let every other test of it pass.
@Test(arguments: [
  (
    "signal",
    #"{"id":"a","kind":"thumbs_up","occurred_at":"2025-08-01T00:00:00Z","account":"u","model":"m","platform":"p"}"#,
    #"{"id":"a b","kind":"thumbs_up","occurred_at":"2025-08-01T00:00:00Z","account":"u","model":"m","platform":"p"}"#
  ),
  (
    "deploy", #"{"id":"d","at":"2025-08-01T00:00:00Z","kind":"rollback","service":"s"}"#,
    #"{"id":"d","at":"2025-08-01T00:00:00Z","kind":"party","service":"s"}"#
  ),
  (
    "traffic", #"{"hour":"2025-08-01T00:00:00Z","model":"m","requests":3}"#,
    #"{"hour":"2025-08-01T00:00:00Z","model":"m","requests":-3}"#
  ),
  (
    "eval", #"{"id":"e","at":"2025-08-01T00:00:00Z","suite":"s","passed":3,"total":4}"#,
    #"{"id":"e","at":"2025-08-01T00:00:00Z","suite":"s","passed":"3","total":4}"#
  ),
  (
    "attribution", #"{"signal":"a","incident":null,"probability":1,"posterior":{}}"#,
    #"{"signal":"a","incident":null,"probability":1.5,"posterior":{}}"#
  ),
])
func `program and schema agree on what a record is`(
  _ schema: String, _ good: String, _ bad: String
) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    if let result = try program.isValid([Data(good.utf8)], schema: schema) {
      #expect(result.isValid, "\(result.report)")
    }
    if let result = try program.isValid([Data(bad.utf8)], schema: schema) {
      #expect(!result.isValid)
    }
    guard schema != "attribution" else { return }
    try program.makeStore(custodians: ["a"], threshold: 1)
    let kind = ["signal": "signals", "deploy": "deploys", "eval": "evals"][schema] ?? schema
    let input = Data((good + "\n" + bad + "\n").utf8)
    let outcome = try program.run(["ingest", "--as", kind, "--json", "-"], input: input)
    let summary = try SummaryDocument(outcome.output)
    #expect(summary.accepted.values.reduce(0, +) == 1)
    #expect(summary.quarantined.values.reduce(0, +) == 1)
    if let result = try program.isValid([outcome.output], schema: "ingest") {
      #expect(result.isValid, "\(result.report)")
    }
  }
}
