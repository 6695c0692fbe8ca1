/// Hashes of a published tree, read from its tiles as they are needed.
struct TileTree {
  private let files: LedgerFiles
  let size: UInt64
  private var tiles: [String: [TreeHash]] = [:]

  init(files: LedgerFiles, size: UInt64) {
    self.files = files
    self.size = size
  }

  /// A tile's hashes as far as the tree's size goes: from the partial file of exactly that width,
  /// or from the full one's beginning.
  mutating func tile(level: Int, index: UInt64) throws(LedgerError) -> [TreeHash] {
    let full = TilePath.tile(level: level, index: index)
    if let known = tiles[full] { return known }
    let width = Int(min(256, (size >> (8 * UInt64(level))) - index * 256))
    let partial = width < 256 ? TilePath.tile(level: level, index: index, width: width) : full
    let bytes: [UInt8]
    if let content = try files.read(partial) {
      bytes = content
    } else if let content = try files.read(full) {
      bytes = content
    } else {
      throw .missing(path: partial)
    }
    guard bytes.count >= 32 * width, bytes.count.isMultiple(of: 32) else {
      throw .malformed(partial)
    }
    let hashes = (0..<width).compactMap { TreeHash(bytes: bytes[32 * $0..<32 * $0 + 32]) }
    tiles[full] = hashes
    return hashes
  }

  /// The tree's right edge, from which it can grow.
  mutating func builder() throws(LedgerError) -> TreeBuilder {
    var edge: [[TreeHash]] = []
    for level in 0..<TreeBuilder.levels(size: size) {
      let width = TreeBuilder.partialWidth(size: size, level: level)
      let index = (size >> (8 * UInt64(level))) / 256
      edge.append(width == 0 ? [] : try tile(level: level, index: index))
    }
    return TreeBuilder(size: size, edge: edge)
  }

  /// RFC 6962's MTH over the leaves from `start` to `end`, whose start is a multiple of the largest
  /// power of two in the range.
  mutating func hash(from start: UInt64, to end: UInt64) throws(LedgerError) -> TreeHash {
    let count = end - start
    if count & (count - 1) == 0 { return try perfect(start: start, count: count) }
    let split = Self.split(count)
    return .node(
      try hash(from: start, to: start + split), try hash(from: start + split, to: end))
  }

  private mutating func perfect(start: UInt64, count: UInt64) throws(LedgerError) -> TreeHash {
    let height = count.trailingZeroBitCount
    let level = height / 8
    let width = 1 << (height % 8)
    let position = start >> (8 * UInt64(level))
    let hashes = try tile(level: level, index: position / 256)
    let offset = Int(position % 256)
    guard offset + width <= hashes.count else { throw .outOfRange }
    return .root(hashes: Array(hashes[offset..<offset + width]))
  }

  /// The largest power of two below a number above one.
  private static func split(_ count: UInt64) -> UInt64 {
    1 << UInt64(63 - (count - 1).leadingZeroBitCount)
  }

  /// RFC 6962, section 2.1.1.
  mutating func inclusionProof(of index: UInt64) throws(LedgerError) -> InclusionProof {
    guard index < size else { throw .outOfRange }
    var path: [TreeHash] = []
    var (start, end) = (UInt64(0), size)
    while end - start > 1 {
      let middle = start + Self.split(end - start)
      if index < middle {
        path.append(try hash(from: middle, to: end))
        end = middle
      } else {
        path.append(try hash(from: start, to: middle))
        start = middle
      }
    }
    return InclusionProof(index: index, size: size, path: path.reversed())
  }

  /// RFC 6962, section 2.1.2.
  mutating func consistencyProof(from oldSize: UInt64) throws(LedgerError) -> ConsistencyProof {
    guard oldSize <= size else { throw .outOfRange }
    guard oldSize > 0, oldSize < size else {
      return ConsistencyProof(oldSize: oldSize, newSize: size, path: [])
    }
    var path: [TreeHash] = []
    var (start, end) = (UInt64(0), size)
    while end != oldSize {
      let middle = start + Self.split(end - start)
      if oldSize <= middle {
        path.append(try hash(from: middle, to: end))
        end = middle
      } else {
        path.append(try hash(from: start, to: middle))
        start = middle
      }
    }
    if start > 0 { path.append(try hash(from: start, to: end)) }
    return ConsistencyProof(oldSize: oldSize, newSize: size, path: path.reversed())
  }
}
