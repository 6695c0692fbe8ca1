/// Why the ledger could not be read, proven or extended. Facts only.
public enum LedgerError: Error, Sendable, Hashable {
  /// A note, checkpoint, key, bundle, tile or entry is not in its format.
  case malformed(String)
  /// The checkpoint bears no valid signature of the ledger's key.
  case notSigned
  /// The checkpoint is another log's.
  case otherLog
  /// The files do not hash to the signed root.
  case doesNotMatchRoot(size: UInt64)
  /// The ledger is shorter than a checkpoint seen before.
  case rolledBack(size: UInt64, remembered: UInt64)
  /// The ledger is not a continuation of a checkpoint seen before.
  case forked(remembered: UInt64)
  /// There are checkpoints, but the one remembered outside the ledger is gone.
  case memoryLost
  /// A file that the checkpoint requires is missing.
  case missing(path: String)
  /// There is no checkpoint.
  case noCheckpoint
  /// An index or size outside the tree.
  case outOfRange
  /// An entry is longer than a bundle can hold, or has fields the format does not allow.
  case invalidEntry
  /// The signer failed.
  case signingFailed
  /// A system call failed.
  case system(call: String, path: String, code: Int32)
}
