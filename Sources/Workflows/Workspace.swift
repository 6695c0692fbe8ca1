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

  /// Enters entries; returns the index of the first.
  @discardableResult
  func enter(_ entries: [LedgerEntry], _ keyRing: KeyRing) throws -> UInt64 {
    try ledger(keyRing).append(entries).firstIndex
  }

  /// Opens the store for writing and gives the ledger what an interrupted run left for it.
  func openForWriting(_ keyRing: KeyRing) throws -> SQLiteStore {
    let store = try SQLiteStore(directory, for: .writing)
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
