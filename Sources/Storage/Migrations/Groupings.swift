internal import GRDB

extension Migrations {
  /// The groups of symptom patterns of each night. People's names for them are decisions.
  static func groupings(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE grouping (
          as_of INTEGER PRIMARY KEY REFERENCES run (as_of) ON DELETE CASCADE,
          document BLOB NOT NULL
        ) STRICT;
        """)
  }
}
