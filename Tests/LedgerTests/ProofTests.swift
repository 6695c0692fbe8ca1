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

  @Test func `a proof is one for its sizes alone: hashes that fit do not make up for them`() throws
  {
    try withLedger { ledger in
      let log = try ledger.log()
      let heads = try (0..<5).map { try log.append([ledger.entry($0)]).checkpoint }
      let leaf = try ledger.entry(0).hash
      #expect(InclusionProof(index: 0, size: 1, path: []).holds(leaf: leaf, root: heads[0].root))
      for (index, size) in [(0, 0), (1, 1), (0, 2), (1, 2), (0, 5), (7, 5)] as [(UInt64, UInt64)] {
        let proof = InclusionProof(index: index, size: size, path: [])
        #expect(!proof.holds(leaf: leaf, root: heads[0].root), "\(index) of \(size)")
      }
      let included = try ledger.reader.inclusionProof(of: 0, in: heads[3])
      for size in [UInt64(1), 2, 5, 8, 400] {
        let proof = InclusionProof(index: 0, size: size, path: included.path)
        #expect(!proof.holds(leaf: leaf, root: heads[3].root), "\(size)")
      }
      let continued = try ledger.reader.consistencyProof(from: 2, to: heads[3])
      #expect(continued.holds(oldRoot: heads[1].root, newRoot: heads[3].root))
      for (old, new) in [(2, 5), (2, 8), (2, 9), (2, 400), (4, 2), (0, 4), (3, 4)]
        as [(UInt64, UInt64)]
      {
        let proof = ConsistencyProof(oldSize: old, newSize: new, path: continued.path)
        #expect(!proof.holds(oldRoot: heads[1].root, newRoot: heads[3].root), "\(old), \(new)")
      }
      // One root under two sizes.
      for (old, new) in [(1, 2), (2, 4), (1, 400)] as [(UInt64, UInt64)] {
        let proof = ConsistencyProof(oldSize: old, newSize: new, path: [])
        #expect(!proof.holds(oldRoot: heads[1].root, newRoot: heads[1].root), "\(old), \(new)")
      }
    }
  }

  @Test func `a head counts only with this log's name and with this key's whole signature`() throws
  {
    try withLedger { ledger in
      let head = try ledger.log().append(ledger.entries(0..<3)).checkpoint
      let key = ledger.signer.key
      let words = key.verifierKey.split(separator: "+")
      let id = stride(from: 0, to: 8, by: 2).compactMap { place in
        UInt8(words[1].dropFirst(place).prefix(2), radix: 16)
      }
      func line(_ signature: [UInt8], _ name: String? = nil) -> String {
        "\u{2014} \(name ?? key.name) \(Data(signature).base64EncodedString())\n"
      }
      func read(_ text: String, _ lines: String...) throws -> Checkpoint {
        try Checkpoint(parsing: Array((text + "\n" + lines.joined()).utf8), key: key)
      }
      let text = String(decoding: head.note.text, as: UTF8.self)
      let signature = id + ledger.sign(Array(text.utf8))
      #expect(try read(text, line(signature)).root == head.root)
      let other = text.replacingOccurrences(of: key.name, with: key.name + "x")
      #expect(throws: LedgerError.otherLog) {
        try read(other, line(id + ledger.sign(Array(other.utf8))))
      }
      // As an auditor reads it, who has nothing but the key.
      var refused = [try LedgerFixture(directory: "/nowhere", seed: 2).sign(Array(text.utf8))]
      for bit in 0..<512 {
        var changed = Array(signature.dropFirst(4))
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        refused.append(changed)
      }
      refused += [Array(signature[4..<67]), signature[4...] + [0], []]
      for wrong in refused {
        #expect(throws: LedgerError.self) { try read(text, line(id + wrong)) }
        #expect(throws: LedgerError.self) { try read(text, line(id + wrong), line(signature)) }
      }
      #expect(throws: LedgerError.notSigned) { try read(text, line(signature, "somebody/else")) }
      #expect(throws: LedgerError.notSigned) {
        try read(text, line([1, 2, 3, 4] + signature[4...]))
      }
      #expect(throws: LedgerError.notSigned) {
        try read(text.replacingOccurrences(of: "\n3\n", with: "\n4\n"), line(signature))
      }
      #expect(
        try read(text, line(signature), line([9, 9, 9, 9, 9], "witness.example")).size == 3)
    }
  }
}
