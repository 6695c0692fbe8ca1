import Foundation
import Ledger
import Signals
import TestSupport
import Testing

/// A way to falsify a ledger's directory.
private struct Falsification: Sendable {
  var name: String
  var change: @Sendable (Place) throws -> Void
}

/// A ledger of 10,000 entries, what was remembered of it, and the tools of whoever wants to change it.
private struct Place: Sendable {
  let ledger: LedgerFixture
  let directory: URL
  /// The same ledger as it was at 6,000 entries.
  let older: URL

  init(in directory: URL) throws {
    ledger = try LedgerFixture(directory: directory.path)
    self.directory = URL(fileURLWithPath: ledger.directory)
    older = directory.appendingPathComponent("older")
    let log = try ledger.log()
    for start in stride(from: 0, to: 6000, by: 1500) {
      _ = try log.append(ledger.entries(start..<start + 1500))
    }
    try FileManager.default.copyItem(at: self.directory, to: older)
    _ = try log.append(ledger.entries(6000..<10_000))
    try Data(log.reader.checkpoint()?.bytes ?? []).write(to: newest)
  }

  /// The last checkpoint, kept by an auditor.
  var newest: URL { older.deletingLastPathComponent().appendingPathComponent("newest") }

  func path(_ name: String) -> URL { directory.appendingPathComponent(name) }

  /// A bundle's entries, changed and put back.
  func edit(bundle: Int, _ change: (inout [[UInt8]]) -> Void) throws {
    let name =
      bundle == 39 ? "tile/entries/039.p/16" : "tile/entries/0\(bundle < 10 ? "0" : "")\(bundle)"
    let data = Array(try Data(contentsOf: path(name)))
    var entries: [[UInt8]] = []
    var position = 0
    while position < data.count {
      let count = Int(data[position]) << 8 | Int(data[position + 1])
      entries.append(Array(data[position + 2..<position + 2 + count]))
      position += 2 + count
    }
    change(&entries)
    let bytes = entries.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 255)] + $0 }
    try Data(bytes).write(to: path(name))
  }

  /// Everything made anew from other entries, with tiles and all, signed by `signer`; the checkpoint
  /// too, or the old one kept.
  func rebuild(
    _ entries: [LedgerEntry], signer: LedgerSigner, keepingCheckpoint: Bool
  ) throws {
    let checkpoint = try Data(contentsOf: path("checkpoint"))
    try FileManager.default.removeItem(at: directory)
    let log = try TransparencyLog(directory: directory.path, signer: signer, memoryPath: nil)
    _ = try log.append(entries)
    if keepingCheckpoint { try checkpoint.write(to: path("checkpoint")) }
  }

  /// Entries with the number at a place replaced by one that says something else.
  func entries(editing place: Int) throws -> [LedgerEntry] {
    var entries = try ledger.entries(0..<10_000)
    entries[place] = try LedgerEntry(
      kind: .erasure, time: entries[place].time, nonce: entries[place].nonce)
    return entries
  }

  func editText(_ name: String, _ change: (String) -> String) throws {
    let text = try String(contentsOf: path(name), encoding: .utf8)
    try Data(change(text).utf8).write(to: path(name))
  }

  func flip(_ name: String, byte: Int) throws {
    var data = try Data(contentsOf: path(name))
    data[data.startIndex + byte] ^= 0x01
    try data.write(to: path(name))
  }
}

private func stranger() throws -> LedgerSigner {
  try LedgerFixture(directory: "/nowhere", seed: 2).signer
}

/// Edits, deletions, reorderings, rollbacks and forks, clumsy and careful.
private let falsifications: [Falsification] =
  [0, 17, 39].flatMap { bundle in
    [
      Falsification(name: "edited entry in bundle \(bundle)") { place in
        try place.edit(bundle: bundle) { $0[3][20] ^= 1 }
      },
      Falsification(name: "deleted entry in bundle \(bundle)") { place in
        try place.edit(bundle: bundle) { $0.remove(at: 7) }
      },
      Falsification(name: "swapped entries in bundle \(bundle)") { place in
        try place.edit(bundle: bundle) { $0.swapAt(1, 2) }
      },
      Falsification(name: "doubled entry in bundle \(bundle)") { place in
        try place.edit(bundle: bundle) { $0[5] = $0[4] }
      },
    ]
  } + [
    Falsification(name: "bundle gone") { place in
      try FileManager.default.removeItem(at: place.path("tile/entries/012"))
    },
    Falsification(name: "bundles swapped") { place in
      let (a, b) = (place.path("tile/entries/003"), place.path("tile/entries/004"))
      let first = try Data(contentsOf: a)
      try Data(contentsOf: b).write(to: a)
      try first.write(to: b)
    },
    Falsification(name: "lowest tile changed") { try $0.flip("tile/0/005", byte: 40) },
    Falsification(name: "last partial tile changed") { try $0.flip("tile/0/039.p/16", byte: 40) },
    Falsification(name: "upper tile changed") { try $0.flip("tile/1/000.p/39", byte: 40) },
    Falsification(name: "upper tile gone") { place in
      try FileManager.default.removeItem(at: place.path("tile/1/000.p/39"))
    },
    Falsification(name: "checkpoint gone") { place in
      try FileManager.default.removeItem(at: place.path("checkpoint"))
    },
    Falsification(name: "size edited") { place in
      try place.editText("checkpoint") {
        $0.replacingOccurrences(of: "\n10000\n", with: "\n9999\n")
      }
    },
    Falsification(name: "root edited") { try $0.flip("checkpoint", byte: 97) },
    Falsification(name: "signature edited") { place in
      // In the middle of the last line.
      let count = try Data(contentsOf: place.path("checkpoint")).count
      try place.flip("checkpoint", byte: count - 40)
    },
    Falsification(name: "signature left out") { place in
      try place.editText("checkpoint") { String($0.prefix { $0 != "\u{2014}" }) }
    },
    Falsification(name: "careful edit, old checkpoint") { place in
      try place.rebuild(
        place.entries(editing: 4321), signer: place.ledger.signer, keepingCheckpoint: true)
    },
    Falsification(name: "careful edit, stranger's signature") { place in
      try place.rebuild(
        place.entries(editing: 4321), signer: try stranger(), keepingCheckpoint: false)
    },
    Falsification(name: "rollback to 6,000") { place in
      try FileManager.default.removeItem(at: place.directory)
      try FileManager.default.copyItem(at: place.older, to: place.directory)
    },
    Falsification(name: "rollback to the old checkpoint only") { place in
      try FileManager.default.removeItem(at: place.path("checkpoint"))
      try FileManager.default.copyItem(
        at: place.older.appendingPathComponent("checkpoint"), to: place.path("checkpoint"))
    },
    Falsification(name: "fork with the ledger's own key, same size") { place in
      try place.rebuild(
        place.entries(editing: 9999), signer: place.ledger.signer, keepingCheckpoint: false)
    },
    Falsification(name: "fork with the ledger's own key, longer") { place in
      try place.rebuild(
        place.entries(editing: 0) + place.ledger.entries(10_000..<10_300),
        signer: place.ledger.signer, keepingCheckpoint: false)
    },
    Falsification(name: "rewritten without one entry, by the ledger's own key") { place in
      var entries = try place.ledger.entries(0..<10_001)
      entries.remove(at: 5000)
      try place.rebuild(entries, signer: place.ledger.signer, keepingCheckpoint: false)
    },
  ]

@Suite struct TamperingTests {
  @Test func `whatever is done to 10,000 entries is found, by the program and independently`()
    throws
  {
    try withTemporaryDirectory { directory in
      let place = try Place(in: directory)
      let sound = directory.appendingPathComponent("sound")
      try FileManager.default.copyItem(at: place.directory, to: sound)
      #expect(throws: Never.self) { try LedgerVerifier.verify(place.ledger.reader) }
      let arguments = [place.directory.path, place.ledger.signer.key.verifierKey]
      let since = ["--since", place.newest.path]
      let proofs = [0, 255, 256, 9999].flatMap { ["--entry", String($0)] }
      let checked = try IndependentScript.run("verify_ledger.py", arguments + since + proofs)
      #expect(checked.code == 0, "\(checked.errorText)")
      #expect(checked.text.hasPrefix("10000 "))
      for falsification in falsifications {
        try falsification.change(place)
        #expect(throws: LedgerError.self, "\(falsification.name)") {
          try LedgerVerifier.verify(place.ledger.reader)
        }
        let outcome = try IndependentScript.run("verify_ledger.py", arguments + since)
        #expect(outcome.code == 1, "\(falsification.name): \(outcome.text)\(outcome.errorText)")
        try? FileManager.default.removeItem(at: place.directory)
        try FileManager.default.copyItem(at: sound, to: place.directory)
      }
      #expect(throws: Never.self) { try LedgerVerifier.verify(place.ledger.reader) }
    }
  }

  @Test func `nothing is appended to a ledger that was changed at its edge, rolled back or forked`()
    throws
  {
    try withTemporaryDirectory { directory in
      let place = try Place(in: directory)
      let sound = directory.appendingPathComponent("sound")
      try FileManager.default.copyItem(at: place.directory, to: sound)
      let atTheEdge = falsifications.filter {
        ["rollback", "fork", "rewritten", "stranger", "checkpoint", "39"].contains(
          where: $0.name.contains)
      }
      #expect(atTheEdge.count >= 9)
      for falsification in atTheEdge {
        try falsification.change(place)
        let before = try? Data(contentsOf: place.path("checkpoint"))
        #expect(throws: LedgerError.self, "\(falsification.name)") {
          try place.ledger.log().append([place.ledger.entry(10_000)])
        }
        #expect((try? Data(contentsOf: place.path("checkpoint"))) == before)
        try? FileManager.default.removeItem(at: place.directory)
        try FileManager.default.copyItem(at: sound, to: place.directory)
      }
      // Nor where what was remembered is gone, for then a rollback could not be seen.
      try FileManager.default.removeItem(atPath: place.ledger.memory)
      #expect(throws: LedgerError.memoryLost) {
        try place.ledger.log().append([place.ledger.entry(10_000)])
      }
    }
  }
}
