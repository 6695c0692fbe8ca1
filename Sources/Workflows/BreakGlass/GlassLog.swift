internal import Ledger
internal import Sealing
internal import Signals

/// Enters what happens to requests into the ledger, and proves that it stands there.
struct GlassLog {
  let workspace: Workspace
  let keyRing: KeyRing

  /// Checks grants; a refusal is entered before it is thrown.
  func verify(
    _ request: OpenRequest, _ grants: [Grant], custodians: Custodians
  ) throws -> VerifiedGrants {
    do {
      return try VerifiedGrants(
        request: request, grants: grants, policy: workspace.grantPolicy(custodians),
        now: workspace.surroundings.now)
    } catch SealingError.refused(let reason) {
      try deny(request, reason)
      throw SealingError.refused(reason)
    }
  }

  /// Enters a refusal.
  func deny(_ request: OpenRequest, _ reason: OpeningRefusal) throws {
    try workspace.enter(
      [
        try LedgerEntry(
          kind: .denial, time: workspace.surroundings.now, nonce: LedgerCommitments.nonce(),
          commitments: ["request": request.ledgerCommitment],
          labels: ["kind": request.kind.rawValue, "refusal": reason.rawValue])
      ], keyRing)
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
