/// Why the store could not do something. Facts only, never a stored value.
public enum StorageError: Error, Sendable, Hashable {
  /// There is no store at this path.
  case noStore(path: String)
  /// There is one already.
  case storeExists(path: String)
  /// A directory or file cannot be made.
  case cannotCreate(path: String, code: Int32)
  /// Another process writes; its number, where known.
  case busy(process: Int?)
  /// The disk is full. What was acknowledged is safe.
  case full
  /// Reading or writing failed; SQLite's code.
  case inputOutput(code: Int32)
  /// The database is damaged.
  case corrupt
  /// The database is of a later version of the program.
  case laterVersion
  /// The policy cannot be read; the key concerned.
  case badPolicy(key: String)
  /// Something else the database refused; SQLite's code.
  case database(code: Int32)
}
