/// The right edge of a tree that grows: one partial tile a level.
///
/// Adding a leaf is constant time but for the tiles that become full, which `onFullTile` gets.
struct TreeBuilder {
  /// Hashes in a full tile.
  static let width = 256

  /// The partial tiles' hashes by level; the last may be empty only where all are.
  private(set) var edge: [[TreeHash]]
  /// How many leaves.
  private(set) var size: UInt64

  /// The empty tree.
  init() {
    edge = []
    size = 0
  }

  /// A tree of a size whose partial tiles are known, lowest level first.
  init(size: UInt64, edge: [[TreeHash]]) {
    self.size = size
    self.edge = edge
  }

  /// How many hashes the partial tile of a level has in a tree of a size.
  static func partialWidth(size: UInt64, level: Int) -> Int {
    level < 8 ? Int((size >> (8 * UInt64(level))) & 255) : 0
  }

  /// How many levels of tiles a tree of a size has.
  static func levels(size: UInt64) -> Int {
    var levels = 0
    while size >> (8 * UInt64(levels)) > 0, levels < 8 { levels += 1 }
    return levels
  }

  /// Adds a leaf; tiles that it fills go to `onFullTile` as level, index and hashes.
  mutating func append<Failure: Error>(
    _ leaf: TreeHash, onFullTile: (Int, UInt64, [TreeHash]) throws(Failure) -> Void
  ) throws(Failure) {
    size += 1
    var hash = leaf
    var level = 0
    while true {
      if level == edge.count { edge.append([]) }
      edge[level].append(hash)
      guard edge[level].count == Self.width else { return }
      try onFullTile(level, (size >> (8 * UInt64(level + 1))) - 1, edge[level])
      hash = .root(hashes: edge[level])
      edge[level] = []
      level += 1
    }
  }

  /// The root: the perfect subtrees, folded from the right.
  var root: TreeHash {
    var result: TreeHash?
    for hashes in edge {
      var rest = hashes[...]
      while !rest.isEmpty {
        // The last perfect subtree of this level is as wide as the lowest bit of the count.
        let width = rest.count & -rest.count
        let subtree = TreeHash.root(hashes: Array(rest.suffix(width)))
        result = result.map { .node(subtree, $0) } ?? subtree
        rest = rest.dropLast(width)
      }
    }
    return result ?? .empty
  }
}
