internal import Foundation
internal import GRDB
public import Sealing
public import Signals
public import Symptoms

/// Who showed what, when: what a public release counts accounts from.
public struct Showing: Sendable {
  /// The signal.
  public var signal: String
  /// Its account's pseudonym.
  public var account: Pseudonym
  /// When it was sent.
  public var at: Timestamp
  /// What a night would count as seen in it.
  public var findings: [SymptomFinding]

  /// One from its parts.
  public init(
    signal: String, account: Pseudonym, at: Timestamp, findings: [SymptomFinding]
  ) {
    self.signal = signal
    self.account = account
    self.at = at
    self.findings = findings
  }
}

extension SQLiteStore {
  /// All signals of a window but the thumbs-up, ordered by time and identifier.
  public func showings(window: TimeRange) throws(StorageError) -> [Showing] {
    try read { database in
      var showings: [Showing] = []
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, account, occurred_at, findings FROM signal
          WHERE occurred_at >= ? AND occurred_at < ? AND kind <> 2 ORDER BY occurred_at, id
          """, arguments: [window.from.milliseconds, window.to.milliseconds])
      while let row = try rows.next() {
        guard let account = Pseudonym(bytes: Array(row[1] as Data)) else { continue }
        let findings = (row[3] as Data).withUnsafeBytes { Packing.findings($0) }
        showings.append(
          Showing(
            signal: row[0], account: account, at: Timestamp(milliseconds: row[2]),
            findings: findings.filter { $0.strength >= NightBuilder.leastStrength }))
      }
      return showings
    }
  }
}
