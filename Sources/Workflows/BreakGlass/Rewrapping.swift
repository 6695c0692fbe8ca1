internal import Ledger
internal import Sealing
internal import Signals
internal import Storage

/// A change of custodians.
public enum Rewrapping {
  /// Seals new reports for another set from now on; returns its names. Old reports stay with the
  /// old set until they are rewrapped.
  public static func changeCustodians(
    _ surroundings: Surroundings, custodianFiles: [String], threshold: Int?
  ) throws -> [String] {
    let workspace = try Workspace(surroundings)
    let keyRing = try workspace.keyRing
    let store = try workspace.openForWriting(keyRing)
    defer { withExtendedLifetime(store) {} }
    let custodians = try CustodianFiles.read(custodianFiles, threshold: threshold)
    if let old = workspace.policy.custodians {
      try CustodianBook(directory: workspace.directory).keep(old)
    }
    let nonce = LedgerCommitments.nonce()
    try workspace.enter(
      [
        try LedgerEntry(
          kind: .policyChange, time: surroundings.now, nonce: nonce,
          commitments: [
            "custodian_set": try LedgerCommitments(keyRing: keyRing).commit(
              field: "custodian_set", value: custodians.id.bytes, nonce: nonce)
          ],
          counts: [
            "custodians": custodians.keys.count, "threshold": custodians.threshold,
          ], labels: ["change": "custodians"])
      ], keyRing)
    var policy = workspace.policy
    policy.custodians = custodians
    try policy.write(to: workspace.directory)
    return custodians.keys.map(\.name)
  }

  /// Wraps the keys of a request's reports for the present custodians; returns how many.
  public static func run(_ surroundings: Surroundings, grantFiles: [String]) throws -> Int {
    ProcessHardening.apply()
    let workspace = try Workspace(surroundings)
    guard let current = workspace.policy.custodians else { throw WorkflowError.noCustodians }
    let keyRing = try workspace.keyRing
    let grants = try GrantFiles.read(grantFiles)
    let request = try RequestBook(directory: workspace.directory).request(of: grants)
    guard request.kind == .rewrap else { throw SealingError.refused(.wrongKind) }
    let store = try workspace.openForWriting(keyRing)
    let log = GlassLog(workspace: workspace, keyRing: keyRing)
    let granted = try log.verify(
      request, grants, custodians: try BreakGlass.custodians(of: request, workspace))
    // Reports erased or expired meanwhile would be missing: the request must be as the store is.
    let stored = Dictionary(
      try store.wraps().map { ($0.sealed.header, $0) }, uniquingKeysWith: { first, _ in first })
    let records = request.items.compactMap { stored[$0.header.bytes] }
    guard records.count == request.items.count else { throw SealingError.refused(.otherRecord) }
    let proof = try log.enter(granted, as: .rewrap, counts: ["records": records.count])
    let wraps = try Opening.rewrap(
      records.map(\.sealed), granted: granted, to: current, keyRing: keyRing,
      now: surroundings.now, isLogged: proof)
    try store.replaceWraps(
      zip(records, wraps).map { (number: $0.number, wrap: $1) })
    return wraps.count
  }
}
