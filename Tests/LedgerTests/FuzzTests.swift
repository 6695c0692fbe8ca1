import Ledger
import Signals
import TestSupport
import Testing

@Suite struct FuzzTests {
  @Test(arguments: [UInt64(1), 2])
  func `changed notes and entries are refused or spelled as ours, and never verified`(seed: UInt64)
    async throws
  {
    var accepted = 0
    try await Fuzzing.rounds("notes and entries", seed: seed) { mutator in
      try withLedger { ledger in
        let head = try ledger.log().append(ledger.entries(0..<3)).checkpoint
        let entry = try ledger.entry(5).bytes
        let key = ledger.signer.key
        for _ in 0..<1000 {
          let edited = mutator.mutate(head.bytes)
          if let parsed = try? Checkpoint(parsing: edited, key: key) {
            // Signatures of others may come and go; what was signed may not.
            #expect(parsed.note.text == head.note.text, "seed \(mutator.seed)")
            #expect(
              parsed.size == head.size && parsed.root == head.root, "seed \(mutator.seed)")
          }
          if let note = try? SignedNote(parsing: edited) {
            accepted += 1
            #expect(note.bytes == edited, "seed \(mutator.seed)")
          }
          let changed = mutator.mutate(entry)
          if let parsed = try? LedgerEntry(parsing: changed) {
            accepted += 1
            #expect(parsed.bytes == changed, "seed \(mutator.seed)")
          }
          let text = String(decoding: mutator.mutate(Array(key.verifierKey.utf8)), as: UTF8.self)
          if let parsed = LedgerKey(verifierKey: text) {
            #expect(parsed.verifierKey == text, "seed \(mutator.seed)")
          }
        }
      }
    }
    #expect(accepted > 0, "the mutator never gets past the parser")
  }
}
