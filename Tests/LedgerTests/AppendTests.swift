import Ledger
import Signals
import TestSupport
import Testing

@Suite struct AppendTests {
  @Test(arguments: [[1], [255, 1], [256], [1, 255, 1], [300, 300], [10, 1000, 5], [65_536, 3]])
  func everyEntryIsProvenAndTheWholeVerifies(batches: [Int]) throws {
    try withLedger { ledger in
      let log = try ledger.log()
      var total = 0
      var heads: [Checkpoint] = []
      for batch in batches {
        let appended = try log.append(ledger.entries(total..<total + batch))
        #expect(appended.firstIndex == UInt64(total))
        total += batch
        #expect(appended.checkpoint.size == UInt64(total))
        heads.append(appended.checkpoint)
      }
      let report = try LedgerVerifier.verify(ledger.reader, known: heads)
      #expect(report.counts.values.reduce(0, +) == total)
      #expect(report.leftovers.isEmpty)
      for index in stride(from: 0, to: total, by: max(1, total / 50)) {
        #expect(try ledger.reader.proves(ledger.entry(index), at: UInt64(index)))
        #expect(try !ledger.reader.proves(ledger.entry(index + 1), at: UInt64(index)))
      }
      for older in heads { try ledger.reader.check(heads[heads.count - 1], continues: older) }
      #expect(
        try ledger.reader.entries(from: 0, to: UInt64(total), in: report.checkpoint)
          == ledger.entries(0..<total))
    }
  }
}
