public import Ledger
internal import Sealing
internal import Storage

/// Which ledger to look at.
public enum LedgerPlace: Sendable {
  /// The store's own.
  case store(Surroundings)
  /// A copy, with nothing but its public key.
  case copy(directory: String, key: String)
}

/// Verifying and listing the ledger.
public enum Audit {
  /// What `verify` found in a ledger that holds.
  public struct Verification: Sendable {
    /// The signed head, how many entries of each kind, and files nothing vouches for.
    public let report: LedgerVerifier.Report
    /// How many checkpoints seen before it continues.
    public let continued: Int
  }

  /// Checks everything; throws at the first thing that does not hold. `since` are files with
  /// checkpoints seen before.
  public static func verify(_ place: LedgerPlace, since: [String]) throws -> Verification {
    let reader = try reader(place)
    var known = try since.map { path in
      try Checkpoint(parsing: try SmallFile.read(path, limit: 1 << 20), key: reader.key)
    }
    if let remembered = try reader.remembered() { known.append(remembered) }
    let report = try LedgerVerifier.verify(reader, known: known)
    return Verification(report: report, continued: known.count)
  }

  /// All entries, oldest first, of a ledger that holds: none of one in which any was changed.
  public static func list(_ place: LedgerPlace) throws -> [LedgerEntry] {
    let reader = try reader(place)
    let checkpoint = try LedgerVerifier.verify(reader).checkpoint
    return try reader.entries(from: 0, to: checkpoint.size, in: checkpoint)
  }

  /// The signed head.
  public static func checkpoint(_ place: LedgerPlace) throws -> Checkpoint {
    guard let checkpoint = try reader(place).checkpoint() else { throw LedgerError.noCheckpoint }
    return checkpoint
  }

  private static func reader(_ place: LedgerPlace) throws -> LedgerReader {
    switch place {
    case .copy(let directory, let key):
      guard let key = LedgerKey(verifierKey: key) else { throw LedgerError.malformed("key") }
      return LedgerReader(directory: directory, key: key)
    case .store(let surroundings):
      return try Workspace(surroundings).ledgerReader
    }
  }
}
