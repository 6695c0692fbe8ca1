internal import Redaction
internal import Sealing
internal import Signals
internal import Storage

/// Takes records in: decoded, redacted, recognised, sealed, stored.
///
/// What the summary counts is durable. The same input again changes nothing. A line that cannot be
/// read never stops the run and is never lost.
public enum Ingest {
  /// Ingests files, directories or standard input.
  public static func run(
    _ surroundings: Surroundings, inputs: [String], options: IngestOptions,
    progress: (Progress) -> Void
  ) async throws -> IngestSummary {
    ProcessHardening.apply()
    let workspace = try Workspace(surroundings)
    let sources = try InputSource.expand(inputs, format: options.format)
    let keyRing = try workspace.keyRing
    let store =
      options.isDryRun
      ? try workspace.openForReading() : try workspace.openForWriting(keyRing)
    var run = try IngestRun(
      workspace: workspace, keyRing: keyRing, store: store, options: options)
    let sizes = sources.map(\.size)
    let total = sizes.allSatisfy { $0 != nil } ? sizes.compactMap(\.self).reduce(0, +) : nil
    var before = 0
    do {
      for source in sources {
        try await run.take(source) { consumed in
          progress(
            Progress(
              fraction: total.map { $0 > 0 ? Double(before + consumed) / Double($0) : 1 },
              count: before + consumed, unit: "bytes"))
        }
        before += source.size ?? 0
      }
    } catch {
      // What was committed stays; the ledger hears of it as far as it can.
      try? run.settle()
      throw error
    }
    try run.settle()
    return run.summary
  }
}

/// The redaction rules of a store: the standard ones and its own.
enum Rules {
  static func compile(_ policy: Policy) throws -> RuleSet {
    guard !policy.redactionRules.isEmpty else { return try RuleSet.standard.get() }
    return try RuleSet(
      userRules: policy.redactionRules.map {
        UserRule(
          name: $0.name, pattern: $0.pattern, type: $0.type, matches: $0.matches,
          nonMatches: $0.nonMatches)
      })
  }
}
