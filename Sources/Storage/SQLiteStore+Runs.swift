internal import Foundation
internal import GRDB
public import Signals

/// A night that was: its document and its attributions, as bytes the callers understand.
public struct StoredRun: Sendable {
  /// The night.
  public var asOf: Timestamp
  /// The timeline document.
  public var timeline: [UInt8]
  /// The attributions.
  public var attributions: [UInt8]

  /// A run from its parts.
  public init(asOf: Timestamp, timeline: [UInt8], attributions: [UInt8]) {
    self.asOf = asOf
    self.timeline = timeline
    self.attributions = attributions
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
  /// Keeps a run in one step; a run of the same moment is replaced.
  public func keep(_ run: StoredRun) throws(StorageError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO run (as_of, timeline, attributions) VALUES (?, ?, ?)",
        arguments: [run.asOf.milliseconds, Data(run.timeline), Data(run.attributions)])
    }
  }

  /// The latest run; nil where there was none.
  public func latestRun() throws(StorageError) -> StoredRun? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT as_of, timeline, attributions FROM run ORDER BY as_of DESC LIMIT 1"
      ).map { row in
        StoredRun(
          asOf: Timestamp(milliseconds: row[0]), timeline: Array(row[1] as Data),
          attributions: Array(row[2] as Data))
      }
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
