internal import Foundation
internal import GRDB
public import Signals

/// Some whole lines of what a night found about single signals.
public struct AttributionPiece: Sendable {
  /// Its place among those of its night, from 0.
  public var number: Int
  /// Whether none comes behind it.
  public var isLast: Bool
  /// Lines, each with its end.
  public var lines: [UInt8]
}

extension SQLiteStore {
  /// What stands in a run's row where its attributions are kept in pieces.
  static var mark: Data { Data([0x0A]) }

  /// A piece of a night's attributions; nil where they are not kept, or no more. Each piece is read by
  /// itself, so that whoever reads slowly holds up no erasure.
  public func attributions(
    of night: Timestamp, piece number: Int
  ) throws(StorageError) -> AttributionPiece? {
    try read { database in
      // A reader does not migrate: the store may be of a version that had no pieces.
      if try database.tableExists("attribution"),
        let row = try Row.fetchOne(
          database,
          sql: "SELECT is_last, lines FROM attribution WHERE as_of = ? AND number = ?",
          arguments: [night.milliseconds, number])
      {
        return AttributionPiece(number: number, isLast: row[0], lines: Array(row[1] as Data))
      }
      // A night kept before there were pieces has all its lines in its row.
      let whole = try Data.fetchOne(
        database, sql: "SELECT attributions FROM run WHERE as_of = ?",
        arguments: [night.milliseconds])
      guard number == 0, let whole, !whole.isEmpty, whole != Self.mark else { return nil }
      return AttributionPiece(number: 0, isLast: true, lines: Array(whole))
    }
  }

  /// Keeps a night's attributions in place of all others; whether there are any.
  static func replace(
    _ attributions: (_ keep: ([UInt8]) throws -> Void) throws -> Void, of night: Timestamp,
    in database: Database
  ) throws -> Bool {
    try forgetAttributions(in: database)
    let statement = try database.makeStatement(
      sql: "INSERT INTO attribution (as_of, number, is_last, lines) VALUES (?, ?, ?, ?)")
    // One is held back until the next shows that it is not the last.
    var (held, number): ([UInt8], Int) = ([], 0)
    func insert(isLast: Bool) throws {
      try statement.execute(arguments: [night.milliseconds, number, isLast, Data(held)])
      number += 1
    }
    try attributions { lines in
      guard !lines.isEmpty else { return }
      if !held.isEmpty { try insert(isLast: false) }
      held = lines
    }
    guard !held.isEmpty else { return false }
    try insert(isLast: true)
    return true
  }

  /// Forgets what is kept about single signals.
  static func forgetAttributions(in database: Database) throws {
    try database.execute(sql: "DELETE FROM attribution")
  }
}
