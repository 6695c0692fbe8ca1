internal import Foundation
internal import GRDB
public import Signals

/// A night that was: its documents, as bytes the callers understand.
public struct StoredRun: Sendable {
  /// The night.
  public var asOf: Timestamp
  /// The timeline document.
  public var timeline: [UInt8]
  /// The affected pseudonyms, a line each; of the latest run only.
  public var affected: [UInt8]
  /// The document of symptom groups; empty where a night made none.
  public var groups: [UInt8]
  /// Whether what it found about single signals is kept: of the latest run only, until an erasure.
  public fileprivate(set) var hasAttributions = false

  /// A run from its parts.
  public init(asOf: Timestamp, timeline: [UInt8], affected: [UInt8], groups: [UInt8] = []) {
    self.asOf = asOf
    self.timeline = timeline
    self.affected = affected
    self.groups = groups
  }
}

/// What a person decided about an incident.
public struct StoredDecision: Sendable, Hashable {
  /// The incident.
  public var incident: String
  /// `name`, `dismiss` or `merge`.
  public var kind: String
  /// The name, or the other incident.
  public var value: String

  /// A decision from its parts.
  public init(incident: String, kind: String, value: String) {
    self.incident = incident
    self.kind = kind
    self.value = value
  }
}

extension SQLiteStore {
  /// Keeps a run in one step; a run of the same moment is replaced. What is large is kept of the
  /// latest run only.
  ///
  /// A latest run that saw no signal gives way to one of an earlier end: a night of now, on a store
  /// still empty, must not stand before those of the data that came in afterwards.
  ///
  /// - Parameter attributions: hands over the lines about single signals, some whole lines at a time:
  ///   those of a large night fit neither memory nor a single value of the database.
  public func keep(
    _ run: StoredRun, attributions: (_ keep: ([UInt8]) throws -> Void) throws -> Void
  ) throws(StorageError) {
    try write { database in
      // Only the latest run has kept its attributions, so only there does their absence say anything.
      try database.execute(
        sql: """
          DELETE FROM run WHERE length(attributions) = 0 AND as_of = (SELECT max(as_of) FROM run)
            AND as_of > ? AND NOT EXISTS (
              SELECT 1 FROM run AS other WHERE other.as_of > ? AND other.as_of < run.as_of)
          """,
        arguments: [run.asOf.milliseconds, run.asOf.milliseconds])
      let later = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM run WHERE as_of > ?)",
        arguments: [run.asOf.milliseconds])
      let hasAttributions =
        try later != true && Self.replace(attributions, of: run.asOf, in: database)
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO run (as_of, timeline, attributions, affected)
          VALUES (?, ?, ?, ?)
          """,
        arguments: [
          run.asOf.milliseconds, Data(run.timeline), hasAttributions ? Self.mark : Data(),
          Data(run.affected),
        ])
      if !run.groups.isEmpty {
        try database.execute(
          sql: "INSERT INTO grouping (as_of, document) VALUES (?, ?)",
          arguments: [run.asOf.milliseconds, Data(run.groups)])
      }
      try database.execute(
        sql: """
          UPDATE run SET attributions = x'', affected = x''
          WHERE as_of < (SELECT max(as_of) FROM run) AND length(attributions) > 0
          """)
    }
  }

  /// The latest run; nil where there was none.
  public func latestRun() throws(StorageError) -> StoredRun? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT as_of, timeline, length(attributions) > 0, affected FROM run
          ORDER BY as_of DESC LIMIT 1
          """
      ).map { row in
        var run = StoredRun(
          asOf: Timestamp(milliseconds: row[0]), timeline: Array(row[1] as Data),
          affected: Array(row[3] as Data))
        run.hasAttributions = row[2]
        return run
      }
    }
  }

  /// The latest run's document alone; nil where there was none.
  public func latestTimeline() throws(StorageError) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(database, sql: "SELECT timeline FROM run ORDER BY as_of DESC LIMIT 1")
        .map { Array($0) }
    }
  }

  /// The symptom groups of the latest run, or of the latest before a moment; nil where there are none.
  public func latestGroups(before end: Timestamp? = nil) throws(StorageError) -> [UInt8]? {
    try read { database in
      // A reader does not migrate: the store may be of a version before there were groups.
      guard try database.tableExists("grouping") else { return nil }
      return try Data.fetchOne(
        database,
        sql: "SELECT document FROM grouping WHERE as_of < ? ORDER BY as_of DESC LIMIT 1",
        arguments: [end?.milliseconds ?? .max]
      ).map { Array($0) }
    }
  }

  /// The documents of all runs before a moment, oldest first.
  public func timelines(before end: Timestamp) throws(StorageError) -> [[UInt8]] {
    try read { database in
      try Data.fetchAll(
        database, sql: "SELECT timeline FROM run WHERE as_of < ? ORDER BY as_of",
        arguments: [end.milliseconds]
      ).map { Array($0) }
    }
  }

  /// Keeps a person's decision.
  public func keep(_ decision: StoredDecision) throws(StorageError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO decision (incident, kind, value) VALUES (?, ?, ?)",
        arguments: [decision.incident, decision.kind, decision.value])
    }
  }

  /// People's decisions, oldest first.
  public func decisions() throws(StorageError) -> [StoredDecision] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT incident, kind, value FROM decision ORDER BY sequence"
      ).map { StoredDecision(incident: $0[0], kind: $0[1], value: $0[2]) }
    }
  }
}
