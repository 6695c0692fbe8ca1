internal import Ledger
internal import Redaction
internal import Sealing
internal import Signals
internal import Storage

/// Lines that could not be read: sealed, never lost.
public enum Quarantine {
  /// One line, without its content.
  public struct Line: Sendable, Hashable {
    /// Its name, `q-…`.
    public var id: String
    /// The reason's code.
    public var reason: String
    /// What the input was read as.
    public var kind: String
    /// The line's number in its input.
    public var line: Int
    /// The byte it begins at.
    public var offset: Int
    /// When it came in.
    public var received: String
    /// Whether its content was kept.
    public var isKept: Bool
  }

  /// What is in quarantine.
  public struct List: Sendable, Hashable {
    /// Oldest first.
    public var lines: [Line]
  }

  /// All lines, oldest first.
  public static func list(_ surroundings: Surroundings) throws -> List {
    let store = try Workspace(surroundings).openForReading()
    return List(
      lines: try store.quarantine().map {
        Line(
          id: $0.id, reason: $0.reason, kind: $0.recordKind, line: $0.position.line,
          offset: $0.position.offset, received: $0.receivedAt.rfc3339, isKept: $0.sealed != nil)
      })
  }

  /// What a retry did.
  public struct Retried: Sendable, Hashable {
    /// Lines that are in now.
    public var accepted: Int
    /// Lines whose records were there already.
    public var duplicates: Int
    /// Lines that still cannot be read.
    public var remaining: Int
  }

  /// Reads lines again, under grants for exactly these; those that can be read leave quarantine.
  public static func retry(
    _ surroundings: Surroundings, requestFile: String?, grantFiles: [String]
  ) async throws -> Retried {
    ProcessHardening.apply()
    let workspace = try Workspace(surroundings)
    let keyRing = try workspace.keyRing
    let store = try workspace.openForWriting(keyRing)
    let log = GlassLog(workspace: workspace, keyRing: keyRing)
    let (records, keys) = try log.watching { matter in
      let grants = try GrantFiles.read(grantFiles)
      let request =
        try requestFile.map { try OpenRequest(parsing: try SmallFile.read($0)) }
        ?? RequestBook(directory: workspace.directory).request(of: grants)
      matter = request
      guard request.kind == .quarantine else { throw SealingError.refused(.wrongKind) }
      let lines = Dictionary(
        try store.quarantine().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let records = request.items.compactMap { lines[$0.signal] }
      let granted = try log.verify(
        request, grants, custodians: try BreakGlass.custodians(of: request, workspace))
      let sealed = records.compactMap(\.sealed)
      try Opening.check(sealed, granted: granted, keyRing: keyRing, now: surroundings.now)
      let proof = try log.enter(granted, as: .opening, counts: ["records": records.count])
      let keys = try Opening.unlock(
        sealed, granted: granted, keyRing: keyRing, now: surroundings.now, isLogged: proof)
      return (records, keys)
    }
    var done = Retried(accepted: 0, duplicates: 0, remaining: 0)
    for (record, key) in zip(records, keys) {
      // A line over the limit stays one; reading it again would only cost its length in memory.
      if record.reason == RejectionReason.lineTooLong.rawValue {
        done.remaining += 1
        continue
      }
      let body = try key.open(body: try store.quarantineBody(record.id))
      try await read(body, record, workspace, keyRing, store, &done)
    }
    try workspace.settle(store, keyRing)
    return done
  }

  private static func read(
    _ body: SecretBytes, _ record: QuarantineRecord, _ workspace: Workspace, _ keyRing: KeyRing,
    _ store: SQLiteStore, _ done: inout Retried
  ) async throws {
    let worker = try IngestWorker(
      IngestWorker.Setup(
        policy: workspace.policy, keyRing: keyRing, rules: try Rules.compile(workspace.policy),
        kind: RecordKind(rawValue: record.recordKind) ?? .auto,
        now: workspace.surroundings.now),
      store: store)
    var lines = LineBatch()
    lines.bytes = body.copy()
    lines.lines = [(0..<lines.bytes.count, record.position)]
    lines.bytes += [UInt8](repeating: 0, count: LineReader.padding)
    defer { lines.wipe() }
    let processed = try await worker.process(.lines(lines))
    guard processed.batch.quarantined.isEmpty else {
      done.remaining += 1
      return
    }
    let outcome = try store.store(processed.batch, leavingQuarantine: record.id) {
      try LedgerEntry.ingest(
        of: processed.batch, $0, released: 1, at: workspace.surroundings.now)?.bytes
    }
    let new =
      outcome.isNew.count { $0 } + outcome.newDeploys + outcome.newTraffic + outcome.newEvals
    done.accepted += new
    done.duplicates += 1 - min(1, new)
  }
}
