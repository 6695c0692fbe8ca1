import Foundation
import TestSupport
import Testing

@Test func `two of three custodians open one report, one alone cannot`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let line =
      #"{"id":"r-1","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"u","model":"m","platform":"p","description":"Mail me at anna.kovacs@real-mail.org, it repeats itself.","consent":{"transcript_review":true}}"#
    let path = try program.write(line, to: "s.ndjson")
    #expect(try program.run("ingest", path).code == 0)
    let request = program.path("request.json")
    let asked = try program.run(
      "request", "r-1", "--reason", "quality_review", "--ticket", "INC-1", "--requester", "dora",
      "-o", request)
    #expect(asked.code == 0, "\(asked.errorText)")
    if let result = try program.isValid(
      [Data(contentsOf: URL(fileURLWithPath: request))], schema: "request")
    {
      #expect(result.isValid, "\(result.report)")
    }
    for name in ["amira", "boris"] {
      let granted = try program.run(
        "grant", request, "--key", program.path(name + ".key"), "-o", program.path(name + ".grant"))
      #expect(granted.code == 0, "\(granted.errorText)")
    }
    let alone = try program.run("open", request, "--grant", program.path("amira.grant"))
    #expect(alone.code == 77)
    #expect(alone.output.isEmpty)
    let opened = try program.run(
      "open", request, "--grant", program.path("amira.grant"), "--grant",
      program.path("boris.grant"))
    #expect(opened.code == 0, "\(opened.errorText)")
    #expect(opened.text.contains("it repeats itself"))
    #expect(!opened.text.contains("anna.kovacs"))
    // Once only.
    let again = try program.run(
      "open", request, "--grant", program.path("amira.grant"), "--grant",
      program.path("boris.grant"))
    #expect(again.code == 77)
    let log = try program.run("audit", "list")
    for word in ["grant", "opening", "denial", "ingest_batch"] { #expect(log.text.contains(word)) }
    #expect(try program.run("audit", "verify").code == 0)
    #expect(try program.run("erase", "--signal", "r-1").code == 0)
    let gone = try program.run(
      "request", "r-1", "--reason", "quality_review", "--ticket", "INC-1", "--requester", "dora",
      "-o", program.path("second.json"))
    #expect(gone.code == 64)
  }
}

@Test func `an opened report moves no cursor and turns no line, and is the same document`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let harmful = [
      0x07, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0x61C, 0x200E, 0x2028, 0x202E, 0x2066, 0x2069,
    ]
    let kept = [0xA0, 0xE9, 0x200D, 0x2014, 0x2030, 0x2065, 0x1F600]
    let scalars = (harmful + kept).compactMap { Unicode.Scalar($0) }
    let text = "It repeats itself " + scalars.map { "\($0)." }.joined()
    let record: [String: Any] = [
      "id": "r-1", "kind": "bug_report", "occurred_at": "2025-08-01T10:00:00Z", "account": "u",
      "model": "m", "platform": "p", "description": text, "consent": ["transcript_review": true],
    ]
    let line = String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    #expect(try program.run("ingest", try program.write(line, to: "s.ndjson")).code == 0)
    let opened = try program.open("r-1")
    #expect(opened.code == 0, "\(opened.errorText)")
    for scalar in opened.text.dropLast().unicodeScalars {
      #expect(!harmful.contains(Int(scalar.value)), "U+\(String(scalar.value, radix: 16))")
    }
    for value in kept { #expect(opened.text.unicodeScalars.contains { $0.value == value }) }
    let document = try JSONSerialization.jsonObject(with: opened.output) as? [String: Any]
    #expect(document?["description"] as? String == text)
  }
}

@Test func `without consent no custodian can grant a quality review`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let line =
      #"{"id":"r-1","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"u","model":"m","platform":"p","description":"It repeats itself."}"#
    #expect(try program.run("ingest", try program.write(line, to: "s.ndjson")).code == 0)
    let asked = try program.run(
      "request", "r-1", "--reason", "quality_review", "--ticket", "INC-1", "--requester", "dora",
      "-o", program.path("request.json"))
    #expect(asked.code == 77)
    #expect(asked.errorText.contains("no_consent"))
  }
}

@Test func `a changed ledger is found out`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let ledger = program.store.appendingPathComponent("ledger")
    let files = try #require(FileManager.default.enumerator(atPath: ledger.path))
    var changed = 0
    while let name = files.nextObject() as? String {
      guard name.contains("entries"),
        var data = try? Data(contentsOf: ledger.appendingPathComponent(name)),
        data.count > 40
      else { continue }
      data[data.count - 30] ^= 1
      try data.write(to: ledger.appendingPathComponent(name))
      changed += 1
    }
    #expect(changed > 0)
    #expect(try program.run("audit", "verify").code == 77)
    // Nor is anything of it shown as if it had happened.
    let list = try program.run("audit", "list")
    #expect(list.code == 77 && list.output.isEmpty)
  }
}

@Test func `new custodians get the old reports, under grants of the old`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let line =
      #"{"id":"r-1","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"u","model":"m","platform":"p","description":"It repeats itself.","consent":{"transcript_review":true}}"#
    #expect(try program.run("ingest", try program.write(line, to: "s.ndjson")).code == 0)
    for name in ["emil", "fatima"] {
      #expect(try program.run("keygen", program.path(name + ".key")).code == 0)
    }
    let changed = try program.run(
      "rewrap", "--custodian", program.path("emil.key.pub"), "--custodian",
      program.path("fatima.key.pub"),
      "--threshold", "2")
    #expect(changed.code == 0, "\(changed.errorText)")
    func grants(_ request: String, _ names: [String]) throws -> [String] {
      try names.flatMap { name in
        let path = program.path(UUID().uuidString + ".grant")
        let outcome = try program.run(
          "grant", request, "--key", program.path(name + ".key"), "-o", path)
        #expect(outcome.code == 0, "\(outcome.errorText)")
        return ["--grant", path]
      }
    }
    let request = program.path("rewrap.json")
    let asked = try program.run(
      "request", "rewrap", "--reason", "custodian_change", "--ticket", "SEC-1", "--requester",
      "dora", "-o", request)
    #expect(asked.code == 0, "\(asked.errorText)")
    let done = try program.run(["rewrap"] + grants(request, ["amira", "chen"]))
    #expect(done.code == 0, "\(done.errorText)")
    let open = program.path("open.json")
    #expect(
      try program.run(
        "request", "r-1", "--reason", "quality_review", "--ticket", "INC-2", "--requester", "dora",
        "-o", open
      ).code == 0)
    let opened = try program.run(["open", open] + grants(open, ["emil", "fatima"]))
    #expect(opened.code == 0, "\(opened.errorText)")
    #expect(opened.text.contains("It repeats itself"))
  }
}

@Test func `quarantined lines come back under grants`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let path = try program.write(
      "{\"hour\":\"2025-08-01T10:30:00Z\",\"requests\":5}\n", to: "t.ndjson")
    #expect(try program.run("ingest", "--as", "traffic", path).code == 65)
    #expect(try program.run("quarantine", "retry").code == 77)
    let request = program.path("q.json")
    let asked = try program.run(
      "request", "quarantine", "--reason", "input_repair", "--ticket", "OPS-1", "--requester",
      "dora", "-o", request)
    #expect(asked.code == 0, "\(asked.errorText)")
    var arguments = ["quarantine", "retry", "--request", request]
    for name in ["boris", "chen"] {
      #expect(
        try program.run(
          "grant", request, "--key", program.path(name + ".key"), "-o", program.path(name + ".g")
        ).code == 0)
      arguments += ["--grant", program.path(name + ".g")]
    }
    let retried = try program.run(arguments)
    // It is still no traffic count: it stays, and the exit code says so.
    #expect(retried.code == 65, "\(retried.errorText)")
    #expect(try program.run("quarantine", "list").text.contains("invalid_time"))
  }
}

@Test func `not a byte of a report is printed before its last chunk is found authentic`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let words = String(repeating: "It repeats itself over and over. ", count: 8000)
    let line =
      #"{"id":"r-1","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"u","model":"m","platform":"p","description":"Look.","transcript":[{"role":"assistant","content":"\#(words)"}],"consent":{"transcript_review":true}}"#
    #expect(try program.run("ingest", try program.write(line, to: "s.ndjson")).code == 0)
    func open(_ name: String) throws -> Program.Outcome {
      let request = program.path(name + ".json")
      var arguments = ["open", request]
      #expect(
        try program.run(
          "request", "r-1", "--reason", "quality_review", "--ticket", "T-1", "--requester", "dora",
          "-o", request
        ).code == 0)
      for custodian in ["amira", "chen"] {
        let grant = program.path(name + custodian)
        let key = program.path(custodian + ".key")
        #expect(try program.run("grant", request, "--key", key, "-o", grant).code == 0)
        arguments += ["--grant", grant]
      }
      return try program.run(arguments)
    }
    let whole = try open("first")
    #expect(whole.code == 0 && whole.output.count > 200_000)
    let database = program.store.appendingPathComponent("blindsift.sqlite").path
    let flipped = try IndependentScript.run("flip_last_chunk.py", [database, "r-1"])
    #expect(flipped.code == 0, "\(flipped.errorText)")
    #expect((Int(flipped.text.dropLast()) ?? 0) > 3 * 65_536)
    let tampered = try open("second")
    #expect(tampered.code != 0)
    #expect(tampered.output.isEmpty)
    #expect(!tampered.errorText.contains("repeats"))
  }
}

@Test func `the ledger the program made is verified by a program that never saw its code`() throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let kept = program.path("early.checkpoint")
    try program.run("audit", "checkpoint").output.write(to: URL(fileURLWithPath: kept))
    let policy = try String(
      contentsOf: program.store.appendingPathComponent("policy.toml"), encoding: .utf8)
    let key = try #require(policy.firstMatch(of: /ledger_key = "(.*)"/)).1
    for number in 0..<3 {
      let line =
        #"{"id":"r-\#(number)","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"u","model":"m","platform":"p","description":"It repeats itself."}"#
      #expect(try program.run("ingest", try program.write(line, to: "s.ndjson")).code == 0)
      _ = try program.run(
        "request", "r-\(number)", "--reason", "quality_review", "--ticket", "T-1", "--requester",
        "dora", "-o", program.path("request-\(number).json"))
    }
    #expect(try program.run("erase", "--signal", "r-1").code == 0)
    let copy = directory.appendingPathComponent("copy")
    try FileManager.default.copyItem(
      at: program.store.appendingPathComponent("ledger"), to: copy)
    let checked = try IndependentScript.run(
      "verify_ledger.py", [copy.path, String(key), "--since", kept, "--entry", "0", "--entry", "4"])
    #expect(checked.code == 0, "\(checked.errorText)")
    for line in ["policy_change 1", "ingest_batch 3", "denial 3", "erasure 1"] {
      #expect(checked.text.contains(line))
    }
    let own = try program.run(
      "audit", "verify", "--ledger", copy.path, "--key", String(key), "--since", kept)
    #expect(own.code == 0, "\(own.errorText)")
  }
}

extension Program {
  /// Requests, grants and opens a signal's report.
  fileprivate func open(_ signal: String) throws -> Outcome {
    let request = path("request.json")
    let asked = try run(
      "request", signal, "--reason", "quality_review", "--ticket", "INC-1", "--requester", "dora",
      "-o", request)
    #expect(asked.code == 0, "\(asked.errorText)")
    for name in ["amira", "boris"] {
      let granted = try run(
        "grant", request, "--key", path(name + ".key"), "-o", path(name + ".grant"))
      #expect(granted.code == 0, "\(granted.errorText)")
    }
    return try run("open", request, "--grant", path("amira.grant"), "--grant", path("boris.grant"))
  }
}
