import Foundation
import TestSupport
import Testing

@Test func `wrong usage and missing things have their exit codes`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    #expect(try program.run("nightly").code == 66)
    #expect(try program.run("no-such-command").code == 64)
    #expect(try program.run("ingest").code == 64)
    try program.makeStore()
    #expect(try program.run("ingest", program.path("missing.ndjson")).code == 66)
    #expect(try program.run("triage").code == 69)
    #expect(try program.run("init").code == 73)
    #expect(try program.run("keygen", program.path("amira.key")).code == 73)
    #expect(try program.run("triage", "inc-x", "--format").code == 64)
    #expect(try program.run("simulate", "nowhere", "--out", program.path("x")).code == 66)
    #expect(try program.run("keygen", program.path("no/such/dir/k.key")).code == 73)
  }
}

@Test func `redaction and symptoms keep their schemas and their order`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    let texts =
      #"{"text":"Write to anna.kovacs@real-mail.org"}"# + "\n" + #"{"text":"nothing here"}"# + "\n"
    let redacted = try program.run(["redact", "--ndjson", "-"], input: Data(texts.utf8))
    let lines = redacted.output.split(separator: 0x0A).map { Data($0) }
    #expect(lines.count == 2)
    #expect(!redacted.text.contains("anna.kovacs"))
    if let result = try program.isValid(lines, schema: "redaction") {
      #expect(result.isValid, "\(result.report)")
    }
    let mixed = try program.run(
      ["redact", "--ndjson", "-"], input: Data((texts + "kitten\n{\"txt\":1}\n" + texts).utf8))
    let errors = String(decoding: mixed.errors, as: UTF8.self)
    #expect(mixed.code == 65)
    #expect(mixed.output.split(separator: 0x0A).count == 4)
    #expect(errors.contains("2 lines") && errors.contains("line 3"), "\(errors)")
    #expect(!errors.contains("kitten"))
    let plain = try program.run(
      ["redact"], input: Data("Write to anna.kovacs@real-mail.org\n".utf8))
    #expect(plain.text == "Write to <EMAIL_1>\n")
    let signals = (0..<3).map {
      #"{"id":"s\#($0)","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"a","model":"m","platform":"p","description":"It keeps repeating the same sentence."}"#
    }.joined(separator: "\n")
    let shown = try program.run(["symptoms", "--ndjson", "-"], input: Data(signals.utf8))
    let found = shown.output.split(separator: 0x0A).map { Data($0) }
    #expect(found.count == 3)
    #expect(shown.text.contains("\"repetition\""))
    if let result = try program.isValid(found, schema: "symptoms") {
      #expect(result.isValid, "\(result.report)")
    }
  }
}

@Test(arguments: [
  ("", "empty"), ("a,b,predict\nx,y,1\n", "no column `real`"),
  ("a,real\nx,1\n", "no column `predict`"),
  ("a,real,predict\nx,1,2\nkitten,2\n", "row 3 has 2 fields, the header 3"),
  ("a,real,predict\nx,kitten,2\n", "row 2: `real` is not a number from 0 on"),
  ("a,real,predict\nx,1,-2\n", "row 2: `predict` is not a number from 0 on"),
])
func `a table that is none is refused with its place, never its content`(
  _ text: String, _ problem: String
) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    let outcome = try program.run("localize", program.write(text, to: "table.csv"))
    #expect(outcome.code == 66)
    #expect(outcome.errorText.contains(problem), "\(outcome.errorText)")
    #expect(!outcome.errorText.contains("kitten"))
  }
}

@Test func `overlapping subsets of a plain table are told apart`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    var rows = ["a,b,c,real,predict"]
    for a in 0..<4 {
      for b in 0..<4 {
        for c in 0..<4 {
          let lift = (a == 1 ? 1.5 : 0) + (b == 2 && c == 3 ? 3.0 : 0)
          rows.append("a\(a),b\(b),c\(c),\(Int(100 * (1 + lift))),100")
        }
      }
    }
    let path = try program.write(rows.joined(separator: "\n"), to: "table.csv")
    let outcome = try program.run("localize", path, "--json")
    #expect(outcome.code == 0)
    struct Subset: Decodable, Equatable {
      var scope: [String: [String]]
      var lift: Double
    }
    let subsets = try JSONDecoder().decode([Subset].self, from: outcome.output)
    #expect(Set(subsets.map(\.scope)) == [["a": ["a1"]], ["b": ["b2"], "c": ["c3"]]])
    if let result = try program.isValid([outcome.output], schema: "localization") {
      #expect(result.isValid, "\(result.report)")
    }
  }
}

@Test func `inputs and samples keep their schemas`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Program.root.appendingPathComponent("Samples/scenarios").path)
    let scenarios = try names.filter { $0.hasSuffix(".json") }.map {
      try Data(contentsOf: Program.root.appendingPathComponent("Samples/scenarios/" + $0))
    }
    let deploys = try Data(contentsOf: URL(fileURLWithPath: Program.sample("deploys.ndjson")))
      .split(separator: 0x0A).map { Data($0) }
    let truth = try Data(contentsOf: URL(fileURLWithPath: Program.sample("truth.json")))
    for (documents, schema) in [(scenarios, "scenario"), (deploys, "deploy"), ([truth], "truth")] {
      guard let result = try program.isValid(documents, schema: schema) else { return }
      #expect(result.isValid, "\(schema): \(result.report)")
    }
    for (name, schema) in [("signals", "signal"), ("traffic", "traffic")] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = [
        "-c",
        "zstd -dc '\(Program.sample(name + ".ndjson.zst"))' | awk 'NR % 97 == 1' | head -n 300",
      ]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle(forWritingAtPath: "/dev/null")
      try process.run()
      let lines = pipe.fileHandleForReading.readDataToEndOfFile().split(separator: 0x0A).map {
        Data($0)
      }
      process.waitUntilExit()
      guard !lines.isEmpty, let result = try program.isValid(lines, schema: schema) else {
        continue
      }
      #expect(result.isValid, "\(schema): \(result.report)")
    }
  }
}
