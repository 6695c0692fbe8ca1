import Foundation
import TestSupport
import Testing

/// SQLite before 3.51.3 can lose committed pages when two connections checkpoint at once. One
/// process at a time may write or checkpoint; these tests hold every command to it.
@Suite struct OneWriterTests {
  /// Runs a body while an ingest waits for its input with the lock in its hand.
  private func whileIngesting(_ program: Program, _ body: (Int32) throws -> Void) throws {
    let writer = program.process(["ingest", "-"])
    let input = Pipe()
    writer.standardInput = input
    writer.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try writer.run()
    defer {
      try? input.fileHandleForWriting.close()
      writer.waitUntilExit()
    }
    let lock = program.store.appendingPathComponent("lock").path
    for _ in 0..<500 {
      let owner = (try? String(contentsOfFile: lock, encoding: .utf8)) ?? ""
      if owner.hasPrefix("\(writer.processIdentifier)\n") { break }
      usleep(20_000)
    }
    try body(writer.processIdentifier)
    try #require(writer.isRunning)
  }

  private func bytes(_ program: Program, _ name: String) -> Data? {
    try? Data(contentsOf: program.store.appendingPathComponent(name))
  }

  @Test func `while one writes, writers are refused and readers change no byte`() throws {
    try withTemporaryDirectory { directory in
      let program = Program(in: directory)
      try program.makeStore()
      let fleet = SmallFleet(seed: 5)
      let path = try program.write(fleet.signals.joined(separator: "\n"), to: "signals.ndjson")
      let deploys = try program.write(fleet.deploys, to: "deploys.ndjson")
      let traffic = try program.write(fleet.traffic, to: "traffic.ndjson")
      #expect(try program.run("ingest", deploys, traffic, path).code == 0)
      #expect(try program.run("nightly").code == 0)
      struct Timeline: Decodable {
        struct Incident: Decodable { var id: String }
        var incidents: [Incident]
      }
      let night = try JSONDecoder().decode(
        Timeline.self, from: program.run("triage", "--json").output)
      let incident = try #require(night.incidents.first?.id)
      try whileIngesting(program) { writer in
        let names = ["blindsift.sqlite", "blindsift.sqlite-wal"]
        let before = names.map { bytes(program, $0) }
        for arguments in [
          ["ingest", path], ["nightly"], ["expire"], ["erase", "--signal", "s-1"],
          ["triage", incident, "--name", "x"], ["triage", incident, "--dismiss"],
        ] {
          let outcome = try program.run(arguments)
          #expect(outcome.code == 69, "\(arguments): \(outcome.code)")
          #expect(outcome.errorText.contains("\(writer)"), "\(arguments)")
        }
        for arguments in [
          ["triage", "--json"], ["triage", incident], ["export", "timeline", "--format", "html"],
          ["export", "attributions"], ["quarantine", "list"], ["power", "--json"], ["doctor"],
          ["ingest", "--dry-run", path],
        ] {
          let outcome = try program.run(arguments)
          #expect(outcome.code == 0, "\(arguments): \(outcome.errorText)")
        }
        // Nobody but the writer wrote or checkpointed.
        #expect(names.map { bytes(program, $0) } == before)
      }
    }
  }

  @Test func `a night before the first signal does not stand before those that follow`() throws {
    try withTemporaryDirectory { directory in
      let program = Program(in: directory)
      try program.makeStore()
      let fleet = SmallFleet(seed: 6)
      #expect(try program.run("ingest", program.write(fleet.deploys, to: "d.ndjson")).code == 0)
      let early = try program.run("nightly", "--json")
      #expect(try program.run("triage", "--json").output == early.output)
      let signals = fleet.signals.joined(separator: "\n")
      #expect(try program.run("ingest", program.write(signals, to: "s.ndjson")).code == 0)
      let night = try program.run("nightly", "--json")
      #expect(night.output != early.output)
      #expect(try program.run("triage", "--json").output == night.output)
    }
  }

  @Test func `a crowd of ingests and nights leaves what one after the other leaves`() throws {
    try withTemporaryDirectory { directory in
      let serial = Program(in: directory.appendingPathComponent("serial"))
      try FileManager.default.createDirectory(
        at: serial.directory, withIntermediateDirectories: true)
      try serial.makeStore()
      let fleet = SmallFleet(seed: 6)
      var paths = [
        try serial.write(fleet.deploys, to: "deploys.ndjson"),
        try serial.write(fleet.traffic, to: "traffic.ndjson"),
      ]
      for part in 0..<3 {
        let lines = fleet.signals.enumerated().filter { $0.offset % 3 == part }.map(\.element)
        paths.append(try serial.write(lines.joined(separator: "\n"), to: "part-\(part).ndjson"))
      }
      let crowd = directory.appendingPathComponent("crowd")
      try FileManager.default.copyItem(at: serial.directory, to: crowd)
      let program = Program(in: crowd)
      for path in paths { #expect(try serial.run("ingest", path).code == 0) }
      #expect(try serial.run("nightly").code == 0)

      var waiting = paths.map { ["ingest", $0] } + [["nightly"], ["nightly"]]
      var rounds = 0
      while !waiting.isEmpty {
        rounds += 1
        try #require(rounds < 200)
        let running = try waiting.map { arguments in
          let process = program.process(arguments)
          process.standardError = FileHandle(forWritingAtPath: "/dev/null")
          try process.run()
          return process
        }
        for process in running { process.waitUntilExit() }
        // 69: another one writes; nothing else may happen.
        #expect(running.allSatisfy { [0, 69].contains($0.terminationStatus) })
        waiting = zip(waiting, running).filter { $1.terminationStatus == 69 }.map(\.0)
      }
      #expect(try program.run("nightly").code == 0)
      for arguments in [["triage", "--json"], ["export", "attributions"]] {
        #expect(try program.run(arguments).output == serial.run(arguments).output)
      }
      #expect(try program.run("audit", "verify").code == 0)
    }
  }
}
