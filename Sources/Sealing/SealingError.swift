/// Why something in this room could not be done. Facts only: never a key, never a user's text.
public enum SealingError: Error, Sendable, Hashable {
  /// libsodium could not be initialised.
  case cryptographyUnavailable
  /// Locked memory could not be had.
  case memoryUnavailable
  /// A header, wrap, body, request, grant or key is not in its format.
  case malformed(Format)
  /// Authentication failed: wrong keys, wrong shares or changed bytes.
  case notAuthentic(Format)
  /// A custodian set is empty, too large, has duplicates, an impossible threshold or a weak key.
  case invalidCustodians
  /// A name that is not 1 to 64 of `A-Z a-z 0-9 . _ @ -`.
  case invalidName
  /// The secret of this epoch was destroyed or never existed on this machine.
  case epochUnavailable(UInt32)
  /// The passphrase is missing or wrong.
  case wrongPassphrase
  /// Something to be opened was refused, for this reason.
  case refused(OpeningRefusal)
  /// A term is empty or longer than `TermSealer.longestTerm` bytes.
  case termLength(Int)
  /// The key ring's directory or a file in it can be read by others, or is no plain file.
  case exposedKeyRing(path: String)
  /// A system call failed.
  case system(call: String, path: String, code: Int32)

  /// The formats of this room.
  public enum Format: String, Sendable, Hashable {
    case header, wrap, body, request, grant, identifier
    case custodianKey = "custodian_key"
    case keyFile = "key_file"
    case commitment, padding, share
  }
}
