internal import Ledger
internal import Sealing
internal import Signals

/// Enters what happens to requests into the ledger, and proves that it stands there.
struct GlassLog {
  let workspace: Workspace
  let keyRing: KeyRing

  /// Does what custodians must have agreed to; every refusal on the way is entered before it is
  /// thrown on. `body` sets its argument to the request as soon as it knows it.
  func watching<Result>(_ body: (inout OpenRequest?) throws -> Result) throws -> Result {
    var request: OpenRequest?
    do {
      try workspace.noticePolicy(keyRing)
      return try body(&request)
    } catch {
      if let code = Self.refusal(error) { try deny(request, code) }
      throw error
    }
  }

  /// The code under which an error is entered; nil for what is nobody's doing, as a full disk.
  private static func refusal(_ error: any Error) -> String? {
    switch error {
    case SealingError.refused(let reason): reason.rawValue
    case SealingError.malformed(let format): "malformed_" + format.rawValue
    case SealingError.notAuthentic(let format): "not_authentic_" + format.rawValue
    case SealingError.epochUnavailable: "epoch_unavailable"
    case SealingError.invalidCustodians, SealingError.invalidName: "malformed_request"
    case LedgerError.system: nil
    case is LedgerError, WorkflowError.ledgerDoubt: "ledger_doubt"
    case WorkflowError.nothingToOpen, WorkflowError.notFound: "nothing_to_open"
    case WorkflowError.unknownRequest: "unknown_request"
    default: nil
    }
  }

  /// Checks grants against the store's policy.
  func verify(
    _ request: OpenRequest, _ grants: [Grant], custodians: Custodians
  ) throws -> VerifiedGrants {
    try VerifiedGrants(
      request: request, grants: grants, policy: workspace.grantPolicy(custodians),
      now: workspace.surroundings.now)
  }

  /// Enters a refusal; where the ledger itself is what is wrong, it waits outside the store until a
  /// sound ledger takes it.
  private func deny(_ request: OpenRequest?, _ code: String) throws {
    let now = workspace.surroundings.now
    let entry = try LedgerEntry(
      kind: .denial, time: now, nonce: LedgerCommitments.nonce(),
      commitments: request.map { ["request": $0.ledgerCommitment] } ?? [:],
      labels: ["kind": request?.kind.rawValue ?? "unknown", "refusal": code])
    do {
      try workspace.enter([entry], keyRing)
    } catch {
      try workspace.postpone(entry, keyRing)
    }
  }

  /// Enters the grants and what they are for; returns what proves each grant's entry.
  func enter(
    _ granted: VerifiedGrants, as kind: LedgerEntry.Kind, counts: [String: Int]
  ) throws -> (Grant) throws -> Bool {
    let now = workspace.surroundings.now
    let request = granted.request
    var entries = try granted.ordered.map { grant in
      try LedgerEntry(
        kind: .grant, time: now, nonce: LedgerCommitments.nonce(),
        commitments: [
          "grant": grant.ledgerCommitment, "request": request.ledgerCommitment,
        ])
    }
    let grants = entries.count
    let nonce = LedgerCommitments.nonce()
    entries.append(
      try LedgerEntry(
        kind: kind, time: now, nonce: nonce,
        commitments: [
          "request": request.ledgerCommitment,
          "ticket": try LedgerCommitments(keyRing: keyRing).commit(
            field: "ticket", value: Array(request.ticket.utf8), nonce: nonce),
        ], counts: counts.merging(["grants": grants]) { $1 },
        labels: ["kind": request.kind.rawValue, "reason": request.reason]))
    let first = try workspace.enter(entries, keyRing)
    let reader = try workspace.ledgerReader
    return { grant in
      guard
        let index = entries.firstIndex(where: { $0.commitments["grant"] == grant.ledgerCommitment })
      else { return false }
      return try reader.proves(entries[index], at: first + UInt64(index))
    }
  }
}
