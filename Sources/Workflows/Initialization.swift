internal import Ledger
internal import Sealing
internal import Storage

/// Makes a store.
public enum Initialization {
  /// What was made.
  public struct Made: Sendable {
    /// The store's directory.
    public let path: String
    /// How many custodians must agree.
    public let threshold: Int
    /// Their names.
    public let custodians: [String]
    /// Where the machine's secrets lie.
    public let keyRingPath: String
    /// The ledger's public key.
    public let ledgerKey: String
  }

  /// Makes the directory, the key ring, the ledger, the database and last the policy, whose
  /// existence makes it a store.
  ///
  /// Safe to run again after a kill: the store's identifier is written down before anything depends
  /// on it, and a run that finds it goes on under the same keys. Nothing is ever removed or replaced:
  /// a directory with parts of a store and no policy is refused, since a live store may have lost it.
  public static func run(
    _ surroundings: Surroundings, custodianFiles: [String], threshold: Int?
  ) throws -> Made {
    guard let path = surroundings.storePath else { throw WorkflowError.noStorePath }
    let custodians =
      custodianFiles.isEmpty
      ? nil : try CustodianFiles.read(custodianFiles, threshold: threshold)
    if custodians == nil, let threshold {
      throw WorkflowError.badThreshold(threshold: threshold, custodians: 0)
    }
    let directory = StoreDirectory(path: path)
    try refuse(directory)
    try directory.create()
    // Held to the end, and looked again under it: another `init` may have been faster.
    let lock = try StoreLock(directory)
    try refuse(directory)
    let id = try identifier(directory)
    guard let ringPath = KeyRing.path(store: id, environment: surroundings.variables) else {
      throw WorkflowError.noKeyRingPath
    }
    // A backup of the store would hold the keys that retention destroys.
    if KeyRingPlace.isInside(ringPath, path) { throw WorkflowError.keyRingInStore(path: ringPath) }
    let keyRing = try KeyRing(directory: ringPath, store: id)
    let signing = try LedgerSigningKey(keyRing: keyRing)
    guard
      let key = LedgerKey(name: LedgerKey.name(store: id.hex), publicKey: signing.publicKey)
    else { throw WorkflowError.ledgerDoubt }
    let log = try TransparencyLog(
      directory: directory.ledger, signer: LedgerSigner(key: key, sign: signing.sign),
      memoryPath: keyRing.ledgerMemoryPath)
    let policy = Policy(store: id, ledgerKey: key.verifierKey, custodians: custodians)
    let workspace = Workspace(surroundings, directory: directory, policy: policy)
    try log.rememberFirst()
    _ = try log.append([try workspace.policyChange(keyRing, change: "init")])
    try workspace.rememberPolicy(keyRing)
    _ = try SQLiteStore(directory, for: .writing, lock: lock)
    try policy.write(to: directory)
    try directory.remove(directory.beginning)
    return Made(
      path: path, threshold: custodians?.threshold ?? 0,
      custodians: custodians?.keys.map(\.name) ?? [], keyRingPath: ringPath,
      ledgerKey: key.verifierKey)
  }

  private static func refuse(_ directory: StoreDirectory) throws {
    if directory.exists { throw WorkflowError.storeExists(path: directory.path) }
    if directory.isDamaged { throw WorkflowError.policyMissing(path: directory.path) }
  }

  /// The identifier an interrupted run wrote down, else a new one, written down.
  private static func identifier(_ directory: StoreDirectory) throws -> StoreID {
    if let text = directory.text(of: directory.beginning) {
      guard let id = StoreID(hex: String(text.prefix(32))) else {
        throw WorkflowError.unexpectedContent(path: directory.beginning)
      }
      return id
    }
    let id = try StoreID.random()
    try directory.replace(directory.beginning, with: id.hex + "\n")
    return id
  }
}
