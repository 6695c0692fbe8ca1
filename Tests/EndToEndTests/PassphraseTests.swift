import Foundation
import TestSupport
import Testing

/// What a person types at a prompt, and what is left of it in the program while it still runs.
@Suite struct PassphraseTests {
  /// Runs a command on a terminal of its own, with its standard error a pipe that is full: the program
  /// stops at the first thing it says after its work, and can be looked at there.
  private func atFirstWord(
    _ program: Program, _ arguments: [String], typing lines: Int, _ passphrase: [UInt8],
    _ look: (ProcessMemory) -> Void
  ) throws -> Int32 {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (isLocked, number): (Int32, Int32) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN.
    try #require(master >= 0 && ioctl(master, 0x4004_5431, &isLocked) == 0)
    try #require(ioctl(master, 0x8004_5430, &number) == 0)
    defer { close(master) }
    let name = "/dev/pts/\(number)"
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let filling = [UInt8](repeating: 10, count: 4096)
    while write(ends[1], filling, filling.count) > 0 {}
    _ = fcntl(ends[1], F_SETFL, 0)
    // Makes the standard input the controlling terminal, and waits for its child.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    process.arguments = ["-c", "-w", Program.binary.path] + arguments
    process.environment = program.environment()
    process.currentDirectoryURL = program.directory
    let slave = open(name, O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    process.standardInput = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    try process.run()
    var shown: [UInt8] = []
    for _ in 0..<lines {
      // Each prompt ends in a colon and a blank.
      repeat {
        var piece = [UInt8](repeating: 0, count: 256)
        let count = read(master, &piece, piece.count)
        try #require(count > 0, "no prompt")
        shown += piece[..<count]
      } while !shown.suffix(2).elementsEqual(": ".utf8)
      shown = []
      _ = passphrase.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      _ = write(master, "\n", 1)
    }
    let parent = process.processIdentifier
    let children = try String(
      contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
    let child = children.split(separator: " ").first.flatMap { Int32($0) } ?? parent
    try waitUntilBlocked(child)
    if let memory = ProcessMemory(of: child) {
      look(memory)
      memory.close()
    } else {
      print("skipped: another process's memory cannot be read here")
    }
    // Whoever reads lets it go on.
    let reading = FileHandle(fileDescriptor: dup(ends[0]), closeOnDealloc: true)
    DispatchQueue.global().async { _ = try? reading.readToEnd() }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Waits until a process has slept for half a second: while it works it runs, or would.
  private func waitUntilBlocked(_ process: Int32) throws {
    var asleep = 0
    for _ in 0..<1200 {
      let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      let state = text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
      asleep = state == "S" ? asleep + 1 : 0
      if asleep == 10 { return }
      usleep(50_000)
    }
    Issue.record("the program never came to its first word")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setsid")))
  func `neither keygen nor grant keeps what was typed`() throws {
    try withTemporaryDirectory { directory in
      let program = Program(in: directory)
      // Printable, and nowhere whole in this process but for the moment of typing.
      let masked = (0..<24).map { _ in UInt8.random(in: 97...122) ^ ProcessMemory.mask }
      var looks = 0
      func look(_ memory: ProcessMemory) {
        looks += 1
        #expect(memory.places(of: [masked])[0].isEmpty)
      }
      let typed = masked.map { $0 ^ ProcessMemory.mask }
      #expect(
        try atFirstWord(
          program, ["keygen", "amira.key", "--passphrase"], typing: 2, typed, look) == 0)
      #expect(
        try String(
          contentsOf: directory.appendingPathComponent("amira.key"), encoding: .utf8
        ).hasPrefix("blindsift-custodian-locked-v1 "))
      #expect(try program.run("init", "--custodian", "amira.key.pub").code == 0)
      let line =
        #"{"id":"r-1","kind":"bug_report","occurred_at":"2025-08-01T10:00:00Z","account":"u","model":"m","platform":"p","description":"It repeats itself.","consent":{"transcript_review":true}}"#
      #expect(try program.run("ingest", try program.write(line, to: "s.ndjson")).code == 0)
      let asked = try program.run(
        "request", "r-1", "--reason", "quality_review", "--ticket", "INC-1", "--requester", "dora",
        "-o", "request.json")
      #expect(asked.code == 0, "\(asked.errorText)")
      #expect(
        try atFirstWord(
          program, ["grant", "request.json", "--key", "amira.key", "-o", "amira.grant"], typing: 1,
          typed, look) == 0)
      #expect(looks == 2 || geteuid() != 0)
    }
  }
}
