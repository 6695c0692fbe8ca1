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
    if directory.exists { throw WorkflowError.storeExists(path: path) }
    let id = try StoreID.random()
    guard let ringPath = KeyRing.path(store: id, environment: surroundings.variables) else {
      throw WorkflowError.noKeyRingPath
    }
    try directory.create()
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
    _ = try log.append([try workspace.policyChange(keyRing, change: "init")])
    try workspace.rememberPolicy(keyRing)
    _ = try SQLiteStore(directory, for: .writing)
    try policy.write(to: directory)
    return Made(
      path: path, threshold: custodians?.threshold ?? 0,
      custodians: custodians?.keys.map(\.name) ?? [], keyRingPath: ringPath,
      ledgerKey: key.verifierKey)
  }
}
