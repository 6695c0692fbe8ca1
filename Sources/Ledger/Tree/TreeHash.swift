internal import CSodium

/// A node of the Merkle tree: SHA-256 with RFC 6962's prefixes.
public struct TreeHash: Sendable, Hashable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Length in bytes.
  public static let count = 32

  /// A hash of exactly 32 bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count else { return nil }
    self.bytes = Array(bytes)
  }

  private init(hashing message: [UInt8]) {
    bytes = [UInt8](unsafeUninitializedCapacity: Self.count) { buffer, initialized in
      if let base = buffer.baseAddress { crypto_hash_sha256(base, message, UInt64(message.count)) }
      initialized = Self.count
    }
  }

  /// The root of the tree without leaves.
  public static let empty = TreeHash(hashing: [])

  /// A leaf's hash: SHA-256 of a zero byte and the entry.
  public static func leaf(_ entry: [UInt8]) -> TreeHash { TreeHash(hashing: [0] + entry) }

  /// An inner node's hash: SHA-256 of a one byte and both children.
  public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    TreeHash(hashing: [1] + left.bytes + right.bytes)
  }

  /// The root over leaves given by their entries; what an ingest batch is entered by. Linear.
  public static func root(entries: some Collection<[UInt8]>) -> TreeHash {
    root(hashes: entries.map(leaf))
  }

  /// The root over leaf hashes. Linear.
  static func root(hashes: [TreeHash]) -> TreeHash {
    guard !hashes.isEmpty else { return .empty }
    var level = hashes
    while level.count > 1 {
      // A last node without a sibling moves up unchanged, which gives RFC 6962's split.
      var next: [TreeHash] = []
      next.reserveCapacity((level.count + 1) / 2)
      for index in stride(from: 0, to: level.count - 1, by: 2) {
        next.append(node(level[index], level[index + 1]))
      }
      if !level.count.isMultiple(of: 2) { next.append(level[level.count - 1]) }
      level = next
    }
    return level[0]
  }
}
