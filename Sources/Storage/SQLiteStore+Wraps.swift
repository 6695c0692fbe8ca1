internal import Foundation
internal import GRDB
public import Sealing

/// A sealed record's header, wrap and commitment, and where in the store they stand.
public struct StoredWrap: Sendable {
  /// What the record is.
  public enum Place: Sendable, Hashable {
    /// The text of the signal with this number.
    case signal(Int64)
    /// The quarantined line with this number.
    case quarantine(Int64)
  }

  /// Where it stands.
  public var place: Place
  /// The record without its body.
  public var sealed: SealedReport
}

extension SQLiteStore {
  /// The wraps of all that is sealed, texts first, then quarantined lines; no bodies.
  public func wraps() throws(StorageError) -> [StoredWrap] {
    try read { database in
      let texts = try Row.fetchAll(
        database,
        sql: "SELECT header, wrap, commitment, NULL, signal FROM envelope ORDER BY signal")
      let lines = try Row.fetchAll(
        database,
        sql: """
          SELECT header, wrap, commitment, NULL, sequence FROM quarantine
          WHERE header IS NOT NULL ORDER BY sequence
          """)
      return texts.map { StoredWrap(place: .signal($0[4]), sealed: Self.sealed($0)) }
        + lines.map { StoredWrap(place: .quarantine($0[4]), sealed: Self.sealed($0)) }
    }
  }

  /// Puts new wraps in place of old ones, in one transaction; then the old ones are overwritten
  /// everywhere.
  public func replaceWraps(
    _ wraps: [(place: StoredWrap.Place, wrap: [UInt8])]
  ) throws(StorageError) {
    try write { database in
      let text = try database.makeStatement(sql: "UPDATE envelope SET wrap = ? WHERE signal = ?")
      let line = try database.makeStatement(
        sql: "UPDATE quarantine SET wrap = ? WHERE sequence = ?")
      for (place, wrap) in wraps {
        switch place {
        case .signal(let number): try text.execute(arguments: [Data(wrap), number])
        case .quarantine(let number): try line.execute(arguments: [Data(wrap), number])
        }
      }
    }
    try truncateLog()
  }
}
