/// That an entry is in a tree: the siblings on its way to the root, lowest first.
public struct InclusionProof: Sendable, Hashable {
  /// The entry's place, from 0.
  public let index: UInt64
  /// The tree's number of leaves.
  public let size: UInt64
  /// The siblings.
  public let path: [TreeHash]

  /// A proof as received.
  public init(index: UInt64, size: UInt64, path: [TreeHash]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// Whether the proof leads from the leaf to the root. RFC 9162, section 2.1.3.2.
  public func holds(leaf: TreeHash, root: TreeHash) -> Bool {
    guard index < size else { return false }
    var (position, last) = (index, size - 1)
    var hash = leaf
    for sibling in path {
      guard last > 0 else { return false }
      if position & 1 == 1 || position == last {
        hash = .node(sibling, hash)
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        hash = .node(hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }
}
