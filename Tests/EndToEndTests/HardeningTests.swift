import Foundation
import TestSupport
import Testing

/// What the kernel says of a process that has begun its work and cannot end it.
private func limits(_ program: Program, _ arguments: [String]) throws -> String {
  let process = program.process([])
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  // As somebody who wants dumps would start it.
  process.arguments =
    ["-c", "ulimit -c unlimited; exec \"$0\" \"$@\"", Program.binary.path] + arguments
  let inward = Pipe()
  process.standardInput = inward
  process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
  process.standardError = process.standardOutput
  try process.run()
  defer {
    // No gentler signal: a child of a test may have them blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
  try inward.fileHandleForWriting.write(contentsOf: Data("{\"text\":\"My words".utf8))
  var text = ""
  for _ in 0..<300 {
    text =
      (try? String(
        contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)) ?? ""
    if text.contains(/Max core file size +0 +0/) { break }
    usleep(20_000)
  }
  return text
}

@Test(arguments: [["ingest", "-"], ["redact", "--ndjson", "-"], ["symptoms", "--ndjson", "-"]])
func `no command that reads people's words may leave a core dump`(_ arguments: [String]) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    #expect(try limits(program, arguments).contains(/Max core file size +0 +0/))
  }
}
