import Foundation
import Sealing
import Signals
import Storage
import Symptoms
import TestSupport
import Testing

/// A store without custodians in a directory of its own.
struct StoreFixture {
  let directory: StoreDirectory

  init(in url: URL) throws {
    directory = StoreDirectory(path: url.appendingPathComponent("store").path)
    try directory.create()
    try Policy(store: try StoreID.random(), ledgerKey: "key", custodians: nil).write(to: directory)
  }

  static func signal(
    _ id: String, account: UInt8 = 1, hour: Int = 0, dimensions: [String: String] = ["model": "m"]
  ) throws -> SignalRecord {
    let time = Timestamp(seconds: 1_754_000_000 + Int64(hour) * 3600)
    return SignalRecord(
      id: id, kind: .bugReport, occurredAt: time, receivedAt: time,
      account: try pseudonym(account),
      conversation: nil, dimensions: dimensions, hasDescription: true, hasTranscript: false,
      findings: [SymptomFinding(code: .repetition, source: .complaint, strength: 0.9)], terms: [],
      sealed: nil)
  }

  static func pseudonym(_ number: UInt8) throws -> Pseudonym {
    try #require(Pseudonym(bytes: [UInt8](repeating: number, count: 16)))
  }

  static func batch(_ signals: [SignalRecord]) -> StoreBatch {
    var batch = StoreBatch()
    batch.signals = signals
    return batch
  }
}
