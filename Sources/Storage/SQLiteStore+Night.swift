internal import Foundation
internal import GRDB
public import Incidents
public import Sealing
public import Signals
internal import Symptoms

/// What a night reads: columns for the statistics, and which signal each row is.
public struct NightData: Sendable {
  /// The columns.
  public var table: ObservationTable
  /// Signals' identifiers by row.
  public var signals: SignalNames
  /// Accounts' pseudonyms by dense number.
  public var accounts: [Pseudonym]
}

extension SQLiteStore {
  /// The span the signals lie in; nil where there are none.
  public func signalSpan() throws(StorageError) -> TimeRange? {
    try read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT min(occurred_at), max(occurred_at) FROM signal"),
        let first = row[0] as Int64?, let last = row[1] as Int64?
      else { return nil }
      return TimeRange(
        from: Timestamp(milliseconds: first), to: Timestamp(milliseconds: last))
    }
  }

  /// All that a night may know of a window, ordered by time and identifier. Linear.
  ///
  /// A term becomes a feature when at least `opener.threshold` accounts used it in the window.
  public func nightData(window: TimeRange, opener: TermOpener) throws(StorageError) -> NightData {
    try read { database in
      var builder = NightBuilder(window: window)
      let cells = try Self.cells(database)
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, occurred_at, account, conversation, cell, flags, findings, terms FROM signal
          WHERE occurred_at >= ? AND occurred_at < ? AND kind <> 2 ORDER BY occurred_at, id
          """, arguments: [window.from.milliseconds, window.to.milliseconds])
      while let row = try rows.next() {
        let findings = (row[6] as Data).withUnsafeBytes { Packing.findings($0) }
        guard let account = Pseudonym(bytes: row[2] as Data) else { continue }
        builder.add(
          id: row[0], time: Timestamp(milliseconds: row[1]), account: account,
          conversation: (row[3] as Data?).flatMap { Pseudonym(bytes: $0) }, cell: row[4],
          flags: row[5], findings: findings, terms: Array(row[7] as Data))
      }
      let opened = try builder.openTerms(opener) { tag in
        try Data.fetchOne(
          database, sql: "SELECT sealed FROM term WHERE tag = ?", arguments: [Data(tag.bytes)]
        ).map { Array($0) }
      }
      var data = builder.finish(cells: cells, terms: opened)
      data.table.traffic = try Self.traffic(window, cells: cells, database)
      data.table.deploys = try Self.deploys(before: window.to, database)
      data.table.evals = try Self.evals(window, database)
      return data
    }
  }

  /// Identifiers and times of the thumbs-up in a window, which no night looks at.
  public func praise(window: TimeRange) throws(StorageError) -> [(id: String, at: Timestamp)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, occurred_at FROM signal
          WHERE occurred_at >= ? AND occurred_at < ? AND kind = 2 ORDER BY occurred_at, id
          """, arguments: [window.from.milliseconds, window.to.milliseconds]
      ).map { (id: $0[0], at: Timestamp(milliseconds: $0[1])) }
    }
  }

  static func cells(_ database: Database) throws -> [Int64: [String: String]] {
    var cells: [Int64: [String: String]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, dimensions FROM cell") {
      cells[row[0]] = Packing.dimensions(row[1] as Data)
    }
    return cells
  }

  private static func traffic(
    _ window: TimeRange, cells: [Int64: [String: String]], _ database: Database
  ) throws -> TrafficTable {
    var hours: [Timestamp] = []
    var numbers: [Int64] = []
    var requests: [Double] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT t.hour, t.cell, t.requests FROM traffic t JOIN cell c ON c.id = t.cell
        WHERE t.hour >= ? AND t.hour < ? ORDER BY t.hour, c.dimensions
        """, arguments: [window.from.milliseconds, window.to.milliseconds])
    while let row = try rows.next() {
      hours.append(Timestamp(milliseconds: row[0]))
      numbers.append(row[1])
      requests.append(Double(row[2] as Int64))
    }
    return TrafficTable(
      hours: hours, dimensions: DimensionColumns.make(cells: numbers, of: cells),
      requests: requests)
  }

  private static func deploys(before end: Timestamp, _ database: Database) throws -> [DeployEvent] {
    let decoder = RecordDecoder(kind: .deploys)
    return try Data.fetchAll(
      database, sql: "SELECT record FROM deploy WHERE at < ? ORDER BY at, id",
      arguments: [end.milliseconds]
    ).compactMap { record in
      guard case .deploy(let event) = try decoder.decode(bytes: Array(record)) else { return nil }
      return event
    }
  }

  private static func evals(_ window: TimeRange, _ database: Database) throws -> [EvalResult] {
    let decoder = RecordDecoder(kind: .evals)
    return try Data.fetchAll(
      database, sql: "SELECT record FROM eval WHERE at >= ? AND at < ? ORDER BY at, id",
      arguments: [window.from.milliseconds, window.to.milliseconds]
    ).compactMap { record in
      guard case .eval(let result) = try decoder.decode(bytes: Array(record)) else { return nil }
      return result
    }
  }
}
