internal import Ledger
internal import Sealing
public import Signals
internal import Storage

/// Retention: destroys keys and records whose time is over.
public enum Expiry {
  /// What went, or would go.
  public struct Done: Sendable, Hashable {
    /// Sealed texts.
    public var texts: Int
    /// Signals with their findings.
    public var signals: Int
    /// Weeks whose keys were destroyed.
    public var keys: Int
    /// Whether nothing was destroyed.
    public var isDryRun: Bool
  }

  /// Applies the policy's retention as of a moment, by default now.
  ///
  /// Keys go first: a run killed half-way has destroyed, not spared, and running again does the rest.
  public static func run(
    _ surroundings: Surroundings, asOf: Timestamp?, isDryRun: Bool
  ) throws -> Done {
    let workspace = try Workspace(surroundings)
    let keyRing = try workspace.keyRing
    let now = asOf ?? surroundings.now
    // Keys of weeks to come cannot be destroyed before they exist, or nothing could be sealed then.
    let next = SealingEpoch(index: SealingEpoch(at: surroundings.now).index + 1)
    func past(_ weeks: Int) -> Timestamp { now.adding(seconds: -Int64(weeks) * 7 * 86_400) }
    let texts = min(next, SealingEpoch(at: past(workspace.policy.textWeeks)))
    let findings = past(workspace.policy.findingWeeks)
    let pseudonyms = PseudonymEpoch(at: findings)
    let oldKeys =
      try keyRing.epochs().count { $0 < texts }
      + keyRing.pseudonymEpochs().count { $0 < pseudonyms }
    if isDryRun {
      let due = try workspace.openForReading().expirable(
        textsBefore: texts, signalsBefore: findings)
      return Done(texts: due.texts, signals: due.signals, keys: oldKeys, isDryRun: true)
    }
    let store = try workspace.openForWriting(keyRing)
    let due = try store.expirable(textsBefore: texts, signalsBefore: findings)
    RequestBook(directory: workspace.directory).forget(before: now)
    guard due.texts + due.signals + oldKeys > 0 else {
      return Done(texts: 0, signals: 0, keys: 0, isDryRun: false)
    }
    try workspace.enter(
      [
        try LedgerEntry(
          kind: .expiry, time: surroundings.now, nonce: LedgerCommitments.nonce(),
          counts: ["texts": due.texts, "signals": due.signals, "keys": oldKeys])
      ], keyRing)
    try keyRing.destroyEpochs(before: texts)
    try keyRing.destroyPseudonymKeys(before: pseudonyms)
    _ = try store.expire(textsBefore: texts, signalsBefore: findings)
    return Done(texts: due.texts, signals: due.signals, keys: oldKeys, isDryRun: false)
  }
}
