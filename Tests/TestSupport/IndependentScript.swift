internal import Foundation

/// The Python programs under `Tests/Independent`, which know the formats from the documents alone.
public enum IndependentScript {
  /// Runs one with the system's `python3`; standard library only, so that none can be missing.
  public static func run(_ name: String, _ arguments: [String]) throws -> Program.Outcome {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "blindsift-script-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let files = ["out", "err"].map { directory.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", "-B", Program.root.appendingPathComponent("Tests/Independent/" + name).path]
      + arguments
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
      code: process.terminationStatus, output: try Data(contentsOf: files[0]),
      errors: try Data(contentsOf: files[1]))
  }
}
