internal import Foundation
internal import GRDB

/// The store in one SQLite file.
///
/// A store opened for writing holds the lock of the one writer; one opened for reading can neither
/// change nor checkpoint anything. Calls are serialised on the connection.
public final class SQLiteStore: Sendable {
  /// Where it lies.
  public let directory: StoreDirectory
  let queue: DatabaseQueue
  private let lock: StoreLock?

  /// How to open a store.
  public enum Access: Sendable {
    /// With the lock of the one writer.
    case writing
    /// Beside a writer, without a trace.
    case reading
  }

  /// Opens the store of a directory; writing makes or migrates the database. `lock` is the lock of
  /// the one writer where the caller holds it already.
  public init(
    _ directory: StoreDirectory, for access: Access, lock: StoreLock? = nil
  ) throws(StorageError) {
    self.directory = directory
    switch access {
    case .reading: self.lock = nil
    case .writing:
      if let lock { self.lock = lock } else { self.lock = try StoreLock(directory) }
    }
    do {
      queue = try DatabaseQueue(
        path: directory.database, configuration: Self.configuration(access))
      if access == .writing {
        if try queue.read(Migrations.migrator.hasBeenSuperseded) {
          throw StorageError.laterVersion
        }
        try Migrations.migrator.migrate(queue)
      }
    } catch {
      throw StorageError(wrapping: error)
    }
  }

  private static func configuration(_ access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      if access == .writing {
        try database.execute(
          sql: """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA wal_autocheckpoint = 4000;
            PRAGMA temp_store = MEMORY;
            """)
      }
    }
    return configuration
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StorageError(wrapping: error)
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw StorageError(wrapping: error)
    }
  }

  /// Moves the log into the database and empties it: what was deleted is then nowhere any more.
  public func truncateLog() throws(StorageError) {
    do {
      try queue.writeWithoutTransaction { database in
        let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        // A reader in between keeps old pages in the log: that must not pass for erased.
        if row?[0] != 0 { throw StorageError.busy(process: nil) }
      }
    } catch {
      throw StorageError(wrapping: error)
    }
  }
}

extension StorageError {
  /// SQLite's failure in this room's terms.
  init(wrapping error: any Error) {
    if let error = error as? StorageError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .inputOutput(code: -1)
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(process: nil)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY:
      self = .inputOutput(code: error.extendedResultCode.rawValue)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt
    default: self = .database(code: error.extendedResultCode.rawValue)
    }
  }
}
