internal import Foundation
internal import GRDB
public import Sealing
public import Signals

/// A sealed record as it is stored.
public struct StoredEnvelope: Sendable {
  /// The signal's or quarantine entry's identifier.
  public var id: String
  /// The envelope.
  public var sealed: SealedReport
}

/// How much a store holds.
public struct StoreCounts: Sendable, Hashable {
  /// Signals.
  public var signals = 0
  /// Deploy events.
  public var deploys = 0
  /// Traffic counts.
  public var traffic = 0
  /// Evaluation results.
  public var evals = 0
  /// Quarantined lines.
  public var quarantined = 0
  /// Nights.
  public var runs = 0
  /// Sealed texts.
  public var envelopes = 0
  /// Ledger entries that wait.
  public var pending = 0
}

extension SQLiteStore {
  /// The sealed text of a signal; nil where the signal is unknown or none is kept.
  public func envelope(signal id: String) throws(StorageError) -> SealedReport? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT header, wrap, commitment, body FROM envelope
          JOIN signal ON sequence = envelope.signal WHERE signal.id = ?
          """, arguments: [id]
      ).map(Self.sealed)
    }
  }

  /// Whether a signal is stored.
  public func holds(signal id: String) throws(StorageError) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM signal WHERE id = ?)", arguments: [id])
        ?? false
    }
  }

  /// Of each identifier whether a signal is stored under it. One look-up in the index each.
  public func holds(signals ids: [String]) throws(StorageError) -> [Bool] {
    try read { database in
      let statement = try database.cachedStatement(sql: "SELECT 1 FROM signal WHERE id = ?")
      return try ids.map { try Int.fetchOne(statement, arguments: [$0]) != nil }
    }
  }

  static func sealed(_ row: Row) -> SealedReport {
    SealedReport(
      header: Array(row[0] as Data), wrap: Array(row[1] as Data),
      commitment: Array(row[2] as Data), body: Array((row[3] as Data?) ?? Data()))
  }

  /// Quarantined lines without their content, oldest first.
  public func quarantine() throws(StorageError) -> [QuarantineRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, fingerprint, reason, record_kind, line, byte_offset, received_at, header, wrap,
            commitment FROM quarantine ORDER BY sequence
          """
      ).map { row in
        let header = row[7] as Data?
        return QuarantineRecord(
          id: row[0], fingerprint: Array(row[1] as Data), reason: row[2], recordKind: row[3],
          position: LinePosition(line: row[4], offset: row[5]),
          receivedAt: Timestamp(milliseconds: row[6]),
          sealed: header.map {
            SealedReport(
              header: Array($0), wrap: Array((row[8] as Data?) ?? Data()),
              commitment: Array((row[9] as Data?) ?? Data()), body: [])
          })
      }
    }
  }

  /// A quarantined line's sealed body.
  public func quarantineBody(_ id: String) throws(StorageError) -> [UInt8] {
    try read { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT body FROM quarantine_chunk JOIN quarantine ON sequence = quarantine
          WHERE id = ? ORDER BY number
          """, arguments: [id]
      ).flatMap { Array($0) }
    }
  }

  /// How many signals these pseudonyms or this identifier have; a quarantined line counts as one.
  public func count(accounts: [Pseudonym], signal: String?) throws(StorageError) -> Int {
    try read { database in
      if let signal {
        return try Int.fetchOne(
          database,
          sql: """
            SELECT (SELECT count(*) FROM signal WHERE id = ?)
              + (SELECT count(*) FROM quarantine WHERE id = ?)
            """, arguments: [signal, signal]) ?? 0
      }
      return try accounts.reduce(0) { sum, account in
        try sum
          + (Int.fetchOne(
            database, sql: "SELECT count(*) FROM signal WHERE account = ?",
            arguments: [Data(account.bytes)]) ?? 0)
      }
    }
  }

  /// Deletes all signals of these pseudonyms, or one by its identifier, or a quarantined line, with
  /// everything kept of them; then empties the log. Freed pages are overwritten.
  public func erase(accounts: [Pseudonym], signal: String?) throws(StorageError) -> Int {
    let erased = try write { database in
      var count = 0
      if let signal {
        for table in ["signal", "quarantine"] {
          try database.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [signal])
          count += database.changesCount
        }
      }
      for account in accounts {
        try database.execute(
          sql: "DELETE FROM signal WHERE account = ?", arguments: [Data(account.bytes)])
        count += database.changesCount
      }
      // Findings about single signals and accounts go with them; the next night makes new ones.
      if count > 0 {
        try database.execute(sql: "UPDATE run SET attributions = x'', affected = x''")
        try Self.forgetAttributions(in: database)
      }
      return count
    }
    try finishDeleting()
    return erased
  }

  /// Forgets the cells that nothing is of any more, and empties the log: what was deleted, and the words
  /// of senders that went with it, are then nowhere. To be done again where an earlier run was stopped.
  public func finishDeleting() throws(StorageError) {
    do {
      try queue.writeWithoutTransaction { database in
        // Nothing refers to what goes, which the statement itself makes sure of; having it checked would
        // read all signals once a cell.
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        try database.execute(
          sql: """
            DELETE FROM cell WHERE id NOT IN (SELECT cell FROM signal)
              AND id NOT IN (SELECT cell FROM traffic)
            """)
      }
    } catch {
      throw StorageError(wrapping: error)
    }
    try truncateLog()
  }

  /// How many sealed texts and signals retention would delete.
  public func expirable(
    textsBefore epoch: SealingEpoch, signalsBefore time: Timestamp
  ) throws(StorageError) -> (texts: Int, signals: Int) {
    try read { database in
      let texts = try Int.fetchOne(
        database,
        sql: """
          SELECT (SELECT count(*) FROM envelope WHERE epoch < ?)
            + (SELECT count(*) FROM quarantine WHERE received_at < ?)
          """, arguments: [Int64(epoch.index), epoch.start.milliseconds])
      let signals = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM signal WHERE received_at < ?",
        arguments: [time.milliseconds])
      return (texts ?? 0, signals ?? 0)
    }
  }

  /// Deletes sealed texts of epochs and signals whose time is over.
  public func expire(
    textsBefore epoch: SealingEpoch, signalsBefore time: Timestamp
  ) throws(StorageError) -> (texts: Int, signals: Int) {
    let done = try write { database in
      try database.execute(
        sql: "DELETE FROM envelope WHERE epoch < ?", arguments: [Int64(epoch.index)])
      var texts = database.changesCount
      // Sealed in the week they came in, as all quarantined lines are.
      try database.execute(
        sql: "DELETE FROM quarantine WHERE received_at < ?",
        arguments: [epoch.start.milliseconds])
      texts += database.changesCount
      try database.execute(
        sql: "DELETE FROM signal WHERE received_at < ?", arguments: [time.milliseconds])
      return (texts, database.changesCount)
    }
    try finishDeleting()
    return done
  }

  /// How much the store holds.
  public func counts() throws(StorageError) -> StoreCounts {
    try read { database in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return StoreCounts(
        signals: try count("signal"), deploys: try count("deploy"),
        traffic: try count("traffic"), evals: try count("eval"),
        quarantined: try count("quarantine"), runs: try count("run"),
        envelopes: try count("envelope"), pending: try count("pending_entry"))
    }
  }
}
