internal import Foundation
internal import GRDB
internal import Sealing
public import Signals

/// All that one batch brings.
public struct StoreBatch: Sendable {
  /// Signals, in the input's order.
  public var signals: [SignalRecord] = []
  /// Deploy events.
  public var deploys: [DeployEvent] = []
  /// Traffic counts.
  public var traffic: [TrafficCount] = []
  /// Evaluation results.
  public var evals: [EvalResult] = []
  /// Lines that could not be read.
  public var quarantined: [QuarantineRecord] = []

  /// Nothing yet.
  public init() {}
}

/// What became of a batch.
public struct BatchOutcome: Sendable {
  /// For each signal whether it was new.
  public var isNew: [Bool] = []
  /// New deploy events, traffic counts and results.
  public var newDeploys = 0
  /// Traffic counts that were new or replaced another.
  public var newTraffic = 0
  /// New results.
  public var newEvals = 0
  /// For each quarantined line whether it was new.
  public var isNewQuarantine: [Bool] = []

  /// Nothing yet.
  public init() {}
}

extension SQLiteStore {
  /// Stores a batch in one transaction. `entry` is asked for the ledger's entry over what was new;
  /// it is kept with the batch until the ledger has it. A quarantined line that the batch came from
  /// leaves quarantine in the same step. When this returns, all of it is durable.
  public func store(
    _ batch: StoreBatch, leavingQuarantine line: String? = nil,
    entry: (BatchOutcome) throws -> [UInt8]?
  ) throws(StorageError) -> BatchOutcome {
    let outcome = try write { database in
      var outcome = BatchOutcome()
      var cells = CellNumbers()
      var terms: Set<TermTag> = []
      for signal in batch.signals {
        outcome.isNew.append(try Self.insert(signal, database, &cells, &terms))
      }
      try Self.insert(deploys: batch.deploys, database, &outcome)
      for count in batch.traffic {
        outcome.newTraffic += try Self.insert(count, database, &cells) ? 1 : 0
      }
      try Self.insert(evals: batch.evals, database, &outcome)
      for line in batch.quarantined {
        outcome.isNewQuarantine.append(try Self.insert(line, database) != nil)
      }
      if let line {
        try database.execute(sql: "DELETE FROM quarantine WHERE id = ?", arguments: [line])
      }
      if let bytes = try entry(outcome) { try Self.insert(pending: bytes, database) }
      return outcome
    }
    if line != nil { try truncateLog() }
    return outcome
  }

  private static func insert(pending entry: [UInt8], _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO pending_entry (entry) VALUES (?)", arguments: [Data(entry)])
  }

  private static func insert(
    _ signal: SignalRecord, _ database: Database, _ cells: inout CellNumbers,
    _ terms: inout Set<TermTag>
  ) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO signal
          (id, kind, occurred_at, received_at, account, conversation, cell, flags, findings, terms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """)
    let flags = (signal.hasDescription ? 1 : 0) | (signal.hasTranscript ? 2 : 0)
    try statement.execute(arguments: [
      signal.id, Packing.kinds.firstIndex(of: signal.kind) ?? 0,
      signal.occurredAt.milliseconds, signal.receivedAt.milliseconds,
      Data(signal.account.bytes), signal.conversation.map { Data($0.bytes) },
      try cells.number(of: signal.dimensions, database), flags,
      Data(Packing.findings(signal.findings)),
      Data(Packing.terms(signal.terms)),
    ])
    guard database.changesCount == 1 else { return false }
    let sequence = database.lastInsertedRowID
    if let sealed = signal.sealed {
      let header = try EnvelopeHeader(parsing: sealed.header)
      try database.cachedStatement(
        sql: """
          INSERT INTO envelope (signal, epoch, header, wrap, commitment, body)
          VALUES (?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        sequence, Int64(header.epoch.index), Data(sealed.header), Data(sealed.wrap),
        Data(sealed.commitment), Data(sealed.body),
      ])
    }
    let term = try database.cachedStatement(
      sql: "INSERT INTO term (tag, sealed) VALUES (?, ?) ON CONFLICT (tag) DO NOTHING")
    // A batch has few distinct terms: each is asked for once a transaction.
    for use in signal.terms where terms.insert(use.tag).inserted {
      try term.execute(arguments: [Data(use.tag.bytes), Data(use.sealedTerm)])
    }
    return true
  }

  /// Numbers of cells, each asked for once a transaction: a batch has few distinct ones.
  private struct CellNumbers {
    private var known: [[String: String]: Int64] = [:]

    /// The number of a cell, made if need be.
    mutating func number(of dimensions: [String: String], _ database: Database) throws -> Int64 {
      if let number = known[dimensions] { return number }
      let number = try Self.stored(dimensions, database)
      known[dimensions] = number
      return number
    }

    private static func stored(_ dimensions: [String: String], _ database: Database) throws -> Int64
    {
      let packed = Data(Packing.cell(dimensions))
      let find = try database.cachedStatement(sql: "SELECT id FROM cell WHERE dimensions = ?")
      if let id = try Int64.fetchOne(find, arguments: [packed]) { return id }
      try database.cachedStatement(sql: "INSERT INTO cell (dimensions) VALUES (?)")
        .execute(arguments: [packed])
      return database.lastInsertedRowID
    }
  }

  /// A deploy event with a known id replaces it: rollouts are completed while they go on.
  private static func insert(
    deploys: [DeployEvent], _ database: Database, _ outcome: inout BatchOutcome
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO deploy (id, at, record) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET at = excluded.at, record = excluded.record
        WHERE record <> excluded.record
        """)
    var json = JSONWriter()
    for event in deploys {
      json.removeAll()
      RecordWriter.write(event, to: &json)
      try statement.execute(arguments: [event.id, event.at.milliseconds, Data(json.bytes)])
      outcome.newDeploys += database.changesCount
    }
  }

  private static func insert(
    _ count: TrafficCount, _ database: Database, _ cells: inout CellNumbers
  ) throws -> Bool {
    try database.cachedStatement(
      sql: """
        INSERT INTO traffic (hour, cell, requests) VALUES (?, ?, ?)
        ON CONFLICT (hour, cell) DO UPDATE SET requests = excluded.requests
        WHERE requests <> excluded.requests
        """
    ).execute(arguments: [
      count.hour.milliseconds, try cells.number(of: count.dimensions, database), count.requests,
    ])
    return database.changesCount == 1
  }

  private static func insert(
    evals: [EvalResult], _ database: Database, _ outcome: inout BatchOutcome
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO eval (id, at, record) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING
        """)
    var json = JSONWriter()
    for result in evals {
      json.removeAll()
      RecordWriter.write(result, to: &json)
      try statement.execute(arguments: [result.id, result.at.milliseconds, Data(json.bytes)])
      outcome.newEvals += database.changesCount
    }
  }

  /// The new entry's number; nil where it is there already.
  private static func insert(_ line: QuarantineRecord, _ database: Database) throws -> Int64? {
    try database.cachedStatement(
      sql: """
        INSERT INTO quarantine
          (id, fingerprint, reason, record_kind, line, byte_offset, received_at, is_kept, header,
           wrap, commitment)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING
        """
    ).execute(arguments: [
      line.id, Data(line.fingerprint), line.reason, line.recordKind, line.position.line,
      line.position.offset, line.receivedAt.milliseconds, line.sealed == nil ? 0 : 1,
      line.sealed.map { Data($0.header) }, line.sealed.map { Data($0.wrap) },
      line.sealed.map { Data($0.commitment) },
    ])
    guard database.changesCount == 1 else { return nil }
    let sequence = database.lastInsertedRowID
    if let body = line.sealed?.body, !body.isEmpty {
      try database.execute(
        sql: "INSERT INTO quarantine_chunk (quarantine, number, body) VALUES (?, 0, ?)",
        arguments: [sequence, Data(body)])
    }
    return sequence
  }

  /// Stores a line that comes in pieces, in one transaction: `pieces` calls its argument with each
  /// sealed piece and returns the record, `entry` then gives what the ledger is to hold of it. Returns
  /// whether it was new.
  public func storeLongLine(
    _ pieces: (_ emit: ([UInt8]) throws -> Void) throws -> QuarantineRecord,
    entry: (QuarantineRecord) throws -> [UInt8]
  ) throws(StorageError) -> Bool {
    try write { database in
      // The entry is known only at the end; its pieces wait under a number of their own.
      try database.execute(
        sql: """
          INSERT INTO quarantine
            (id, fingerprint, reason, record_kind, line, byte_offset, received_at, is_kept)
          VALUES ('pending', x'00', '', '', 0, 0, 0, 0)
          """)
      let sequence = database.lastInsertedRowID
      let statement = try database.makeStatement(
        sql: "INSERT INTO quarantine_chunk (quarantine, number, body) VALUES (?, ?, ?)")
      var number = 0
      let line = try pieces { piece in
        try statement.execute(arguments: [sequence, number, Data(piece)])
        number += 1
      }
      let known = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM quarantine WHERE fingerprint = ?)",
        arguments: [Data(line.fingerprint)])
      guard known == false else {
        try database.execute(
          sql: "DELETE FROM quarantine WHERE sequence = ?", arguments: [sequence])
        return false
      }
      try database.execute(
        sql: """
          UPDATE quarantine SET id = ?, fingerprint = ?, reason = ?, record_kind = ?, line = ?,
            byte_offset = ?, received_at = ?, is_kept = ?, header = ?, wrap = ?, commitment = ?
          WHERE sequence = ?
          """,
        arguments: [
          line.id, Data(line.fingerprint), line.reason, line.recordKind, line.position.line,
          line.position.offset, line.receivedAt.milliseconds, line.sealed == nil ? 0 : 1,
          line.sealed.map { Data($0.header) }, line.sealed.map { Data($0.wrap) },
          line.sealed.map { Data($0.commitment) }, sequence,
        ])
      try Self.insert(pending: entry(line), database)
      return true
    }
  }

  /// Ledger entries of batches that the ledger may not have yet, oldest first.
  public func pendingEntries() throws(StorageError) -> [(number: Int64, entry: [UInt8])] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT sequence, entry FROM pending_entry ORDER BY sequence")
        .map { row in (row[0], Array(row[1] as Data)) }
    }
  }

  /// Forgets pending entries up to a number: the ledger has them.
  public func settleEntries(through number: Int64) throws(StorageError) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM pending_entry WHERE sequence <= ?", arguments: [number])
    }
  }
}
