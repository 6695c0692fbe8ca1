/// That a tree continues an older one: nothing changed, nothing left out.
public struct ConsistencyProof: Sendable, Hashable {
  /// The older tree's number of leaves.
  public let oldSize: UInt64
  /// The newer tree's number of leaves.
  public let newSize: UInt64
  /// The nodes.
  public let path: [TreeHash]

  /// A proof as received.
  public init(oldSize: UInt64, newSize: UInt64, path: [TreeHash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.path = path
  }

  /// Whether the proof leads to both roots. RFC 9162, section 2.1.4.2.
  public func holds(oldRoot: TreeHash, newRoot: TreeHash) -> Bool {
    if oldSize == newSize { return path.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return path.isEmpty && oldRoot == .empty }
    guard oldSize < newSize else { return false }
    var nodes = path[...]
    if oldSize & (oldSize - 1) == 0 { nodes = ([oldRoot] + path)[...] }
    guard let first = nodes.popFirst() else { return false }
    var (position, last) = (oldSize - 1, newSize - 1)
    while position & 1 == 1 {
      position >>= 1
      last >>= 1
    }
    var (old, new) = (first, first)
    for node in nodes {
      guard last > 0 else { return false }
      if position & 1 == 1 || position == last {
        old = .node(node, old)
        new = .node(node, new)
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        new = .node(new, node)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }
}
