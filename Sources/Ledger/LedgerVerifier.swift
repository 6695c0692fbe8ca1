/// Checks a whole ledger from its public key alone: every entry, every tile, the signed root.
public enum LedgerVerifier {
  /// What was found in a ledger that holds.
  public struct Report: Sendable {
    /// The signed head.
    public let checkpoint: Checkpoint
    /// How many entries of each kind, by code.
    public let counts: [String: Int]
    /// Files that no checkpoint vouches for, as an interrupted append leaves them.
    public let leftovers: [String]
  }

  /// Reads everything and throws at the first thing that does not hold. `known` are checkpoints
  /// seen before: the ledger must continue each of them, its own remembered one included. Linear in
  /// the ledger, with one bundle in memory at a time.
  public static func verify(
    _ reader: LedgerReader, known: [Checkpoint] = []
  ) throws(LedgerError) -> Report {
    guard let checkpoint = try reader.checkpoint() else { throw .noCheckpoint }
    for older in known where older.size > checkpoint.size {
      throw .rolledBack(size: checkpoint.size, remembered: older.size)
    }
    var walk = Walk(reader: reader, checkpoint: checkpoint, known: known)
    try walk.run()
    let others = try reader.files.list().filter { !walk.vouched.contains($0) }
    return Report(checkpoint: checkpoint, counts: walk.counts, leftovers: others)
  }
}

/// The tree built anew from the entries, and compared file by file.
private struct Walk {
  let reader: LedgerReader
  let checkpoint: Checkpoint
  var pending: ArraySlice<Checkpoint>
  var builder = TreeBuilder()
  var counts: [String: Int] = [:]
  var vouched: Set<String> = [TilePath.checkpoint, "lock"]

  init(reader: LedgerReader, checkpoint: Checkpoint, known: [Checkpoint]) {
    self.reader = reader
    self.checkpoint = checkpoint
    self.pending = known.sorted { $0.size < $1.size }[...]
  }

  mutating func run() throws(LedgerError) {
    try comparePending()
    while builder.size < checkpoint.size { try takeBundle() }
    for (level, hashes) in builder.edge.enumerated() where !hashes.isEmpty {
      let index = (builder.size >> (8 * UInt64(level))) / 256
      try compare(TilePath.tile(level: level, index: index), hashes)
    }
    guard builder.root == checkpoint.root else {
      throw .doesNotMatchRoot(size: checkpoint.size)
    }
  }

  private mutating func takeBundle() throws(LedgerError) {
    let index = builder.size / 256
    let entries = try reader.bundle(index, size: checkpoint.size)
    var full: [(Int, UInt64, [TreeHash])] = []
    var prefixes: [Int: Int] = [:]
    var content: [UInt8] = []
    for (offset, leaf) in entries.enumerated() {
      counts[try LedgerEntry(parsing: leaf).kind.rawValue, default: 0] += 1
      EntryBundle.append(leaf, to: &content)
      prefixes[offset + 1] = content.count
      builder.append(.leaf(leaf)) { full.append(($0, $1, $2)) }
      try comparePending()
    }
    for (level, tile, hashes) in full {
      try compare(TilePath.tile(level: level, index: tile), hashes)
    }
    try compare(
      TilePath.entries(index: index), content, width: entries.count, prefixes: prefixes)
  }

  private mutating func comparePending() throws(LedgerError) {
    while let older = pending.first, older.size == builder.size {
      guard older.root == builder.root else { throw .forked(remembered: older.size) }
      pending.removeFirst()
    }
  }

  private mutating func compare(_ path: String, _ hashes: [TreeHash]) throws(LedgerError) {
    let prefixes = Dictionary(uniqueKeysWithValues: (1...hashes.count).map { ($0, 32 * $0) })
    try compare(path, hashes.flatMap(\.bytes), width: hashes.count, prefixes: prefixes)
  }

  /// Compares the file the checkpoint requires, and those that earlier checkpoints required and
  /// that are still there.
  private mutating func compare(
    _ path: String, _ content: [UInt8], width: Int, prefixes: [Int: Int]
  ) throws(LedgerError) {
    let required = width < 256 ? TilePath.partials(path) + "/\(width)" : path
    var found = false
    for name in reader.files.names(in: TilePath.partials(path)) {
      guard let partial = Int(name), String(partial) == name, let count = prefixes[partial] else {
        continue
      }
      try compare(TilePath.partials(path) + "/" + name, with: Array(content[..<count]))
      found = found || partial == width
    }
    if width == 256 {
      try compare(path, with: content)
    } else if !found {
      throw .missing(path: required)
    }
  }

  private mutating func compare(_ path: String, with content: [UInt8]) throws(LedgerError) {
    guard let found = try reader.files.read(path) else { throw .missing(path: path) }
    guard found == content else { throw .doesNotMatchRoot(size: checkpoint.size) }
    vouched.insert(path)
  }
}
