import Foundation
import TestSupport
import Testing

/// A fleet's files and a store beside them, and copies of both.
private struct Site {
  let program: Program
  let acknowledged: [String]
  let signals: String

  /// Makes a store and gives it the deploys and the traffic; the signals wait in a file.
  init(in directory: URL, seed: UInt64) throws {
    program = Program(in: directory.appendingPathComponent("first"))
    try FileManager.default.createDirectory(
      at: program.directory, withIntermediateDirectories: true)
    try program.makeStore()
    let fleet = SmallFleet(seed: seed)
    acknowledged = [
      try program.write(fleet.deploys, to: "deploys.ndjson"),
      try program.write(fleet.traffic, to: "traffic.ndjson"),
    ]
    signals = try program.write(fleet.signals.joined(separator: "\n"), to: "signals.ndjson")
    let outcome = try program.run(["ingest"] + acknowledged)
    #expect(outcome.code == 0, "\(outcome.errorText)")
  }

  /// The same store with the same keys elsewhere.
  func copy(to directory: URL) throws -> Program {
    try FileManager.default.copyItem(at: program.directory, to: directory)
    return Program(in: directory)
  }
}

/// What a store says at the end: the same for the same input, however often it was interrupted.
private func findings(_ program: Program) throws -> [String: Data] {
  var all: [String: Data] = [:]
  for arguments in [
    ["triage", "--json"], ["export", "timeline", "--format", "svg"], ["export", "attributions"],
  ] {
    let outcome = try program.run(arguments)
    #expect(outcome.code == 0, "\(outcome.errorText)")
    all[arguments.joined(separator: " ")] = outcome.output
  }
  return all
}

/// Starts a run and kills it after some seconds; returns whether it was still running.
private func kill(_ program: Program, _ arguments: [String], after seconds: Double) throws -> Bool {
  let process = program.process(arguments)
  process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
  process.standardError = process.standardOutput
  try process.run()
  usleep(UInt32(max(0, seconds) * 1e6))
  let wasRunning = process.isRunning
  if wasRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  process.waitUntilExit()
  return wasRunning
}

/// Runs to the end; returns how long it took, in seconds.
private func time(_ program: Program, _ arguments: [String]) throws -> Double {
  let start = ContinuousClock.now
  #expect(try program.run(arguments).code == 0)
  return (ContinuousClock.now - start) / .seconds(1)
}

/// Starts runs and kills them at random moments until enough were still going when theirs came, and
/// looks after each. Moments are drawn over the whole of an undisturbed run at first, beginning and end
/// included; a run that was over before its moment shows how short the others' may be.
private func killSome(
  _ program: Program, _ arguments: [String], lasting seconds: Double, atLeast count: Int,
  using generator: inout SeededGenerator, after: () throws -> Void
) throws {
  var (kills, runs, span) = (0, 0, seconds)
  while runs < count + 2 || kills < count, runs < 60 {
    let moment = Double.random(in: 0..<span, using: &generator)
    if try kill(program, arguments, after: moment) { kills += 1 } else { span = max(0.01, moment) }
    runs += 1
    try after()
  }
  #expect(kills >= count, "\(kills) of \(runs) runs were still going when their moment came")
}

@Test(arguments: 1...4 as ClosedRange<UInt64>)
func `killed at any moment, nothing acknowledged is lost and the end is the same bytes`(
  _ seed: UInt64
) throws {
  try withTemporaryDirectory { directory in
    let site = try Site(in: directory, seed: seed)
    let undisturbed = try site.copy(to: directory.appendingPathComponent("undisturbed"))
    let killed = try site.copy(to: directory.appendingPathComponent("killed"))
    let ingestTime = try time(undisturbed, ["ingest", site.signals])
    let nightTime = try time(undisturbed, ["nightly"])
    let expected = try findings(undisturbed)

    var generator = SeededGenerator(seed: seed)
    try killSome(
      killed, ["ingest", site.signals], lasting: ingestTime, atLeast: 4, using: &generator
    ) {
      // What was acknowledged before is all there.
      let again = try SummaryDocument(
        killed.run(["ingest", "--json", "--as", "deploys", site.acknowledged[0]]).output)
      #expect(again.duplicates == again.read && again.read > 0)
    }
    let last = try killed.run("ingest", "--json", site.signals)
    #expect(last.code == 0, "\(last.errorText)")
    #expect(try SummaryDocument(last.output).isBalanced)
    let all = try SummaryDocument(
      killed.run(["ingest", "--json"] + site.acknowledged + [site.signals]).output)
    #expect(all.duplicates == all.read)

    try killSome(
      killed, ["nightly"], lasting: nightTime, atLeast: 2, using: &generator, after: {})
    #expect(try killed.run("nightly").code == 0)
    #expect(try findings(killed) == expected)
    #expect(try killed.run("audit", "verify").code == 0)
  }
}

@Test(arguments: 1...3 as ClosedRange<UInt64>)
func `init killed at any moment can be run again and makes one store that works`(
  _ seed: UInt64
) throws {
  try withTemporaryDirectory { directory in
    let first = Program(in: directory)
    #expect(try first.run("keygen", first.path("amira.key")).code == 0)
    let initialize = ["init", "--custodian", first.path("amira.key.pub")]
    var generator = SeededGenerator(seed: seed)
    for attempt in 0..<10 {
      let place = directory.appendingPathComponent("place-\(attempt)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let program = Program(in: place)
      for _ in 0..<3 {
        _ = try kill(
          program, initialize, after: Double.random(in: 0..<0.06, using: &generator))
      }
      // Refused where one of them came to its end all the same.
      let last = try program.run(initialize)
      #expect(last.code == 0 || last.errorText.contains("already"), "\(last.errorText)")
      let line = try program.write(
        #"{"hour":"2025-08-01T10:00:00Z","model":"m","requests":5}"#, to: "t.ndjson")
      #expect(try program.run("ingest", "--as", "traffic", line).code == 0)
      #expect(try program.run("audit", "verify").code == 0)
      let rings = try FileManager.default.contentsOfDirectory(
        atPath: place.appendingPathComponent("keys").path)
      #expect(rings.count == 1)
    }
  }
}

@Test func `a full disk is an error that loses nothing`() throws {
  try withTemporaryDirectory { directory in
    let site = try Site(in: directory, seed: 9)
    let undisturbed = try site.copy(to: directory.appendingPathComponent("undisturbed"))
    let limited = try site.copy(to: directory.appendingPathComponent("limited"))
    #expect(try undisturbed.run("ingest", site.signals).code == 0)
    #expect(try undisturbed.run("nightly").code == 0)
    // A limit on file sizes, in KiB, stands in for the disk: writes fail in the middle of a run.
    func run(_ arguments: [String], limit: Int) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments =
        ["-c", "trap '' XFSZ; ulimit -f \(limit); exec \"$0\" \"$@\"", Program.binary.path]
        + arguments
      process.environment = limited.environment()
      process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
      process.standardError = process.standardOutput
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try run(["ingest", site.signals], limit: 1500) == 74)
    let last = try limited.run("ingest", "--json", site.signals)
    #expect(last.code == 0, "\(last.errorText)")
    #expect(try SummaryDocument(last.output).isBalanced)
    #expect(try run(["nightly"], limit: 4) == 74)
    #expect(try limited.run("nightly").code == 0)
    #expect(try findings(limited) == findings(undisturbed))
    #expect(try limited.run("audit", "verify").code == 0)
    // A result that cannot be written is an error, too.
    let process = limited.process(["triage", "--json"])
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }
}

/// The same on a file system that really is full, where one can be mounted.
@Test func `a full file system is an error that loses nothing`() throws {
  try withTemporaryDirectory { directory in
    let mount = directory.appendingPathComponent("small")
    try FileManager.default.createDirectory(at: mount, withIntermediateDirectories: true)
    guard try command("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", mount.path) == 0 else {
      print("skipped: no file system can be mounted here")
      return
    }
    defer { _ = try? command("umount", mount.path) }
    let site = try Site(in: directory, seed: 3)
    let store = mount.appendingPathComponent("store")
    try FileManager.default.copyItem(at: site.program.store, to: store)
    let full = try site.program.run("ingest", "--store", store.path, site.signals)
    #expect(full.code == 74)
    #expect(full.errorText.contains("full"), "\(full.errorText)")
    // With room again the same run completes.
    #expect(try command("mount", "-o", "remount,size=64m", mount.path) == 0)
    let last = try site.program.run("ingest", "--store", store.path, "--json", site.signals)
    #expect(last.code == 0, "\(last.errorText)")
    #expect(try SummaryDocument(last.output).isBalanced)
    #expect(try site.program.run("audit", "verify", "--store", store.path).code == 0)
  }
}

private func command(_ words: String...) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  process.standardError = FileHandle(forWritingAtPath: "/dev/null")
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}
