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
    var policy = workspace.policy
    policy.custodians = custodians
    let changed = Workspace(surroundings, directory: workspace.directory, policy: policy)
    try changed.enter([try changed.policyChange(keyRing, change: "custodians")], keyRing)
    try policy.write(to: workspace.directory)
    try changed.rememberPolicy(keyRing)
    return custodians.keys.map(\.name)
  }

  /// Wraps the keys of a request's reports for the present custodians; returns how many.
  public static func run(_ surroundings: Surroundings, grantFiles: [String]) throws -> Int {
    ProcessHardening.apply()
    let workspace = try Workspace(surroundings)
    guard let current = workspace.policy.custodians else { throw WorkflowError.noCustodians }
    let keyRing = try workspace.keyRing
    let store = try workspace.openForWriting(keyRing)
    let log = GlassLog(workspace: workspace, keyRing: keyRing)
    return try log.watching { matter in
      let grants = try GrantFiles.read(grantFiles)
      let request = try RequestBook(directory: workspace.directory).request(of: grants)
      matter = request
      guard request.kind == .rewrap else { throw SealingError.refused(.wrongKind) }
      let granted = try log.verify(
        request, grants, custodians: try BreakGlass.custodians(of: request, workspace))
      // Reports erased or expired meanwhile would be missing: the request must be as the store is.
      let stored = Dictionary(
        try store.wraps().map { ($0.sealed.header, $0) }, uniquingKeysWith: { first, _ in first })
      let records = request.items.compactMap { stored[$0.header.bytes] }
      try Opening.check(
        records.map(\.sealed), granted: granted, keyRing: keyRing, now: surroundings.now)
      let proof = try log.enter(granted, as: .rewrap, counts: ["records": records.count])
      let wraps = try Opening.rewrap(
        records.map(\.sealed), granted: granted, to: current, keyRing: keyRing,
        now: surroundings.now, isLogged: proof)
      try store.replaceWraps(
        zip(records, wraps).map { (number: $0.number, wrap: $1) })
      return wraps.count
    }
  }
}
