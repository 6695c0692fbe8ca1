/// The head of the tree at a size, as C2SP tlog-checkpoint writes it.
public struct Checkpoint: Sendable, Hashable {
  /// Whose log.
  public let origin: String
  /// How many entries.
  public let size: UInt64
  /// The root over them.
  public let root: TreeHash
  /// The signed note it was read from, or is published as.
  public let note: SignedNote

  init(origin: String, size: UInt64, root: TreeHash, note: SignedNote) {
    self.origin = origin
    self.size = size
    self.root = root
    self.note = note
  }

  static func text(origin: String, size: UInt64, root: TreeHash) -> [UInt8] {
    Array("\(origin)\n\(size)\n\(Base64.text(root.bytes))\n".utf8)
  }

  /// Reads a checkpoint and checks that the ledger's key signed it.
  public init(parsing bytes: [UInt8], key: LedgerKey) throws(LedgerError) {
    let note = try SignedNote(parsing: bytes)
    try note.check(signedBy: key)
    let lines = String(decoding: note.text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    guard lines.count >= 3, lines.allSatisfy({ !$0.isEmpty }), let size = UInt64(lines[1]),
      String(size) == lines[1], let root = Base64.bytes(String(lines[2])).flatMap(TreeHash.init)
    else { throw .malformed("checkpoint") }
    guard lines[0] == key.name else { throw .otherLog }
    self.init(origin: key.name, size: size, root: root, note: note)
  }

  /// The checkpoint file's content.
  public var bytes: [UInt8] { note.bytes }
}
