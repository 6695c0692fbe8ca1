public import Foundation

/// The built binary with a store and a key ring of its own.
public struct Program: Sendable {
  /// What a run gave.
  public struct Outcome: Sendable {
    /// The exit code; negative for a signal.
    public var code: Int32
    /// Standard output.
    public var output: Data
    /// Standard error.
    public var errors: Data

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Where everything it writes lies.
  public let directory: URL

  /// A program that works below a directory.
  public init(in directory: URL) {
    self.directory = directory
  }

  /// The store's directory.
  public var store: URL { directory.appendingPathComponent("store") }

  /// The root of the source tree.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The binary: beside the tests' own, else where the build puts it.
  public static let binary: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [
      beside.appendingPathComponent("blindsift"),
      root.appendingPathComponent(".build/release/blindsift"),
      root.appendingPathComponent(".build/debug/blindsift"),
    ]
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? places[1]
  }()

  /// The environment a run sees: nothing of the caller's but what finds libraries.
  public func environment(_ more: [String: String] = [:]) -> [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var variables = [
      "BLINDSIFT_STORE": store.path,
      "BLINDSIFT_KEYS": directory.appendingPathComponent("keys").path,
      "HOME": directory.path, "USER": "tester", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8",
    ]
    for name in ["PATH", "LD_LIBRARY_PATH"] { variables[name] = inherited[name] }
    return variables.merging(more) { $1 }
  }

  /// A process ready to run.
  public func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.environment = environment()
    process.currentDirectoryURL = directory
    return process
  }

  /// Runs to the end. Output goes through files, so that no pipe can fill up.
  public func run(_ arguments: String..., input: Data? = nil) throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs to the end.
  public func run(_ arguments: [String], input: Data? = nil) throws -> Outcome {
    let process = process(arguments)
    let name = UUID().uuidString
    let files = ["out", "err", "in"].map { directory.appendingPathComponent(".\(name).\($0)") }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    if let input { try input.write(to: files[2]) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = try FileHandle(forReadingFrom: files[2])
    try process.run()
    process.waitUntilExit()
    let code =
      process.terminationReason == .uncaughtSignal
      ? -process.terminationStatus : process.terminationStatus
    return Outcome(
      code: code, output: try Data(contentsOf: files[0]), errors: try Data(contentsOf: files[1]))
  }

  /// Makes custodians and a store.
  public func makeStore(custodians: [String] = ["amira", "boris", "chen"], threshold: Int = 2)
    throws
  {
    var arguments = ["init", "--threshold", String(threshold)]
    for name in custodians {
      _ = try run("keygen", path(name + ".key"))
      arguments += ["--custodian", path(name + ".key.pub")]
    }
    _ = try run(arguments)
  }

  /// A path below the directory.
  public func path(_ name: String) -> String { directory.appendingPathComponent(name).path }

  /// Writes a file below the directory; returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: directory.appendingPathComponent(name))
    return path(name)
  }
}

extension Program {
  /// A file of the committed sample.
  public static func sample(_ name: String) -> String {
    root.appendingPathComponent("Samples/august-2025/" + name).path
  }

  /// Whether a JSON document or NDJSON keeps its schema, by the independent validator; nil where
  /// none is installed.
  public func isValid(_ documents: [Data], schema: String) throws -> (
    isValid: Bool, report: String
  )? {
    guard let validator = ProcessInfo.processInfo.environment["BLINDSIFT_VALIDATOR"] else {
      return nil
    }
    var files: [String] = []
    for (index, document) in documents.enumerated() {
      let url = directory.appendingPathComponent("document-\(UUID().uuidString)-\(index).json")
      try document.write(to: url)
      files.append(url.path)
    }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: validator)
    process.arguments =
      ["--schemafile", Self.root.appendingPathComponent("Schemas/\(schema).schema.json").path]
      + files
    let log = directory.appendingPathComponent("validator-\(UUID().uuidString).log")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let report = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    return (process.terminationStatus == 0, String(report.prefix(2000)))
  }
}
