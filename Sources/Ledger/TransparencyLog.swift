/// An append-only log anybody can check: RFC 6962's tree, C2SP's signed checkpoints and tiles.
///
/// Appending first makes entries and tiles durable, then publishes the checkpoint in one step, then
/// remembers it outside the directory. A kill at any moment leaves the last published checkpoint
/// provable; what was written beyond it is removed by the next append. Nothing is ever signed that
/// does not continue the last checkpoint published or remembered.
public struct TransparencyLog: Sendable {
  /// Reads and proves.
  public let reader: LedgerReader
  private let signer: LedgerSigner

  /// What an append did.
  public struct Appended: Sendable {
    /// The first new entry's index; the others follow.
    public let firstIndex: UInt64
    /// The new checkpoint.
    public let checkpoint: Checkpoint
  }

  /// A log in a directory, made where there is none. `memoryPath` is a file outside it in which the
  /// last checkpoint is remembered.
  public init(
    directory: String, signer: LedgerSigner, memoryPath: String?
  ) throws(LedgerError) {
    try LedgerFiles.makeDirectory(directory)
    self.signer = signer
    self.reader = LedgerReader(directory: directory, key: signer.key, memoryPath: memoryPath)
  }

  /// Remembers the head of a ledger whose first append was interrupted before it was remembered. Only
  /// for a store that is still being made: of any other, a lost memory must not be made up for.
  public func rememberFirst() throws(LedgerError) {
    let lock = try LedgerLock(directory: reader.directory)
    defer { _ = lock }
    guard let memoryPath = reader.memoryPath, try reader.remembered() == nil,
      let head = try reader.checkpoint()
    else { return }
    try LedgerFiles.replace(memoryPath, head.bytes)
  }

  /// Appends entries and publishes a checkpoint over them, durably. One appender at a time, also
  /// between processes. Without entries it only publishes a first checkpoint where there is none.
  public func append(_ entries: [LedgerEntry]) throws(LedgerError) -> Appended {
    let lock = try LedgerLock(directory: reader.directory)
    defer { _ = lock }
    let last = try reader.checkpoint()
    // Without what was remembered a rolled-back ledger could not be told from a sound one.
    if last != nil, reader.memoryPath != nil, try reader.remembered() == nil { throw .memoryLost }
    let start = last?.size ?? 0
    if let last, entries.isEmpty { return Appended(firstIndex: start, checkpoint: last) }
    var (builder, bundle) = try edge(of: last)
    try removeLeftovers(beyond: start)
    let files = reader.files
    var filled: [String] = []
    for entry in entries {
      EntryBundle.append(entry.bytes, to: &bundle)
      if builder.size % 256 == 255 {
        let path = TilePath.entries(index: builder.size / 256)
        try files.write(path, bundle)
        filled.append(path)
        bundle = []
      }
      try builder.append(entry.hash) { level, index, hashes throws(LedgerError) in
        let path = TilePath.tile(level: level, index: index)
        try files.write(path, hashes.flatMap(\.bytes))
        filled.append(path)
      }
    }
    try writePartials(builder, bundle: bundle)
    let checkpoint = try publish(builder)
    for path in filled { try files.remove(TilePath.partials(path)) }
    return Appended(firstIndex: start, checkpoint: checkpoint)
  }

  private func publish(_ builder: TreeBuilder) throws(LedgerError) -> Checkpoint {
    let checkpoint = try signer.checkpoint(size: builder.size, root: builder.root)
    try reader.files.write(TilePath.checkpoint, checkpoint.bytes)
    if let memoryPath = reader.memoryPath {
      try LedgerFiles.replace(memoryPath, checkpoint.bytes)
    }
    return checkpoint
  }

  /// The tree's right edge and last bundle, checked against the signed root.
  private func edge(of last: Checkpoint?) throws(LedgerError) -> (TreeBuilder, [UInt8]) {
    guard let last else { return (TreeBuilder(), []) }
    var tree = TileTree(files: reader.files, size: last.size)
    let builder = try tree.builder()
    guard builder.root == last.root else { throw .doesNotMatchRoot(size: last.size) }
    guard last.size % 256 > 0 else { return (builder, []) }
    let entries = try reader.bundle(last.size / 256, size: last.size)
    guard entries.map(TreeHash.leaf) == builder.edge[0] else {
      throw .doesNotMatchRoot(size: last.size)
    }
    var bundle: [UInt8] = []
    for entry in entries { EntryBundle.append(entry, to: &bundle) }
    return (builder, bundle)
  }

  private func writePartials(_ builder: TreeBuilder, bundle: [UInt8]) throws(LedgerError) {
    if !bundle.isEmpty {
      let width = Int(builder.size % 256)
      try reader.files.write(
        TilePath.entries(index: builder.size / 256, width: width), bundle)
    }
    for (level, hashes) in builder.edge.enumerated() where !hashes.isEmpty {
      let index = (builder.size >> (8 * UInt64(level))) / 256
      let path = TilePath.tile(level: level, index: index, width: hashes.count)
      try reader.files.write(path, hashes.flatMap(\.bytes))
    }
  }

  /// Removes full tiles at the right edge which an interrupted append left beyond the checkpoint.
  /// Left partial ones are harmless: they are overwritten before a checkpoint needs them.
  private func removeLeftovers(beyond size: UInt64) throws(LedgerError) {
    for level in 0...max(1, TreeBuilder.levels(size: size)) where level < 8 {
      let index = (size >> (8 * UInt64(level))) / 256
      try reader.files.remove(TilePath.tile(level: level, index: index))
    }
    try reader.files.remove(TilePath.entries(index: size / 256))
  }
}
