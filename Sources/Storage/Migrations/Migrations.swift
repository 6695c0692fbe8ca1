internal import GRDB

/// The schema's history: append-only, named, one file each.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("001-initial", migrate: initial)
    migrator.registerMigration("002-groupings", migrate: groupings)
    migrator.registerMigration("003-attributions", migrate: attributions)
    return migrator
  }
}
