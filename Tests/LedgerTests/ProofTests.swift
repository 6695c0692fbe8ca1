import Foundation
import Ledger
import Signals
import TestSupport
import Testing

@Suite struct ProofTests {
  @Test func `proofs of all sizes hold, and with any hash, size or order changed do not`() throws {
    try withLedger { ledger in
      let log = try ledger.log()
      var heads: [Checkpoint] = []
      for number in 0..<70 { heads.append(try log.append([ledger.entry(number)]).checkpoint) }
      let last = heads[heads.count - 1]
      let wrong = try #require(TreeHash(bytes: [UInt8](repeating: 7, count: 32)))
      for old in heads.indices.dropLast() {
        let proof = try ledger.reader.consistencyProof(from: UInt64(old + 1), to: last)
        #expect(proof.holds(oldRoot: heads[old].root, newRoot: last.root))
        #expect(!proof.holds(oldRoot: wrong, newRoot: last.root))
        #expect(!proof.holds(oldRoot: heads[old].root, newRoot: wrong))
        for index in proof.path.indices {
          var path = proof.path
          path[index] = wrong
          let changed = ConsistencyProof(
            oldSize: proof.oldSize, newSize: proof.newSize, path: path)
          #expect(!changed.holds(oldRoot: heads[old].root, newRoot: last.root))
          path.remove(at: index)
          let short = ConsistencyProof(oldSize: proof.oldSize, newSize: proof.newSize, path: path)
          #expect(!short.holds(oldRoot: heads[old].root, newRoot: last.root))
        }
        let longer = ConsistencyProof(
          oldSize: proof.oldSize, newSize: proof.newSize, path: proof.path + [wrong])
        #expect(!longer.holds(oldRoot: heads[old].root, newRoot: last.root))
      }
      for index in UInt64(0)..<70 {
        let leaf = try ledger.entry(Int(index)).hash
        let proof = try ledger.reader.inclusionProof(of: index, in: last)
        #expect(proof.holds(leaf: leaf, root: last.root))
        let moved = InclusionProof(index: index ^ 1, size: 70, path: proof.path)
        #expect(!moved.holds(leaf: leaf, root: last.root))
        #expect(!proof.holds(leaf: wrong, root: last.root))
        let short = InclusionProof(index: index, size: 70, path: Array(proof.path.dropLast()))
        #expect(!short.holds(leaf: leaf, root: last.root))
      }
    }
  }
}
