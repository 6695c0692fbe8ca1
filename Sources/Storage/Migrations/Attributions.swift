internal import GRDB

extension Migrations {
  /// What the latest night says of single signals, some lines a row: a value of SQLite holds a billion
  /// bytes at most, and a night of ten million signals would not have fitted the memory twice over.
  static func attributions(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE attribution (
          as_of INTEGER NOT NULL,
          number INTEGER NOT NULL,
          is_last INTEGER NOT NULL,
          lines BLOB NOT NULL,
          PRIMARY KEY (as_of, number)
        ) STRICT;
        """)
  }
}
