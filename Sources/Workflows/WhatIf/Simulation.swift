internal import Glibc
internal import Incidents
internal import Signals

/// Draws a fleet's reports from a scenario into a directory.
public enum Simulation {
  /// What was written.
  public struct Made: Sendable {
    /// The directory.
    public let directory: String
    /// Lines of signals, changes and traffic counts.
    public let signals: Int
    /// Changes.
    public let deploys: Int
    /// Traffic counts.
    public let traffic: Int
  }

  /// Writes `signals.ndjson.zst`, `deploys.ndjson`, `traffic.ndjson.zst` and `truth.json`. The
  /// scenario is a file, or the name of a standard one.
  public static func run(
    scenario name: String, seed: UInt64, directory: String, progress: (Progress) -> Void
  ) throws -> Made {
    let scenario = try load(name)
    let simulation = ScenarioSimulation(scenario, seed: seed)
    guard mkdir(directory, 0o755) == 0 || errno == EEXIST else {
      throw WorkflowError.cannotCreate(path: directory, code: errno)
    }
    var truth = ScenarioTruth(simulation)
    var (lines, counts) = (0, 0)
    var json = JSONWriter()
    try compressed(directory + "/signals.ndjson.zst") { write in
      try simulation.forEachReport { (report) throws in
        truth.add(report)
        json.removeAll()
        RecordWriter.write(report.signal, to: &json)
        json.newline()
        try write(json.bytes)
        lines += 1
        progress(
          Progress(
            fraction: Double(lines) / Double(simulation.signalCount), count: lines,
            unit: "signals"))
      }
    }
    json.removeAll()
    let deploys = simulation.deploys
    for event in deploys {
      RecordWriter.write(event, to: &json)
      json.newline()
    }
    try OutputFile.replace(directory + "/deploys.ndjson", json.bytes)
    try compressed(directory + "/traffic.ndjson.zst") { write in
      try simulation.forEachTrafficCount { (count) throws in
        json.removeAll()
        RecordWriter.write(count, to: &json)
        json.newline()
        try write(json.bytes)
        counts += 1
      }
    }
    try OutputFile.replace(directory + "/truth.json", truth.json())
    return Made(directory: directory, signals: lines, deploys: deploys.count, traffic: counts)
  }

  private static func load(_ name: String) throws -> Scenario {
    if Scenario.standardNames.contains(name), access(name, F_OK) != 0 {
      return try Scenario.standard(name)
    }
    guard access(name, R_OK) == 0 else {
      if !name.contains("/"), !name.contains(".") {
        throw ScenarioError.unknownName(known: Scenario.standardNames)
      }
      throw WorkflowError.unreadable(path: name, code: errno)
    }
    return try Scenario(json: try SmallFile.read(name, limit: 4 << 20))
  }

  private static func compressed(
    _ path: String, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let encoder = try ZstandardEncoder(level: 19)
    try OutputFile.stream(to: path, descriptor: -1) { write in
      try body { bytes in
        try encoder.append(bytes) { try $0.withUnsafeBytes(write) }
      }
      try encoder.finish { try $0.withUnsafeBytes(write) }
    }
  }
}
