internal import GRDB

extension Migrations {
  /// Everything the first version keeps. Times are milliseconds since 1970, UTC.
  static func initial(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE cell (
          id INTEGER PRIMARY KEY,
          dimensions BLOB NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE signal (
          sequence INTEGER PRIMARY KEY AUTOINCREMENT,
          id TEXT NOT NULL UNIQUE,
          kind INTEGER NOT NULL,
          occurred_at INTEGER NOT NULL,
          received_at INTEGER NOT NULL,
          account BLOB NOT NULL,
          conversation BLOB,
          cell INTEGER NOT NULL REFERENCES cell (id),
          flags INTEGER NOT NULL,
          findings BLOB NOT NULL,
          terms BLOB NOT NULL
        ) STRICT;
        CREATE INDEX signal_by_time ON signal (occurred_at);
        CREATE INDEX signal_by_account ON signal (account);

        CREATE TABLE envelope (
          signal INTEGER PRIMARY KEY REFERENCES signal (sequence) ON DELETE CASCADE,
          epoch INTEGER NOT NULL,
          header BLOB NOT NULL,
          wrap BLOB NOT NULL,
          commitment BLOB NOT NULL,
          body BLOB NOT NULL
        ) STRICT;
        CREATE INDEX envelope_by_epoch ON envelope (epoch);

        CREATE TABLE term (
          tag BLOB PRIMARY KEY,
          sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE deploy (
          id TEXT PRIMARY KEY,
          at INTEGER NOT NULL,
          record BLOB NOT NULL
        ) STRICT;

        CREATE TABLE traffic (
          hour INTEGER NOT NULL,
          cell INTEGER NOT NULL REFERENCES cell (id),
          requests INTEGER NOT NULL,
          PRIMARY KEY (hour, cell)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE eval (
          id TEXT PRIMARY KEY,
          at INTEGER NOT NULL,
          record BLOB NOT NULL
        ) STRICT;

        CREATE TABLE quarantine (
          sequence INTEGER PRIMARY KEY AUTOINCREMENT,
          id TEXT NOT NULL UNIQUE,
          fingerprint BLOB NOT NULL UNIQUE,
          reason TEXT NOT NULL,
          record_kind TEXT NOT NULL,
          line INTEGER NOT NULL,
          byte_offset INTEGER NOT NULL,
          received_at INTEGER NOT NULL,
          is_kept INTEGER NOT NULL,
          header BLOB,
          wrap BLOB,
          commitment BLOB
        ) STRICT;
        CREATE TABLE quarantine_chunk (
          quarantine INTEGER NOT NULL REFERENCES quarantine (sequence) ON DELETE CASCADE,
          number INTEGER NOT NULL,
          body BLOB NOT NULL,
          PRIMARY KEY (quarantine, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE pending_entry (
          sequence INTEGER PRIMARY KEY AUTOINCREMENT,
          entry BLOB NOT NULL
        ) STRICT;

        CREATE TABLE run (
          as_of INTEGER PRIMARY KEY,
          timeline BLOB NOT NULL,
          attributions BLOB NOT NULL,
          affected BLOB NOT NULL
        ) STRICT;

        CREATE TABLE decision (
          sequence INTEGER PRIMARY KEY AUTOINCREMENT,
          incident TEXT NOT NULL,
          kind TEXT NOT NULL,
          value TEXT NOT NULL
        ) STRICT;
        """)
  }
}
