import CSodium
import Foundation
import Ledger
import Signals
import TestSupport

/// A ledger in a directory of its own, with a key made for the test.
struct LedgerFixture {
  let directory: String
  let memory: String
  let signer: LedgerSigner
  /// Ed25519 with the ledger's key, over whatever it is given.
  let sign: @Sendable ([UInt8]) -> [UInt8]
  let time = Timestamp(seconds: 1_756_000_000)

  init(directory: String, seed: UInt8 = 1) throws {
    self.directory = directory + "/ledger"
    self.memory = directory + "/memory"
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(&publicKey, &secret, [UInt8](repeating: seed, count: 32))
    let name = LedgerKey.name(store: "0123456789abcdef0123456789abcdef")
    guard let key = LedgerKey(name: name, publicKey: publicKey) else {
      throw LedgerError.malformed("key")
    }
    let sign = { @Sendable [secret] (message: [UInt8]) -> [UInt8] in
      var signature = [UInt8](repeating: 0, count: 64)
      crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
      return signature
    }
    self.sign = sign
    signer = LedgerSigner(key: key, sign: sign)
  }

  var reader: LedgerReader {
    LedgerReader(directory: directory, key: signer.key, memoryPath: memory)
  }

  func log(remembering: Bool = true) throws -> TransparencyLog {
    try TransparencyLog(
      directory: directory, signer: signer, memoryPath: remembering ? memory : nil)
  }

  func entry(_ number: Int) throws -> LedgerEntry {
    let nonce = (0..<16).map { UInt8(truncatingIfNeeded: number >> ($0 % 4 * 8)) }
    let kinds = LedgerEntry.Kind.allCases
    return try LedgerEntry(
      kind: kinds[number % kinds.count], time: time.adding(seconds: Int64(number)), nonce: nonce,
      commitments: ["batch": nonce + nonce], counts: ["reports": number],
      labels: ["reason": "quality_review"])
  }

  func entries(_ range: Range<Int>) throws -> [LedgerEntry] { try range.map(entry) }
}

/// Runs a test with a ledger in a temporary directory.
func withLedger<Result>(_ body: (LedgerFixture) throws -> Result) throws -> Result {
  try withTemporaryDirectory { try body(LedgerFixture(directory: $0.path)) }
}
