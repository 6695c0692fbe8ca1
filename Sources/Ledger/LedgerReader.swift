/// Reads a ledger with nothing but its public key: the directory may be a copy on another machine.
///
/// It trusts no file that does not lead to a signed root. With the path of a remembered checkpoint
/// it also refuses ledgers that were rolled back or forked since.
public struct LedgerReader: Sendable {
  /// What checks the checkpoints.
  public let key: LedgerKey
  let directory: String
  let memoryPath: String?

  /// A reader of a directory. `memoryPath` is a file outside it with the last checkpoint seen.
  public init(directory: String, key: LedgerKey, memoryPath: String? = nil) {
    self.directory = directory
    self.key = key
    self.memoryPath = memoryPath
  }

  var files: LedgerFiles { LedgerFiles(root: directory) }

  /// The published checkpoint, its signature checked, not older than and consistent with the
  /// remembered one. Nil where the ledger is still empty; `rolledBack` where it should not be.
  public func checkpoint() throws(LedgerError) -> Checkpoint? {
    let remembered = try remembered()
    guard let bytes = try files.read(TilePath.checkpoint) else {
      if let remembered, remembered.size > 0 {
        throw .rolledBack(size: 0, remembered: remembered.size)
      }
      return nil
    }
    let checkpoint = try Checkpoint(parsing: bytes, key: key)
    if let remembered { try check(checkpoint, continues: remembered) }
    return checkpoint
  }

  /// The checkpoint remembered outside the ledger.
  public func remembered() throws(LedgerError) -> Checkpoint? {
    guard let memoryPath, let bytes = try LedgerFiles.read(memoryPath) else { return nil }
    return try Checkpoint(parsing: bytes, key: key)
  }

  /// Checks that the tree behind one signed checkpoint continues that behind another, with the
  /// proof computed from the files and checked against both roots.
  public func check(
    _ checkpoint: Checkpoint, continues older: Checkpoint
  ) throws(LedgerError) {
    guard older.size <= checkpoint.size else {
      throw .rolledBack(size: checkpoint.size, remembered: older.size)
    }
    let proof = try consistencyProof(from: older.size, to: checkpoint)
    guard proof.holds(oldRoot: older.root, newRoot: checkpoint.root) else {
      throw .forked(remembered: older.size)
    }
  }

  /// The proof that an entry is in a checkpoint's tree. Logarithmic.
  public func inclusionProof(
    of index: UInt64, in checkpoint: Checkpoint
  ) throws(LedgerError) -> InclusionProof {
    var tree = TileTree(files: files, size: checkpoint.size)
    return try tree.inclusionProof(of: index)
  }

  /// The proof that a checkpoint's tree continues that of an older size. Logarithmic.
  public func consistencyProof(
    from oldSize: UInt64, to checkpoint: Checkpoint
  ) throws(LedgerError) -> ConsistencyProof {
    var tree = TileTree(files: files, size: checkpoint.size)
    return try tree.consistencyProof(from: oldSize)
  }

  /// Whether the published ledger provably holds an entry at an index: the checkpoint is read anew,
  /// its signature and continuity are checked, and the proof is computed and checked.
  public func proves(_ entry: LedgerEntry, at index: UInt64) throws(LedgerError) -> Bool {
    guard let checkpoint = try checkpoint(), index < checkpoint.size else { return false }
    return try inclusionProof(of: index, in: checkpoint)
      .holds(leaf: entry.hash, root: checkpoint.root)
  }

  /// The entries from one index up to another, oldest first, unverified: see `LedgerVerifier`.
  public func entries(
    from start: UInt64, to end: UInt64, in checkpoint: Checkpoint
  ) throws(LedgerError) -> [LedgerEntry] {
    guard start <= end, end <= checkpoint.size else { throw .outOfRange }
    var entries: [LedgerEntry] = []
    var index = start
    while index < end {
      let bundle = try bundle(index / 256, size: checkpoint.size)
      for leaf in bundle[Int(index % 256)...] where index < end {
        entries.append(try LedgerEntry(parsing: leaf))
        index += 1
      }
    }
    return entries
  }

  /// The entries of a bundle as far as a tree of this size goes.
  func bundle(_ index: UInt64, size: UInt64) throws(LedgerError) -> [[UInt8]] {
    let width = Int(min(256, size - index * 256))
    let full = TilePath.entries(index: index)
    let partial = width < 256 ? TilePath.entries(index: index, width: width) : full
    var content = try files.read(partial)
    if content == nil { content = try files.read(full) }
    guard let content else { throw .missing(path: partial) }
    let entries = try EntryBundle.entries(content, path: partial)
    guard entries.count >= width else { throw .malformed(partial) }
    return Array(entries[..<width])
  }
}
