internal import Ledger
public import Sealing
internal import Signals
internal import Storage

/// A change of custodians.
public enum Rewrapping {
  /// Seals new records for another set from now on; returns it. Old records, quarantined lines too,
  /// stay with the old set until they are rewrapped.
  public static func changeCustodians(
    _ surroundings: Surroundings, custodianFiles: [String], threshold: Int?
  ) throws -> Custodians {
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
    return custodians
  }

  /// What was rewrapped.
  public struct Done: Sendable, Hashable {
    /// Records that are now the present custodians'.
    public var records: Int
    /// Records that still are an earlier set's: another request is needed.
    public var remaining: Int
  }

  /// Wraps the keys of a request's records for the present custodians, who must be those that the
  /// request names: the old ones agreed to no others.
  public static func run(_ surroundings: Surroundings, grantFiles: [String]) throws -> Done {
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
      guard request.subject == current.id.hex else {
        throw SealingError.refused(.otherCustodians)
      }
      let granted = try log.verify(
        request, grants, custodians: try BreakGlass.custodians(of: request, workspace))
      // Records erased or expired meanwhile would be missing: the request must be as the store is.
      let all = try store.wraps()
      let stored = Dictionary(
        all.map { ($0.sealed.header, $0) }, uniquingKeysWith: { first, _ in first })
      let records = request.items.compactMap { stored[$0.header.bytes] }
      try Opening.check(
        records.map(\.sealed), granted: granted, keyRing: keyRing, now: surroundings.now)
      let proof = try log.enter(granted, as: .rewrap, counts: ["records": records.count])
      let wraps = try Opening.rewrap(
        records.map(\.sealed), granted: granted, to: current, keyRing: keyRing,
        now: surroundings.now, isLogged: proof)
      try store.replaceWraps(
        zip(records, wraps).map { (place: $0.place, wrap: $1) })
      let remaining = try all.count {
        try EnvelopeWrap(parsing: $0.sealed.wrap).set != current.id
      }
      return Done(records: wraps.count, remaining: remaining - wraps.count)
    }
  }
}
