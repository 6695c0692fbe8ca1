internal import CSodium
internal import Glibc
public import Signals
internal import Synchronization

/// The secrets of the machine that ingests: epoch secrets, pseudonym keys, the term key, the
/// ledger's signing key, the key of public releases' noise.
///
/// They lie in a directory outside the store, so that neither the database nor a backup of it
/// opens anything. Each secret is made when first needed, by whoever is first; two processes that
/// race get the same one. Destroyed epochs never come back.
public final class KeyRing: Sendable {
  /// The directory, 0700.
  public let directory: String
  /// Whose secrets these are.
  public let store: StoreID
  private let loaded = Mutex<[String: SecretBytes]>([:])

  /// Opens a key ring, making its directory where there is none.
  public init(directory: String, store: StoreID) throws(SealingError) {
    try Sodium.start()
    try SecretFile.makeDirectory(directory)
    var status = stat()
    guard lstat(directory, &status) == 0 else {
      throw .system(call: "lstat", path: directory, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR, status.st_mode & 0o077 == 0,
      status.st_uid == geteuid()
    else { throw .exposedKeyRing(path: directory) }
    self.directory = directory
    self.store = store
  }

  /// Where the key ring of a store lies: `$BLINDSIFT_KEYS`, else `$XDG_STATE_HOME/blindsift/keys`,
  /// else `~/.local/state/blindsift/keys`, and below it the store's identifier. Nil without any.
  public static func path(store: StoreID, environment: [String: String]) -> String? {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let parent =
      value("BLINDSIFT_KEYS")
      ?? value("XDG_STATE_HOME").map { $0 + "/blindsift/keys" }
      ?? value("HOME").map { $0 + "/.local/state/blindsift/keys" }
    return parent.map { $0 + "/" + store.hex }
  }

  /// The secret of an epoch, made if need be; `epochUnavailable` where it was destroyed.
  public func epochSecret(_ epoch: SealingEpoch) throws(SealingError) -> SecretBytes {
    guard epoch.index >= (try floor(of: .epoch)) else {
      throw .epochUnavailable(epoch.index)
    }
    return try secret(Purpose.epoch.fileName(epoch.index))
  }

  /// The secret of an epoch for opening: never made anew. A file that comes back from a backup
  /// after its epoch was destroyed opens nothing.
  public func existingEpochSecret(_ epoch: SealingEpoch) throws(SealingError) -> SecretBytes {
    guard epoch.index >= (try floor(of: .epoch)),
      let secret = try load(Purpose.epoch.fileName(epoch.index))
    else {
      throw .epochUnavailable(epoch.index)
    }
    return secret
  }

  /// The epoch to seal in at a moment: its own, or the first whose secret may still be made.
  public func sealingEpoch(at time: Timestamp) throws(SealingError) -> SealingEpoch {
    max(SealingEpoch(at: time), SealingEpoch(index: try floor(of: .epoch)))
  }

  /// The epoch whose keys make the pseudonyms and terms of a moment: its own, or the first whose
  /// keys may still be made, so that a late record is kept without bringing a key back.
  public func pseudonymEpoch(at time: Timestamp) throws(SealingError) -> PseudonymEpoch {
    max(PseudonymEpoch(at: time), try firstPseudonymEpoch())
  }

  /// The first whose keys were not destroyed, of any purpose: a kill may have come in between.
  private func firstPseudonymEpoch() throws(SealingError) -> PseudonymEpoch {
    var index: UInt32 = 0
    for purpose in [Purpose.account, .conversation, .term] {
      index = max(index, try floor(of: purpose))
    }
    return PseudonymEpoch(index: index)
  }

  /// The epochs whose secrets exist, in order.
  public func epochs() throws(SealingError) -> [SealingEpoch] {
    try indices(of: .epoch).map(SealingEpoch.init)
  }

  /// The pseudonym epochs whose keys for accounts exist, in order.
  public func pseudonymEpochs() throws(SealingError) -> [PseudonymEpoch] {
    try indices(of: .account).map(PseudonymEpoch.init)
  }

  /// Those of them that were not destroyed: a file that came back from a backup does not count.
  public func livingPseudonymEpochs() throws(SealingError) -> [PseudonymEpoch] {
    let first = try firstPseudonymEpoch()
    return try pseudonymEpochs().filter { $0 >= first }
  }

  /// Destroys all epoch secrets before an epoch: what was sealed then opens nowhere, not even from
  /// a backup of the store. Returns those destroyed. Safe to repeat after a kill.
  @discardableResult
  public func destroyEpochs(before epoch: SealingEpoch) throws(SealingError) -> [SealingEpoch] {
    try destroy(.epoch, before: epoch.index).map(SealingEpoch.init)
  }

  /// Destroys all pseudonym keys before an epoch: nobody can tell any more whose they were.
  @discardableResult
  public func destroyPseudonymKeys(
    before epoch: PseudonymEpoch
  ) throws(SealingError) -> [PseudonymEpoch] {
    _ = try destroy(.conversation, before: epoch.index)
    _ = try destroy(.term, before: epoch.index)
    return try destroy(.account, before: epoch.index).map(PseudonymEpoch.init)
  }

  /// Marks a request as used. Returns false where it was used before. Atomic between processes.
  public func spend(request hash: [UInt8]) throws(SealingError) -> Bool {
    try SecretFile.makeDirectory(directory + "/spent")
    return try [UInt8]("1\n".utf8).lend { content throws(SealingError) in
      try SecretFile.create(spentPath(hash), content)
    }
  }

  /// Whether a request was used before.
  public func isSpent(request hash: [UInt8]) throws(SealingError) -> Bool {
    try SecretFile.read(spentPath(hash)) != nil
  }

  private func spentPath(_ hash: [UInt8]) -> String {
    directory + "/spent/" + Hexadecimal.text(hash)
  }

  /// Where the ledger remembers its last checkpoint outside the store.
  public var ledgerMemoryPath: String { directory + "/ledger-checkpoint" }

  /// The key of a purpose and epoch; `epochUnavailable` where it was destroyed.
  func key(_ purpose: Purpose, _ epoch: PseudonymEpoch) throws(SealingError) -> SecretBytes {
    guard epoch.index >= (try floor(of: purpose)) else {
      throw .epochUnavailable(epoch.index)
    }
    return try secret(purpose.fileName(epoch.index))
  }

  /// The key of a purpose for the store's life.
  func key(_ purpose: LifelongPurpose) throws(SealingError) -> SecretBytes {
    try secret(purpose.rawValue + ".key")
  }

  /// Kinds of secrets with epochs.
  enum Purpose: String {
    case epoch, account, conversation, term

    func fileName(_ index: UInt32) -> String { rawValue + "-" + String(index) + ".key" }
  }

  /// Kinds of secrets for the store's life.
  enum LifelongPurpose: String {
    case ledger, commitment, release
  }
}

extension KeyRing {
  private func secret(_ name: String) throws(SealingError) -> SecretBytes {
    if let existing = try load(name) { return existing }
    let fresh = try SecretBytes.random(count: 32)
    _ = try fresh.withBytes { content throws(SealingError) in
      try SecretFile.create(directory + "/" + name, content)
    }
    // Whoever came first, the file now holds the one secret.
    guard let secret = try load(name) else {
      throw .system(call: "link", path: directory + "/" + name, code: ENOENT)
    }
    return secret
  }

  private func load(_ name: String) throws(SealingError) -> SecretBytes? {
    if let secret = loaded.withLock({ $0[name] }) { return secret }
    guard let secret = try SecretFile.read(directory + "/" + name) else { return nil }
    guard secret.count == 32 else { throw .malformed(.keyFile) }
    loaded.withLock { $0[name] = secret }
    return secret
  }

  /// The first epoch that is not destroyed; kept in a file, so that none is made again.
  private func floor(of purpose: Purpose) throws(SealingError) -> UInt32 {
    guard let file = try SecretFile.read(floorPath(purpose)) else { return 0 }
    let text = file.withBytes { String(decoding: $0, as: UTF8.self) }
    guard let index = UInt32(text) else { throw .malformed(.keyFile) }
    return index
  }

  private func floorPath(_ purpose: Purpose) -> String {
    directory + "/" + purpose.rawValue + "-floor"
  }

  private func destroy(_ purpose: Purpose, before index: UInt32) throws(SealingError) -> [UInt32] {
    if index > (try floor(of: purpose)) {
      try Array(String(index).utf8).lend { content throws(SealingError) in
        try SecretFile.replace(floorPath(purpose), content)
      }
    }
    let doomed = try indices(of: purpose).filter { $0 < index }
    for old in doomed {
      loaded.withLock { $0[purpose.fileName(old)] = nil }
      try SecretFile.destroy(directory + "/" + purpose.fileName(old))
    }
    return doomed
  }

  private func indices(of purpose: Purpose) throws(SealingError) -> [UInt32] {
    guard let stream = opendir(directory) else {
      throw .system(call: "opendir", path: directory, code: errno)
    }
    defer { closedir(stream) }
    var found: [UInt32] = []
    let prefix = purpose.rawValue + "-"
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix), name.hasSuffix(".key"),
        let index = UInt32(name.dropFirst(prefix.count).dropLast(4))
      else { continue }
      found.append(index)
    }
    return found.sorted()
  }
}
