internal import Ledger
internal import Sealing
internal import Signals
internal import Storage

/// A store with its policy, key ring and ledger: what every workflow on a store begins with.
struct Workspace {
  let surroundings: Surroundings
  let directory: StoreDirectory
  let policy: Policy

  /// Opens the store's configuration; nothing is locked yet.
  init(_ surroundings: Surroundings) throws {
    guard let path = surroundings.storePath else { throw WorkflowError.noStorePath }
    let directory = StoreDirectory(path: path)
    guard directory.exists else { throw WorkflowError.noStore(path: path) }
    self.surroundings = surroundings
    self.directory = directory
    self.policy = try Policy(directory)
  }

  /// A store that is being made, or whose policy is being changed.
  init(_ surroundings: Surroundings, directory: StoreDirectory, policy: Policy) {
    self.surroundings = surroundings
    self.directory = directory
    self.policy = policy
  }

  /// Where this store's key ring lies.
  var keyRingPath: String {
    get throws {
      guard let path = KeyRing.path(store: policy.store, environment: surroundings.variables) else {
        throw WorkflowError.noKeyRingPath
      }
      return path
    }
  }

  /// The machine's secrets.
  var keyRing: KeyRing {
    get throws { try KeyRing(directory: try keyRingPath, store: policy.store) }
  }

  /// Reads the ledger with the policy's public key.
  var ledgerReader: LedgerReader {
    get throws {
      guard let key = LedgerKey(verifierKey: policy.ledgerKey) else {
        throw StorageError.badPolicy(key: "store.ledger_key")
      }
      return LedgerReader(
        directory: directory.ledger, key: key,
        memoryPath: (try? keyRingPath).map { $0 + "/ledger-checkpoint" })
    }
  }

  /// The ledger, for entering.
  func ledger(_ keyRing: KeyRing) throws -> TransparencyLog {
    let signing = try LedgerSigningKey(keyRing: keyRing)
    guard let key = LedgerKey(verifierKey: policy.ledgerKey), key.publicKey == signing.publicKey
    else { throw WorkflowError.ledgerDoubt }
    return try TransparencyLog(
      directory: directory.ledger, signer: LedgerSigner(key: key, sign: signing.sign),
      memoryPath: keyRing.ledgerMemoryPath)
  }

  /// Enters entries, after those that a broken ledger could not take; returns the index of the
  /// first.
  @discardableResult
  func enter(_ entries: [LedgerEntry], _ keyRing: KeyRing) throws -> UInt64 {
    let log = try ledger(keyRing)
    let late = try keyRing.postponed().compactMap { file in
      (try? LedgerEntry(parsing: file.content)).map { (file.name, $0) }
    }
    let first = try log.append(late.map(\.1) + entries).firstIndex
    for (name, _) in late { keyRing.forget(postponed: name) }
    return first + UInt64(late.count)
  }

  /// Keeps an entry in the key ring until a ledger can take it.
  func postpone(_ entry: LedgerEntry, _ keyRing: KeyRing) throws {
    let digits = Array("0123456789abcdef".utf8)
    // Names in the order of time, so that entries come late but in order.
    let name = String(entry.time.milliseconds + 1_000_000_000_000_000)
    let nonce = entry.nonce.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    try keyRing.postpone(entry.bytes, name: name + "-" + String(decoding: nonce, as: UTF8.self))
  }

  /// Opens the store for writing and gives the ledger what an interrupted run left for it.
  func openForWriting(_ keyRing: KeyRing) throws -> SQLiteStore {
    let store = try SQLiteStore(directory, for: .writing)
    // An `init` killed at its last step leaves this; it must not outlive the policy.
    try directory.remove(directory.beginning)
    try noticePolicy(keyRing)
    try settle(store, keyRing)
    return store
  }

  /// Gives the ledger all entries that wait in the store.
  ///
  /// A kill between the ledger's append and the store's forgetting enters an entry twice; its
  /// nonce shows that it is the same.
  func settle(_ store: SQLiteStore, _ keyRing: KeyRing) throws {
    let pending = try store.pendingEntries()
    guard let last = pending.last else { return }
    try enter(pending.map { try LedgerEntry(parsing: $0.entry) }, keyRing)
    try store.settleEntries(through: last.number)
  }

  /// Opens the store for reading.
  func openForReading() throws -> SQLiteStore {
    try SQLiteStore(directory, for: .reading)
  }

  /// The facts a request is held against, for a custodian set.
  func grantPolicy(_ custodians: Custodians) -> VerifiedGrants.Policy {
    VerifiedGrants.Policy(
      store: policy.store, custodians: custodians, exemptReasons: policy.exemptReasons)
  }
}
