internal import Ledger
internal import Sealing
internal import Storage

/// Makes records unrecoverable at once.
public enum Erasure {
  /// Erases one account's or one signal's records; returns how many signals. The ledger has it
  /// before it happens.
  public static func run(
    _ surroundings: Surroundings, account: String?, signal: String?, isDryRun: Bool
  ) throws -> Int {
    let workspace = try Workspace(surroundings)
    let keyRing = try workspace.keyRing
    let accounts = try account.map { try Pseudonyms(keyRing: keyRing).all(account: $0) } ?? []
    if isDryRun {
      return try workspace.openForReading().count(accounts: accounts, signal: signal)
    }
    let store = try workspace.openForWriting(keyRing)
    let count = try store.count(accounts: accounts, signal: signal)
    guard count > 0 else {
      // An earlier run may have been stopped between deleting and emptying the log.
      try store.finishDeleting()
      return 0
    }
    let nonce = LedgerCommitments.nonce()
    let subject = account ?? signal ?? ""
    try workspace.enter(
      [
        try LedgerEntry(
          kind: .erasure, time: surroundings.now, nonce: nonce,
          commitments: [
            "subject": try LedgerCommitments(keyRing: keyRing).commit(
              field: "subject", value: Array(subject.utf8), nonce: nonce)
          ], counts: ["signals": count],
          labels: ["subject": account == nil ? "signal" : "account"])
      ], keyRing)
    RequestBook(directory: workspace.directory).forget(before: nil)
    return try store.erase(accounts: accounts, signal: signal)
  }
}
