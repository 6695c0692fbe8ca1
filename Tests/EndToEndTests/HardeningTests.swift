import Foundation
import TestSupport
import Testing

/// A process that waits for its input, and what the kernel says of it.
private func limits(_ program: Program, _ arguments: [String], _ input: String) throws -> (
  text: String, files: [String]
) {
  let process = program.process([])
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  // As somebody who wants dumps would start it.
  process.arguments =
    ["-c", "ulimit -c unlimited; exec \"$0\" \"$@\"", Program.binary.path] + arguments
  let (inward, outward) = (Pipe(), Pipe())
  process.standardInput = inward
  process.standardOutput = outward
  process.standardError = FileHandle(forWritingAtPath: "/dev/null")
  try process.run()
  try inward.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  var text = ""
  // Until it has begun its work, which it cannot end.
  for _ in 0..<200 {
    usleep(20_000)
    text =
      (try? String(
        contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)) ?? ""
    if text.contains(/Max core file size +0 +0/) { break }
  }
  kill(process.processIdentifier, SIGABRT)
  process.waitUntilExit()
  let files = try FileManager.default.contentsOfDirectory(atPath: program.directory.path)
  return (text, files.filter { $0.hasPrefix("core") })
}

@Test(arguments: [["ingest", "-"], ["redact", "--ndjson", "-"], ["symptoms", "--ndjson", "-"]])
func `no command that reads people's words leaves a core dump`(_ arguments: [String]) throws {
  try withTemporaryDirectory { directory in
    let program = Program(in: directory)
    try program.makeStore()
    let seen = try limits(program, arguments, "{\"text\":\"My words")
    #expect(seen.text.contains(/Max core file size +0 +0/))
    #expect(seen.files.isEmpty)
  }
}
