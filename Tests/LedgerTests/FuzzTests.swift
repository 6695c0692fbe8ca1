import Ledger
import Signals
import TestSupport
import Testing

@Suite struct FuzzTests {
  @Test(arguments: [UInt64(1), 2])
  func `changed notes and entries are refused or spelled as ours, and never verified`(seed: UInt64)
    throws
  {
    try withLedger { ledger in
      let head = try ledger.log().append(ledger.entries(0..<3)).checkpoint
      let entry = try ledger.entry(5).bytes
      let key = ledger.signer.key
      var mutator = Mutator(seed: seed)
      for _ in 0..<Mutator.scale(15_000) {
        let edited = mutator.mutate(head.bytes)
        if let parsed = try? Checkpoint(parsing: edited, key: key) {
          // Signatures of others may come and go; what was signed may not.
          #expect(parsed.note.text == head.note.text)
          #expect(parsed.size == head.size && parsed.root == head.root)
        }
        if let note = try? SignedNote(parsing: edited) { #expect(note.bytes == edited) }
        let changed = mutator.mutate(entry)
        if let parsed = try? LedgerEntry(parsing: changed) { #expect(parsed.bytes == changed) }
        let text = String(decoding: mutator.mutate(Array(key.verifierKey.utf8)), as: UTF8.self)
        if let parsed = LedgerKey(verifierKey: text) { #expect(parsed.verifierKey == text) }
      }
    }
  }
}
