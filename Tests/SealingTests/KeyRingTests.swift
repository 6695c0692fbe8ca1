import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// All files below a directory with their bytes.
private func files(_ directory: String) throws -> [String: Data] {
  var found: [String: Data] = [:]
  for case let name as String in FileManager.default.enumerator(atPath: directory) ?? .init() {
    let path = directory + "/" + name
    if let data = FileManager.default.contents(atPath: path) { found[name] = data }
  }
  return found
}

@Suite struct KeyRingTests {
  @Test func `a destroyed epoch's secret is nowhere, and a backup of it opens nothing`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1, 2, 3])
      let epoch = SealingEpoch(at: fixture.now)
      let path = fixture.keyRing.directory + "/epoch-\(epoch.index).key"
      let secret = try #require(FileManager.default.contents(atPath: path))
      let next = SealingEpoch(index: epoch.index + 1)
      // A second name of the file, so that it can be looked at once the first is gone: it is its bytes
      // that go, where they lie.
      let other = fixture.keyRing.directory + "/second-name"
      try FileManager.default.linkItem(atPath: path, toPath: other)
      #expect(try fixture.keyRing.destroyEpochs(before: next) == [epoch])
      for (name, data) in try files(fixture.keyRing.directory) {
        #expect(data.range(of: secret) == nil, "\(name)")
      }
      let request = try fixture.request(sealed)
      let grants = try fixture.grants(request, by: [0, 1, 2])
      #expect(throws: SealingError.epochUnavailable(epoch.index)) {
        try fixture.open(sealed, request, grants)
      }
      // A file that comes back, to a process that never had it in memory.
      _ = FileManager.default.createFile(
        atPath: path, contents: secret, attributes: [.posixPermissions: 0o600])
      let again = try KeyRing(directory: fixture.keyRing.directory, store: fixture.keyRing.store)
      #expect(throws: SealingError.epochUnavailable(epoch.index)) {
        try again.existingEpochSecret(epoch)
      }
      #expect(throws: SealingError.epochUnavailable(epoch.index)) { try again.epochSecret(epoch) }
      #expect(try again.sealingEpoch(at: fixture.now) == next)
      #expect(try again.destroyEpochs(before: next) == [epoch])
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `accounts are matched only while the quarter's key lives`() throws {
    try withFixture { fixture in
      let pseudonyms = Pseudonyms(keyRing: fixture.keyRing)
      let anna = try pseudonyms.account("anna", at: fixture.now)
      #expect(try pseudonyms.account("anna", at: fixture.now) == anna)
      #expect(try pseudonyms.account("ben", at: fixture.now) != anna)
      #expect(try pseudonyms.conversation("anna", at: fixture.now) != anna)
      let later = fixture.now.adding(seconds: 14 * 7 * 86_400)
      #expect(try pseudonyms.account("anna", at: later) != anna)
      #expect(try pseudonyms.all(account: "anna").contains(anna))
      try fixture.keyRing.destroyPseudonymKeys(before: PseudonymEpoch(at: later))
      let ring = try KeyRing(directory: fixture.keyRing.directory, store: fixture.keyRing.store)
      #expect(try !Pseudonyms(keyRing: ring).all(account: "anna").contains(anna))
      // A record of that time still gets a pseudonym, under a key that lives.
      let late = try Pseudonyms(keyRing: ring).account("anna", at: fixture.now)
      #expect(try late == Pseudonyms(keyRing: ring).account("anna", at: later))
    }
  }

  @Test func `a key ring or key that others can read is refused`() throws {
    try withFixture { fixture in
      let directory = fixture.keyRing.directory
      let key = directory + "/../amira.key"
      try fixture.pairs[0].write(to: key)
      #expect(throws: Never.self) { try CustodianKeyPair.read(from: key) }
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key)
      #expect(throws: SealingError.exposedKeyRing(path: key)) {
        try CustodianKeyPair.read(from: key)
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: directory)
      #expect(throws: SealingError.exposedKeyRing(path: directory)) {
        try KeyRing(directory: directory, store: fixture.keyRing.store)
      }
    }
  }

  @Test func `a key file opens with its passphrase and no other, and is never overwritten`() throws
  {
    try withFixture { fixture in
      let path = fixture.keyRing.directory + "/../boris.key"
      let pair = fixture.pairs[1]
      try pair.write(to: path, passphrase: secret("correct horse"))
      #expect(try CustodianKeyPair.needsPassphrase(path: path))
      let read = try CustodianKeyPair.read(from: path, passphrase: secret("correct horse"))
      #expect(read.publicKey == pair.publicKey)
      for wrong in [nil, "correct hors", "correct horse ", ""] {
        let passphrase = try wrong.map(secret)
        #expect(throws: SealingError.wrongPassphrase) {
          try CustodianKeyPair.read(from: path, passphrase: passphrase)
        }
      }
      #expect(throws: SealingError.self) { try pair.write(to: path) }
    }
  }

  @Test func `a request is spent once, whoever asks`() throws {
    try withFixture { fixture in
      let hash = [UInt8](repeating: 9, count: 32)
      #expect(try !fixture.keyRing.isSpent(request: hash))
      #expect(try fixture.keyRing.spend(request: hash))
      let other = try KeyRing(directory: fixture.keyRing.directory, store: fixture.keyRing.store)
      #expect(try !other.spend(request: hash))
      #expect(try other.isSpent(request: hash))
    }
  }
}
