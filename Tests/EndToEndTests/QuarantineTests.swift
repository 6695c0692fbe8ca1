import Foundation
import TestSupport
import Testing

/// A word that stands in every bad line and must come out nowhere.
private let marker = "zyxmarkerword"

private func good(_ id: String, _ more: String = "") -> String {
  #"{"id":"\#(id)","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"a-\#(id)","model":"m","platform":"p"\#(more)}"#
}

private struct BadLine: Sendable {
  var reason: String
  var bytes: Data

  init(_ reason: String, _ text: String) {
    self.reason = reason
    self.bytes = Data(text.utf8)
  }

  /// Every way in which a line can be no record.
  static let all: [BadLine] = {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    var lines = [
      BadLine("not_json", "\(marker), as somebody typed it"),
      BadLine("not_json", #"{"id":"\#(marker)","kind":"bug_re"#),
      BadLine("not_json", good("t") + marker),
      BadLine("not_json", #"["\#(marker)"]"#),
      BadLine("wrong_type", good("w", #","description":{"text":"\#(marker)"}"#)),
      BadLine("wrong_type", #"{"id":7,"kind":"bug_report","account":"\#(marker)"}"#),
      BadLine("missing_key", #"{"id":"m","kind":"bug_report","account":"\#(marker)"}"#),
      BadLine("duplicate_key", good("d", #","id":"\#(marker)""#)),
      BadLine("invalid_value", good("\(marker) with spaces")),
      BadLine("invalid_value", good("v", #","region":"\#(marker) \u00e9""#)),
      BadLine(
        "invalid_time", good("i").replacing("2025-08-01T10:00:00Z", with: "\(marker) o'clock")),
      BadLine(
        "field_too_long",
        good("f").replacing("a-f", with: marker + String(repeating: "x", count: 600))),
      BadLine(
        "field_too_long",
        good("l", #","description":"\#(marker)\#(String(repeating: "y", count: 300_000))""#)),
      BadLine("nul_character", good("n", #","description":"\#(marker)\u0000""#)),
      BadLine("nul_character", good("r", #","description":"\#(marker)"#) + "\u{0}\""),
      BadLine("too_deep", good("p", #","x\#(marker)":\#(deep)"#)),
      BadLine("number_out_of_range", good("e", #","context_tokens":1e9999,"\#(marker)":1"#)),
      BadLine("line_too_long", good("o", #","x":"\#(String(repeating: marker, count: 700_000))""#)),
    ]
    var invalid = BadLine("invalid_utf8", #"{"id":"u","account":"\#(marker)"#)
    invalid.bytes += Data([0xFF, 0xC0, 0x22, 0x7D])
    lines.append(invalid)
    return lines
  }()
}

private struct Quarantine: Decodable {
  struct Line: Decodable {
    var reason: String
    var line: Int
    var offset: Int
    var kept: Bool
  }
  var lines: [Line]

  init(_ program: Program) throws {
    let outcome = try program.run("quarantine", "list", "--json")
    self = try JSONDecoder().decode(Quarantine.self, from: outcome.output)
  }
}

@Test func `every bad line is sealed with its reason and place, and comes out nowhere`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    var input = Data()
    var expected: [String] = []
    for (number, bad) in BadLine.all.enumerated() {
      input += Data((good("g-\(number)") + "\n").utf8)
      expected.append("\(bad.reason) \(2 * number + 2) \(input.count)")
      input += bad.bytes + Data("\n".utf8)
    }
    let outcome = try program.run(["ingest", "--as", "signals", "--json", "-"], input: input)
    #expect(outcome.code == 65)
    let summary = try SummaryDocument(outcome.output)
    #expect(summary.read == 2 * BadLine.all.count && summary.isBalanced)
    #expect(summary.accepted["signals"] == BadLine.all.count)
    let reasons = Dictionary(grouping: BadLine.all, by: \.reason).mapValues(\.count)
    #expect(summary.quarantined == reasons)
    let found = try Quarantine(program).lines
    #expect(Set(found.map { "\($0.reason) \($0.line) \($0.offset)" }) == Set(expected))
    #expect(found.count == expected.count && found.allSatisfy(\.kept))
    try expectNowhere(program, outcome)

    // The same again keeps nothing twice.
    let again = try program.run(["ingest", "--as", "signals", "--json", "-"], input: input)
    let second = try SummaryDocument(again.output)
    #expect(second.isBalanced && second.duplicates == BadLine.all.count)
    #expect(try Quarantine(program).lines.count == expected.count)
    #expect(try program.run("audit", "verify").code == 0)
  }
}

/// The marker is in no output and in no file, in any encoding.
private func expectNowhere(_ program: Program, _ outcome: Program.Outcome) throws {
  let search = ByteSearch(ByteSearch.encodings(marker))
  #expect(search.first(in: [UInt8](outcome.output + outcome.errors)) == nil)
  let files = try #require(FileManager.default.enumerator(atPath: program.store.path))
  while let name = files.nextObject() as? String {
    guard let data = try? Data(contentsOf: program.store.appendingPathComponent(name)) else {
      continue
    }
    #expect(search.first(in: [UInt8](data)) == nil, "\(name)")
  }
}

@Test(arguments: ["deploys", "traffic", "evals", "auto"])
func `bad lines of the other kinds are quarantined too`(_ kind: String) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let lines = [
      "\(marker)", "{}", #"{"id":"\#(marker)","at":1,"service":2,"hour":3}"#, "[]", "null",
      #"{"hour":"2025-08-01T10:30:00Z","requests":-1,"suite":"\#(marker)"}"#,
    ]
    let outcome = try program.run(
      ["ingest", "--as", kind, "--json", "-"], input: Data(lines.joined(separator: "\n").utf8))
    #expect(outcome.code == 65)
    let summary = try SummaryDocument(outcome.output)
    #expect(summary.read == lines.count && summary.isBalanced)
    #expect(summary.quarantined.values.reduce(0, +) == lines.count)
    #expect(!outcome.errorText.contains(marker) && !outcome.text.contains(marker))
  }
}
