internal import Glibc
internal import Ledger
internal import Sealing
internal import Storage

extension Workspace {
  /// Enters a change that somebody made to the policy by hand: what was last entered is remembered
  /// in the key ring, out of reach of whoever edits the store.
  func noticePolicy(_ keyRing: KeyRing) throws {
    let path = keyRing.directory + "/policy"
    let remembered =
      access(path, F_OK) == 0
      ? String(decoding: try SmallFile.read(path, limit: 1 << 20), as: UTF8.self) : ""
    let present = Self.guarded(policy)
    guard remembered != present else { return }
    var entries = [try policyChange(keyRing, change: "edited")]
    if let before = Self.k(of: remembered), policy.k < before {
      entries.append(
        try LedgerEntry(
          kind: .override, time: surroundings.now, nonce: LedgerCommitments.nonce(),
          counts: ["k": policy.k, "k_before": before]))
    }
    try enter(entries, keyRing)
    try rememberPolicy(keyRing)
  }

  /// The *k* that a command keeps to which enters nothing: a lower one than the ledger knows of holds
  /// only from the next command on that enters it.
  var shownK: Int {
    guard let path = try? keyRingPath + "/policy", access(path, F_OK) == 0,
      let bytes = try? SmallFile.read(path, limit: 1 << 20),
      let known = Self.k(of: String(decoding: bytes, as: UTF8.self))
    else { return policy.k }
    return max(policy.k, known)
  }

  /// Remembers the policy as one the ledger knows.
  func rememberPolicy(_ keyRing: KeyRing) throws {
    try OutputFile.replace(
      keyRing.directory + "/policy", Array(Self.guarded(policy).utf8), mode: 0o600)
  }

  /// The entry of a changed policy: numbers in the clear, the custodian set as a commitment.
  func policyChange(_ keyRing: KeyRing, change: String) throws -> LedgerEntry {
    let nonce = LedgerCommitments.nonce()
    let commitments = try LedgerCommitments(keyRing: keyRing)
    var committed = [
      "policy": commitments.commit(
        field: "policy", value: Array(Self.guarded(policy).utf8), nonce: nonce)
    ]
    if let custodians = policy.custodians {
      committed["custodian_set"] = commitments.commit(
        field: "custodian_set", value: custodians.id.bytes, nonce: nonce)
    }
    return try LedgerEntry(
      kind: .policyChange, time: surroundings.now, nonce: nonce, commitments: committed,
      counts: [
        "custodians": policy.custodians?.keys.count ?? 0,
        "threshold": policy.custodians?.threshold ?? 0, "k": policy.k,
        "text_weeks": policy.textWeeks, "finding_weeks": policy.findingWeeks,
        "public_rho": policy.publicRho, "public_budget": policy.publicBudget,
      ], labels: ["change": change])
  }

  /// What of the policy protects people, in one spelling.
  private static func guarded(_ policy: Policy) -> String {
    // What is kept in the clear, and what the store's own rules take out, protect people as well.
    let rules = policy.redactionRules.map {
      [$0.name, $0.type, $0.pattern].map(\.debugDescription).joined(separator: " ")
    }
    return [
      "k \(policy.k)", "text_weeks \(policy.textWeeks)", "finding_weeks \(policy.findingWeeks)",
      "exempt \(Set(policy.exemptReasons).sorted().joined(separator: ","))",
      "public_rho \(policy.publicRho)", "public_budget \(policy.publicBudget)",
      "custodians \(policy.custodians?.id.hex ?? "none")", "ledger \(policy.ledgerKey)",
      "attributes \(Set(policy.attributes).sorted().joined(separator: ","))",
      "rules \(rules.sorted().joined(separator: " "))", "",
    ].joined(separator: "\n")
  }

  private static func k(of text: String) -> Int? {
    guard text.hasPrefix("k ") else { return nil }
    return Int(text.dropFirst(2).prefix { $0 != "\n" })
  }
}
