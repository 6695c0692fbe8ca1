import Foundation
import Sealing
import Signals
import TestSupport
import Testing

private func hex(_ bytes: [UInt8]) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

/// Secrets by name, masked: another process works them out, so that this one never held them but where
/// the program put them.
private func secrets(
  _ sealed: SealedReport, _ fixture: SealingFixture, in directory: String
) throws -> [(name: String, masked: [UInt8])] {
  let files = try fixture.pairs.map { pair in
    let path = directory + "/" + pair.publicKey.name + ".key"
    try pair.write(to: path)
    return path
  }
  let epoch = fixture.keyRing.directory + "/epoch-\(SealingEpoch(at: fixture.now).index).key"
  let outcome = try IndependentScript.run(
    "masked_secrets.py", [hex(sealed.header), hex(sealed.wrap), epoch] + files)
  #expect(outcome.code == 0, "\(outcome.errorText)")
  return outcome.text.split(separator: "\n").map { line in
    let words = line.split(separator: " ")
    let digits = Array(words[1])
    return (
      String(words[0]),
      stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...$0 + 1]), radix: 16)
      }
    )
  }
}

/// Seals a body of which this process keeps no other copy.
private func seal(_ masked: [UInt8], _ fixture: SealingFixture) throws -> SealedReport {
  // At its full length at once: what grows leaves copies behind.
  var body = [UInt8](repeating: 0, count: 100 * masked.count)
  for index in body.indices { body[index] = masked[index % masked.count] ^ ProcessMemory.mask }
  defer { for index in body.indices { body[index] = 0 } }
  return try fixture.seal(body)
}

/// Looks for a text and secrets, and says where each may be.
private struct Search {
  let memory: ProcessMemory
  let marker: [UInt8]
  let secrets: [(name: String, masked: [UInt8])]

  /// The text so many times, each key that is kept so many times, and nothing else of it at all.
  func look(_ moment: String, text: Int = 0, keys: Int) {
    let found = memory.places(of: [marker] + secrets.map(\.masked))
    #expect(found[0].count == text, "\(moment): the text")
    for (secret, places) in zip(secrets, found.dropFirst()) {
      let isKept = ["epoch", "seed"].contains(secret.name)
      #expect(places.count == (isKept ? keys : 0), "\(moment): \(secret.name) \(places)")
    }
    for place in found.joined() {
      #expect(place.permissions == "---p", "\(moment)")
      #expect(place.flags.contains("dd") && place.flags.contains("lo"), "\(moment)")
    }
  }
}

/// A report's whole way, looked at on each station; gives nothing back but the search.
private func way(_ memory: ProcessMemory, in directory: String) throws -> Search {
  let fixture = try SealingFixture(directory: directory)
  defer { withExtendedLifetime(fixture) {} }
  let marker = ProcessMemory.marker(count: 48)
  let sealed = try seal(marker, fixture)
  let search = Search(
    memory: memory, marker: marker, secrets: try secrets(sealed, fixture, in: directory))
  #expect(search.secrets.count == 1 + 3 * 6 + 3)
  search.look("sealed", keys: 1)
  let request = try fixture.request(sealed)
  let grants = try fixture.grants(request, by: [0, 2])
  search.look("granted", keys: 1)
  let granted = try VerifiedGrants(
    request: request, grants: grants, policy: fixture.policy, now: fixture.now)
  do {
    let opened = try Opening.open(
      sealed, granted: granted, keyRing: fixture.keyRing, now: fixture.now,
      isLogged: { _ in true })
    search.look("opened", text: 100, keys: 1)
    #expect(opened.withBytes { $0[4799] } == marker[47] ^ ProcessMemory.mask)
    search.look("shown", text: 100, keys: 1)
    withExtendedLifetime(opened) {}
  }
  search.look("closed", keys: 1)
  return search
}

@Suite(.serialized) struct MemoryTests {
  @Test func `keys lie once, locked and unreadable, while idle; the text and its key nowhere`()
    throws
  {
    let memory = try #require(ProcessMemory())
    defer { memory.close() }
    try withTemporaryDirectory { directory in
      let search = try way(memory, in: directory.path)
      search.look("released", keys: 0)
    }
  }

  @Test func `a passphrase lies nowhere once a key file is written or read`() throws {
    let memory = try #require(ProcessMemory())
    defer { memory.close() }
    try withTemporaryDirectory { directory in
      let path = directory.path + "/amira.key"
      let marker = ProcessMemory.marker(count: 24)
      func passphrase() throws -> SecretBytes {
        try SecretBytes(count: marker.count) { buffer in
          for index in marker.indices { buffer[index] = marker[index] ^ ProcessMemory.mask }
        }
      }
      func look(_ moment: String, kept: Int) {
        let places = memory.places(of: [marker])[0]
        #expect(places.count == kept && places.allSatisfy { $0.permissions == "---p" }, "\(moment)")
      }
      do {
        let typed = try passphrase()
        try CustodianKeyPair.generate(name: "amira").write(to: path, passphrase: typed)
        look("written", kept: 1)
        withExtendedLifetime(typed) {}
      }
      look("forgotten", kept: 0)
      _ = try CustodianKeyPair.read(from: path, passphrase: passphrase())
      look("read", kept: 0)
    }
  }

  @Test func `the search finds what ordinary memory holds`() throws {
    let memory = try #require(ProcessMemory())
    defer { memory.close() }
    let marker = ProcessMemory.marker(count: 32)
    let plain = marker.map { $0 ^ ProcessMemory.mask }
    let found = memory.places(of: [marker])[0]
    #expect(found.count == 1 && found.allSatisfy { $0.permissions == "rw-p" })
    withExtendedLifetime(plain) {}
  }
}
