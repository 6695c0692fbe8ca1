internal import Ledger
internal import Sealing
internal import Signals
internal import Storage

extension LedgerEntry {
  /// The entry over what was new in a batch: numbers, and the root over the sealed texts. Nil where
  /// nothing was new. `released` is how many lines left quarantine with it.
  static func ingest(
    of batch: StoreBatch, _ outcome: BatchOutcome, released: Int = 0, at time: Timestamp
  ) throws -> LedgerEntry? {
    let sealed =
      zip(batch.signals, outcome.isNew).compactMap { $1 ? $0.sealed?.digest : nil }
      + zip(batch.quarantined, outcome.isNewQuarantine).compactMap { $1 ? $0.sealed?.digest : nil }
    return try ingest(
      counts: [
        "signals": outcome.isNew.count { $0 }, "deploys": outcome.newDeploys,
        "traffic": outcome.newTraffic, "evals": outcome.newEvals,
        "quarantined": outcome.isNewQuarantine.count { $0 }, "released": released,
      ], sealed: sealed, at: time)
  }

  /// The entry over one quarantined line.
  static func ingest(
    ofLine line: QuarantineRecord, at time: Timestamp
  ) throws -> LedgerEntry {
    let sealed = line.sealed.map { [$0.digest] } ?? []
    guard let entry = try ingest(counts: ["quarantined": 1], sealed: sealed, at: time) else {
      throw LedgerError.invalidEntry
    }
    return entry
  }

  private static func ingest(
    counts: [String: Int], sealed: [[UInt8]], at time: Timestamp
  ) throws -> LedgerEntry? {
    let counts = counts.merging(["sealed": sealed.count]) { $1 }.filter { $0.value > 0 }
    guard !counts.isEmpty else { return nil }
    return try LedgerEntry(
      kind: .ingestBatch, time: time, nonce: LedgerCommitments.nonce(),
      commitments: sealed.isEmpty ? [:] : ["root": TreeHash.root(entries: sealed).bytes],
      counts: counts)
  }
}
